import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'arithmetic';
const seen = (articles: Parameters<typeof findingsOf>[1]) =>
  findingsOf(code, articles).map(({ uri, words, message }) => `${uri} ${words}: ${message}`);

const choir = (n: string, date = 'May 21, 2011') =>
  `A choir looks back\n\nBERGEN, ${date} (Coast Weekly) — The choir, founded in 1911 by herring fishers, marks its ${n} anniversary this year.\n`;

describe('arithmetic of anniversaries speaks', () => {
  test('when founding year, anniversary and date of the article do not fit', () => {
    const [finding] = findingsOf(code, choir('90th'));
    expect(finding?.words).toBe('90th anniversary');
    expect(finding?.message).toBe('The 90th anniversary of what began in 1911 falls in 2001, the article is of 2011.');
    expect(finding?.points).toEqual(['a.txt:1911', 'a.txt:May 21, 2011']);
    expect(applied(choir('90th'), finding?.fixes[0])['a.txt']).toBe(choir('100th'));
  });

  test('when the year of a well-known event says otherwise', () => {
    const text =
      'LYON, 8 May 2025 — The town today marks the 70th anniversary of the end of World War II with a parade.\n';
    expect(findingsOf(code, text).map(finding => finding.words)).toEqual(['70th anniversary']);
  });

  test('when the sentence itself names another year', () => {
    const text = 'The club, founded in 1949 by glider pilots, celebrated its 75th anniversary in 2022.\n';
    expect(findingsOf(code, text)[0]?.message).toContain('falls in 2024, the text has it in 2022');
  });
});

describe('the founding that the next sentence tells', () => {
  const station = (next: string) =>
    findingsOf(
      code,
      `TORVIK, June 3, 2022 — The Torvik Lifeboat Station celebrates its 80th anniversary on Saturday. ${next}\n`,
    ).map(({ words }) => words);

  test.each(['The station was founded in 1947 after a wreck.', 'It was founded in 1947 after a wreck.'])(
    'is that of what has the anniversary: %s',
    next => expect(station(next)).toEqual(['80th anniversary']),
  );

  test.each([
    'The station was founded in 1942 after a wreck.',
    'The harbour was built in 1947 after a wreck.',
    'A second station was founded in 1947.',
    'The rowers met at noon. The station was rebuilt in brick, and a club was founded in 1947.',
  ])('is not %s', next => expect(station(next)).toEqual([]));
});

const arrival =
  'A visit to Lisbon\n\nDuring a state visit to Lisbon, President Marta Lindqvist was welcomed with music. ';
const visits = (first: string, second: string) => ({
  'a.txt': `${arrival}Her two-day visit coincides with the ${first} anniversary of the fall of the Berlin Wall.\n`,
  'b.txt': `President Marta Lindqvist arrived in Lisbon. Marta Lindqvist began her two-day visit on the ${second} anniversary of the Paris Agreement.\n`,
});

describe('arithmetic of occasions', () => {
  test('speaks where two articles date one visit differently', () => {
    const found = findingsOf(code, visits('35th', '10th'));
    expect(found.map(({ uri, points }) => [uri, ...points])).toEqual([
      ['a.txt', 'b.txt:10th anniversary'],
      ['b.txt', 'a.txt:35th anniversary'],
    ]);
    expect(found[0]?.message).toBe(
      'The 35th anniversary of an event of 1989 falls in 2024; the visit is dated 2025 by the 10th anniversary of 2015 (b.txt:1).',
    );
  });

  test('stays silent where nothing but the place says that it is one visit', () => {
    const { 'a.txt': one, 'b.txt': two } = visits('35th', '10th');
    expect(seen({ 'a.txt': one, 'b.txt': two.replace('two-day', 'three-day') })).toEqual([]);
    expect(seen({ 'a.txt': one, 'b.txt': two.replaceAll('Lisbon', 'Porto') })).toEqual([]);
    expect(seen({ 'a.txt': one, 'b.txt': two.replaceAll('Marta Lindqvist', 'Ana Reis') })).toEqual([]);
  });

  test('stays silent where the articles are of different years', () => {
    const { 'a.txt': one, 'b.txt': two } = visits('35th', '10th');
    expect(
      seen({
        'a.txt': `LISBON, 8 May 2024 — ${one.slice(one.indexOf('During'))}`,
        'b.txt': `LISBON, 8 May 2025 — ${two}`,
      }),
    ).toEqual([]);
  });

  test('stays silent where they agree, and where years lie between two visits', () => {
    expect(seen(visits('36th', '10th'))).toEqual([]);
    expect(seen(visits('25th', '10th'))).toEqual([]);
  });
});

