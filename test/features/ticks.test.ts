import { describe, expect, test } from 'vitest';
import { BlockCache } from '../../core/src/index.ts';
import { decisionFor } from '../../server/src/decide.ts';
import { codeActionsOf } from '../../server/src/features/codeActions.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { claimRowsOf, countsOf } from '../../server/src/features/overview.ts';
import { tickActions } from '../../server/src/features/tickActions.ts';
import type { DecideParams } from '../../server/src/lsp/messages.ts';
import { type MemoryFolder, memoryFolder, wordsAt } from '../kit/folder.ts';

const text = `The harbour of Alder Bay handled ‸2,300 boxes in May. The old crane is gone.

The ferry carried 410 people on its first day.

Sources
[1] Port log, 2026
`;

/** Decides about the figure at the cursor, as the server does. */
function decide(memory: MemoryFolder, more: Partial<DecideParams> = {}, lines: string[] = []): string | null {
  const file = memory.file('a.txt');
  const position = file.positions.position(memory.marks('a.txt').cursor);
  const params = {
    uri: file.uri,
    range: { start: position, end: position },
    state: 'checked',
    checker: 'Mara Quill',
    ...more,
  };
  const said = decisionFor(memory.folder, file.uri, params, new Date('2026-11-21T09:30:00Z'));
  if (typeof said === 'string') return said;
  lines.push(said.lines.join('\n'));
  memory.folder.readLedger(lines.join('\n'));
  return null;
}

const titles = (memory: MemoryFolder): string[] => {
  const file = memory.file('a.txt');
  const position = file.positions.position(memory.marks('a.txt').cursor);
  const support = { related: true, tags: true, codeDescription: true, data: true };
  const question = {
    range: { start: position, end: position },
    diagnostics: [],
    only: undefined,
    support,
    versions: true,
  };
  return codeActionsOf(memory.view, file, question).map(one => one.title);
};
const hover = (memory: MemoryFolder): string => {
  const file = memory.file('a.txt');
  const found = hoverAt(memory.view, file, file.positions.position(memory.marks('a.txt').cursor), false);
  return (found as { contents: { value: string } } | null)?.contents.value ?? '';
};
const codes = (memory: MemoryFolder): string[] => {
  const file = memory.file('a.txt');
  return memory.view
    .findings(file.uri)
    .map(one => `${one.code} ${file.document.source.text.slice(one.start, one.end)}`);
};
const state = (memory: MemoryFolder): string | undefined => claimRowsOf(memory.view, memory.file('a.txt'))[0]?.state;

