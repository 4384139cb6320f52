/** What the sidebar, the status bar and the lenses show: claims by state, topics, counts. */
import type { Location } from 'vscode-languageserver-types';
import type { ContestedState, DecisionState, FigureState } from '../../../../core/src/ledger/states.ts';
import type { OpenableSource } from './lists.ts';

export {
  capital,
  contestedStates,
  contestedWords,
  countWords,
  decidedBy,
  differWords,
  groupWords,
  settledStates,
  stateWords,
  tickedStates,
} from '../../../../core/src/ledger/states.ts';
export type { ContestedState, DecisionState };

/** Client → server: what the sidebar shows. */
export const overviewRequest = 'tickmark/overview';
export interface OverviewParams {
  /** One file, or null for all files of all folders. */
  readonly uri: string | null;
  /** Leave all but `counts` empty: nobody looks at the trees, and only the badge has to be right. */
  readonly countsOnly?: boolean;
  /** The revision of the last answer to the same question: if the server still knows it, it tells what is new alone. */
  readonly since?: number;
}
/** What is new since an answer. All other articles have the rows that they had. */
export interface OverviewUpdate extends Omit<Overview, 'topics' | 'said'> {
  readonly since: number;
  /** Articles whose rows `claims` gives anew, in place of those they had. All had rows before; some may have none now. */
  readonly articles: readonly string[];
  /** Both are null where they are as before. */
  readonly topics: readonly TopicRow[] | null;
  readonly said: SaidRows | null;
}
export interface Overview {
  /** Grows with every change; equal revisions have equal contents. */
  readonly revision: number;
  readonly topics: readonly TopicRow[];
  /** Ids of the topics of which a figure differs. */
  readonly differing: readonly string[];
  readonly claims: readonly ClaimRow[];
  readonly said: SaidRows;
  /** The lists of sources of the folders. */
  readonly registry: readonly OpenableSource[];
  readonly counts: Counts;
  /** How far reading had got when this was answered. */
  readonly indexing: Indexing | null;
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
/** What a person decided comes first; else what the checks say of the figure. */
export type ClaimState = Exclude<FigureState, 'lost'>;
/** What was decided about a figure. */
export interface TickInfo {
  readonly state: DecisionState;
  /** The words are others now: the figure is open again. */
  readonly changed: boolean;
  /** Everybody who stands for it, the last one last. */
  readonly signers: readonly string[];
  /** The same with the days: `Mara Quill, 21 Nov 2026; Tomas Reed, 22 Nov 2026`. */
  readonly signed: string;
  /** One of two has signed, and it is the one who works here: nothing is left for them to do. */
  readonly waits: boolean;
  /** What of the note is the words of whoever checks here. */
  readonly ownNote: string;
  /** Of the last one: ISO 8601, UTC. */
  readonly time: string;
  /** Of all of them. As they stand in the ledger, a source of the folder's list by its key. */
  readonly sources: readonly string[];
  /** The same as people read them, a listed source by its title. */
  readonly shownSources: readonly string[];
  /** Where each can be opened: on the web, or a file of the folder; null where it can't be. */
  readonly addresses: readonly (string | null)[];
  readonly note: string;
  /** How it was checked. */
  readonly method: string;
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
  /** It doesn't agree with another place or with its own working, whatever was decided about it. */
  readonly differs: boolean;
  readonly tick: TickInfo | null;
  /** The words of the tick are no figure any more: it can be reopened, and nothing else be decided. */
  readonly gone?: true;
}
/** What a ledger holds beside the decisions about figures in sight. */
export interface SaidRows {
  readonly lost: readonly LostRow[];
  /** Those that are not settled, lost ones included. */
  readonly remarks: readonly RemarkRow[];
  /** Those that nobody took back. */
  readonly dismissals: readonly DismissalRow[];
}
interface SaidRow {
  /** Address of the ledger that holds it. */
  readonly ledger: string;
  /** Path in its folder; where the words are gone, as it was. */
  readonly file: string;
  /** The sentence as it was; empty for what is about a whole file. */
  readonly sentence: string;
  /** Where the words are gone, their old place as near as it is known; null where the file is gone. */
  readonly location: Location | null;
}
/** A decision whose words are not to be found. */
export interface LostRow extends SaidRow {
  /** Name of the claim in the ledger. */
  readonly claim: string;
  readonly figure: string;
  readonly tick: TickInfo;
}
/** A remark that is not settled. */
export interface RemarkRow extends SaidRow {
  readonly thread: string;
  /** The remark and its replies; `time` is ISO 8601. */
  readonly said: readonly { readonly text: string; readonly checker: string; readonly time: string }[];
  /** Its words are not to be found. */
  readonly lost: boolean;
}
/** A finding that was dismissed. */
export interface DismissalRow extends SaidRow {
  readonly id: string;
  /** Code of the check. */
  readonly code: string;
  /** The words of the finding; empty where the check is dismissed in all of the file. */
  readonly words: string;
  /** In all of the file, not in one place alone. */
  readonly everywhere: boolean;
  readonly reason: string;
  readonly checker: string;
  /** ISO 8601. */
  readonly time: string;
  /** The last day on which it counts, or null. */
  readonly until: string | null;
  /** `unused`: there is nothing any more that it dismisses. */
  readonly status: 'counts' | 'ended' | 'unused';
}
export interface Counts extends Readonly<Record<ContestedState, number>> {
  readonly articles: number;
  readonly claims: number;
  /** Figures that differ and are still to be decided about. */
  readonly differs: number;
  /** Figures that differ and are settled all the same. */
  readonly settledDiffer: number;
  readonly unsourced: number;
  /** Figures that are credited to somebody, and open. */
  readonly sourced: number;
  /** Figures that need no source of their own, and are open. */
  readonly open: number;
  /** Figures with one of two signatures. */
  readonly half: number;
  /** Figures that somebody has decided about, and whose words have not changed since; those that are contested are among them. */
  readonly settled: number;
  /** Figures whose words have changed since. */
  readonly changed: number;
  /** Decisions whose words are not to be found: of the article, or of all that the folders hold. They are no figures. */
  readonly lost: number;
  /** All findings, of every code. */
  readonly findings: number;
}

export const noCounts: Counts = {
  articles: 0,
  claims: 0,
  differs: 0,
  unsourced: 0,
  sourced: 0,
  open: 0,
  half: 0,
  settledDiffer: 0,
  settled: 0,
  wrong: 0,
  disputed: 0,
  'cannot-verify': 0,
  changed: 0,
  lost: 0,
  findings: 0,
};

/** Client → server: the status bar's question about the active file. */
export const fileStatusRequest = 'tickmark/fileStatus';
export interface FileStatusParams {
  readonly uri: string;
}
export type FileStatus =
  | { readonly article: true; readonly counts: Counts }
  /** Left alone; `reason` is a sentence for people. */
  | { readonly article: false; readonly reason: string };

/** Client → server: the Explorer's question about the files in sight; an answer for each, in their order. */
export const fileStatusesRequest = 'tickmark/fileStatuses';
export interface FileStatusesParams {
  readonly uris: readonly string[];
}

/** Server → client: the overview has changed, or indexing has got further. */
export const changedNotification = 'tickmark/changed';
export interface Changed {
  readonly revision: number;
  /** Null once all is read. */
  readonly indexing: Indexing | null;
  /** What asking for the overview again would give; null where the client is to ask if it wants to know. */
  readonly overview: OverviewNews | null;
}
/** What a decision changed in the overview that the client asked for last. */
export interface OverviewNews {
  /** As it was asked for. */
  readonly uri: string | null;
  readonly update: OverviewUpdate;
}
/** Files read and files in all, which is 0 while they are still looked for. */
export interface Indexing {
  readonly done: number;
  readonly total: number;
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
