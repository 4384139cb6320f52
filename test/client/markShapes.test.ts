import { describe, expect, test } from 'vitest';
import { drawing, markOf, signs } from '../../client/src/markShapes.ts';
import type { ClaimState } from '../../server/src/lsp/messages.ts';
import { signs as onPaper } from '../../sheet/src/html/text.ts';
import { tick } from '../kit/overview.ts';

const given = (state: string) => ({ ...tick('Port log, p. 3'), state });
const mark = (state: ClaimState, decided: string | null = null, found = false) =>
  markOf({ state, tick: decided === null ? null : given(decided), found });

describe('the mark of a figure', () => {
  test('is a dotted line while it is open, and none where a squiggle stands', () => {
    expect(mark('open')).toBe('open');
    expect(mark('sourced')).toBe('open');
    expect(mark('sourced', null, true)).toBeNull();
    expect(mark('unsourced', null, true)).toBeNull();
    expect(mark('differs', null, true)).toBeNull();
  });

  test('is a sign of its own for each thing that a person may decide', () => {
    expect(mark('checked', 'checked')).toBe('checked');
    expect(mark('disputed', 'disputed')).toBe('disputed');
    expect(mark('disputed', 'wrong')).toBe('wrong');
    expect(mark('disputed', 'cannot-verify')).toBe('cannot-verify');
    expect(mark('setAside', 'not-a-claim')).toBe('not-a-claim');
    expect(mark('half', 'checked')).toBe('1 of 2 signatures');
    expect(mark('changed', 'wrong', true)).toBe('changed since');
  });
});

describe('the signs', () => {
  test('are told apart by their shapes, and are those of the printed sheet but for the hollow tick', () => {
    const paths = Object.values(signs).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const box = 'M1 1h10v10h-10z';
    for (const [name, { path }] of Object.entries(signs)) {
      if (name !== 'changed since') expect(path.replace(box, '')).toBe(onPaper[name as keyof typeof signs]);
    }
  });

  test('are pictures by themselves', () => {
    expect(drawing(signs.wrong, '#123456')).toMatch(/^<svg xmlns=.*stroke="#123456".*<\/svg>$/);
  });
});
