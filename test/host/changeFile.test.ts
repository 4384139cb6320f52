import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeFile } from '../../host/src/index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tickmark-change-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = '.tickmark/sources.yaml';
const now = () => readFileSync(join(folder, file), 'utf8');

describe('a file beside the articles', () => {
  test('is made and changed, and nothing is left over', async () => {
    expect(await changeFile(folder, file, '', 'one\n')).toBeNull();
    expect(await changeFile(folder, file, 'one\n', 'one\ntwo\n')).toBeNull();
    expect(now()).toBe('one\ntwo\n');
    expect(existsSync(join(folder, `${file}.lock`))).toBe(false);
  });

  test('is left as it is where somebody else has changed it', async () => {
    await changeFile(folder, file, '', 'theirs\n');
    expect(await changeFile(folder, file, '', 'ours\n')).toBe('stale');
    expect(now()).toBe('theirs\n');
  });

  test('loses nothing when many change it at once', async () => {
    const add = async (name: string): Promise<void> => {
      for (;;) {
        const before = existsSync(join(folder, file)) ? now() : '';
        if ((await changeFile(folder, file, before, `${before}${name}\n`)) === null) return;
      }
    };
    const names = Array.from({ length: 20 }, (_, i) => `n${i}`);
    await Promise.all(names.map(add));
    expect(now().trim().split('\n').sort()).toEqual([...names].sort());
  });

  test('is not written through a symbolic link', async () => {
    mkdirSync(join(folder, '.tickmark'));
    writeFileSync(join(folder, 'other.txt'), '');
    symlinkSync(join(folder, 'other.txt'), join(folder, file));
    expect(await changeFile(folder, file, '', 'x')).toEqual({ reason: expect.stringContaining('symbolic link') });
    expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('');
  });

  test('is not written through a link where its new text is kept before it takes its place', async () => {
    mkdirSync(join(folder, '.tickmark'));
    writeFileSync(join(folder, 'other.txt'), 'theirs');
    symlinkSync(join(folder, 'other.txt'), join(folder, `${file}.lock.new`));
    expect(await changeFile(folder, file, '', 'x')).toBeNull();
    expect(now()).toBe('x');
    expect(lstatSync(join(folder, file)).isSymbolicLink()).toBe(false);
    expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('theirs');
  });
});