describe('a decision about a figure', () => {
  test.each([
    ['checked', false],
    ['not-a-claim', false],
    ['disputed', true],
    ['wrong', true],
    ['cannot-verify', true],
  ])('“%s” is a state of its own, and its missing source is still asked for: %s', (decision, asked) => {
    const memory = memoryFolder({ 'a.txt': text });
    expect(codes(memory)).toContain('unsourced-figure 2,300 boxes');
    expect(decide(memory, { state: decision })).toBeNull();
    expect(state(memory)).toBe(decision);
    expect(codes(memory).includes('unsourced-figure 2,300 boxes')).toBe(asked);
    expect(countsOf(memory.view, memory.file('a.txt'))).toMatchObject({ settled: 1, changed: 0 });
  });

  test('stands in the hover with who, when and which source', () => {
    const memory = memoryFolder({ 'a.txt': text });
    expect(hover(memory)).not.toContain('☑');
    decide(memory, { sources: ['Port log, p. 3'], note: 'asked twice' });
    expect(hover(memory)).toContain('☑ checked by Mara Quill, 21 Nov 2026 · Port log, p. 3 · asked twice');
  });

  test('can be taken back', () => {
    const memory = memoryFolder({ 'a.txt': text });
    const lines: string[] = [];
    expect(decide(memory, { state: 'open' }, lines)).toMatch(/Nothing has been decided/);
    decide(memory, {}, lines);
    expect(decide(memory, { state: 'open' }, lines)).toBeNull();
    expect(state(memory)).toBe('unsourced');
    expect(lines).toHaveLength(2);
  });

  test('comes after the one it follows, though that one’s clock was ahead', () => {
    const memory = memoryFolder({ 'a.txt': text });
    const lines: string[] = [];
    decide(memory, {}, lines);
    lines[0] = (lines[0] as string).replace('2026-11-21', '2031-01-01');
    memory.folder.readLedger(lines.join('\n'));
    decide(memory, { state: 'disputed' }, lines);
    expect(state(memory)).toBe('disputed');
    expect(lines[1]).toContain('"time":"2031-01-01T09:30:00.001Z"');
  });

  test('is listed where no figure is seen any more, and can be taken back there', () => {
    const memory = memoryFolder({ 'a.txt': text });
    const lines: string[] = [];
    decide(memory, {}, lines);
    const { uri } = memory.file('a.txt');
    const before = countsOf(memory.view, memory.file('a.txt')).claims;
    const now = memory.file('a.txt').document.source.text.replace('2,300 boxes', 'far too many');
    memory.folder.put(uri, { text: now, clientUri: uri, version: null }, new BlockCache());
    const [row] = claimRowsOf(memory.view, memory.file('a.txt'));
    expect(row).toMatchObject({ state: 'changed', figure: '2,300 boxes' });
    expect(wordsAt(memory.file('a.txt'), row?.location.range as never)).toBe('far too many');
    expect(countsOf(memory.view, memory.file('a.txt'))).toMatchObject({ claims: before, settled: 0, changed: 1 });
    expect(titles(memory)).toEqual(['Reopen']);
    expect(decide(memory, { state: 'checked' }, lines)).toMatch(/No figure/);
    expect(decide(memory, { state: 'open' }, lines)).toBeNull();
    expect(countsOf(memory.view, memory.file('a.txt'))).toMatchObject({ claims: before - 1, changed: 0 });
  });

  test('is kept when a view was taken before an edit', () => {
    const memory = memoryFolder({ 'a.txt': text });
    decide(memory);
    const before = memory.view;
    const uri = memory.file('a.txt').uri;
    memory.folder.remove(uri);
    expect(before.ticks.on(uri)).toMatchObject([{ outcome: 'found' }]);
    expect(memory.view.ticks.on(uri)).toEqual([]);
    expect(memory.view.ticks.lost()).toHaveLength(1);
  });
});

test('the name that the first tick asks for leaves all findings as they were judged', () => {
  const memory = memoryFolder({ 'a.txt': text });
  const { uri } = memory.file('a.txt');
  const before = memory.folder.judgement(uri);
  expect(memory.folder.configure({ ...memory.folder.settings, checker: 'Mara Quill' })).toEqual(new Set());
  expect(memory.folder.judgement(uri)).toBe(before);
  expect(memory.folder.settings.checker).toBe('Mara Quill');
  expect(memory.folder.configure({ ...memory.folder.settings, signatures: 2 })).toEqual(new Set([uri]));
  expect(memory.folder.judgement(uri)).not.toBe(before);
});

describe('the actions on a figure', () => {
  test('offer what it is not marked as, with a source that is known', () => {
    const memory = memoryFolder({ 'a.txt': text });
    const marks = titles(memory).filter(title => !/^(Attach a|Dismiss)/.test(title));
    expect(marks).toEqual(['Mark as checked', 'Attach source: Port log, 2026', 'Mark as disputed', 'Not a claim']);
    decide(memory);
    expect(titles(memory)).toEqual(['Attach source: Port log, 2026', 'Mark as disputed', 'Not a claim', 'Reopen']);
  });

  test('attach one more source to a ticked figure and keep its note', () => {
    const memory = memoryFolder({ 'a.txt': text });
    decide(memory, { sources: ['Census'], note: 'asked twice' });
    const file = memory.file('a.txt');
    const at = file.positions.position(memory.marks('a.txt').cursor);
    const [attach] = tickActions(memory.view, file, { start: at, end: at }, []);
    const params = attach?.command?.arguments?.[0] as DecideParams;
    const lines = [...memory.view.ticks.on(file.uri)].flatMap(tick => tick.history.lines.map(({ line }) => line));
    decide(memory, params, lines);
    expect(claimRowsOf(memory.view, memory.file('a.txt'))[0]?.tick).toMatchObject({
      ...{ state: 'checked', sources: ['Census', 'Port log, 2026'], note: 'asked twice' },
    });
  });

  test('are not offered away from figures', () => {
    expect(titles(memoryFolder({ 'a.txt': text.replace('‸', '').replace('The old', 'The ‸old') }))).toEqual([]);
  });
});
