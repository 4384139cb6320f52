/** The built server, driven over stdio as editors of different abilities drive it. */
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic, DocumentDiagnosticReport, Hover } from 'vscode-languageserver-protocol';
import type { Overview } from '../../server/src/lsp/messages.ts';
import { applyEdits, editsFor } from '../kit/edits.ts';
import { fullClient } from '../kit/lspClient.ts';
import { codes, flawed, missingSpace, serveFolder, without } from '../kit/served.ts';

const served = serveFolder();
const { start, uriOf, write } = served;

describe('an editor that can do everything', () => {
  test('opens an article, sees findings, asks about them, and sees them go when it is mended', async () => {
    const client = await start({ folders: [pathToFileURL(served.root).toString()] });
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
