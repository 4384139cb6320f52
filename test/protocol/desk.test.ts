/** The desk view's questions over stdio: a folder whole, then what has changed in it. */
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DeskSeries, DeskTable } from '../../server/src/lsp/deskMessages.ts';
import { buildServer, LspClient } from '../kit/lspClient.ts';

let server = '';
let clean = async (): Promise<void> => {};
beforeAll(async () => {
  ({ server, clean } = await buildServer());
});
afterAll(() => clean());

const texts = {
  'a.txt': 'The port of Alder Bay handled 2,300 boxes in 2023. The old crane is gone.\n',
  'b.txt': 'The port of Alder Bay handled 2,900 boxes in 2023. It rained on 3 May 2024.\n',
  'c.txt': 'A heron stood on the pier at Alder Bay for 3 days.\n',
};
let folder = '';
let client: LspClient;
const uriOf = (name: string) => pathToFileURL(path.join(folder, name)).toString();
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tickmark-desk-'));
  for (const [name, text] of Object.entries(texts)) await writeFile(path.join(folder, name), text);
  const settings = { '': { checker: 'Mara Quill', alwaysInclude: ['**/*.txt'] } };
  client = await LspClient.start(server, { folders: [pathToFileURL(folder).toString()], settings });
  await client.open(uriOf('a.txt'), texts['a.txt']);
  await client.diagnostics(uriOf('a.txt'));
  await expect.poll(async () => (await table(null)).files.length).toBe(3);
});
afterEach(async () => {
  await client.stop();
  await rm(folder, { recursive: true, force: true });
});

const table = (since: number | null, uri: string | null = null) =>
  client.request<DeskTable>('tickmark/deskTable', { uri, since });
const decide = (state: string) => {
  const range = { start: { line: 0, character: 32 }, end: { line: 0, character: 32 } };
  const params = { uri: uriOf('a.txt'), range, state };
  return client.request('workspace/executeCommand', { command: 'tickmark.decide', arguments: [params] });
};

test('a tick sends its own article again and no other', async () => {
  const whole = await table(null);
  expect(whole.files.map(one => one.name)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(whole).toMatchObject({ isUpdate: false, removed: [], leftOut: 0 });
  expect(whole.files[0]?.figures[0]).toMatchObject({ figure: '2,300 boxes', state: 'differs' });
  expect(whole.files[1]?.dates.map(one => one.iso)).toEqual(['2023', '2024-05-03']);
  expect(await decide('checked')).toBeNull();
  const update = await table(whole.revision);
  expect(update.isUpdate).toBe(true);
  expect(update.files.map(one => [one.name, one.figures[0]?.state])).toEqual([['a.txt', 'checked']]);
  expect((await table(update.revision)).files).toEqual([]);
});

test('an edit sends what it touches, and an article that is gone is named', async () => {
  const whole = await table(null);
  await client.change(uriOf('a.txt'), 2, { text: texts['a.txt'].replace('2,300', '2,900') });
  const update = await table(whole.revision);
  expect(update.files.map(one => [one.name, one.figures[0]?.conflicts.length])).toEqual([
    ['a.txt', 0],
    ['b.txt', 0],
  ]);
  await rm(path.join(folder, 'c.txt'));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf('c.txt'), type: 3 }],
  });
  await expect.poll(async () => (await table(update.revision)).removed).toEqual([uriOf('c.txt')]);
});

test('one article is sent whole, and what is none is empty', async () => {
  expect((await table(null, uriOf('a.txt'))).files).toHaveLength(1);
  expect((await table(null, uriOf('nowhere.txt'))).files).toEqual([]);
});

test('a colleague’s tick that a pull brings is news', async () => {
  expect(await decide('checked')).toBeNull();
  const before = await table(null);
  const ledger = path.join(folder, '.tickmark/ledger.jsonl');
  const line = JSON.parse(await readFile(ledger, 'utf8'));
  const theirs = { ...line, checker: 'Ilse Brandt', state: 'disputed', time: '2031-01-01T09:00:00.000Z' };
  await appendFile(ledger, `${JSON.stringify(theirs)}\n`);
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: pathToFileURL(ledger).toString(), type: 2 }],
  });
  await expect
    .poll(async () => (await table(before.revision)).files.map(one => [one.name, one.figures[0]?.tick?.checker]))
    .toEqual([['a.txt', 'Ilse Brandt']]);
});

test('the values of a measure are asked for by a place', async () => {
  const range = { start: { line: 0, character: 32 }, end: { line: 0, character: 32 } };
  const series = await client.request<DeskSeries | null>('tickmark/deskSeries', { uri: uriOf('a.txt'), range });
  expect(series?.points.map(one => `${one.name} ${one.low} ${one.relation}`)).toEqual([
    'a.txt 2300 self',
    'b.txt 2900 differs',
  ]);
  const start = { line: 0, character: 2 };
  expect(await client.request('tickmark/deskSeries', { uri: uriOf('a.txt'), range: { start, end: start } })).toBeNull();
});
