import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeText, findArticles, findFiles, GlobSet, largestFile, readFile, readText } from '../../host/src/index.ts';

const articles = { include: ['**/*.txt'], exclude: [] as string[] };
let root = '';

beforeEach(async () => {
  root = await fs.mkdtemp(path.join(tmpdir(), 'tickmark-host-'));
});
afterEach(() => fs.rm(root, { recursive: true, force: true }));

async function write(...names: string[]): Promise<void> {
  for (const name of names) {
    await fs.mkdir(path.join(root, path.dirname(name)), { recursive: true });
    await fs.writeFile(path.join(root, name), `The text of ${name}.`);
  }
}

describe('finding files', () => {
  test('matches include and not exclude, in a fixed order', async () => {
    await write('b.txt', 'a.txt', 'deep/er/c.txt', 'deep/notes.md', 'drafts/d.txt');
    const found = await findFiles(root, { ...articles, exclude: ['drafts/**'] });
    expect(found).toEqual({ files: ['a.txt', 'b.txt', 'deep/er/c.txt'], problems: [] });
  });

  test('stays out of packages, of the repository and of hidden folders unless they are named', async () => {
    await write('a.txt', 'node_modules/x/b.txt', '.git/c.txt', '.hidden/d.txt');
    expect((await findFiles(root, articles)).files).toEqual(['a.txt']);
    expect((await findFiles(root, { include: ['.hidden/*.txt'], exclude: [] })).files).toEqual(['.hidden/d.txt']);
  });

  test('ends where symbolic links lead in a circle, and lists each file once', async () => {
    await write('a/one.txt', 'b/two.txt');
    await fs.symlink(root, path.join(root, 'a', 'up'));
    await fs.symlink(path.join(root, 'b'), path.join(root, 'a', 'b-again'));
    await fs.symlink(path.join(root, 'a', 'self'), path.join(root, 'a', 'self'));
    await fs.symlink('/', path.join(root, 'everything'));
    expect((await findFiles(root, articles)).files).toEqual(['a/one.txt', 'b/two.txt']);
  });

  test('follows a link to a folder and to a file outside', async () => {
    await write('inside/a.txt', 'outside/b.txt', 'outside/deep/c.txt', 'elsewhere/d.txt');
    await fs.symlink(path.join(root, 'outside'), path.join(root, 'inside', 'linked'));
    await fs.symlink(path.join(root, 'elsewhere', 'd.txt'), path.join(root, 'inside', 'd.txt'));
    const found = await findFiles(path.join(root, 'inside'), articles);
    expect(found.files).toEqual(['a.txt', 'd.txt', 'linked/b.txt', 'linked/deep/c.txt']);
  });

  test('says which folder can’t be read', async () => {
    const found = await findFiles(path.join(root, 'missing'), articles);
    expect(found.files).toEqual([]);
    expect(found.problems.join()).toMatch(/missing: There is no such file or folder/);
  });

  test('stops when it is no longer wanted', async () => {
    await write('a.txt', 'deep/b.txt');
    expect((await findFiles(root, articles, { isCancellationRequested: true })).files).toEqual([]);
  });
});

describe('what the command line names', () => {
  const all = async (...paths: string[]) => {
    const found = [];
    for await (const one of findArticles(paths, articles)) found.push(one);
    return found;
  };

  test('a file by its name, whatever it is called', async () => {
    await write('a.dat');
    expect(await all(path.join(root, 'a.dat'))).toEqual([{ path: path.join(root, 'a.dat'), named: true }]);
  });

  test('the articles of a folder, with the folder before their names', async () => {
    await write('x/a.txt', 'x/b.md');
    expect(await all(path.join(root, 'x'))).toEqual([{ path: path.join(root, 'x/a.txt'), named: false }]);
  });

  test('the files that match a glob', async () => {
    await write('x/a.txt', 'x/deep/b.txt', 'x/c.md');
    const names = (await all(path.join(root, 'x/*.txt'))).map(one => ('path' in one ? one.path : one.problem));
    expect(names).toEqual([path.join(root, 'x/a.txt')]);
  });

  test('a missing path and a glob without a match are problems that name them', async () => {
    const found = await all(path.join(root, 'no.txt'), path.join(root, '*.txt'));
    expect(found.map(one => ('problem' in one ? one.problem : ''))).toEqual([
      `${path.join(root, 'no.txt')}: There is no such file or folder: check its spelling.`,
      `${path.join(root, '*.txt')}: No file matches this pattern: check its spelling.`,
    ]);
  });
});

