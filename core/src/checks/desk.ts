import type { Dismissal } from '../ledger/dismissal.ts';
import { type Glossary, noGlossary } from '../ledger/glossary.ts';
import { noSources, type SourceRegistry } from '../ledger/sources.ts';
import type { PlacedTick } from '../ledger/standing.ts';

/** What people have said about one article, and set down for its folder. */
export interface ArticleDesk {
  /** By position; what was taken back is among them, as `open`. */
  readonly ticks: readonly PlacedTick[];
  /** What is dismissed today. */
  readonly dismissals: readonly Dismissal[];
  /** The folder's list of sources. */
  readonly sources: SourceRegistry;
  /** How the folder's names are to be written. */
  readonly glossary: Glossary;
}

export const emptyDesk: ArticleDesk = { ticks: [], dismissals: [], sources: noSources, glossary: noGlossary };
