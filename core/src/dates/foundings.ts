/** When a club, a firm or a school was founded, as far as the text ties the year to it. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Mention } from '../names/entity.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { type Days, daysOf } from './iso.ts';

export interface Founding {
  /** Index into the document's `entities`, or the noun that the text alone explains: `choir`. */
  readonly subject: number | string;
  readonly days: Days;
  readonly place: Span;
}

const verb =
  /(?<!\p{L})(?:founded|established|incorporated)(?: (?:in|by|at|as) [\p{L}’', -]{2,50})?,?(?: in| on)(?: the)?(?: early| late)? $/u;
/** From a name to its verb: ` was`, `, a choir of dockers,`, `, which was`. */
const toVerb = /^(?:,[^.;:,()]{0,60},)?(?:,? which)?(?: (?:was|were))?(?:,| \()? ?$/u;
const definite = /(?:^|[.!?”"] |, |\n)(?:The|the) (\p{Ll}{3,20})(?:,| was|, which was)? $/u;

/** The foundings of a document, in order of position. */
export function foundingsOf(document: DocumentAnalysis): Founding[] {
  const { source, sentences, quantities } = document;
  const { text } = source;
  const found: Founding[] = [];
  quantities.forEach((date, i) => {
    if (
      date.kind !== 'date' ||
      date.expression?.type !== 'absolute' ||
      !/^\d{4}(?:-\d\d){0,2}$/.test(date.expression.iso)
    )
      return;
    const sentence = sentences[firstEndingAfter(sentences, date.start)];
    if (!sentence || sentence.start > date.start) return;
    const from = Math.max(sentence.start, (quantities[i - 1] as Quantity | undefined)?.end ?? 0, date.start - 160);
    const lead = text.slice(from, date.start);
    const match = verb.exec(lead);
    const days = daysOf(date.expression.iso);
    if (!match || !days) return;
    const subject = named(document, from, from + match.index) ?? definite.exec(lead.slice(0, match.index))?.[1];
    if (subject !== undefined) found.push({ subject, days, place: { start: date.start, end: date.end } });
  });
  return found;
}

/** The organization, place or thing whose name stands before the verb. */
function named({ mentions, source }: DocumentAnalysis, from: number, at: number): number | undefined {
  for (let m = firstEndingAfter(mentions, at) - 1; m >= 0; m--) {
    const mention = mentions[m] as Mention;
    if (mention.start < from) return undefined;
    if (mention.type === 'person' || mention.type === 'group') continue;
    return toVerb.test(source.text.slice(mention.end, at)) ? mention.entity : undefined;
  }
  return undefined;
}
