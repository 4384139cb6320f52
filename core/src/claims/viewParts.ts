/** What the words right before and after a figure say of how it is meant: a rate, a part, an end, a stretch of time. */
import { months, weekdays } from '../lexicon/calendar.ts';
import { bodies, partWords, scopeWords } from '../lexicon/measures.ts';
import { plural, singular } from '../lexicon/nouns.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Span } from '../text/span.ts';
import { familyOf } from './values.ts';
import { WORD } from './viewWords.ts';
import { normalForm } from './vocabulary.ts';

const RATE =
  /^\s{0,60}(?:(?:an?|per|each|every)\s{1,60}(?:\p{sc=Latin}{1,60}-)?(second|minute|hour|day|night|week|month|quarter|season|year|decade|person|head|capita|household|square|kilo\p{sc=Latin}{0,60}|tonne|ton|litre|liter|barrel|share|unit|ticket|seat|game|match|visit|student|pupil|child|family|copy|issue)|(daily|weekly|monthly|yearly|annually|hourly)\b|\/\s?(\p{sc=Latin}{1,60})|(?:for |to |on )?(each|apiece)\b|in (?:\d{1,3}|an?|half an|under an?|\p{Ll}{3,6}) (second|minute|hour)s?\b)/u;

/** `rank largest` of `third-largest bank`: what it is ranked by. Null for no rank; other ordinals only order. */
export function rankOf({ kind, start, end }: Quantity, text: string): string | null {
  if (kind !== 'ordinal') return null;
  const by = /^\p{sc=Latin}{1,60}[-‐‑\s](most[-\s]\p{sc=Latin}{1,60}|\p{sc=Latin}{1,60}est|best|worst)\b/iu
    .exec(text.slice(start, end))?.[1]
    ?.toLowerCase();
  return by === undefined ? '' : `rank ${by === 'biggest' ? 'largest' : by}`;
}

/** `40 a month`, `12 per day`, `on average … each day`: what a figure is reckoned by, or null. */
export function rateOf(quantity: Quantity, before: string, after: string, inside: string): string | null {
  const slash = quantity.unit?.indexOf('/') ?? -1;
  if (slash > 0 && quantity.kind !== 'measure') return (quantity.unit as string).slice(slash + 1);
  const match =
    RATE.exec(after) ?? /\b(?:an?|per)\s{1,60}(day|week|month|year|hour|night|head|person|share)\b/.exec(inside);
  if (match) return (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5]) as string;
  // `on average three people die on the roads each day`
  // Of a share nothing but what stands right behind it: `5 percent of those who come every week`.
  const own =
    quantity.kind === 'percent' ? '' : (after.split(/\d| and |\b(?:who|that|which) /)[0] as string).slice(0, NEAR_RATE);
  return (PER_AFTER.exec(own) ?? PER_BEFORE.exec(before) ?? OF_EACH.exec(before))?.[1] ?? null;
}

/** So far behind a figure stands what it is reckoned by. */
const NEAR_RATE = 45;
const PER_AFTER = /\b(?:each|every|per) (second|minute|day|week|month|year|hour|night)\b/;
const PER_BEFORE = /\b(daily|weekly|monthly|annual|yearly|hourly)\b(?!.{0,60}[,;])/;

/** `each metre cost` */
const OF_EACH = /\b(?:each|every) (?!of |one )(\p{Ll}{2,20}) (?:\p{Ll}{2,12} )?\p{Ll}{2,12} $/u;

