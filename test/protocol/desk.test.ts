/**
 * The checker's desk without an editor of ours: sources, ticks, dismissals and lists through code actions and commands
 * of the protocol alone, over stdio.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CodeAction, CompletionItem, Hover } from 'vscode-languageserver-protocol';
import { updated } from '../../client/src/overviewFeed.ts';
import { readLedger } from '../../core/src/index.ts';
import { mergeFiles } from '../../desk/src/tableModel.ts';
import type { DeskTable } from '../../server/src/lsp/deskMessages.ts';
import type { Changed, FileStatus, Overview, OverviewNews } from '../../server/src/lsp/messages.ts';
import { buildServer, LspClient } from '../kit/lspClient.ts';

let server = '';
let clean = async (): Promise<void> => {};
beforeAll(async () => {
  ({ server, clean } = await buildServer());
});
afterAll(() => clean());

const text = `The harbour of Alder Bay handled 2,300 boxes by hand. The old crane is gone.

The ferry carried 410 people on its first day.
`;
const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
const boxes = at(0, 34);
const people = at(2, 19);

let folder = '';
let client: LspClient;
let uri = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tickmark-desk-'));
  await mkdir(path.join(folder, '.tickmark'));
  await writeFile(path.join(folder, 'harbour.txt'), text);
  await writeFile(
    path.join(folder, '.tickmark/sources.yaml'),
    '# Ours.\n- key: port-log\n  title: Port log\n  locator: p. 3\n',
  );
  uri = pathToFileURL(path.join(folder, 'harbour.txt')).toString();
  const settings = { '': { checker: 'Mara Quill', alwaysInclude: ['**/*.txt'] } };
  // No abilities at all: what the oldest editor can do.
  client = await LspClient.start(server, { folders: [pathToFileURL(folder).toString()], settings });
  await client.open(uri, text);
  await client.diagnostics(uri);
});
afterEach(async () => {
  await client.stop();
  await rm(folder, { recursive: true, force: true });
});

const actions = (range: typeof boxes) =>
  client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [] },
  });
async function choose(title: string, range: typeof boxes): Promise<void> {
  // The lists of the folder are read a moment after its articles.
  const action = await vi.waitUntil(async () => (await actions(range)).find(one => one.title === title), 5000);
  expect(await client.request('workspace/executeCommand', action.command)).toBeNull();
}
const execute = (command: string, params: object) =>
  client.request('workspace/executeCommand', { command, arguments: [{ uri, ...params }] });
const codes = async () => (await client.diagnostics(uri)).map(one => `${one.code} ${one.range.start.line}`);
const rulings = async () =>
  [...readLedger(await readFile(path.join(folder, '.tickmark/ledger.jsonl'), 'utf8')).claims.values()].map(
    ({ ruling }) => [ruling.state, ruling.sources ?? []],
  );
const hover = async (range: typeof boxes) => {
  const found = await client.request<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position: range.start,
  });
  return found ? String((found.contents as { value: string }).value) : '';
};

