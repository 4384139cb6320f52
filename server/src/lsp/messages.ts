/**
 * The messages beside the protocol's own, shared with the client as types. None is needed for a core feature: an editor
 * that knows only the Language Server Protocol loses the sidebar and the status bar, nothing else.
 *
 * This file holds types and names alone, so that the client can import it without the server.
 */
import type { Location, Range } from 'vscode-languageserver-types';

/** Client → server: what the sidebar shows. */
export const overviewRequest = 'tickmark/overview';
export interface OverviewParams {
  /** One file, or null for all files of all folders. */
  readonly uri: string | null;
  /** Leave `topics` and `claims` empty: nobody looks at the trees, and only the badge has to be right. */
  readonly countsOnly?: boolean;
  /** The revision of the last answer to the same question: if the server still knows it, it tells what is new alone. */
  readonly since?: number;
}
/** What is new since an answer. All other articles have the rows that they had. */
export interface OverviewUpdate extends Omit<Overview, 'topics'> {
  readonly since: number;
  /** Articles whose rows `claims` gives anew, in place of those they had. All had rows before; some may have none now. */
  readonly articles: readonly string[];
  /** Null where they are as before. */
  readonly topics: readonly TopicRow[] | null;
}
export interface Overview {
  /** Grows with every change; equal revisions have equal contents. */
  readonly revision: number;
  readonly topics: readonly TopicRow[];
  readonly claims: readonly ClaimRow[];
  /** In the scope of the folder alone. */
  readonly lost: readonly LostRow[];
  /** Likewise; settled ones are left out. */
  readonly lostRemarks: readonly LostRemark[];
  /** The lists of sources of the folders. */
  readonly registry: readonly ListedSource[];
  readonly counts: Counts;
}
/** A theme or an entity, best first within its kind. */
export interface TopicRow {
  /** Stable while typing. */
  readonly id: string;
  readonly kind: 'theme' | 'person' | 'organization' | 'place' | 'event' | 'work' | 'group' | 'other';
  readonly label: string;
  readonly count: number;
  readonly mentions: readonly MentionRow[];
}
export interface MentionRow {
  readonly location: Location;
  /** The sentence around it, shortened; `highlight` is the mention inside it. */
  readonly text: string;
  readonly highlight: readonly [start: number, end: number];
}
/** What a person decided comes first; else what the checks say of the figure. `half`: one of two people has checked it. */
export type ClaimState =
  | 'differs'
  | 'unsourced'
  | 'open'
  | 'sourced'
  | 'changed'
  | 'half'
  | 'checked'
  | 'disputed'
  | 'setAside';
/** Somebody has decided, and the words are as they were. */
export const settledStates: ReadonlySet<ClaimState> = new Set(['checked', 'disputed', 'setAside']);
/** What was decided about a figure. */
export interface TickInfo {
  readonly state: string;
  /** The words are others now: the figure is open again. */
  readonly changed: boolean;
  readonly checker: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly sources: readonly string[];
  readonly note: string;
  /** The sentence as it was when it was decided about, if it has changed. */
  readonly was: string | null;
}
export interface ClaimRow {
  readonly id: string;
  readonly state: ClaimState;
  /** The figure in its own words. */
  readonly figure: string;
  /** What it measures, or an empty string. */
  readonly concept: string;
  /** Whom the text credits, or null. */
  readonly source: string | null;
  readonly location: Location;
  /** The sentence, for the tooltip. */
  readonly sentence: string;
  /** Messages of the findings at this figure. */
  readonly findings: readonly string[];
  readonly tick: TickInfo | null;
}
/** A decision whose words are not to be found. */
export interface LostRow {
  /** Address of the ledger that holds it. */
  readonly ledger: string;
  /** Name of the claim in the ledger. */
  readonly claim: string;
  readonly figure: string;
  readonly sentence: string;
  /** Path in its folder, as it was. */
  readonly file: string;
  readonly tick: TickInfo;
}
/** A remark whose words are not to be found. */
export interface LostRemark {
  /** Address of the ledger that holds it. */
  readonly ledger: string;
  readonly thread: string;
  /** What was said last. */
  readonly text: string;
  readonly checker: string;
  readonly sentence: string;
  /** Path in its folder, as it was. */
  readonly file: string;
}
export interface Counts {
  readonly articles: number;
  readonly claims: number;
  readonly differs: number;
  readonly unsourced: number;
  readonly sourced: number;
  /** Figures that somebody has decided about, and whose words have not changed since. */
  readonly settled: number;
  /** Figures whose words have changed since. */
  readonly changed: number;
  /** All findings, of every code. */
  readonly findings: number;
}

/** Client → server: the status bar's question about the active file. */
export const fileStatusRequest = 'tickmark/fileStatus';
export interface FileStatusParams {
  readonly uri: string;
}
export type FileStatus =
  | { readonly article: true; readonly counts: Counts }
  /** Left alone; `reason` is a sentence for people. */
  | { readonly article: false; readonly reason: string };