/** `another 20`, `five of the 60`, `35 of them`: a part, an addition or a change, not the whole. */
export function isPart(before: string, after: string, quantity: Quantity, own: string): boolean {
  const words = before.match(/[\p{sc=Latin}’'-]{1,60}/gu) ?? [];
  if (
    /\b(?:more|other|others|additional|extra|another|remaining|further)\b/i.test(own) &&
    !/^more than|^no more/i.test(own)
  )
    return true;
  const last = words.at(-1) ?? '';
  // `pressed 1,500 tonnes and sold the rest`
  if (/\bthe (?:rest|remainder|remaining|others)\b/.test(after)) return true;
  if (partWords.has(last) || (last === 'of' && words.at(-2) === 'out')) return true;
  // `the fourth-biggest of the lakes`
  if (quantity.kind === 'percent' || quantity.kind === 'ordinal') return false;
  // `five members of the cast`, but `all 12 members of the cast`
  const body = /^ of (?:the|its|their|his|her) (\p{Ll}{4,12})(?!\p{sc=Latin})/u.exec(after)?.[1];
  if (body !== undefined && bodies.has(body))
    return !/\b(?:all|the|these|those)(?: of)?(?: the)? $/.test(before) && !/^all\b/i.test(own);
  if (quantity.trend !== 'none' && quantity.kind !== 'money') return true;
  // `the 42 animals of the circus` are all of them; `35 of them`, `five of the 60`, `nine of whom` are a part, but
  // `all 15 of the miners` is a whole.
  if (quantity.kind === 'count' && quantity.unit !== null && /^\s{0,60}of (?:the|its|their)\b/.test(after))
    return false;
  if (PART_AFTER.test(after))
    return !/\ball(?: of)?(?: the)?\s{0,60}$/.test(before) || /^\s{0,60}(?:more|others?|less|fewer)\b/.test(after);
  return false;
}

const PART_AFTER =
  /^\s{0,60}(?:of (?:them|those|whom|which|these)|of the|of its|of their|more|others?|less|fewer|extra|additional|apiece|each)\b/;

/** `400 million child population`: the singular stands before the noun that is counted. */
export function describesNoun({ kind, unit, low }: Quantity, own: string, after: string): boolean {
  if (kind !== 'count' || unit === null || low === null || low <= 1) return false;
  const last = /\p{Ll}{1,60}$/u.exec(own)?.[0] ?? '';
  if (last === '' || singular(last) !== last || plural(last) === last) return false;
  const next = /^ (\p{Ll}{3,60})/u.exec(after)?.[1];
  return next !== undefined && normalForm(next) !== '';
}

/** How badly those were hurt who are counted: `12 were seriously injured`, `slightly injuring 12`. */
export function degreeOf(before: string, after: string): 'badly' | 'slightly' | '' {
  const [, adverb, adjective, condition] = HURT.exec(after) ?? HURTING.exec(before) ?? [];
  if (condition !== undefined) return 'badly';
  const word = adverb ?? adjective;
  return word === undefined ? '' : /^(?:slight|light|minor)/.test(word) ? 'slightly' : 'badly';
}

const HURT =
  /^(?:[ \n]\p{Ll}{2,12}){0,4}?[ \n](?:(badly|seriously|severely|critically|gravely|slightly|lightly) (?:injured|hurt|wounded|burn[et]d?|ill)|(serious|severe|critical|grave|life-threatening|slight|light|minor) (?:injuries|wounds|burns)|in (?:a )?(serious|critical|grave) condition)/u;
const HURTING = /\b(badly|seriously|severely|critically|gravely|slightly|lightly) (?:injuring|hurting|wounding) $/;

/** One end of `from … to …`, or a value before another: `up from`. */
export function endOf(before: string, after: string): 'from' | 'to' | null {
  if (FROM.test(before)) return 'from';
  return TO.test(before) ||
    /^[^.,;]{0,30}\bfrom\s{1,60}(?:\S{0,3}\d|(?:about|around|some|nearly|a record)\b)/.test(after)
    ? 'to'
    : null;
}

const FROM =
  /\b(?:from|instead of|(?<!appeal(?:s|ed|ing)? )against|compared with|compared to|up from|down from|than|short of)\s{0,60}(?:the |an? |about |some |around |nearly |original ){0,60}$/;
const TO =
  /\b(?:rise|rose|risen|fell|fall|fallen|up|down|climbed|dropped|increased|decreased|cut|raised|lowered|grew|declined|jumped|slipped)\b[^.]{0,20}\bto\s{0,60}$/;

const PERIOD =
  /\b(?:(?:first|second|third|fourth|last|latest|past|previous|next|opening|closing|final|same|this)[\s-](?:\w{1,60}[\s-])?(?:quarter|half|halves|years|months|weeks|season|semester|innings?|period|set|leg|session|round|day|night)|(?:three|six|nine|full|half|entire)[\s-](?:year|months?|season)|(?<![’']s? )quarter|half-year|half-time|half time|year-to-date|so far|to date|overnight|daily|noon|midnight|at first|initially|(?:last|this|next|during the) (?:spring|summer|autumn|winter)|in (?:spring|summer|autumn|winter)|(?:spring|summer|autumn|winter|easter|christmas) (?:break|holidays?|term|season)|during (?:that|this) (?:time|period)|fiscal(?: year)?|financial year|calendar year|school year|budget year|(?<!\b(?:a|an) )(?:first|second|third|last|previous) term)\b/g;

/** Stretches of time in the clause, as they are written. */
export function periodsOf(clause: string): Set<string> {
  return new Set([...clause.toLowerCase().matchAll(PERIOD)].map(([words]) => words.replaceAll('-', ' ')));
}

/** Figures of the sentence that may measure the same as a figure: of one kind and, where they count, of one noun. */
export function crowdOf(quantities: readonly Quantity[], at: number, around: Span, family: string | null): number {
  const { unit } = quantities[at] as Quantity;
  const alike = (quantity: Quantity): boolean =>
    familyOf(quantity) === family && (family !== 'count' || quantity.unit === unit);
  let count = 0;
  for (let q = at; q >= 0 && at - q < 40 && (quantities[q] as Quantity).start >= around.start; q--)
    if (alike(quantities[q] as Quantity)) count++;
  for (let q = at + 1; q < quantities.length && q - at < 40 && (quantities[q] as Quantity).start < around.end; q++)
    if (alike(quantities[q] as Quantity)) count++;
  return count;
}

/** `the orchestra takes 22 million of the budget and the chorus 9 million`: a figure before it in the sentence is a part. */
export function afterPart(text: string, quantities: readonly Quantity[], at: number, around: Span): boolean {
  const { kind } = quantities[at] as Quantity;
  for (let q = at - 1; q >= 0 && at - q < 9 && (quantities[q] as Quantity).start >= around.start; q--) {
    const one = quantities[q] as Quantity;
    if (
      one.kind === kind &&
      /^\s{0,60}of (?:the|its|their|them|these|those|whom|which)\b/.test(text.slice(one.end, one.end + 14))
    )
      return kind !== 'percent' && !(q === at - 1 && isAllOf(text, quantities, at));
  }
  return false;
}

/** `five of its 34 ships` tells of all 34. */
const isAllOf = (text: string, quantities: readonly Quantity[], at: number): boolean =>
  /^ of (?:its|their|his|her) $/.test(text.slice(quantities[at - 1]?.end ?? 0, quantities[at]?.start));

/** Another figure of the sentence counts the same noun: this one tells of a part, or of one of several. */
export function hasSibling(text: string, quantities: readonly Quantity[], at: number, around: Span): boolean {
  const { kind, unit } = quantities[at] as Quantity;
  if (kind !== 'count' || unit === null) return false;
  const alike = (q: number): boolean => quantities[q]?.kind === 'count' && quantities[q]?.unit === unit;
  for (let q = at - 1; q >= 0 && at - q < 9 && (quantities[q] as Quantity).start >= around.start; q--)
    if (alike(q) && !(q === at - 1 && isAllOf(text, quantities, at))) return true;
  for (let q = at + 1; q < quantities.length && q - at < 9 && (quantities[q] as Quantity).start < around.end; q++)
    if (alike(q)) return true;
  return false;
}

/** `two in five of all the 400 children`, `40% of the 400 children`: what is told holds for the share, not for the figure. */
export function isBaseOfShare(text: string, quantities: readonly Quantity[], at: number): boolean {
  const share = quantities[at - 1];
  if (share?.kind !== 'percent' && share?.kind !== 'ratio') return false;
  const { start } = quantities[at] as Quantity;
  return (
    start - share.end < 40 &&
    /^ of (?:all )?(?:of )?(?:(?:the|its|their|these|those) )?$/.test(text.slice(share.end, start))
  );
}

const SCOPE_OF: ReadonlyMap<string, number> = new Map(
  scopeWords.flatMap((row, i) => row.map(word => [normalForm(word) || word, i] as const)),
);

const OTHER_MEASURES: ReadonlySet<number> = new Set(
  ['gross', 'net', 'minimum', 'average', 'core', 'combined'].map(word => SCOPE_OF.get(normalForm(word)) as number),
);

/** Whether a row of `scopeWords` makes another measure of one: `core`, `net`, `average`. */
export const isOtherMeasure = (row: number): boolean => OTHER_MEASURES.has(row);

/** Rows of `scopeWords` that a stretch touches. What a figure is compared with is not its scope. */
export function scopesOf(stretch: string): Set<number> {
  const found = new Set<number>();
  const own = stretch.toLowerCase().split(/\b(?:above|below|than|compared|unlike|despite)\b/)[0] as string;
  for (const [word] of own.matchAll(WORD)) {
    const row = SCOPE_OF.get(normalForm(word) || word);
    if (row !== undefined) found.add(row);
  }
  return found;
}

/** So much of an article tells where it takes place. */
const LEAD = 300;

/** The place right behind a figure, in small letters; empty where the article's lead names it, for then it is where all happens. */
export function placedIn(text: string, { end }: Span, sentence: Span): string {
  const place = /^(?: \p{Ll}{1,20})? (?:in|at) (\p{Lu}\p{L}{2,30})(?![\p{sc=Latin}\d])/u.exec(
    text.slice(end, end + 60),
  )?.[1];
  if (place === undefined || months.has(place.toLowerCase()) || weekdays.has(place.toLowerCase())) return '';
  const lead = text.slice(0, Math.min(LEAD, sentence.start)) + text.slice(sentence.end, LEAD);
  return lead.includes(place) ? '' : place.toLowerCase();
}

/** `the earlier fire`, `a second loan`, `in a second crash`: another of its kind, by the words around the figure. */
export const isAnother = (before: string, own: string, after: string): boolean =>
  ANOTHER.test(own) || OTHER.test(before) || IN_ANOTHER.test(after);

const ANOTHER =
  /\b(?:another|separate|a different|an? (?:second|third)(?! term\b)|previous|previously|originally|initially|at first|earlier|first (?:foresaw|foreseen|planned|proposed|envisaged|envisioned|suggested|reported|estimated|announced))\b/i;
const IN_ANOTHER =
  /^[^.;]{0,60}\b(?:in|during) (?:another|an? (?:second|third|separate|different|earlier|later)) (?!terms?\b|quarter|half|year|season)\p{Ll}/u;
/** Right before what is counted or measured. */
const OTHER =
  /\b(?:earlier|previous|similar|second|third|former|latter|rival(?! (?:for|in|at|to|with|from|of)\b)|other)\s{1,60}(?!terms?\b)(?:\p{Ll}{1,60}\s{1,60}){0,2}(?:of\s{1,60}|at\s{1,60})?$/iu;

/** `a record 40`, `its peak of 40`: right before the figure. */
export const isRecord = (before: string): boolean =>
  /\b(?:a|an|the|its|their) (?:new |all-time )?(?:record|peak|high)(?: (?:number|total))?(?: of)? $/.test(before);

/** `in the old parliament`, `under the previous contract`: of what was there before another of its kind. */
export const isFormer = (clause: string): boolean => FORMER.test(clause);

const FORMER =
  /\b(?:in|under|of|for|during|by|from) (?:the|its|their|his|her) (?:(?:previous|outgoing|prior) \p{Ll}|(?:old|former|last) (?:\p{Ll}{2,20} )?(?:parliament|assembly|council|chamber|senate|house|board|cabinet|government|coalition|administration|contract|agreement|deal|law|treaty|budget|term|edition|census|survey|tariff|timetable|system)\b)/u;

/** `among women`: the group of which a share is told, in normal form; empty where none is named. */
export const groupOf = (clause: string): string => {
  const [, word = ''] = AMONG.exec(clause) ?? [];
  return singular(word) === word ? '' : normalForm(word);
};

const AMONG = /\bamong (?:the |all )?(?:\p{Ll}{2,20} )??(\p{Ll}{2,20}(?:s|men|people|ren))\b/u;
