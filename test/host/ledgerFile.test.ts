import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  appendToLedger,
  changeFile,
  findLedgerFolder,
  ledgerPath,
  readLedgerFile,
  sourcesPath,
} from '../../host/src/index.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tickmark-ledger-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const content = () => readFile(join(folder, ledgerPath), 'utf8');

describe('adding to the ledger', () => {
  test('makes its folder, with word to git that both sides of a merge are kept', async () => {
    expect(await readLedgerFile(folder)).toEqual({ text: '' });
    expect(await appendToLedger(folder, '{"a":1}')).toBeNull();
    expect(await appendToLedger(folder, '{"b":2}')).toBeNull();
    expect(await content()).toBe('{"a":1}\n{"b":2}\n');
    const attributes = await readFile(join(folder, '.tickmark/.gitattributes'), 'utf8');
    expect(attributes).toContain('ledger.jsonl text eol=lf merge=union');
  });

  test('leaves what people wrote into the folder as it is', async () => {
    await mkdir(join(folder, '.tickmark'));
    await writeFile(join(folder, '.tickmark/.gitattributes'), '# ours\n');
    await appendToLedger(folder, '{}');
    expect(await readFile(join(folder, '.tickmark/.gitattributes'), 'utf8')).toBe('# ours\n');
  });

  test('has word to git also in a folder that was made for a list', async () => {
    expect(await changeFile(folder, sourcesPath, '', '- key: port-log\n')).toBeNull();
    await appendToLedger(folder, '{}');
    expect(await readFile(join(folder, '.tickmark/.gitattributes'), 'utf8')).toContain('merge=union');
  });

  test('begins a new line after one that was half written', async () => {
    await mkdir(join(folder, '.tickmark'));
    await writeFile(join(folder, ledgerPath), Buffer.from('{"a":1}\n{"note":"caf\u00e9').subarray(0, -1));
    expect(await appendToLedger(folder, '{"b":2}')).toBeNull();
    const read = await readLedgerFile(folder);
    expect('text' in read && read.text.split('\n')).toEqual(['{"a":1}', '{"note":"caf\ufffd', '{"b":2}', '']);
  });

  test('keeps the tick when the same line stands there already', async () => {
    await appendToLedger(folder, '{"a":1}');
    expect(await appendToLedger(folder, '{"a":1}')).toBeNull();
    expect(await content()).toBe('{"a":1}\n{"a":1}\n');
  });

  test('follows no link out of the folder', async () => {
    const outside = join(folder, 'private.txt');
    await writeFile(outside, 'mine\n');
    await mkdir(join(folder, 'articles/.tickmark'), { recursive: true });
    await symlink(outside, join(folder, 'articles', ledgerPath));
    expect(await appendToLedger(join(folder, 'articles'), '{}')).toMatch(/symbolic link/);
    expect(await readFile(outside, 'utf8')).toBe('mine\n');
  });

  test('says why when it can’t', async () => {
    await writeFile(join(folder, '.tickmark'), 'a file where the folder should be');
    expect(await appendToLedger(folder, '{}')).toMatch(
      /^The tick can't be kept in .*\.tickmark\. A file stands where a folder has to be/,
    );
    await mkdir(join(folder, 'other', ledgerPath), { recursive: true });
    expect(await readLedgerFile(join(folder, 'other'))).toHaveProperty('reason');
  });
});

describe('a ledger that is there and can’t be read', () => {
  test('is told of where it is a folder', async () => {
    await mkdir(join(folder, ledgerPath), { recursive: true });
    expect(await readLedgerFile(folder)).toEqual({ reason: expect.stringMatching(/^It is a folder/) });
    expect(await findLedgerFolder(folder)).toBe(folder);
  });

  test.each([
    ['leads nowhere', 'gone.jsonl'],
    ['leads in a circle', 'ledger.jsonl'],
    ['leads to another ledger', 'other.jsonl'],
  ])('is told of where it is a link that %s', async (_, target) => {
    await mkdir(join(folder, '.tickmark'));
    await writeFile(join(folder, '.tickmark/other.jsonl'), '{}\n');
    await symlink(target, join(folder, ledgerPath));
    expect(await readLedgerFile(folder)).toEqual({ reason: expect.stringMatching(/symbolic link/) });
    expect(await findLedgerFolder(folder)).toBe(folder);
  });
});
