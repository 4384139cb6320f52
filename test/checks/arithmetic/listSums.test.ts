import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const budget = (roads: string, intro = 'The money goes to three things:') =>
  `The council has approved a package of 48 million euros.\n\n${intro}\n\n- ${roads} for roads\n- 15 million euros for schools\n- 9 million euros for parks\n`;
const found = (text: string) => findingsOf('arithmetic', text).map(({ words }) => words);

describe('a list that takes a total apart', () => {
  test('speaks where the parts make another one, from the lines above it', () => {
    expect(found(budget('20 million euros'))).toEqual(['48 million euros']);
    expect(
      found(
        budget('20 million euros', 'The sum of 48 million euros is divided as follows:')
          .split('\n\n')
          .slice(1)
          .join('\n\n'),
      ),
    ).toEqual(['48 million euros']);
  });

  test('offers no fix: nobody can say which line is off', () => {
    const text = 'The 70 seats are divided as follows:\n\n- 30 seats for the north\n- 20 seats for the south\n';
    const [finding] = findingsOf('arithmetic', text);
    expect(finding?.words).toBe('70 seats');
    expect(finding?.fixes).toEqual([]);
  });

  test('speaks of the count alone where a part is not listed', () =>
    expect(found(budget('20 million euros', 'The package is split four ways:'))).toEqual(['four ways']));

  test.each([
    ['it comes out', budget('24 million euros')],
    ['the list is not all', budget('20 million euros', 'The whole package includes:')],
    ['the list takes nothing apart', budget('20 million euros', 'Members spoke of these plans:')],
    [
      'what is split are other things',
      'The prize fund is $100,000. The prizes are distributed on Monday:\n\n- $50,000 for the boats\n- $20,000 for the crews\n- $10,000 for the cooks\n',
    ],
    ['some of it is listed', budget('20 million euros', 'The whole package is new:')],
    ['a line has no figure', budget('Some money')],
    ['a line is in other money', budget('20 million dollars')],
    ['two totals are told', `The last one was 30 million euros. ${budget('20 million euros')}`],
  ])('is silent where %s', (_, text) => expect(found(text)).toEqual([]));
});

test('a sum that so many share is taken apart below a label', () => {
  const prizes = (sum: string) =>
    `The three cooks shared ${sum}.\n\nPrizes:\n\n- Ada Brekke: 3,000 euros\n- Ola Lund: 1,500 euros\n- Ida Moe: 1,000 euros\n`;
  expect(found(prizes('6,000 euros'))).toEqual(['6,000 euros']);
  expect(found(prizes('5,500 euros'))).toEqual([]);
  expect(found(prizes('6,000 euros').replace('three', 'nine'))).toEqual([]);
  expect(found(prizes('6,000 euros').replace('shared', 'hoped for'))).toEqual([]);
});
