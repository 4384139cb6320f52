import { expect, test } from 'vitest';
import type { ClaimInDocument } from '../../../core/src/claims/compare.ts';
import { oneIsPart } from '../../../core/src/claims/parts.ts';
import { viewOf } from '../../../core/src/claims/view.ts';
import { analyzeDocument, defaultSettings } from '../../../core/src/index.ts';

/** Whether one of the first two figures of a text is a part of the other. */
function isPart(text: string): boolean {
  const document = analyzeDocument(text, defaultSettings);
  const [one, other] = document.claims.map(
    (_, index): ClaimInDocument => ({ document, index, uri: 'a.txt', entityId: entity => `${entity}` }),
  ) as [ClaimInDocument, ClaimInDocument];
  const given = oneIsPart(one, viewOf(one), viewOf(other));
  expect(oneIsPart(other, viewOf(other), viewOf(one)), 'in the other order').toBe(given);
  return given;
}

test.each([
  ['with those beside it, it makes up the whole', 'Four people died there and three people died later in hospital.'],
  ['in the sentence after it', 'Four people died in the yard. Three died at home.'],
  ['narrowed down to a place', 'Four died in their cars.'],
  ['narrowed down to a cause', 'Four died of cold.'],
  ['with a noun, by words that always narrow down', 'Four people died instantly.'],
])('a part: %s', (_, words) => {
  expect(isPart(`Seven people died when a dam broke near Sorrin. ${words}`)).toBe(true);
});

test.each([
  ['nothing narrows it down', 'Four died, police said.'],
  ['it is what happened to all of them', 'Four died in the disaster near Sorrin.'],
  ['with a noun, in words that may tell of all', 'Four people died near Sorrin when the dam broke.'],
  ['it is more than the whole', 'Nine died of cold.'],
  ['those beside it were hurt', 'Four people died near Sorrin and three were hurt.'],
])('no part: %s', (_, words) => {
  expect(isPart(`Seven people died when a dam broke near Sorrin. ${words}`)).toBe(false);
});