describe('the founding that a sentence opens with', () => {
  const found = (text: string) => findingsOf('arithmetic', `Singing in Ayr\n\nAYR, 3 May 2024 – ${text}`);
  test('is that of what the sentence before named', () => {
    expect(
      found(
        'The choir of dockers celebrates its 50th anniversary. Founded in 1964 by a cook, the choir sings on the quay.',
      ),
    ).toHaveLength(1);
    expect(
      found(
        'The choir of dockers celebrates its 60th anniversary. Founded in 1964 by a cook, the choir sings on the quay.',
      ),
    ).toEqual([]);
  });

  test('is not that of something else', () => {
    expect(
      found('The choir of dockers celebrates its 50th anniversary. Founded in 1964 by a cook, the orchestra is away.'),
    ).toEqual([]);
  });
});

describe('arithmetic of anniversaries stays silent', () => {
  test.each([
    ['they fit', choir('100th')],
    [
      'the anniversary is still to come',
      'BERGEN, May 21, 2011 — The choir, founded in 1911, will mark its 101st anniversary next year.\n',
    ],
    [
      'it is long past',
      'BERGEN, May 21, 2011 — The choir, founded in 1911, had marked its 75th anniversary before the fire.\n',
    ],
    ['nothing says what began when', 'BERGEN, May 21, 2011 — The choir keeps its 90th anniversary in June.\n'],
    [
      'another thing was founded',
      'BERGEN, May 21, 2011 — The choir marks its 90th anniversary. A school was founded in 1911.\n',
    ],
    ['a war has two ends', 'LYON, 8 May 2025 — The town marks the 80th anniversary of World War II.\n'],
    ['the article has no date', 'The town marks the 70th anniversary of the end of World War II.\n'],
  ])('when %s', (_, text) => expect(seen(text)).toEqual([]));
});

describe('arithmetic of years ago', () => {
  const pumpHouse = (ago: string) =>
    `WREX, June 2, 2013 — The pump house opened in June 1963, ${ago} years ago this month.\n`;
  test('speaks and offers the right number', () => {
    const [finding] = findingsOf(code, pumpHouse('forty'));
    expect(finding?.message).toContain('it is 50 years');
  });
  test.each([pumpHouse('fifty'), 'WREX, June 2, 2013 — It was opened in December 1963, 49 years ago.\n'])(
    'is right in %s',
    text => expect(seen(text)).toEqual([]),
  );
});

describe('arithmetic of totals', () => {
  test.each([
    ['There were 13 people on board: eight men, three women and two boys.', []],
    ['There were 14 people on board: eight men, three women and two boys.', ['14 people']],
    ['There were 13 people on board: eight Finns, three Danes and one Swede.', ['13 people']],
    ['Its 90 singers, 50 women and 40 men, flew.', []],
    ['Its 99 singers, 50 women and 40 men, flew.', ['99 singers']],
    ['She had 12 points, four assists and five rebounds.', []],
    ['The menu has 12 dishes, including four soups, three stews and two pies.', []],
    ['The town has 40 schools, two theatres and one pool.', []],
  ])('%s', (text, words) => expect(findingsOf(code, text).map(finding => finding.words)).toEqual(words));
});

