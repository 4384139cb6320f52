/** Well-known events with the years that their anniversaries are counted from. */
export interface DatedEvent {
  /** In small letters, without accents and articles, in the order in which they stand; `*` lets up to three words come between. */
  readonly words: string;
  readonly year: number;
}

/** Only what has one year beyond dispute. A war as such has two: its start or its end must be named. */
export const datedEvents: readonly DatedEvent[] = [
  ...starts(1914, 'world war i', 'first world war', 'great war'),
  ...ends(1918, 'world war i', 'first world war', 'great war'),
  ...starts(1939, 'world war ii', 'second world war', 'world war two', 'wwii'),
  ...ends(1945, 'world war ii', 'second world war', 'world war two', 'wwii', 'war in europe'),
  ...ends(1945, 'great patriotic war', 'nazi germany', 'nazi occupation'),
  ...starts(1950, 'korean war'),
  ...ends(1975, 'vietnam war'),
  ...starts(1936, 'spanish civil war'),
  ...ends(1939, 'spanish civil war'),
  ...starts(1861, 'american civil war'),
  ...ends(1865, 'american civil war'),
  ...named(1776, 'declaration of independence', 'american independence'),
  ...named(1789, 'french revolution', 'storming of * bastille'),
  ...named(1815, 'battle of waterloo'),
  ...named(1863, 'emancipation proclamation', 'battle of gettysburg', 'gettysburg address'),
  ...named(1912, 'sinking of * titanic', 'titanic disaster'),
  ...named(1916, 'easter rising', 'battle of * somme'),
  ...named(1917, 'october revolution', 'russian revolution', 'balfour declaration'),
  ...named(1919, 'treaty of versailles', 'may fourth movement'),
  ...named(1941, 'attack on pearl harbor', 'pearl harbor attack'),
  ...named(1944, 'd-day', 'normandy landings', 'warsaw uprising', 'bretton woods conference'),
  ...named(1945, 'victory day', 've day', 'v-e day', 'victory in europe', 'victory over * nazi', 'defeat of * nazi'),
  ...named(1945, 'hiroshima', 'nagasaki', 'liberation of * auschwitz', 'yalta conference', 'potsdam conference'),
  ...named(1945, 'founding of * united nations', 'un charter', 'united nations charter'),
  ...named(1947, 'marshall plan', 'partition of india', 'indian independence'),
  ...named(1948, 'universal declaration of human rights', 'founding of * state of israel', 'nakba'),
  ...named(1949, "founding of * people's republic of china", 'founding of nato', 'founding of * north atlantic'),
  ...named(1953, 'korean armistice', 'death of stalin', "stalin's death"),
  ...named(1954, 'battle of dien bien phu'),
  ...named(1956, 'hungarian uprising', 'suez crisis'),
  ...named(1957, 'treaty of rome', 'treaties of rome', 'launch of sputnik'),
  ...named(1959, 'cuban revolution', 'antarctic treaty'),
  ...named(1961, 'building of * berlin wall', 'construction of * berlin wall', 'bay of pigs'),
  ...named(1962, 'cuban missile crisis', 'algerian independence'),
  ...named(1963, 'elysee treaty', 'assassination of john f', 'march on washington'),
  ...named(1964, 'civil rights act'),
  ...named(1965, 'voting rights act'),
  ...named(1968, 'prague spring', 'assassination of martin luther king'),
  ...named(1969, 'moon landing', 'stonewall uprising', 'stonewall riots'),
  ...named(1972, 'watergate break-in'),
  ...named(1973, 'yom kippur war', 'roe v. wade'),
  ...named(1974, 'carnation revolution', 'turkish invasion of cyprus'),
  ...named(1975, 'fall of saigon', 'helsinki accords', 'helsinki final act', 'death of franco'),
  ...named(1979, 'iranian revolution', 'islamic revolution', 'three mile island accident'),
  ...named(1982, 'falklands war'),
  ...named(1984, 'bhopal disaster', 'bhopal gas'),
  ...named(1986, 'chernobyl', 'challenger disaster'),
  ...named(1987, 'montreal protocol'),
  ...named(1988, 'lockerbie bombing'),
  ...named(1989, 'fall of * berlin wall', 'tiananmen', 'velvet revolution', 'exxon valdez'),
  ...named(1990, 'german reunification', 'german unity', 'reunification of germany'),
  ...named(1991, 'collapse of * soviet union', 'dissolution of * soviet union', 'breakup of * soviet union'),
  ...named(1992, 'maastricht treaty', 'treaty of maastricht', 'los angeles riots'),
  ...named(1993, 'oslo accords', 'waco siege'),
  ...named(1994, 'rwandan genocide', 'genocide in rwanda', 'budapest memorandum'),
  ...named(1995, 'srebrenica', 'dayton accords', 'dayton agreement', 'oklahoma city bombing'),
  ...named(1997, 'kyoto protocol', 'handover of hong kong', 'hong kong handover', 'death of princess diana'),
  ...named(1998, 'good friday agreement', 'belfast agreement'),
  ...named(1999, 'columbine', 'nato bombing of yugoslavia'),
  ...named(2001, 'september 11', '9/11', 'sept. 11'),
  ...named(2002, 'bali bombings', 'bali bombing'),
  ...named(2003, 'invasion of iraq', 'iraq invasion'),
  ...named(2004, 'indian ocean tsunami', 'beslan', 'orange revolution', 'madrid train bombings'),
  ...named(2005, 'hurricane katrina', 'london bombings', '7/7'),
  ...named(2008, 'collapse of lehman', 'russo-georgian war'),
  ...named(2010, 'deepwater horizon', 'haiti earthquake'),
  ...named(2011, 'fukushima', 'death of osama bin laden'),
  ...named(2013, 'rana plaza', 'boston marathon bombing'),
  ...named(2014, 'annexation of crimea', 'downing of * mh17'),
  ...named(2015, 'paris agreement', 'charlie hebdo'),
  ...named(2016, 'brexit referendum', 'brexit vote'),
  ...named(2017, 'grenfell'),
  ...named(2019, 'notre-dame fire', 'christchurch mosque'),
  ...named(2020, 'beirut port explosion', 'beirut explosion', 'murder of george floyd', 'killing of george floyd'),
  ...named(2021, 'january 6', 'capitol riot', 'fall of kabul'),
  ...named(2022, 'full-scale invasion of ukraine'),
];

function named(year: number, ...names: readonly string[]): DatedEvent[] {
  return names.map(words => ({ words, year }));
}

function starts(year: number, ...wars: readonly string[]): DatedEvent[] {
  return wars.flatMap(war => ['start', 'beginning', 'outbreak'].map(word => ({ words: `${word} of * ${war}`, year })));
}

function ends(year: number, ...wars: readonly string[]): DatedEvent[] {
  const words = [
    'end of',
    'ending of',
    'conclusion of',
    'victory in',
    'victory over',
    'liberation from',
    'surrender of',
    'defeat of',
  ];
  return wars.flatMap(war => words.map(word => ({ words: `${word} * ${war}`, year })));
}
