/** What is said about words lands on these words, though the text is edited before it is kept; else it is refused. */
import { describe, expect, test } from 'vitest';
import { BlockCache, readLedger } from '../../core/src/index.ts';
import { decisionFor } from '../../server/src/decide.ts';
import { dismissalFor } from '../../server/src/dismiss.ts';
import { codeActionsOf } from '../../server/src/features/codeActions.ts';
import { claimRowsOf } from '../../server/src/features/overview.ts';
import type { FolderView } from '../../server/src/features/view.ts';
import type { DecideParams, DismissParams, RemarkParams } from '../../server/src/lsp/messages.ts';
import { remarkFor } from '../../server/src/remark.ts';
import { textChanged } from '../../server/src/sign.ts';
import { memoryFolder } from '../kit/folder.ts';

const uri = 'file:///articles/a.txt';
const now = new Date('2026-11-21T09:30:00Z');
const harbour = 'The harbour handled 2,300 boxes in May.';
const ferry = 'The ferry carried 410 people on its first day.';
const before = `${harbour}\n\n${ferry}\n`;
/** Where the harbour's figure was, the ferry's is now. */
const without = `${ferry}\n`;
const below = `A new line.\n\n${before}`;

function desk() {
  const memory = memoryFolder({ 'a.txt': before }, { settings: { checker: 'Mara Quill' } });
  const file = memory.file('a.txt');
  const range = (words: string) => {
    const start = before.indexOf(words);
    return file.positions.range({ start, end: start + words.length });
  };
  const subjects = (said: { lines: string[] } | string) => {
    if (typeof said === 'string') return said;
    const { claims, threads, suppressions } = readLedger(said.lines.join('\n'));
    const rulings = [...claims.values(), ...threads.values(), ...suppressions.values()].map(one => one.ruling);
    return rulings.map(one => {
      const { exact, figure } = 'anchor' in one ? one.anchor : { exact: '', figure: [0, 0] };
      return `${exact.slice(...figure)} in “${exact}”`;
    });
  };
  return {
    row: (words: string) => claimRowsOf(memory.view, file).find(row => row.figure === words)?.id as string,
    range,
    now: () => memory.view,
    edit: (text: string) => memory.folder.put(uri, { text, clientUri: uri, version: null }, new BlockCache()),
    action(words: string, title: RegExp) {
      const support = { related: true, tags: true, codeDescription: true, data: true };
      const question = { range: range(words), diagnostics: [], only: undefined, support, versions: true };
      return codeActionsOf(memory.view, file, question).find(one => title.test(one.title))?.command?.arguments?.[0];
    },
    decide: (params: Partial<DecideParams>, then?: FolderView) =>
      subjects(decisionFor(memory.folder, uri, { uri, state: 'checked', ...params }, now, then)),
    dismiss: (params: Partial<DismissParams>, then?: FolderView) =>
      subjects(dismissalFor(memory.folder, uri, { uri, ...params }, now, then)),
    remark: (params: Partial<RemarkParams>, then?: FolderView) =>
      subjects(remarkFor(memory.folder, uri, { uri, text: 'Since when?', ...params }, now, then)),
  };
}

describe('a tick', () => {
  const ticked = [`2,300 boxes in “${harbour}”`];

  test('lands on the figure of its row, wherever that stands by now', () => {
    const its = desk();
    const params = { id: its.row('2,300 boxes'), range: its.range('2,300 boxes') };
    expect(its.decide(params)).toEqual(ticked);
    its.edit(below);
    expect(its.decide(params)).toEqual(ticked);
  });

  test('is refused when its figure is gone, though another stands in its place', () => {
    const its = desk();
    const params = { id: its.row('2,300 boxes'), range: its.range('2,300 boxes') };
    its.edit(without);
    expect(its.decide(params)).toBe(textChanged);
    expect(its.decide({ ...params, everywhere: true, state: 'open' })).toBe(textChanged);
  });

  test('is refused when its sentence reads otherwise by now', () => {
    const its = desk();
    const params = { id: its.row('2,300 boxes'), range: its.range('2,300 boxes') };
    its.edit(before.replace('2,300', '2,900'));
    expect(its.decide(params)).toBe(textChanged);
  });

  test('by its place alone means what stood there when it was asked for', () => {
    const its = desk();
    const then = its.now();
    const range = its.range('2,300 boxes');
    its.edit(below);
    expect(its.decide({ range }, then)).toEqual(ticked);
    its.edit(without);
    expect(its.decide({ range }, then)).toBe(textChanged);
    expect(its.decide({ range })).toEqual([`410 people in “${ferry}”`]);
  });

  test('by a quick fix knows its figure', () => {
    const its = desk();
    const params = its.action('2,300', /^Mark as checked$/u);
    its.edit(without);
    expect(its.decide(params)).toBe(textChanged);
  });
});

describe('a remark', () => {
  test('lands on its words, and is refused where they are gone or stand twice', () => {
    const its = desk();
    const params = { words: 'ferry', range: its.range('ferry') };
    const landed = [`ferry in “${ferry}”`];
    expect(its.remark(params)).toEqual(landed);
    its.edit(below);
    expect(its.remark(params)).toEqual(landed);
    its.edit(`${below}\nThe ferry is new.\n`);
    expect(its.remark(params)).toBe(textChanged);
    its.edit(harbour);
    expect(its.remark(params)).toBe(textChanged);
  });

  test('by its place alone is refused once other words stand there', () => {
    const its = desk();
    const then = its.now();
    const range = its.range('ferry');
    expect(its.remark({ range }, then)).toEqual([`ferry in “${ferry}”`]);
    its.edit(below);
    expect(its.remark({ range }, then)).toBe(textChanged);
  });
});

test('a dismissal lands on the finding that was meant, or on none', () => {
  const its = desk();
  const params = its.action('2,300', /^Dismiss here/u);
  const landed = [`2,300 boxes in “${harbour}”`];
  expect(its.dismiss(params)).toEqual(landed);
  const then = its.now();
  its.edit(below);
  expect(its.dismiss(params)).toEqual(landed);
  its.edit(without);
  expect(its.dismiss(params)).toBe(textChanged);
  const { words: _, ...bare } = params;
  expect(its.dismiss(bare, then)).not.toEqual(landed);
});
