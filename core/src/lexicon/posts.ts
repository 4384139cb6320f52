/** Public posts that one person cannot hold two of at one time, and the words around them. */

/** What a post is the post of: of a country, of a part of one, of a city. */
export type PostLevel = 'country' | 'region' | 'city';

/** Post → the sort of place it belongs to. */
export const postLevels = {
  president: 'country',
  chairman: 'country',
  primeMinister: 'country',
  chancellor: 'country',
  minister: 'country',
  governor: 'region',
  senator: 'region',
  representative: 'region',
  mayor: 'city',
} as const satisfies Record<string, PostLevel>;

export type Office = keyof typeof postLevels;

/** Words of a title in small letters, without dots → the post. */
export const officeWords: ReadonlyMap<string, Office> = new Map<string, Office>([
  ['president', 'president'],
  ['pres', 'president'],
  ['chairman', 'chairman'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['prime minister', 'primeMinister'],
  ['pm', 'primeMinister'],
  ['chancellor', 'chancellor'],
  ['minister', 'minister'],
  ['governor', 'governor'],
  ['gov', 'governor'],
  ['senator', 'senator'],
  ['sen', 'senator'],
  ['representative', 'representative'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['mayor', 'mayor'],
]);

/** What a minister is minister of. Fields that one ministry often joins (trade, economy, energy …) are left out. */
export const portfolios: ReadonlyMap<string, string> = new Map([
  ['foreign', 'foreign'],
  ['external affairs', 'foreign'],
  ['foreign affairs', 'foreign'],
  ['defence', 'defence'],
  ['defense', 'defence'],
  ['finance', 'finance'],
  ['interior', 'interior'],
  ['home', 'interior'],
  ['justice', 'justice'],
  ['health', 'health'],
  ['education', 'education'],
  ['agriculture', 'agriculture'],
]);

/** Words that put a post below the head. */
export const deputyWords: ReadonlyMap<string, 'vice' | 'deputy'> = new Map([
  ['vice', 'vice'],
  ['deputy', 'deputy'],
]);

/** Ways of address that may stand between a post and the name: `Foreign Minister Sheikh Hamad`. */
export const addressWords: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof professor sir dame sheikh sheik prince princess general gen colonel col'.split(' '),
);

/** Words before a title after which it is not somebody's post of today. */
export const notOfToday =
  /(?<!\p{sc=Latin})(?:former(?:ly)?|then|ex|late|future|next|previous|incoming|outgoing|acting|interim)[\s-]*$/iu;
