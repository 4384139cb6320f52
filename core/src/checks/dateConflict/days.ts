import type { DateItem } from '../../corpus/dateTable.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { place, quoteOf } from '../support/words.ts';
import { isCorrected } from './corrected.ts';

/** Two days for one event, one birth, one founding, in one article or in two: `the lantern parade on May 9`, `May 8, the day of the lantern parade`. */
export const dayRule: Check['run'] = ({ uri, document, corpus }, report) => {
  const told = new Set<string>();
  for (const { item, other } of corpus.dateConflictsOf(uri)) {
    // An event that opens is a deed, too.
    const pair = `${item.start} ${other.uri} ${other.start}`;
    if (told.has(pair)) continue;
    if (item.fact.type === 'age' || other.fact.type === 'age') continue;
    if (isCorrected(document, item) || isCorrected(other.document, other)) continue;
    // Nobody gives one event two days in one sentence: it speaks of two.
    if (item.uri === other.uri && sentenceAt(document, item.start) === sentenceAt(document, other.start)) continue;
    // Where an event was moved, articles give its old day and its new one.
    if (
      (item.fact.type === 'event' || item.fact.type === 'deed') &&
      (speaksOfMoving(document) || speaksOfMoving(other.document))
    )
      continue;
    told.add(pair);
    const words = other.document.source.text.slice(other.start, other.end);
    const sameThing = item.fact.type === other.fact.type;
    const there = `${quoteOf(other.document, other)} in ${place(corpus, other.uri, other.start)}`;
    report({
      start: item.start,
      end: item.end,
      message: sameThing
        ? `${quoteOf(document, item)} differs from ${there} (${whatOf(item)}).`
        : `${quoteOf(document, item)} (${whatOf(item)}) does not fit ${there} (${whatOf(other)}): the birth comes first.`,
      related: [
        {
          uri: other.uri,
          start: other.start,
          end: other.end,
          message: `${quoteOf(other.document, other)} here: ${whatOf(other)}`,
        },
      ],
      fixes: !sameThing
        ? []
        : [
            {
              title: `Use ${quoteOf(other.document, other)}`,
              edits: [{ uri, start: item.start, end: item.end, newText: words }],
            },
          ],
    });
  }
};

const sentenceAt = ({ sentences }: DocumentAnalysis, offset: number): number => firstEndingAfter(sentences, offset);

/** What the day is of, in words. */
function whatOf({ fact, document }: DateItem): string {
  switch (fact.type) {
    case 'event':
      return `${{ day: 'day', start: 'beginning', end: 'end' }[fact.role]} of the ${fact.name}`;
    case 'deed':
      return fact.label;
    case 'founding':
      return `founding of ${typeof fact.subject === 'number' ? document.entities[fact.subject]?.name : `the ${fact.subject}`}`;
    default:
      return `${fact.type} of ${document.entities[fact.person]?.name}`;
  }
}

const moving =
  /(?<!\p{sc=Latin})(?:postpon|reschedul|brought forward|put (?:off|back)|pushed back|new date|later date|moved (?:to|from|forward|back))/iu;

const speaksOfMoving = ({ source }: DocumentAnalysis): boolean => moving.test(source.text);
