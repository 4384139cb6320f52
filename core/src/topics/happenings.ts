import { conflictNouns } from '../lexicon/events.ts';
import { happeningNouns, relationNouns } from '../lexicon/topicWords.ts';
import { countryCode } from '../names/gazetteer.ts';
import type { Names } from '../names/index.ts';
import type { Words } from '../names/words.ts';
import { Tag } from '../tags/tag.ts';
import { byPosition, type Span } from '../text/span.ts';
import type { TopicBlock } from './blocks.ts';

/** A theme made of a noun and the names that belong to it. */
export interface NamedTheme {
  readonly label: string;
  readonly places: Span[];
  /** Indexes of the entities in it. */
  readonly entities: readonly number[];
  /** It is about what two have with each other. */
  readonly pair: boolean;
  /** The happening, singular or plural as written; null for pairs. */
  readonly noun: string | null;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  count: number;
  /** Sentences that also speak of relations. */
  readonly places: Span[];
}

/** How many sentences two names share before what they have with each other is a theme, and in how many it is named. */
const SHARED_LEAST = 3;
const NAMED_LEAST = 2;
/** Names of a sentence that are paired; lists of many countries tell of no relation. */
const PAIRED_MOST = 6;

/**
 * `visit to Moscow`, `war in Ukraine`, `Victory Day parade`: a happening with its name; and `China–Russia relations`:
 * two names, of which one is a country, that stand together again and again where ties or partnership are spoken of.
 */
export function findNamedThemes(blocks: readonly TopicBlock[], names: Names): NamedTheme[] {
  const themes = new Map<string, NamedTheme>();
  const pairs = new Map<string, Pair>();
  let mention = 0;
  for (const block of blocks) {
    const { words, sentences, tags } = block;
    for (let s = 0; s < sentences.count; s++) {
      const first = sentences.first[s] as number;
      const limit = sentences.first[s + 1] as number;
      const tagged = tags.sentence(s);
      const inSentence: number[] = [];
      let related = false;
      for (let i = first; i < limit; i++) {
        const start = block.start + (words.start[i] as number);
        const end = block.start + (words.end[i] as number);
        for (; mention < names.mentions.length && (names.mentions[mention]?.start as number) < end; mention++) {
          const { entity, type } = names.mentions[mention] as Names['mentions'][number];
          if (
            (type === 'place' || type === 'organization') &&
            inSentence.length <= PAIRED_MOST &&
            !inSentence.includes(entity)
          )
            inSentence.push(entity);
        }
        if (tagged[i] !== Tag.noun || words.isCapital(i)) continue;
        const lower = words.lower(i);
        related ||= relationNouns.has(lower);
        if (happeningNouns.has(lower)) addHappening(words, i, block.start, start, names, mention, themes);
      }
      const span = {
        start: block.start + (words.start[first] as number),
        end: block.start + (words.end[limit - 1] as number),
      };
      addPairs(inSentence, related ? span : null, pairs);
    }
  }
  return [...oneWarEach([...themes.values()]), ...relations(pairs, names)];
}

/** `war in Chad`, `conflict in Chad`, `invasion of Chad`: one theme, in the words used most, with the places of all. */
function oneWarEach(themes: readonly NamedTheme[]): NamedTheme[] {
  const wars = new Map<number, NamedTheme[]>();
  const kept: NamedTheme[] = [];
  for (const theme of themes) {
    const entity = theme.entities[0] as number;
    if (!conflictNouns.has(theme.noun ?? '')) kept.push(theme);
    else wars.set(entity, [...(wars.get(entity) ?? []), theme]);
  }
  for (const same of wars.values()) {
    const most = same.reduce((a, b) => (b.places.length > a.places.length ? b : a));
    kept.push({ ...most, places: same.flatMap(({ places }) => places).sort(byPosition) });
  }
  return kept;
}

const links: ReadonlySet<string> = new Set(['in', 'to', 'of', 'on', 'with', 'against', 'over']);

/** `next` is the first mention that begins after the noun. */
function addHappening(
  words: Words,
  i: number,
  offset: number,
  start: number,
  names: Names,
  next: number,
  themes: Map<string, NamedTheme>,
): void {
  const noun = words.lower(i);
  const link = words.raw(i + 1);
  if (links.has(link)) {
    const at = words.raw(i + 2) === 'the' ? i + 3 : i + 2;
    const mention = names.mentions[next];
    if (
      mention &&
      at < words.count &&
      mention.start === offset + (words.start[at] as number) &&
      mention.type !== 'group' &&
      endsThere(words, offset, mention.end)
    ) {
      note(
        themes,
        noun,
        `${noun} ${link} ${nameOf(names, mention.entity)}`,
        { start: offset + (words.start[i] as number), end: mention.end },
        mention.entity,
      );
    }
  }
  const before = names.mentions[next - 1];
  if (
    before &&
    before.end + 1 === start &&
    (before.type === 'event' || before.type === 'other' || before.type === 'work')
  ) {
    note(
      themes,
      noun,
      `${nameOf(names, before.entity)} ${noun}`,
      { start: before.start, end: offset + (words.end[i] as number) },
      before.entity,
    );
  }
}

const nameOf = (names: Names, entity: number): string => names.entities[entity]?.name ?? '';

/** `anniversary of Chile’s …` is not an anniversary of Chile, nor `anniversary of EU-China relations` one of the EU. */
function endsThere(words: Words, offset: number, end: number): boolean {
  const next = words.text.charAt(end - offset);
  return next !== '-' && next !== '’' && next !== "'";
}

function note(themes: Map<string, NamedTheme>, noun: string, label: string, place: Span, entity: number): void {
  const known = themes.get(label);
  if (known) known.places.push(place);
  else themes.set(label, { label, places: [place], entities: [entity], pair: false, noun });
}

function addPairs(entities: readonly number[], place: Span | null, pairs: Map<string, Pair>): void {
  if (entities.length > PAIRED_MOST) return;
  for (let x = 0; x < entities.length; x++) {
    for (let y = x + 1; y < entities.length; y++) {
      const a = Math.min(entities[x] as number, entities[y] as number);
      const b = Math.max(entities[x] as number, entities[y] as number);
      const key = `${a} ${b}`;
      let pair = pairs.get(key);
      if (!pair) {
        pair = { a, b, count: 0, places: [] };
        pairs.set(key, pair);
      }
      pair.count++;
      if (place) pair.places.push(place);
    }
  }
}

function relations(pairs: ReadonlyMap<string, Pair>, names: Names): NamedTheme[] {
  const found: NamedTheme[] = [];
  for (const { a, b, count, places } of pairs.values()) {
    if (count < SHARED_LEAST || places.length < NAMED_LEAST) continue;
    const [one, two] = [nameOf(names, a), nameOf(names, b)].sort() as [string, string];
    const country = countryCode(one) ?? countryCode(two);
    if (country !== null)
      found.push({ label: `${one}–${two} relations`, places, entities: [a, b], pair: true, noun: null });
  }
  return found;
}
