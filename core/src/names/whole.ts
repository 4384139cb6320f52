/** Names that go on over what they were cut at: a nickname, a small word, a comma before the campus. */
import type { PlacedBlock } from '../document/analysis.ts';
import { councilWords, rivers, stateUniversities, twinPlaces } from '../lexicon/wholeNames.ts';
import type { TypedName } from './classify.ts';
import type { EntityType } from './entity.ts';
import { anyPlace, isEnglishWord, Known, lookUp } from './gazetteer.ts';
import { nameOf } from './words.ts';

/** What several names of the text are together. */
export interface WholeName {
  /** Index of the last name that it takes in. */
  readonly last: number;
  readonly end: number;
  readonly type: EntityType;
  /** As it is known, where that is not what stands in the text: `William Haverford` of `William “Bill” Haverford`. */
  readonly name: string | null;
}

/** The name that `names[i]` begins and those behind it end; offsets of the document. Null if it ends where it was found. */
export function wholeFrom(names: readonly TypedName[], i: number, block: PlacedBlock): WholeName | null {
  const name = names[i] as TypedName;
  const { text } = block.content;
  const at = name.end - block.start;
  // Nearly all names end before anything else than these.
  const behind = text.charCodeAt(at + 1);
  switch (text.charCodeAt(at)) {
    case SPACE:
      if (isOpening(behind)) return nicknamed(names, i, block);
      if (behind === SMALL_U || behind === SMALL_O) return onRiver(names, i, block) ?? campus(names, i, block);
      if (behind === SMALL_A) return twin(names, i, block) ?? councilOfTwo(names, i, block) ?? campus(names, i, block);
      return null;
    case QUOTE:
    case APOSTROPHE:
      return sheriffs(name, i, block);
    case COMMA:
    case HYPHEN:
    case EN_DASH:
      return campus(names, i, block);
    default:
      return null;
  }
}

const SPACE = 32;
const COMMA = 44;
const HYPHEN = 45;
const EN_DASH = 0x2013;
const QUOTE = 0x2019;
const APOSTROPHE = 39;
const BRACKET = 40;
const [SMALL_A, SMALL_O, SMALL_U] = [97, 111, 117];

const isOpening = (unit: number): boolean =>
  unit === BRACKET || unit === 34 || unit === 39 || unit === 0x201c || unit === 0x2018;

/** In quotation marks, or in brackets as one word. */
const nickname =
  /^ (?:“\p{Lu}[^”“\n]{0,28}”|"\p{Lu}[^"\n]{0,28}"|‘\p{Lu}[^’‘\n]{0,28}’|'\p{Lu}[^'\n]{0,28}'|\([“"‘']?\p{Lu}\p{L}{1,14}[”"’']?\)) (?=\p{Lu})/u;

/** `James “Whitey” Kessler`, `Elizabeth (Liz) Trant`. */
function nicknamed(names: readonly TypedName[], i: number, block: PlacedBlock): WholeName | null {
  const name = names[i] as TypedName;
  if (!isGiven(name)) return null;
  const { text } = block.content;
  const joint = nickname.exec(text.slice(name.end - block.start, name.end - block.start + NICKNAME_LONGEST))?.[0];
  if (joint === undefined) return null;
  const start = name.end + joint.length;
  let last = i + 1;
  while (last < names.length && (names[last] as TypedName).start < start) last++;
  const family = names[last];
  if (!family || family.start !== start || family.block !== name.block) {
    // What is no name by itself is one behind a nickname.
    const word = /^\p{Lu}[\p{L}’'-]{2,24}(?![\p{L}\d])/u.exec(
      text.slice(start - block.start, start - block.start + 27),
    )?.[0];
    if (word === undefined || isEnglishWord(word.toLowerCase())) return null;
    return { last: last - 1, end: start + word.length, type: 'person', name: `${name.name} ${nameOf(word)}` };
  }
  if (family.type !== 'person' && family.name.includes(' ')) return null;
  const of = lookUp(family.name);
  if (of & (Known.country | Known.group | Known.organization) && !(of & Known.family)) return null;
  return { last, end: family.end, type: 'person', name: `${name.name} ${family.name}` };
}
const NICKNAME_LONGEST = 36;

/** One or two words that may be somebody's given names, an initial included. */
function isGiven({ name, type, known }: TypedName): boolean {
  const space = name.indexOf(' ');
  if (space < 0) return (known & Known.given) !== 0 || (type === 'person' && !(known & Known.family));
  if (type !== 'person' || name.indexOf(' ', space + 1) > 0) return false;
  return (lookUp(name.slice(0, space)) & Known.given) !== 0 &&
    /^(?:\p{Lu}\.?|\p{Lu}\p{L}+)$/u.test(name.slice(space + 1))
    ? name.length - space <= 3 || (lookUp(name.slice(space + 1)) & Known.given) !== 0
    : false;
}

