import type { Range } from './nounPhrases.ts';

/** An attribution in items of its line, before it is cut, typed and placed. */
export interface Draft {
  readonly cue: Range;
  readonly source: Range | null;
  /** Pieces of what is said, in order; one, or two around the cue. */
  content: Range[];
  /** No one in particular, by the form of the words: `it is believed`. */
  readonly vague: boolean;
  /** The subject is taken over from the clause before: the cue begins something new there. */
  readonly shared: boolean;
}
