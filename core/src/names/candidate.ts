import type { Span } from '../text/span.ts';
import type { Casing } from './casing.ts';
import type { EntityType } from './entity.ts';
import type { Words } from './words.ts';

/** The types in the order of `NameCandidate.votes`. */
export const types: readonly EntityType[] = ['person', 'place', 'organization', 'event', 'work', 'group', 'other'];
export const Type = { person: 0, place: 1, organization: 2, event: 3, work: 4, group: 5, other: 6 } as const;

/** What a block alone tells of a possible name; offsets relative to the block. Position-free, so it can be cached. */
export interface NameCandidate extends Span {
  /** Index of its first token in the block. */
  readonly token: number;
  /** The words with straight apostrophes and single spaces; of capitals only where the text shouts. */
  readonly name: string;
  /** In which tables the whole name stands: bits of `Known`. */
  readonly known: number;
  /** Evidence for each of `types`. What is unknown has all low. */
  readonly votes: readonly number[];
  /**
   * How far the capital itself shows a name. `firm`: inside a sentence written in the usual way. `weak`: at the start
   * of a sentence, but no English word. `headline`: the same in a headline. `plain`: inside a sentence, but an English
   * word, which counts if the document writes it so again and never small. `none`: could be an ordinary word; counts
   * only if the same name is found firmly elsewhere in the document.
   */
  readonly capital: 'firm' | 'weak' | 'headline' | 'plain' | 'none';
  /** Title that stands before it: `Chinese President`. */
  readonly title: Span | null;
  /** Names of the parties, if this is a war named by them: `Russia-Ukraine war`. */
  readonly parties: readonly string[] | null;
  /** Offsets within the name where a hyphen may part two names: `Novak-Lind`. */
  readonly hyphen: number;
  /** Joined to a word before it by mistake: `betweenRussia`. The span is the name alone. */
  readonly glued: boolean;
}

/** What makes a candidate, but its place. */
export type Facts = Pick<NameCandidate, 'name' | 'known' | 'votes' | 'capital'> & Partial<NameCandidate>;

/** Appends a candidate made of whole tokens, `last` included. */
export function push(words: Words, found: NameCandidate[], first: number, last: number, facts: Facts): void {
  pushSpan(found, first, words.start[first] as number, words.end[last] as number, facts);
}

/** Appends a candidate that begins in token `token`; offsets of the block. */
export function pushSpan(found: NameCandidate[], token: number, start: number, end: number, facts: Facts): void {
  const { name, known, votes, capital, title = null, parties = null, hyphen = 0, glued = false } = facts;
  found.push({ start, end, token, name, known, votes, capital, title, parties, hyphen, glued });
}

/** What the capital shows, by where it stands. */
export const capitalOf = (casing: Casing, opening: boolean): NameCandidate['capital'] =>
  casing !== 'normal' ? 'headline' : opening ? 'weak' : 'firm';
