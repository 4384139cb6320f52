import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

test.each([
  ['A four-day visit ended.', 'four-day = 4 d', 'duration'],
  ['They talked for over 15 years.', 'over 15 years = 15.. a (moreThan)', 'duration'],
  ['The strike went on for the past two months.', 'the past two months = 2 mo', 'duration'],
  ['They met over three years.', 'over three years = 3.. a (moreThan)', 'duration'],
  ['It took two more weeks.', 'two more weeks = 2 wk', 'duration'],
  ['It took three or four years.', 'three or four years = 3..4 a', 'duration'],
  ['The town marked the 80th anniversary of the flood.', '80th anniversary = 80 a', 'anniversary'],
  ['It was the fourth anniversary of the storm.', 'fourth anniversary = 4 a', 'anniversary'],
  ['The college marks its centenary.', 'centenary = 100 a', 'anniversary'],
])('reads the time in %j', (sentence, wanted, kind) => {
  expect(readFigures(sentence)).toEqual([wanted]);
  expect(figuresOf(sentence)[0]?.kind).toBe(kind);
});

test('over the past years is a time and no bound', () => {
  expect(readFigures('It grew over the past 20 years.')).toEqual(['the past 20 years = 20 a']);
});

test.each(['In her 30s she moved.', 'It lasted a while.', 'Years ago it was a farm.'])(
  'finds no length of time in %j',
  sentence => {
    expect(figuresOf(sentence)).toEqual([]);
  },
);

test('a time right behind a figure is no bound', () => {
  expect(readFigures('The club gets £40,000 over three years.')).toEqual(['£40,000 = 40000 GBP', 'three years = 3 a']);
  expect(readFigures('She presided over three cuts.')).toEqual(['three cuts = 3 cut']);
});
