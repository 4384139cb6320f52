import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const said = (text: string) => findingsOf('conflicting-figure', text).map(({ words }) => words);

describe('lengths of one thing', () => {
  test.each([
    'The road from Holt to Ayr is 241 kilometres long. The council will mend the 214 kilometres of road to Ayr from Holt.',
    'The mast of Ayr, 241 metres high, was blown up. Hundreds watched as the 214-metre mast fell.',
    'The pier of Ayr is 241 metres long. Anglers love the 214-metre pier of Ayr.',
  ])('are compared in %j', text => expect(said(text)).toHaveLength(2));

  test.each([
    [
      'of different things',
      'The road from Holt to Ayr is 241 kilometres long. The railway from Holt to Ayr is 214 kilometres long.',
    ],
    [
      'of a way that somebody went',
      'Divers reached Marle, 35 kilometres north of the capital Ayr. They had driven 53 kilometres.',
    ],
  ])('are left alone where one is %s', (_, text) => expect(said(text)).toEqual([]));
});

describe('figures of another time', () => {
  test.each([
    'Divers found 420 kilograms of amber in the port of Ayr on Monday. The 240 kilograms of amber were in a crate, divers said.',
    'Divers found 420 kilograms of amber in Ayr last year. The 240 kilograms of amber that were found in Ayr last year were sold, divers said on Monday.',
  ])('do not keep those of one time apart: %j', text => expect(said(text)).toHaveLength(2));

  test.each([
    'Divers found 420 kilograms of amber in the port of Ayr on Monday. Last year, 240 kilograms of amber were found in the port, divers said.',
    '“We will build 400 flats in Ayr,” Ada Brekke said. The plan initially foresaw 500 flats in Ayr.',
    '“We will build 400 flats in Ayr,” Ada Brekke said. The plan first foresaw 500 flats in Ayr.',
  ])('are left alone in %j', text => expect(said(text)).toEqual([]));
});

describe('people who came', () => {
  test('are those whom something drew', () => {
    const one = { 'a.txt': 'Some 12,200 people marched through Ayr on Saturday for the hospital.\n' };
    expect(
      findingsOf('conflicting-figure', {
        ...one,
        'b.txt': 'The march through Ayr for the hospital on Saturday drew 21,200 people.\n',
      }),
    ).toHaveLength(2);
    expect(
      findingsOf('conflicting-figure', {
        ...one,
        'b.txt': 'The march through Ayr for the school on Sunday drew 21,200 people in Holt.\n',
      }),
    ).toEqual([]);
  });
});
