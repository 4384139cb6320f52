/** Every row of every table is read. */
import { describe, expect, test } from 'vitest';
import { currencies, minorCurrencies } from '../../../core/src/lexicon/currencies.ts';
import { labelWords, numberIdioms, rateNouns, telephoneWords } from '../../../core/src/lexicon/labels.ts';
import {
  boundsAfter,
  boundsBefore,
  boundsBehind,
  fallers,
  risers,
  trendAdverbs,
} from '../../../core/src/lexicon/modifiers.ts';
import { plural, singular } from '../../../core/src/lexicon/nouns.ts';
import {
  anniversaryWords,
  cardinals,
  fractionCharacters,
  fractions,
  ordinals,
  quantifiers,
  scaleLetters,
  scales,
  timesWords,
  vagueNumbers,
} from '../../../core/src/lexicon/numbers.ts';
import { units } from '../../../core/src/lexicon/units.ts';
import { figuresOf } from './kit.ts';

const unitOf = (sentence: string) => figuresOf(sentence).map(q => q.unit);
const firstLow = (sentence: string) => figuresOf(sentence)[0]?.low;

/** Every sentence that is not read as one figure of this unit. */
const misread = (sentences: Iterable<readonly [sentence: string, unit: string]>): string[] =>
  [...sentences]
    .filter(([sentence, unit]) => unitOf(sentence).join() !== unit)
    .map(([sentence, unit]) => `${sentence} ${unitOf(sentence).join()} for ${unit}`);

describe('currencies', () => {
  test('each is read by its names, its code and its signs', () => {
    const sentences = currencies.flatMap(({ code, name, words, plurals = [], symbols = [] }) => [
      ...[name, ...words].map(word => [`They paid 250 million ${plural(word)} for it.`, code] as const),
      ...plurals.map(word => [`They paid 250 million ${word} for it.`, code] as const),
      [`They paid ${code} 250 for it.`, code] as const,
      [`They paid M${code} 250 for it.`, code] as const,
      ...symbols.map(symbol => [`They paid ${symbol}250 for it.`, code] as const),
    ]);
    expect(misread(sentences)).toEqual([]);
  });

  test('each part of one is read by its names and signs', () => {
    const sentences = minorCurrencies.flatMap(({ name, words, plurals, symbols = [] }) => [
      ...(plurals ?? [name, ...words].map(plural)).map(word => [`They paid 20 ${word} for it.`, name] as const),
      ...symbols.map(symbol => [`They paid 20${symbol} for it.`, name] as const),
    ]);
    expect(misread(sentences)).toEqual([]);
  });
});

describe('units', () => {
  const pluralOf = (name: string): string => {
    const per = name.indexOf(' per ');
    return per > 0 ? plural(name.slice(0, per)) + name.slice(per) : plural(name);
  };

  test('each is read by its names', () => {
    const sentences = units.flatMap(({ unit, name, words = [], plurals }) =>
      (plurals ?? [name, ...words].map(pluralOf)).map(noun => [`It came to 12.5 ${noun} in all.`, unit] as const),
    );
    expect(misread(sentences)).toEqual([]);
  });

  test('each is read by its symbols', () => {
    // Of two units with one symbol the first is meant.
    const owners = new Map<string, string>();
    for (const { unit, symbols = [] } of units)
      for (const symbol of symbols) if (!owners.has(symbol)) owners.set(symbol, unit);
    const sentences = [...owners].map(
      // A word in two parts wants a space before it.
      ([symbol, unit]) => [`It came to 12.5${/[ .-]\w/.test(symbol) ? ' ' : ''}${symbol} in all.`, unit] as const,
    );
    expect(misread(sentences)).toEqual([]);
  });

  test('factors are above zero and lead there and back', () => {
    for (const { name, factor, offset = 0 } of units) {
      expect(factor, name).toBeGreaterThan(0);
      expect(((12.5 + offset) * factor) / factor - offset, name).toBeCloseTo(12.5, 6);
    }
  });
});

test('codes and names are unique', () => {
  for (const column of [
    currencies.map(row => row.code),
    currencies.map(row => row.name),
    units.map(row => row.unit),
    units.map(row => row.name),
  ])
    expect(column.length - new Set(column).size).toBe(0);
});

