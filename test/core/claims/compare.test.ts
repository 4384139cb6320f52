import { describe, expect, test } from 'vitest';
import { type ClaimInDocument, compareClaims } from '../../../core/src/claims/compare.ts';
import { comparisonKeys } from '../../../core/src/claims/keys.ts';
import { analyzeDocument, defaultSettings } from '../../../core/src/index.ts';

/** All claims of the texts, ready to be compared; entities with the same key are the same in all texts. */
function claimsOf(...texts: string[]): ClaimInDocument[] {
  return texts.flatMap((text, t) => {
    const document = analyzeDocument(text, defaultSettings);
    const entityId = (index: number) => document.entities[index]?.key ?? '';
    return document.claims.map((_, index) => ({ document, index, uri: `${t}.txt`, entityId }));
  });
}

const figureOf = ({ document, index }: ClaimInDocument): string => {
  const quantity = document.quantities[document.claims[index]?.quantity ?? -1];
  return document.source.text.slice(quantity?.start, quantity?.end);
};

/** The pairs with a verdict, as `one ~ other`. */
function pairs(verdict: string, ...texts: string[]): string[] {
  const claims = claimsOf(...texts);
  const found: string[] = [];
  claims.forEach((one, i) => {
    for (const other of claims.slice(i + 1)) {
      if (compareClaims(one, other).verdict === verdict) found.push(`${figureOf(one)} ~ ${figureOf(other)}`);
    }
  });
  return found;
}

const conflicts = (...texts: string[]): string[] => pairs('conflict', ...texts);

describe('figures that differ', () => {
  test.each([
    [
      'count in other words',
      'The mill in Ayr employs 2,150 people. The workforce of 2,510 got a bonus in Ayr.',
      '2,150 people ~ 2,510',
    ],
    [
      'magnitude',
      'The tunnel will cost $1.6 billion. Its users should cover the $1.6 million price of the tunnel.',
      '$1.6 billion ~ $1.6 million',
    ],
    [
      'share',
      'Final turnout in Ayr was 57.4 percent. The final turnout, 54.7 percent, pleased the board.',
      '57.4 percent ~ 54.7 percent',
    ],
    [
      'bound',
      'The bell foundry has fewer than 50 employees. All 72 employees of the bell foundry came.',
      'fewer than 50 employees ~ 72 employees',
    ],
    [
      'digits and words',
      'The union expelled twenty-two clubs. Among the 27 clubs expelled were two from Ayr.',
      'twenty-two clubs ~ 27 clubs',
    ],
    [
      'a line of a list',
      'The Harbour Party won 12 seats in Ayr.\n\nSeats by party:\n\n- Harbour Party: 14\n- Hill Party: 9',
      '12 seats ~ 14',
    ],
    [
      'a plan and its line of a list',
      'Libraries in Ayr will get $2.4 million.\n\nSpending next year:\n\n- Roads: $12 million\n- Libraries: $4.2 million\n- Parks: $3 million',
      '$2.4 million ~ $4.2 million',
    ],
    ['a label', 'A crowd of 18,400 came to Ayr.\n\nReferee: P. Blunt. Attendance: 14,800.', '18,400 ~ 14,800'],
    [
      'a point outside a range',
      'Tickets for the opera cost between 14 and 38 euros. The cheapest tickets for the opera, at 12 euros, are gone.',
      'between 14 and 38 euros ~ 12 euros',
    ],
    [
      'a measure before its noun',
      'The new statue of the king is 21 metres high.\n\nCAPTION: The 12-metre statue of the king in the park.',
      '21 metres ~ 12-metre',
    ],
    [
      'staff in all the world',
      'The Ayr mill employs 2,150 people worldwide. The mill in Ayr employs 2,510 people around the world.',
      '2,150 people ~ 2,510 people',
    ],
    [
      'toll that is the last count in both places',
      'The death toll of the Ayr fire stood at 23 on Sunday. The Ayr fire death toll stood at 32 on Sunday.',
      '23 ~ 32',
    ],
    [
      'digits exchanged in what is about so many',
      'About 12,600 people marched in Ayr on Saturday. The 16,200 people who marched in Ayr on Saturday sang.',
      'About 12,600 people ~ 16,200 people',
    ],
    [
      'votes for a term',
      'Anna Berg won a third term with 8,412 votes. Berg, who received 8,142 votes, thanked them.',
      '8,412 votes ~ 8,142 votes',
    ],
    [
      'magnitude of one quake',
      'The Ayr earthquake had a magnitude of 5.2. The 5.7-magnitude earthquake in Ayr broke windows.',
      '5.2 ~ 5.7-magnitude',
    ],
    [
      'people whom somebody faced',
      'Anna Berg sang before 3,000 people in Ayr on Saturday. On Saturday Anna Berg sang to the lute before 8,000 people in Ayr.',
      '3,000 people ~ 8,000 people',
    ],
    [
      'the record of a month',
      'The pier reached a record 41,000 visitors in May 2021, it said. The pier had a record 47,000 visitors in May 2021.',
      '41,000 visitors ~ 47,000 visitors',
    ],
    [
      'staff and what else the sentence tells of money',
      'The mill employs 2,150 people in Ayr and made a loss when the price of rope fell. The firm, which employs 2,510 people in Ayr, is old.',
      '2,150 people ~ 2,510 people',
    ],
    [
      'prison terms of one person',
      'A court in Ayr sentenced the grocer Karl Berg to three years in prison. Berg, who was jailed for five years, had sold sand as salt.',
      'three years ~ five years',
    ],
    [
      'the whole of a share, and more than it',
      'In Ayr 70 million hens lack shade. Half of all the 60 million hens in Ayr lack shade.',
      '70 million hens ~ 60 million hens',
    ],
    [
      'what is beside the name of a thing to come',
      'The Ayr tower will be 210 metres high. The Ayr tower, 180 metres high, will be the tallest in the county.',
      '210 metres ~ 180 metres',
    ],
    [
      'what a place is home to',
      'The island of Lund is home to 340 people. The 430 inhabitants of Lund keep goats.',
      '340 people ~ 430 inhabitants',
    ],
    ['toll', 'The collapse killed 23 workers. A plaque names the 32 workers who died.', '23 workers ~ 32 workers'],
  ])('%s', (_, text, pair) => {
    expect(conflicts(text)).toEqual([pair]);
  });

  test('across texts about the same thing', () => {
    expect(
      conflicts(
        'BERLIN, May 2, 2021 — The ferry sank off Hamburg and killed 214 people.',
        'BERLIN, June 3, 2021 — The ferry that sank off Hamburg killed 241 people.',
      ),
    ).toEqual(['214 people ~ 241 people']);
  });

  test('the order of the two does not matter', () => {
    const claims = claimsOf('The union expelled twenty-two clubs. Among the 27 clubs expelled were two from Ayr.');
    for (const one of claims)
      for (const other of claims) expect(compareClaims(one, other).verdict).toBe(compareClaims(other, one).verdict);
  });

  test('the reason says what is the same', () => {
    const [one, other] = claimsOf('The collapse killed 23 workers. A plaque names the 32 workers who died.');
    expect(compareClaims(one as ClaimInDocument, other as ClaimInDocument).reason).toContain(
      'same measure: killed, workers',
    );
  });
});

