/** Ticking as any editor can: by code actions and a command of the server, over stdio. */
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction, CodeLens, Diagnostic, Hover, PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { ledgerLine, readLedger } from '../../core/src/index.ts';
import type { Desk, FileStatus, Overview } from '../../server/src/lsp/messages.ts';
import { buildServer, type ClientOptions, fullClient, LspClient } from '../kit/lspClient.ts';

let server = '';
let clean = async (): Promise<void> => {};
beforeAll(async () => {
  ({ server, clean } = await buildServer());
});
afterAll(() => clean());

const text = `Port of Alder Bay: a good year

The harbour of Alder Bay handled 2,300 boxes in May. The old crane is gone.

The ferry carried 410 people on its first day, and the terminal cost 12 million euros.
`;
const figure = { start: { line: 2, character: 34 }, end: { line: 2, character: 34 } };

let folder = '';
let client: LspClient;
let uri = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tickmark-ticks-'));
  await writeFile(path.join(folder, 'harbour.txt'), text);
  uri = pathToFileURL(path.join(folder, 'harbour.txt')).toString();
});
afterEach(async () => {
  await client.stop();
  await rm(folder, { recursive: true, force: true });
});

async function start(options: ClientOptions = {}): Promise<void> {
  const settings = { '': { checker: 'Mara Quill', alwaysInclude: ['**/*.txt'] } };
  const folders = [pathToFileURL(folder).toString()];
  client = await LspClient.start(server, { folders, settings, ...options });
  await client.open(uri, text);
  await client.diagnostics(uri);
}

/** What can be said of a figure about which nothing has been decided. */
const ofAnOpenFigure = ['Mark as checked', 'Mark as disputed', 'Mark as wrong', 'Can’t be verified', 'Not a claim'];

const ledger = () => readFile(path.join(folder, '.tickmark/ledger.jsonl'), 'utf8');
const actions = async (range = figure, diagnostics: readonly Diagnostic[] = []) =>
  client.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics } });
const titles = async (range = figure) =>
  (await actions(range)).map(one => one.title).filter(one => !/^(Cite a|Dismiss|Take back)/.test(one));
async function choose(title: string, range = figure): Promise<unknown> {
  const action = (await actions(range)).find(one => one.title === title);
  if (!action?.command) throw new Error(`There is no action “${title}”.`);
  return client.request('workspace/executeCommand', action.command);
}
const hover = async (position = figure.start) => {
  const found = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position });
  return found ? String((found.contents as { value: string }).value) : '';
};
const unsourced = async () => (await client.diagnostics(uri)).filter(one => one.code === 'unsourced-figure');
const counts = async () => {
  const status = await client.request<FileStatus>('tickmark/fileStatus', { uri });
  return status.article ? status.counts : null;
};

