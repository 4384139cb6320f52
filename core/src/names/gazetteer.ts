/** What the tables know of a name by itself: one look-up for all of them. */
import { englishWordList } from '../lexicon/englishWords.generated.ts';
import { wellKnownEvents, wellKnownOthers, wellKnownWorks } from '../lexicon/events.ts';
import { organizationAliases, wellKnownOrganizations } from '../lexicon/organizations.ts';
import { familyFirst, moreFamilyNames, moreGivenNames } from '../lexicon/people.ts';
import { demonyms, peoples, withoutPlural } from '../lexicon/peoples.ts';
import { familyNames, givenNames } from '../lexicon/personNames.generated.ts';
import { cityNames, countryRows, regionNames } from '../lexicon/places.generated.ts';
import { countryNames, wellKnownPlaces } from '../lexicon/places.ts';
import { twinBodies, twinPlaces } from '../lexicon/wholeNames.ts';

/** In which tables a name stands: a set of bits, since many stand in several (`Jordan`, `Washington`). */
export const Known = {
  country: 1,
  city: 2,
  region: 4,
  /** Parts of the world, seas, landmarks. */
  place: 8,
  organization: 16,
  event: 32,
  work: 64,
  group: 128,
  other: 256,
  given: 512,
  family: 1024,
  /** A family name that stands first where it is at home: `Wang`, `Kim`. */
  familyFirst: 2048,
  /** An English word too (`Reading`, `Gap`, `Mark`): a capital at the start of a sentence proves nothing. */
  word: 4096,
  /** A city of the first few hundred. */
  major: 8192,
} as const;

export const anyPlace = Known.country | Known.city | Known.region | Known.place;
/** Tables that say what a name is, personal names left out. */
export const anyThing = anyPlace | Known.organization | Known.event | Known.work | Known.group | Known.other;
export const anyPerson = Known.given | Known.family;

const CHECKED = 1 << 20;

interface Tables {
  readonly names: Map<string, number>;
  /** First word of names of several words → length of the longest of them, and above 8 bits what may follow: `followers`. */
  readonly openings: ReadonlyMap<string, number>;
  /** Short or other form → the name that the thing goes by. */
  readonly canonical: ReadonlyMap<string, string>;
  readonly words: ReadonlySet<string>;
  /** Country or demonym → ISO 3166-1 code. */
  readonly codes: ReadonlyMap<string, string>;
}

/** How many of the largest cities are taken for the city without further evidence. */
const MAJOR_CITIES = 700;

