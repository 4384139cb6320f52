import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('papers and data speak', () => {
  test.each([
    [
      'figures',
      'Figures from the statistics office show that 40 boats sank.',
      'indirect: Figures from the statistics office / show / that 40 boats sank',
    ],
    [
      'published data',
      'Data published by the port on Monday put the number of lost boats at 40.',
      'indirect: Data published by the port on Monday / put / the number of lost boats at 40',
    ],
    [
      'data of a day',
      'Data released Monday showed 40 boats sank.',
      'indirect: Data released Monday / showed / 40 boats sank',
    ],
    [
      'a report that lists',
      'The port’s annual report lists 40 boats.',
      'indirect: The port’s annual report / lists / 40 boats',
    ],
    [
      'papers that came out somehow',
      'Emails released under the port act show that 40 boats sank.',
      'indirect: Emails released under the port act / show / that 40 boats sank',
    ],
    [
      'accounts that were filed',
      'Accounts filed at Oldmere House show that 40 boats sank.',
      'indirect: Accounts filed at Oldmere House / show / that 40 boats sank',
    ],
    ['behind', 'Forty boats sank, the port’s log shows.', 'indirect: the port’s log / shows / Forty boats sank'],
  ])('%s', (_, text, expected) => expect(credits(text)).toEqual([expected]));

  test.each([
    'The show released Monday lists to one side.',
    'Boats raised at the summer show lost 40 sails.',
    'The shop counts 40 customers.',
    'Nora Blunt recorded 40 songs.',
  ])('but nothing does in %s', text => expect(credits(text)).toEqual([]));
});
