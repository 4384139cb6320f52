import { describe, expect, test } from 'vitest';
import { BlockCache, ledgerLine } from '../../core/src/index.ts';
import { decisionFor } from '../../server/src/decide.ts';
import { codeActionsOf } from '../../server/src/features/codeActions.ts';
import { toDiagnostic } from '../../server/src/features/diagnostics.ts';
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

const titles = (memory: MemoryFolder, own = false): string[] => actionsAt(memory, own).map(one => one.title);
const actionsAt = (memory: MemoryFolder, own = false) => {
  const file = memory.file('a.txt');
  const position = file.positions.position(memory.marks('a.txt').cursor);
  const support = { related: true, tags: true, codeDescription: true, data: true };
  const question = {
    range: { start: position, end: position },
    diagnostics: memory.view.findings(file.uri).map(finding => toDiagnostic(memory.view, file, finding, support)),
    own,
    only: undefined,
    support,
    versions: true,
  };
  return codeActionsOf(memory.view, file, question);
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
  expect(memory.view.checker).toBe('Mara Quill');
  expect(memory.folder.configure({ ...memory.folder.settings, signatures: 2 })).toEqual(new Set([uri]));
  expect(memory.folder.judgement(uri)).not.toBe(before);
});

test('where two people must tick, the name says which ticks wait for the other person', () => {
  const memory = memoryFolder({ 'a.txt': text, 'b.txt': 'The pier is closed.\n' }, { settings: { signatures: 2 } });
  decide(memory);
  const waits = () => claimRowsOf(memory.view, memory.file('a.txt'))[0]?.tick?.waits;
  expect(waits()).toBe(false);
  const settings = { ...memory.folder.settings, checker: 'Mara Quill' };
  expect(memory.folder.configure(settings)).toEqual(new Set([memory.file('a.txt').uri]));
  expect(waits()).toBe(true);
});

