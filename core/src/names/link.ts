import type { PlacedBlock } from '../document/analysis.ts';
import { legalForms } from '../lexicon/organizations.ts';
import type { Span } from '../text/span.ts';
import type { TypedName } from './classify.ts';
import { initials } from './classify.ts';
import type { Entity, EntityType, Mention, Title } from './entity.ts';
import { canonicalName, countryCode, Known, lookUp } from './gazetteer.ts';
import { isKin, isSenior, personSlug, suffixOf, transliterated, withoutSuffix } from './personNames.ts';
import { slug } from './slug.ts';
import { titleAfter } from './titles.ts';
import { titleCased, Words } from './words.ts';

/** One thing of the document while its mentions are gathered. */
interface Cluster {
  readonly type: EntityType;
  /** Canonical name: of the tables if they have one, else the fullest form. */
  name: string;
  key: string;
  readonly mentions: number[];
  readonly forms: Map<string, number>;
  readonly titles: Title[];
}

/** Which names are the same thing. Entities come in the order of their first mention. */
export function link(
  typed: readonly TypedName[],
  blocks: readonly PlacedBlock[],
): { mentions: Mention[]; entities: Entity[] } {
  const names = typed.map(name => (name.type === 'person' ? asPerson(name, blocks) : name));
  const persons = names.filter(name => name.type === 'person');
  const people = linkPeople(persons, kinOf(persons, blocks));
  const organizations = linkOrganizations(
    names.filter(name => name.type === 'organization'),
    expansionsOf(names, blocks),
  );
  const wars = linkWars(names);
  const clusters: Cluster[] = [];
  const byIdentity = new Map<string, number>();
  // The same for each canonical name of each type: most mentions are of what was mentioned before.
  const byName = new Map<EntityType, Map<string, number>>();
  const mentions: Mention[] = [];
  const clusterOf = (type: EntityType, canonical: string, own: string | undefined): number => {
    const identity = `${type}:${own ?? ((type === 'person' ? personSlug(canonical) : slug(canonical)) || canonical)}`;
    let at = byIdentity.get(identity);
    if (at === undefined) {
      at = clusters.length;
      byIdentity.set(identity, at);
      clusters.push({ type, name: canonical, key: identity, mentions: [], forms: new Map(), titles: [] });
    }
    return at;
  };
  let block = -1;
  let words: Words | undefined;
  names.forEach((name, index) => {
    const { type } = name;
    const war = wars.get(name);
    const canonical = war?.name ?? canonicalOf(name, people, organizations);
    let ofType = byName.get(type);
    if (!ofType) {
      ofType = new Map();
      byName.set(type, ofType);
    }
    let at = war ? undefined : ofType.get(canonical);
    if (at === undefined) {
      at = clusterOf(type, canonical, war?.slug);
      if (!war) ofType.set(canonical, at);
    }
    const cluster = clusters[at] as Cluster;
    if (isShouted(cluster.name) && !isShouted(canonical)) cluster.name = canonical;
    mentions.push({ start: name.start, end: name.end, type: name.type, entity: at });
    cluster.mentions.push(index);
    const { content, start } = blocks[name.block] as PlacedBlock;
    const form = content.text.slice(name.start - start, name.end - start);
    cluster.forms.set(form, (cluster.forms.get(form) ?? 0) + 1);
    if (type !== 'person') return;
    const note = (title: Span): void => {
      cluster.titles.push({ ...title, text: content.text.slice(title.start - start, title.end - start) });
    };
    if (name.title) note(name.title);
    if (block !== name.block) words = new Words(content);
    block = name.block;
    const after = titleAfter(blocks[name.block] as PlacedBlock, name.end, words);
    if (after) note(after);
  });
  const entities = clusters.map(({ type, name, key, mentions, forms, titles }) => ({
    key,
    // A place that only datelines and headlines name: `STRAND HEAD`.
    name: type === 'place' && name.length > 3 && isShouted(name) ? titleCased(name) : name,
    type,
    mentions,
    aliases: [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([form]) => form),
    titles,
  }));
  return { mentions, entities };
}