/** `Orange County Sheriff’s Department`. */
function sheriffs(name: TypedName, i: number, block: PlacedBlock): WholeName | null {
  if (!name.name.endsWith(' Sheriff') && !name.name.endsWith(' District Attorney')) return null;
  const office = /^['’]s (?:Department|Office)(?!\p{L})/u.exec(
    block.content.text.slice(name.end - block.start, name.end - block.start + 14),
  )?.[0];
  return office === undefined ? null : { last: i, end: name.end + office.length, type: 'organization', name: null };
}

/** `Newcastle upon Tyne`, `Walton on Thames`. */
function onRiver(names: readonly TypedName[], i: number, block: PlacedBlock): WholeName | null {
  const [name, next] = [names[i] as TypedName, names[i + 1]];
  if (!next || next.block !== name.block || next.end - name.end > RIVER_LONGEST) return null;
  const between = block.content.text.slice(name.end - block.start, next.start - block.start);
  if (between !== ' upon ' && between !== ' on ') return null;
  if (name.name.includes(' ') || name.title || name.type === 'organization') return null;
  return rivers.has(next.name) ? { last: i + 1, end: next.end, type: 'place', name: null } : null;
}
const RIVER_LONGEST = 20;

/** What stands before the small words of a twin place → all behind it, small words included: `Brighton`, ` and Hove`. */
const twins = new Map<string, string[]>();
for (const place of twinPlaces) {
  const cut = place.search(/ (?:and|with) /);
  const first = place.slice(0, cut);
  const rests = twins.get(first);
  if (rests) rests.push(place.slice(cut));
  else twins.set(first, [place.slice(cut)]);
}

/** `Royal Borough of Kensington and Chelsea`, `Tyne and Wear Fire and Rescue Service`. */
function twin(names: readonly TypedName[], i: number, block: PlacedBlock): WholeName | null {
  const name = names[i] as TypedName;
  const rests = twins.get(name.name) ?? twins.get(name.name.slice(name.name.lastIndexOf(' ') + 1));
  if (!rests) return null;
  const { text } = block.content;
  for (const rest of rests) {
    if (!text.startsWith(rest, name.end - block.start)) continue;
    const least = name.end + rest.length;
    let last = i + 1;
    while (last < names.length && (names[last] as TypedName).end < least) last++;
    const next = names[last];
    if (!next || next.block !== name.block || next.start >= least) return null;
    const goesOn = next.end > least;
    return { last, end: next.end, type: goesOn ? next.type : 'place', name: null };
  }
  return null;
}

/** `Leeds and Bradford Council`: of one council, by its number. */
function councilOfTwo(names: readonly TypedName[], i: number, block: PlacedBlock): WholeName | null {
  const [name, next] = [names[i] as TypedName, names[i + 1]];
  if (!next || next.block !== name.block || name.type !== 'place' || next.type !== 'organization') return null;
  const { text } = block.content;
  if (next.start !== name.end + ' and '.length || !text.startsWith(' and ', name.end - block.start)) return null;
  const words = next.name.split(' ');
  if (words.at(-1) !== 'Council' || words.length < 2) return null;
  if (!words.slice(1).every(word => councilWords.has(word)) || !(lookUp(words[0] as string) & anyPlace)) return null;
  const from = name.start - block.start;
  return /(?<!\p{L})(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Bb]etween|[Bb]oth|[Aa]cross|[Tt]o) $/u.test(
    text.slice(Math.max(0, from - 10), from),
  )
    ? null
    : { last: i + 1, end: next.end, type: 'organization', name: null };
}

/** `University of California, Berkeley`, `University of North Carolina at Chapel Hill`. */
function campus(names: readonly TypedName[], i: number, block: PlacedBlock): WholeName | null {
  const [name, next] = [names[i] as TypedName, names[i + 1]];
  if (!next || next.block !== name.block || next.type !== 'place' || !stateUniversities.has(name.name)) return null;
  const { text } = block.content;
  const between = text.slice(name.end - block.start, next.start - block.start);
  if (!/^(?:, | at |-|–)$/.test(between) || lookUp(next.name) & (Known.country | Known.region)) return null;
  // `of the University of Texas, Houston lawyers said` has no second comma.
  if (
    between === ', ' &&
    /^(?: \p{L}|['’])/u.test(text.slice(next.end - block.start, next.end - block.start + 2)) &&
    !/^ (?:and|or|in|on|for|to|who|said|says|has|have|had|is|was|were|are)(?!\p{L})/u.test(
      text.slice(next.end - block.start, next.end - block.start + 8),
    )
  )
    return null;
  return { last: i + 1, end: next.end, type: 'organization', name: `${name.name}, ${next.name}` };
}
