import { adverbs, phraseEnds } from '../../lexicon/functionWords.ts';
import { tollVerbs, tollWords } from '../../lexicon/measures.ts';
import { looksPlural } from '../../lexicon/nouns.ts';
import { extents } from '../../lexicon/units.ts';
import { type Draft, draft } from '../draft.ts';
import type { Reader } from '../reader.ts';
import { Start } from '../triggers.ts';
import { afterHyphen, type Form, type Head, readHead, withHead } from './form.ts';
import { isAdjective, isVerb, readCounted } from './nounPhrase.ts';
import { withRate } from './rate.ts';
import { findUnit } from './units.ts';

/** `two leaders`, `40 times`, `800,000 eligible pensioners`, and a figure with no unit: `fell to 1,334.20`. */
export const count: Form = {
  name: 'count',
  starts: Start.digits | Start.number,
  parse(r, i, heading) {
    const head = readHead(r, i) ?? null;
    if (!head || head.form === 'fraction') return null;
    if (head.form === 'words' && head.low === 1 && !head.range) return readOne(r, i, head);
    return readMany(r, i, head, heading);
  },
};

function readMany(r: Reader, i: number, given: Head, heading: boolean): Draft | null {
  const head = millions(r, i, given);
  const compound = afterHyphen(r, head.to);
  // `a two - door version`
  const spaced = compound > 0 && !r.joined(compound) && head.form === 'words' && attributive(r, head, compound) > 0;
  const hyphen = spaced || (compound > 0 && r.joined(compound));
  let at = head.to;
  if (r.isLetters(at) && r.joined(at)) return null; // An identifier: `737s`, `5G`.
  if (hyphen && !r.isLetters(at + 1)) return bare(r, i, head); // `four-, five- and six-cylinder`
  if (hyphen) {
    // `two-door version`, `11-member agreement`: the singular after the hyphen is what is counted.
    if (phraseEnds.has(r.word(at + 1))) return null;
    const noun = readCounted(r, at + 1, false);
    if (!noun || head.form === 'vague') return null;
    if (r.isCapital(at + 1) && !r.isCapital(i)) return null;
    // `two-paced`, `a four-storeyed house`: what something is, by a word that counts nothing.
    if (/ed$/.test(r.word(at + 1)) && isAdjective(r.word(at + 1))) return null;
    // `a 20-fold rise`
    const word = r.word(at + 1) === 'fold' ? 'time' : r.word(at + 1);
    return withNoun(withHead(draft('count', i, at + 2), head), at + 1, at + 2, word, word);
  }
  if (head.form === 'vague' || r.word(at) === 'of') {
    if (r.word(at) === 'of') at++;
    if (head.form === 'vague' && at > head.to) at = skipDeterminer(r, at);
    else if (at > head.to) {
      // `300 of the workers`, `two of them`: the count is of what stands after `of` when that is a noun.
      const after = skipDeterminer(r, at);
      if (after === at) return bare(r, i, head);
      at = after;
    }
  }
  // `a quake of magnitude 6.4 kills 12`: a number on a scale counts nothing.
  if (r.word(i - 1) === 'magnitude') return bare(r, i, head);
  const noun = readCounted(r, at, true);
  if (noun) {
    const figure = withNoun(withHead(draft('count', i, noun.to), head), noun.from, noun.to, noun.head, noun.name);
    return ratesCounts(r, figure.to) && figure.unit !== 'time' ? withRate(r, figure) : figure;
  }
  // `the Apollo 11 crew`: a capital before it and one thing after it make it part of a name.
  if (head.form === 'digits' && !head.separated && r.isCapital(i - 1) && i - 1 > r.first && isPlainWord(r, head.to))
    return null;
  const member = attributive(r, head, head.to);
  if (member >= 0)
    return withNoun(withHead(draft('count', i, member + 1), head), member, member + 1, r.word(member), r.word(member));
  // A capital after a bare figure makes a name: `787 Dreamliner`.
  if (
    !heading &&
    head.form === 'digits' &&
    !head.separated &&
    r.isCapital(head.to) &&
    !r.joined(head.to) &&
    !phraseEnds.has(r.word(head.to))
  )
    return null;
  return bare(r, i, head);
}

/** `two were killed and three injured`, `killing two`: people who are counted without a noun. */
function isToll(r: Reader, i: number, to: number): boolean {
  if (/^(?:the|these|those|both|other|another|all|no)$/.test(r.word(i - 1))) return false;
  let at = to;
  while (at < to + 3 && /^(?:was|were|is|are|has|have|had|been)$/.test(r.word(at))) at++;
  if (tollWords.has(r.word(at))) return true;
  return tollVerbs.has(r.word(i - 1)) && (!r.isLetters(to) || phraseEnds.has(r.word(to)));
}

