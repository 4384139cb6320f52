import { describe, expect, test } from 'vitest';
import { decidable, openFigure, whyNothing } from '../../client/src/tickModel.ts';
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
    const gone = rows.map(row => ({ ...row, gone: true as const }));
    expect(decidable(gone, 'checked')).toEqual([]);
    expect(decidable(gone, 'open')).toHaveLength(2);
    expect(decidable(rows, 'open').map(row => row.figure)).toEqual(['36', '40%']);
  });

  test('are told of where there are none', () => {
    const row = { ...claim('36', { state: 'checked' }), tick: tick('Port log') };
    expect(whyNothing([], 'checked')).toBe('no figure');
    expect(whyNothing([], 'open')).toBe('no figure');
    expect(whyNothing([row], 'checked')).toBe('so already');
    expect(whyNothing([{ ...row, tick: null }], 'open')).toBe('not decided');
    expect(whyNothing([{ ...row, tick: { ...tick(), waits: true } }], 'checked')).toBe('waits');
  });
});
