/** Whether a figure is a change: `rose 12%`, `down by 3`. */
import { prepositions } from '../../lexicon/functionWords.ts';
import { fallers, risers, trendAdverbs } from '../../lexicon/modifiers.ts';
import type { Draft } from '../draft.ts';
import type { Reader } from '../reader.ts';

/** With `up` these mean something else: `gave up`, `made up`. */
const phrasal: ReadonlySet<string> = new Set(
  'gave give given gives giving made make makes took takes put puts set sets picked picks racked ended sums turned turns showed bought snapped signed'.split(
    ' ',
  ),
);

/** A verb of rise or fall right before the figure, or with `by` between: `rose 12%`, `down by 3`, `up nearly 57%`. */
export function readTrend(r: Reader, one: Draft, last: Draft | null): void {
  if (one.trend !== 'none' || one.kind === 'age') return;
  let at = one.from - 1;
  let steps = 0;
  while (steps < 5 && at >= r.first && trendAdverbs.has(r.word(at)) && r.word(at) !== 'up') {
    at--;
    steps++;
  }
  const word = r.word(at);
  let trend: Draft['trend'] = risers.has(word) ? 'up' : fallers.has(word) ? 'down' : 'none';
  if (trend === 'none') {
    if (r.word(at + 1) === 'by') one.trend = trendBefore(r, at, one, last);
    return;
  }
  // `increase of` and `rose to` were not passed: what is reached is no change. `lost 5 men` is a loss of things counted.
  if (word === 'up' && phrasal.has(r.word(at - 1))) return;
  if (
    one.kind === 'count' &&
    (one.unit !== null ||
      /^(?:lost|lose|loses|losing|cut|cuts|gain|gained|add|added|adds|adding|shed|win)$/.test(word)) &&
    r.word(at + 1) !== 'by' &&
    word !== 'up' &&
    word !== 'down'
  )
    trend = one.unit === 'point' ? trend : 'none';
  // Nor does what is dropped as snow become less.
  if (one.kind === 'measure' && r.word(one.to) === 'of' && r.word(at + 1) !== 'by' && word !== 'up' && word !== 'down')
    trend = 'none';
  if (one.kind === 'duration' || one.kind === 'ratio') trend = 'none';
  one.trend = trend;
}

/** How many words may stand between such a verb and `by`. */
const OBJECT = 4;

/** `grow output by 20 per cent`; `one was down 2.3%, the other by 2.6%`. */
function trendBefore(r: Reader, at: number, one: Draft, last: Draft | null): Draft['trend'] {
  for (let k = at; k > at - OBJECT && r.isLetters(k); k--) {
    const word = r.word(k);
    if (prepositions.has(word)) return 'none';
    if (risers.has(word)) return 'up';
    if (fallers.has(word)) return 'down';
    const before = k - 1;
    const ends = r.raw(before) === ',' || r.word(before) === 'and' ? before : -1;
    if (ends >= 0 && last && last.to === ends && last.kind === one.kind) return last.trend;
  }
  return 'none';
}
