/** Whether a word is a verb where it stands, and in which form, by the words beside it. */
import { pointsOf } from '../lexicon/speech.ts';
import { boundEnd, isFigure } from './bounds.ts';
import { Form, Frame, type Lexeme, Role, Word } from './lexemes.ts';
import { isIssued } from './nounPhrases.ts';
import type { Reader } from './reader.ts';

/** The verb as the words beside it show it. */
export interface Reading {
  /** First item of the verb with its auxiliaries and adverbs. */
  readonly from: number;
  readonly finite: boolean;
  readonly passive: boolean;
  readonly participle: boolean;
  readonly infinitive: boolean;
  /** `would support`, `did not know`: what may be or is not. */
  readonly modal: boolean;
}

/** Whether the word is a verb here, and which form; `phrasal` if words follow that only a verb has. */
export function readForm(
  reader: Reader,
  at: number,
  { forms, bits, frames }: Lexeme,
  phrasal: boolean,
): Reading | null {
  if (reader.lower(at).startsWith('point') && pointsOf.has(reader.lower(at - 1))) return null;
  // `Planned Giving`, `the Associated Press`: a capital within a sentence makes a name.
  if (reader.isCapital(at) && at > 0 && !reader.line.heading) return null;
  let i = at - 1;
  // `has, however, revealed`
  if (reader.isComma(i) && reader.isAdverb(i - 1) && reader.isComma(i - 2) && reader.has(i - 3, Word.auxiliary)) i -= 3;
  while (i >= 0 && reader.isAdverb(i) && !reader.isQuotation(i)) i--;
  // `had at first assumed`, `had on average expected`
  if (isAside(reader, i) && reader.has(i - 1, Word.auxiliary)) i--;
  else if (isAside(reader, i - 1) && reader.has(i - 2, Word.auxiliary)) i -= 2;
  // `a warning`, `the president's claim`, `of estimates`: nouns and adjectives.
  if (i === at - 1 && reader.isPossessive(i) && !isVerbalS(reader, i)) return null;
  const left = reader.lexeme(i).bits;
  const direct = i === at - 1;
  // `has no plans`: a noun.
  if ((bits & (Role.speechNoun | Role.documentNoun | Role.nounToo)) !== 0 && reader.lower(at - 1) === 'no') return null;
  // `the hotly contested race`
  if ((left & Word.determiner) !== 0 && (left & (Word.pronoun | Word.relative | Word.that)) === 0) return null;
  if (direct && (left & Word.possessive) !== 0) return null;
  let be = false;
  let aux = false;
  let from = at;
  while (i >= 0 && !reader.isQuotation(i)) {
    const here = reader.lexeme(i).bits;
    if (
      (here & Word.auxiliary) !== 0 &&
      !(reader.isCapital(i) && i > 0) &&
      (!reader.isPossessive(i) || isVerbalS(reader, i))
    ) {
      if (!aux) be = (here & Word.be) !== 0;
      aux = true;
      from = i;
      i--;
    } else if (aux && reader.isAdverb(i)) i--;
    else break;
  }
  if (!aux) from = firstAdverb(reader, at);
  const infinitive = !aux && reader.has(i, Word.to) && (forms & Form.base) !== 0;
  const base = {
    from,
    finite: false,
    passive: false,
    participle: false,
    infinitive: false,
    modal: aux && !be && isModal(reader, from, at),
  };
  if ((forms & Form.ing) !== 0) {
    if (be) return { ...base, finite: true };
    return aux ? null : { ...base, participle: true };
  }
  if (infinitive) return { ...base, infinitive: true };
  if (aux) {
    // `she’s said that`
    const has = from === at - 1 && /^(?:he|she|who)$/.test(reader.lower(from - 1)) && reader.lower(from) === "'s";
    if (be && (forms & Form.participle) !== 0 && !(has && !reader.has(at + 1, Word.to)))
      return { ...base, passive: true };
    return { ...base, finite: true };
  }
  // `a skipper known for his songs`: a form that is no past is a verb with an auxiliary alone.
  if (forms === Form.participle && reader.lower(at + 1) !== 'by') return null;
  // `a survey of 1,312 registered skippers`
  if (direct && reader.isNumber(i) && reader.has(i - 1, Word.preposition) && !tellsFigure(reader, at)) return null;
  if ((forms & (Form.past | Form.participle)) !== 0) {
    // `23% of those asked trust it`
    if (direct && reader.lower(i) === 'those' && reader.lower(i - 1) === 'of' && (forms & Form.participle) !== 0)
      return null;
    if (
      direct &&
      (left & Word.preposition) !== 0 &&
      (left & Word.subordinator) === 0 &&
      (left & Word.coordinator) === 0
    )
      return null;
    if (reader.lower(at + 1) === 'by' && (forms & Form.participle) !== 0 && !MEANS.test(reader.lower(at + 2)))
      return { ...base, passive: true };
    return { ...base, finite: true };
  }
  // Base and third person without auxiliary: often nouns.
  if (direct && (left & (Word.preposition | Word.object)) !== 0 && (left & (Word.pronoun | Word.relative)) === 0)
    return null;
  const noun = !phrasal && (bits & (Role.speechNoun | Role.documentNoun | Role.nounToo | Word.determiner)) !== 0;
  // `the jobs report gave`: the verb comes after.
  const pronoun = (left & Word.pronoun) !== 0 && (left & Word.determiner) === 0;
  if (noun && !pronoun && (reader.isFiniteVerb(at + 1) || isPastBeforeObject(reader, at + 1))) return null;
  if ((forms & Form.third) !== 0 && (forms & Form.base) === 0) {
    const wants =
      direct && (frames & Frame.infinitive) !== 0 && reader.has(at + 1, Word.to) && !/ing$/.test(reader.lower(i));
    const sure =
      subjectIsSure(reader, i) ||
      tellsOf(reader, i) ||
      wants ||
      givesFigure(reader, at, i) ||
      givesThat(reader, at, i) ||
      (!direct && NOW.test(reader.lower(at - 1)));
    return noun && !(sure || endsClause(reader, at, i)) ? null : { ...base, finite: true };
  }
  if (!noun) return canBeSubject(reader, i) ? { ...base, finite: true } : null;
  // A plural must go before; not `most state parties`.
  return direct && pluralBefore(reader, i) ? { ...base, finite: true } : null;
}

