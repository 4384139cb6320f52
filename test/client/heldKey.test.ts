import { expect, test } from 'vitest';
import { isKeyHeld } from '../../client/src/heldKey.ts';

test('presses that follow as fast as a key repeats are a key held down, in whatever question', () => {
  expect([1000, 1500, 1530, 1560, 1590, 2000].map(isKeyHeldAt)).toEqual([false, false, true, true, true, false]);
});

const isKeyHeldAt = (time: number): boolean => isKeyHeld(time);
