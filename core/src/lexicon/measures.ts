/**
 * Words that news writing uses for the same measure, a row a measure. The first word of a row names it; the others are
 * nouns and verbs in their base form, plurals and verb forms are made by rule. A word after `=` stands for this form
 * alone: `=sales` is not `sale`. To join a word to a measure, add it to its row; to add a measure, add a row.
 */
export interface Measure {
  readonly name: string;
  readonly words: readonly string[];
  /** Counts what happens once: its figure grows for a while and then stands for good. */
  readonly toll: boolean;
  /** Says by itself what is counted, one for each subject and time: `a workforce of 2,510`. */
  readonly total: boolean;
  /** A number of people. With money or a percentage it names who pays or gains, not what. */
  readonly people: boolean;
  /** A measure of something else, which tells little without it: `growth`, `a share`. */
  readonly general: boolean;
  /** A measure as a percentage only; with money it is a thing: `paid $3 million for the stake`. */
  readonly shareOnly: boolean;
}

const measure = (line: string): Measure => {
  const [words, flags = ''] = line.split('|') as [string, string?];
  const list = words.trim().split(/\s+/);
  return {
    name: (list[0] as string).replace('=', ''),
    words: list,
    toll: flags.includes('toll'),
    total: flags.includes('total'),
    people: flags.includes('people'),
    general: flags.includes('general'),
    shareOnly: flags.includes('shareOnly'),
  };
};

export const measures: readonly Measure[] = [
  // What befalls people
  'die death dead kill fatality perish drown lifeless | toll total',
  'injure wound hurt injury casualty | toll total',
  'missing unaccounted | toll total',
  'arrest detain detention custody =held | toll',
  'rescue =rescued =rescues | toll',
  'evacuate evacuation displace evacuee | toll total',
  'infect infection case | toll',
  'homeless | toll total',
  // Numbers of people
  'employ employee staff workforce worker personnel headcount payroll jobholder staffer | total people',
  'attend attendance turnout crowd audience spectator attendee onlooker visit visitor guest tourist =lined =gathered =flocked =thronged =packed =marched =marching =rallied | total people',
  'viewer viewership | people',
  'protest protester protestor demonstrator marcher demonstrate demonstration rally | people',
  'population inhabitant resident dweller | total people',
  'member membership | total people',
  'passenger traveller traveler | people',
  'crew crewman crewmember | total',
  'capacity | total',
  // Work
  'job post position',
  'unemployment jobless joblessness unemployed | total',
  // Money coming in and going out
  'revenue =sales turnover takings receipt | total',
  'profit earnings surplus earn | total',
  'loss lose deficit shortfall',
  'cost price pay fee fare charge bill expense tag fetch',
  'value worth valuation',
  'rent rental',
  'buy purchase acquire acquisition takeover deal sell =sale',
  'spend spending expenditure outlay',
  'budget',
  'debt owe liability borrow borrowing | total',
  'lend loan credit',
  'fine penalty',
  'wage salary pay-packet',
  'grant subsidy funding =funded aid relief give donate donation gift contribute contribution',
  'invest investment',
  'save saving',
  // Shares and rates
  'inflation | total',
  'rate | general',
  'share proportion percentage portion | general',
  'stake shareholding | shareOnly',
  'vote ballot voter',
  'favour favor support approve endorse =backs =backed =backing',
  // Changes
  'grow growth expand expansion | general',
  'increase rise climb | general',
  'decrease fall drop decline | general',
  // Sizes
  'height tall high | total',
  'length long stretch | total',
  'width wide breadth | total',
  'depth deep | total',
  'weight weigh heavy | total',
  'area size cover',
  'speed fast',
  'temperature thermometer mercury heat | total',
  'magnitude | total',
  // What courts give
  '=prison-term | total',
  'rain rainfall downpour precipitation',
  // Goods and parliament
  'export',
  'import',
  'produce production output yield',
  'seat mandate',
  'goal score',
].map(measure);

/**
 * Measures that can be one and the same for figures of a kind, though their words are not synonyms: what one side pays
 * is the price, the deal and the value of what is sold.
 */
export const kindred: readonly (readonly [family: 'money' | 'share' | 'count', measures: readonly string[]])[] = [
  ['money', ['cost', 'value', 'buy']],
  ['money', ['spend', 'budget', 'cost', 'invest']],
  ['share', ['attend', 'vote']],
];

/** Beside a measure these take in all of it, as it does by itself: `net profit`, `total revenue`. */
export const wholeWords: ReadonlySet<string> = new Set(['net', 'total', 'overall']);

