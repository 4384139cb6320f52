import { expect, test } from 'vitest';
import { writeProblem } from '../../host/src/writeProblem.ts';

const failed = (code: string) => Object.assign(new Error(`${code}: mkdir '/desk/.tickmark'`), { code });

test.each([
  ['EACCES', /permissions/],
  ['EROFS', /read-only/],
  ['ENOSPC', /full/],
  ['EEXIST', /another name/],
  ['ENOTDIR', /another name/],
  ['EISDIR', /another name/],
])('%s is told in words, without those of the machine', (code, words) => {
  expect(writeProblem(failed(code))).toMatch(words);
  expect(writeProblem(failed(code))).not.toMatch(/mkdir|E[A-Z]{3}/u);
});

test('what is not known keeps its words', () => {
  expect(writeProblem(failed('EIO'))).toBe("It can't be written: EIO: mkdir '/desk/.tickmark'");
});
