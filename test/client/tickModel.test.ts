import { describe, expect, test } from 'vitest';
import { acceptedChoice, decidable, openFigure, sourceChoices } from '../../client/src/tickModel.ts';
import type { ClaimState, DeskClaim } from '../../server/src/lsp/messages.ts';
import { claim, tick } from '../kit/overview.ts';

const figure = (line: number, state: ClaimState): DeskClaim => ({
  id: String(line),
  state,
  tick: null,
  found: false,
  figure: String(line),
  range: { start: { line, character: 4 }, end: { line, character: 9 } },
});
const figures = [figure(0, 'unsourced'), figure(2, 'checked'), figure(4, 'changed'), figure(6, 'sourced')];
const lineOf = (found: DeskClaim | null) => found?.range.start.line ?? null;

describe('the next open figure', () => {
  test('is one that nobody has decided about, or whose words have changed', () => {
    expect(lineOf(openFigure(figures, { line: 0, character: 4 }, 1))).toBe(4);
    expect(lineOf(openFigure(figures, { line: 4, character: 4 }, 1))).toBe(6);
    expect(lineOf(openFigure(figures, { line: 0, character: 0 }, 1))).toBe(0);
    expect(openFigure(figures, { line: 6, character: 4 }, 1)).toBeNull();
  });

  test('is none that waits for the signature of somebody else', () => {
    const half = { ...figure(2, 'half'), tick: tick() };
    const from = { line: 0, character: 0 };
    expect(lineOf(openFigure([half, figure(4, 'open')], from, 1))).toBe(2);
    expect(lineOf(openFigure([{ ...half, tick: { ...tick(), waits: true } }, figure(4, 'open')], from, 1))).toBe(4);
    const row = { ...claim('2,300', { state: 'half' }), tick: tick('log') };
    expect(decidable([row, { ...row, tick: { ...tick(), waits: true } }], 'checked')).toEqual([row]);
  });

  test('and the one before likewise', () => {
    expect(lineOf(openFigure(figures, { line: 6, character: 4 }, -1))).toBe(4);
    expect(lineOf(openFigure(figures, { line: 4, character: 4 }, -1))).toBe(0);
    expect(openFigure(figures, { line: 0, character: 4 }, -1)).toBeNull();
  });
});

describe('the sources offered', () => {
  const labels = (typed: string) =>
    sourceChoices(['Port log', 'Census'], typed).map(one => `${one.kind} ${one.label}`.trim());

  test('begin with the one used last, and end with none', () => {
    expect(labels('')).toEqual(['known Port log', 'known Census', 'none', 'new']);
  });

  test('hold what is typed, once', () => {
    expect(labels(' Customs report ')).toEqual([
      'known Port log',
      'known Census',
      'typed Customs report',
      'none',
      'new',
    ]);
    expect(labels('Census')).toEqual(['known Port log', 'known Census', 'none', 'new']);
    const registry = [
      { key: 'log', title: 'Port log', locator: '', confidential: false },
      { key: 'tides', title: 'Tide table', locator: 'p. 4', confidential: true },
    ];
    const listed = sourceChoices(['log, p. 3', 'Census'], 'Tide table', registry);
    expect(listed.map(({ label, detail, source }) => [label, detail, source])).toEqual([
      ['Port log, p. 3', 'log, p. 3', 'log, p. 3'],
      ['Census', '', 'Census'],
      ['Port log', 'log', 'log'],
      ['Tide table', 'tides, p. 4', 'tides'],
      ['', '', null],
      ['', '', null],
    ]);
    expect(sourceChoices([], 'Customs report')[0]).toMatchObject({ source: 'Customs report', always: true });
  });
});

describe('Enter in the list of sources', () => {
  const choice = (known: readonly string[], typed: string, kind: string) =>
    sourceChoices(known, typed).find(one => one.kind === kind);
  const source = (active: ReturnType<typeof choice>, typed: string) => acceptedChoice(active, typed)?.source;

  test('takes all that was typed, though the list is still that of an earlier keystroke', () => {
    expect(source(choice([], 'Port log, p. 1', 'typed'), 'Port log, p. 12 ')).toBe('Port log, p. 12');
    expect(source(choice([], '', 'none'), 'Port log')).toBe('Port log');
    expect(source(undefined, 'Port log')).toBe('Port log');
  });

  test('takes the row that is chosen where it is one of the list', () => {
    expect(source(choice(['Port log'], 'Po', 'known'), 'Po')).toBe('Port log');
    expect(acceptedChoice(choice([], 'without', 'none'), 'without')).toMatchObject({ kind: 'none', source: null });
    expect(acceptedChoice(choice([], '', 'none'), '')).toMatchObject({ kind: 'none', source: null });
    expect(acceptedChoice(choice([], 'Port log', 'new'), 'Port log')).toMatchObject({ kind: 'new' });
  });

  test('takes nothing that was deleted again', () => {
    expect(acceptedChoice(choice([], 'Port', 'typed'), '')).toBeUndefined();
    expect(acceptedChoice(undefined, ' ')).toBeUndefined();
  });
});

describe('rows that are decided about together', () => {
  test('are those about which the decision says something new', () => {
    const given = tick('Port log');
    const rows = [
      claim('410'),
      claim('36', { state: 'checked', tick: given }),
      claim('40%', { state: 'changed', tick: { ...given, changed: true } }),
    ];
    expect(decidable(rows, 'checked').map(row => row.figure)).toEqual(['410', '40%']);
    expect(decidable(rows, 'disputed')).toHaveLength(3);
    expect(decidable(rows, 'open').map(row => row.figure)).toEqual(['36', '40%']);
  });
});
