import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFiles, writeOutput } from '../../host/src/index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tickmark-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const inside = (...path: string[]) => join(folder, ...path);
const text = (...path: string[]) => readFileSync(inside(...path), 'utf8');

describe('files of an export', () => {
  test('stand in the folder, wherever their names lead', async () => {
    const files = [
      { name: 'news/a.ann', text: 'a' },
      { name: '../../b.ann', text: 'b' },
    ];
    expect(await writeFiles(inside('out'), files)).toBeNull();
    expect([text('out/news/a.ann'), text('out/b.ann')]).toEqual(['a', 'b']);
  });

  test('follow no link out of the folder, not even to a file that is not there', async () => {
    mkdirSync(inside('out'));
    mkdirSync(inside('home'));
    symlinkSync(inside('home'), inside('out/news'));
    symlinkSync(inside('home/gone.txt'), inside('out/a.txt'));
    for (const name of ['news/a.ann', 'a.txt'])
      expect(await writeFiles(inside('out'), [{ name, text: 'x', keep: true }])).toMatch(/symbolic link/);
    expect(() => lstatSync(inside('home/gone.txt'))).toThrow();
    expect(() => lstatSync(inside('home/a.ann'))).toThrow();
  });

  test('may be one that a person names, link or not', async () => {
    writeFileSync(inside('sheet.html'), 'old');
    symlinkSync(inside('sheet.html'), inside('latest.html'));
    expect(await writeOutput(inside('latest.html'), 'new')).toBeNull();
    expect(text('sheet.html')).toBe('new');
  });
});

describe('an export', () => {
  const kept = { files: [], include: ['**/*.txt'] };
  test('takes the place of one that begins as it does, and of no other text', async () => {
    writeFileSync(inside('sheet.csv'), 'fact,place\n1,2\n');
    writeFileSync(inside('story.md'), '# My story\n');
    expect(await writeOutput(inside('sheet.csv'), 'fact,place\n3,4\n', kept)).toBeNull();
    expect(await writeOutput(inside('story.md'), 'fact,place\n', kept)).toMatch(/Another text stands here/);
    expect(text('story.md')).toBe('# My story\n');
  });

  test('of several files goes into no folder of decisions, nor through a link to one', async () => {
    mkdirSync(inside('.tickmark'));
    symlinkSync(inside('.tickmark'), inside('tm'));
    for (const name of ['.tickmark', '.tickmark/brat', 'tm'])
      expect(await writeFiles(inside(name), [{ name: 'a.ann', text: 'x' }])).toMatch(/what was decided/);
  });
});
