import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const messages = (articles: Parameters<typeof findingsOf>[1]) =>
  findingsOf('date-conflict', articles).map(finding => finding.message);
const dated = (text: string, date = '12 March 2024') => `The mill pond\n\nOSLO, ${date} (Nordpress) — ${text}\n`;

describe('an age that does not fit the birth', () => {
  const text = dated('The miller Ada Brekke, 59, drained the pond.\n\nBrekke was born in 1970 beside the weir.');

  test('is reported with both ages that do', () => {
    const [finding] = findingsOf('date-conflict', text);
    expect(finding?.words).toBe('59');
    expect(finding?.message).toBe('Ada Brekke, born in 1970, was 53 or 54 on 12 March 2024, the text says 59.');
    expect(finding?.points).toEqual(['a.txt:1970', 'a.txt:12 March 2024']);
    expect(finding?.fixes.map(fix => fix.title)).toEqual(['Use “53”', 'Use “54”']);
    expect(applied(text, finding?.fixes[0])['a.txt']).toBe(text.replace('59', '53'));
  });

  test.each([
    'Ada Brekke, 59, drained the pond. Born in 1970 in a hut, she loved water.',
    'Ada Brekke, 59, drained the pond. She was born on 3 May 1970.',
    'Ada Brekke, who was born in Oslo in 1970, is 59.',
    'The 59-year-old Ada Brekke drained it. Brekke, born in May 1970, loved water.',
    'Born in 1970, Ada Brekke loved water. Ada Brekke, now 59, drained it.',
    'At 59, Ada Brekke is still at the mill. She was born in 1970.',
  ])('is found in %j', body => {
    expect(findingsOf('date-conflict', dated(body)).map(finding => finding.words.replace('-year-old', ''))).toEqual([
      '59',
    ]);
  });

  test('is reckoned for the year of the sentence before, where it is told of that time', () => {
    const born = 'The miller Ada Brekke drained the pond. She was born in 1959.';
    expect(
      messages(`${born} In the final of 1988 she trailed by two games. She was 24 years old at the time.`),
    ).toEqual(['Ada Brekke, born in 1959, was 28 or 29 in 1988, the text says 24.']);
    expect(messages(`${born} In the final of 1988 she trailed by two games. She was 29 at the time.`)).toEqual([]);
    expect(messages(`${born} From 1980 to 1988 she rowed. She was 24 at the time.`)).toEqual([]);
  });

  test('is found at death', () => {
    expect(
      messages('Ada Brekke has died at the age of 85.\n\nShe was born on 3 April 1938. She died on 12 June 2019.'),
    ).toEqual(['Ada Brekke, born on 3 April 1938, was 81 on 12 June 2019, the text says 85.']);
    expect(messages('Ada Brekke (1938–2019) died in her mill, aged 85.')).toEqual([
      'Ada Brekke, born in 1938, was 80 or 81 in 2019, the text says 85.',
    ]);
  });

  test('is found in another article', () => {
    const other = 'Ada Brekke was born in 1970 beside the weir.\n';
    expect(messages({ 'a.txt': dated('The miller Ada Brekke, 59, drained the pond.'), 'b.txt': other })).toEqual([
      'Ada Brekke, born in 1970 (b.txt:1), was 53 or 54 on 12 March 2024, the text says 59.',
    ]);
  });
});

describe('an age that fits, or may, is left alone', () => {
  test.each([
    'Ada Brekke, 53, drained the pond. Brekke was born in 1970.',
    'Ada Brekke, 54, drained the pond. Brekke was born in 1970.',
    'Ada Brekke, 54, drained the pond. Brekke was born on 14 March 1970.',
    'Ada Brekke, then 24, drained the pond. Brekke was born in 1970.',
    'In 1994 Ada Brekke, 24, drained the pond. Brekke was born in 1970.',
    'Ada Brekke, 24, drained the pond in 1994. Brekke was born in 1970.',
    'Ada Brekke was 24 when she drained the pond. Brekke was born in 1970.',
    'Ada Brekke, 59, drained the pond. Ola Brekke was born in 1970.',
    'Ada Brekke, 59, and Ola Lund met. She was born in 1970.',
    'Ada Brekke, 59, drained the pond. The mill was born in 1970 as a school.',
    'Ada Brekke, 59, spoke of children born in 1970.',
    'Ada Brekke, about 59, drained the pond. Brekke was born in 1970.',
    'Ada Brekke, 59, drained the pond. Correction: Brekke was not born in 1970.',
  ])('%s', body => {
    expect(messages(dated(body))).toEqual([]);
  });

  test('where nothing says when the article was written', () => {
    expect(messages('Ada Brekke, 59, drained the pond. Brekke was born in 1970.')).toEqual([]);
  });

  test('where the other article is about a namesake of another age', () => {
    const other = 'Ada Brekke was born in 1901 beside the weir.\n';
    expect(messages({ 'a.txt': dated('The miller Ada Brekke, 59, drained the pond.'), 'b.txt': other })).toEqual([]);
  });
});

test('the years of a life in brackets give the age at death, and are no other time that the age may be of', () => {
  const said = (text: string) => findingsOf('date-conflict', text).map(({ words }) => words);
  expect(said('OSLO, 12 March 2024 – The composer Ola Lund (1902-1971) died at the age of 59.')).toEqual(['59']);
  expect(said('OSLO, 12 March 2024 – The composer Ola Lund (1902-1971) died at the age of 69.')).toEqual([]);
  expect(said('Ola Lund was born in 1950 and died in 2010 aged 65.')).toEqual(['65']);
  expect(said('Ola Lund is a painter. She was born in Ayr in 1950 and died in 2010 aged 65.')).toEqual(['65']);
  expect(said('Ola Lund was born in 1950 and died in 2010 aged 60.')).toEqual([]);
  expect(said('Ola Lund was born in 1950 and her brother died in 2010 aged 65.')).toEqual([]);
});

describe('an age at a time that the text names', () => {
  test.each([
    [
      'Ada Brekke was 28 when she bought the mill in 1994. She was born in 1962.',
      'Ada Brekke, born in 1962, was 31 or 32 in 1994, the text says 28.',
    ],
    [
      'Ada Brekke turned 50 in May 2014.\n\nBrekke was born on 9 March 1962.',
      'Ada Brekke, born on 9 March 1962, was 52 in May 2014, the text says 50.',
    ],
    [
      'Ola Lund, who was born in 1962 and was 28 when he came to the mill in 1994, is a miller.',
      'Ola Lund, born in 1962, was 31 or 32 in 1994, the text says 28.',
    ],
    [
      'Ola Lund, who was born in 1920, was 71 when he died in 2001.',
      'Ola Lund, born in 1920, was 80 or 81 in 2001, the text says 71.',
    ],
  ])('%s', (text, message) => expect(messages(text)).toEqual([message]));

  test.each([
    'Ada Brekke was 32 when she bought the mill in 1994. She was born in 1962.',
    'Ada Brekke turned 52 in May 2014.\n\nBrekke was born on 9 March 1962.',
    // Whose age it is, and of when, must be said.
    'Ada Brekke was born in 1962. The miller was 28 when the mill burned in 1994.',
    'Ada Brekke was born in 1962. Her brother was 28 in 1994.',
    'Ada Brekke, born in 1962, was 28 when she bought the mill that stood since 1994.',
    // Ages of two times are not held against each other.
    'Ada Brekke was 28 in 1994.\n\nBrekke, 47, is a miller.',
  ])('silent: %s', text => expect(messages(text)).toEqual([]));
});
