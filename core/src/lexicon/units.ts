/** All units of measure: the rows of the tables in `units/` and their metric multiples. */
import { extentUnits } from './units/extent.ts';
import { motionUnits } from './units/motion.ts';
import { technicalUnits } from './units/technical.ts';
import { prefixes, type UnitRow } from './units/unit.ts';

const baseUnits: readonly UnitRow[] = [...extentUnits, ...motionUnits, ...technicalUnits];

/** Words after a measure that tell which side of a thing it measures: `14 metres deep`. They belong to the figure's span no more than the thing does. */
export const extents: ReadonlySet<string> = new Set([
  'tall',
  'wide',
  'long',
  'deep',
  'high',
  'thick',
  'away',
  'across',
  'apart',
  'north',
  'south',
  'east',
  'west',
  'race',
  'sprint',
  'dash',
  'swim',
  'final',
  'freestyle',
  'hurdles',
]);

/** Symbols that are also words or letters of other kinds: after a space they count only where an edge or a measure word follows. */
export const tightSymbols: ReadonlySet<string> = new Set([
  'm',
  'g',
  'l',
  'L',
  't',
  's',
  'h',
  'W',
  'V',
  'N',
  'J',
  'K',
  'C',
  'F',
  'in',
  'ha',
  'PS',
  'cc',
  'mb',
  'bar',
  'mi',
  'MP',
  'h',
]);

/** Every unit with its metric multiples, made from the rows above. */
export const units: readonly UnitRow[] = baseUnits.flatMap(row => [row, ...multiples(row)]);

function multiples(row: UnitRow): UnitRow[] {
  const taken = new Set(baseUnits.map(other => other.unit));
  return (row.prefixes ?? []).flatMap(symbol => {
    const prefix = prefixes[symbol];
    const unit = prefix.ucum + row.unit;
    const made: UnitRow = {
      unit,
      name: prefix.name + row.name,
      words: (row.words ?? []).map(word => prefix.name + word),
      symbols: (row.symbols ?? [])
        .map(one => symbol + one)
        .concat(symbol === 'µ' ? (row.symbols ?? []).flatMap(one => [`μ${one}`, `u${one}`]) : []),
      ...(row.plurals ? { plurals: row.plurals.map(plural => prefix.name + plural) } : {}),
      dimension: row.dimension,
      factor: row.factor * prefix.factor,
    };
    return taken.has(unit) ? [] : [made];
  });
}