describe('arithmetic of changes', () => {
  test.each([
    ['Thefts of boats rose 25 percent this spring, from 40 to 60, Brekke said.', ['25 percent']],
    ['Thefts of boats rose 50 percent this spring, from 40 to 60, Brekke said.', []],
    ['Visits fell by 20 percent, from 1,000 to 800.', []],
    ['Visits fell by 25 percent, from 1,000 to 800.', ['25 percent']],
    ['Visits fell by about 20 percent, from 1,020 to 800.', []],
    ['The share rose by 2 percentage points, from 40 to 42 percent.', []],
    [
      'The bank raised its key rate by half a percentage point to 4.25 percent from 3.5 percent.',
      ['half a percentage point'],
    ],
    ['The bank raised its key rate by half a percentage point to 4.25 percent from 3.75 percent.', []],
    [
      'The bank raised its rate by half a percentage point to 4.25 percent on Friday. It had been at 3.5 percent.',
      ['half a percentage point'],
    ],
    ['The bank raised its rate by half a percentage point to 4.25 percent on Friday. It had been at 3.75 percent.', []],
    [
      'The bank raised its rate by half a percentage point to 4.25 percent on Friday. Inflation had been at 3.5 percent.',
      [],
    ],
    ['Sales rose 5 percent and staff grew from 40 to 60.', []],
    ['Staff grew from 40 to 60, an increase of 25 percent, the firm said.', ['25 percent']],
    ['Profit fell 25 percent to €30 million from €60 million, it said.', ['25 percent']],
    ['Profit fell 50 percent to €30 million from €60 million, it said.', []],
    ['Sales rose 5.1% to $2.06 billion from $1.96 billion.', []],
    ['Sales rose 9.2% to $2.06 billion from $1.96 billion.', ['9.2%']],
    ['Profit rose 20 percent to €54 million last year, from €48 million in the year before.', ['20 percent']],
    ['Profit rose 12.5 percent to €54 million last year, from €48 million in the year before.', []],
    ['Membership doubled from 40 to 60.', ['doubled']],
    ['Membership doubled from 4,200 in 2021 to 9,800 in 2022.', ['doubled']],
    ['Membership more than doubled from 4,200 in 2021 to 9,800 in 2022.', []],
    ['Membership more than halved from 9,800 in 2021 to 4,200 in 2022.', []],
    ['Membership doubled from 40 to 82.', []],
    ['Membership more than doubled from 40 to 150.', []],
    ['Membership almost tripled last year, from 40 to 60.', ['tripled']],
    ['Turnout was 60 percent in towns from 40 to 60 miles away.', []],
  ])('%s', (text, words) => expect(findingsOf(code, text).map(finding => finding.words)).toEqual(words));
});

describe('a share in words beside its percentage', () => {
  const said = (text: string) => findingsOf(code, text).map(({ words }) => words);
  test.each([
    ['One in four pupils (40 per cent) said they skipped breakfast.', '40 per cent'],
    ['One in five tenants, or 32 percent, said their home was damp.', '32 percent'],
    ['A third of tenants (42 percent) said their home was damp.', '42 percent'],
  ])('differs, with whom it is of between the two: %s', (text, words) => expect(said(text)).toEqual([words]));

  test.each([
    'One in four pupils (26 per cent) said they skipped breakfast.',
    'One in five tenants (32 percent of pensioners) said their home was damp.',
    'One in five tenants moved, and 32 percent said their home was damp.',
  ])('is silent in %s', text => expect(said(text)).toEqual([]));
});

describe('an anniversary after the founding', () => {
  const found = (text: string) => findingsOf('arithmetic', text).map(({ words }) => words);
  test.each([
    'The eel club was founded in 1924. It will celebrate its centenary in 2022.',
    'The eel club was founded in 1924 by bakers.\n\nEels are dear.\n\nThe eel club celebrated its 100th anniversary in 2022.',
  ])('%s', text => expect(found(text)).toHaveLength(1));
  test.each([
    'The eel club was founded in 1924. It will celebrate its centenary in 2024.',
    // Whose it is must be said.
    'The eel club was founded in 1924. Eels are dear. It will celebrate its centenary in 2022.',
    'The eel club was founded in 1924. The oar club will celebrate its centenary in 2022.',
    'The eel club was founded in 1924. It will mark the centenary of the lock in 2022.',
  ])('silent: %s', text => expect(found(text)).toEqual([]));
});