describe('an editor that knows only the protocol', () => {
  test('attaches a source, ticks, unticks and dismisses by code actions alone', async () => {
    expect(await codes()).toEqual(['unsourced-figure 0', 'unsourced-figure 2']);
    await choose('Attach source: Port log, p. 3', boxes);
    expect(await rulings()).toEqual([['checked', ['port-log']]]);
    expect(await hover(boxes)).toContain('Port log, p. 3');
    await choose('Mark as checked', people);
    expect(await codes()).toEqual([]);
    await choose('Reopen', people);
    expect(await codes()).toEqual(['unsourced-figure 2']);
    await choose('Dismiss here with a reason…', people);
    expect(await codes()).toEqual([]);
    await choose('Take back the dismissal of “unsourced-figure” (dismissed)', people);
    expect(await codes()).toEqual(['unsourced-figure 2']);
    await choose('Attach source: Port log, p. 3', people);
    expect((await rulings()).every(([state, sources]) => state === 'checked' && String(sources) === 'port-log')).toBe(
      true,
    );
  });

  test('adds a source to the folder’s list, is offered it inside [ ], and hears what is at fault in the list', async () => {
    const answer = await execute('tickmark.addSource', { title: 'Tide table, 2026', kind: 'primary', locator: 'p. 4' });
    expect(answer).toEqual({ key: 'tide-table-2026' });
    const list = path.join(folder, '.tickmark/sources.yaml');
    expect(await readFile(list, 'utf8')).toMatch(/^# Ours\.\n- key: port-log\n[\s\S]*- key: tide-table-2026\n/);
    await client.change(uri, 2, { range: at(2, 45), text: ' [' });
    const position = { line: 2, character: 47 };
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    expect(items.map(({ label }) => label)).toEqual(['port-log', 'tide-table-2026']);
    await writeFile(list, '- key: port log\n');
    const address = pathToFileURL(list).toString();
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: address, type: 2 }],
    });
    await client.until('the fault', () => client.published.has(address));
    expect(client.published.get(address)?.diagnostics[0]).toMatchObject({
      range: { start: { line: 0, character: 7 } },
      message: 'A key has no spaces, commas or brackets: write “port-log”.',
    });
  });

  test('says that two names are one, and hears when somebody else does', async () => {
    const said = 'Bob Whitfield opened the fair. Robert Whitfield paid for it.\n';
    const bob = at(0, 6);
    await client.change(uri, 2, { text: said });
    expect(await hover(bob)).not.toContain('Robert');
    await choose('These are the same person: “Bob Whitfield” and “Robert Whitfield”', bob);
    const list = path.join(folder, '.tickmark/glossary.yaml');
    expect(await readFile(list, 'utf8')).toBe('- name: Robert Whitfield\n  aliases:\n    - Bob Whitfield\n');
    expect(await hover(bob)).toContain('Glossary: “Robert Whitfield”');
    const references = () =>
      client.request<unknown[]>('textDocument/references', {
        textDocument: { uri },
        position: bob.start,
        context: { includeDeclaration: true },
      });
    expect(await references()).toHaveLength(2);
    await writeFile(list, '- name: Robert Whitfield\n');
    const changes = [{ uri: pathToFileURL(list).toString(), type: 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await expect.poll(references).toHaveLength(1);
  });

  test.each([
    ['the folder', () => null],
    ['an article', () => uri],
  ])('is sent what has changed in %s alone, and has all with it', async (_, about) => {
    await execute('tickmark.decide', { range: people, state: 'disputed' });
    const ask = (since: number | null) => client.request<DeskTable>('tickmark/deskTable', { uri: about(), since });
    const whole = await ask(null);
    let had = mergeFiles([], whole);
    const take = async (since: number) => {
      const news = await ask(since);
      expect(news.isUpdate).toBe(true);
      had = mergeFiles(had, news);
      expect(had).toEqual((await ask(null)).files);
      return news;
    };
    expect(had[0]?.figures).toHaveLength(2);
    await choose('Mark as checked', boxes);
    const ticked = await take(whole.revision);
    expect([ticked.files, ticked.changed.map(({ figures }) => figures.map(({ figure }) => figure))]).toEqual([
      [],
      [['2,300 boxes']],
    ]);
    // Of two changes one was never heard of.
    const heard = (await ask(null)).revision;
    await choose('Reopen', boxes);
    await ask(heard);
    await choose('Reopen', people);
    const again = await take(heard);
    expect([again.files.length, again.changed]).toEqual([1, []]);
    await client.change(uri, 2, { range: at(0, 0), text: 'Last year ' });
    const moved = await take(again.revision);
    expect([moved.files.length, moved.changed]).toEqual([1, []]);
    expect(await take((await ask(null)).revision)).toMatchObject({ files: [], changed: [], removed: [] });
  });

  test.each([
    ['the folder', () => null],
    ['an article', () => uri],
  ])('hears with the news of a tick what it changed in %s, and of a keystroke that there is news', async (_, about) => {
    const ask = () => client.request<Overview>('tickmark/overview', { uri: about() });
    const heard = () => client.notifications.findLast(one => one.method === 'tickmark/changed')?.params as Changed;
    let had = await ask();
    for (const [title, place] of [
      ['Mark as checked', boxes],
      ['Mark as checked', people],
      ['Reopen', boxes],
    ] as const) {
      await choose(title, place);
      await expect.poll(() => heard()?.overview?.update.since).toBe(had.revision);
      const news = heard().overview as OverviewNews;
      expect(news.uri).toBe(about());
      had = updated(had, news.update);
    }
    expect(had).toEqual(await ask());
    await client.change(uri, 2, { range: at(0, 0), text: 'Last year ' });
    await expect.poll(() => heard().revision).toBeGreaterThan(had.revision);
    expect(heard().overview).toBeNull();
    // Nobody looks at the rows any more.
    await client.request<Overview>('tickmark/overview', { uri: about(), countsOnly: true });
    const { revision } = heard();
    await choose('Reopen', people);
    await expect.poll(() => heard().revision).toBeGreaterThan(revision);
    expect(heard().overview).toBeNull();
  });

  test('is told how many decisions have lost their words, and no longer once they are forgotten', async () => {
    const lost = async (about: string | null) =>
      (await client.request<DeskTable>('tickmark/deskTable', { uri: about, since: null })).lost;
    const counted = async (about: string | null) =>
      (await client.request<Overview>('tickmark/overview', { uri: about, countsOnly: true })).counts.lost;
    await choose('Mark as checked', people);
    expect([await lost(uri), await lost(null)]).toEqual([0, 0]);
    await client.change(uri, 2, { text: text.replace(/The ferry.*/u, '') });
    expect([await lost(uri), await lost(null)]).toEqual([1, 1]);
    expect([await counted(uri), await counted(null)]).toEqual([1, 1]);
    const status = await client.request<FileStatus>('tickmark/fileStatus', { uri });
    expect(status).toMatchObject({ counts: { lost: 1 } });
    const lines = readLedger(await readFile(path.join(folder, '.tickmark/ledger.jsonl'), 'utf8'));
    expect(await execute('tickmark.decide', { claim: [...lines.claims.keys()][0], state: 'open' })).toBeNull();
    expect([await lost(uri), await lost(null)]).toEqual([0, 0]);
  });

  test('remarks, replies and settles', async () => {
    const range = { start: { line: 0, character: 33 }, end: { line: 0, character: 44 } };
    expect(await execute('tickmark.remark', { range, text: 'All of May?' })).toBeNull();
    const remarks = () =>
      client.request<{ thread: string; resolved: boolean; remarks: unknown[] }[]>('tickmark/remarks', { uri });
    const [thread] = await remarks();
    expect(await execute('tickmark.remark', { thread: thread?.thread, text: 'Yes.', resolved: true })).toBeNull();
    expect(await remarks()).toMatchObject([{ resolved: true, remarks: [{ text: 'All of May?' }, { text: 'Yes.' }] }]);
    expect(await execute('tickmark.remark', { thread: 'none', text: 'Yes.' })).toMatch(/knows no such remark/);
    expect(await execute('tickmark.addSource', { title: '' })).toEqual({ problem: 'A source needs a title.' });
  });
});
