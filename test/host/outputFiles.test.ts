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
