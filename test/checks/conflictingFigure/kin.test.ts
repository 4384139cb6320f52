import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const said = (text: string) => findingsOf('conflicting-figure', text).map(({ words }) => words);

describe('the number of somebody’s kin', () => {
  test('is reported in both places', () => {
    const text = 'Ada Brekke, a mother of four, drained the pond. Brekke has three children.\n';
    const [one, two] = findingsOf('conflicting-figure', text);
    expect(one?.message).toBe('“four” differs from “three children” in a.txt:1 (children of Ada Brekke).');
    expect(two?.points).toEqual(['a.txt:four']);
    expect(applied(text, one?.fixes[0])['a.txt']).toBe(text.replace('four', 'three'));
  });

  test.each([
    [
      'Ada Brekke, a mother of three, swam for the first time in May. Brekke has four children.',
      ['three', 'four children'],
    ],
    [
      'Ada Brekke grew up with three brothers. She has two brothers, who both fish.',
      ['three brothers', 'two brothers'],
    ],
    ['Ada Brekke was a mother of three. She was married to Ola Lund. The couple had five children.', []],
    [
      'Ada Brekke is a mother of three. She shares the mill with Ola Lund. Brekke and Lund sing. The couple have five children.',
      ['three', 'five children'],
    ],
    [
      'Ada Brekke is survived by her husband and three children. Brekke leaves behind a husband and four children, a friend said.',
      ['three children', 'four children'],
    ],
  ])('is compared where it says whose they are: %s', (text, words) => expect(said(text)).toEqual(words));

  test.each([
    ['which is the same', 'Ada Brekke, a mother of four, fished. Brekke has four children.'],
    ['of those who outlive her', 'Ada Brekke was a mother of four. She is survived by three children.'],
    [
      'of some of those who outlive her',
      'Ada Brekke is survived by four children. She leaves behind three children from a first marriage.',
    ],
    ['of two people', 'Ada Brekke, a mother of four, fished. Ola Lund has three children.'],
    ['of different kin', 'Ada Brekke has four brothers. Brekke has three sisters.'],
    ['of which one is a part', 'Ada Brekke, a mother of four, fished. Brekke has three children with Ola Lund.'],
    ['of a marriage', 'Ada Brekke, a mother of four, fished. From her first marriage Brekke has three children.'],
    [
      'of which some were lost',
      'Ada Brekke grew up with four brothers. One brother drowned. Brekke has three brothers.',
    ],
    ['of another time', 'Ada Brekke, a mother of four, fished. When the mill burned, Brekke had three children.'],
    ['of those at home', 'Ada Brekke, a mother of four, fished. Brekke has three children at home.'],
    ['older than she', 'Ada Brekke has four brothers. Brekke has three older brothers.'],
    [
      'of a couple, where one has more',
      'Ada Brekke, a mother of four, met Ola Lund. Brekke and Lund sing. The couple have three children.',
    ],
  ])('is left alone %s', (_, text) => expect(said(text)).toEqual([]));
});
