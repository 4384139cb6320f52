/** A folder of articles: files that come, change and go, on disk and in the editor. */
import { rename, rm } from 'node:fs/promises';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type {
  Diagnostic,
  Location,
  TextDocumentEdit,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { FileStatus, Overview } from '../../server/src/lsp/messages.ts';
import type { LspClient } from '../kit/lspClient.ts';
import { codes, flawed, serveFolder } from '../kit/served.ts';

const served = serveFolder();
const { start, uriOf, write } = served;

describe('a folder', () => {
  const folder = (): string => pathToFileURL(served.root).toString();
  const cost = (sum: string): string =>
    `Bridge opens\n\nThe Halvorsen Bridge in Brekke cost ${sum}, the road agency said on 3 June 2024.\n`;
  const workspaceReport = (client: LspClient, previousResultIds: { uri: string; value: string }[] = []) =>
    client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
  const indexed = (client: LspClient, articles: number) =>
    client.until(`${articles} articles`, () => {
      const changed = client.notifications.findLast(one => one.method === 'tickmark/changed')?.params;
      return (changed as { indexing: unknown } | undefined)?.indexing === null;
    });

  test('is read while questions are answered, with progress', async () => {
    const files = Array.from(
      { length: 60 },
      (_, i) => [`n${i}.txt`, flawed.replaceAll('Brekke', `Brekke${i}`)] as const,
    );
    await write(Object.fromEntries(files));
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await client.open('untitled:new', flawed);
    expect(codes(await client.diagnostics('untitled:new'))).toContain('missing-space');
    await indexed(client, 60);
    const { counts } = await client.request<Overview>('tickmark/overview', { uri: null });
    expect(counts.articles).toBe(61);
    const kinds = client.notifications.filter(one => one.method === '$/progress').map(one => one.params);
    expect(JSON.stringify(kinds)).toMatch(/"begin".*"end"/);
  });

  test('leads from one article to the next that has an open figure, and round', async () => {
    await write({
      'a.txt': cost('$12 million'),
      'b.txt': 'The old bridge\n\nThe old bridge is gone.\n',
      'c.txt': cost('$13 million'),
    });
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await indexed(client, 3);
    const next = async (name: string, step: 1 | -1) =>
      (await client.request<Location | null>('tickmark/nextOpen', { uri: uriOf(name), step }))?.uri;
    expect([await next('a.txt', 1), await next('c.txt', 1)]).toEqual([uriOf('c.txt'), uriOf('a.txt')]);
    expect([await next('b.txt', -1), await next('a.txt', -1)]).toEqual([uriOf('a.txt'), uriOf('c.txt')]);
  });

  test('has findings in files that are not open, and its report shrinks to what is new', async () => {
    await write({ 'a.txt': flawed, 'b.txt': cost('$12 million') });
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await indexed(client, 2);
    const first = await workspaceReport(client);
    const a = first.items.find(item => item.uri === uriOf('a.txt'));
    expect(a).toMatchObject({ kind: 'full', version: null });
    const ids = first.items.map(({ uri, resultId }) => ({ uri, value: resultId as string }));
    const second = await workspaceReport(client, ids);
    expect(second.items.every(item => item.kind === 'unchanged')).toBe(true);
  });

  test('holds a question open that takes partial answers until there is news', async () => {
    await write({ 'a.txt': flawed });
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await indexed(client, 1);
    const first = await workspaceReport(client);
    const previousResultIds = first.items.map(({ uri, resultId }) => ({ uri, value: resultId as string }));
    let answered = false;
    const held = client
      .request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, partialResultToken: 'news' })
      .then(report => {
        answered = true;
        return report;
      });
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(answered).toBe(false);
    await write({ 'a.txt': flawed.replace('betweenA', 'between A') });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('a.txt'), type: 2 }],
    });
    expect((await held).items).toEqual([]);
    const parts = JSON.stringify(client.notifications.filter(one => one.method === '$/progress').at(-1));
    expect(parts).toContain('"news"');
    expect(parts).toContain('undefined-citation');
    expect(parts).not.toContain('missing-space');
  });

  test('shows a conflict in both files, asks for a refresh, and both findings leave when one file is mended', async () => {
    await write({ 'b.txt': cost('$15 million') });
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await indexed(client, 1);
    await client.open(uriOf('a.txt'), cost('$12 million'));
    await client.open(uriOf('b.txt'), cost('$15 million'));
    const [inA, inB] = [await client.diagnostics(uriOf('a.txt')), await client.diagnostics(uriOf('b.txt'))];
    const conflict = inA.find(one => one.code === 'conflicting-figure');
    expect(conflict?.relatedInformation?.[0]?.location.uri).toBe(uriOf('b.txt'));
    expect(codes(inB)).toContain('conflicting-figure');
    const { refreshes } = client;
    const at = cost('$12 million').split('\n')[2]?.indexOf('12') as number;
    await client.change(uriOf('a.txt'), 2, {
      range: { start: { line: 2, character: at }, end: { line: 2, character: at + 2 } },
      text: '15',
    });
    expect(codes(await client.diagnostics(uriOf('a.txt')))).not.toContain('conflicting-figure');
    await client.until('a refresh', () => client.refreshes > refreshes);
    expect(codes(await client.diagnostics(uriOf('b.txt')))).not.toContain('conflicting-figure');
  });

  test('asks for no refresh while somebody types what concerns no other file', async () => {
    await write({ 'b.txt': cost('$15 million') });
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await indexed(client, 1);
    await client.open(uriOf('a.txt'), flawed);
    await client.open(uriOf('b.txt'), cost('$15 million'));
    for (const name of ['a.txt', 'b.txt']) await client.diagnostics(uriOf(name));
    const { refreshes } = client;
    const end = { line: 4, character: 0 };
    for (let version = 2; version < 12; version++) {
      await client.change(uriOf('a.txt'), version, { range: { start: end, end }, text: 'x' });
      await client.diagnostics(uriOf('a.txt'));
    }
    await new Promise(resolve => setTimeout(resolve, 400));
    expect(client.refreshes).toBe(refreshes);
  });

  test('moves the place that a finding of another file points at, when lines are put in before it', async () => {
    const client = await start({ folders: [folder()] });
    await client.open(uriOf('a.txt'), cost('$12 million'));
    await client.open(uriOf('b.txt'), cost('$15 million'));
    await client.diagnostics(uriOf('a.txt'));
    await client.change(uriOf('b.txt'), 2, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: 'A line before\n\n',
    });
    const conflict = (await client.diagnostics(uriOf('a.txt'))).find(one => one.code === 'conflicting-figure');
    expect(conflict?.relatedInformation?.[0]?.location.range.start.line).toBe(4);
  });

  test('hears of files made, changed and deleted on disk', async () => {
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await client.until('the watcher', () =>
      client.registrations.some(one => one.method === 'workspace/didChangeWatchedFiles'),
    );
    await indexed(client, 0);
    const articles = async () => (await client.request<Overview>('tickmark/overview', { uri: null })).counts.articles;
    const tell = (name: string, type: number) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });
    await write({ 'sub/new.txt': flawed });
    await tell('sub/new.txt', 1);
    await expect.poll(articles).toBe(1);
    await tell('sub', 3);
    await expect.poll(articles).toBe(0);
    await write({ 'notes.md': flawed });
    await tell('notes.md', 1);
    await tell('sub/new.txt', 1);
    await expect.poll(articles).toBe(1);
  });

  test('believes the editor before the disk, and the disk again once the document is closed', async () => {
    await write({ 'a.txt': flawed.replace('betweenA', 'between A') });
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await indexed(client, 1);
    await client.open(uriOf('a.txt'), flawed);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('a.txt'), type: 2 }],
    });
    expect(codes(await client.diagnostics(uriOf('a.txt')))).toContain('missing-space');
    await client.close(uriOf('a.txt'));
    await expect.poll(async () => codes(await client.diagnostics(uriOf('a.txt')))).not.toContain('missing-space');
    expect(codes(await client.diagnostics(uriOf('a.txt')))).toContain('undefined-citation');
  });

  test('counts a file once that was renamed outside the editor while it was open', async () => {
    await write({ 'a.txt': cost('$12 million'), 'c.txt': cost('$15 million') });
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await indexed(client, 2);
    const a = uriOf('a.txt');
    await client.open(a, cost('$12 million'));
    const counts = async () => (await client.request<Overview>('tickmark/overview', { uri: null })).counts.articles;
    const told = (...changes: [name: string, type: number][]) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: changes.map(([name, type]) => ({ uri: uriOf(name), type })),
      });
    const inC = async () =>
      (await client.diagnostics(uriOf('c.txt')))
        .flatMap(one => one.relatedInformation ?? [])
        .map(one => one.location.uri);
    expect(await inC()).toEqual([a]);
    // What was typed and never saved went with no file.
    const end = { line: 3, character: 0 };
    await client.change(a, 2, { range: { start: end, end }, text: 'It rained.' });
    await rename(path.join(served.root, 'a.txt'), path.join(served.root, 'b.txt'));
    await told(['a.txt', 3], ['b.txt', 1]);
    await expect.poll(inC).toEqual([uriOf('b.txt')]);
    // The document that is left open is read by itself.
    expect(codes(await client.diagnostics(a))).not.toContain('conflicting-figure');
    expect((await client.request<FileStatus>('tickmark/fileStatus', { uri: a })).article).toBe(true);
    // Saved, it is an article of its own again.
    await write({ 'a.txt': `${cost('$12 million')}It rained.` });
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: a } });
    await told(['a.txt', 1]);
    await expect.poll(async () => (await inC()).length).toBe(2);
    expect(codes(await client.diagnostics(a))).toContain('conflicting-figure');
    await client.close(a);
    await expect.poll(counts).toBe(3);
  });

  test('keeps what is open of a file that was deleted, and of one whose other name came first', async () => {
    await write({ 'a.txt': cost('$12 million'), 'c.txt': cost('$15 million') });
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await indexed(client, 2);
    await client.open(uriOf('a.txt'), cost('$12 million'));
    const counts = async () => (await client.request<Overview>('tickmark/overview', { uri: null })).counts.articles;
    const told = (name: string, type: number) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });
    await rm(path.join(served.root, 'a.txt'));
    await told('a.txt', 3);
    expect(codes(await client.diagnostics(uriOf('a.txt')))).toContain('conflicting-figure');
    expect(await counts()).toBe(2);
    await write({ 'a.txt': cost('$12 million') });
    await told('a.txt', 1);
    await rename(path.join(served.root, 'a.txt'), path.join(served.root, 'b.txt'));
    await told('b.txt', 1);
    await told('a.txt', 3);
    await client.close(uriOf('a.txt'));
    await expect.poll(counts).toBe(2);
  });

  test('forgets a text that was closed without being saved', async () => {
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await indexed(client, 0);
    await client.open(uriOf('never.txt'), flawed);
    expect(codes(await client.diagnostics(uriOf('never.txt')))).toContain('missing-space');
    await client.close(uriOf('never.txt'));
    await expect.poll(() => client.diagnostics(uriOf('never.txt'))).toEqual([]);
  });

  test('finds every mention of a name over its files', async () => {
    await write({
      'a.txt': cost('$12 million'),
      'b.txt': cost('$12 million').replace('Bridge opens', 'Halvorsen Bridge'),
    });
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await indexed(client, 2);
    const found = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: uriOf('a.txt') },
      position: { line: 2, character: cost('').indexOf('Brekke') - cost('').indexOf('The ') + 1 },
      context: { includeDeclaration: true },
    });
    expect(new Set(found.map(one => one.uri))).toEqual(new Set([uriOf('a.txt'), uriOf('b.txt')]));
  });

  test('corrects a name in all files, those that are not open too, and says where it can’t', async () => {
    await write({ 'a.txt': cost('$12 million'), 'b.txt': cost('$12 million') });
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await indexed(client, 2);
    await client.open(uriOf('a.txt'), cost('$12 million'));
    const at = (word: string) => {
      const before = cost('$12 million').slice(0, cost('$12 million').indexOf(word) + 1);
      return { line: before.split('\n').length - 1, character: before.length - before.lastIndexOf('\n') - 1 };
    };
    const textDocument = { uri: uriOf('a.txt') };
    const prepared = await client.request('textDocument/prepareRename', { textDocument, position: at('Brekke') });
    expect(prepared).toMatchObject({ placeholder: 'Brekke' });
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      textDocument,
      position: at('Brekke'),
      newName: 'Brekka',
    });
    expect(Object.values(edit.changeAnnotations ?? {})).toEqual([
      { label: '“Brekke” → “Brekka”', needsConfirmation: true },
    ]);
    const documents = (edit.documentChanges as TextDocumentEdit[]).map(change => change.textDocument);
    expect(documents).toEqual([
      { uri: uriOf('a.txt'), version: 1 },
      { uri: uriOf('b.txt'), version: null },
    ]);
    await expect(
      client.request('textDocument/prepareRename', { textDocument, position: at('million') }),
    ).rejects.toThrow('Only names can be renamed, and there is none here.');
  });

  test('says why it leaves a file alone', async () => {
    await write({ 'bad.txt': Uint8Array.of(0x61, 0xff, 0x62), 'notes.md': flawed });
    const client = await start({
      folders: [folder()],
      settings: { '': { exclude: ['drafts/**'] } },
      initializationOptions: {},
    });
    await indexed(client, 0);
    const status = (name: string) => client.request<FileStatus>('tickmark/fileStatus', { uri: uriOf(name) });
    expect(await status('bad.txt')).toMatchObject({ article: false, reason: expect.stringContaining('not UTF-8') });
    await client.open(uriOf('drafts/a.txt'), flawed);
    expect(await status('drafts/a.txt')).toMatchObject({ reason: expect.stringContaining('tickmark.exclude') });
    await client.open(uriOf('notes.md'), flawed, 'markdown');
    expect(await status('notes.md')).toMatchObject({ reason: expect.stringContaining('tickmark.include') });
    expect(await client.diagnostics(uriOf('notes.md'))).toEqual([]);
    await client.open(uriOf('requirements.txt'), 'requests==2.31.0\nnumpy>=1.26\n');
    expect(await status('requirements.txt')).toMatchObject({ article: false });
    expect(await client.diagnostics(uriOf('requirements.txt'))).toEqual([]);
  });

  test('shows one finding on a file that is too large, and leaves it alone', { timeout: 30_000 }, async () => {
    await write({ 'large.txt': flawed.repeat(Math.ceil((10.5 * 1024 * 1024) / flawed.length)) });
    const client = await start({ folders: [folder()], initializationOptions: {} });
    await indexed(client, 0);
    const [report] = (await workspaceReport(client)).items;
    expect(report).toMatchObject({ uri: uriOf('large.txt'), kind: 'full' });
    const items = (report as { items: Diagnostic[] }).items;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      message: expect.stringContaining('10 MB'),
      range: { end: { line: 0, character: 0 } },
    });
  });
});
