import { describe, expect, test } from 'vitest';
import { drawing, markOf, signs } from '../../client/src/markShapes.ts';
import type { ClaimState } from '../../server/src/lsp/messages.ts';
import { signs as onPaper } from '../../sheet/src/html/text.ts';

const mark = (state: ClaimState, found = false) => markOf({ state, found });

describe('the mark of a figure', () => {
  test('is a dotted line while it is open, and none where a squiggle stands', () => {
    expect(mark('open')).toBe('open');
    expect(mark('sourced')).toBe('open');
    expect(mark('sourced', true)).toBeNull();
    expect(mark('unsourced', true)).toBeNull();
    expect(mark('differs', true)).toBeNull();
  });

  test('is a sign of its own for each thing that a person may decide', () => {
    const decided = ['checked', 'disputed', 'wrong', 'cannot-verify', 'not-a-claim', 'half', 'changed'] as const;
    expect(decided.map(state => mark(state, true))).toEqual(decided);
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