/** Server → client: the overview has changed, or indexing has got further. */
export const changedNotification = 'tickmark/changed';
export interface Changed {
  readonly revision: number;
  /** Files read and files in all while indexing, else null. */
  readonly indexing: { readonly done: number; readonly total: number } | null;
}

/** Server → client: for hosts without a file system (the browser, virtual folders). */
export const findFilesRequest = 'tickmark/findFiles';
export interface FindFilesParams {
  /** A workspace folder. */
  readonly folder: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}
/** The uris, sorted. */
export type FindFilesResult = readonly string[];
export const readFileRequest = 'tickmark/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
/** The decoded text, or null when it can't be read; `reason` says why. */
export type ReadFileResult =
  | { readonly text: string }
  | { readonly text: null; readonly reason: string; readonly missing?: boolean };

/** Server → client, for the same hosts: the text of a folder's ledger, empty if there is none. */
export const readLedgerRequest = 'tickmark/readLedger';
export interface ReadLedgerParams {
  readonly folder: string;
}
/** Server → client, for the same hosts: adds a line to it. Answers null, or why it could not be added. */
export const appendToLedgerRequest = 'tickmark/appendToLedger';
export interface AppendToLedgerParams {
  readonly folder: string;
  readonly line: string;
}

/** Server → client, for the same hosts: puts `after` in the place of `before` in a small file below a folder. */
export const changeFileRequest = 'tickmark/changeFile';
export interface ChangeFileParams {
  readonly folder: string;
  /** Path below the folder, with forward slashes. */
  readonly file: string;
  /** Empty for a file that is not there yet. */
  readonly before: string;
  readonly after: string;
}
/** Null when it is done, `stale` when the file reads otherwise by now, else why it can't be done. */
export type ChangeFileResult = null | 'stale' | { readonly reason: string };

/** `workspace/executeCommand`, for any editor: decides about a figure. Answers null, or why it could not be done. */
export const decideCommand = 'tickmark.decide';
export interface DecideParams {
  /** The article; with `claim`, any file of the folder, such as its ledger. */
  readonly uri: string;
  /** At or over the figure. */
  readonly range?: Range;
  /** In place of a figure: the name of a claim in the ledger whose words are lost, to take it back. */
  readonly claim?: string;
  readonly state: string;
  /** Also about all other places that say the same, each with a decision of its own. */
  readonly everywhere?: boolean;
  readonly sources?: readonly string[];
  readonly note?: string;
  /** Else the name in the settings. */
  readonly checker?: string;
}

/** `workspace/executeCommand`: dismisses a finding, or takes that back. Answers as `tickmark.decide` does. */
export const dismissCommand = 'tickmark.dismiss';
export interface DismissParams {
  /** The article; with `withdraw`, any file of the folder. */
  readonly uri: string;
  /** The range of the finding; not needed for `rule-in-file`. */
  readonly range?: Range;
  /** The finding's code. */
  readonly code?: string;
  /** `here`: this finding; `value`: of the same words in the file; `rule-in-file`: all of this code in the file. */
  readonly scope?: string;
  readonly reason?: string;
  /** The last day on which it counts: `2026-12-31`. */
  readonly until?: string;
  /** In place of a finding: the id of a dismissal that is to count no more. */
  readonly withdraw?: string;
  /** Else the name in the settings. */
  readonly checker?: string;
}

/** `workspace/executeCommand`: remarks on a passage, replies, settles a thread or opens it again. Answers as `tickmark.decide` does. */
export const remarkCommand = 'tickmark.remark';
export interface RemarkParams {
  /** The article; with `thread`, any file of the folder. */
  readonly uri: string;
  /** The passage, for a new thread. What reaches over the end of its first sentence is left out. */
  readonly range?: Range;
  /** The thread that is replied to, settled or opened again. */
  readonly thread?: string;
  /** May be left out where `resolved` says something new. */
  readonly text?: string;
  readonly resolved?: boolean;
  /** Else the name in the settings. */
  readonly checker?: string;
}

/** `workspace/executeCommand`: adds a source to the folder's list. Answers its key, or why it could not be added. */
export const addSourceCommand = 'tickmark.addSource';
export interface AddSourceParams {
  /** Any file of the folder. */
  readonly uri: string;
  readonly title: string;
  /** Made from the title where it is left out. */
  readonly key?: string;
  readonly kind?: 'primary' | 'secondary';
  readonly link?: string;
  readonly file?: string;
  readonly locator?: string;
  readonly archive?: string;
  /** ISO 8601 day. */
  readonly seen?: string;
  readonly confidential?: boolean;
}
export type AddSourceResult = { readonly key: string } | { readonly problem: string };