/** As people are linked: whatever the transliteration, and with the `Sr.` that the mention leaves out. */
function asPerson(name: TypedName, blocks: readonly PlacedBlock[]): TypedName {
  const { content, start } = blocks[name.block] as PlacedBlock;
  const folded = transliterated(name.folded);
  if (!isSenior(content.text, name.end - start)) {
    return folded === name.folded ? name : { ...name, folded };
  }
  return { ...name, name: `${name.name} Sr.`, folded: `${folded} sr.` };
}

function isShouted(name: string): boolean {
  const second = name.charCodeAt(1);
  return !(second >= 97 && second <= 122) && name === name.toUpperCase();
}

function canonicalOf(
  name: TypedName,
  people: ReadonlyMap<string, string>,
  organizations: ReadonlyMap<string, string>,
): string {
  switch (name.type) {
    case 'person':
      return people.get(name.folded) ?? name.name;
    case 'organization':
      return organizations.get(name.folded) ?? canonicalName(name.name);
    default:
      return canonicalName(name.name);
  }
}

/** The full name that a part of a name stands for. Words are folded. */
interface Person {
  readonly name: string;
  readonly words: readonly string[];
  readonly family: string;
}

/**
 * Folded form → the fullest name of the person. A form that two people of the document answer to stays by itself:
 * `Smith` beside John and Jane Smith.
 */
function linkPeople(names: readonly TypedName[], kin: ReadonlySet<string>): Map<string, string> {
  const forms = new Map<string, string>();
  const written = new Set<string>();
  for (const name of names) {
    if (!forms.has(name.folded)) forms.set(name.folded, name.name);
    if (!name.headline) written.add(name.folded);
  }
  // Full names first, the longest of them before the rest, so that a shorter form finds the fullest; after these what
  // only headlines have, where a word too much may have got in.
  const rank = (folded: string): number => (folded.includes(' ') ? (written.has(folded) ? 2 : 1) : 0);
  const ordered = [...forms]
    .map(([folded, name]) => ({ folded, name, words: folded.split(' '), rank: rank(folded) }))
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        b.words.length - a.words.length ||
        b.folded.length - a.folded.length ||
        (a.folded < b.folded ? -1 : 1),
    );
  // Word of a full name → the people who have it.
  const people = new Map<string, Person[]>();
  const linked = new Map<string, string>();
  for (const { folded, name, words } of ordered) {
    const matches = words.length > 1 ? byFullName(people, words, kin) : bySingleName(people.get(folded) ?? [], folded);
    if (matches.length === 1) linked.set(folded, (matches[0] as Person).name);
    else {
      linked.set(folded, name);
      if (words.length > 1) addPerson(people, name, words);
    }
  }
  return linked;
}

/** Names without `Jr.` of people who are told of as relatives: with and without it they are two of one name. */
function kinOf(persons: readonly TypedName[], blocks: readonly PlacedBlock[]): ReadonlySet<string> {
  const kin = new Set<string>();
  if (persons.every(({ folded }) => suffixOf(folded) === '')) return kin;
  for (const { folded, start, block } of persons) {
    const { content, start: offset } = blocks[block] as PlacedBlock;
    if (folded.includes(' ') && isKin(content.text, start - offset))
      kin.add(withoutSuffix(folded.split(' ')).join(' '));
  }
  return kin;
}

/** Beyond so many people of one name nobody can be meant by it alone, and looking at all of them would take long. */
const NAMESAKES_MOST = 50;

