import { expect, test } from 'vitest';
import { includePattern } from '../../client/src/includePattern.ts';
import { GlobSet } from '../../host/src/globs.ts';

/** Paths as the server compares them: below the folder, or whole without the first slash. */
const matches = (pattern: string, path: string) => new GlobSet([pattern]).has(path);

test('names the file in its folder and no file of the same name elsewhere', () => {
  const pattern = includePattern('/news/notes.log', '/news');
  expect(pattern).toBe('./notes.log');
  expect(matches(pattern, 'notes.log')).toBe(true);
  expect(matches(pattern, 'old/notes.log')).toBe(false);
});

test('names a file deep in a folder', () => {
  expect(matches(includePattern('/news/a/b/c.txt', '/news/'), 'a/b/c.txt')).toBe(true);
});

test('names a file outside of all folders by its whole path', () => {
  const pattern = includePattern('/elsewhere/ann/c.txt', null);
  expect(matches(pattern, 'elsewhere/ann/c.txt')).toBe(true);
  expect(matches(pattern, 'c.txt')).toBe(false);
});

test.each([
  'a*b.txt',
  'a[1].txt',
  'a{1,2}.txt',
  'a (copy).txt',
  'a?.txt',
  '!a.txt',
  'a+(b).txt',
  '@(a).txt',
  'a|b.txt',
])('takes “%s” at its word', name => {
  const pattern = includePattern(`/news/${name}`, '/news');
  expect(matches(pattern, name)).toBe(true);
  expect(matches(pattern, 'a1.txt')).toBe(false);
  expect(matches(pattern, 'aXb.txt')).toBe(false);
});