describe('the actions on a figure', () => {
  test('offer what it is not marked as, with a source that is known', () => {
    const memory = memoryFolder({ 'a.txt': text });
    const marks = titles(memory).filter(title => !/^(Cite a|Dismiss)/.test(title));
    const others = ['Mark as disputed', 'Mark as wrong', 'Can’t be verified', 'Not a claim'];
    expect(marks).toEqual(['Mark as checked', 'Attach source: Port log, 2026', ...others]);
    decide(memory);
    expect(titles(memory)).toEqual(['Attach source: Port log, 2026', ...others, 'Reopen']);
  });

  test('begin in our own client with the source, which it asks for', () => {
    const memory = memoryFolder({ 'a.txt': text });
    const own = () => titles(memory, true).filter(title => !/^(Cite a|Dismiss)/.test(title));
    expect(own()).toEqual([
      'Attach source…',
      'Attach source: Port log, 2026',
      'Mark as checked…',
      'Mark as disputed',
      'Mark as wrong…',
      'Can’t be verified…',
      'Not a claim',
      'Explain this figure',
    ]);
  });

  test('prefer the source to a change of the text', () => {
    const memory = memoryFolder({ 'a.txt': text });
    const actions = actionsAt(memory, true);
    expect(actions.filter(one => one.isPreferred).map(one => one.title)).toEqual(['Attach source…']);
    const titles = actions.map(one => one.title);
    const cite = titles.indexOf('Cite a source in the text: insert [2] and a line under Sources');
    expect(titles[0]).toBe('Attach source…');
    expect(cite).toBeGreaterThan(titles.indexOf('Not a claim'));
    expect(cite).toBeLessThan(titles.indexOf('Dismiss here with a reason…'));
    expect(actionsAt(memory).some(one => one.isPreferred)).toBe(false);
  });

  test('begin where figures differ with a look at both, and rewrite nothing before all else was offered', () => {
    const memory = memoryFolder({
      'a.txt': 'The Marsk tunnel will cost ‸€1.2 billion.\n\nSources\n[1] Log\n[2] Diary\n[3] Census\n',
      'b.txt': 'The Marsk tunnel will cost €1.2 million, the council said on Monday.\n',
    });
    const actions = actionsAt(memory, true);
    expect(actions.map(one => one.title.replace(/Dismiss.*/, 'Dismiss'))).toEqual([
      ...['Compare with “€1.2 million” in b.txt:1…', 'Explain this figure'],
      ...['Attach source…', 'Attach source: Log', 'Attach source: Diary', 'Mark as checked…', 'Mark as disputed'],
      ...['Mark as wrong…', 'Can’t be verified…', 'Not a claim'],
      'Use “€1.2 million”',
      'Cite a source in the text: insert [4] and a line under Sources',
      ...Array(4).fill('Dismiss'),
    ]);
    expect(actions.some(one => one.isPreferred)).toBe(false);
    // What answers a diagnostic is listed first by editors.
    expect(actions.every(one => (one.diagnostics?.length ?? 0) > 0)).toBe(true);
    expect(actionsAt(memory)[0]?.title).toBe('Mark as checked');
  });

  test('on words that credit nobody are those of the figure, and a source for it is what they ask for', () => {
    const memory = memoryFolder({ 'a.txt': 'The ferry ‸reportedly carried 410 people on its first day.\n' });
    expect(codes(memory)).toEqual(['vague-attribution reportedly', 'unsourced-figure 410 people']);
    const [attach, mark] = actionsAt(memory, true);
    expect([attach?.title, mark?.title]).toEqual(['Attach source…', 'Mark as checked…']);
    decide(memory, mark?.command?.arguments?.[0]);
    expect(codes(memory)).toEqual([]);
  });

  test('say of a figure that has changed that it stands as it was checked', () => {
    const memory = memoryFolder({ 'a.txt': text }, { settings: { checker: 'Mara Quill' } });
    const lines: string[] = [];
    decide(memory, { sources: ['Census, p. 3'], note: 'asked twice' }, lines);
    const { uri } = memory.file('a.txt');
    const now = memory.file('a.txt').document.source.text.replace('2,300', '2,350');
    memory.folder.put(uri, { text: now, clientUri: uri, version: null }, new BlockCache());
    const still = actionsAt(memory).find(one => one.title === 'Still checked (as before)');
    decide(memory, still?.command?.arguments?.[0], lines);
    expect(hover(memory)).toContain('☑ checked by Mara Quill');
    expect(hover(memory)).toContain('Census, p. 3 · asked twice');
    expect(titles(memory)).not.toContain('Still checked (as before)');
  });

  test('attach one more source to a ticked figure and keep its note', () => {
    const memory = memoryFolder({ 'a.txt': text });
    decide(memory, { sources: ['Census'], note: 'asked twice' });
    const file = memory.file('a.txt');
    const at = file.positions.position(memory.marks('a.txt').cursor);
    const [attach] = tickActions(memory.view, file, { start: at, end: at });
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

describe('a note', () => {
  const info = (memory: MemoryFolder) => claimRowsOf(memory.view, memory.file('a.txt'))[0]?.tick;

  test('and a method change nothing else of a decision, and may be taken back', () => {
    const memory = memoryFolder({ 'a.txt': text });
    const lines: string[] = [];
    expect(decide(memory, { state: 'wrong', sources: ['Port log, p. 3'], note: '2,400' }, lines)).toBeNull();
    const before = info(memory);
    expect(
      decide(memory, { state: 'wrong', adds: true, note: '2,400 by the log', method: 'document' }, lines),
    ).toBeNull();
    expect(info(memory)).toEqual({ ...before, note: '2,400 by the log', method: 'document' });
    expect(hover(memory)).toContain(
      '⚠ wrong, says Mara Quill, 21 Nov 2026 · Port log, p. 3 · document · 2,400 by the log',
    );
    expect(decide(memory, { state: 'wrong', adds: true, sources: ['Film'] }, lines)).toBeNull();
    expect(info(memory)).toMatchObject({ state: 'wrong', note: '2,400 by the log', method: 'document' });
    expect(info(memory)?.sources).toEqual(['Port log, p. 3', 'Film']);
    expect(decide(memory, { state: 'wrong', adds: true, note: '' }, lines)).toBeNull();
    expect(info(memory)).toMatchObject({ note: '', method: 'document', signers: ['Mara Quill'] });
  });

  test('belongs to a decision: an open figure takes none', () => {
    const memory = memoryFolder({ 'a.txt': text });
    const lines: string[] = [];
    expect(decide(memory, { state: 'checked', adds: true, note: 'later' }, lines)).toMatch(
      /a note belongs to a decision/,
    );
    expect(info(memory)).toBeNull();
  });

  test('a note belongs to the words that were decided about, though the figure is read otherwise by now', () => {
    const memory = memoryFolder({ 'a.txt': text });
    const lines: string[] = [];
    decide(memory, {}, lines);
    const said = JSON.parse(lines[0] as string);
    said.anchor.figure[1] = said.anchor.figure[0] + '2,300'.length;
    lines[0] = ledgerLine(said);
    memory.folder.readLedger(lines[0]);
    expect(decide(memory, { adds: true, note: 'twice' }, lines)).toBeNull();
    expect(info(memory)).toMatchObject({ state: 'checked', note: 'twice' });
  });

  test('a note to one of two decisions on a figure does not put it before the later one', () => {
    const memory = memoryFolder({ 'a.txt': text });
    const lines: string[] = [];
    decide(memory, {}, lines);
    const said = JSON.parse(lines[0] as string);
    lines.push(ledgerLine({ ...said, claim: 'another name', state: 'disputed', time: '2026-11-21T10:00:00Z' }));
    lines.push(ledgerLine({ ...said, addition: true, note: 'twice', time: '2026-11-21T11:00:00Z' }));
    memory.folder.readLedger(lines.join('\n'));
    expect(state(memory)).toBe('disputed');
  });

  test('sources and method stay where the state alone changes, the note of the old state does not', () => {
    const memory = memoryFolder({ 'a.txt': text });
    const lines: string[] = [];
    decide(memory, { state: 'checked', sources: ['Port log, p. 3'], method: 'document', note: 'twice' }, lines);
    decide(memory, { state: 'disputed' }, lines);
    expect(info(memory)).toMatchObject({
      state: 'disputed',
      sources: ['Port log, p. 3'],
      method: 'document',
      note: '',
    });
    decide(memory, { state: 'checked', sources: [] }, lines);
    expect(info(memory)).toMatchObject({ state: 'checked', sources: [], method: '' });
  });
});

describe('a figure that sources dispute', () => {
  const march =
    'Police said ‸8,000 people attended the march in Ayr. The union said 25,000 people attended the march in Ayr.\n';

  test('is offered to be marked as disputed first, and that settles it', () => {
    const memory = memoryFolder({ 'a.txt': march });
    const file = memory.file('a.txt');
    const place = file.positions.position(memory.marks('a.txt').cursor);
    const range = { start: place, end: place };
    const found = { range, message: '', code: 'disputed-figure' };
    const [first] = tickActions(memory.view, file, range, { disputed: [found] });
    expect(first).toMatchObject({ title: 'Mark as disputed', isPreferred: true, diagnostics: [found] });
    expect(codes(memory)).toContain('disputed-figure 8,000 people');
    expect(decide(memory, { state: 'checked' })).toBeNull();
    expect(codes(memory)).toContain('disputed-figure 8,000 people');
    expect(decide(memory, { state: 'disputed' })).toBeNull();
    expect(codes(memory)).not.toContain('disputed-figure 8,000 people');
    expect(codes(memory)).toContain('disputed-figure 25,000 people');
  });

  test('any editor can mark a figure as wrong or not to be verified', () => {
    const memory = memoryFolder({ 'a.txt': text });
    expect(titles(memory)).toEqual(expect.arrayContaining(['Mark as wrong', 'Can’t be verified']));
    decide(memory, { state: 'wrong' });
    expect(titles(memory)).not.toContain('Mark as wrong');
    expect(titles(memory)).toContain('Mark as checked');
  });
});
