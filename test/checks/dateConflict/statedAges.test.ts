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

  test('in one article', () => {
    expect(
      findingsOf('date-conflict', dated('Ada Brekke, 59, drained the pond.\n\nAda Brekke, 54, was strong.')),
    ).toEqual([]);
  });
});
