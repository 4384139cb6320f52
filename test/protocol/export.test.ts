/** Export and import as the editor asks for them, over stdio. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { appendToLedger } from '../../host/src/index.ts';
import type { ExportResult, ImportResult } from '../../server/src/lsp/messages.ts';
import { buildServer, LspClient } from '../kit/lspClient.ts';
import { Desk, harbour } from '../sheet/kit.ts';

let server = '';
let clean = async (): Promise<void> => {};
beforeAll(async () => {
  ({ server, clean } = await buildServer());
});
afterAll(() => clean());

let folder = '';
let client: LspClient;
let uri = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tickmark-export-'));
  await writeFile(path.join(folder, 'harbour.txt'), harbour);
  await writeFile(path.join(folder, 'pier.txt'), 'The pier of Alder Bay cost 12 million euros.\n');
  uri = pathToFileURL(path.join(folder, 'harbour.txt')).toString();
  const settings = { '': { checker: 'Ada Fenn', alwaysInclude: ['**/*.txt'] } };
  client = await LspClient.start(server, { folders: [pathToFileURL(folder).toString()], settings });
});
afterEach(async () => {
  await client.stop();
  await rm(folder, { recursive: true, force: true });
});

const ledger = () => readFile(path.join(folder, '.tickmark/ledger.jsonl'), 'utf8');
const ask = (format: string, scope: string, more: object = {}) =>
  client.request<ExportResult>('tickmark/export', { uri, format, scope, ...more });
const take = (files: ExportResult['files'], dryRun: boolean) =>
  client.request<ImportResult>('tickmark/import', { uri, files, dryRun });

test('the folder’s sheet has all its articles once they are read, the article’s has its own', async () => {
  const [whole] = (await ask('html', 'folder')).files;
  expect(whole?.text).toContain('<h1>Fact sheet of 2 articles</h1>');
  const [single] = (await ask('html', 'article')).files;
  expect(single?.text).toContain('<dt>Article</dt><dd>harbour.txt</dd>');
  await expect(ask('docx', 'folder')).rejects.toThrow(/knows no form/);
});

test.each(['annotations', 'brat'])('what goes out as %s comes in again, once, and goes out the same', async format => {
  const worked = new Desk({ 'harbour.txt': harbour })
    .decide('harbour.txt', '2,300 boxes', 'checked', { sources: ['Port log'] })
    .decide('harbour.txt', '410 people', 'wrong');
  await client.open(uri, harbour);
  for (const line of worked.lines) expect(await appendToLedger(folder, line)).toBeNull();
  // Reads what has just been added.
  await take([], true);
  const { files } = await ask(format, 'folder');
  const before = await ledger();
  expect(await take(files, true)).toMatchObject({ added: [], known: 2, lost: [] });
  await writeFile(path.join(folder, '.tickmark/ledger.jsonl'), '');
  expect(await take(files, true)).toMatchObject({ added: [{ words: '2,300 boxes' }, { words: '410 people' }] });
  expect(await ledger()).toBe('');
  expect(await take(files, false)).toMatchObject({ added: [{}, {}], lost: [], problems: [] });
  expect((await ledger()).trim().split('\n').sort()).toEqual(before.trim().split('\n').sort());
  expect((await ask(format, 'folder')).files).toEqual(files);
});

test('the findings go out as SARIF, by paths below the folder and without words of a confidential source', async () => {
  await client.open(uri, harbour);
  const found = async () => JSON.parse((await ask('sarif', 'folder')).files[0]?.text ?? '').runs[0].results;
  const before = await found();
  const [asked] = before.filter((one: { ruleId: string }) => one.ruleId === 'unsourced-figure');
  const { artifactLocation, region } = asked.locations[0].physicalLocation;
  expect(artifactLocation.uri).toBe('harbour.txt');
  expect(harbour.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text);
  const line = { kind: 'suppression', id: 's1', code: 'unsourced-figure', scope: 'rule-in-file', file: 'harbour.txt' };
  const said = { ...line, checker: 'Mara Quill', time: '2026-11-21T09:30:00.000Z', reason: 'The whisper says so.' };
  expect(await appendToLedger(folder, JSON.stringify(said))).toBeNull();
  await writeFile(
    path.join(folder, '.tickmark/sources.yaml'),
    '- key: whisper\n  title: A letter\n  confidential: true\n',
  );
  await take([], true);
  const after = await found();
  expect(after).toHaveLength(before.length);
  const [same] = after.filter((one: { ruleId: string }) => one.ruleId === 'unsourced-figure');
  expect(same.partialFingerprints).toEqual(asked.partialFingerprints);
  expect(same.suppressions).toMatchObject([{ justification: 'The [confidential source] says so.' }]);
});

test('a state that was set in brat is signed by the checker of the settings', async () => {
  const at = harbour.indexOf('410 people');
  const text = `T1\tFigure ${at} ${at + 10}\t410 people\nA1\tState T1 disputed\n`;
  expect(await take([{ name: 'harbour.ann', text }], false)).toMatchObject({ added: [{ what: 'disputed' }] });
  expect(JSON.parse(await ledger())).toMatchObject({ state: 'disputed', checker: 'Ada Fenn' });
});

test('no source is told where the list is there and can’t be read', async () => {
  const worked = new Desk({ 'harbour.txt': harbour }).decide('harbour.txt', '2,300 boxes', 'checked', {
    sources: ['log, p. 3'],
  });
  for (const line of worked.lines) expect(await appendToLedger(folder, line)).toBeNull();
  await take([], true);
  const list = path.join(folder, '.tickmark/sources.yaml');
  await writeFile(list, '- key: log\n  title: Port log\n');
  const csv = async () => (await ask('csv', 'article')).files[0]?.text;
  expect(await csv()).toContain('Port log, p. 3');
  await writeFile(list, Buffer.from([45, 32, 0xff, 0xfe]));
  expect(await csv()).toContain('confidential source');
  expect(await csv()).not.toContain('log, p. 3');
  await writeFile(list, '- key: log\n  title: Port log\n');
  expect(await csv()).toContain('Port log, p. 3');
});
