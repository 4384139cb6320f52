import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

test.each([
  ['The two mayors shook hands.', 'two mayors = 2 mayor'],
  ['They have met on occasions exceeding 40 times.', 'exceeding 40 times = 40.. time (moreThan)'],
  ['Police held two Danish nationals.', 'two Danish nationals = 2 national'],
  ['The club sold 14 first-team players.', '14 first-team players = 14 player'],
  ['Some 2.5m people voted.', 'Some 2.5m people = 2500000 person (about)'],
  ['Hundreds of thousands of voters stayed at home.', 'Hundreds of thousands of voters = 100000..1000000 voter'],
  ['Dozens of trees fell.', 'Dozens of trees = 12..120 tree'],
  ['Half a dozen ships sank.', 'Half a dozen ships = 6 ship'],
  ['A hundred and fifty boats took part.', 'A hundred and fifty boats = 150 boat'],
  ['One village was flooded.', 'One village = 1 village'],
  ['AYR (Coast Press) — Fourteen miners were saved.', 'Fourteen miners = 14 miner'],
  ['CAPTION: Ninety firefighters watch the mill.', 'Ninety firefighters = 90 firefighter'],
  ['The index closed at 1,334.20.', '1,334.20 = 1334.2'],
  ['At least 30 firefighters came.', 'At least 30 firefighters = 30.. firefighter (atLeast)'],
  ['Up to 400 jobs may go.', 'Up to 400 jobs = ..400 job (atMost)'],
  ['The 60 fishermen are safe.', '60 fishermen = 60 fisherman'],
  ['In all, 1\u202f200 cows were sold.', '1\u202f200 cows = 1200 cow'],
  ['There were 10 or more.', '10 or more = 10.. (atLeast)'],
  ['Police said two were killed on the road.', 'two = 2'],
  ['The crash left three dead.', 'three = 3'],
  ['A crowd of 21,384 saw Rovers draw.', '21,384 = 21384'],
  ['Some 900 came hours early.', 'Some 900 = 900 (about)'],
  ['The shed holds 14 saw blades.', '14 saw blades = 14 blade'],
  ['The blast went off at dawn, killing one and leaving the house in ruins.', 'one = 1'],
  ['A magnitude 6.4 quake hit Ayr.', '6.4 = 6.4'],
  ['A quake of magnitude 6.4 kills cows.', '6.4 = 6.4'],
])('reads the count in %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual([wanted]);
});

test.each([
  'World War II ended.',
  'The G20 met in spring weather.',
  'The new iPhone 11 was shown.',
  'A Boeing 737 landed.',
  'The FTSE 100 fell in the morning.',
  'The S&P 500 rose again.',
  'The claim is disputed [4].',
  'Related Sources: Source 1 and Source 2',
  'Call 555-1234 or +44 20 7946 0958.',
  'They live at 10 Maple Street in the town.',
  'It is one of the main roads.',
  'No one spoke, and the one who could have done so left.',
  'The two were killed, and no one was hurt.',
  'Both sides saw several boats and a ship.',
  'Version 2.4.1 is out.',
  'See section 12 and page 7.',
  'The gas line Strength of Altai-2 is planned.',
  'The One Coast principle is old.',
  'They saw the film Harbour: Seven Samurai there.',
  'Chapter Two is short.',
  'Mail box 12345 at https://example.org/a/99 is closed.',
])('finds no figure in %j', sentence => {
  expect(figuresOf(sentence)).toEqual([]);
});
