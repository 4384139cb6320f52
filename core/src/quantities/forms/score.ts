import { looksPlural } from '../../lexicon/nouns.ts';
import { scales } from '../../lexicon/numbers.ts';
import { type Draft, draft } from '../draft.ts';
import type { Reader } from '../reader.ts';
import { Start } from '../triggers.ts';
import type { Form } from './form.ts';
import { isRatioAt } from './ratio.ts';

/** `won 2-0`, `a 3–1 defeat`, `voted 52 to 48`: two small numbers with a dash or `to`, and no unit. */
export const score: Form = {
  name: 'score',
  starts: Start.digits,
  parse(r, i) {
    if (isRatioAt(r, i)) return null;
    if (r.word(i + 1) === 'to') return spoken(r, i);
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

/** `voted 52 to 48`, `by a vote of 52 to 48`, `won 3 to 1`. */
function spoken(r: Reader, i: number): Draft | null {
  const next = i + 3;
  if (!r.isDigits(i) || !r.isDigits(i + 2) || r.size(i) > 3 || r.size(i + 2) > 3) return null;
  if (r.joined(next) && (r.isLetters(next) || r.isDigits(next + 1) || r.raw(next) === '%')) return null;
  const after = r.word(next);
  if (looksPlural(after) || scales.has(after) || after === 'percent' || after === 'per') return null;
  const before = r.word(i - 1);
  const result =
    /^(?:vote[ds]?|won|wins?|winning|lost|loses?|losing|led|leads|beat|beats|defeated)$/.test(before) ||
    (before === 'of' && /^(?:vote|score|margin|scoreline|result)$/.test(r.word(i - 2)));
  return result ? made(i, next, Number(r.raw(i)), Number(r.raw(i + 2))) : null;
}

function made(from: number, to: number, a: number, b: number): Draft {
  const figure = draft('score', from, to);
  figure.numberTo = to;
  figure.low = Math.min(a, b);
  figure.high = Math.max(a, b);
  if (a !== b) figure.bound = 'range';
  return figure;
}
