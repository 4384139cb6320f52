/** What a feature sees: one folder at one moment. Features are functions of this; they hold no connection and no state. */
import type { Location, Position, Range } from 'vscode-languageserver-types';
import type {
  CorpusSnapshot,
  DismissedFinding,
  DocumentAnalysis,
  Finding,
  Glossary,
  LostThread,
  LostTick,
  PlacedThread,
  PlacedTick,
  Source,
  SourceRegistry,
  Span,
  SuppressionHistory,
  ThreadHistory,
  Whereabouts,
} from '../../../core/src/index.ts';

/** Offsets of a text to positions in the protocol's form and back. Made by `lsp/convert.ts`. */
export interface Positions {
  range(span: Span): Range;
  position(offset: number): Position;
  /** The nearest offset inside the text. */
  offset(position: Position): number;
  span(range: Range): Span;
}

/** One article. */
export interface FileView {
  /** As the snapshot names it. */
  readonly uri: string;
  /** As the client names it. */
  readonly clientUri: string;
  /** For people: the path inside the folder. */
  readonly name: string;
  /** The version the client gave it, null when it isn't open. */
  readonly version: number | null;
  readonly document: DocumentAnalysis;
  readonly positions: Positions;
}

/** One folder, or what is open outside all folders. */
export interface FolderView {
  readonly snapshot: CorpusSnapshot;
  file(uri: string): FileView | undefined;
  findings(uri: string): readonly Finding[];
  /** Those of one check. An article that nobody has asked for all findings of is read for that check alone. */
  findingsOf(uri: string, code: string): readonly Finding[];
  /** Findings that people have dismissed, with who and why. */
  dismissed(uri: string): readonly DismissedFinding[];
  /** There is a folder, and so a place to keep decisions in. */
  readonly keepsTicks: boolean;
  /** How many different people must tick a claim. */
  readonly signatures: 1 | 2;
  /** Who decides, by the settings; empty if nobody is named. */
  readonly checker: string;
  /** What people decided, and where it stands. */
  readonly ticks: {
    on(uri: string): readonly PlacedTick[];
    lost(): readonly LostTick[];
  };
  /** What people remarked on passages of a file; settled threads are among them. */
  remarksOn(uri: string): readonly PlacedThread[];
  /** Remarks whose words are not to be found. */
  lostRemarks(): readonly LostThread[];
  /** All remarks that are not settled, with where they stand. */
  openRemarks(): readonly Whereabouts<ThreadHistory>[];
  /** All that people dismissed and nobody took back; also what has ended, or is not needed. */
  dismissals(): readonly Whereabouts<SuppressionHistory>[];
  /** The day on which findings are asked for, ISO 8601. */
  readonly today: string;
  /** The sources that were named in decisions by the one who checks and by others, the last one first. */
  sources(): { readonly own: readonly string[]; readonly others: readonly string[] };
  /** How the folder's names are to be written. */
  readonly glossary: Glossary;
  /** The folder's list of sources. */
  readonly registry: SourceRegistry;
  /** The address of a file of the folder, by its path; null for one that lies elsewhere, and where there is no folder. */
  addressOf(path: string): string | null;
  /** Where a source stands in it; null where there is no folder. */
  placeOfSource(source: Source): Location | null;
}
