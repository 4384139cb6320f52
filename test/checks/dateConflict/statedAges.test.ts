import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../../kit/check.ts';

const dated = (text: string, date = '12 March 2024') => `The mill pond\n\nOSLO, ${date} (Nordpress) — ${text}\n`;
const words = (one: string, other: string) =>
  findingsOf('date-conflict', { 'a.txt': one, 'b.txt': other }).map(finding => finding.words);

describe('two ages of one person', () => {
  const articles = {
    'a.txt': dated('The miller Ada Brekke, 59, drained the pond.'),
    'b.txt': dated('Ada Brekke, 57, was back at the mill.', '14 March 2024'),
  };

  test('are reported in both articles, each with the other', () => {
    const found = findingsOf('date-conflict', articles);
    expect(found.map(finding => [finding.words, ...finding.points])).toEqual([
      ['59', 'b.txt:57'],
      ['57', 'a.txt:59'],
    ]);
    expect(found[0]?.message).toBe(
      '“59” differs from “57” in b.txt:3 (age of Ada Brekke on 2024-03-12 and on 2024-03-14).',
    );
    expect(found[0]?.fixes.map(fix => fix.title)).toEqual(['Use “57”']);
    expect(findingsOf('date-conflict', applied(articles, found[0]?.fixes[0]))).toEqual([]);
  });

  test('are found years apart, where no fix can know the right one', () => {
    const [finding] = findingsOf('date-conflict', {
      ...articles,
      'b.txt': dated('Ada Brekke, 59, was back at the mill.', '14 March 2021'),
    });
    expect(finding?.words).toBe('59');
    expect(finding?.fixes).toEqual([]);
  });

  test('are found in other words', () => {
    expect(
      words(
        dated('The 59-year-old Ada Brekke drained the pond.'),
        dated('Ada Brekke, who has the mill since 2004, is 56.'),
      ),
    ).toEqual(['59-year-old', '56']);
  });
});

describe('two ages are left alone', () => {
  const first = dated('The miller Ada Brekke, 59, drained the pond.');
  test.each([
    ['that are the same', dated('Ada Brekke, 59, was back.', '14 March 2024')],
    ['with a birthday between them', dated('Ada Brekke, 60, was back.', '14 March 2024')],
    ['close to a birthday', dated('Ada Brekke, 58, was back.', '10 March 2024')],
    ['as far apart as the articles', dated('Ada Brekke, 54, was back.', '14 March 2019')],
    ['of two people with one surname', dated('Ola Brekke, 54, was back.', '14 March 2024')],
    ['of namesakes of two generations', dated('Ada Brekke, 31, was back.', '14 March 2024')],
    ['of which one is of another time', dated('Ada Brekke, then 54, was back.', '14 March 2024')],
    [
      'of which one may be of a year that is named',
      dated('In 2019 Ada Brekke, 54, drained the pond.', '14 March 2024'),
    ],
    ['of which one is rough', dated('Ada Brekke, about 55, was back.', '14 March 2024')],
    ['in an article without a date', 'Ada Brekke, 54, was back at the mill.\n'],
  ])('%s', (_, other) => expect(words(first, other)).toEqual([]));

  test.each([
    'Ada Brekke, 59, drained the pond.\n\nAs a young miller Ada Brekke, 54, was strong.',
    'Ada Brekke, 59, drained the pond.\n\nAda Brekke, 54, was strong. That was five years ago.',
    'Ada Brekke, 59, drained the pond.\n\nOla Brekke, 54, was strong.',
    'Ada Brekke, 59, drained the pond.\n\nAda Brekke, 58, was strong.',
    'Ada Brekke, 59, drained the pond.\n\nAda Brekke is 58, or nearly.',
    'Ada Brekke, 54, drained the pond.\n\nToday Brekke is 59.',
    'Ada Brekke, 54, drained the pond.\n\nBrekke, now 59, left it dry.',
    'Ada Brekke, 54, drained the pond.\n\nThe pond is dry since 2019, and Ada Brekke is 59.',
    'Ada Brekke, 54, drained the pond.\n\nOla Brekke is 59.',
    'Ada Brekke, 54, drained the pond.\n\nAda Brekke died on Sunday. She was 59.',
  ])('in one article: %s', text => expect(findingsOf('date-conflict', dated(text))).toEqual([]));
});

describe('two ages in one article', () => {
  const said = (text: string) => findingsOf('date-conflict', dated(text)).map(finding => finding.words);
  test.each([
    ['Ada Brekke, 45, drained the pond.\n\nAt 54, Brekke is the oldest miller in Moss.', ['45', '54']],
    ['Ada Brekke, 59, drained the pond.\n\nBrekke is 54.', ['59', '54']],
    ['Ada Brekke has died at the age of 84.\n\nBrekke died on Sunday, aged 48.', ['84', '48']],
    ['Ada Brekke, 41, and Ola Lund, 38, drained the pond.\n\nBrekke, 47, is a miller.', ['41', '47']],
  ])(
    'are found where one is told as that of today, both as that of the death, or nothing speaks of another time: %s',
    (text, words) => expect(said(text)).toEqual(words),
  );
});

test('two ages in one article that has no date', () => {
  const text = 'Ada Brekke, 41, drained the pond.\n\nBrekke, 47, is a miller.\n';
  const [finding] = findingsOf('date-conflict', text);
  expect(finding?.message).toBe('“41” differs from “47” in a.txt:3 (age of Ada Brekke).');
  expect(finding?.fixes.map(({ title }) => title)).toEqual(['Use “47”']);
  for (const silent of [
    'Brekke, 42, is a miller.',
    'When Brekke, 47, drained it, it stank.',
    'Then, years later, Brekke, 47, was a miller.',
  ])
    expect(findingsOf('date-conflict', text.replace('Brekke, 47, is a miller.', silent))).toEqual([]);
});
