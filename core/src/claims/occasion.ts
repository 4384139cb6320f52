/** On which of several occasions of a kind a figure was taken: the poll, the match, the attack it is told of. */
import { eventNouns, pollWords } from '../lexicon/eventNumber.ts';
import { meet } from './sets.ts';
import type { View } from './view.ts';

export interface Occasion {
  /** Names after `against`, `over`, `versus`, in small letters: whom a match was played with. */
  readonly opponents: ReadonlySet<string>;
  /** Whether the clause tells of one attack, crash, fire … or of several; null if of neither, or of both. */
  readonly events: 'one' | 'several' | null;
  /** The sentence tells what people answered when they were asked. */
  readonly poll: boolean;
  /** `12 percent higher than`: set against something else, not against the time before. */
  readonly compared: boolean;
  /** `In 1981 a blast killed 30`, `the worst since 1981, when 30 died`: something that the sentence calls to mind. */
  readonly recalled: boolean;
  /** `otters can weigh 30 pounds`: what any of a kind may be. */
  readonly possible: boolean;
  /** Whether the sentence tells of one day or of a longer time, where it names but one of them. */
  readonly lasts: 'day' | 'longer' | null;
}

const OPPONENT = /\b(?:against|versus|vs\.?|over|beat|beating) (?:the )?(\p{Lu}[\p{L}’'-]{1,60})/gu;
const RECALLED = /^["“]?In (?:1[5-9]|20)\d\d,? (?:an?|another) /;
/** `the worst crash since 1999, when 12 died` */
const SINCE = /\bsince (?:\S{1,20} ){0,4}(?:1[5-9]|20)\d\d, when\b/;
const WHEN = /(?:^|\s)when (?:\S{1,20} ){0,4}$/;
const POSSIBLE = /\bcan \p{Ll}{2,30}\b[^;]{0,120}$/u;
/** The day of something, not of who said it. */
const DAY =
  /(?<!\b(?:said|says|told|announced|reported|added|confirmed|statement|released|published) )\b(?:on|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|last night)\b/;
const LONGER =
  /\b(?:last|the previous|the past|the whole|all of last) (?:year|month|season|decade|summer|winter|autumn|spring|fall)\b|\b(?:the|a) (?:year|month|season) (?:before|earlier)\b/i;
const LETTERS = /\p{L}{3,60}/gu;
/** `than a year ago` is the time before, and so a change. */
const COMPARED =
  /^\s{0,60}(?:more|less|higher|lower|fewer|larger|smaller|bigger|longer|shorter|greater|cheaper|faster|slower)(?: \p{Ll}{1,60}){0,2} than\b(?![^.;]{0,30}\b(?:years?|months?|quarter|week|season|before|earlier|last|ago|previous\p{Ll}{0,2}|\d{4})\b)/u;

const nobody: ReadonlySet<string> = new Set();

/** The occasion of a figure in a clause of a sentence; `before` and `after` are what stands around the figure in it. */
export function occasionOf(clause: string, sentence: string, before: string, after: string): Occasion {
  const opponents = new Set([...clause.matchAll(OPPONENT)].map(([, name]) => (name as string).toLowerCase()));
  let one = false;
  let several = false;
  let poll = false;
  for (const [word] of clause.toLowerCase().matchAll(LETTERS)) {
    const number = eventNouns.get(word);
    if (number === 'one') one = true;
    else if (number === 'several') several = true;
  }
  for (const [word] of sentence.toLowerCase().matchAll(LETTERS)) if (pollWords.has(word)) poll = true;
  return {
    opponents: opponents.size > 0 ? opponents : nobody,
    events: one === several ? null : one ? 'one' : 'several',
    poll,
    compared: COMPARED.test(after),
    recalled: RECALLED.test(sentence) || (SINCE.test(sentence) && WHEN.test(before)),
    possible: POSSIBLE.test(before),
    lasts: DAY.test(sentence) === LONGER.test(sentence) ? null : DAY.test(sentence) ? 'day' : 'longer',
  };
}

/** Why two figures are of different occasions, in words; null if they may be of one. */
export function differentOccasions(first: View, second: View): string | null {
  const a = first.occasion;
  const b = second.occasion;
  if (a.opponents.size > 0 && b.opponents.size > 0 && !meet(a.opponents, b.opponents)) return 'different opponents';
  if (a.events !== b.events && a.events && b.events) return 'one event and several';
  if (a.compared !== b.compared) return 'a comparison and a change';
  if (a.possible !== b.possible && first.family?.startsWith('measure')) return 'what may be and what is';
  // Where the article's day is known, both are days to be compared.
  if (a.lasts !== b.lasts && a.lasts && b.lasts && (first.claim.time === null || second.claim.time === null))
    return 'a day and a longer time';
  // An article of today that recalls another year tells of two events; one that names the year twice, of one.
  if (a.recalled !== b.recalled && (first.claim.time === null || second.claim.time === null))
    return 'an event of another year';
  return null;
}

/**
 * Two articles tell of shares that people answered, and nothing says that it was the same poll: they are taken again
 * and again. The same day or the same pollster says so.
 */
export function anotherPoll(a: View, b: View): string | null {
  if (a.family !== 'share' && a.family !== 'points') return null;
  if (!a.occasion.poll && !b.occasion.poll) return null;
  if (a.claim.time !== null && a.claim.time === b.claim.time) return null;
  return a.claim.source !== null && a.claim.source === b.claim.source ? null : 'another poll';
}