describe('figures that only look as if they differed', () => {
  test.each([
    ['rounding', 'The firm was sold for $1.6 billion. The buyer paid $1.63 billion for the firm.'],
    ['about', 'The catalogue lists about 300 beans. The 296 beans of the catalogue grow well.'],
    ['a bound that holds', 'More than 300 villagers sat down. Police counted 309 villagers.'],
    ['different times', 'The abbey had 92,000 visitors in 2023. In 2022 the abbey had 71,000 visitors.'],
    ['different people', 'Anna Berg has scored 11 goals this season. Karl Berg has scored nine goals this season.'],
    ['a part', 'The works employs 80 people. Of them 35 people can blow glass; 12 of those people retire.'],
    ['a forecast', 'Organisers expect 60,000 people at the air show. Some 41,000 people attended the air show.'],
    ['a rate', 'The flat costs 950 euros a month. The flat costs 11,400 euros a year.'],
    ['one sentence', 'The rate rose from 4.5 percent to 5 percent.'],
    ['another currency', 'The icon cost 54,000 euros. The icon cost $58,000.'],
    ['scopes', 'In the city 640 people died. In the whole country 5,210 people died.'],
    ['women and men', 'The club has 40 women as members. The club has 52 men as members.'],
    [
      'other lines of a list',
      'Members by branch:\n\n- Ayr: 40\n- Kiel: 55\n\nThe branch in Ayr has 40 members, the branch in Kiel has 55 members.',
    ],
    [
      'a plan and lines of a list of what was',
      'The council will build 300 homes next year.\n\nHomes built last year:\n\n- Ayr: 120\n- Kiel: 90',
    ],
    [
      'those who marched in two towns',
      'Some 34,000 people marched through Ayr on Saturday. In Kiel 20,000 people marched on Saturday.',
    ],
    [
      'stretches of time',
      'In the first quarter the firm earned 3 million euros. In the first nine months the firm earned 9 million euros.',
    ],
    [
      'another of its kind',
      'The bank gave the firm a loan of 3 million euros. It refused the firm another loan of 5 million euros.',
    ],
    ['ages', 'Most deaths were seen between the ages of 40 and 50. In all 900 people died.'],
    ['what only describes', 'The 14-state network was sold. The network serves 37 states.'],
    ['about so many', 'About 24,000 people marched in Ayr on Saturday. The 22,500 people who marched in Ayr sang.'],
    [
      'an hour of the day',
      'In Ayr 3,100 people marched on Saturday. The people who marched in Ayr were home by six o’clock on Saturday.',
    ],
    ['a second term', 'In her first term 840 homes were built in Ayr. In her second term 930 homes were built in Ayr.'],
    [
      'an earthquake and its toll',
      'An earthquake of magnitude 6.1 struck Ayr, killing 120 people. The earthquake in Ayr killed 120 people.',
    ],
    ['two earthquakes', 'An earthquake of magnitude 6.1 struck Ayr. A second earthquake of magnitude 5.4 struck Ayr.'],
    [
      'a group and all',
      'Unemployment in Ayr was 6.3 percent in July. Unemployment in Ayr among women was 6.8 percent in July.',
    ],
    [
      'parliaments old and new',
      'The Hill Party holds 56 seats. With 65 seats in the old parliament, the Hill Party did not need a partner.',
    ],
    [
      'prison terms of two',
      'A court in Ayr sentenced Karl Berg to three years in prison for fraud. His driver was sentenced to five years in prison for fraud.',
    ],
    [
      'a prison term that was asked for',
      'A court in Ayr sentenced Karl Berg to three years in prison for fraud. The prosecutor had wanted five years in prison for Berg for fraud.',
    ],
    [
      'a prison term that was cut',
      'Karl Berg was sentenced to five years in prison for fraud. On appeal Berg was sentenced to three years in prison for fraud.',
    ],
    [
      'a magnitude and a toll in a headline',
      'Quake of magnitude 6.1 kills at least 52\n\nAt least 52 people were killed in Ayr when a quake of magnitude 6.1 struck the hills of Ayr.',
    ],
    ['another year', 'The blast in Ayr killed 12 miners. In 1971 a blast in Ayr killed 40 miners.'],
    [
      'the last time',
      'The blast in Ayr killed 40 miners. It was the worst blast since 1971, when 12 miners were killed.',
    ],
    [
      'a part and the whole of which it is a share',
      'In Ayr 24 million hens lack shade. Two in five of all the 60 million hens in Ayr lack shade.',
    ],
    ['all and each', 'Barges cost 90 million euros\n\nAyr will pay 45 million euros for each of two barges.'],
    [
      'those of a stretch of years',
      'The three divers who died were from Ayr. In the last two years 14 of his divers died in Ayr.',
    ],
    ['some place and a wider one', 'About 60,000 people live in Ayr. The fort is small. Some 200 people lived there.'],
    [
      'what is and what will be',
      'The Ayr tower will be 210 metres high. The Ayr tower, 180 metres high, is the tallest in the county.',
    ],
    ['homes of two', 'The island of Lund is home to 340 people. The 430 inhabitants of Holt keep goats.'],
    ['additions', 'The board hired 20 nurses. The board will need another 30 nurses.'],
    [
      'the same sentence again',
      'One in two came with 30 bells, 40 bells and 50 bells.\n\nOne in two came with 30 bells, 40 bells and 50 bells.',
    ],
  ])('%s', (_, text) => {
    expect(conflicts(text)).toEqual([]);
  });

  test('two sources who differ are no conflict', () => {
    expect(
      conflicts('Police said 8,000 people attended the march. The union said 25,000 people attended the march.'),
    ).toEqual([]);
  });

  test('a toll that grows from day to day', () => {
    expect(
      conflicts(
        'BERLIN, May 2, 2021 — The crash near Hamburg killed 8 people.',
        'BERLIN, May 3, 2021 — The crash near Hamburg killed 14 people.',
      ),
    ).toEqual([]);
  });

  test.each([
    'Fire toll in Holt rises to 41\n\nHOLT, 12 May 2025 – At least 41 people have died in the Holt fire, police said on Monday.\n\nThe toll stood at 23 on Sunday evening.',
    'Fire toll in Holt rises to 41\n\nHOLT, 12 May 2025 – The fire in Holt killed 41 people. Police had put the death toll at 23 on Sunday.',
  ])('a toll as it was counted earlier', text => expect(conflicts(text)).toEqual([]));

  test('a toll that the other article knows as an earlier count', () => {
    const early = 'The fire in Holt killed 12 people.';
    const late = 'The fire in Holt killed 30 people.';
    expect(conflicts(early, late)).toEqual(['12 people ~ 30 people']);
    expect(conflicts(early, `${late}\n\nOn the first evening the death toll was 12.`)).toEqual([]);
    expect(conflicts(early, `${late}\n\nAt first the death toll was nine. By noon it was 12.`)).toEqual([]);
    // What is told of 12 others says nothing.
    expect(conflicts(early, `${late}\n\nThe mayor visited 12 shops.`)).toEqual(['12 people ~ 30 people']);
  });

  test('the staff in one place and in all the world', () => {
    expect(
      conflicts(
        'BREMEN, 6 August 2025 – Orvane employs 14,200 people worldwide, 5,900 of them in Bremen.',
        'BREMEN, 7 August 2025 – Orvane employs 5,400 people in Bremen.',
      ),
    ).toEqual([]);
    expect(
      conflicts(
        'BREMEN, 6 August 2025 – Orvane employs 14,200 people around the world.',
        'BREMEN, 7 August 2025 – Orvane employs 5,400 people in Bremen.',
      ),
    ).toEqual([]);
  });

  test('a figure now, and the one that it is set against', () => {
    expect(
      conflicts(
        'BREMEN, 6 August 2025 – The Bremen marsh covers 84 square kilometres, down from 126 square kilometres in 1985.',
        'BREMEN, 7 August 2025 – The Bremen marsh covered 126 square kilometres in 1985.',
      ),
    ).toEqual([]);
  });

  test('texts that share no name', () => {
    expect(conflicts('The mill employs 300 people.', 'The mill employs 400 people.')).toEqual([]);
  });
});

