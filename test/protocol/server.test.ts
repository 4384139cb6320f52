/** The built server, driven over stdio as editors of different abilities drive it. */
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  Location,
  TextDocumentEdit,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { FileStatus, Overview } from '../../server/src/lsp/messages.ts';
import { applyEdits, editsFor } from '../kit/edits.ts';
import { buildServer, type ClientOptions, fullClient, LspClient } from '../kit/lspClient.ts';

let server = '';
let clean = async (): Promise<void> => {};
let root = '';
const clients: LspClient[] = [];

beforeAll(async () => {
  ({ server, clean } = await buildServer());
});
afterAll(() => clean());
beforeEach(async () => {
  root = await fs.mkdtemp(path.join(tmpdir(), 'tickmark-protocol-'));
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map(client => client.stop()));
  await fs.rm(root, { recursive: true, force: true });
});

async function start(options: ClientOptions = {}): Promise<LspClient> {
  const client = await LspClient.start(server, options);
  clients.push(client);
  return client;
}
const uriOf = (name: string): string => pathToFileURL(path.join(root, name)).toString();
async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await fs.writeFile(path.join(root, name), text);
  }
}
const codes = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(one => String(one.code));
const without = (capability: 'diagnostic' | 'hover' | 'documentSymbol') => {
  const { [capability]: _, ...textDocument } = fullClient.textDocument ?? {};
  return { ...fullClient, textDocument };
};

/** A short article in which a space is missing and a source is cited that is not listed. */
const flawed = [
  'New ferry links two harbours',
  '',
  'The council of Aldersund said on 4 May 2024 that a ferry betweenAldersund and Brekke would sail from June.',
  '',
  'Mayor Petra Lindqvist told reporters that 340,000 passengers were expected in the first year [7].',
  '',
].join('\n');
const missingSpace = { line: 2, character: flawed.split('\n')[2]?.indexOf('betweenAldersund') ?? -1 };

describe('an editor that can do everything', () => {
  test('opens an article, sees findings, asks about them, and sees them go when it is mended', async () => {
    const client = await start({ folders: [pathToFileURL(root).toString()] });
    const uri = uriOf('a.txt');
    await client.open(uri, flawed);
    const before = await client.diagnostics(uri);
    expect(codes(before)).toEqual(expect.arrayContaining(['missing-space', 'undefined-citation']));
    const finding = before.find(one => one.code === 'missing-space') as Diagnostic;
    expect(finding).toMatchObject({
      source: 'tickmark',
      range: { start: missingSpace },
      codeDescription: { href: expect.stringMatching(/^https:.*\/docs\/checks\/missing-space\.md$/) },
      data: { fingerprint: expect.any(String) },
    });
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: finding.range,
      context: { diagnostics: before },
    });
    const action = actions.find(one => one.isPreferred) as CodeAction;
    expect(action).toMatchObject({ kind: 'quickfix', diagnostics: [finding] });
    expect(action).not.toHaveProperty('command');
    const { edits, version } = editsFor(action, uri);
    expect(version).toBe(1);
    expect(applyEdits(flawed, edits)).toBe(flawed.replace('betweenAldersund', 'between Aldersund'));
    for (const [i, edit] of edits.entries()) await client.change(uri, 2 + i, { range: edit.range, text: edit.newText });
    const after = await client.diagnostics(uri);
    expect(codes(after)).not.toContain('missing-space');
    expect(codes(after)).toContain('undefined-citation');
  });

  test('mends on save what keeps its meaning', async () => {
    const client = await start();
    const uri = uriOf('loose.txt');
    await client.open(uri, flawed);
    const whole = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };
    const [action] = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: whole,
      context: { diagnostics: [], only: ['source.fixAll'] },
    });
    expect(action?.kind).toBe('source.fixAll.tickmark');
    expect(applyEdits(flawed, editsFor(action as CodeAction, uri).edits)).toContain('between Aldersund and Brekke');
  });

  test('hears “unchanged” when nothing has changed', async () => {
    const client = await start();
    const uri = uriOf('a.txt');
    await client.open(uri, flawed);
    const ask = (previousResultId?: string) =>
      client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
        ...(previousResultId ? { previousResultId } : {}),
      });
    const first = await ask();
    expect(first.kind).toBe('full');
    expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, 2, { range: { start: missingSpace, end: missingSpace }, text: 'x' });
    expect((await ask(first.resultId)).kind).toBe('full');
  });

  test('gets a hover in Markdown whose links lead to files', async () => {
    const client = await start();
    const uri = uriOf('a.txt');
    await client.open(uri, flawed);
    const line = flawed.split('\n')[4] as string;
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 4, character: line.indexOf('340,000') + 2 },
    });
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('**340,000') });
    expect(JSON.stringify(hover)).not.toContain('command:');
  });

  test('gets colours, and later only what differs', async () => {
    const client = await start();
    const uri = uriOf('a.txt');
    await client.open(uri, flawed);
    const textDocument = { uri };
    const full = await client.request<{ resultId: string; data: number[] }>('textDocument/semanticTokens/full', {
      textDocument,
    });
    expect(full.data.length).toBeGreaterThan(0);
    const end = { line: 5, character: 0 };
    await client.change(uri, 2, { range: { start: end, end }, text: '\nThe loan was $5 million.\n' });
    const { edits } = await client.request<{ edits: { start: number; deleteCount: number; data: number[] }[] }>(
      'textDocument/semanticTokens/full/delta',
      { textDocument, previousResultId: full.resultId },
    );
    const patched = [...full.data];
    for (const { start, deleteCount, data } of edits) patched.splice(start, deleteCount, ...data);
    const now = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', { textDocument });
    expect(patched).toEqual(now.data);
    expect(now.data.length).toBeGreaterThan(full.data.length);
  });

  test('answers a cancelled request with a cancellation, and the next one with its answer', async () => {
    const client = await start();
    const uri = uriOf('a.txt');
    await client.open(uri, flawed.repeat(50));
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('tickmark/overview', { uri: null }, source.token);
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    expect((await client.request<Overview>('tickmark/overview', { uri: null })).counts.articles).toBe(1);
  });
});

