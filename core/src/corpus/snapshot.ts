import type { DocumentAnalysis } from '../document/analysis.ts';
import type { EntityType } from '../names/entity.ts';
import type { Span } from '../text/span.ts';

/** A place in one of the folder's files. */
export interface Place extends Span {
  readonly uri: string;
}

/** One person, place, organization … over all files. */
export interface CorpusEntity {
  /** Same for every mention of the same thing, whatever the order of files. */
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** In order of uri, then of position. */
  readonly mentions: readonly Place[];
  /** The surface forms used with their counts, most frequent first. */
  readonly forms: readonly (readonly [form: string, count: number])[];
}

/** A claim with the file it stands in. */
export interface ClaimPlace {
  readonly uri: string;
  /** Index into that document's `claims`. */
  readonly index: number;
}

/** The folder at one moment. Immutable: a feature works on one snapshot from start to end. */
export interface CorpusSnapshot {
  readonly revision: number;
  /** In order of uri. */
  readonly documents: ReadonlyMap<string, DocumentAnalysis>;
  readonly entities: ReadonlyMap<string, CorpusEntity>;
  /** Id over all files of entity number `index` of a document. */
  entityId(uri: string, index: number): string;
  /** Claims that share a comparison key, in order of uri and position. */
  claimsFor(key: string): readonly ClaimPlace[];
}
