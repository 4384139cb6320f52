/** `Hollis & Pike`: firms that bear two names, which were read as a person, a place, two names, or half a one. */
import type { PlacedBlock } from '../document/analysis.ts';
import type { TypedName } from './classify.ts';
import { anyPlace, Known, lookUp } from './gazetteer.ts';

/** What the sign ties a name to: who else is of the firm, whatever stands before. */
const partners: ReadonlySet<string> = new Set(
  'Co Company Sons Son Daughters Partners Associates Brothers Bros Sisters Nephew Nephews'.split(' '),
);

/** Tables that have a name for something else than a person. */
const elsewhere = anyPlace | Known.organization | Known.group | Known.event | Known.work;

/**
 * Whether two names that follow each other are one: `Doran` and `Keane` of `Doran & Keane`. `families` holds, folded, the
 * family names of the people whom the document names in full: of two of them the sign makes no firm.
 */
export function isOneFirm(
  one: TypedName,
  two: TypedName,
  block: PlacedBlock,
  families: ReadonlyMap<string, string>,
): boolean {
  if (one.block !== two.block || two.start !== one.end + 3 || !isHalf(one, block) || !isHalf(two, block)) return false;
  if (block.content.text.slice(one.end - block.start, two.start - block.start) !== ' & ') return false;
  if (families.has(one.folded) || families.has(two.folded)) return false;
  return !(lookUp(one.name) & lookUp(two.name) & Known.given);
}

/** Where the firm begins and ends whose name this is a part of, offsets of the document; null if it is none. */
export function firmAround(
  name: TypedName,
  block: PlacedBlock,
  floor: number,
  ceiling: number,
): { start: number; end: number } | null {
  const { text } = block.content;
  const at = name.start - block.start;
  const to = name.end - block.start;
  const opens = text.charCodeAt(to + 1) === AMPERSAND;
  const closes = text.charCodeAt(at - 2) === AMPERSAND;
  if (!opens && !closes) return null;
  const half = isHalf(name, block);
  if (!half && (name.type !== 'person' || block.kind === 'heading')) return null;
  const after = opens ? /^ & (\p{Lu}[\p{L}'’-]{1,30})(?![\p{L}\d])/u.exec(text.slice(to, to + 40)) : null;
  if (after) {
    const [joint, word] = after as unknown as readonly [string, string];
    const end = name.end + joint.length;
    if (end <= ceiling && (partners.has(word) || (half && isOther(name, word)))) return { start: name.start, end };
  }
  if (!half || !closes) return null;
  const before = /(?<![\p{L}\d&.'’-])\p{Lu}[\p{L}'’-]{1,30} & $/u.exec(text.slice(Math.max(0, at - 40), at))?.[0];
  if (before === undefined || name.start - before.length < floor || !isOther(name, before.slice(0, -3))) return null;
  // `Harrow Marks & Spencer` may begin anywhere.
  const earlier = text.slice(Math.max(0, at - before.length - 32), at - before.length);
  return /\p{Lu}[\p{L}'’-]{0,30} $/u.test(earlier) ? null : { start: name.start - before.length, end: name.end };
}

const AMPERSAND = 38;

/** `Hollis & Pike`: no person and no place, unless it is a known place (`Tyne & Wear`) or a pair of given names. */
export function isWholeFirm({ name, type, known }: TypedName): boolean {
  if ((type !== 'person' && type !== 'place') || known & anyPlace) return false;
  const [one = '', two = ''] = name.split(' & ');
  return !(lookUp(one) & lookUp(two) & (Known.given | anyPlace));
}

/** A name of one word that may be one of two in that of a firm. */
const isHalf = ({ name, type, title }: TypedName, block: PlacedBlock): boolean =>
  (type === 'person' || type === 'place' || type === 'organization') &&
  block.kind !== 'heading' &&
  title === null &&
  !name.includes(' ') &&
  !(lookUp(name) & elsewhere & ~Known.city);

/** Whether a word beside the sign can be the other half. */
const isOther = (name: TypedName, word: string): boolean =>
  !(lookUp(word) & elsewhere & ~Known.city) && !(lookUp(word) & lookUp(name.name) & Known.given);
