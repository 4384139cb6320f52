import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const said = (text: string) => findingsOf('conflicting-figure', `${text}\n`).map(({ words }) => words);

describe('what a slip alone explains', () => {
  test.each([
    [
      'a million for a billion, where the one is asked about',
      'The scheme for the quay will cost £48m.\n\nAsked whether spending 48 billion pounds on the quay could be justified, she said yes.',
      ['£48m', '48 billion pounds'],
    ],
    [
      'kilometres for miles',
      'The pipe, which will run for 26 miles along the main road, replaces an old one.\n\nWhen all 26 kilometres of the pipe have been tested, the water will flow.',
      ['26 miles', '26 kilometres'],
    ],
    [
      'kilometres for miles, where all of them are meant',
      'The pipe, which will run for 26 miles, replaces an old one.\n\nWhen all 26 kilometres have been tested, the water will flow.',
      ['26 miles', '26 kilometres'],
    ],
  ])('is found: %s', (_, text, words) => expect(said(text)).toEqual(words));

  test.each([
    [
      'of other measures',
      'The villa was sold for 3.2 million euros. The group that bought it has sales of 3.2 billion euros.',
    ],
    ['of other things', 'The bridge cost £48m.\n\nExports came to 48 billion pounds, an office said.'],
    ['of one digit', 'The quay cost £4m.\n\nThe fleet of the quay is worth 4 billion pounds.'],
    ['of a conversion', 'The pipe runs for 26 miles (42 kilometres). It is 42 kilometres long.'],
    ['of two lengths', 'The pipe is 26 metres wide.\n\nThe lorry that brought sand is 26 feet long.'],
  ])('is left alone %s', (_, text) => expect(said(text)).toEqual([]));
});

describe('a headline whose figure the story does not have', () => {
  test.each([
    [
      'Jury awards $8 million to logger\n\nA jury found the maker liable. The panel ordered it to pay a total of $6 million.',
      ['$8 million', '$6 million'],
    ],
    [
      'Gale fells 90 elms on the Mole\n\nThe storm took the roof off the hall and 60 elms off the Mole.',
      ['90 elms', '60 elms'],
    ],
  ])('is set against the figure in its place: %s', (text, words) => expect(said(text)).toEqual(words));

  test.each([
    [
      'it is told later',
      'Jury awards $8 million to logger\n\nThe jury gave him $6 million for his legs. Together with costs it is $8 million.',
    ],
    [
      'there are two',
      'Jury awards $8 million to logger\n\nThe jury gave him $6 million for his legs. It gave him $2 million for his back.',
    ],
    [
      'it is far off',
      'Jury awards $8 million to logger\n\nA jury found the maker liable. The saw had cost the logger $600.',
    ],
    [
      'it is rounded',
      'Jury awards $8 million to logger\n\nA jury found the maker liable. The panel ordered it to pay $7.9 million.',
    ],
    [
      'some of them are meant',
      'Library gets 300 new books\n\nReaders in Moss gave them. Some 120 books are for children.',
    ],
    [
      'one of them is meant',
      'Three clubs share the fund of Moss\n\nThe first grants bring a new hall to one club and lights to another.',
    ],
  ])('is left alone where %s', (_, text) => expect(said(text)).toEqual([]));
});

describe('people and things that make up a group', () => {
  test.each([
    [
      'They will stage it with a cast of eleven.\n\nAll 12 members of the cast peel potatoes.',
      ['eleven', '12 members'],
    ],
    ['The ship has a crew of 23. It left on Monday.\n\nAll 32 of the crew were saved.', ['23', '32']],
    [
      'There are forty-three handlooms in the lane.\n\nHe saw all 34 looms in the lane.',
      ['forty-three handlooms', '34 looms'],
    ],
  ])('are counted with it: %s', (text, words) => expect(said(text)).toEqual(words));

  test.each([
    'They will stage it with a cast of eleven.\n\nAll eleven members of the cast peel potatoes.',
    'They will stage it with a cast of eleven.\n\nFive members of the cast peel potatoes.',
    'The ship has a crew of 23. Its tug has a crew of four.',
    'A crew of 12 sailed the Rosa. The Maud left with a crew of nine.\n\nAll nine of the crew came home.',
  ])('are left alone: %s', text => expect(said(text)).toEqual([]));
});

describe('what is reckoned by nothing', () => {
  test('is compared though something else is', () => {
    const sold = 'Before it went out of print it had sold fewer than 200 copies.';
    expect(said(`${sold}\n\nEach of the 260 copies sold of the first edition brought a loss.`)).toEqual([
      'fewer than 200 copies',
      '260 copies',
    ]);
  });

  test('is not what is done in so many minutes, nor a number that counts nothing', () => {
    expect(said('The farm of Li has 46 cows.\n\nThe robot milks 3 cows in 20 minutes at Li.')).toEqual([]);
    expect(
      said('The club of Eddle won over six boards.\n\nIt drew on the top board and missed the 4.10 bus to Eddle.'),
    ).toEqual([]);
  });
});