/** Of what is counted, `a` gives a rate in time alone: `300 cars a day`, but `three flags a mile from here`. */
const ratesCounts = (r: Reader, i: number): boolean =>
  r.word(i) === 'per' ||
  r.raw(i) === '/' ||
  (/^(?:an?|every|each)$/.test(r.word(i)) && findUnit(r, i + 1, false)?.row.dimension === 'time');

/** `an 11 member trade agreement`: a singular noun after the figure that itself narrows a noun. */
function attributive(r: Reader, head: Head, at: number): number {
  if (head.range || head.low < 2 || !isPlainWord(r, at) || isAdjective(r.word(at)) || r.word(at).endsWith('ly'))
    return -1;
  return isPlainWord(r, at + 1, true) ? at : -1;
}

/** A word in small letters that may be a noun. `capital`: or one with a capital. */
const isPlainWord = (r: Reader, at: number, capital = false): boolean =>
  r.isLetters(at) &&
  !r.joined(at) &&
  (capital || !r.isCapital(at)) &&
  !phraseEnds.has(r.word(at)) &&
  !isVerb(r.word(at)) &&
  !adverbs.has(r.word(at));

/** A figure that counts nothing named. Number words must stand by themselves to be one. */
function bare(r: Reader, i: number, head: Head): Draft | null {
  if (head.form === 'vague') return standsAlone(r, i, head) ? withHead(draft('count', i, head.to), head) : null;
  if (head.form === 'article') return head.scale >= 100 ? withHead(draft('count', i, head.to), head) : null;
  if (head.form === 'words' && head.scale === 1 && !head.range && !isToll(r, i, head.to)) {
    const before = r.word(i - 1);
    if (
      /^(?:the|these|those|or|other|another|this|that|his|her|their|its|our|my|us|and|top|bottom|final|last|first)$/.test(
        before,
      ) &&
      !r.isHyphen(head.to)
    )
      return null;
    if (head.low <= 2 && r.word(head.to) !== 'per') return null;
  }
  const figure = withHead(draft('count', i, head.to), head);
  // `4.3 per 100,000`
  return r.word(head.to) === 'per' ? withRate(r, figure) : figure;
}

/** `Dozens were hurt`, `it cost millions`; not `by the thousands`, and `scores` are results as often. */
const standsAlone = (r: Reader, i: number, head: Head): boolean =>
  r.word(i) !== 'scores' &&
  r.word(head.to) !== 'of' &&
  !r.isHyphen(head.to) &&
  !r.isHyphen(i - 1) &&
  !/^(?:the|their|its|his|her|our|your|my|these|those|low|high|double|in)$/.test(r.word(i - 1));

/** `2.5m people`: the letter was left for metres, but a plural noun after it says millions. */
function millions(r: Reader, i: number, head: Head): Head {
  if (
    r.raw(head.to) !== 'm' ||
    !r.joined(head.to) ||
    !looksPlural(r.word(head.to + 1)) ||
    r.joined(head.to + 1) ||
    extents.has(r.word(head.to + 1))
  )
    return head;
  return readHead(r, i, true) ?? head;
}

/** `one` counts only with its noun at once: `one proposal`; not `one of the main`, `one day`, `no one`, `this one`. */
function readOne(r: Reader, i: number, head: Head): Draft | null {
  const before = r.word(i - 1);
  if (
    /^(?:no|any|every|each|some|this|that|which|the|another|only|not|or|my|his|her|their|our|your|its|day)$/.test(
      before,
    )
  )
    return null;
  if (isToll(r, i, head.to)) return withHead(draft('count', i, head.to), head);
  const at = r.isHyphen(head.to) ? head.to + 1 : head.to;
  if (!r.isLetters(at) || phraseEnds.has(r.word(at)) || r.isCapital(at)) return null;
  if (
    /^(?:day|another|more|time|side|thing|way|point|night|morning|moment|such|s|reason|example|fell|else|off|step|on|size|year|might|goes)$/.test(
      r.word(at),
    )
  )
    return null;
  const noun = readCounted(r, at, false);
  if (!noun || isAdjective(noun.head) || /ly$/.test(noun.head)) return null;
  return withNoun(withHead(draft('count', i, noun.to), head), noun.from, noun.to, noun.head, noun.name);
}

function skipDeterminer(r: Reader, at: number): number {
  return /^(?:the|these|those|its|his|her|their|our|my|your)$/.test(r.word(at)) ? at + 1 : at;
}

function withNoun(figure: Draft, from: number, to: number, unit: string, name: string): Draft {
  figure.unit = unit;
  figure.unitName = name;
  figure.nounFrom = from;
  figure.nounTo = to;
  return figure;
}
