import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const said = (text: string) => findingsOf('date-conflict', text).map(({ words }) => words);

describe('after how many years somebody leaves', () => {
  test('is compared with the year in which they came', () => {
    const text = 'Ada Holm took over the choir in 2014. Holm leaves the choir after 11 years on 31 March 2023.\n';
    const [finding] = findingsOf('date-conflict', text);
    expect(finding?.message).toBe('From “2014” to 2023 it is 9 years, the text says “11 years”.');
    expect(finding?.points).toEqual(['a.txt:2014', 'a.txt:31 March 2023']);
    expect(applied(text, finding?.fixes[0])['a.txt']).toBe(text.replace('11 years', '9 years'));
  });

  test.each([
    ['AYR, 3 May 2023 – Ada Holm has led the choir since 2014. She steps down after 12 years.', '12 years'],
    [
      'AYR, 3 May 2023 – Ada Holm became head of the choir in 2014. She retires as its head after five years.',
      'five years',
    ],
    [
      'Holm leaves Ayr choir after 11 years\n\nAYR, 6 May 2023 – Ada Holm took over the Ayr choir in 2014.\n',
      '11 years',
    ],
    ['Ada Holm joined the mill in 2004. Holm left the mill after 11 years in May 2023.', '11 years'],
  ])('is found in %j', (text, words) => expect(said(text)).toEqual([words]));

  test.each([
    'AYR, 3 May 2023 – Ada Holm, who founded the choir in 2014, retires as head of the choir after five years.',
    'AYR, 3 May 2023 – Ada Holm joined the mill in 1998. She steps down after five years.',
    'AYR, 3 May 2023 – Ada Holm joined the mill in 1998. She steps down as head of the mill after five years.',
    'AYR, 3 May 2023 – Ada Holm joined the mill in 1998. She returned in 2018. She leaves the mill after five years.',
    'AYR, 3 May 2023 – Ada Holm became a director in 2004. She retires as chair after five years.',
    'Ada Holm took over the choir in 2014. Holm leaves the choir after nine years on 31 March 2023.',
    'Ada Holm took over the choir in 2014. Holm leaves the choir after eight years on 31 March 2023.',
    'Ada Holm took over the choir in 2014. Holm leaves the choir after about 11 years on 31 March 2023.',
    'Ada Holm took over the choir in 2014. Holm leaves the choir after 11 years.',
    'AYR, 3 May 2023 – Ada Holm took over the choir in 2014. Holm left the choir after four years.',
    'Ada Holm joined the choir in 2005 and took over in 2014. Holm leaves the choir after 18 years on 31 March 2023.',
    'Ada Holm joined the choir in 2012. Holm became its head in 2014. She leaves after 11 years on 31 March 2023.',
    'Ada Holm took over the choir in 2014. Ola Lund leaves the choir after 20 years on 31 March 2023.',
    'Ada Holm took over the choir in 2014. Holm leaves after 20 years of marriage on 31 March 2023.',
    'Correction: Ada Holm took over the choir in 2014. Holm leaves the choir after 11 years on 31 March 2023.',
  ])('is left alone in %j', text => expect(said(text)).toEqual([]));
});