describe('a folder', () => {
  const folder = (): string => pathToFileURL(root).toString();
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

describe('settings', () => {
  test('hold for each folder by itself and change without a restart', async () => {
    const [one, two] = ['one', 'two'].map(uriOf) as [string, string];
    await write({ 'one/a.txt': flawed, 'two/a.txt': flawed });
    const client = await start({
      folders: [one, two],
      settings: { '': {}, [one]: { checks: { 'missing-space': 'off' } } },
    });
    await client.open(`${one}/a.txt`, flawed);
    await client.open(`${two}/a.txt`, flawed);
    expect(codes(await client.diagnostics(`${one}/a.txt`))).not.toContain('missing-space');
    expect(codes(await client.diagnostics(`${two}/a.txt`))).toContain('missing-space');
    client.settings = { '': { checks: { 'missing-space': 'error' } } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await expect
      .poll(
        async () => (await client.diagnostics(`${one}/a.txt`)).find(item => item.code === 'missing-space')?.severity,
      )
      .toBe(1);
  });

  test('that exclude a file take its findings away, and a person’s word brings them back', async () => {
    await write({ 'a.txt': flawed });
    const client = await start({ folders: [uriOf('')] });
    const uri = uriOf('a.txt');
    await client.open(uri, flawed);
    expect(codes(await client.diagnostics(uri))).toContain('missing-space');
    const change = async (settings: object) => {
      client.settings = { '': settings };
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    };
    await change({ exclude: ['**/a.txt'] });
    await expect.poll(() => client.diagnostics(uri)).toEqual([]);
    await change({ exclude: ['**/a.txt'], alwaysInclude: ['a.txt'] });
    await expect.poll(async () => codes(await client.diagnostics(uri))).toContain('missing-space');
  });

  test('that are never told leave the defaults, and answers come all the same', async () => {
    const client = await start({
      prepare: connection => connection.onRequest('workspace/configuration', () => new Promise(() => {})),
    });
    await client.open(uriOf('a.txt'), flawed);
    expect(codes(await client.diagnostics(uriOf('a.txt')))).toContain('missing-space');
  });

  test('that make no sense are as good as none', async () => {
    const client = await start({ settings: { '': { include: 7, checks: ['x'], date: {}, exclude: [null, '['] } } });
    await client.open(uriOf('a.txt'), flawed);
    expect(codes(await client.diagnostics(uriOf('a.txt')))).toContain('missing-space');
  });

  test('are taken from the notification by a server that can’t ask', async () => {
    const { configuration: _, ...workspace } = fullClient.workspace ?? {};
    const client = await start({ capabilities: { ...fullClient, workspace } });
    await client.open(uriOf('a.txt'), flawed);
    expect(codes(await client.diagnostics(uriOf('a.txt')))).toContain('missing-space');
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { tickmark: { checks: { 'missing-space': 'off' } } },
    });
    await expect.poll(async () => codes(await client.diagnostics(uriOf('a.txt')))).not.toContain('missing-space');
  });
});

describe('folders come and go', () => {
  test('files move to the folder that was added and leave with the one that was removed', async () => {
    await write({ 'one/a.txt': flawed, 'two/b.txt': flawed });
    const client = await start({ folders: [uriOf('one')], initializationOptions: {} });
    const articles = async () => (await client.request<Overview>('tickmark/overview', { uri: null })).counts.articles;
    await expect.poll(articles).toBe(1);
    await client.open(uriOf('two/b.txt'), flawed);
    await expect.poll(articles).toBe(2);
    const change = (added: string[], removed: string[]) =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: {
          added: added.map(name => ({ uri: uriOf(name), name })),
          removed: removed.map(name => ({ uri: uriOf(name), name })),
        },
      });
    await write({ 'two/c.txt': flawed });
    await change(['two'], []);
    await expect.poll(articles).toBe(3);
    await change([], ['one', 'two']);
    await expect.poll(articles).toBe(1);
    expect(codes(await client.diagnostics(uriOf('two/b.txt')))).toContain('missing-space');
  });
});

