import {
  announcing,
  beforeInfinitive,
  futureWords,
  intending,
  lastingVerbs,
  pastWords,
  setFor,
  timetableStems,
  timetableVerbs,
} from '../../lexicon/tenses.ts';
import type { Reader } from '../../quantities/reader.ts';

/** So many words before a date its verb is looked for. */
const REACH = 16;

/** Whether the verb of the clause speaks of what is to come: `will … on Thursday`, `opens on Friday`, `is due to … by May 9`. The nearest verb decides. */
export function speaksOfFuture(r: Reader, i: number): boolean {
  const last = r.word(i - 1);
  const before = r.word(i - 2);
  if (last === 'as' && (before === 'soon' || before === 'early')) return true;
  if (last === 'since') return false;
  // `The deadline is Friday`, `the vote is on May 9`
  if (isPresent(last) || ((last === 'on' || last === 'in') && isPresent(before))) return true;
  if ((last === 'for' && setFor.has(before)) || (last === 'on' && before === 'falls')) return true;
  const term = last === 'by' || last === 'until' || last === 'till' || last === 'through';
  for (let k = i - 1, steps = 0; k >= r.first && steps < REACH; k--, steps++) {
    const word = r.word(k);
    // A clause of its own has its verb after the date: `…, where the May 9 fire began`.
    if (word === ';' || word === 'where' || word === 'which' || word === 'who' || word === 'whose') return false;
    if (futureWords.has(word)) {
      if (word === 'may' && r.isCapital(k)) continue;
      // `would have opened`, `had planned`
      if (r.word(k + 1) === 'have') return false;
      return !pastWords.has(r.word(k - 1)) && !(r.word(k - 1) === 'been' && r.word(k - 2) === 'had');
    }
    if (timetableVerbs.has(word) || (term && lastingVerbs.has(word))) return true;
    if (timetableStems.has(word)) {
      if (!beforeInfinitive.has(r.word(k - 1))) return true;
      // `agreed to close by May`: an infinitive with a term is still to come.
      if (term && r.word(k - 1) === 'to') return true;
    }
    if (word === 'to' && (isPresent(r.word(k - 1)) || (term && intending.has(r.word(k - 1))))) return true;
    if (pastWords.has(word) || (word.length > 4 && word.endsWith('ed'))) {
      // `stays closed until May`
      if (term && lastingVerbs.has(r.word(k - 1))) return true;
      // `to be completed by May`, `will be fully repaired`: the verb before it decides.
      if (r.word(k - 1) !== 'be' && r.word(k - 2) !== 'be') return false;
    }
  }
  return false;
}

const isPresent = (word: string): boolean => word === 'is' || word === 'are';

/** Whether the words right before a date put it into the past: `since July 1`, `died on July 1`, `took effect on July 1`. */
export function speaksOfPast(r: Reader, i: number): boolean {
  const last = r.word(i - 1);
  if (last === 'since') return true;
  if (last !== 'on' && last !== 'in') return false;
  const verb = r.word(i - 2) === 'effect' || r.word(i - 2) === 'place' ? i - 3 : i - 2;
  const word = r.word(verb);
  if (announcing.has(word) || r.word(verb - 1) === 'be') return false;
  const helped = /^(?:will|would|to|is|are|shall|may|might|should|must|can|could)$/;
  if (!(pastVerbs.has(word) || (word.length > 4 && word.endsWith('ed'))) || helped.test(r.word(verb - 1))) return false;
  return !speaksOfFuture(r, i);
}

const pastVerbs: ReadonlySet<string> = new Set('took came went began met left fell rose won lost born died'.split(' '));