describe('an editor that knows only the protocol', () => {
  test('shows the counts above the article, and is told to ask again after a tick', async () => {
    let asked = 0;
    const workspace = { ...fullClient.workspace, codeLens: { refreshSupport: true } };
    await start({
      capabilities: { ...fullClient, workspace },
      prepare: connection => connection.onRequest('workspace/codeLens/refresh', () => ++asked && null),
    });
    const lenses = async () => {
      const all = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
      return all.map(({ command }) => [command?.title, command?.command]);
    };
    expect((await lenses())[1]).toEqual(['0 ticked', '']);
    await choose('Mark as checked');
    await client.until('the question to ask again', () => asked > 0);
    expect((await lenses())[1]).toEqual(['1 ticked', '']);
  });

  test('ticks a figure by a code action, and the missing source is no longer asked for', async () => {
    await start();
    expect(await unsourced()).toHaveLength(3);
    expect(await titles()).toEqual(ofAnOpenFigure);
    expect(await choose('Mark as checked')).toBeNull();
    expect(await unsourced()).toHaveLength(2);
    expect(await hover()).toMatch(/☑ checked by Mara Quill, \d+ \w+ 20\d\d/);
    expect(await titles()).toEqual(['Mark as disputed', 'Mark as wrong', 'Can’t be verified', 'Not a claim', 'Reopen']);
    const { claims, problems } = readLedger(await ledger());
    expect(problems).toEqual([]);
    const [history] = claims.values();
    expect(history?.ruling).toMatchObject({
      state: 'checked',
      checker: 'Mara Quill',
      anchor: { file: 'harbour.txt', exact: 'The harbour of Alder Bay handled 2,300 boxes in May.' },
    });
    expect(await choose('Reopen')).toBeNull();
    expect(await unsourced()).toHaveLength(3);
    expect(await titles()).toEqual(ofAnOpenFigure);
  });

  test('takes back its last decision, and what stood before is there again', async () => {
    await start();
    const undo = (params: object = {}) =>
      client.request('workspace/executeCommand', { command: 'tickmark.undo', arguments: [params] });
    expect(await undo()).toEqual({ problem: expect.stringMatching(/nothing that could be taken back/) });
    await choose('Mark as checked');
    await choose('Mark as disputed');
    const { time } = [...readLedger(await ledger()).claims.values()][0]?.ruling ?? {};
    const disputed = { time, state: 'disputed', addition: null, remark: null, words: '2,300 boxes', count: 1 };
    expect(await undo({ since: '2199-01-01T00:00:00.000Z' })).toEqual({ older: disputed });
    expect(await hover()).toContain('⚠ disputed');
    expect(await undo()).toEqual({ undone: disputed });
    expect(await hover()).toContain('☑ checked by Mara Quill');
    expect((await ledger()).trim().split('\n')).toHaveLength(3);
  });

  test('says again what it took back, until it says something else', async () => {
    await start();
    const run = (command: 'undo' | 'redo') =>
      client.request('workspace/executeCommand', { command: `tickmark.${command}`, arguments: [] });
    const nothing = { problem: 'You have taken back nothing that could be said again.' };
    expect(await run('redo')).toEqual(nothing);
    await choose('Mark as checked');
    await choose('Mark as disputed');
    await run('undo');
    await run('undo');
    const again = (state: string) => ({ redone: expect.objectContaining({ state, words: '2,300 boxes' }) });
    expect(await run('redo')).toEqual(again('checked'));
    expect(await hover()).toContain('☑ checked by Mara Quill');
    expect(await run('redo')).toEqual(again('disputed'));
    expect(await hover()).toContain('⚠ disputed');
    expect(await run('redo')).toEqual(nothing);
    expect((await ledger()).trim().split('\n')).toHaveLength(6);
    await run('undo');
    await choose('Mark as wrong');
    expect(await run('redo')).toEqual(nothing);
  });

  test('takes back what was said at once before, though that was still being written', async () => {
    await start();
    const run = (command: string, params: object) =>
      client.request('workspace/executeCommand', { command: `tickmark.${command}`, arguments: [params] });
    const ferry = { start: { line: 4, character: 20 }, end: { line: 4, character: 20 } };
    await run('decide', { uri, range: ferry, state: 'checked' });
    const answers = await Promise.all([
      run('decide', { uri, range: figure, state: 'checked' }),
      run('undo', {}),
      run('undo', {}),
    ]);
    const undone = (words: string) => ({ undone: expect.objectContaining({ words }) });
    expect(answers).toEqual([null, undone('2,300 boxes'), undone('410 people')]);
  });

  test('has said what was said just before the window closed', async () => {
    await start();
    const run = (command: string, params: object) =>
      client.request('workspace/executeCommand', { command: `tickmark.${command}`, arguments: [params] });
    const ferry = { start: { line: 4, character: 20 }, end: { line: 4, character: 20 } };
    const said = [
      run('decide', { uri, range: figure, state: 'checked' }),
      run('addSource', { uri, title: 'Port log' }),
      run('decide', { uri, range: ferry, state: 'wrong' }),
    ];
    await client.stop();
    await Promise.allSettled(said);
    expect([...readLedger(await ledger()).claims.values()].map(({ ruling }) => ruling.state)).toEqual([
      'checked',
      'wrong',
    ]);
    expect(await readFile(path.join(folder, '.tickmark/sources.yaml'), 'utf8')).toContain('key: port-log');
    // One that can be stopped after the test.
    await start();
  });

  test('attaches a source: the one named last comes first, after it those that the article lists', async () => {
    await start();
    const params = { uri, range: figure, state: 'checked', sources: ['Port log, p. 3'], note: 'asked twice' };
    expect(
      await client.request('workspace/executeCommand', { command: 'tickmark.decide', arguments: [params] }),
    ).toBeNull();
    expect(await hover()).toContain('Port log, p\\. 3 · asked twice'.replace('\\', ''));
    const ferry = { start: { line: 4, character: 19 }, end: { line: 4, character: 19 } };
    expect(await titles(ferry)).toContain('Attach source: Port log, p. 3');
    await choose('Attach source: Port log, p. 3', ferry);
    expect(await hover(ferry.start)).toContain('Port log, p. 3');
    expect(await counts()).toMatchObject({ settled: 2, changed: 0 });
  });

  test('sees a colleague’s decision as soon as the ledger changes, and a line that is none with its number', async () => {
    await start();
    await choose('Mark as checked');
    await choose('Reopen');
    const lines = (await ledger()).trim().split('\n');
    const theirs = {
      ...JSON.parse(lines[0] as string),
      state: 'disputed',
      checker: 'Tomas Reed',
      time: '2099-01-01T00:00:00Z',
    };
    await appendFile(path.join(folder, '.tickmark/ledger.jsonl'), `{"half":\n${ledgerLine(theirs)}\n`);
    const address = pathToFileURL(path.join(folder, '.tickmark/ledger.jsonl')).toString();
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: address, type: 2 }],
    });
    await client.until('the colleague', () => client.published.has(address));
    expect(await hover()).toContain('⚠ disputed, says Tomas Reed');
    const { diagnostics } = client.published.get(address) as PublishDiagnosticsParams;
    expect(diagnostics).toMatchObject([{ range: { start: { line: 2 } }, code: 'ledger-line' }]);
    // Our own decision follows theirs, whatever the clock of their machine said.
    await choose('Mark as checked');
    expect(await hover()).toContain('☑ checked by Mara Quill');
  });

  test('has a tick reopened by a change of words, and ticked again', async () => {
    await start();
    await choose('Mark as checked');
    const range = { start: { line: 2, character: 33 }, end: { line: 2, character: 38 } };
    await client.change(uri, 2, { range, text: '2,350' });
    expect(await hover()).toMatch(
      /changed since: checked by Mara Quill.*\n.*“The harbour of Alder Bay handled 2,300 boxes in May\.”/,
    );
    expect(await unsourced()).toHaveLength(3);
    expect(await counts()).toMatchObject({ settled: 0, changed: 1 });
    await choose('Mark as checked');
    expect(await hover()).toContain('☑ checked by Mara Quill');
    const { claims } = readLedger(await ledger());
    expect([...claims.values()].map(({ entries }) => entries.length)).toEqual([2]);
    await client.change(uri, 3, {
      range: { start: { line: 2, character: 0 }, end: { line: 5, character: 0 } },
      text: '',
    });
    const { lost } = (await client.request<Overview>('tickmark/overview', { uri: null })).said;
    expect(lost).toMatchObject([{ figure: '2,350 boxes', file: 'harbour.txt', tick: { state: 'checked' } }]);
    const back = { uri: lost[0]?.ledger, claim: lost[0]?.claim, state: 'open' };
    expect(
      await client.request('workspace/executeCommand', { command: 'tickmark.decide', arguments: [back] }),
    ).toBeNull();
    expect((await client.request<Overview>('tickmark/overview', { uri: null })).said.lost).toEqual([]);
  });

  test('is told why, in words, when a tick can’t be kept', async () => {
    await start({ settings: { '': { alwaysInclude: ['**/*.txt'] } } });
    expect(await choose('Mark as checked')).toMatch(/tickmark\.checker/);
    await client.until('the message', () => client.notifications.some(one => one.method === 'window/showMessage'));
    const nowhere = {
      uri,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      state: 'checked',
      checker: 'M',
    };
    const ask = (params: unknown) =>
      client.request('workspace/executeCommand', { command: 'tickmark.decide', arguments: [params] });
    expect(await ask(nowhere)).toMatch(/No figure/);
    expect(await ask({ ...nowhere, state: 'true' })).toMatch(/no state/);
    expect(await ask({ uri: 7 })).toMatch(/can’t/);
    expect(await ask({ ...nowhere, uri: 'untitled:one' })).toMatch(/open the folder/);
    await expect(ledger()).rejects.toThrow();
  });

  test('watches the ledger, and offers its commands', async () => {
    await start();
    expect(client.initialized.capabilities.executeCommandProvider?.commands).toEqual([
      'tickmark.decide',
      'tickmark.dismiss',
      'tickmark.remark',
      'tickmark.undo',
      'tickmark.redo',
      'tickmark.addSource',
      'tickmark.addName',
    ]);
    await client.until('the watchers', () => JSON.stringify(client.registrations).includes('.tickmark/ledger.jsonl'));
  });
});

