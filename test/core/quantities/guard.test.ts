/** Numbers that are no figures, and figures that look like them. */
import { describe, expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

describe('no figure is found', () => {
  test.each([
    // Telephones
    'Call the hotline on 555 0134.',
    'Call +1 212 555 0100 for details.',
    'Call (020) 7946 0018 or 0800 123 456.',
    'Phone: 01632 960 001',
    'To book, ring 7946 0018.',
    'The number is 1-800-555-0199.',
    // Flights, roads, trains
    'Flight BA 117 and flight 4012 were late.',
    'The M25, Route 66 and bus 42 were slow.',
    'The number 14 bus still stops there, as do the 45 bus and a number 9 tram.',
    // Short telephone numbers
    'Call 101, or call the police on 999.',
    'Call 101 quoting the reference, or ring 111.',
    // Cricket
    'She took 4-52 and he took 3 for 41, with the side 312 for 7 at tea.',
    'Her brother took 3/28 and left.',
    // Versions
    'Version 2.4.1 is out, and version 2.5 follows.',
    'The update to v3.2 needs iOS 17.4.',
    // Parts of laws and books
    'Article 50 and section 230 apply.',
    'Under section 12(3) he was fined.',
    'Clause 4.2 of the lease says so.',
    'Articles 2, 3 and 14 were named.',
    'Sections 4 to 6 and chapters 3 and 4 are dull.',
    'The case, No. 22-451, was heard.',
    // Places and boxes
    'They live at 14 Elm Road, in apartment 3.',
    'She lies in room 101 of ward 7.',
    // Names and models
    'The F-16, the A380 and the Su-35 flew.',
    'The Apollo 11 crew and the 7-Eleven were on screen.',
    'The G20 and the G7 spoke of 5G.',
    'Ostrava 12 left a mirror there.',
    'First Officer Cruz met Second Lieutenant Hale.',
    // What something is
    'The pitch was two-paced and the three-legged dog slept.',
    'A 4x4 was stolen with a 4K screen.',
    // Marks of lists and citations
    'The claim is old [4, 7].',
    // Words
    'The shop is open 24/7 for a 9-to-5 town.',
    'He has a 2:1 degree.',
    'He ran it in 3:45 on the day.',
  ])('%s', sentence => {
    expect(figuresOf(sentence).filter(({ kind }) => kind !== 'date' && kind !== 'time')).toEqual([]);
  });
});

describe('a figure is found', () => {
  test.each([
    ['In section 3, 40 people work.', '40 people = 40 person'],
    ['Under rule 7 and 12% of the cases it fails.', '12% = 12 %'],
    ['Some 555 people called.', 'Some 555 people = 555 person (about)'],
    ['Grade 3.5 million eggs.', '3.5 million eggs = 3500000 egg'],
    ['The firm has 24 shops.', '24 shops = 24 shop'],
    ['The Harlow board has 11 members.', '11 members = 11 member'],
    ['His then-18-year-old son left.', '18-year-old = 18 a'],
    ['The Kestrel 5 costs £31,995.', '£31,995 = 31995 GBP'],
    ['On vinyl the 45 costs £9.', '£9 = 9 GBP'],
    ['Of the 45 costs some were cut.', '45 costs = 45 cost'],
    ['They call 101 people a crowd.', '101 people = 101 person'],
    ['He took 4 for 2 years and gave 5 back.', '4 = 4', '2 years = 2 a', '5 = 5'],
    ['It took 4-12 weeks.', '4-12 weeks = 4..12 wk'],
    ['The 45 buses ran.', '45 buses = 45 bus'],
    ['A four-bed house was sold.', 'four-bed = 4 bed'],
    ['The mix has a ratio of 3:2.', '3:2 = 1.5'],
  ])('%s', (sentence, ...wanted) => {
    expect(readFigures(sentence)).toEqual(wanted);
  });
});
