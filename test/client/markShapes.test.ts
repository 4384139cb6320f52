import { describe, expect, test } from 'vitest';
import { drawing, marksOf, signs } from '../../client/src/markShapes.ts';
import type { ClaimState } from '../../server/src/lsp/messages.ts';
import { signs as onPaper } from '../../sheet/src/html/text.ts';

const marks = (state: ClaimState, found = false) => marksOf({ state, found });

describe('the mark of a figure', () => {
  test('is a dotted line while it is open, and none where a squiggle stands', () => {
    expect(marks('open')).toEqual(['open']);
    expect(marks('sourced')).toEqual(['open']);
    expect(marks('sourced', true)).toEqual([]);
    expect(marks('unsourced', true)).toEqual([]);
    expect(marks('differs', true)).toEqual([]);
  });

  test('is a sign of its own for each thing that a person may decide', () => {
    const decided = ['checked', 'disputed', 'wrong', 'cannot-verify', 'not-a-claim', 'half', 'changed'] as const;
    expect(decided.flatMap(state => marks(state, true))).toEqual(decided);
  });

  test('is a line beside the sign where something is to be done again, as the words must not look ticked', () => {
    expect(marks('changed')).toEqual(['changed', 'again']);
    expect(marks('half')).toEqual(['half', 'open']);
    expect(marks('checked')).toEqual(['checked']);
    expect(marks('wrong')).toEqual(['wrong']);
  });
});

describe('the signs', () => {
  test('are told apart by their shapes, and are those of the printed sheet but for the hollow tick', () => {
    const paths = Object.values(signs).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const box = 'M1 1h10v10h-10z';
    for (const [name, { path }] of Object.entries(signs)) {
      if (name !== 'changed') expect(path.replace(box, '')).toBe(onPaper[name as keyof typeof signs]);
    }
  });

  test('are pictures by themselves', () => {
    expect(drawing(signs.wrong, '#123456')).toMatch(/^<svg xmlns=.*stroke="#123456".*<\/svg>$/);
  });
});
