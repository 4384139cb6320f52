/** Settled claims as ClaimReview of schema.org: what was checked, what came of it, and who says so. */
import type { Fields } from './json.ts';
import { rowsOf, type Sheet, type SheetRow, type SheetState } from './sheet.ts';
import { linkIn } from './source.ts';

/** From what does not hold up to what does. Numbers are for machines: people read the words. */
const ratings: Readonly<Partial<Record<SheetState, { readonly value: number; readonly words: string }>>> = {
  wrong: { value: 1, words: 'Found wrong by the checker' },
  disputed: { value: 3, words: 'Disputed: sources differ' },
  checked: { value: 5, words: 'Checked against sources' },
};
const [worst, best] = [1, 5];

/** `url` is where the reviews are published. */
export function claimReview(sheet: Sheet, url: string | null): string {
  const dates = new Map(sheet.articles.map(({ name, date }) => [name, date]));
  const reviews = rowsOf(sheet).flatMap(row => review(row, dates.get(row.file) ?? null, url) ?? []);
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': reviews }, null, 2)}\n`;
}

function review(row: SheetRow, date: string | null, url: string | null): Fields | null {
  const { decision, state, sentence, credited, sources, signatures, note } = row;
  const rating = ratings[state];
  if (!decision || !rating) return null;
  const authors = signatures.map(({ checker }) => ({ '@type': 'Person', name: checker }));
  return {
    '@type': 'ClaimReview',
    ...(url !== null && { url: `${url.replace(/#.*$/s, '')}#${encodeURIComponent(decision.claim)}` }),
    claimReviewed: sentence,
    datePublished: decision.time.slice(0, 10),
    author: authors.length === 1 ? authors[0] : authors,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating.value,
      bestRating: best,
      worstRating: worst,
      alternateName: rating.words,
    },
    itemReviewed: {
      '@type': 'Claim',
      name: row.figure,
      ...(credited !== '' && { creditText: credited }),
      ...(date !== null && { datePublished: date }),
    },
    ...(note !== '' && { reviewBody: note }),
    ...(sources.length > 0 && { citation: sources.map(({ text, link }) => cited(text, link)) }),
  };
}

function cited(text: string, link: string | null): Fields {
  const address = link ?? linkIn(text);
  return { '@type': 'CreativeWork', name: text, ...(address !== null && { url: address }) };
}
