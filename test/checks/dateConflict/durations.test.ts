import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const messages = (text: string) => findingsOf('date-conflict', text).map(finding => finding.message);

describe('a length that does not fit its ends', () => {
  test('is reported with both counts of days', () => {
    const text = 'The queen stayed from 3 March to 9 March 2024, a five-day visit with two balls.\n';
    const [finding] = findingsOf('date-conflict', text);
    expect(finding?.words).toBe('five-day');
    expect(finding?.message).toBe('From “3 March” to “9 March 2024” it is 6 or 7 days, the text says “five-day”.');
    expect(finding?.points).toEqual(['a.txt:3 March', 'a.txt:9 March 2024']);
    expect(applied(text, finding?.fixes[0])['a.txt']).toBe(text.replace('five-day', 'seven-day'));
  });

  test.each([
    ['She served from 1998 to 2004, for nine years.', '“nine years”'],
    [
      'The mine was shut after the flood of April 1998 and stayed shut until April 2013. In its ten years of closure it fell in.',
      '“ten years”',
    ],
    [
      'Cooks walked out on 3 March over shifts of 21 days, and stayed out until 24 March. The five-week stoppage was costly.',
      '“five-week”',
    ],
    ['The pool was closed in May 2010 and reopened in May 2014. Its six-year closure was long.', '“six-year”'],
    ['She served nine years, from 1998 to 2004.', '“nine years”'],
    ['Her nine-year reign (1998–2004) was a quiet one.', '“nine-year”'],
    ['Her nine-day visit to Oslo from 3 to 9 March was a success.', '“nine-day”'],
    ['The nine-day fair, which opened on Tuesday, April 8, and closed on Friday, April 11, was costly.', '“nine-day”'],
    ['The strike began on March 3 and ended on March 7. The nine-day strike was costly.', '“nine-day”'],
    ['The strike lasted nine days. The strike began on March 3 and ended on March 7.', '“nine days”'],
    [
      'Brekke was mayor without a pause from May 2001 to May 2009. In her six years as mayor she built a tram.',
      '“six years”',
    ],
    ['Brekke served as harbour master from 1998 to 2004. Her nine years as harbour master were quiet.', '“nine years”'],
    ['Queen Isaura ruled the island from 1841 to 1868. In the 37 years of her reign she built a pier.', '“37 years”'],
    ['The festival ran from 3 May to 24 May 2024, a five-week festival of puppets.', '“five-week”'],
  ])('is found in %j', (text, said) => {
    expect(messages(text).map(message => message.slice(message.lastIndexOf('says ') + 5, -1))).toEqual([said]);
  });

  test('is said in years for years and months', () => {
    expect(messages('Brekke was mayor from May 2001 to May 2009. Her six years as mayor were loud.')).toEqual([
      'From “May 2001” to “May 2009” it is 8 years, the text says “six years”.',
    ]);
  });
});

test('a length is compared where the text says whose or where it was', () => {
  expect(messages('The nine-day strike by ferry crews in Moss began on 3 March and ended on 7 March.')).toHaveLength(1);
});

describe('a length that fits, or may, is left alone', () => {
  test.each([
    'She stayed from 3 March to 9 March 2024, a six-day visit.',
    'She stayed from 3 March to 9 March 2024, a seven-day visit.',
    'The trial ran from 4 March to 15 March 2024, a ten-day trial.',
    'The trial ran from 4 March to 15 March, a ten-day trial.',
    'She served from 1998 to 2004, for six years.',
    'She served from 1998 to 2004, for five years.',
    'She served from 1998 to 2004, for seven years.',
    'She served from 1998 to 2004, nearly nine years.',
    'She served from 1998 to 2004, nine years longer than her rival.',
    'She lived in Rome from 1998 to 2004 and for nine years in Oslo.',
    'She sat in parliament from 1998 to 2012, eight years as a minister.',
    'A nine-year review of the accounts from 1998 to 2004 found nothing.',
    'The three-year average from 1998 to 2004 was higher.',
    'Two years later, from 1998 to 2004, she served again.',
    'Brekke was mayor from 2004 to 2012. Lund spent six years as minister.',
    'Brekke was mayor from 2004 to 2012. Lund was mayor from 1998 to 2004. Six years as mayor are enough.',
    'Brekke was deputy mayor from 2004 to 2012. Her six years as mayor were loud.',
    'The nine-day strike was costly. The earlier strike of the pilots cost less from 3 March to 7 March.',
    'Correction: she served from 1998 to 2004, for six years, not nine years.',
    'The five-day strike by the ferry crews in Moss began on 3 March and ended on 7 March.',
    'The nine-day strike by the crews ended, and the fair that opened on 3 March closed on 7 March.',
    'Queen Isaura ruled the island from 1841 to 1868. In the 27 years of her reign she built a pier.',
    'Queen Isaura ruled the island from 1841 to 1868. In the first nine years of her reign she built a pier.',
    'Queen Isaura ruled the island from 1841 to 1868. Her son Bero Lund came next. The 12 years of his reign were dull.',
    'Sales fell for nine years from 1998 to 2004 levels.',
  ])('%s', text => {
    expect(messages(text)).toEqual([]);
  });
});

test('years in prison are those of the one stay that is told', () => {
  const told = (text: string) => findingsOf('date-conflict', text).map(({ words }) => words);
  expect(told('Ola Lund was imprisoned from 1985 to 1992. In his nine years in prison he wrote songs.')).toEqual([
    'nine years',
  ]);
  expect(told('Ola Lund was imprisoned from 1985 to 1992. In his seven years in prison he wrote songs.')).toEqual([]);
  expect(told('The ceasefire held from 12 to 19 June. The ten-day ceasefire let eels in.')).toEqual(['ten-day']);
  expect(told('They were married from 1975 until 1990; the 20-year marriage was dry.')).toEqual(['20-year']);
  expect(told('The siege began on 2 April 1871 and was lifted on 30 May 1871. The three-week siege was dry.')).toEqual([
    'three-week',
  ]);
});

describe('years in office', () => {
  const told = (text: string) => findingsOf('date-conflict', text).map(({ words }) => words);
  test('are those of the one term that is told', () =>
    expect(told('Ada Brekke was mayor of Oslo from 1999 to 2010. Her nine years in office were dry.')).toEqual([
      'nine years',
    ]));
  test.each([
    'Ada Brekke was mayor of Oslo from 1999 to 2010. Her eleven years in office were dry.',
    'Ada Brekke was mayor of Oslo from 1999 to 2010. Her first nine years in office were dry.',
    'Ada Brekke was mayor of Oslo from 1999 to 2010. After nine years in office she fell ill.',
    'Ada Brekke was mayor of Oslo from 1999 to 2010. Her nine years in office began in 2001.',
    'Ada Brekke was mayor of Oslo from 1999 to 2010, and again later. Her nine years in office were dry.',
    'Ada Brekke was ill from 1999 to 2010. Her nine years in office were dry.',
    'Ada Brekke was mayor from 1999 to 2010 and governor from 2010 to 2019. Her nine years in office were dry.',
  ])('silent: %s', text => expect(told(text)).toEqual([]));
});

test('a length in the sentence of another stretch is of that one', () => {
  const text =
    'The strike began on 4 May and ended on 9 May. A second strike began on 20 May and ended on 22 May; the three-day strike was short.';
  expect(findingsOf('date-conflict', text)).toEqual([]);
});