function addPerson(people: Map<string, Person[]>, name: string, words: readonly string[]): void {
  const first = lookUp(name.slice(0, name.indexOf(' ')));
  const familyFirst = (first & (Known.familyFirst | Known.given)) === Known.familyFirst;
  const person: Person = { name, words, family: (familyFirst ? words[0] : withoutSuffix(words).at(-1)) as string };
  for (const word of new Set(words)) {
    const namesakes = people.get(word);
    if (!namesakes) people.set(word, [person]);
    else if (namesakes.length <= NAMESAKES_MOST) namesakes.push(person);
  }
}

/** People whose full name may be this one, longer or shorter. They share its first or its last word. */
function byFullName(
  people: ReadonlyMap<string, readonly Person[]>,
  words: readonly string[],
  kin: ReadonlySet<string>,
): Person[] {
  const isOther = (person: Person): boolean =>
    kin.size > 0 &&
    suffixOf(person.words.join(' ')) !== suffixOf(words.join(' ')) &&
    kin.has(withoutSuffix(words).join(' '));
  const found = new Map<string, Person>();
  for (const word of [words[0] as string, words.at(-1) as string]) {
    for (const person of people.get(word) ?? []) {
      if (isOther(person)) continue;
      if (isSamePerson(person.words, words) || isSamePerson(words, person.words)) found.set(person.name, person);
    }
  }
  return [...found.values()];
}

/** Whether the shorter name of two words or more is the longer one with words left out: `George Bush`, `von der Leyen`. */
function isSamePerson(long: readonly string[], short: readonly string[]): boolean {
  if (short.length > long.length) return false;
  const offset = long.length - short.length;
  if (short.every((word, i) => word === long[offset + i])) return true;
  if (short.every((word, i) => word === long[i])) return true;
  const [first, last] = [short[0] as string, short.at(-1) as string];
  const [longFirst, longLast] = [long[0] as string, long.at(-1) as string];
  if (last !== longLast) return false;
  if (first === longFirst) return short.length === 2 || long.length === short.length + 1;
  return /^\p{L}\.$/u.test(first) && longFirst.startsWith(first.charAt(0)) && short.length === 2;
}

/** Of those who have the word in their name, the people whose family name it is; if none, all of them. */
function bySingleName(namesakes: readonly Person[], word: string): readonly Person[] {
  const family = namesakes.filter(({ family }) => family === word);
  return family.length > 0 ? family : namesakes;
}

/** Folded form → the name of the organization: acronyms find their expansion, single heads the one that ends in them. */
function linkOrganizations(names: readonly TypedName[], expansions: ReadonlyMap<string, string>): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { folded, name } of names) if (!forms.has(folded)) forms.set(folded, name);
  // Initials, first and last word of the long names → these names.
  const byShort = new Map<string, Set<string>>();
  const note = (short: string, name: string): void => {
    const long = byShort.get(short);
    if (long) long.add(name);
    else byShort.set(short, new Set([name]));
  };
  for (const [folded, name] of forms) {
    if (!folded.includes(' ')) continue;
    note(initials(name), name);
    note(folded.slice(0, folded.indexOf(' ')), name);
    const proper = withoutLegalForm(folded);
    note(proper.slice(proper.lastIndexOf(' ') + 1), name);
    // `BHP` of `BHP Group Ltd`, not `ANC` of `ANC Women`.
    if (proper !== folded && !proper.includes(' ')) note(`=${proper}`, name);
  }
  const linked = new Map<string, string>();
  for (const [folded, name] of forms) {
    const listed = canonicalName(name);
    const expansion = expansions.get(folded);
    if (listed !== name) linked.set(folded, listed);
    else if (expansion !== undefined) linked.set(folded, expansion);
    else if (!folded.includes(' ')) {
      const acronym = /^\p{Lu}[\p{Lu}&.]{1,7}$/u.test(name);
      const long = acronym
        ? (byShort.get(name.replace(/[.&]/g, '')) ?? byShort.get(`=${folded}`))
        : byShort.get(folded);
      if (long?.size === 1) for (const one of long) linked.set(folded, canonicalName(one));
    }
  }
  return linked;
}

