import { describe, expect, test } from 'vitest';
import { splitBlocks } from '../../../core/src/text/index.ts';
import type { Span } from '../../../core/src/text/span.ts';
import { cellAt, findTables } from '../../../core/src/text/tables.ts';

/** A table as its announcement, its columns and its rows. */
function show(text: string) {
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : '');
  return findTables(text, splitBlocks(text)).map(({ caption, columns, rows }) => [
    words(caption),
    columns.map(words),
    ...rows.map(({ label, cells }) => [words(label), ...cells.map(words)]),
  ]);
}

const kelp = ['Kelp landed:', ['Rock', 'Cliff'], ['2020', '1,310', '860'], ['2021', '1,245', '910']];

describe('tables', () => {
  test.each([
    ['parted by wide gaps', 'Kelp landed:\n\nYear    Rock   Cliff\n2020    1,310  860\n2021    1,245  910\n'],
    [
      'whose first column has no name',
      'Kelp landed:\n\n        Rock   Cliff\n2020    1,310  860\n2021    1,245  910\n',
    ],
    ['parted by tabs', 'Kelp landed:\nYear\tRock\tCliff\n2020\t1,310\t860\n2021\t1,245\t910\n'],
    [
      'parted by bars, with a rule',
      'Kelp landed:\n\n| Year | Rock | Cliff |\n|---|---:|---:|\n| 2020 | 1,310 | 860 |\n| 2021 | 1,245 | 910 |\n',
    ],
    ['parted by bars alone', 'Kelp landed:\nYear | Rock | Cliff\n2020 | 1,310 | 860\n2021 | 1,245 | 910\n'],
    ['with Windows line ends', 'Kelp landed:\r\n\r\nYear\tRock\tCliff\r\n2020\t1,310\t860\r\n2021\t1,245\t910\r\n'],
  ])('%s are read', (_, text) => expect(show(text)).toEqual([kelp]));

  test('may have years for columns, or no names for them', () => {
    const years = '        2020   2021\nRock    1,310  1,245\nCliff   860    910\n';
    expect(show(`Kelp is dear.\n\n${years}`)).toEqual([
      ['', ['2020', '2021'], ['Rock', '1,310', '1,245'], ['Cliff', '860', '910']],
    ]);
    expect(show('Fees in June\n- Adults: 6 euros\n- Children – 3 euros\n')).toEqual([
      ['Fees in June', [], ['Adults', '6 euros'], ['Children', '3 euros']],
    ]);
  });

  test.each([
    ['a lone line', 'Rock   1,310   860\n'],
    ['verse', 'The tide   goes out\nThe tide   comes in\n'],
    ['two spaces between sentences', 'It rained on 4 May.  Nobody came.\nIt rained on 5 May.  Nobody went.\n'],
    ['lines of different widths', 'Rock   1,310   860\nCliff   910\nHead   12   13   14\n'],
    ['lines that a blank one parts', 'Rock   1,310\n\nCliff   910\n'],
  ])('are not %s', (_, text) => expect(show(text)).toEqual([]));

  test('know the cell of a figure', () => {
    const text = 'Year    Rock   Cliff\n2020    1,310  860\n2021    1,245  910\n\nNobody saw 910 of them.\n';
    const tables = findTables(text, splitBlocks(text));
    const at = (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return cellAt(tables, { start, end: start + words.length });
    };
    expect(at('910')).toMatchObject({ column: 1, row: { start: text.indexOf('2021') } });
    expect(at('910', text.indexOf('Nobody'))).toBeNull();
    expect(at('2021')).toBeNull();
    expect(at('Rock')).toBeNull();
  });
});
