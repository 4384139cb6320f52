import { beforeResult, results, resultVerbs } from '../lexicon/speech.ts';

/** As much of a sentence is looked at, in UTF-16 units: a result stands at its head. */
const HEAD = 140;
/** As many words may stand before what is named: `Its underlying pretax profit`. */
const BEFORE = 4;
/** As many words between a result and what it does: `Sales for the six months to May rose`. */
const REACH = 8;

/** `Revenue fell`, `Its net income for May was`: a firm's result, before which nothing else is named, and what it does. */
export function tellsResult(sentence: string): boolean {
  const words = sentence.slice(0, HEAD).toLowerCase().replaceAll('’', "'").split(' ');
  let i = 0;
  while (i < BEFORE && beforeResult.has(words[i] ?? '')) i++;
  if (!results.has(words[i] ?? '')) return false;
  for (let end = i + REACH; i < end && i < words.length; i++) {
    if (resultVerbs.has(words[i + 1] ?? '')) return true;
    if (/[.,;:]$/.test(words[i + 1] ?? '')) return false;
  }
  return false;
}