/** Words for the same thing or deed, in the same form; they name no measure by themselves. */
export const sameWord: readonly string[] = [
  'electricity power',
  'home house household dwelling property',
  'student pupil schoolchild',
  'soldier troop serviceman',
  'building structure',
  'car vehicle',
  'ship vessel boat',
  'plane aircraft aeroplane airplane jet airliner',
  'store shop outlet',
  'factory plant',
  'child youngster',
  'expel throw-out oust',
  'sign signatory signature',
  'build construct construction',
  'launch',
  'last duration run',
  'begin start open',
  'fire blaze wildfire',
  'company firm',
  'package',
];

/** Heads that say nothing of what is counted: any counted thing of the same measure can be compared with them. */
export const generalHeads: ReadonlySet<string> = new Set(
  'person people man woman individual figure number total other one thing unit level amount victim human soul lif'.split(
    ' ',
  ),
);

/** Of whom so many make one: `a cast of eleven`, `12 members of the cast`, `a 12-strong choir`. */
export const bodies: ReadonlySet<string> = new Set(
  (
    'cast crew choir jury squad orchestra panel committee congregation garrison herd flock fleet troupe ensemble ' +
    'team class band brigade council board delegation expedition'
  ).split(' '),
);

/** Money of which nobody knows whose it is, so it is counted: what is paid with it must be told, as for all money. */
export const coins: ReadonlySet<string> = new Set('crown guilder florin ducat thaler groat guinea'.split(' '));

/** What befalls people who are counted without a noun: `two were killed and three injured`. */
export const tollWords: ReadonlySet<string> = new Set(
  (
    'killed died dead injured wounded hurt missing arrested detained rescued drowned displaced infected hospitalised hospitalized ' +
    'shot stabbed beaten burned burnt trampled crushed poisoned electrocuted abducted kidnapped executed hanged evacuated evicted deported ' +
    'charged convicted acquitted sentenced jailed imprisoned fined released freed sacked dismissed suspended survived escaped'
  ).split(' '),
);

/** Before such a count: `killing two`. */
export const tollVerbs: ReadonlySet<string> = new Set(
  'killing killed injuring injured wounding wounded hurting hurt arresting arrested drowning'.split(' '),
);

/** Words that set one part of a thing against others; figures that differ in them measure different things. */
export const scopeWords: readonly (readonly string[])[] = [
  ['woman', 'female', 'girl', 'mother', 'wife', 'daughter', 'sister'],
  ['man', 'male', 'boy', 'father', 'husband', 'son', 'brother'],
  ['child', 'minor', 'teenager', 'infant', 'baby'],
  ['adult'],
  ['pensioner', 'elderly', 'retiree'],
  ['young', 'youth'],
  ['primary'],
  ['secondary'],
  ['city', 'town', 'capital', 'urban', 'municipality', 'metropolitan'],
  ['rural', 'countryside'],
  ['national', 'nationwide', 'country', 'nation'],
  ['world', 'global', 'worldwide', 'international'],
  ['continent'],
  ['domestic'],
  ['foreign', 'abroad', 'overseas'],
  ['public', 'government', 'state'],
  ['private'],
  ['north', 'northern'],
  ['south', 'southern'],
  ['east', 'eastern'],
  ['west', 'western'],
  ['gross'],
  ['net'],
  ['import'],
  ['export'],
  ['minimum', 'lowest', 'cheapest'],
  ['maximum', 'highest'],
  ['average', 'median', 'mean', 'typical'],
  ['oppose'],
  ['core', 'underlying'],
  ['both', 'combined', 'together'],
  ['fiscal', 'financial'],
  ['calendar'],
];

/** Words before a number or its noun that make it a part or an addition, not the whole. */
export const partWords: ReadonlySet<string> = new Set(
  'another other additional extra further more remaining remainder rest some including among else besides apart original initial initially also top leading first last'.split(
    ' ',
  ),
);

/** Nouns of things that are numbered as they happen: `his fourth visit`, `the 11th summit`. */
export const occasions: ReadonlySet<string> = new Set(
  `visit trip tour meeting summit win victory title medal goal defeat loss appearance match game fixture election attempt strike launch flight speech
  album novel marriage child conviction arrest attack outbreak recession resignation consecutive straight successive championship trophy gold silver
  hat-trick century start cap race crossing voyage expedition journey mission session term year`.split(/\s+/),
);

/** Nouns that `the two …` takes up again without stating a number anew. */
export const groupNouns: ReadonlySet<string> = new Set(
  `leader nation country side company man woman president minister party state government power people city town brother sister friend rival team club
  player candidate group giant neighbour neighbor partner firm ally superpower capital economy bank union author man couple`.split(
    /\s+/,
  ),
);