describe('plain editors', () => {
  test('that can’t pull are sent findings, and an empty list when all is mended', async () => {
    const client = await start({ capabilities: without('diagnostic') });
    const uri = uriOf('a.txt');
    await client.open(uri, flawed);
    await client.until('findings', () => (client.published.get(uri)?.diagnostics.length ?? 0) > 0);
    expect(client.published.get(uri)).toMatchObject({ version: 1 });
    expect(codes(client.published.get(uri)?.diagnostics ?? [])).toContain('missing-space');
    await client.change(uri, 2, { text: 'Nothing to see\n\nThe harbour was quiet, and nobody came.\n' });
    await client.until('an empty list', () => client.published.get(uri)?.diagnostics.length === 0);
    expect(client.published.get(uri)?.version).toBe(2);
  });

  test('with no abilities at all get what they can show', async () => {
    const client = await start({ capabilities: {} });
    const uri = uriOf('a.txt');
    await client.open(uri, flawed);
    await client.until('findings', () => (client.published.get(uri)?.diagnostics.length ?? 0) > 0);
    const [finding] = client.published.get(uri)?.diagnostics ?? [];
    expect(finding).not.toHaveProperty('relatedInformation');
    expect(finding).not.toHaveProperty('codeDescription');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: missingSpace, end: missingSpace },
      context: { diagnostics: [] },
    });
    expect(Object.keys(actions[0]?.edit?.changes ?? {})).toEqual([uri]);
    const symbols = await client.request<object[]>('textDocument/documentSymbol', { textDocument: { uri } });
    expect(symbols[0]).toHaveProperty('location.uri', uri);
    expect(client.registrations).toEqual([]);
    expect(client.notifications.some(one => one.method === 'tickmark/changed')).toBe(false);
  });

  test('that show no Markdown get plain words', async () => {
    const hover = { contentFormat: ['plaintext' as const] };
    const client = await start({
      capabilities: { ...fullClient, textDocument: { ...fullClient.textDocument, hover } },
    });
    await client.open(uriOf('a.txt'), flawed);
    const line = flawed.split('\n')[4] as string;
    const answer = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: uriOf('a.txt') },
      position: { line: 4, character: line.indexOf('340,000') + 2 },
    });
    expect(answer.contents).toMatchObject({ kind: 'plaintext', value: expect.stringMatching(/^340,000/) });
  });

  test('that count bytes get bytes', async () => {
    const client = await start({
      capabilities: { ...fullClient, general: { positionEncodings: ['utf-8', 'utf-32'] } },
    });
    expect(client.initialized.capabilities.positionEncoding).toBe('utf-8');
    const uri = uriOf('a.txt');
    const text = flawed.replace('a ferry', '“Øresund” 😀, a ferry');
    await client.open(uri, text.replace('betweenA', 'between A'));
    const line = text.split('\n')[2] as string;
    const bytes = (words: string): number => new TextEncoder().encode(words).length;
    const at = bytes(line.slice(0, line.indexOf('betweenA') + 'between'.length));
    // Takes the space out again, by bytes.
    await client.change(uri, 2, {
      range: { start: { line: 2, character: at }, end: { line: 2, character: at + 1 } },
      text: '',
    });
    const finding = (await client.diagnostics(uri)).find(one => one.code === 'missing-space');
    expect(finding?.range.start).toEqual({ line: 2, character: bytes(line.slice(0, line.indexOf('betweenA'))) });
  });
});

