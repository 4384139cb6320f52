import { expect, test } from 'vitest';
import { currencies, minorCurrencies } from '../../../core/src/lexicon/currencies.ts';
import { plural, singular } from '../../../core/src/lexicon/nouns.ts';
import { cardinals, ordinals, scales } from '../../../core/src/lexicon/numbers.ts';
import { units } from '../../../core/src/lexicon/units.ts';
import { figuresOf } from './kit.ts';

const unitOf = (sentence: string) => figuresOf(sentence).map(q => q.unit);

test('every currency is read by its name, its code and its signs', () => {
  for (const { code, name, symbols } of currencies) {
    expect(unitOf(`They paid 250 million ${plural(name)} for it.`), name).toEqual([code]);
    expect(unitOf(`They paid ${code} 250 for it.`), code).toEqual([code]);
    for (const symbol of symbols ?? []) expect(unitOf(`They paid ${symbol}250 for it.`), symbol).toEqual([code]);
  }
  for (const { name, plurals } of minorCurrencies)
    expect(unitOf(`They paid 20 ${plurals?.[0] ?? plural(name)} for it.`), name).toEqual([name]);
});

test('every unit is read by its name and its symbols', () => {
  for (const row of units) {
    const noun = row.plurals
      ? (row.plurals[0] ?? row.name)
      : row.name.includes(' per ')
        ? plural(row.name.split(' per ')[0] as string) + row.name.slice(row.name.indexOf(' per '))
        : plural(row.name);
    expect(unitOf(`It came to 12.5 ${noun} in all.`), row.name).toEqual([row.unit]);
    for (const symbol of row.symbols ?? []) {
      if (symbol === '”' || symbol === '"' || symbol === '′') continue;
      expect(unitOf(`It came to 12.5${symbol.startsWith('lb') ? ' ' : ''}${symbol} in all.`), symbol).toEqual([
        row.unit,
      ]);
    }
  }
});

test('codes and names are unique', () => {
  const codes = currencies.map(row => row.code);
  expect(new Set(codes).size).toBe(codes.length);
  const names = currencies.map(row => row.name);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(units.map(row => row.unit)).size).toBe(units.length);
  expect(new Set(units.map(row => row.name)).size).toBe(units.length);
});

test('conversions there and back come to the same', () => {
  for (const { name, factor, offset = 0 } of units) {
    expect(factor, name).toBeGreaterThan(0);
    const base = (12.5 + offset) * factor;
    expect(base / factor - offset, name).toBeCloseTo(12.5, 6);
  }
});

test('every number word is read', () => {
  for (const [word, value] of cardinals) {
    if (value > 1) expect(figuresOf(`They saw ${word} boats.`)[0]?.low, word).toBe(value);
  }
  for (const [word, value] of scales) expect(figuresOf(`They saw 3 ${word} boats.`)[0]?.low, word).toBe(3 * value);
  for (const [word, value] of ordinals) expect(figuresOf(`It was the ${word} visit.`)[0]?.low, word).toBe(value);
});

test.each([
  ['cities', 'city'],
  ['people', 'person'],
  ['viruses', 'virus'],
  ['matches', 'match'],
  ['women', 'woman'],
  ['species', 'species'],
  ['bus', 'bus'],
  ['fishermen', 'fisherman'],
])('the singular of %s is %s', (many, one) => {
  expect(singular(many)).toBe(one);
});
