import { describe, expect, test } from 'vitest';
import { analyzeDocument, defaultSettings } from '../../../core/src/index.ts';
import { credits } from './kit.ts';

const read = (text: string) => {
  const { citations, references, claims, quantities, source } = analyzeDocument(text, defaultSettings);
  return {
    marks: citations.map(({ key, content }) => `${key}: ${source.text.slice(content.start, content.end)}`),
    entries: references.map(({ key, body }) => `${key}: ${source.text.slice(body.start, body.end)}`),
    sourced: claims.flatMap(({ sourced, quantity }) => {
      const figure = quantities[quantity];
      return sourced && figure ? [source.text.slice(figure.start, figure.end)] : [];
    }),
  };
};

describe('footnotes', () => {
  test.each([
    ['raised numbers', '¹', '1'],
    ['raised numbers of two digits', '¹²', '12'],
    ['an asterisk', '*', '*'],
    ['two asterisks', '**', '**'],
    ['a dagger', '†', '†'],
  ])('%s stand for the line below', (_, sign, key) => {
    expect(read(`The pier has 40 lamps.${sign} Nobody counted them.\n\n${sign} Harbour log, May.\n`)).toEqual({
      marks: [`${key}: The pier has 40 lamps`],
      entries: [`${key}: Harbour log, May.`],
      sourced: ['40 lamps'],
    });
  });

  test.each([
    'The lamps were counted for the harbour log.',
    'The port has a list: https://oldmere.test/lamps',
    'Nora Blunt, “Where the lamps have gone”, Ferry Post.',
    'The port counted them in 2024.',
  ])('may say where the figure is from: %s', note =>
    expect(read(`The pier has 40 lamps.*\n\n* ${note}\n`).sourced).toEqual(['40 lamps']),
  );

  test('inside the sentence one speaks for the words before it', () => {
    expect(read('The pier has 40 lamps¹ and 30 ropes.\n\n¹Harbour log, May.\n')).toMatchObject({
      marks: ['1: The pier has 40 lamps'],
      sourced: ['40 lamps'],
    });
  });

  test('beside numbers in brackets both count', () => {
    const { marks } = read('The pier has 40 lamps [1] and 30 ropes.*\n\n* Rope list, May.\n\n[1] Harbour log.\n');
    expect(marks).toEqual(['1: The pier has 40 lamps', '*: and 30 ropes']);
  });

  test('credit goes to the sign, as for a citation', () => {
    expect(credits('The pier has 40 lamps.¹\n\n¹ Harbour log, May.\n')).toEqual([
      'citation: ¹ / - / The pier has 40 lamps',
    ]);
  });
});

describe('no footnotes are', () => {
  test.each([
    ['squares and cubes', 'The pier is 40 m² wide and holds 30 km².\n\n² Harbour log, May.\n'],
    ['powers', 'There are 10³ ropes on the pier.\n\n³ Harbour log, May.\n'],
    ['signs without a line below', 'The pier has 40 lamps.¹ It has 30 ropes.* Nobody counted them.\n'],
    ['emphasis', 'The pier has *forty* lamps and *thirty* ropes.\n\n* Harbour log, May.\n'],
    ['lines that tell more', 'The pier has 40 lamps.* It is long.\n\n* The pier is closed in winter.\n'],
    ['what was left out', 'The pier has 40 lamps.¹ It is long.\n\n¹ Two of them do not work.\n'],
    ['bullets', 'The pier has 40 lamps*\n\n* a lamp\n\n* a rope\n'],
    ['lines above', '* Harbour log, May.\n\nThe pier has 40 lamps.* Nobody counted them.\n'],
  ])('%s', (_, text) => expect(read(text)).toMatchObject({ marks: [], sourced: [] }));
});
