/**
 * Words that news writing uses for the same measure. The first word of a row names it; nouns and verbs stand in their
 * base form, plurals and verb forms are made by rule. To join a word to a measure, add it to its row.
 */
export const sameMeasure: readonly string[] = [
  'die death dead kill fatality perish drown lifeless',
  'injure wound hurt injury casualty',
  'missing unaccounted',
  'employ employee staff workforce worker personnel headcount payroll jobholder staffer',
  'job post position',
  'attend attendance turnout crowd audience spectator attendee onlooker watch viewer',
  'visit visitor guest tourist',
  'protest protester protestor demonstrator marcher demonstrate march rally',
  'revenue sale turnover takings receipt',
  'profit earnings surplus earn',
  'loss deficit shortfall',
  'cost price worth value pay fee fare charge bill expense valuation tag',
  'spend spending expenditure outlay',
  'debt owe liability borrow borrowing',
  'lend loan credit',
  'fine penalty',
  'wage salary pay-packet',
  'grant subsidy funding fund aid',
  'invest investment',
  'budget package',
  'donate donation gift contribute contribution',
  'population inhabitant resident dweller',
  'unemployment jobless joblessness unemployed',
  'inflation',
  'grow growth expand expansion',
  'arrest detain detention custody',
  'rescue save',
  'evacuate evacuation displace evacuee',
  'vote ballot voter',
  'member membership',
  'share proportion percentage portion',
  'stake shareholding',
  'height tall high',
  'length long stretch',
  'width wide breadth',
  'depth deep',
  'weight weigh heavy',
  'area size cover',
  'speed fast',
  'temperature thermometer mercury heat',
  'export',
  'import',
  'produce production output yield',
  'rain rainfall downpour precipitation',
  'infect infection case',
  'seat mandate',
  'goal score',
  'crew crewman crewmember',
  'passenger traveller traveler',
  'increase rise climb',
  'decrease fall drop decline',
];

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
  'buy purchase acquire acquisition takeover',
  'sell',
  'build construct construction',
  'launch',
  'last duration run',
  'begin start open',
];

/** Measures that are numbers of people: with money or a percentage they name who pays or gains, not what. */
export const headcounts: ReadonlySet<string> = new Set(
  'employ attend visit protest population member passenger'.split(' '),
);

/** Heads that say nothing of what is counted: any counted thing of the same measure can be compared with them. */
export const generalHeads: ReadonlySet<string> = new Set(
  'person people man woman individual figure number total other one thing unit case level amount victim human soul'.split(
    ' ',
  ),
);

/** Measures whose word alone says what is counted, so that one per subject and time is enough: `workforce of 2,510`. */
export const totalMeasures: ReadonlySet<string> = new Set(
  'die employ attend population unemployment inflation revenue profit member turnout height length width depth weight temperature debt evacuate injure missing crew'.split(
    ' ',
  ),
);

/** Measures that are measures of something else, and tell little without it. */
export const generalMeasures: ReadonlySet<string> = new Set('grow increase decrease share rat'.split(' '));

/** Measures of what happens once and is counted up: their figures grow for a while and then stand for good. */
export const tolls: ReadonlySet<string> = new Set('die injure missing infect arrest rescue evacuate'.split(' '));

/** What befalls people who are counted without a noun: `two were killed and three injured`. */
export const tollWords: ReadonlySet<string> = new Set(
  'killed died dead injured wounded hurt missing arrested detained rescued drowned displaced infected hospitalised hospitalized'.split(
    ' ',
  ),
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
  ['male'],
  ['morning'],
  ['evening', 'night'],
  ['minimum', 'least', 'lowest', 'cheapest'],
  ['maximum', 'most', 'highest'],
  ['average', 'median', 'mean', 'typical'],
  ['die'],
  ['injure'],
  ['missing'],
  ['arrest'],
  ['against', 'oppose'],
  ['core', 'underlying'],
  ['fiscal', 'financial'],
  ['calendar'],
  ['win', 'victory'],
  ['lose', 'defeat'],
];

/** Words before a number or its noun that make it a part or an addition, not the whole. */
export const partWords: ReadonlySet<string> = new Set(
  'another other additional extra further more only just remaining remainder rest some including among else besides apart original initial initially also top leading first last'.split(
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
