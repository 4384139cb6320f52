/**
 * Random editing over the protocol: after each sequence of edits the server's answers equal those of a fresh reading of
 * the same texts, and no range lies outside its text. Three articles of one folder are edited, so that what joins files
 * is compared too.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic, DocumentSymbol, Position, Range } from 'vscode-languageserver-types';
import { BlockCache, defaultSettings } from '../../core/src/index.ts';
import { diagnosticsOf } from '../../server/src/features/diagnostics.ts';
import { claimRowsOf, topicRowsOf } from '../../server/src/features/overview.ts';
import { semanticTokensOf } from '../../server/src/features/semanticTokens.ts';
import { documentSymbolsOf } from '../../server/src/features/symbols.ts';
import { Folder } from '../../server/src/folder.ts';
import type { Overview } from '../../server/src/lsp/messages.ts';
import { buildServer, LspClient } from '../kit/lspClient.ts';

const root = 'file:///nowhere/property';
const uris = ['a', 'b', 'c'].map(name => `${root}/${name}.txt`);
const settings = { ...defaultSettings, alwaysInclude: ['**'], date: '2025-06-12' };
const support = { related: true, tags: true, codeDescription: true, data: true };

/** Sentences and fragments to type: names, figures, sources, and what breaks careless offsets. */
const pool = [
  'The port of Velmora handled 3.4 million containers in 2024, according to the Harbour Board.',
  'The port of Velmora handled 3.9 million containers in 2024, according to the Harbour Board.',
  'Minister Ilse Haverkamp said on Thursday that the loan of €34 million would be repaid by March.',
  'Haverkamp’s office put the loan at €34 billion.',
  '“We will not wait another fourth winter,” said Tomás Rivela, mayor of Quint.',
  'Unemployment fell by 12% [4], the Office for National Accounts said.[2]',
  'Five women and six men, 12 people in all, sat on the panel.',
  'Velmora and Quint marked the 80th anniversary of the 1945 treaty.',
  'Trade betweenVelmora and the north grew to $244.8 million 2 weeks ago.',
  'The talks lasted over 15 years.',
  'Related Sources: • Source 1 • Source 2',
  'Share.\nExit mobile version',
  '[4] Harbour Board, yearbook 2024, p. 3',
  'VELMORA, 9 May 2025 —',
  '• Economy',
  'A heading without a stop',
  '\n\n',
  '\r\n\r\n',
  '\r',
  '\n',
  ' ',
  '😀 𝟜𝟚 👩‍👩‍👧',
  'e\u0301a\u0308\u200d\ufeff',
  '“',
  '”',
  '$1,000,000,000,000',
  '1'.repeat(60),
  'U.S.',
  '\u2028',
  '\ud83d',
];

const base = [
  `${pool[15]}\n\n${pool[13]} ${pool[0]} ${pool[2]}\n\n${pool[4]}\n`,
  `${pool[1]}\r\n\r\n${pool[3]} ${pool[7]}\r\n${pool[10]}\r\n`,
  `${pool[5]} ${pool[8]}\n\n${pool[12]}\n${pool[11]}`,
] as const;

/** One keystroke, paste or cut; places are shares of the text's length, since the text is not known beforehand. */
interface Edit {
  readonly file: number;
  readonly from: number;
  readonly length: number;
  readonly text: string;
  /** Takes back the last edit of the file instead. */
  readonly undo: boolean;
  /** Travels in one message with the next edit of the same file. */
  readonly joined: boolean;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  file: fc.nat({ max: 2 }),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 400 })),
  text: fc.oneof(fc.constantFrom(...pool), fc.constant(''), fc.string({ unit: 'binary', maxLength: 4 })),
  undo: fc.boolean().map(Boolean),
  joined: fc.boolean(),
});
const edits = fc.array(
  fc.tuple(edit, fc.nat({ max: 9 })).map(([one, dice]) => ({ ...one, undo: one.undo && dice < 3 })),
  { minLength: 1, maxLength: 8 },
);

/** The protocol's own reading of lines, written without the server's code: it is what the server is held to. */
class Model {
  text: string;
  readonly #undo: string[] = [];

  constructor(text: string) {
    this.text = text;
  }

  lines(): { start: number; end: number }[] {
    const lines: { start: number; end: number }[] = [];
    let start = 0;
    for (const match of this.text.matchAll(/\r\n|\n|\r/g)) {
      lines.push({ start, end: match.index });
      start = match.index + match[0].length;
    }
    lines.push({ start, end: this.text.length });
    return lines;
  }

  /** The position at an offset, which moves before a line end it lies in. */
  position(offset: number): Position {
    const lines = this.lines();
    const line = lines.findLastIndex(one => one.start <= offset);
    const { start, end } = lines[line] as { start: number; end: number };
    return { line, character: Math.min(offset, end) - start };
  }

  offset({ line, character }: Position): number {
    return (this.lines()[line] as { start: number }).start + character;
  }

  holds({ start, end }: Range): boolean {
    const inside = ({ line, character }: Position): boolean => {
      const span = this.lines()[line];
      return span !== undefined && character >= 0 && character <= span.end - span.start;
    };
    const ordered = start.line < end.line || (start.line === end.line && start.character <= end.character);
    return inside(start) && inside(end) && ordered;
  }

