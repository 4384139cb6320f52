import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { claimReview } from '../../sheet/src/index.ts';
import { documentLoader } from './contexts.ts';
import { Desk, harbour } from './kit.ts';

const url = 'https://news.example/reviews/harbour';
const desk = () =>
  new Desk({ 'harbour.txt': harbour })
    .decide('harbour.txt', '2,300 boxes', 'checked', {
      sources: ['Port log, https://port.example/log.'],
      note: 'asked',
    })
    .decide('harbour.txt', '410 people', 'wrong')
    .decide('harbour.txt', '12 million euros', 'disputed');
type Review = Record<string, unknown> & { reviewRating: Record<string, unknown> };
const reviews = (its: Desk, at: string | null = url): Review[] => JSON.parse(claimReview(its.sheet(), at))['@graph'];

describe('ClaimReview', () => {
  test('has what is required of it, with a rating on one scale', () => {
    const all = reviews(desk());
    expect(all.map(({ reviewRating }) => reviewRating['ratingValue'])).toEqual([5, 1, 3]);
    for (const review of all) {
      expect(review).toMatchObject({
        '@type': 'ClaimReview',
        claimReviewed: expect.stringMatching(/\w/),
        url: expect.stringMatching(/^https:\/\/news\.example\/reviews\/harbour#\w+$/),
        author: { '@type': 'Person', name: 'Mara Quill' },
        datePublished: '2026-11-21',
        itemReviewed: { '@type': 'Claim', datePublished: '2025-06-03' },
        reviewRating: { '@type': 'Rating', bestRating: 5, worstRating: 1, alternateName: expect.stringMatching(/\w/) },
      });
    }
    expect(all[0]).toMatchObject({
      reviewBody: 'asked',
      citation: [
        { '@type': 'CreativeWork', name: 'Port log, https://port.example/log.', url: 'https://port.example/log' },
      ],
    });
  });

  test('speaks of settled claims alone', () => {
    const its = new Desk({ 'harbour.txt': harbour })
      .decide('harbour.txt', '2,300 boxes', 'cannot-verify')
      .decide('harbour.txt', '410 people', 'not-a-claim');
    expect(reviews(its)).toEqual([]);
    const changed = desk();
    changed.write('harbour.txt', harbour.replace('2,300', '2,350'));
    expect(reviews(changed)).toHaveLength(2);
    expect(reviews(desk(), null)[0]).not.toHaveProperty('url');
  });

  test('is understood by a reader of JSON-LD, who drops nothing', async () => {
    const expanded = await jsonld.expand(JSON.parse(claimReview(desk().sheet(), url)), { documentLoader, safe: true });
    expect(expanded).toHaveLength(3);
    const [first] = expanded as Record<string, unknown>[];
    expect(first?.['@type']).toEqual(['http://schema.org/ClaimReview']);
    const fields = ['claimReviewed', 'reviewRating', 'url', 'author', 'itemReviewed', 'datePublished', 'citation'];
    for (const field of fields) expect(first).toHaveProperty([`http://schema.org/${field}`]);
  });
});
