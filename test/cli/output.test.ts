import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, tickmark, withFiles } from './kit.ts';

const text = 'The ferry carried 300 people in 2021.\n';

describe('export --output', () => {
  test('never takes the place of an article, read or not, as when a shell has named one', () =>
    withFiles({ 'a.txt': text, 'b.txt': text, 'notes.md': text }, async folder => {
      const inside = (name: string) => join(folder, name);
      for (const [output, articles] of [
        ['a.txt', ['b.txt']],
        ['b.txt', ['b.txt']],
        ['notes.md', ['notes.md']],
      ] as const) {
        const { code, notes } = await tickmark('export', '-o', inside(output), ...articles.map(inside));
        expect(code).toBe(2);
        expect(notes).toEqual([
          `${inside(output)}: An article stands here, and an export must not take its place: name another file.`,
        ]);
        expect(await readFile(inside(output), 'utf8')).toBe(text);
      }
    }));

  test('takes the place of its own from yesterday, whatever that is called', () =>
    withFiles({ 'a.txt': text }, async folder => {
      for (const [format, name] of [
        ['markdown', 'out/sheet.txt'],
        ['csv', 'out/table.txt'],
        ['html', 'out/sheet.html'],
      ] as const) {
        const write = () => tickmark('export', '--format', format, '-o', join(folder, name), join(folder, 'a.txt'));
        expect([(await write()).code, (await write()).code]).toEqual([0, 0]);
      }
    }));

  test('writes nothing among what was decided', () =>
    withFiles({ 'a.txt': text, '.tickmark/ledger.jsonl': '' }, async folder => {
      for (const name of ['ledger.jsonl', 'sheet.html']) {
        const output = join(folder, '.tickmark', name);
        const { code, notes } = await tickmark('export', '--format', 'html', '-o', output, folder);
        expect(code).toBe(2);
        expect(notes[0]).toContain('This folder is for what was decided');
      }
    }));

  test('asks for a name where it is given none', () =>
    withFiles({ 'a.txt': text }, async folder => {
      const { code, notes } = await tickmark('export', '-o', '', folder);
      expect([code, notes]).toEqual([2, ['The output has no name: give it one.']]);
    }));
});

describe('the streams of dist/cli.js', () => {
  const program = join(root, 'dist', 'cli.js');
  const many = text.repeat(1500);
  /** The exit code when one of the streams is closed by its reader after the first words. */
  const codeWithout = (stream: 'stdout' | 'stderr', ...args: string[]): Promise<unknown> => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', () => {});
    child.stderr.on('data', () => {});
    child[stream].once('data', () => child[stream].destroy());
    return new Promise(resolve => child.on('close', resolve));
  };

  test('may be left early: what was found says the exit code all the same', () =>
    withFiles({ 'a.txt': many, 'utf16.txt': Buffer.from('\ufeffa', 'utf16le') }, async folder => {
      const article = join(folder, 'a.txt');
      const require = ['check', '--require', 'checked=all', '--fail-on', 'never'];
      expect(await codeWithout('stdout', ...require, '--format', 'json', article)).toBe(1);
      expect(await codeWithout('stderr', ...require, folder)).toBe(2);
    }));

  test.skipIf(process.platform !== 'linux')('say in words what can’t be kept', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [program, 'check', 'samples'], {
      cwd: root,
      stdio: ['ignore', full, 'pipe'],
    });
    let complaints = '';
    child.stderr?.on('data', data => {
      complaints += data;
    });
    const code = await new Promise(resolve => child.on('close', resolve));
    expect(code).toBe(2);
    expect(complaints).toBe("tickmark: The output can't be kept. The disk is full: make room, and try again.\n");
  });
});