/** `workspace/executeCommand`: adds a name to the folder's glossary, or an alias of it. Null when done, else why not. */
export const addNameCommand = 'tickmark.addName';
export interface AddNameParams {
  /** Any file of the folder. */
  readonly uri: string;
  readonly name: string;
  /** Another form of the same name. */
  readonly alias?: string;
}

/** Client → server: the remarks on a file, by position. */
export const remarksRequest = 'tickmark/remarks';
export interface RemarksParams {
  readonly uri: string;
}
export interface RemarkThread {
  readonly thread: string;
  readonly range: Range;
  readonly resolved: boolean;
  /** The sentence as it was, if it reads otherwise now or is lost. */
  readonly was: string | null;
  /** The words are gone from this file, or stand at several places: `range` is the file's beginning. */
  readonly lost: boolean;
  /** Oldest first; what only settled the thread or opened it has no text. */
  readonly remarks: readonly {
    readonly text: string;
    readonly checker: string;
    readonly time: string;
    readonly resolved: boolean | null;
  }[];
}

/** Client → server: the figures of a file with their states, and the sources that may be meant. */
export const deskRequest = 'tickmark/desk';
export interface DeskParams {
  readonly uri: string;
}
export interface Desk {
  readonly figures: readonly { readonly range: Range; readonly state: ClaimState }[];
  /** Best first: those named last, then those that the article lists, then those of the folder's list by their key. */
  readonly sources: readonly string[];
  /** The folder's list of sources. */
  readonly registry: readonly ListedSource[];
  /** Who decides, by the settings; empty if nobody is named. */
  readonly checker: string;
}

/** Command of our own client, which lenses over the text carry: shows the claims of an article. */
export const showClaimsCommand = 'tickmark.showClaims';
export interface ShowClaimsParams {
  readonly uri: string;
  /** The group to be shown; null for all. */
  readonly state: ClaimState | null;
}

/**
 * Client → server: the first figure to be settled in the files after one, in order of address and round to itself; with
 * step -1 the last one in the files before.
 */
export const nextOpenRequest = 'tickmark/nextOpen';
export interface NextOpenParams {
  readonly uri: string;
  readonly step: 1 | -1;
}
/** Null when every figure is settled. */
export type NextOpen = Location | null;

/** A source of the folder's list, as a person chooses it. */
export interface ListedSource {
  readonly key: string;
  readonly title: string;
  readonly locator: string;
  readonly confidential: boolean;
}

/** Client → server: why the figure at a place is, or is not, said to differ. Null where no figure stands. */
export const explainRequest = 'tickmark/explain';
export interface ExplainParams {
  readonly uri: string;
  /** At or over the figure. */
  readonly range: Range;
}
/** Command of our own client, which code actions carry: shows the explanation. Its argument is an `ExplainParams`. */
export const explainCommand = 'tickmark.explainFigure';
/** Command of our own client: shows the place of another figure beside this one. */
export const compareCommand = 'tickmark.compareFigures';
export interface CompareParams {
  readonly uri: string;
  readonly range: Range;
}
export interface Explanation {
  readonly title: string;
  readonly markdown: string;
}

/**
 * Client → server: what was decided about an article or its whole folder, in a form that others read. The forms are those
 * of `tickmark export`.
 */
export const exportRequest = 'tickmark/export';
export interface ExportParams {
  /** An article, or any address in the folder. */
  readonly uri: string;
  readonly scope: 'article' | 'folder';
  readonly format: string;
  /** Where reviews are published, for `claimreview`. */
  readonly url?: string;
}
export interface ExportResult {
  /** One file, or all that belong into one folder. `keep`: the text of an article, never to be written over another. */
  readonly files: readonly { readonly name: string; readonly text: string; readonly keep?: boolean }[];
}

/** Client → server: adds what other programs say about a folder's articles to its ledger, or tells what would be added. */
export const importRequest = 'tickmark/import';
export interface ImportParams {
  /** Any address in the folder. */
  readonly uri: string;
  /** Web Annotations and brat standoff, the latter with the texts beside it. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly dryRun: boolean;
}
export interface ImportResult {
  readonly added: readonly { readonly file: string; readonly words: string; readonly what: string }[];
  /** Lines that the ledger has already. */
  readonly known: number;
  readonly lost: readonly { readonly file: string; readonly words: string; readonly reason: string }[];
  /** Entries that say nothing that a ledger keeps. */
  readonly passed: number;
  readonly problems: readonly string[];
}

/** What `initializationOptions` may hold. */
export interface InitializationOptions {
  /** The client answers `findFiles` and `readFile`. */
  readonly clientFiles?: boolean;
  /** Bytes of the name model, where the server has no disk to read them from. */
  readonly namesModel?: Uint8Array;
}

/** Kept here so that both sides agree on what a range is. */
export type { Range };
