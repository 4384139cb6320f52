import { describe, expect, test } from 'vitest';
import { figureAt, openFigure, sourceChoices } from '../../client/src/tickModel.ts';
import type { ClaimState, Desk } from '../../server/src/lsp/messages.ts';

const figure = (line: number, state: ClaimState): Desk['figures'][number] => ({
  state,
  range: { start: { line, character: 4 }, end: { line, character: 9 } },
});
const figures = [figure(0, 'unsourced'), figure(2, 'checked'), figure(4, 'changed'), figure(6, 'sourced')];
const lineOf = (found: Desk['figures'][number] | null) => found?.range.start.line ?? null;

describe('the next open figure', () => {
  test('is one that nobody has decided about, or whose words have changed', () => {
    expect(lineOf(openFigure(figures, { line: 0, character: 4 }, 1))).toBe(4);
    expect(lineOf(openFigure(figures, { line: 4, character: 4 }, 1))).toBe(6);
    expect(lineOf(openFigure(figures, { line: 0, character: 0 }, 1))).toBe(0);
    expect(openFigure(figures, { line: 6, character: 4 }, 1)).toBeNull();
  });

  test('and the one before likewise', () => {
    expect(lineOf(openFigure(figures, { line: 6, character: 4 }, -1))).toBe(4);
    expect(lineOf(openFigure(figures, { line: 4, character: 4 }, -1))).toBe(0);
    expect(openFigure(figures, { line: 0, character: 4 }, -1)).toBeNull();
  });
});

test('a cursor is on a figure from before its first letter to behind its last', () => {
  for (const character of [4, 6, 9]) expect(figureAt(figures, { line: 2, character })).toBe(figures[1]);
  for (const character of [3, 10]) expect(figureAt(figures, { line: 2, character })).toBeUndefined();
});

describe('the sources offered', () => {
  const labels = (typed: string) =>
    sourceChoices(['Port log', 'Census'], typed).map(one => `${one.kind} ${one.label}`.trim());

  test('begin with the one used last, and end with none', () => {
    expect(labels('')).toEqual(['known Port log', 'known Census', 'none']);
  });

  test('hold what is typed, once', () => {
    expect(labels(' Customs report ')).toEqual(['known Port log', 'known Census', 'new Customs report', 'none']);
    expect(labels('Census')).toEqual(['known Port log', 'known Census', 'none']);
    expect(sourceChoices([], 'Customs report')[0]).toMatchObject({ source: 'Customs report', always: true });
  });
});
