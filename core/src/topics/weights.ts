/**
 * How much a candidate counts as a topic. What is spoken of often and early counts (Campos et al. 2020, YAKE), single
 * words more than phrases that merely stand beside each other, happenings and relations more than other nouns.
 */
import { happeningNouns, relationNouns, shellNouns } from '../lexicon/topicWords.ts';
import type { EntityType } from '../names/entity.ts';
import type { Phrase, Phrases } from './phrases.ts';
import { stem } from './stem.ts';

/** Twice as often is not twice as much of a topic. */
const often = (count: number): number => count ** 0.75;

/** What stands in the opening counts most: at ten times the offset, seven tenths of it. */
const early = (offset: number): number => (1 + offset / 150) ** -0.15;

/** How well a kind of name serves as a topic, other things equal. */
const kindWeight: Readonly<Record<EntityType, number>> = {
  person: 1,
  organization: 1,
  event: 1.4,
  place: 0.85,
  work: 0.9,
  group: 1,
  other: 0.8,
};

/** Names of several words: fewer readers would list them, however often they stand there. */
const fullName = (count: number): number => 0.7 * count ** 0.3;

/** Why a name says less by itself: what is left of its weight. */
export const Lessened = {
  no: 1,
  /** A country whose relations are a theme. */
  related: 0.1,
  /** A place of a happening that is a theme. */
  placed: 0.5,
  /** A people beside its country. */
  people: 0.1,
} as const;

export function nameWeight(name: string, type: EntityType, count: number, first: number, lessened: number): number {
  return (name.includes(' ') ? fullName(count) : often(count)) * early(first) * kindWeight[type] * lessened;
}

/** What two have with each other, spoken of in `count` sentences. */
export const relationWeight = (count: number, first: number): number => 1.5 * often(count) * early(first);

/** A happening with its name; its noun by itself counts for a part. */
export const happeningWeight = (count: number, nounCount: number, first: number): number =>
  1.2 * often(count + 0.2 * nounCount) * early(first);

/** Long words are rare words (Zipf 1935), and say more of an article than short ones. Met once, they may be chance. */
const rarity = (length: number, once: boolean): number => Math.exp(0.25 * (Math.min(length, once ? 9 : 12) - 8));
/** In how many sentences a noun that stands there once can still be what they are about. */
const SHORT_ARTICLE = 16;
const SHELL = 0.7;
const NEWS_WORD = 1.75;

/** The weight of a noun; 0 for those that are no theme. */
export function wordWeight(phrase: Phrase, { sentences }: Phrases): number {
  const { label, places, stems, alone, count } = phrase;
  const word = stems[0] as string;
  if (label.length < 4 || label.includes('-')) return 0;
  const once = places.length === 1;
  return (
    often(count) *
    rarity(word.length, once) *
    (once ? Math.min(1, Math.sqrt(SHORT_ARTICLE / sentences)) : 1) *
    // `office` of `harbour office` is not what an article is about.
    ((1 + alone) / (1 + places.length)) ** 0.2 *
    (shellNouns.has(word) ? SHELL : 1) *
    (isNews(word) ? NEWS_WORD : 1) *
    early(firstOf(phrase))
  );
}

const THREE_WORDS = 0.85;

/** The weight of a phrase: `drone attacks` and `military ties` before `recent weeks`. */
export function phraseWeight(phrase: Phrase, { countOf }: Phrases): number {
  const { places, stems } = phrase;
  const head = stems.at(-1) as string;
  return (
    (isNews(head) ? 0.9 : 0.15) *
    (stems.length > 2 ? THREE_WORDS : 1) *
    often(places.length + 0.3 * countOf(head)) *
    early(firstOf(phrase))
  );
}

const firstOf = ({ places }: Phrase): number => places[0]?.start ?? 0;

const newsStems: ReadonlySet<string> = new Set([...relationNouns, ...happeningNouns].map(stem));
const isNews = (word: string): boolean => newsStems.has(word);
