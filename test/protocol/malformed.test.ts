/** Requests that lack something, or say it in another form. */
import { expect, test } from 'vitest';
import { complaintAbout } from '../../server/src/lsp/malformed.ts';
import { codes, flawed, serveFolder } from '../kit/served.ts';

const { start } = serveFolder();
const invalidParams = -32602;

const at = { line: 0, character: 0 };
const textDocument = { uri: 'untitled:one' };
const wrong: readonly (readonly [method: string, params: unknown, message: string])[] = [
  ['textDocument/hover', undefined, 'The params of textDocument/hover must be an object.'],
  ['textDocument/hover', {}, '“textDocument” of textDocument/hover must be an object with the string “uri”.'],
  [
    'textDocument/hover',
    { textDocument, position: 7 },
    '“position” of textDocument/hover must be a position with a line and a character, counted from 0.',
  ],
  [
    'textDocument/codeAction',
    { textDocument, range: { start: at, end: at } },
    '“context” of textDocument/codeAction must be an object with the list “diagnostics”.',
  ],
  [
    'textDocument/inlayHint',
    { textDocument, range: { start: at } },
    '“range” of textDocument/inlayHint must be a range with a start and an end, each with a line and a character, counted from 0.',
  ],
  [
    'textDocument/rename',
    { textDocument, position: at, newName: null },
    '“newName” of textDocument/rename must be a string.',
  ],
  [
    'textDocument/semanticTokens/full',
    { textDocument: 'untitled:one' },
    '“textDocument” of textDocument/semanticTokens/full must be an object with the string “uri”.',
  ],
  [
    'textDocument/diagnostic',
    { textDocument: { uri: 1 } },
    '“textDocument” of textDocument/diagnostic must be an object with the string “uri”.',
  ],
  ['workspace/symbol', { query: ['Brekke'] }, '“query” of workspace/symbol must be a string.'],
  [
    'workspace/executeCommand',
    { command: 'tickmark.decide', arguments: {} },
    '“arguments” of workspace/executeCommand must be a list, or left out.',
  ],
  ['tickmark/overview', {}, '“uri” of tickmark/overview must be a string, or null.'],
  ['tickmark/nextOpen', { uri: 'untitled:one', step: 0 }, '“step” of tickmark/nextOpen must be 1 or -1.'],
  [
    'tickmark/fileStatuses',
    { uris: ['a', 1] },
    '“uris” of tickmark/fileStatuses must be a list, and each of it a string.',
  ],
];

test('are answered as such, with what is amiss, and nothing else suffers', async () => {
  const client = await start();
  await client.open('untitled:one', flawed);
  for (const [method, params, message] of wrong)
    await expect(client.request(method, params), method).rejects.toMatchObject({ code: invalidParams, message });
  expect(codes(await client.diagnostics('untitled:one'))).toContain('missing-space');
  expect(client.logs).toEqual([]);
});

test('are none where all that is needed is there, and none of those that are for others to judge', () => {
  for (const [method, params] of [
    ['textDocument/hover', { textDocument, position: at, workDoneToken: 1 }],
    ['textDocument/references', { textDocument, position: at, context: { includeDeclaration: true } }],
    ['workspace/executeCommand', { command: 'tickmark.undo' }],
    ['workspace/diagnostic', { previousResultIds: [] }],
    ['tickmark/overview', { uri: null }],
    ['textDocument/formatting', {}],
    ['toString', undefined],
    ['shutdown', undefined],
  ] as const)
    expect(complaintAbout(method, params), method).toBeNull();
});
