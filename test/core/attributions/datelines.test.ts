import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('a dateline is no part of what is said', () => {
  test.each([
    [
      'with an agency',
      'OLDMERE, 3 May (Ferry Post) – Some 40 boats sank, the port said.',
      ['indirect: the port / said / Some 40 boats sank'],
    ],
    ['without', 'OLDMERE - Some 40 boats sank, the port said.', ['indirect: the port / said / Some 40 boats sank']],
  ])('%s', (_, text, expected) => expect(credits(text)).toEqual(expected));

  test('but a dash after a name in capitals may be', () =>
    expect(credits('NATO sent 40 boats – all of them old – to Ayr, the port said.')).toEqual([
      'indirect: the port / said / NATO sent 40 boats – all of them old – to Ayr',
    ]));
});

describe('the agency of a dateline', () => {
  test('is credited with a first sentence that credits nobody else', () =>
    expect(credits('OLDMERE, May 3 (Ferry Post) - Forty boats sank in the harbour. It was late.')).toEqual([
      'indirect: Ferry Post / - / Forty boats sank in the harbour',
    ]));

  test('is credited below a headline and a byline', () =>
    expect(
      credits('Boats sink\n\nBy Nora Blunt\n\nOLDMERE, May 3 (Ferry Post) - Forty boats sank in the harbour.\n'),
    ).toEqual(['indirect: Ferry Post / - / Forty boats sank in the harbour']));

  test('is credited where the place is in small letters, and before two hyphens', () => {
    const sunk = ['indirect: AP / - / Forty boats sank in the harbour'];
    expect(credits('Oldmere, May 3 (AP) - Forty boats sank in the harbour.')).toEqual(sunk);
    expect(credits('OLDMERE (AP) -- Forty boats sank in the harbour.')).toEqual(sunk);
    expect(credits('Oldmere, Kentucky (Canadian Press) -- Forty boats sank in the harbour.')).toEqual([
      'indirect: Canadian Press / - / Forty boats sank in the harbour',
    ]);
  });

  test.each([
    'Harlan Pike (Labour) - Forty boats sank.',
    'NATO (North Atlantic Treaty Organization) – Forty boats sank.',
    'OPEC (Organization of the Petroleum Exporting Countries) – 40,000 jobs were lost.',
    'It was late.\n\nOLDMERE (Ferry Post) - Forty boats sank in the harbour.',
    'It was late. OLDMERE (Ferry Post) - Forty boats sank in the harbour.',
    'OLDMERE - Forty boats sank in the harbour.',
    'OLDMERE (40 km) - Forty boats sank.',
    'The boats of Oldmere (Ferry Post) - forty of them - sank.',
  ])('is not in %s', text => expect(credits(text)).toEqual([]));
});