test('converted units agree or differ', () => {
  expect(
    pairs('compatible', 'The tower of Ayr is 100 metres tall. The tall tower of Ayr has a height of 328 feet.'),
  ).toHaveLength(1);
  expect(
    conflicts('The tower of Ayr is 100 metres tall. The tall tower of Ayr has a height of 400 feet.'),
  ).toHaveLength(1);
});

test('claims that are compared share a key', () => {
  const texts = [
    'The tunnel will cost $1.6 billion. Its users should cover the $1.6 million price of the tunnel.',
    'The mill in Berlin employs 2,150 people. The workforce of 2,510 got a bonus in Berlin. The mill is 40 metres tall.',
    'The mill in Berlin has 2,200 employees. Its 45-metre mill tower is new.',
  ];
  const claims = claimsOf(...texts);
  let compared = 0;
  for (const one of claims) {
    const keys = new Set(comparisonKeys(one));
    for (const other of claims) {
      if (one === other || compareClaims(one, other).verdict === 'notComparable') continue;
      compared++;
      expect(comparisonKeys(other).some(key => keys.has(key))).toBe(true);
    }
  }
  expect(compared).toBeGreaterThan(2);
});

describe('slips and things taken up', () => {
  test.each([
    [
      'a million for a billion',
      'Teal Water will lay 2.3 billion pounds of pipes. The £2.3 million programme ends in May.',
      '2.3 billion pounds ~ £2.3 million',
    ],
    [
      'another unit for what falls from the sky',
      'The storm dropped 80 centimetres of snow on Holt. Trains stopped after 80 inches of snow fell on Holt.',
      '80 centimetres ~ 80 inches',
    ],
    [
      'a part of all there are',
      'The airline has 38 aircraft. It plans to sell five of its 34 aircraft by May.',
      '38 aircraft ~ 34 aircraft',
    ],
    [
      'a term that is taken up',
      'The court sentenced Ola Lund to nine years in prison. Lund will appeal against the 8-year sentence.',
      'nine years ~ 8-year',
    ],
    [
      'a measure that needs no other words',
      'The eel festival drew 22,000 visitors this year, Ada Brekke said. It rained. Ms Brekke put attendance at 25,000.',
      '22,000 visitors ~ 25,000',
    ],
    [
      'what one event did',
      'At least 30 barns were destroyed by the landslide. The landslide destroyed 24 barns, the final count says.',
      'At least 30 barns ~ 24 barns',
    ],
  ])('%s', (_, text, pair) => expect(conflicts(text)).toEqual([pair]));

  test.each([
    // The same digits are no slip where nothing else is the same, or where there is but one of them.
    'Teal Water made 2.3 billion pounds of profit. Its chief, Ada Brekke, paid £2.3 million for a house.',
    'Teal Water will lay 2 billion pounds of pipes. The £2 million programme ends in May.',
    'The airline has 38 aircraft. It plans to sell five of the 34 aircraft that it leases.',
    'The court sentenced Ola Lund to nine years in prison. Lund will appeal; a court reduced his first 8-year sentence.',
    'The court sentenced Ola Lund to nine years and four months in prison. Lund will appeal against the 9-year sentence.',
    'Turnout was 47 percent. Turnout was 54 percent among the young. Turnout in Holt was 60 percent.',
    'The bank made a profit of 3.4 billion crowns. Its chief was paid 3.4 million crowns.',
    'The tunnel cost 24 million euros. Each metre cost 24,000 euros.',
    '30 barns were destroyed by the landslide. 24 barns stood in Holt.',
  ])('silent: %s', text => expect(conflicts(text)).toEqual([]));
});
