import { expect, test } from 'vitest';
import { actWords } from '../../client/src/undoModel.ts';

const tick = { state: 'checked', addition: null, remark: null, words: '24 beds', count: 1 } as const;

test('a tick is told as what it is: a check, or one of two signatures', () => {
  expect(actWords(tick)).toBe('Checked: 24 beds');
  expect(actWords(tick, 2)).toBe('Signed: 24 beds');
});

test('what is no signature is told the same way, however many have to sign', () => {
  expect(actWords({ ...tick, state: 'disputed' }, 2)).toBe('Disputed: 24 beds');
  expect(actWords({ ...tick, addition: 'source' }, 2)).toBe('Source attached: 24 beds');
});