describe('number words', () => {
  test.each([...cardinals].filter(([, value]) => value > 1))('%s', (word, value) => {
    expect(firstLow(`They saw ${word} boats.`)).toBe(value);
  });
  test.each([...scales])('3 %s', (word, value) => {
    expect(firstLow(`They saw 3 ${word} boats.`)).toBe(3 * value);
  });
  test.each([...scaleLetters])('3%s', (letter, { scale, money }) => {
    expect(firstLow(money ? `They paid $3${letter} for it.` : `They saw 3${letter} boats.`)).toBe(3 * scale);
  });
  test.each([...vagueNumbers])('%s', (word, value) => {
    expect(figuresOf(`They saw ${word} of boats.`)[0]).toMatchObject({ low: value, high: value * 10, unit: 'boat' });
  });
  test.each([...quantifiers])('%s hundred', word => {
    expect(firstLow(`They saw ${word} hundred boats.`)).toBe(100);
  });
  test.each([...fractions].filter(([word]) => word.endsWith('s')))('two %s', (word, parts) => {
    if (parts > 2) expect(firstLow(`They sold two-${word} of it.`)).toBeCloseTo(2 / parts, 12);
  });
  test.each([...fractionCharacters])('2%s', (character, value) => {
    expect(firstLow(`They ran 2${character} miles.`)).toBeCloseTo(2 + value, 12);
  });
  test.each([...ordinals])('%s', (word, value) => {
    expect(figuresOf(`It was the ${word} visit.`)[0]).toMatchObject({ kind: 'ordinal', low: value });
  });
  test.each([...anniversaryWords].filter(([, years]) => years !== 1000))('%s', (word, years) => {
    expect(figuresOf(`The town marks its ${word}.`)[0]).toMatchObject({ kind: 'anniversary', low: years });
  });
  test.each([...timesWords])('%s stands beside the cardinals', (_, value) => {
    expect([...cardinals.values()]).toContain(value);
  });
});

describe('modifiers', () => {
  test.each(boundsBefore)('%s 40', (words, bound) => {
    const figure = figuresOf(`It cost ${words} $40.`)[0];
    expect(figure?.bound).toBe(bound);
    expect([figure?.low, figure?.high]).toContain(40);
  });
  test.each(boundsAfter)('40 %s', (words, bound) => {
    expect(figuresOf(`It cost $40 ${words}.`)[0]?.bound).toBe(bound);
  });
  test.each([...boundsBehind])('40-%s', (word, bound) => {
    expect(figuresOf(`It took 40-${word} days.`)[0]).toMatchObject({ bound, unit: 'd' });
  });
  test.each([...risers])('%s 4%%', word => {
    expect(figuresOf(`Sales ${word} 4%.`)[0]?.trend).toBe('up');
  });
  test.each([...fallers])('%s 4%%', word => {
    expect(figuresOf(`Sales ${word} 4%.`)[0]?.trend).toBe('down');
  });
  test.each([...trendAdverbs])('fell %s 4%%', word => {
    if (word !== 'up') expect(figuresOf(`Sales fell ${word} 4%.`)[0]?.trend).toBe('down');
  });
});

test('a sum is read for each of the nouns of rates', () => {
  const missed = [...rateNouns].filter(noun => !figuresOf(`It cost $4 a ${noun}.`)[0]?.unit?.startsWith('USD/'));
  expect(missed).toEqual([]);
});

test('a number after each of the labels is no figure', () => {
  const read = [...labelWords].filter(
    word => figuresOf(`It is in ${word} 4 of it.`).some(({ kind }) => kind !== 'date') && word !== 'no',
  );
  expect(read).toEqual([]);
});

test.each(numberIdioms)('%s is no figure', idiom => {
  expect(figuresOf(`It was ${idiom} there.`)).toEqual([]);
});

test.each([...telephoneWords])('a telephone number stands after %s', word => {
  expect(figuresOf(`To book ${word} 4946 6018 today.`).filter(({ kind }) => kind !== 'date')).toEqual([]);
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
