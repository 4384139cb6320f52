/** What figures are about: the text's own words, and nothing where the text does not say. */
import { describe, expect, test } from 'vitest';
import { figuresOf } from './kit.ts';

/** `figure: concept` of all figures that are no dates. */
const concepts = (text: string): string[] =>
  figuresOf(text)
    .filter(({ kind }) => kind !== 'date' && kind !== 'time')
    .map(({ start, end, concept }) => `${text.slice(start, end)}: ${concept}`);

describe('what a figure is about', () => {
  test.each([
    // The subject of its verb, with what is tied to it.
    ['Trade between the two neighbours reached $31.5 billion.', '$31.5 billion: Trade between the two neighbours'],
    ['Rents in the old town rose sharply to €14 last spring.', '€14: Rents in the old town'],
    ['The tunnel, which opened late, cost $3 million.', '$3 million: tunnel'],
    ['Car sales jumped 8% in May, up from a year earlier.', '8%: Car sales'],
    ['Prices of bread and butter rose 4%.', '4%: Prices of bread and butter'],
    // Over more than one clause.
    ['Exports to the region fell in June, down 12%.', '12%: Exports to the region'],
    ['The biggest winner of the day was Brightwater Foods, up 6%.', '6%: Brightwater Foods'],
    ['The mill, which is owned by Acme, employs 300.', '300: mill'],
    // What its preposition leans on.
    ['The board approved a fine of $5 million.', '$5 million: fine'],
    ['They reached a top speed of 40 km/h.', '40 km/h: top speed'],
    ['The council cut its budget by 10%.', '10%: budget'],
    ['Analysts expect revenue to grow 5%.', '5%: revenue'],
    // What follows it.
    ['It covers 13 percent of the national forest.', '13 percent: national forest'],
    ['Ministers want a 25% tax on imported cars.', '25%: tax on imported cars'],
    ['The probe began a five-year, 900-million-mile journey.', 'five-year: journey'],
    ['The mayor opened a six-room clinic in May.', 'six-room: clinic'],
    ['They want a 5% pay rise.', '5%: pay rise'],
    ['They want a 10% cut in fees.', '10%: cut in fees'],
    ['Cars with four-, five- and six-cylinder engines ran.', 'four: engines|five: engines'],
    // One thing in two places.
    ['Rents rose 5% in the north and 7% in the south.', '7%: Rents'],
    ['Mileage went from 21 mpg for vans, and from 14 mpg for lorries.', '14 mpg: Mileage'],
    ['It has $15 million of claims, ranging from $300 to $500.', '$300 to $500: claims'],
    ['Children under 12 pay nothing.', 'under 12: Children'],
    // The same in other units.
    ['The ridge is seven miles (11 km) long.', 'seven miles: ridge|11 km: ridge'],
    // Whom it befalls is not what it is about.
    ['The flood cost farmers $2 million.', '$2 million: flood'],
    [
      'Shares in the brewer closed 3% higher at 42 shekels.',
      '3%: Shares in the brewer|42 shekels: Shares in the brewer',
    ],
    ['The yield on the benchmark 10-year loan fell to 4%.', '4%: yield on the benchmark 10-year loan'],
  ])('%s', (text, expected) => {
    const found = concepts(text);
    for (const one of expected.split('|')) expect(found).toContain(one);
  });

  test.each([
    'The four-day visit coincides with a summit.',
    'The two-day trip marks a new start.',
    'A three-week strike continues.',
  ])('no verb gets into it: %s', text => {
    expect(concepts(text)[0]).toMatch(/: (?:visit|trip|strike)$/);
  });

  test.each([
    // The count is itself what the clause is about, or tells where something happens.
    'There are 40 houses on the island.',
    'Police searched for him in three districts.',
    'But 300 workers stayed away.',
    // Whom `it` means is not known.
    'It costs $5.',
  ])('nothing is made up: %s', text => {
    for (const one of concepts(text)) expect(one).toMatch(/: null$/);
  });

  test('is what stands in the text', () => {
    const text = 'The harbour’s annual turnover\r\nreached €7 million, up 3%. “Wages” — in São Tomé — fell 2%.';
    for (const { concept, conceptSpan } of figuresOf(text) as readonly {
      concept: string | null;
      conceptSpan?: { start: number; end: number } | null;
    }[])
      if (concept !== null && conceptSpan)
        expect(text.slice(conceptSpan.start, conceptSpan.end).replace(/\s+/g, ' ')).toBe(concept);
  });
});
