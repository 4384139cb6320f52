/** Settings, folders that come and go, and a host without a disk. */
import { describe, expect, test } from 'vitest';
import type { FileStatus, Overview } from '../../server/src/lsp/messages.ts';
import { fullClient } from '../kit/lspClient.ts';
import { codes, flawed, serveFolder } from '../kit/served.ts';

const served = serveFolder();
const { start, uriOf, write } = served;

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

  test.each([
    { checks: { 'missing-space': 'off' } },
    { tickmark: { checks: { 'missing-space': 'off' } } },
    { 'tickmark.date': '2026', 'tickmark.checks': { 'missing-space': 'off' } },
    { 'tickmark.checks.missing-space': 'off' },
  ])('may come with the first request, and in any spelling: %j', async initializationOptions => {
    const client = await start({ capabilities: {}, initializationOptions });
    await client.open(uriOf('a.txt'), flawed);
    await client.until('findings', () => client.published.has(uriOf('a.txt')));
    const found = () => codes(client.published.get(uriOf('a.txt'))?.diagnostics ?? []);
    expect(found()).not.toContain('missing-space');
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { checks: {} } });
    await expect.poll(found).toContain('missing-space');
    // What is meant for others changes nothing.
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { proof: { checks: 1 } },
    });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: initializationOptions });
    await expect.poll(found).not.toContain('missing-space');
  });
});

describe('an editor that can’t watch files', () => {
  test('sees what a colleague has said when an article is opened or saved', async () => {
    await write({ 'a.txt': flawed, '.tickmark/ledger.jsonl': '' });
    const client = await start({ capabilities: {}, folders: [uriOf('')] });
    expect(client.initialized.capabilities.textDocumentSync).toMatchObject({ save: true });
    const ledger = uriOf('.tickmark/ledger.jsonl');
    const faults = () => client.published.get(ledger)?.diagnostics.length ?? 0;
    await client.open(uriOf('a.txt'), flawed);
    await client.until('findings', () => client.published.has(uriOf('a.txt')));
    await write({ '.tickmark/ledger.jsonl': '{"half":\n' });
    await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: uriOf('a.txt') } });
    await expect.poll(faults).toBe(1);
    await client.close(uriOf('a.txt'));
    await write({ '.tickmark/ledger.jsonl': '{"half":\n{"half":\n' });
    await client.open(uriOf('a.txt'), flawed);
    await expect.poll(faults).toBe(2);
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

describe('a host without a disk', () => {
  test('finds and reads files through the client', async () => {
    const folder = 'vscode-vfs://github/paper/desk';
    const client = await start({
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
    await expect
      .poll(async () => (await client.request<Overview>('tickmark/overview', { uri: null })).counts.articles)
      .toBe(1);
    expect(await client.request<FileStatus>('tickmark/fileStatus', { uri: `${folder}/locked.txt` })).toEqual({
      article: false,
      reason: 'It is locked.',
    });
  });
});