/** A folded name without `AG`, `plc`, `Co Ltd`. */
function withoutLegalForm(folded: string): string {
  let end = folded.length;
  for (;;) {
    const space = folded.lastIndexOf(' ', end - 1);
    if (space < 0 || !legalForms.has(folded.slice(space + 1, end).replace(/\.$/, ''))) return folded.slice(0, end);
    end = space;
  }
}

/**
 * Folded acronym → the name of the organization that it stands behind in brackets: `People’s Bank of China (PBOC)`. Left
 * out is what stands behind two of them.
 */
function expansionsOf(names: readonly TypedName[], blocks: readonly PlacedBlock[]): ReadonlyMap<string, string> {
  const expansions = new Map<string, string>();
  const open = new Set<string>();
  for (let i = 1; i < names.length; i++) {
    const [long, short] = [names[i - 1] as TypedName, names[i] as TypedName];
    if (short.start !== long.end + 2 || !isAcronymIn(long, short, blocks)) continue;
    const name = canonicalName(long.name);
    if ((expansions.get(short.folded) ?? name) !== name) open.add(short.folded);
    expansions.set(short.folded, name);
  }
  for (const short of open) expansions.delete(short);
  return expansions;
}

/** Whether the second name is an acronym of the first, by its letters, and stands in brackets behind it. */
export function isAcronymIn(long: TypedName, short: TypedName, blocks: readonly PlacedBlock[]): boolean {
  if (long.type !== 'organization' || !long.name.includes(' ') || long.block !== short.block) return false;
  const { content, start } = blocks[long.block] as PlacedBlock;
  if (content.text.slice(long.end - start, short.start - start) !== ' (') return false;
  if (content.text.charAt(short.end - start) !== ')' || !/^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u.test(short.name)) return false;
  if (short.known & (Known.country | Known.region)) return false;
  const letters = short.folded.replace(/[^\p{L}]/gu, '');
  let at = 0;
  for (const letter of long.folded) if (letter === letters.charAt(at)) at++;
  return at === letters.length && long.folded.startsWith(letters.charAt(0));
}

/**
 * Wars named by their parties are one if the parties of one are among those of the other: `Russia-Ukraine war`,
 * `Russian invasion of Ukraine`, `Attack on Ukraine`.
 */
function linkWars(names: readonly TypedName[]): Map<TypedName, { name: string; slug: string }> {
  // Parties → the longest name.
  const wars = new Map<string, { name: string; slug: string; codes: ReadonlySet<string> }>();
  const slugs = new Map<TypedName, string>();
  for (const name of names) {
    if (!name.parties) continue;
    const codes = new Set(name.parties.map(party => countryCode(party) ?? slug(party)));
    const own = warSlug(codes);
    slugs.set(name, own);
    if ((wars.get(own)?.name.length ?? 0) < name.name.length) wars.set(own, { name: name.name, slug: own, codes });
  }
  const linked = new Map<TypedName, { name: string; slug: string }>();
  const widest = new Map<string, { name: string; slug: string }>();
  for (const [own, war] of wars) {
    const wider = [...wars.values()].filter(
      ({ codes }) => codes.size > war.codes.size && [...war.codes].every(code => codes.has(code)),
    );
    widest.set(own, wider.length === 1 ? (wider[0] as (typeof wider)[number]) : war);
    if (widest.size === WARS_MOST) break;
  }
  for (const [name, own] of slugs) linked.set(name, widest.get(own) ?? { name: name.name, slug: own });
  return linked;
}

/** Wars of a document that are compared with each other: enough for a history of the world. */
const WARS_MOST = 200;

/** Made of the parties, so that it is the same whatever the words of the text: `war-of-ru-and-ua`. */
const warSlug = (codes: ReadonlySet<string>): string => `war-of-${[...codes].sort().join('-and-').toLowerCase()}`;
