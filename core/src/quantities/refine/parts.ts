/** One figure in two units: `two hours and 40 minutes`, `5 feet 10 inches`, `8 pounds, 6 ounces`. */
import { units } from '../../lexicon/units.ts';
import type { Draft } from '../draft.ts';
import { round } from '../number/reading.ts';
import type { Reader } from '../reader.ts';

/** Which units are said together, the larger first. */
const pairs: readonly (readonly [larger: string, smaller: string])[] = [
  ['[mi_i]', '[yd_i]'],
  ['[yd_i]', '[ft_i]'],
  ['[ft_i]', '[in_i]'],
  ['m', 'cm'],
  ['[stone_av]', '[lb_av]'],
  ['[lb_av]', '[oz_av]'],
  ['kg', 'g'],
  ['a', 'mo'],
  ['a', 'wk'],
  ['a', 'd'],
  ['mo', 'wk'],
  ['mo', 'd'],
  ['wk', 'd'],
  ['d', 'h'],
  ['h', 'min'],
  ['min', 's'],
];
const factorOf = new Map(units.map(({ unit, factor }) => [unit, factor] as const));
/** How many of the larger unit one of the smaller is, by `larger smaller`. */
const shares: ReadonlyMap<string, number> = new Map(
  pairs.map(([larger, smaller]) => [
    `${larger} ${smaller}`,
    (factorOf.get(smaller) as number) / (factorOf.get(larger) as number),
  ]),
);

/** Adds up the parts of one figure that stand side by side, in the unit of the first. */
export function joinParts(r: Reader, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const two of drafts) {
    const one = out.at(-1);
    const share = one && isPart(r, one, two) ? shares.get(`${one.unit} ${two.unit}`) : undefined;
    if (!one || share === undefined || (two.low as number) * share >= 1) {
      out.push(two);
      continue;
    }
    const value = round((one.low as number) + (two.low as number) * share);
    out[out.length - 1] = {
      ...one,
      kind: two.kind === 'age' ? 'age' : one.kind,
      to: two.to,
      numberTo: two.numberTo,
      low: value,
      high: value,
      precision: two.precision === null ? null : two.precision * share,
    };
  }
  return out;
}

const inUnits = ({ kind, low, high }: Draft): boolean =>
  (kind === 'measure' || kind === 'duration' || kind === 'age') && low !== null && low === high;

function isPart(r: Reader, one: Draft, two: Draft): boolean {
  if (!inUnits(one) || !inUnits(two) || one.kind === 'age' || !Number.isInteger(one.low)) return false;
  if (one.bound !== 'exact' || two.bound !== 'exact' || (two.low as number) < 0) return false;
  const gap = two.from - one.to;
  return gap === 0 || (gap === 1 && (r.word(one.to) === 'and' || r.raw(one.to) === ','));
}
