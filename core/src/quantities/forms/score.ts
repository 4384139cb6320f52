import { looksPlural } from '../../lexicon/nouns.ts';
import { cardinals, scales } from '../../lexicon/numbers.ts';
import { type Draft, draft } from '../draft.ts';
import type { Reader } from '../reader.ts';
import { Start } from '../triggers.ts';
import type { Form } from './form.ts';
import { isRatioAt } from './ratio.ts';

/** `won 2-0`, `a 3–1 defeat`, `voted 52 to 48`: two small numbers with a dash or `to`, and no unit. */
export const score: Form = {
  name: 'score',
  starts: Start.digits | Start.number,
  parse(r, i) {
    if (isRatioAt(r, i)) return null;
    if (r.word(i + 1) === 'to' || r.word(i + 2) === 'to') return spoken(r, i);
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
    return made(i, next, a, b);
  },
};

/** `voted 52 to 48`, `by a vote of 52 to 48`, `won 3 to 1`, `voted by five to four`, `six votes to three`. */
function spoken(r: Reader, i: number): Draft | null {
  const votes = /^votes?$/.test(r.word(i + 1));
  const second = votes ? i + 3 : i + 2;
  const next = second + 1;
  const [a, b] = [sideOf(r, i), sideOf(r, second)];
  if (a === null || b === null || r.word(second - 1) !== 'to') return null;
  if (r.joined(next) && (r.isLetters(next) || r.isDigits(next + 1) || r.raw(next) === '%')) return null;
  const after = r.word(next);
  if (looksPlural(after) || scales.has(after) || after === 'percent' || after === 'per') return null;
  const before = r.word(i - 1);
  const result =
    /^(?:vote[ds]?|won|wins?|winning|lost|loses?|losing|led|leads|beat|beats|defeated)$/.test(before) ||
    ((before === 'of' || before === 'by') &&
      /^(?:voted?|score|margin|scoreline|result|won|lost|ruled)$/.test(r.word(i - 2)));
  return votes || result ? made(i, next, a, b) : null;
}

/** What one side of a result has; null for what is no number of three digits or one word. */
function sideOf(r: Reader, i: number): number | null {
  if (r.isDigits(i)) return r.size(i) <= 3 ? Number(r.raw(i)) : null;
  return cardinals.get(r.word(i)) ?? null;
}

function made(from: number, to: number, a: number, b: number): Draft {
  const figure = draft('score', from, to);
  figure.numberTo = to;
  figure.low = Math.min(a, b);
  figure.high = Math.max(a, b);
  if (a !== b) figure.bound = 'range';
  return figure;
}
