/** Questions about a figure over stdio: the page that explains it, and the code actions of our own client. */
import { describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { compareCommand, type Explanation, explainCommand, explainRequest } from '../../server/src/lsp/messages.ts';
import type { LspClient } from '../kit/lspClient.ts';
import { serveFolder } from '../kit/served.ts';

const { start, uriOf, write } = serveFolder();

const text = 'Tunnel for Marsk\n\nThe Marsk tunnel will cost $1.6 billion, the council said on 4 May 2024.\n';
const other = text.replace('billion', 'million');
const figure = { start: { line: 2, character: 30 }, end: { line: 2, character: 30 } };

async function opened(options: object = {}): Promise<{ client: LspClient; uri: string; found: readonly Diagnostic[] }> {
  await write({ 'a.txt': text, 'b.txt': other });
  const settings = { '': { alwaysInclude: ['**/*.txt'] } };
  const client = await start({ folders: [uriOf('')], settings, ...options });
  const uri = uriOf('a.txt');
  await client.open(uri, text);
  await expect.poll(async () => (await client.diagnostics(uri)).map(one => one.code)).toContain('conflicting-figure');
  return { client, uri, found: await client.diagnostics(uri) };
}
const actionsAt = (client: LspClient, uri: string) =>
  client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: figure,
    context: { diagnostics: [] },
  });

describe('a figure that differs', () => {
  test('is explained with the reason that its diagnostic and its hover give', async () => {
    const { client, uri, found } = await opened();
    const reason = 'same measure: tunnel, cost; same subject: Marsk';
    const page = await client.request<Explanation>(explainRequest, { uri, range: figure });
    expect(page.title).toBe('Why: $1.6 billion');
    expect(page.groups[0]?.figures[0]?.reason).toBe(reason);
    const finding = found.find(one => one.code === 'conflicting-figure');
    expect(finding?.message).toMatch(/ \(Marsk tunnel, cost\)\.$/);
    expect(finding?.relatedInformation?.[0]?.message).toContain(reason);
    const position = figure.start;
    const hover = await client.request<{ contents: { value: string } }>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    expect(hover.contents.value.replaceAll('\\', '')).toContain(reason);
    const nowhere = { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } };
    expect(await client.request(explainRequest, { uri, range: nowhere })).toBeNull();
  });

  test('has code actions for our own client, which knows their commands', async () => {
    const { client, uri } = await opened({ initializationOptions: {} });
    const commands = (await actionsAt(client, uri)).flatMap(({ command }) => command?.command ?? []);
    expect(commands).toEqual(expect.arrayContaining([explainCommand, compareCommand]));
  });

  test('has none of them elsewhere', async () => {
    const { client, uri } = await opened();
    const commands = (await actionsAt(client, uri)).flatMap(({ command }) => command?.command ?? []);
    expect(commands).not.toContain(explainCommand);
    expect(commands).not.toContain(compareCommand);
  });
});
