/**
 * What an article is about, as a human editor would list it: entities, themes (key phrases), and what names have to do
 * with each other, in one list under one label each.
 */
import type { PlacedBlock } from '../document/analysis.ts';
import { relationNouns } from '../lexicon/topicWords.ts';
import { countryCode } from '../names/gazetteer.ts';
import type { Names } from '../names/index.ts';
import { foldName } from '../names/slug.ts';
import { byCodeUnit } from '../util/hash.ts';
import { topicBlocks } from './blocks.ts';
import { findNamedThemes, type NamedTheme } from './happenings.ts';
import { collectPhrases, type Phrase, type Phrases } from './phrases.ts';
import { stem } from './stem.ts';
import type { Topic } from './topic.ts';
import { happeningWeight, Lessened, nameWeight, phraseWeight, relationWeight, wordWeight } from './weights.ts';

/** How many themes an article gets at most, and how many names. */
const MOST = 15;

interface Weighed {
  readonly topic: Omit<Topic, 'score'>;
  readonly weight: number;
  readonly stems: readonly string[];
}

/** Themes and entities of one document, best first. */
export function rankTopics(blocks: readonly PlacedBlock[], names: Names): Topic[] {
  const read = topicBlocks(blocks);
  const phrases = collectPhrases(read, names);
  const named = findNamedThemes(read, names);
  const weighed = [
    ...entityTopics(names, named),
    ...named.map(theme => namedTopic(theme, phrases)),
    ...themes(phrases, named),
  ];
  // Labels break ties, so that the order never hangs on anything but the text.
  weighed.sort((a, b) => b.weight - a.weight || byCodeUnit(a.topic.label, b.topic.label));
  const chosen = choose(weighed);
  const top = chosen[0]?.weight ?? 1;
  return chosen.map(({ topic, weight }) => ({ ...topic, score: Math.round((weight / top) * 1000) / 1000 }));
}

function choose(weighed: readonly Weighed[]): Weighed[] {
  const chosen: Weighed[] = [];
  let themesLeft = MOST;
  let namesLeft = MOST;
  for (const one of weighed) {
    const isTheme = one.topic.entity === null;
    if (themesLeft + namesLeft === 0) break;
    if ((isTheme ? themesLeft : namesLeft) === 0 || chosen.some(other => saysTheSame(one, other))) continue;
    chosen.push(one);
    if (isTheme) themesLeft--;
    else namesLeft--;
  }
  return chosen;
}

function entityTopics(names: Names, named: readonly NamedTheme[]): Weighed[] {
  const related = new Set(named.filter(({ pair }) => pair).flatMap(({ entities }) => entities));
  const placed = new Set(named.flatMap(({ entities }) => entities));
  const countries = new Set(names.entities.map(({ type, name }) => (type === 'place' ? countryCode(name) : null)));
  return names.entities.map(({ name, type, mentions }, entity) => {
    const places = mentions.map(i => {
      const { start, end } = names.mentions[i] as (typeof names.mentions)[number];
      return { start, end };
    });
    const first = places[0]?.start ?? 0;
    let lessened: number = Lessened.no;
    if (type === 'group') {
      const country = countryCode(name);
      if (country !== null && countries.has(country)) lessened = Lessened.people;
    } else if (related.has(entity)) lessened = Lessened.related;
    else if (type === 'place' && placed.has(entity)) lessened = Lessened.placed;
    return {
      topic: { label: name, kind: type, entity, places },
      weight: nameWeight(name, type, places.length, first, lessened),
      stems: stemsOf(name),
    };
  });
}

function namedTopic({ label, places, pair, noun }: NamedTheme, { countOf }: Phrases): Weighed {
  const first = places[0]?.start ?? 0;
  return {
    topic: { label, kind: 'theme', entity: null, places },
    weight: pair
      ? relationWeight(places.length, first)
      : happeningWeight(places.length, countOf(stem(noun ?? '')), first),
    stems: stemsOf(label),
  };
}

function themes(all: Phrases, named: readonly NamedTheme[]): Weighed[] {
  // The words for relations, and for a happening that is a theme, say little more by themselves.
  const covered = new Set(named.flatMap(({ noun }) => (noun === null ? [...relationNouns] : [noun])).map(stem));
  const weights = new Map<Phrase, number>();
  for (const phrase of all.phrases) {
    const single = phrase.stems.length === 1;
    if (single && covered.has(phrase.stems[0] as string)) continue;
    const weight = single ? wordWeight(phrase, all) : phraseWeight(phrase, all);
    // One label for both, in the place of the better one.
    const longest = phrase.within ?? phrase;
    weights.set(longest, Math.max(weight, weights.get(longest) ?? 0));
  }
  const found: Weighed[] = [];
  for (const [{ label, places, stems }, weight] of weights)
    if (weight > 0) found.push({ topic: { label, kind: 'theme', entity: null, places }, weight, stems });
  return found;
}

const small: ReadonlySet<string> = new Set('of in to on for the and with against over from at by a'.split(' '));

const stemsOf = (label: string): string[] =>
  foldName(label)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 0 && !small.has(word))
    .map(stem);

/** Whether a lower topic only repeats a higher one: all its words are there, or the other way round among themes. */
function saysTheSame(lower: Weighed, higher: Weighed): boolean {
  const entities = lower.topic.entity !== null && higher.topic.entity !== null;
  if (lower.stems.every(word => higher.stems.includes(word))) return lower.topic.entity === null || entities;
  if (entities) return false;
  return (
    higher.stems.every(word => lower.stems.includes(word)) && higher.topic.entity === null && higher.stems.length > 1
  );
}
