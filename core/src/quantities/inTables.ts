/** Figures of tables: their unit stands in the name of the column or in the line that announces the table. */
import { firstEndingAfter, quote, type Span } from '../text/span.ts';
import type { Table } from '../text/tables.ts';
import type { Quantity, QuantityKind } from './quantity.ts';

/** Reads the figures of a text that stands alone. */
type Reader = (text: string) => readonly Quantity[];

/** What a heading can give to bare numbers below it. What is counted is for its words to say. */
const GIVEN: ReadonlySet<QuantityKind> = new Set(['money', 'percent', 'measure', 'duration']);

/** All figures, those of tables with the unit that stands above them: `1,310` below `Kelp landed, in tonnes:`. */
export function withUnitsOfTables(
  text: string,
  quantities: readonly Quantity[],
  tables: readonly Table[],
  read: Reader,
): readonly Quantity[] {
  if (tables.length === 0) return quantities;
  const found = [...quantities];
  for (const { caption, columns, rows } of tables) {
    const above = caption ? unitWords(quote(text, caption)) : [];
    const units = new Map<number, readonly string[]>();
    for (const { cells } of rows) {
      for (const [column, cell] of cells.entries()) {
        const at = onlyFigureOf(quantities, cell);
        const figure = quantities[at];
        if (figure?.kind !== 'count' || figure.unit !== null) continue;
        const name = columns[column];
        const known = units.get(column) ?? [...(name ? unitWords(quote(text, name)) : []), ...above];
        units.set(column, known);
        const inUnit = readWith(text, figure, known, read);
        if (inUnit) found[at] = inUnit;
      }
    }
  }
  return found;
}

/** Index of the one figure that fills a cell, -1 if there is none. */
function onlyFigureOf(quantities: readonly Quantity[], { start, end }: Span): number {
  const at = firstEndingAfter(quantities, start);
  const figure = quantities[at];
  return figure && figure.start === start && figure.end === end ? at : -1;
}

/** The words of a heading that may be a unit, the surest first: in brackets, after the last comma, after `in`, or all. */
function unitWords(heading: string): string[] {
  const words = heading.endsWith(':') ? heading.slice(0, -1).trimEnd() : heading;
  const inside = /[([]([^()[\]]{1,40})[)\]]/.exec(words)?.[1];
  const last = words.slice(words.lastIndexOf(',') + 1).trim();
  const behind = /(?:^|\s)in (.{1,40})$/.exec(last)?.[1] ?? last;
  return [inside, behind, words].flatMap(one => (one === undefined ? [] : [one.trim()]));
}

/** `12.4` below `£m` as `£12.4m`, below `millions of euros` as `12.4 million euros`. */
function writtenWith(number: string, unit: string): string {
  const sign = /^(\p{Sc})\s?(.*)$/u.exec(unit);
  if (sign) return `${sign[1]}${number}${/^(?:[mk]|bn|tn)?$/.test(sign[2] as string) ? sign[2] : ` ${sign[2]}`}`;
  const scale = /^(thousand|million|billion|trillion)s? (?:of )?(.+)$/i.exec(unit);
  if (unit === '%') return `${number}%`;
  const lower = scale ? `${(scale[1] as string).toLowerCase()} ${scale[2]}` : unit;
  // A heading begins with a capital that its words do not have.
  return `${number} ${/^\p{Lu}\p{Ll}/u.test(lower) ? lower[0]?.toLowerCase() + lower.slice(1) : lower}`;
}

function readWith(text: string, figure: Quantity, units: readonly string[], read: Reader): Quantity | null {
  const number = quote(text, figure.number);
  for (const unit of units) {
    const written = writtenWith(number, unit);
    const [first, second] = read(written);
    if (!first || second || first.start !== 0 || first.end !== written.length || !GIVEN.has(first.kind)) continue;
    const { kind, low, high, unit: code, unitName, precision } = first;
    return { ...figure, kind, low, high, unit: code, unitName, precision };
  }
  return null;
}
