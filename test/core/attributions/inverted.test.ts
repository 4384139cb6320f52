import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('a verb of saying before its subject', () => {
  test.each([
    ['at the end', 'Forty lamps broke, said Nora Blunt.', ['indirect: Nora Blunt / said / Forty lamps broke']],
    [
      'in the middle',
      'The pier, said Nora Blunt, was safe for 40 years.',
      ['indirect: Nora Blunt / said / The pier', 'indirect: Nora Blunt / said / was safe for 40 years'],
    ],
    ['at the beginning', 'Said Nora Blunt: “The pier is safe.”', ['direct: Nora Blunt / Said / The pier is safe.']],
    [
      'and a noun that may be a verb before its verb',
      'The fleet has shrunk by 12 percent, figures show.',
      ['indirect: figures / show / The fleet has shrunk by 12 percent'],
    ],
  ])('%s', (_, text, expected) => expect(credits(text)).toEqual(expected));

  test('is not one with an auxiliary', () =>
    expect(credits('Nora Blunt, now in Ayr, has reiterated her promise to the port.')).toEqual([
      'indirect: Nora Blunt / has reiterated / her promise to the port',
    ]));

  test.each(['Said Street is closed: 40 lamps broke.', 'Told of the storm, 40 sailors left.'])('is not in %s', text =>
    expect(credits(text)).toEqual([]),
  );
});
