import type { DocumentAnalysis } from '../document/analysis.ts';
import type { EntityType } from '../names/entity.ts';
import type { Span } from '../text/span.ts';
import type { BetweenItem } from './betweenTable.ts';
import type { ClaimItem, ComparedClaims, Disagreement } from './claimTable.ts';
import type { QuoteVerdict } from './compareQuotes.ts';
import type { DateItem } from './dateTable.ts';
import type { FormVariant } from './formTable.ts';
import type { NameProfile } from './nameSums.ts';
import type { OccasionDating } from './occasionTable.ts';
import type { PairEnd } from './pairTable.ts';
import type { QuoteItem } from './quoteTable.ts';
import type { TitleUse } from './titleTable.ts';

/** A place in one of the folder's files. */
export interface Place extends Span {
  readonly uri: string;
}

/** A file that mentions an entity, with the indexes of those of its own entities that it joins. */
export interface EntityUse {
  readonly uri: string;
  readonly entities: readonly number[];
}

/** One person, place, organization … over all files. */
export interface CorpusEntity {
  /** Same for every mention of the same thing, whatever the order of files. */
  readonly id: string;
  readonly name: string;
  /** The name in small letters, where some article has it so: not the capitals of a dateline or a headline. */
  readonly shownName: string;
  readonly type: EntityType;
  /** How many mentions there are; known without gathering them. */
  readonly count: number;
  /** The files that mention it, in order of uri; known without reading them. */
  readonly files: readonly string[];
  /** The same files with its entities. */
  readonly uses: readonly EntityUse[];
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
  /** In order of uri. Looking one up costs nothing that grows with the folder; walking through them sorts them once. */
  readonly documents: ReadonlyMap<string, DocumentAnalysis>;
  readonly entities: ReadonlyMap<string, CorpusEntity>;
  /** One of them, without putting all of them in order. */
  entity(id: string): CorpusEntity | undefined;
  /** Ids of longer names that a name may stand for: of both Lundes for `Lunde`. */
  claimersOf(id: string): readonly string[];
  /** What the folder says of a name, by its id: titles, forms, companions, figures, added up. */
  nameProfile(id: string): NameProfile;
  /** Id over all files of entity number `index` of a document. */
  entityId(uri: string, index: number): string;
  /** The claims that claim number `index` of a file is compared with. */
  comparedWith(uri: string, index: number): ComparedClaims;
  /** Claims of a file that disagree with another claim, in it or elsewhere. */
  disagreementsOf(uri: string): readonly PairEnd<ClaimItem, Disagreement>[];
  /** Births, deaths, ages and days of events of a file that another place puts differently. */
  dateConflictsOf(uri: string): readonly PairEnd<DateItem, true>[];
  /** Scores of matches and distances of places of a file that another place puts differently. */
  betweenConflictsOf(uri: string): readonly PairEnd<BetweenItem, true>[];
  /** Quotations of a file that run differently elsewhere. */
  quoteMismatchesOf(uri: string): readonly PairEnd<QuoteItem, QuoteVerdict>[];
  /** The usual form of a name that is a rare variant of it in this folder. */
  usualForm(form: string): FormVariant | undefined;
  /** What anniversaries say of the year of an occasion, in order of uri and position. */
  occasion(key: string): readonly OccasionDating[];
  /** The public posts that titles give a person, by id, in order of uri and position. */
  titlesOf(id: string): readonly TitleUse[];
}
