import { looksPlural } from '../../lexicon/nouns.ts';
import { type Draft, draft } from '../draft.ts';
import { readNumber } from '../number.ts';
import type { Reader } from '../reader.ts';
import { Start } from '../triggers.ts';
import { type Form, readHead, withHead } from './form.ts';

/** `one in four`, `2 out of 5`, `two-thirds`, `half of`, `3-to-1`, `a ratio of 3:1`. */
export const ratio: Form = {
  name: 'ratio',
  starts: Start.digits | Start.number,
  parse(r, i) {
    return oneIn(r, i) ?? toOne(r, i) ?? part(r, i);
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

/** `3-to-1`, `ratio of 3:1`. */
function toOne(r: Reader, i: number): Draft | null {
  const a = readNumber(r, i);
  if (!a || a.low > 1000) return null;
  const hyphened = r.isHyphen(a.to) && r.word(a.to + 1) === 'to' && r.isHyphen(a.to + 2) && r.joined(a.to + 1);
  const colon =
    r.raw(a.to) === ':' &&
    r.joined(a.to) &&
    r.joined(a.to + 1) &&
    r.word(i - 1) === 'of' &&
    (r.word(i - 2) === 'ratio' || r.word(i - 2) === 'odds');
  if (!hyphened && !colon) return null;
  const b = readNumber(r, hyphened ? a.to + 3 : a.to + 1);
  if (!b || b.low === 0) return null;
  const figure = draft('ratio', i, b.to);
  figure.numberTo = b.to;
  figure.low = figure.high = a.low / b.low;
  return figure;
}

/** `two-thirds of voters`, `a quarter of`, `half of`. */
function part(r: Reader, i: number): Draft | null {
  const head = readHead(r, i);
  if (head?.form !== 'fraction') return null;
  if (r.isLetters(head.to) && r.joined(head.to)) return null;
  return withHead(draft('ratio', i, head.to), head);
}

/** `won 2-0`, `a 3–1 defeat`: two small numbers with a dash and no unit. */
export const score: Form = {
  name: 'score',
  starts: Start.digits,
  parse(r, i) {
    if (!r.isDigits(i) || !r.isDigits(i + 2) || !r.isDash(i + 1) || !r.joined(i + 1) || !r.joined(i + 2)) return null;
    if (r.size(i) > 3 || r.size(i + 2) > 3 || (r.joined(i) && !['(', '[', '“', '"'].includes(r.raw(i - 1))))
      return null;
    const next = i + 3;
    if (
      (r.joined(next) && !/^[.,;:!?)\]”"’']$/.test(r.raw(next))) ||
      (r.raw(next) === '.' && r.isDigits(next + 1) && r.joined(next + 1))
    )
      return null;
    const a = Number(r.raw(i));
    const b = Number(r.raw(i + 2));
    const before = r.word(i - 1);
    const played =
      /^(?:won|win|wins|winning|beat|beats|beating|lost|lose|loses|losing|drew|draw|led|leads|lead|trailed|down|up|victory|defeat|score|scored|finished|ended|tied|defeated|triumph|ahead|thrashed|hammered|edged|vote|voted|by|a|the|their|at|goes|went|record|is|was)$/.test(
        before,
      );
    const result =
      /^(?:win|wins|victory|defeat|loss|draw|lead|triumph|down|up|thrashing|against|over|away|at|on|from|aggregate|record|in|vote|ruling|decision|start|run|to|score|scoreline)$/.test(
        r.word(next),
      );
    // Rising ends are a range when a noun follows (`8-9 people`), falling ones cannot be.
    if (
      a < b &&
      !(played && result) &&
      !(result && ['win', 'victory', 'defeat', 'draw', 'loss'].includes(r.word(next)))
    )
      return null;
    if (!played && !result && looksPlural(r.word(next))) return null;
    const figure = draft('score', i, next);
    figure.numberTo = next;
    figure.low = Math.min(a, b);
    figure.high = Math.max(a, b);
    if (a !== b) figure.bound = 'range';
    return figure;
  },
};