describe('our own client', () => {
  test('learns the states of the figures and the sources that may be meant', async () => {
    await start();
    await choose('Not a claim');
    const desk = await client.request<Desk>('tickmark/desk', { uri });
    expect(desk).toMatchObject({ checker: 'Mara Quill', sources: [] });
    expect(desk.figures.map(one => one.state)).toEqual(['not-a-claim', 'open', 'unsourced', 'unsourced']);
  });

  describe('for a server without a disk', () => {
    const address = 'vscode-vfs://alder/articles';
    /** The editor's own file. */
    const file = { text: '', refuses: false, append: (line: string): Promise<string | null> | null => write(line) };
    function write(line: string): null {
      file.text += `${line}\n`;
      return null;
    }
    beforeEach(async () => {
      Object.assign(file, { text: '', refuses: false, append: write });
      client = await LspClient.start(server, {
        capabilities: fullClient,
        folders: [address],
        settings: { '': { checker: 'Mara Quill', alwaysInclude: ['**'] } },
        initializationOptions: { clientFiles: true },
        prepare: connection => {
          connection.onRequest('tickmark/findFiles', () => []);
          connection.onRequest('tickmark/readLedger', () => ({
            text: file.refuses ? null : file.text,
            reason: 'No permission.',
          }));
          connection.onRequest('tickmark/appendToLedger', ({ line }: { line: string }) => file.append(line));
        },
      });
      uri = `${address}/harbour.txt`;
      await client.open(uri, text);
      expect(await unsourced()).toHaveLength(3);
    });

    test('keeps the ledger', async () => {
      expect(await choose('Mark as checked…')).toBeNull();
      expect(file.text.match(/\n/g)).toHaveLength(1);
      expect(await hover()).toContain('☑ checked by Mara Quill');
    });

    test('shows a tick while it is being written, and takes it back where that fails', async () => {
      const waiting: ((refusal: string) => void)[] = [];
      file.append = () => new Promise(resolve => waiting.push(resolve));
      const answer = choose('Mark as checked…');
      await expect.poll(hover, { timeout: 10_000 }).toContain('☑ checked by Mara Quill');
      expect(file.text).toBe('');
      file.refuses = true;
      // The tick may be shown before the writing has begun.
      await expect.poll(() => waiting.length, { timeout: 10_000 }).toBe(1);
      waiting[0]?.('The disk is full.');
      expect(await answer).toBe('The disk is full.');
      expect(await hover()).not.toContain('checked by');
      expect(await unsourced()).toHaveLength(3);
    });

    test('has a tick follow what a colleague said meanwhile', async () => {
      const { command } = (await actions()).find(({ title }) => title === 'Mark as checked…') ?? {};
      const tick = () => client.request('workspace/executeCommand', command as object);
      expect(await tick()).toBeNull();
      const [line = ''] = file.text.split('\n');
      const ahead = '2099-01-01T00:00:00.000Z';
      const colleagues = { ...JSON.parse(line), state: 'disputed', checker: 'Ben Alder', time: ahead };
      file.text += `${ledgerLine(colleagues)}\n`;
      expect(await tick()).toBeNull();
      const lines = file.text.split('\n').filter(Boolean);
      expect(lines).toHaveLength(3);
      expect(JSON.parse(lines[2] ?? '')).toMatchObject({ state: 'checked', checker: 'Mara Quill' });
      expect(JSON.parse(lines[2] ?? '').time > ahead).toBe(true);
      expect(await hover()).toContain('☑ checked by Mara Quill');
    });
  });
});
