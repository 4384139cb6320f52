import { describe, expect, test } from 'vitest';
import { analyzeDocument, defaultSettings } from '../../../core/src/index.ts';

/** The figures of the rows, with their values and units. */
const figures = (text: string) =>
  analyzeDocument(text, defaultSettings)
    .quantities.filter(({ kind }) => kind !== 'date')
    .map(({ start, end, low, unit }) => `${text.slice(start, end)} = ${low} ${unit}`);

describe('figures of a table', () => {
  test.each([
    ['above the table, after a comma', 'Kelp, in tonnes:\n\nYear\tRock\n2020\t1,310\n2021\t860\n', '1310 t', '860 t'],
    ['above the table', 'Snow depth in centimetres:\n- Rock: 145\n- Head: 98\n', '145 cm', '98 cm'],
    [
      'in a sum of millions',
      'Fees, millions of euros\n\nYear | All\n2020 | 12.4\n2021 | 8\n',
      '12400000 EUR',
      '8000000 EUR',
    ],
    ['as a sign before a scale', 'Port\tFees (£m)\nRock\t12.4\nHead\t8\n', '12400000 GBP', '8000000 GBP'],
    ['in brackets', 'Port\tPier (m)\nRock\t145\nHead\t98\n', '145 m', '98 m'],
    ['as a share', 'Party\tShare (%)\nRock\t46.1\nHead\t31.8\n', '46.1 %', '31.8 %'],
    ['as the name of the column', 'Port   Tonnes\nRock   145\nHead   98\n', '145 t', '98 t'],
  ])('have the unit that stands %s', (_, text, first, second) => {
    const [one, two] = figures(text)
      .slice(-2)
      .map(figure => figure.split(' = ')[1]);
    expect([one, two]).toEqual([first, second]);
  });

  test('keep the unit that they have, and get none from words that are no unit', () => {
    expect(figures('Port\tTonnes\nRock\t145 km\nHead\t£98\n')).toEqual(['145 km = 145 km', '£98 = 98 GBP']);
    expect(figures('Port\tSkippers\nRock\t145\nHead\t98\n')).toEqual(['145 = 145 null', '98 = 98 null']);
  });

  test('are still what the text says', () => {
    const text = 'Fees (£m)\n\nYear | All\n2020 | 12.4\n2021 | 8\n';
    const { quantities } = analyzeDocument(text, defaultSettings);
    expect(quantities.map(({ start, end }) => text.slice(start, end))).toEqual(['2020', '12.4', '2021', '8']);
  });
});