describe('texts of every kind', () => {
  test('an unsaved text and a file without a folder are articles too', async () => {
    const client = await start({ folders: null });
    for (const uri of ['untitled:Untitled-1', uriOf('alone.txt')]) {
      await client.open(uri, flawed);
      expect(codes(await client.diagnostics(uri))).toContain('missing-space');
    }
  });

  test('documents of other schemes are read by themselves', async () => {
    const text = (sum: string): string =>
      `The Halvorsen Bridge in Brekke cost ${sum}, the road agency said on 3 June 2024.\n`;
    const client = await start({ folders: [uriOf('')] });
    const git = `git:${new URL(uriOf('a.txt')).pathname}?${encodeURIComponent('{"ref":"HEAD"}')}`;
    await client.open(uriOf('a.txt'), text('$12 million'));
    await client.open(git, text('$15 million'));
    expect(codes(await client.diagnostics(uriOf('a.txt')))).not.toContain('conflicting-figure');
    expect(codes(await client.diagnostics(git))).not.toContain('conflicting-figure');
    await client.open('vscode-vfs://github/x/y/a.txt', flawed);
    expect(codes(await client.diagnostics('vscode-vfs://github/x/y/a.txt'))).toContain('missing-space');
    await client.open('weird:', flawed);
    await client.open('not a uri at all', flawed);
    expect(await client.diagnostics('weird:')).toBeInstanceOf(Array);
    expect(await client.diagnostics('not a uri at all')).toBeInstanceOf(Array);
  });

  test('one file has one reading, however its address is spelled', async () => {
    await write({ 'a (1).txt': flawed });
    const client = await start({ folders: [uriOf('')], initializationOptions: {} });
    const spelled = `${uriOf('')}/a%20%281%29.txt`.replace('//a%', '/a%');
    await client.open(spelled, flawed);
    await expect
      .poll(async () => (await client.request<Overview>('tickmark/overview', { uri: null })).counts.articles)
      .toBe(1);
    const { claims } = await client.request<Overview>('tickmark/overview', { uri: null });
    expect(new Set(claims.map(claim => claim.location.uri))).toEqual(new Set([spelled]));
  });

  test('a byte-order mark counts as one character of the first line', async () => {
    const client = await start();
    const text =
      '\ufeffA ferry betweenAldersund and Brekke will sail from June, the council of Aldersund said on Monday.\n';
    await client.open(uriOf('a.txt'), text);
    const finding = (await client.diagnostics(uriOf('a.txt'))).find(one => one.code === 'missing-space');
    expect(finding?.range.start).toEqual({ line: 0, character: text.indexOf('betweenA') });
  });

  test('CRLF lines have the same findings at the same places', async () => {
    const client = await start();
    await client.open(uriOf('lf.txt'), flawed);
    await client.open('untitled:crlf', flawed.replaceAll('\n', '\r\n'));
    const places = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code, range }) => ({ code, range }));
    const lf = places(await client.diagnostics(uriOf('lf.txt')));
    expect(lf.length).toBeGreaterThan(0);
    await client.close(uriOf('lf.txt'));
    expect(places(await client.diagnostics('untitled:crlf'))).toEqual(lf);
  });
});

describe('a host without a disk', () => {
  test('finds and reads files through the client', async () => {
    const folder = 'vscode-vfs://github/paper/desk';
    const client = await LspClient.start(server, {
      folders: [folder],
      initializationOptions: { clientFiles: true },
      prepare: connection => {
        connection.onRequest('tickmark/findFiles', ({ include }: { include: string[] }): string[] =>
          include.includes('**/*.txt') ? [`${folder}/a.txt`, `${folder}/locked.txt`] : [],
        );
        connection.onRequest('tickmark/readFile', ({ uri }: { uri: string }): object =>
          uri.endsWith('a.txt') ? { text: flawed } : { text: null, reason: 'It is locked.' },
        );
      },
    });
    clients.push(client);
    await expect
      .poll(async () => (await client.request<Overview>('tickmark/overview', { uri: null })).counts.articles)
      .toBe(1);
    expect(await client.request<FileStatus>('tickmark/fileStatus', { uri: `${folder}/locked.txt` })).toEqual({
      article: false,
      reason: 'It is locked.',
    });
  });
});
