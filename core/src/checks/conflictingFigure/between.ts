import type { BetweenItem } from '../../corpus/betweenTable.ts';
import type { Check, Fix } from '../check.ts';
import { place, quoteOf } from '../support/words.ts';

/** Two scores of one match, two distances of one place from another, in one article or in two. */
export const betweenRule: Check['run'] = ({ uri, document, corpus }, report) => {
  for (const { item, other } of corpus.betweenConflictsOf(uri)) {
    const words = quoteOf(other.document, other);
    report({
      start: item.start,
      end: item.end,
      message: `${quoteOf(document, item)} differs from ${words} in ${place(corpus, other.uri, other.start)} (${whatOf(item)}).`,
      related: [{ uri: other.uri, start: other.start, end: other.end, message: `${words} here: ${whatOf(item)}` }],
      fixes: fixesOf(uri, item, other),
    });
  }
};

/** The other figure; none where a score is told from the other side: `lost 1-3`. */
function fixesOf(uri: string, { start, end, document }: BetweenItem, other: BetweenItem): Fix[] {
  const newText = other.document.source.text.slice(other.start, other.end);
  const own = document.source.text.slice(start, end);
  if (other.fact.type === 'result' && rises(own) !== rises(newText)) return [];
  return [{ title: `Use ${quoteOf(other.document, other)}`, edits: [{ uri, start, end, newText }] }];
}

const rises = (score: string): boolean => {
  const [one, two] = score.match(/\d{1,3}/g) ?? [];
  return Number(one) < Number(two);
};

const whatOf = ({ fact }: BetweenItem): string =>
  fact.type === 'result' ? 'score of one match' : `distance, ${fact.direction}`;
