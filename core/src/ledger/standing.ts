/** Where what was said stands in the texts: found, changed or lost, and in which file. */
import type { Span } from '../text/span.ts';
import type { ClaimHistory, SuppressionHistory, ThreadHistory } from './ledger.ts';
import type { Subject } from './subject.ts';

/** What was said about words that stand in a file, or that had stood where the words are others now. The span is that of the figure or passage. */
export interface Placed<H> extends Span {
  readonly outcome: 'found' | 'changed';
  readonly history: H;
  readonly file: string;
  /** The words of the sentence as they are now; as they were, they are in the ruling's anchor. */
  readonly words: string;
}

/** What was said about words that stand nowhere, or at several places. */
export interface Lost<H> {
  readonly outcome: 'lost';
  readonly history: H;
  /** The file that it was said in, by its present name. */
  readonly file: string;
}

export type PlacedTick = Placed<ClaimHistory>;
export type LostTick = Lost<ClaimHistory>;
export type Tick = PlacedTick | LostTick;
export type PlacedSuppression = Placed<SuppressionHistory>;
export type LostSuppression = Lost<SuppressionHistory>;
export type PlacedThread = Placed<ThreadHistory>;
export type LostThread = Lost<ThreadHistory>;

/** What was said, and where its words stand; null where they are not to be found. */
export interface Whereabouts<H> {
  readonly history: H;
  readonly place: Placed<H> | null;
  /** That of the place; else the one that it was said in, by its present name. */
  readonly file: string;
}

/** A subject with where it stands. */
export interface Standing {
  readonly subject: Subject;
  readonly place: Placed<unknown> | null;
  /** Its sentence stands in the text as it stood, so that its words alone tell where. */
  readonly whole: boolean;
}

/**
 * By names of files that are there no more, their present ones. A file was renamed if all that was said in it and still
 * stands as it was stands in one other file.
 */
export function renamedFiles(
  standing: Iterable<Standing>,
  there: Pick<ReadonlyMap<string, unknown>, 'has'>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const { subject, place } of standing) {
    const { file } = subject.anchor;
    if (place?.outcome !== 'found' || there.has(file)) continue;
    const known = found.get(file);
    found.set(file, known === undefined || known === place.file ? place.file : null);
  }
  return new Map([...found].flatMap(([file, now]) => (now === null ? [] : [[file, now]])));
}
