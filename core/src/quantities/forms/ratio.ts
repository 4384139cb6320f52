import { phraseEnds } from '../../lexicon/functionWords.ts';
import { looksPlural } from '../../lexicon/nouns.ts';
import { type Draft, draft } from '../draft.ts';
import type { NumberReading } from '../number/reading.ts';
import { readNumber } from '../number.ts';
import type { Reader } from '../reader.ts';
import { Start } from '../triggers.ts';
import { type Form, readHead, withHead } from './form.ts';
import { isAdjective, isVerb } from './nounPhrase.ts';

/** `one in four`, `one voter in ten`, `2 out of 5`, `two-thirds`, `half of`, `3-to-1`, `odds of 7 to 1`. */
export const ratio: Form = {
  name: 'ratio',
  starts: Start.digits | Start.number,
  parse(r, i) {
    return oneIn(r, i) ?? oneOfKindIn(r, i) ?? toOne(r, i) ?? part(r, i);
  },
};

function oneIn(r: Reader, i: number): Draft | null {
  const a = readNumber(r, i);
  if (!a || a.separated || a.form === 'article' || a.form === 'vague') return null;
  const every = r.word(a.to) === 'in' && r.word(a.to + 1) === 'every' ? 1 : 0;
  const at =
    r.word(a.to) === 'in'
      ? a.to + 1 + every
      : r.word(a.to) === 'out' && r.word(a.to + 1) === 'of'
        ? a.to + 2 + (r.word(a.to + 2) === 'every' ? 1 : 0)
        : -1;
  if (at < 0 || r.isCapital(at)) return null;
  const b = readNumber(r, at);
  if (!b || b.form === 'vague' || b.form === 'fraction' || b.low <= a.low || !Number.isInteger(b.low)) return null;
  // `one in 2019`, `5 in 10 minutes` are something else; `in` wants small round company.
  if (r.word(a.to) === 'in') {
    if (b.digits.length === 4 && !b.separated) return null;
    if (
      a.low > 10 ||
      (looksPlural(r.word(b.to)) &&
        /^(?:second|minute|hour|day|week|month|year|decade|game|match|round)s$/.test(r.word(b.to)))
    )
      return null;
    if (r.raw(b.to) === '%' || r.word(b.to) === 'percent') return null;
  }
  const figure = draft('ratio', i, b.to);
  figure.numberTo = b.to;
  figure.low = figure.high = a.low / b.low;
  return figure;
}

/** `one voter in ten`, `one child in every five`. */
function oneOfKindIn(r: Reader, i: number): Draft | null {
  if (r.word(i) !== 'one' || !r.isLetters(i + 1) || r.isCapital(i + 1) || r.word(i + 2) !== 'in') return null;
  if (phraseEnds.has(r.word(i + 1)) || isVerb(r.word(i + 1)) || isAdjective(r.word(i + 1))) return null;
  const at = r.word(i + 3) === 'every' ? i + 4 : i + 3;
  const b = readNumber(r, at);
  // `one goal in ten games`, `one visit in 2019`
  if (!b || b.low <= 1 || !Number.isInteger(b.low) || (b.digits.length === 4 && !b.separated)) return null;
  if ((r.isLetters(b.to) && !phraseEnds.has(r.word(b.to)) && !isVerb(r.word(b.to))) || r.raw(b.to) === '%') return null;
  const figure = draft('ratio', i, b.to);
  figure.numberTo = b.to;
  figure.low = figure.high = 1 / b.low;
  return figure;
}

/** What parts the sides of a ratio: a word or a sign. */
const betweenSides: ReadonlySet<string> = new Set(['to', ':', '-', '–', '/']);
/** Words for ratios, before or after them. */
const ratioNouns: ReadonlySet<string> = new Set(['ratio', 'ratios', 'odds']);
/** What odds make of someone. */
const oddsNouns: ReadonlySet<string> = new Set(
  'ratio odds outsider outsiders favourite favourites favorite favorites shot longshot underdog underdogs'.split(' '),
);

/** `3-to-1`, `a ratio of 3:1`, `odds of 7 to 1`, `a 7-1 outsider`, `outnumbered two to one`. */
function toOne(r: Reader, i: number): Draft | null {
  const sides = readSides(r, i);
  if (!sides || !isRatio(r, i, sides)) return null;
  const { a, b } = sides;
  const figure = draft('ratio', i, b.to);
  figure.numberTo = b.to;
  figure.low = figure.high = a.low / b.low;
  return figure;
}

interface Sides {
  readonly a: NumberReading;
  readonly b: NumberReading;
  /** `3-to-1` */
  readonly hyphened: boolean;
}

function readSides(r: Reader, i: number): Sides | null {
  const a = readNumber(r, i);
  if (!a || a.low > 1000 || a.scale !== 1) return null;
  const hyphened = r.isHyphen(a.to) && r.word(a.to + 1) === 'to' && r.isHyphen(a.to + 2) && r.joined(a.to + 1);
  if (!hyphened && !betweenSides.has(r.word(a.to))) return null;
  const b = readNumber(r, hyphened ? a.to + 3 : a.to + 1);
  // `a 9-to-5 job` is one from nine to five.
  return !b || b.low <= 0 || b.scale !== 1 || (hyphened && a.low === 9 && b.low === 5) ? null : { a, b, hyphened };
}

/** Whether the words around two numbers make a ratio of them, and no range, score or time. */
function isRatio(r: Reader, i: number, { a, b, hyphened }: Sides): boolean {
  if (hyphened) return true;
  const next = r.word(b.to);
  if (oddsNouns.has(next) || (next === 'against' && r.word(a.to) === 'to' && b.low === 1)) return true;
  // `odds of`, `the ratio is about`
  for (let at = i - 1; at >= i - 8 && r.isLetters(at); at--) if (ratioNouns.has(r.word(at))) return true;
  if (r.word(a.to) !== 'to' || b.low !== 1 || a.low <= 1) return false;
  if (r.word(i - 1) === 'by') return true;
  for (let at = i - 1; at >= i - 5 && r.isLetters(at); at--) if (r.word(at).startsWith('outnumber')) return true;
  return false;
}

/** Whether a ratio stands at piece `i`: a result of a game does not then. */
export function isRatioAt(r: Reader, i: number): boolean {
  const sides = readSides(r, i);
  return sides !== null && isRatio(r, i, sides);
}

/** `two-thirds of voters`, `a quarter of`, `half of`. */
function part(r: Reader, i: number): Draft | null {
  const head = readHead(r, i);
  if (head?.form !== 'fraction') return null;
  if (r.isLetters(head.to) && r.joined(head.to)) return null;
  return withHead(draft('ratio', i, head.to), head);
}
