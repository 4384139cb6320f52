/**
 * What an article is about, as a human editor would list it: entities, themes (key phrases), and what names have to do
 * with each other, in one list under one label each.
 */
import type { PlacedBlock } from '../document/analysis.ts';
import { happeningNouns, relationNouns } from '../lexicon/topicWords.ts';
import type { EntityType } from '../names/entity.ts';
import type { Names } from '../names/index.ts';
import { foldName } from '../names/slug.ts';
import { byCodeUnit } from '../util/hash.ts';
import { findNamedThemes, type NamedTheme } from './happenings.ts';
import { collectPhrases, looksNominal, type Phrase, type Phrases } from './phrases.ts';
import { stem } from './stem.ts';
import type { Topic } from './topic.ts';

/** How many topics an article gets at most. */
const MOST = 20;

interface Weighed {
  readonly topic: Omit<Topic, 'score'>;
  readonly weight: number;
  readonly stems: readonly string[];
}

/** Themes and entities of one document, best first. */
export function rankTopics(_text: string, blocks: readonly PlacedBlock[], names: Names): Topic[] {
  const found = collectPhrases(blocks, names);
  const named = namedThemes(blocks, names, found);
  // Countries whose relations are a theme, and the words for relations, say little more by themselves.
  const related = new Set(named.filter(({ pair }) => pair).flatMap(({ entities }) => entities));
  const placed = new Set(named.flatMap(({ entities }) => entities));
  const covered = new Set(named.flatMap(({ noun }) => (noun === null ? [...relationNouns] : [noun])).map(stem));
  const weighed: Weighed[] = [...entityTopics(blocks, names, related, placed), ...named, ...themes(found, covered)];
  // Labels break ties, so that the order never hangs on anything but the text.
  weighed.sort((a, b) => b.weight - a.weight || byCodeUnit(a.topic.label, b.topic.label));
  const chosen: Weighed[] = [];
  for (const one of weighed) {
    if (chosen.length >= MOST) break;
    if (!chosen.some(other => saysTheSame(one, other))) chosen.push(one);
  }
  const top = chosen[0]?.weight ?? 1;
  return chosen.map(({ topic, weight }) => ({ ...topic, score: Math.round((weight / top) * 1000) / 1000 }));
}

/** How well a kind of thing serves as a topic, other things equal. */
const kindWeight: Readonly<Record<EntityType, number>> = {
  person: 1,
  organization: 0.95,
  event: 1.15,
  place: 0.85,
  work: 0.9,
  group: 0.3,
  other: 0.8,
};

/** What is left of the weight of a country whose relations are a theme, and of a place of a happening that is one. */
const RELATED = 0.3;
const PLACED = 0.7;

function entityTopics(
  blocks: readonly PlacedBlock[],
  names: Names,
  related: ReadonlySet<number>,
  placed: ReadonlySet<number>,
): Weighed[] {
  const titleEnd = blocks[0]?.end ?? 0;
  const length = blocks.at(-1)?.end ?? 1;
  return names.entities.map((entity, index) => {
    const places = entity.mentions.map(i => {
      const { start, end } = names.mentions[i] as (typeof names.mentions)[number];
      return { start, end };
    });
    const first = places[0]?.start ?? 0;
    const early = 1 + 0.5 * (1 - first / length) + (first < titleEnd ? 0.3 : 0);
    const weight = Math.log2(0.6 + places.length) * early * kindWeight[entity.type];
    return {
      topic: { label: entity.name, kind: entity.type, entity: index, places },
      weight: weight * (related.has(index) ? RELATED : placed.has(index) && entity.type === 'place' ? PLACED : 1),
      stems: stemsOf(entity.name),
    };
  });
}

type NamedTopic = Weighed & Pick<NamedTheme, 'pair' | 'entities' | 'noun'>;

function namedThemes(blocks: readonly PlacedBlock[], names: Names, { countOf }: Phrases): NamedTopic[] {
  return findNamedThemes(blocks, names).map(({ label, places, entities, pair, noun }) => ({
    topic: { label, kind: 'theme' as const, entity: null, places },
    weight: pair
      ? Math.log2(1.3 + places.length) * 1.8
      : Math.log2(1.3 + places.length + 0.4 * countOf(stem(noun ?? ''))) * 1.1,
    stems: stemsOf(label),
    pair,
    entities,
    noun,
  }));
}

function themes({ phrases, countOf, sentences }: Phrases, covered: ReadonlySet<string>): Weighed[] {
  const found: Weighed[] = [];
  for (const phrase of phrases) {
    const weight = phrase.stems.length === 1 ? wordWeight(phrase, covered, sentences) : phraseWeight(phrase, countOf);
    if (weight === 0) continue;
    const early = 1 + 0.4 * (1 - phrase.first / Math.max(1, sentences)) + (phrase.inTitle ? 0.3 : 0);
    found.push({
      topic: { label: phrase.label, kind: 'theme', entity: null, places: phrase.places },
      weight: weight * early,
      stems: phrase.stems,
    });
  }
  return found;
}

function wordWeight({ label, places, stems }: Phrase, covered: ReadonlySet<string>, sentences: number): number {
  if (label.length < 4 || !looksNominal(label)) return 0;
  if (covered.has(stems[0] as string)) return 0;
  // In a long article a word met twice was met by chance.
  const chance = sentences > 12 && places.length < 3 ? 0.7 : 1;
  return Math.log2(0.9 + places.length) * 0.85 * chance;
}

/** How much better a phrase serves as a topic if its last word is a happening or a relation. */
const NEWS = 2;
const isNews = (word: string): boolean =>
  relationNouns.has(word) || happeningNouns.has(word) || happeningNouns.has(`${word}s`);

/** What holds words together: a pair that always stands together is a term, one that met by chance is not. */
function phraseWeight({ places, stems }: Phrase, countOf: Phrases['countOf']): number {
  let sum = 0;
  for (const word of stems) sum += Math.log2(1 + countOf(word));
  const mean = sum / stems.length;
  // News is of happenings and relations: `drone attacks` and `military ties` before `recent weeks`.
  const head = stems.at(-1) as string;
  const length = (stems.length === 3 ? 0.85 : 1) * (isNews(head) ? NEWS : 1);
  if (places.length < 2) return (0.3 + 0.15 * mean) * length;
  return Math.log2(1 + places.length) * (0.8 + 0.15 * mean) * length;
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