  /** Applies an edit; gives what the editor would send. */
  apply({ from, length, text, undo }: Edit): { range: Range; text: string } {
    if (undo) {
      const before = this.#undo.pop() ?? this.text;
      const all = { start: { line: 0, character: 0 }, end: this.position(this.text.length) };
      this.text = before;
      return { range: all, text: before };
    }
    const wanted = Math.floor(from * this.text.length);
    const range = {
      start: this.position(wanted),
      end: this.position(Math.min(this.text.length, wanted + length)),
    };
    this.#undo.push(this.text);
    this.text = this.text.slice(0, this.offset(range.start)) + text + this.text.slice(this.offset(range.end));
    return { range, text };
  }
}

let client: LspClient;
let clean = async (): Promise<void> => {};
let version = 0;

beforeAll(async () => {
  const built = await buildServer();
  clean = built.clean;
  client = await LspClient.start(built.server, { folders: [root], settings: { '': settings } });
  for (const [i, uri] of uris.entries()) await client.open(uri, base[i] as string, 'plaintext', ++version);
});
afterAll(async () => {
  await client?.stop();
  await clean();
});

test('after 500 random edit sequences the server says what a fresh reading says', { timeout: 120_000 }, async () => {
  let findings = 0;
  await fc.assert(
    fc.asyncProperty(edits, async sequence => {
      const models = base.map(text => new Model(text));
      for (const [i, uri] of uris.entries()) await client.change(uri, ++version, { text: base[i] as string });
      let pending: { range: Range; text: string }[] = [];
      for (const [i, one] of sequence.entries()) {
        pending.push((models[one.file] as Model).apply(one));
        if (one.joined && sequence[i + 1]?.file === one.file) continue;
        await client.change(uris[one.file] as string, ++version, ...pending);
        pending = [];
        // Sometimes something is asked between the edits, so that half-way states are read as well.
        if (i % 3 === 0) await client.diagnostics(uris[one.file] as string);
      }
      findings += await compare(models);
    }),
    { numRuns: 500, endOnFailure: process.env['CI'] === undefined },
  );
  expect(findings, 'no sequence had a finding: nothing was compared').toBeGreaterThan(500);
});

/** Compares all that the server says with a fresh reading. Returns the number of findings. */
async function compare(models: readonly Model[]): Promise<number> {
  const fresh = new Folder(root, settings, 'utf-16', { warn: message => expect.unreachable(message) }, '2026-11-21');
  for (const [i, uri] of uris.entries()) {
    fresh.put(uri, { text: (models[i] as Model).text, clientUri: uri, version: null }, new BlockCache());
  }
  const view = fresh.view();
  let findings = 0;
  for (const [i, uri] of uris.entries()) {
    const file = view.file(uri);
    if (!file) throw new Error(`${uri} was not read.`);
    const params = { textDocument: { uri } };
    const [diagnostics, symbols, tokens] = await Promise.all([
      client.diagnostics(uri),
      client.request<DocumentSymbol[]>('textDocument/documentSymbol', params),
      client.request<{ data: number[] }>('textDocument/semanticTokens/full', params),
    ]);
    expect(diagnostics).toEqual(asSent(diagnosticsOf(view, file, support)));
    expect(symbols).toEqual(asSent(documentSymbolsOf(file)));
    expect(tokens.data).toEqual(semanticTokensOf(file));
    checkRanges(models, i, diagnostics, symbols, tokens.data);
    findings += diagnostics.length;
  }
  const overview = await client.request<Overview>('tickmark/overview', { uri: null });
  const files = uris.flatMap(uri => view.file(uri) ?? []);
  expect(overview.topics).toEqual(asSent(topicRowsOf(view, files, true)));
  expect(overview.claims).toEqual(asSent(files.flatMap(file => claimRowsOf(view, file))));
  for (const { location } of overview.topics.flatMap(topic => topic.mentions)) {
    expect(modelOf(models, location.uri).holds(location.range)).toBe(true);
  }
  return findings;
}

const modelOf = (models: readonly Model[], uri: string): Model => models[uris.indexOf(uri)] as Model;
/** What JSON makes of it on the way. */
const asSent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function checkRanges(
  models: readonly Model[],
  index: number,
  diagnostics: readonly Diagnostic[],
  symbols: readonly DocumentSymbol[],
  tokens: readonly number[],
): void {
  const model = models[index] as Model;
  for (const { range, relatedInformation } of diagnostics) {
    expect(model.holds(range)).toBe(true);
    for (const { location } of relatedInformation ?? []) {
      expect(modelOf(models, location.uri).holds(location.range)).toBe(true);
    }
  }
  for (const symbol of symbols.flatMap(one => [one, ...(one.children ?? [])])) {
    expect(model.holds(symbol.range) && model.holds(symbol.selectionRange)).toBe(true);
  }
  let line = 0;
  let character = 0;
  for (let i = 0; i < tokens.length; i += 5) {
    const [down = 0, right = 0, length = 0] = tokens.slice(i, i + 3);
    character = down === 0 ? character + right : right;
    line += down;
    expect(model.holds({ start: { line, character }, end: { line, character: character + length } })).toBe(true);
  }
}
