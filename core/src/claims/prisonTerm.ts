/** How long somebody with a name is to be in prison, as a court has ruled. */
import type { Span } from '../text/span.ts';

/** `sentenced the banker Ada Holm to`, `jailed her for`. */
const ACTIVE = /\b(?:sentenced|jailed|imprisoned) ([\p{sc=Latin}’' -]{3,60}) (?:to|for) (?:nearly |almost |about )?$/u;
/** `Holm was jailed for`, `Holm, who was sentenced to`, `he was sentenced to`: who it is stands right there. */
const PASSIVE =
  /(?:\p{Lu}[\p{L}’'-]{0,30}(?:, who,?)?|\b(?:he|she)) (?:was|has been|had been) (?:sentenced to|jailed for|imprisoned for) (?:nearly |almost |about )?$/u;
/** A name at the end of what the verb has for its object. */
const SOMEBODY = /(?:^|\s)(?:\p{Lu}[\p{L}’'-]{0,30}|him|her)$/u;

/** After it, nothing that makes the term that of a part, or one that is not served. */
const PLAIN = /^(?! (?:suspended|on probation|probation|of (?:house|community)|for each|longer|more))/;

/** Words of a sentence in which a term is asked for, changed or put off. */
const UNSURE =
  /\b(?:appeal|reduced|cut|lowered|raised|increased|overturned|quashed|suspended|initially|originally|previously|first|retrial|in absentia|separate|another)\b/i;

const BACK = 110;

/** Whether a length of time is the term to which a person who is named, or meant by `he`, was sentenced. */
export const isPrisonTerm = (text: string, { start, end }: Span, sentence: Span): boolean =>
  isTaken(
    text.slice(Math.max(sentence.start, start - BACK), start),
    text.slice(end, Math.min(sentence.end, end + 20)),
  ) ||
  (isOfSomebody(text.slice(Math.max(sentence.start, start - BACK), start)) &&
    PLAIN.test(text.slice(end, Math.min(sentence.end, end + 20))) &&
    !UNSURE.test(text.slice(sentence.start, sentence.end)));

/** `against the nine-year sentence`: the term that was told of before. */
const isTaken = (lead: string, rest: string): boolean =>
  /\b(?:the|his|her) $/i.test(lead) && /^ (?:prison |jail )?(?:sentence|term)\b/.test(rest) && !CHANGED.test(lead);

const CHANGED =
  /\b(?:reduc|cut|lower|rais|increas|overturn|quash|suspend|initial|original|previous|first|earlier|former|another|second|serv|complet|months? of|years? of)/i;

function isOfSomebody(lead: string): boolean {
  const object = ACTIVE.exec(lead)?.[1];
  return object === undefined ? PASSIVE.test(lead) : SOMEBODY.test(object);
}