describe('reading', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('takes UTF-8 with and without a byte-order mark', () => {
    expect(decodeText(utf8('Vučić 😀'))).toEqual({ text: 'Vučić 😀' });
    expect(decodeText(utf8('\ufeffVučić'))).toEqual({ text: 'Vučić' });
  });

  test('names the line of the first byte that is not UTF-8', () => {
    const text = [...utf8('one\ntwo é\nthree '), 0xe9, ...utf8(' four\n')];
    expect(decodeText(bytes(...text))).toEqual({
      reason: 'Its bytes are not UTF-8 (first at line 3): save it as UTF-8.',
    });
  });

  test('refuses overlong forms, lone surrogates and a sequence cut off at the end', () => {
    for (const bad of [bytes(0xc0, 0x80), bytes(0xed, 0xa0, 0x80), bytes(0x61, 0xe2, 0x82)]) {
      expect(decodeText(bad)).toHaveProperty('reason');
    }
  });

  test('knows binary files and UTF-16 for what they are', () => {
    expect(decodeText(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0))).toEqual({
      reason: 'It holds zero bytes: it is a binary file, or text in UTF-16. Save text as UTF-8.',
    });
    expect(decodeText(bytes(0xff, 0xfe, 0x41, 0))).toEqual({ reason: 'It is encoded as UTF-16: save it as UTF-8.' });
  });

  test('refuses a file over the limit without reading it', async () => {
    const file = path.join(root, 'large.txt');
    await fs.writeFile(file, '');
    await fs.truncate(file, largestFile + 1);
    expect(await readFile(file)).toEqual({ reason: 'It is 10 MB large, and Tickmark reads up to 10 MB: split it.' });
  });

  test('a folder, a pipe and a missing file are no texts, and the problem names the file', async () => {
    const pipe = path.join(root, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(await readText(root)).toEqual({ problem: `${root}: It is a folder.` });
    expect(await readText(pipe)).toEqual({ problem: `${pipe}: It is not a regular file.` });
    expect(await readText(path.join(root, 'no'))).toHaveProperty('problem');
  });
});

describe('globs', () => {
  test('a pattern without a slash means the name in any folder', () => {
    const globs = new GlobSet(['*.txt', 'drafts/']);
    expect(globs.has('a/b/c.txt')).toBe(true);
    expect(globs.has('drafts/x/y.md')).toBe(true);
    expect(globs.has('a/b/c.md')).toBe(false);
  });

  test('a pattern that begins with a slash or ./ means the top alone', () => {
    expect(new GlobSet(['/a.txt']).has('a.txt')).toBe(true);
    expect(new GlobSet(['./a.txt']).has('b/a.txt')).toBe(false);
  });

  test('an ending may be in capitals, names and folders as they are written', () => {
    const globs = new GlobSet(['**/*.txt', 'Old/*.md', 'drafts/**']);
    expect(['a/HARBOUR.TXT', 'b.Txt', 'Old/a.MD'].every(path => globs.has(path))).toBe(true);
    expect(['old/a.md', 'Drafts/a.md', 'a.txt.bak'].some(path => globs.has(path))).toBe(false);
  });

  test('nonsense matches nothing and breaks nothing', () => {
    for (const pattern of ['', '[', '{', '((', '!', '\\']) expect(new GlobSet([pattern]).has('a.txt')).toBe(false);
  });
});

test('a link that leads nowhere is there, and told of as such', async () => {
  const folder = await fs.mkdtemp(path.join(tmpdir(), 'tickmark-links-'));
  await fs.symlink('gone.yaml', path.join(folder, 'sources.yaml'));
  expect(await readFile(path.join(folder, 'sources.yaml'))).toEqual({ reason: expect.stringMatching(/leads nowhere/) });
  expect(await readFile(path.join(folder, 'other.yaml'))).toMatchObject({ missing: true });
  await fs.rm(folder, { recursive: true });
});
