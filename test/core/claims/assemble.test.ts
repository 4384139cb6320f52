import { describe, expect, test } from 'vitest';
import { analyzeDocument, defaultSettings } from '../../../core/src/index.ts';

interface Seen {
  readonly figure: string;
  readonly needsSource: boolean;
  readonly sourced: boolean;
  readonly source: string | null;
  readonly time: string | null;
  readonly modality: string;
  readonly measure: readonly string[];
}

function claimsOf(text: string): Seen[] {
  const { claims, quantities, source } = analyzeDocument(text, defaultSettings);
  return claims.map(claim => {
    const quantity = quantities[claim.quantity];
    return { ...claim, figure: source.text.slice(quantity?.start, quantity?.end) };
  });
}

const claimOf = (text: string): Seen => claimsOf(text)[0] as Seen;
/** The figures that a reader would want a source for and finds none. */
const unsourced = (text: string) =>
  claimsOf(text)
    .filter(claim => claim.needsSource && !claim.sourced)
    .map(claim => claim.figure);

describe('which figures want a source', () => {
  test.each([
    ['a count', 'The pier has 40 lamps.', '40 lamps'],
    ['money', 'The pier cost $3 million.', '$3 million'],
    ['a share', 'Rents rose by 12 percent.', '12 percent'],
    ['a measure', 'The pier is 300 metres long.', '300 metres'],
    ['a running count', 'It was her seventh visit to Ayr.', 'seventh visit'],
    ['a long time as a record', 'The firm has led the market for over 20 years.', 'over 20 years'],
    ['an article introduced by a definite word', 'So did the two mills that saw the timber.', 'two mills'],
  ])('%s', (_, text, figure) => {
    expect(unsourced(text)).toEqual([figure]);
  });

  test.each([
    ['a year', 'The pier was built in 1961.'],
    ['a weekday', 'The pier opened on Tuesday.'],
    ['two leaders', 'The two leaders met on the pier.'],
    ['the length of what is reported', 'She ended her four-day visit.'],
    ['one', 'One of them was broken.'],
    ['a point in time', 'The lamps went out two hours later.'],
    ['an ordinal that only orders', 'The second floor is closed.'],
    ['a headline', 'Pier to get 40 lamps\n\nThe council met in Ayr and decided to light the pier from end to end.'],
  ])('not %s', (_, text) => {
    expect(unsourced(text)).toEqual([]);
  });
});

describe('what makes a figure sourced', () => {
  test.each([
    ['speech', '“We have 40 lamps,” said Nora Blunt.', 'Nora Blunt'],
    ['reported speech', 'The office said 40 lamps were broken.', 'The office'],
    ['according to', 'The pier has 40 lamps, according to the harbour log.', 'the harbour log'],
    ['a citation', 'The pier has 40 lamps [1].\n\n[1] Harbour log.', '[1]'],
    ['a document', 'The survey found 40 lamps were broken.', 'The survey'],
  ])('%s', (_, text, source) => {
    expect(claimOf(text)).toMatchObject({ sourced: true, source });
  });

  test.each([
    ['a vague source', 'Analysts say that 40 lamps are broken.'],
    ['reportedly', 'Reportedly 40 lamps are broken.'],
    ['a citation of another sentence', 'The sea is near [1]. The pier has 40 lamps.\n\n[1] Atlas.'],
    ['speech beside it', 'The pier has 40 lamps. “It shines,” said Nora Blunt.'],
  ])('not %s', (_, text) => {
    expect(unsourced(text)).toHaveLength(1);
  });
});

describe('what a claim says of its figure', () => {
  test('synonyms are one measure', () => {
    const measure = (text: string) => claimOf(text).measure;
    expect(measure('The firm has 300 employees.')).toContain('employ');
    expect(measure('The firm has a workforce of 300.')).toContain('employ');
    expect(measure('The blast killed 30 people.')).toContain('die');
    expect(measure('The death toll rose to 30.')).toContain('die');
    expect(measure('The toll in the valley stands at 30.')).toContain('die');
    expect(measure('Some 300 people marched through the town.')).toContain('attend');
  });

  test.each([
    'The harbour has 40 berths, up from 25 in 1990.',
    'The harbour has 40 berths, down sharply from 62 in 1990.',
    'The harbour has 40 berths (15 cranes), compared with 25 in 1990.',
    'The harbour has 40 berths, against 25 in 1990.',
    'The harbour has 40 berths, eight more than in 1990.',
    'Occupancy was 67.3%, up from 61.8% four years ago.',
  ])('the time of what it is set against is not its own: %s', text => {
    expect(claimOf(`14 June 2024\n\n${text}`).time).toBeNull();
  });

  test.each([
    ['The harbour had 25 berths in 1990, compared with 40 today.', '1990'],
    ['The harbour had 25 berths against the east wind in 1990.', '1990'],
    ['The harbour had 25 berths for boats of more than 8 tonnes in 1990.', '1990'],
    ['In 1990 the harbour had 25 berths, up from 12 in 1970.', '1990'],
  ])('but its own stays: %s', (text, time) => {
    expect(claimOf(text).time).toBe(time);
  });

  test('the time is that of its own clause, not the day of saying', () => {
    expect(claimOf('The pier had 400 visitors in 2019.').time).toBe('2019');
    expect(claimsOf('The office said on 3 May 2021 that 40 lamps were broken.').at(-1)).toMatchObject({
      figure: '40 lamps',
      time: null,
    });
  });

  test('forecasts, plans and facts are told apart', () => {
    expect(claimOf('The office expects 400 visitors.').modality).toBe('forecast');
    expect(claimOf('The pier will cost $3 million.').modality).toBe('plan');
    expect(claimOf('The pier cost $3 million.').modality).toBe('fact');
  });

  test('the id stays when something changes elsewhere', () => {
    const ids = (text: string) => analyzeDocument(text, defaultSettings).claims.map(claim => claim.id);
    const [id] = ids('The pier has 40 lamps.');
    expect(ids('It rained all day in Ayr.\n\nThe pier has 40 lamps.')).toContain(id);
  });

  test('equal sentences have claims with different ids', () => {
    const { claims } = analyzeDocument('The pier has 40 lamps.\n\nThe pier has 40 lamps.', defaultSettings);
    expect(new Set(claims.map(claim => claim.id)).size).toBe(claims.length);
  });
});
