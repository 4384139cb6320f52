import type { EntityType } from '../names/entity.ts';
import type { Span } from '../text/span.ts';

/** Something an article is about: a theme (key phrase) or one of its entities. */
export interface Topic {
  readonly label: string;
  /** 1 for the first, falling. */
  readonly score: number;
  readonly kind: 'theme' | EntityType;
  /** Index into the document's `entities`; null for themes. */
  readonly entity: number | null;
  /** Where the text speaks of it. */
  readonly places: readonly Span[];
}
