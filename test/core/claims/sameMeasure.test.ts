import { expect, test } from 'vitest';
import { sharedMeasure } from '../../../core/src/claims/sameMeasure.ts';
import type { View } from '../../../core/src/claims/view.ts';
import { normalForm } from '../../../core/src/claims/vocabulary.ts';

/** A weight with the words that its sentence gives for what is measured. */
const weight = (unitName: string, ...measure: readonly string[]): View =>
  ({
    family: 'measure mass',
    rate: null,
    head: '',
    measure: new Set(measure.map(normalForm)),
    clause: new Set(),
    context: new Set(),
    lineWords: new Set(),
    quantity: { unitName },
  }) as unknown as View;

test('the unit of either figure is no measure, whichever comes first', () => {
  const [one, other] = [weight('kilogram', 'tonne'), weight('tonne', 'tonne')];
  expect(sharedMeasure(one, other, false)).toBeNull();
  expect(sharedMeasure(other, one, false)).toBeNull();
});

test('what both are of is', () => {
  const [one, other] = [weight('kilogram', 'tonne', 'load'), weight('tonne', 'tonne', 'load')];
  expect(sharedMeasure(one, other, false)).toEqual(['load']);
  expect(sharedMeasure(other, one, false)).toEqual(['load']);
});