function build(): Tables {
  const names = new Map<string, number>();
  const openings = new Map<string, number>();
  const canonical = new Map<string, string>();
  const words = new Set(englishWordList.split(' '));
  const add = (name: string, bits: number): void => {
    const before = names.get(name);
    names.set(name, (before ?? 0) | bits);
    if (before !== undefined) return;
    const space = name.indexOf(' ');
    if (space < 0) return;
    const first = name.slice(0, space);
    // The ’s is a word of its own, or it is not: `Land’s End`, `Lloyd’s of London`.
    if (first.endsWith("'s")) open(name, first.slice(0, -2));
    open(name, first.endsWith(',') ? first.slice(0, -1) : first);
  };
  const open = (name: string, first: string): void => {
    const opened = openings.get(first) ?? 0;
    const next = name.charCodeAt(first.length) === 32 ? first.length + 1 : first.length;
    const length = Math.max(opened & LENGTH, Math.min(name.length, LENGTH));
    openings.set(first, (opened & ~LENGTH) | length | followers(name.charCodeAt(next)));
  };
  const codes = new Map<string, string>(demonyms);
  const addCountry = (code: string, usual: string, forms: readonly string[]): void => {
    for (const form of forms) {
      add(form, Known.country);
      codes.set(form, code);
      if (form !== usual) canonical.set(form, usual);
    }
  };
  const usualNames = new Map(countryNames.map(([code, usual]) => [code, usual]));
  for (const row of countryRows.split('\n')) {
    const [code, capital, ...forms] = row.split('|') as [string, string, ...string[]];
    if (capital) add(capital, Known.city | Known.major);
    const plain = forms.filter(form => !/[,(]/.test(form));
    addCountry(code, usualNames.get(code) ?? plain[0] ?? (forms[0] as string), plain);
  }
  for (const [code, usual, ...others] of countryNames) addCountry(code, usual as string, [usual as string, ...others]);
  cityNames.split('|').forEach((name, rank) => {
    add(name, rank < MAJOR_CITIES ? Known.city | Known.major : Known.city);
  });
  for (const name of regionNames.split('|')) add(name, Known.region);
  for (const name of [...wellKnownPlaces, ...twinPlaces]) add(name, Known.place);
  for (const name of [...wellKnownOrganizations, ...twinBodies]) add(name, Known.organization);
  for (const [form, name] of organizationAliases) {
    add(form, Known.organization);
    add(name, Known.organization);
    canonical.set(form, name);
  }
  for (const name of wellKnownEvents) add(name, Known.event);
  for (const name of wellKnownWorks) add(name, Known.work);
  for (const name of wellKnownOthers) add(name, Known.other);
  for (const name of demonyms.keys()) {
    add(name, Known.group);
    if (!withoutPlural.test(name)) {
      add(`${name}s`, Known.group);
      canonical.set(`${name}s`, name);
    }
  }
  for (const name of peoples) {
    add(name, Known.group);
    if (name.endsWith('s') && names.has(name.slice(0, -1))) canonical.set(name, name.slice(0, -1));
  }
  for (const name of givenNames.split(' ')) add(name, Known.given);
  for (const name of moreGivenNames) add(name, Known.given);
  for (const name of familyNames.split(' ')) add(name, Known.family);
  for (const name of moreFamilyNames) add(name, Known.family);
  for (const name of familyFirst) add(name, Known.family | Known.familyFirst);
  return { names, openings, canonical, words, codes };
}

function isWordOf(words: ReadonlySet<string>, lower: string): boolean {
  return words.has(lower) || (lower.endsWith('s') && words.has(lower.slice(0, -1)));
}

let tables: Tables | undefined;
/** Built at first use: whoever never looks at a name does not wait for it. */
const all = (): Tables => {
  tables ??= build();
  return tables;
};

/** The tables in which `name` stands as written; 0 if none. Apostrophes are straight, spaces single. */
export function lookUp(name: string): number {
  const { names, words } = all();
  const bits = names.get(name);
  if (bits === undefined) return 0;
  if (bits & CHECKED) return bits ^ CHECKED;
  // Whether it is an English word too is found at the first question: most names are never asked for.
  const known = isWordOf(words, name.toLowerCase()) ? bits | Known.word : bits;
  names.set(name, known | CHECKED);
  return known;
}

/** What is known of the names of several words that begin with this word: for `longestBefore`; 0 if there are none. */
export const openingsOf = (word: string): number => all().openings.get(word) ?? 0;

/** Length of the longest of these names whose next word may begin with this letter; 0 if none may. */
export const longestBefore = (openings: number, letter: number): number =>
  (openings & followers(letter)) === 0 ? 0 : openings & LENGTH;

const LENGTH = 255;
/** A bit above 8 for the first letter of a following word. Most words are told apart by it: no table has to be asked. */
const followers = (letter: number): number => 256 << ((letter === 0x2019 ? 39 : letter) % 23);

/** The name that the thing goes by: `United States` for `U.S.`. */
export const canonicalName = (name: string): string => all().canonical.get(name) ?? name;

/** ISO 3166-1 code of a country or of the people of one, or null. */
export const countryCode = (name: string): string | null => all().codes.get(name) ?? null;

/** Whether this is a common English word that is written small. `lower` is in small letters. */
export const isEnglishWord = (lower: string): boolean => isWordOf(all().words, lower);
