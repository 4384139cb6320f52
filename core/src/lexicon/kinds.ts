/** Words that tell one kind of a thing from another: `the old bridge` is not `the new bridge`. */

/** Of each row, a thing is called one: two words of it tell two things apart. Singular, in small letters. */
export const contrasts: readonly (readonly string[])[] = [
  'old new existing present future',
  'main small side',
  'main north south east west central northern southern eastern western',
  'northbound southbound eastbound westbound',
  'upper lower middle',
  'left right',
  'inner outer',
  'front rear back',
  'first second third fourth fifth sixth last final',
  'small large big medium',
  'light heavy',
  'short long',
  'high low',
  'junior senior',
  'primary secondary',
  'full part-time half ordinary associate honorary',
  'basic standard top premium budget luxury economy business',
  'single double return season',
  'hourly daily weekly monthly quarterly annual yearly',
  'adult child student pensioner senior family group youth infant',
  'weekday weekend',
  'day night morning afternoon evening',
  'summer winter spring autumn',
  'man woman boy girl male female',
  'public private',
  'urban rural',
  'federal state local municipal national regional',
  'domestic foreign international overseas',
  'indoor outdoor',
  'red blue green yellow orange white black brown',
  'hot cold',
  'raw cooked',
  'fresh frozen dried',
  'petrol diesel electric hybrid',
  'gas electricity water',
  'passenger cargo freight',
  'regular express',
  'permanent temporary seasonal casual',
  'skilled unskilled',
  'direct indirect',
  'internal external',
  'home away',
  'smaller larger',
  'lighter heavier',
  'older younger',
  'cheaper dearer',
].map(row => row.split(' '));

/**
 * Words before a noun that make a kind of it and not a description: `the night ferry` beside `the ferry`, where `the new
 * ferry` may be the same one.
 */
export const kindWords: ReadonlySet<string> = new Set(
  'single return season adult child student pensioner family group weekday weekend day night morning evening summer winter express junior senior premium economy light heavy mobile nearby opposite neighbouring neighboring adjacent adjoining there appeal supreme juvenile second third deputy vice assistant acting former'.split(
    ' ',
  ),
);

/** `the older reactor`: there are two. Not those that stand in the names of things (`the upper house`). */
export const comparatives: ReadonlySet<string> = new Set(
  'older newer younger bigger smaller larger longer shorter taller wider deeper cheaper dearer heavier lighter faster slower richer poorer stronger weaker'.split(
    ' ',
  ),
);

/** What was there before another of its kind, where what is there is told of in the present. */
export const formerWords: ReadonlySet<string> = new Set('old former original previous earlier first'.split(' '));

/** Nouns of what is measured of a thing, beside those of the table: `its diameter` is one of it, and no part. */
export const dimensions: ReadonlySet<string> = new Set(
  'volume age diameter thickness distance range circumference surface reach output yield record average total'.split(
    ' ',
  ),
);

/** `the smallest yacht` is the one, and no other. */
export const superlatives: ReadonlySet<string> = new Set(
  'smallest largest biggest longest shortest highest lowest oldest youngest newest cheapest dearest heaviest lightest fastest slowest tallest deepest widest busiest richest poorest strongest weakest'.split(
    ' ',
  ),
);

/** Forms of verbs between a thing and its figure: what a thing costs, weighs, holds, and who pays or earns. */
export const kindVerbs: ReadonlySet<string> = new Set(
  (
    'cost costs charge charges charged pay pays paid earn earns earned weigh weighs weighed hold holds held carry carries ' +
    'carried take takes took last lasts lasted has have had seat seats sell sells sold make makes made produce produces ' +
    'produced employ employs employed is are was were measure measures measured run runs ran reach reaches reached win wins ' +
    'won need needs use uses used get gets receive receives received consume consumes work works worked owe owes spend spends spent give gives gave burn burns'
  ).split(' '),
);

/** Those that tell what is so, and not what happened once more. */
export const stateVerbs: ReadonlySet<string> = new Set(
  (
    'cost costs charge charges pay pays earn earns weigh weighs hold holds carry carries take takes last lasts has have seat ' +
    'seats sells make makes produce produces employ employs is are measure measures run runs need needs use uses consume consumes'
  ).split(' '),
);

/** Those of what is sold, paid or weighed, whoever it is: `Diesel costs`, `Petrol costs`. */
export const rateVerbs: ReadonlySet<string> = new Set(
  'cost costs pay pays earn earns weigh weighs sell sells owe owes spend spends'.split(' '),
);

/** Those that state a price: what stands behind it may be on what terms. */
export const priceVerbs: ReadonlySet<string> = new Set('cost costs charge charges pay pays is are'.split(' '));

/** What a price is called, where `is` states it. */
export const priceNouns: ReadonlySet<string> = new Set(
  'price fare fee fine rent toll charge entry admission entrance ticket pass permit subscription membership parking rate deposit'.split(
    ' ',
  ),
);

/** Words behind a price that set no terms: `in total`, `at least`. */
export const noTerms: ReadonlySet<string> = new Set(
  'total all average fact present moment end addition most least sum'.split(' '),
);

/** Nouns that take up a thing by another name: `The pier cost 3m. The project cost 5m.` */
export const standIns: ReadonlySet<string> = new Set(
  (
    'building venue plant site project scheme facility company firm group club team place structure work vessel ship boat town ' +
    'city village country body organisation organization agency programme program business operation service network system ' +
    'deal plan area region work move measure case event party side council government authority ministry factory works ' +
    'institution complex centre center property attraction product item vehicle craft'
  ).split(' '),
);

/** Nouns of what is a part of a thing that has a name: `Ayr General has 400 beds. The maternity ward has 40.` */
export const partNouns: ReadonlySet<string> = new Set(
  (
    'wing annex annexe ward faculty department division branch section unit floor storey tower dome nave basement deck hall gallery room ' +
    'foyer auditorium garage kitchen workshop shop store warehouse depot laboratory lab studio stable yard garden courtyard cellar crypt ' +
    'committee subcommittee cabinet executive panel board secretariat office newsroom fleet squad academy library archive canteen ' +
    'quarter suburb outskirts centre center downtown district borough neighbourhood neighborhood'
  ).split(' '),
);

/** Parts of a town that are called towns. */
export const partsOfTowns: ReadonlySet<string> = new Set([
  'old town',
  'old city',
  'upper town',
  'lower town',
  'inner city',
]);

/** Houses and institutions, a row for those that may be called by each other's noun. */
export const institutions: readonly (readonly string[])[] = [
  'prison jail penitentiary',
  'hospital infirmary clinic',
  'school academy',
  'college university',
  'church cathedral chapel abbey minster basilica',
  'mosque',
  'synagogue',
  'hotel inn',
  'hostel',
  'museum gallery',
  'theatre theater playhouse opera',
  'cinema',
  'library',
  'archive',
  'stadium arena ground',
  'castle palace fort fortress',
  'bridge viaduct',
  'tunnel',
  'airport',
  'station',
  'harbour harbor port',
  'zoo',
  'aquarium',
  'park',
  'kindergarten nursery',
  'restaurant café cafe',
  'pub bar',
  'market',
  'mine pit quarry',
  'lighthouse',
  'monastery convent',
].map(row => row.split(' '));
