/** Events that have one day, as far as the text names the event and the day together: `the lantern parade on May 9`. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import { happening, lasting, notOneOfAKind, plainModifiers, recurring } from '../lexicon/occasions.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Span } from '../text/span.ts';
import { sentenceProper } from './dateline.ts';

export interface Happening {
  /** The event in small letters, with what tells it from others of its kind: `lantern parade`. */
  readonly name: string;
  /** The place that stands beside it, where one does. */
  readonly where: string | null;
  /** `salt` of `the museum of salt`, where the text tells it so from others. */
  readonly of: string | null;
  /** Nothing tells it from others but that the text says `the parade`. */
  readonly bare: boolean;
  /** What the day is of it: the beginning or the end of what lasts, else its only day. */
  readonly role: 'day' | 'start' | 'end';
  /** Null where the year is not known. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Where the day stands. */
  readonly place: Span;
}

const LEAD = 110;

/** Between an event and its day: ` on`, ` will be held in Trieste on`, `, which begins on`, ` is set for`. */
const link =
  /(?:, (?:which|that))?(?: (is|was|will be|would be|to be|takes place|took place|will take place|would take place|is held|was held|will be held|to be held|is planned|was planned|is scheduled|was scheduled|is set|is due|begins|began|opens|opened|starts|started|ends|ended|closes|closed|will begin|will open|will start|will end|will close))?(?: in (\p{Lu}[\p{L}’'-]{1,20}))?,? (?:on|for)(?: the)? $/u;
/** `May 8, the day of the lantern parade` */
const dayOf =
  /^,? (?:on )?the (?:day|date) of ((?:the|its|their|his|her|this year[’']s)(?: [\p{sc=Latin}-]{2,20}){1,4})(?!\p{sc=Latin})/u;

/** The events of a document that have their day beside them, in order of position. */
export function happeningsOf(document: DocumentAnalysis): Happening[] {
  const { text } = document.source;
  const found: Happening[] = [];
  for (const date of document.quantities) {
    const day = singleDay(date);
    if (!day) continue;
    const sentence = sentenceProper(document, date);
    if (!sentence) continue;
    if (inAnotherYear(text, sentence, date)) continue;
    const event = eventBefore(text, sentence, date) ?? eventAfter(text, sentence, date);
    if (event) found.push({ ...event, ...day, place: { start: date.start, end: date.end } });
  }
  return found;
}

/** `The parade was on May 8 in 2019`: a year beside the day, but not in it, makes it that of another time. */
function inAnotherYear(text: string, sentence: Span, date: Span): boolean {
  const before = text.slice(Math.max(sentence.start, date.start - LEAD), date.start);
  const after = text.slice(date.end, Math.min(sentence.end, date.end + LEAD));
  return anyYear.test(before) || anyYear.test(after);
}

const anyYear = /(?<![\d.,$£€])(?:19|20)\d\d(?![\d%]|[.,]\d)/;

type Event = Pick<Happening, 'name' | 'bare' | 'role' | 'where' | 'of'>;

function singleDay({ kind, expression, date }: Quantity): Pick<Happening, 'year' | 'month' | 'day'> | null {
  if (kind !== 'date' && kind !== 'time') return null;
  if (expression?.type !== 'absolute' && expression?.type !== 'partial') return null;
  const read = /^(?:(\d{4})|-)-(\d\d)-(\d\d)(?:T|$)/.exec(date ?? '');
  if (!read) return null;
  return { year: read[1] === undefined ? null : Number(read[1]), month: Number(read[2]), day: Number(read[3]) };
}

function eventBefore(text: string, sentence: Span, date: Span): Event | null {
  const lead = text.slice(Math.max(sentence.start, date.start - LEAD), date.start);
  const joined = link.exec(lead);
  if (!joined) {
    // `the May 9 lantern parade`
    if (!/(?<!\p{sc=Latin})(?:the|its|their|this year[’']s) $/iu.test(lead)) return null;
    const rest = /^ ((?:[\p{sc=Latin}-]{2,20} ){0,3})/u.exec(
      text.slice(date.end, Math.min(sentence.end, date.end + 60)),
    )?.[1];
    const words = rest?.trim().split(' ') ?? [];
    const at = words.findIndex(word => happening.has(word));
    return at < 0 ? null : eventOf(['the', ...words.slice(0, at + 1)], 'day');
  }
  const named = lead.slice(0, joined.index);
  if (besides.test(`${named} `)) return null;
  const verb = joined[1] ?? '';
  const role = /begin|began|open|start/.test(verb) ? 'start' : /end|close/.test(verb) ? 'end' : 'day';
  return eventOf(named.split(/\s+/).slice(-4), role, joined[2] ?? null) ?? whatHappened(lead);
}

/** `the museum will open on`: what something does once, as a name of its own. Events are named by their noun. */
function whatHappened(lead: string): Event | null {
  const done = doing.exec(lead);
  const match = done && doer.exec(lead.slice(0, done.index));
  const words = match?.[1]?.trim().split(' ') ?? [];
  const deed = deeds.find(([stem]) => done?.[1]?.startsWith(stem))?.[1];
  if (deed === undefined || words.length === 0 || words.some(word => notOneOfAKind.has(word))) return null;
  const noun = words.filter(word => !plainModifiers.has(word));
  return {
    name: [...noun, deed].join(' '),
    bare: noun.length < 2,
    role: 'day',
    of: match?.[2] ?? null,
    where: match?.[3] ?? done?.[2] ?? null,
  };
}

const doer =
  /(?:^|[\s“"(])(?:The|the|Its|its|This) ((?:[\p{Ll}-]{2,20} ){1,3}?)(?:of (?:the )?(\p{Ll}{2,20}) )?(?:(?:in|at) (\p{Lu}[\p{L}’'-]{1,20}) )?(?:will |would |is to |is due to |is set to |are to |was to |has |had |finally ){0,2}$/u;
const doing =
  /\b(opens?|opened|reopens?|reopened|closes?|closed|sinks|sank|collapsed|expires?|expired|departs?|departed)(?: in (\p{Lu}[\p{L}’'-]{1,20}))?(?: on| from)(?: the)? $/u;
/** Beginnings of these verbs with the noun for what they tell. */
const deeds: readonly (readonly [stem: string, noun: string])[] = [
  ['open', 'opening'],
  ['reopen', 'reopening'],
  ['close', 'closing'],
  ['s', 'sinking'],
  ['collapse', 'collapse'],
  ['expire', 'expiry'],
  ['depart', 'departure'],
];

function eventAfter(text: string, sentence: Span, date: Span): Event | null {
  const words = dayOf.exec(text.slice(date.end, Math.min(sentence.end, date.end + LEAD)))?.[1]?.split(' ');
  if (!words) return null;
  const at = words.findIndex(word => happening.has(word));
  return at < 0 ? null : eventOf(words.slice(0, at + 1), 'day');
}

/** `the day before the parade`, `rehearsals for the parade`: the day beside it is that of something else. */
const besides =
  /(?<!\p{sc=Latin})(?:before|after|following|since|until|of|than|about|(?:rehearsals?|preparations?|practice|training|registration|deadline|voting|campaign|vote) for) (?:the|its|their|his|her|this) (?:[\p{sc=Latin}-]{2,20} ){0,3}$/iu;

const determiner = /^(?:the|its|their|his|her|our|this|.{2,}[’']s?)$/i;

/** From words that end with the event's noun: what comes after the last determiner tells it apart. */
function eventOf(words: readonly string[], role: Happening['role'], where: string | null = null): Event | null {
  const head = words.at(-1)?.toLowerCase() ?? '';
  if (!(role === 'day' ? happening : lasting).has(head) && !(role !== 'day' && happening.has(head))) return null;
  let at = words.length - 1;
  while (at > 0 && !determiner.test(words[at - 1] as string)) at--;
  const own = words.slice(at, -1).map(word => word.toLowerCase());
  // Without `the` or an owner it may be any: `a parade on May 9`.
  if (at === 0 || own.some(word => !/^[\p{L}-]+$/u.test(word) || notOneOfAKind.has(word))) return null;
  if (notOneOfAKind.has((words[at - 1] as string).replace(/[’']s?$/, '').toLowerCase())) return null;
  if (/^(?:last|previous|next|first)$/i.test(words[at - 2] ?? '')) return null;
  const telling = own.filter(word => !plainModifiers.has(word));
  if (telling.length === 0 && recurring.has(head)) return null;
  return { name: [...telling, head].join(' '), bare: telling.length === 0, role, of: null, where };
}
