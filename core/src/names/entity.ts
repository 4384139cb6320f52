import type { Span } from '../text/span.ts';

export type EntityType = 'person' | 'place' | 'organization' | 'event' | 'work' | 'group' | 'other';

/** One place where a name stands, without article, title, possessive or quotation marks. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Index of its entity in the document's `entities`. */
  readonly entity: number;
}

/** A title or role that the text gives somebody: `Chinese President`, `Chairman of China`. */
export interface Title extends Span {
  readonly text: string;
}

/** A person, place, organization … of one document. */
export interface Entity {
  /** Stable key made of type and canonical name; the corpus may join it with other documents' entities. */
  readonly key: string;
  /** The fullest name that the document gives. */
  readonly name: string;
  readonly type: EntityType;
  /** Indexes into the document's `mentions`, in order. */
  readonly mentions: readonly number[];
  /** The surface forms used, most frequent first. */
  readonly aliases: readonly string[];
  readonly titles: readonly Title[];
}
