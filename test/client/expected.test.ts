import { expect, test } from 'vitest';
import { Expected } from '../../client/src/expected.ts';
import type { ClaimState, Overview } from '../../server/src/lsp/messages.ts';
import { claim, overview } from '../kit/overview.ts';

const rows = (state: ClaimState = 'unsourced'): Overview => overview([{ ...claim('1'), state }, claim('2')]);
const first = rows().claims[0]?.id as string;
const states = (one: Overview): string[] => one.claims.map(({ state }) => state);
const [, other] = states(rows());

function expecting(): { expected: Expected; told: Overview } {
  const [expected, told] = [new Expected(), rows()];
  expect(expected.add(told, first, 'checked')).toBe(true);
  return { expected, told };
}

test('a row shows at once what was said of it, and all others are the same objects', () => {
  const { expected, told } = expecting();
  const shown = expected.shown(told);
  expect(states(shown)).toEqual(['checked', other]);
  expect(shown.claims[1]).toBe(told.claims[1]);
  expect(expected.shown(told)).toBe(shown);
});

test('what the server says of the figure counts from its answer on, whatever it is', () => {
  const { expected } = expecting();
  const answer = rows('disputed');
  expected.answered(answer);
  expect(expected.shown(answer)).toBe(answer);
  expect(expected.settle(first, true)).toBe(false);
});

test('an answer that was under way and does not know of it yet changes nothing', () => {
  const { expected } = expecting();
  const early = rows();
  expected.answered(early);
  expect(states(expected.shown(early))).toEqual(['checked', other]);
});

test('what was taken and shows nowhere is expected no longer after the next answer', () => {
  const { expected } = expecting();
  expect(expected.settle(first, true)).toBe(false);
  const answer = rows();
  expected.answered(answer);
  expect(expected.shown(answer)).toBe(answer);
});

test('what was refused goes back to what it was', () => {
  const { expected, told } = expecting();
  expect(expected.settle(first, false)).toBe(true);
  expect(expected.shown(told)).toBe(told);
});

test('nothing is expected of a row that is as it is to be, or of none', () => {
  const [expected, told] = [new Expected(), rows('checked')];
  expect(expected.add(told, first, 'checked')).toBe(false);
  expect(expected.add(told, 'elsewhere', 'checked')).toBe(false);
  expect(expected.shown(told)).toBe(told);
});
