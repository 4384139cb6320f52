import { expect, test } from 'vitest';
import { articleDay } from '../../../core/src/claims/articleDay.ts';
import { type ClaimInDocument, compareClaims } from '../../../core/src/claims/compare.ts';
import { surelyNoDisagreement } from '../../../core/src/claims/early.ts';
import { comparisonKeys } from '../../../core/src/claims/keys.ts';
import { reachOf } from '../../../core/src/claims/times.ts';
import { viewOf } from '../../../core/src/claims/view.ts';
import { analyzeDocument, Corpus, defaultSettings } from '../../../core/src/index.ts';
import { conflictCases } from '../../kit/conflictCases.ts';

/** All claims of a case’s articles, with ids as the folder joins them. */
function claimsOf(articles: Readonly<Record<string, string>>): ClaimInDocument[] {
  const corpus = new Corpus();
  const documents = Object.entries(articles).map(
    ([uri, text]) => [uri, analyzeDocument(text, defaultSettings)] as const,
  );
  for (const [uri, document] of documents) corpus.update(uri, document);
  const snapshot = corpus.snapshot();
  return documents.flatMap(([uri, document]) =>
    document.claims.map((_, index) => {
      const entityId = (entity: number) => snapshot.entityId(uri, entity);
      return { document, index, uri, entityId };
    }),
  );
}

function meetInTime(one: ClaimInDocument, other: ClaimInDocument): boolean {
  const [a, b] = [one, other].map(place => reachOf(viewOf(place), articleDay(place.document)));
  return !a || !b || (a[0] <= b[1] && b[0] <= a[1]);
}

const disagrees: ReadonlySet<string> = new Set(['conflict', 'disputed', 'superseded']);

test('what is left out early, shares no key or is of another time disagrees in no case', () => {
  let compared = 0;
  let early = 0;
  for (const { name, articles } of [...conflictCases('differ'), ...conflictCases('agree')]) {
    const claims = claimsOf(articles);
    for (const [i, one] of claims.entries()) {
      const keys = new Set(comparisonKeys(one));
      for (const other of claims.slice(i + 1)) {
        compared++;
        const { verdict } = compareClaims(one, other);
        const left = surelyNoDisagreement(one, other);
        if (left) early++;
        if (disagrees.has(verdict)) expect(left, name).toBe(false);
        if (verdict !== 'notComparable' && one.uri !== other.uri) expect(meetInTime(one, other), name).toBe(true);
        if (verdict !== 'notComparable')
          expect(
            comparisonKeys(other).some(key => keys.has(key)),
            name,
          ).toBe(true);
      }
    }
  }
  expect(compared).toBeGreaterThan(500);
  expect(early / compared).toBeGreaterThan(0.5);
});