/** Two words that stand between a verb and its auxiliary, and are no adverb by themselves. */
const isAside = (reader: Reader, i: number): boolean =>
  /^(?:at (?:first|last|once)|on average|in (?:fact|turn|part|effect)|of course|so far|by then)$/.test(
    `${reader.lower(i)} ${reader.lower(i + 1)}`,
  );

/** `said by telephone`: no one by whom. */
const MEANS = /^(?:(?:tele)?phone|e-?mails?|text|letter|fax|radio|video|video-?link|post|satellite|way|then|now)$/;

const MODAL =
  /^(?:would|could|can|may|might|should|must|cannot|can't|couldn't|wouldn't|won't|not|never|didn't|doesn't|don't)$/;

function isModal(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (MODAL.test(reader.lower(i))) return true;
  return false;
}

/** `it’s`, `she’s`: a verb, not a possessive. */
const isVerbalS = (reader: Reader, i: number): boolean => reader.has(i - 1, Word.pronoun);

function firstAdverb(reader: Reader, at: number): number {
  let from = at;
  while (reader.isAdverb(from - 1) && reader.lower(from - 1) !== 'ago') from--;
  return from;
}

const subjectIsSure = (reader: Reader, i: number): boolean =>
  reader.isCapital(i) ||
  reader.has(i, Word.pronoun | Word.relative | Role.documentNoun) ||
  reader.isComma(i) ||
  reader.isQuotation(i);

/** `the jobs report | pleased the bank`, not `ports report increased traffic`. */
const isPastBeforeObject = (reader: Reader, i: number): boolean =>
  reader.endsInEd(i) && (reader.isCapital(i + 1) || reader.has(i + 1, Word.determiner | Word.object));

/** `a survey that | shows most skippers`: papers and data, and something that the verb can have behind it. */
const tellsOf = (reader: Reader, that: number): boolean =>
  reader.has(that, Word.that) &&
  reader.has(that - 1, Role.documentNoun) &&
  (reader.has(that + 2, Word.that | Word.determiner | Word.question | Word.pronoun) || reader.isNumber(that + 2));

/** `the census of 2021 found | 18,402 residents`: a figure, or a clause, is its object. */
const tellsFigure = (reader: Reader, at: number): boolean =>
  isFigure(reader, boundEnd(reader, at + 1)) || reader.has(at + 1, Word.that | Word.determiner);

/** `the council (now) offers | 5%`, `the ministry aims for | 50 ships`: no noun has a figure right behind it. */
const givesFigure = (reader: Reader, at: number, i: number): boolean =>
  (!reader.has(at, Role.documentNoun) || reader.lower(at) === 'lists') &&
  canBeSubject(reader, i) &&
  isFigure(reader, boundEnd(reader, /^(?:for|at)$/.test(reader.lower(at + 1)) ? at + 2 : at + 1));

/** `the port office estimates | that 40 boats`, not `the claims that were filed`, `lost claims that skippers file`. */
const givesThat = (reader: Reader, at: number, i: number): boolean =>
  reader.has(at + 1, Word.that) &&
  canBeSubject(reader, i) &&
  !reader.isPossessive(i) &&
  (isFigure(reader, boundEnd(reader, at + 2)) || reader.has(at + 2, Word.determiner | Word.possessive));

/** `the council now | forecasts`, `the guild also | claims`: between an article's noun and another there is none of these. */
const NOW = /^(?:now|also|still|currently|already|then)$/;

/** `40 boats were lost, | the port office fears.`: between a comma and the end a noun phrase would hang in the air. */
function endsClause(reader: Reader, at: number, i: number): boolean {
  if (!reader.isEnd(at + 1) || !canBeSubject(reader, i)) return false;
  for (let k = i; k > 0 && at - k < 14; k--) {
    if (reader.isComma(k)) return reader.has(k + 1, Word.determiner | Word.possessive | Word.subordinator);
    if (reader.isFiniteVerb(k) || reader.has(k, Word.coordinator | Word.relative)) return false;
    if (!reader.isWord(k) && !reader.isInnerMark(k)) return false;
  }
  return false;
}

function pluralBefore(reader: Reader, i: number): boolean {
  if (i < 0 || reader.isQuotation(i)) return false;
  const { bits } = reader.lexeme(i);
  if ((bits & (Word.pronoun | Word.relative)) !== 0)
    return (bits & Word.determiner) === 0 || reader.lexeme(i).frames !== 0 || countsPeople(reader, i);
  if (!reader.isWord(i) || (bits & (Word.preposition | Word.determiner | Word.auxiliary | Word.coordinator)) !== 0)
    return false;
  if (isPlural(reader, i)) return true;
  // `figures from the statistics office show`: the noun before the preposition counts.
  for (let k = i - 1; k > 0 && i - k < 10; k--) {
    // `documents released under the act show`
    if (isIssued(reader, k) && isPlural(reader, k - 1)) return true;
    if (!reader.isWord(k) || reader.isFiniteVerb(k)) return false;
    if (reader.has(k, Word.preposition) && isPlural(reader, k - 1)) return true;
  }
  return false;
}

/** `Many fear the pier will close`, `most hope that`; not `many claim forms`, `some hope that`. */
const countsPeople = (reader: Reader, i: number): boolean =>
  /^(?:many|most|few|several|others)$/.test(reader.lower(i)) &&
  (reader.has(i + 2, Word.that | Word.determiner | Word.pronoun | Word.to) || reader.isCapital(i + 2));

/** The end of a noun phrase, a pronoun or the comma after an apposition. */
function canBeSubject(reader: Reader, i: number): boolean {
  if (i < 0 || reader.isQuotation(i)) return false;
  if (reader.isComma(i) || reader.isDash(i) || reader.mark(i) === 41) return true;
  const { bits } = reader.lexeme(i);
  if ((bits & (Word.pronoun | Word.relative)) !== 0) return true;
  return (
    reader.isNumber(i) ||
    (reader.isWord(i) &&
      (bits & (Word.preposition | Word.determiner | Word.auxiliary | Word.coordinator | Word.to)) === 0)
  );
}

const isPlural = (reader: Reader, i: number): boolean =>
  reader.isWord(i) &&
  !reader.isAdverb(i) &&
  !reader.has(i, Word.preposition | Word.determiner | Word.auxiliary) &&
  /(?:[^s]s|^(?:people|police|men|women|children|staff|media|data))$/.test(reader.lower(i));
