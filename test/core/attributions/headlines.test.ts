import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

const above = (headline: string) => credits(`${headline}\n\nThe harbour of Oldmere is old, and the night was long.\n`);

describe('a colon in a headline', () => {
  test.each([
    ['who', 'Police: 40 held after harbour brawl', 'indirect: Police / - / 40 held after harbour brawl'],
    ['what', 'Study: One in five boats leaks', 'indirect: Study / - / One in five boats leaks'],
    ['a role', 'Harbour master: 40 boats lost', 'indirect: Harbour master / - / 40 boats lost'],
    ['a title and name', 'Mayor Blunt: 40 boats lost', 'indirect: Mayor Blunt / - / 40 boats lost'],
    [
      'at the end',
      '40 boats lost in one night: harbour master',
      'indirect: harbour master / - / 40 boats lost in one night',
    ],
    ['a name and its words', 'Blunt: “We lost 40 boats”', 'direct: Blunt / - / We lost 40 boats'],
  ])('%s', (_, headline, expected) => expect(above(headline)).toEqual([expected]));

  test.each([
    'Harbour brawl: 40 held',
    'Oldmere: 40 boats lost',
    'Five ways to sail: boats, lamps and 40 ropes',
    'Live: 40 boats lost',
    '40 boats lost: the long night of Oldmere',
  ])('is no credit in %s', headline => expect(above(headline)).toEqual([]));

  test('is none in a sentence of the text', () =>
    expect(
      credits('The list of the police: 40 ropes, 30 lamps and a boat were found on Monday in the harbour.'),
    ).toEqual([]));
});
