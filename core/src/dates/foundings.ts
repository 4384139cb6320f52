/** When a club, a firm or a school was founded, as far as the text ties the year to it. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Mention } from '../names/entity.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { sentenceProper } from './dateline.ts';
import { type Days, daysOf } from './iso.ts';

export interface Founding {
  /** Index into the document's `entities`, or the noun that the text alone explains: `choir`. */
  readonly subject: number | string;
  readonly days: Days;
  readonly place: Span;
}

const verb =
  /(?<!\p{sc=Latin})(?:founded|established|incorporated)(?: (?:in|by|at|as) [\p{sc=Latin}’', -]{2,50})?,?(?: in| on)(?: the)?(?: early| late)? $/u;
/** From a name to its verb: ` was`, `, a choir of dockers,`, `, which was`, `, the family bakery`. */
const toVerb =
  /^(?:(?:,[^.;:,()]{0,60},)?(?:,? which)?(?: (?:was|were))?(?:,| \()? ?|, (?:an?|the) (?:(?!(?:the|an?|its|his|her|their|which|that|and) )\p{Ll}[\p{Ll}-]{1,20} ){1,4})$/u;
const ofThing = /^,? which (?:was|were) $/;
const definite = /(?:^|[.!?”"] |, |\n)(?:The|the) (\p{Ll}{3,20})(?:,| was|, which was)? $/u;

/** The foundings of a document, in order of position. */
export function foundingsOf(document: DocumentAnalysis): Founding[] {
  const { source, sentences, quantities } = document;
  const { text } = source;
  const found: Founding[] = [];
  const taken: Founding[] = [];
  quantities.forEach((date, i) => {
    if (
      date.kind !== 'date' ||
      date.expression?.type !== 'absolute' ||
      !/^\d{4}(?:-\d\d){0,2}$/.test(date.expression.iso)
    )
      return;
    const sentence = sentences[firstEndingAfter(sentences, date.start)];
    if (!sentence || sentence.start > date.start) return;
    const opened = opens(document, sentenceProper(document, date) ?? sentence, date);
    const read = opened === undefined ? null : daysOf(date.expression.iso);
    if (opened !== undefined && read) {
      found.push({ subject: opened, days: read, place: { start: date.start, end: date.end } });
      return;
    }
    const from = Math.max(sentence.start, (quantities[i - 1] as Quantity | undefined)?.end ?? 0, date.start - 160);
    const lead = text.slice(from, date.start);
    const match = verb.exec(lead);
    const days = daysOf(date.expression.iso);
    if (!match || !days) return;
    const place = { start: date.start, end: date.end };
    const name = named(document, from, from + match.index);
    const noun = name === undefined ? definite.exec(lead.slice(0, match.index))?.[1] : undefined;
    const subject = name ?? noun;
    if (subject === undefined) return;
    found.push({ subject, days, place });
    const meant = noun === undefined ? undefined : onlyOrganization(document, sentence.start);
    if (meant !== undefined) taken.push({ subject: meant, days, place });
  });
  // A text that tells when what it names was founded may tell it of `the bank` too, which is another one.
  const known = new Set(found.map(({ subject }) => subject));
  return [...found, ...taken.filter(({ subject }) => !known.has(subject))].sort(
    (a, b) => a.place.start - b.place.start,
  );
}

/** `Founded in 1921 by two brothers, Holmsund Ropes employs …`: the name of what the sentence opens with the founding of. */
function opens({ mentions, source: { text } }: DocumentAnalysis, sentence: Span, date: Span): number | undefined {
  if (date.start - sentence.start > 80 || !opening.test(text.slice(sentence.start, date.start))) return undefined;
  const rest = toName.exec(text.slice(date.end, Math.min(sentence.end, date.end + 100)));
  const mention = rest ? mentions[firstEndingAfter(mentions, date.end + rest[0].length)] : undefined;
  if (!rest || mention?.start !== date.end + rest[0].length) return undefined;
  return /^[’']s?(?!\p{sc=Latin})/u.test(text.slice(mention.end, mention.end + 3)) ? undefined : mention.entity;
}

const opening = /^(?:Founded|Established|Incorporated)(?: (?:by|in|at|as) [\p{sc=Latin}’', -]{2,50})?,? (?:in|on) $/u;
const toName = /^(?: (?:by|in|at|as|with) [^,.;:()]{2,60})?, (?:the )?/;

/** The organization, place or thing whose name stands before the verb. */
function named({ mentions, source }: DocumentAnalysis, from: number, at: number): number | undefined {
  for (let m = firstEndingAfter(mentions, at) - 1; m >= 0; m--) {
    const mention = mentions[m] as Mention;
    if (mention.start < from) return undefined;
    const isWho = mention.type === 'person' || mention.type === 'group';
    // What `which` takes up is nobody, whatever its name looks like.
    if (isWho && !ofThing.test(source.text.slice(mention.end, at))) continue;
    return toVerb.test(source.text.slice(mention.end, at)) ? mention.entity : undefined;
  }
  return undefined;
}

/** So far back, in code units, a name is what `the bakery` takes up. */
const REACH = 400;
/** And so many mentions are looked at for another. */
const MOST = 200;

/** The organization that was named shortly before, where the text names no other up to there: it is `the bakery`. */
function onlyOrganization({ mentions, entities }: DocumentAnalysis, at: number): number | undefined {
  let only: number | undefined;
  const last = firstEndingAfter(mentions, at) - 1;
  for (let m = last; m >= 0 && last - m < MOST; m--) {
    const { entity, start } = mentions[m] as Mention;
    if (entities[entity]?.type !== 'organization') continue;
    if (only === undefined && at - start > REACH) return undefined;
    if (only !== undefined && only !== entity) return undefined;
    only = entity;
  }
  return only;
}
