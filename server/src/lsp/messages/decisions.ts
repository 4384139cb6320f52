/** What people say of figures and passages, and what stands of it in a file. */
import type { Range } from 'vscode-languageserver-types';
import type { ListedSource } from './lists.ts';
import type { ClaimRow, DecisionState } from './overview.ts';

/** `workspace/executeCommand`, for any editor: decides about a figure. Answers null, or why it could not be done. */
export const decideCommand = 'tickmark.decide';
export interface DecideParams {
  /** The article; with `claim`, any file of the folder, such as its ledger. */
  readonly uri: string;
  /** At or over the figure. */
  readonly range?: Range;
  /** The id of the figure's row: then the range does not count, as the text may have changed since the row was shown. */
  readonly id?: string;
  /**
   * The name of a claim in the ledger whose words are lost: without a figure to take it back, with one to set it there, where
   * its sources and note go with it.
   */
  readonly claim?: string;
  readonly state: string;
  /** Also about all other places that say the same, each with a decision of its own. */
  readonly everywhere?: boolean;
  readonly sources?: readonly string[];
  readonly note?: string;
  /** How it was checked. */
  readonly method?: string;
  /**
   * Only adds the sources, or puts note and method in the place of those that stand: what was decided stays as it is, and its
   * checker too. Where nothing is decided, or the words have changed since, `state` is; a note alone is refused there.
   */
  readonly adds?: boolean;
  /** When the person said it, ISO 8601 in UTC, else now. What is said at one moment is one act, and taken back together. */
  readonly moment?: string;
  /** Else the name in the settings. */
  readonly checker?: string;
}

/**
 * `workspace/executeCommand`: takes back what a person decided, dismissed or remarked last, in whichever folder, as if it had never been
 * said. Everything that was said by one command, or at one `moment`, is taken back together.
 */
export const undoCommand = 'tickmark.undo';
export interface UndoParams {
  /** Else the names in the settings of the folders. */
  readonly checker?: string;
  /** ISO 8601 in UTC: what was said before is not taken back, but told. */
  readonly since?: string;
}
export type UndoResult =
  | { readonly undone: UndoneAct }
  | { readonly older: UndoneAct }
  /** Why nothing was done, in a sentence for people. */
  | { readonly problem: string };

/**
 * `workspace/executeCommand`: says anew what this client took back last, with the words and the anchor that it had, by a
 * line of now. Again goes on to what was taken back before it. There is nothing left of that once something else is said.
 */
export const redoCommand = 'tickmark.redo';
export type RedoResult =
  | { readonly redone: UndoneAct }
  /** Why nothing was done, in a sentence for people. */
  | { readonly problem: string };

export interface UndoneAct {
  readonly time: string;
  /** What was decided, null for a dismissed finding and for a remark. */
  readonly state: DecisionState | null;
  /** What alone was added to a decision. */
  readonly addition: 'source' | 'note' | null;
  /** A remark or reply, or that its thread was settled or opened again. */
  readonly remark: 'said' | 'settled' | 'reopened' | null;
  /** The words it was about first, those of a remark, or an empty string. */
  readonly words: string;
  readonly count: number;
}

/** Command of our own client, which code actions carry: asks for a source. Its argument is an `AttachSourceParams`. */
export const attachSourceCommand = 'tickmark.attachSource';
export type AttachSourceParams = Required<Pick<DecideParams, 'uri' | 'range' | 'id'>>;

/** `workspace/executeCommand`: dismisses a finding, or takes that back. Answers as `tickmark.decide` does. */
export const dismissCommand = 'tickmark.dismiss';
export interface DismissParams {
  /** The article; with `withdraw`, any file of the folder. */
  readonly uri: string;
  /** The range of the finding; not needed for `rule-in-file`. */
  readonly range?: Range;
  /** The words at that range: if others stand there by now, the one finding of this code on them is meant. */
  readonly words?: string;
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
  /** The words of the passage: if others stand at the range by now, the one place that has them is meant. */
  readonly words?: string;
  /** The thread that is replied to, settled or opened again. */
  readonly thread?: string;
  /** May be left out where `resolved` says something new. */
  readonly text?: string;
  readonly resolved?: boolean;
  /** Else the name in the settings. */
  readonly checker?: string;
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
  /** Where the cursor stands. */
  readonly at?: Range;
}
/** As much of a `ClaimRow` as ticking needs. */
export type DeskClaim = Pick<ClaimRow, 'id' | 'state' | 'tick' | 'figure' | 'gone'> & {
  readonly range: Range;
  /** Something was found about it, and is shown in the text. */
  readonly found: boolean;
};
export interface Desk {
  readonly figures: readonly DeskClaim[];
  /** The figure at the cursor, dates that are on no list included; null where none stands. */
  readonly here: DeskClaim | null;
  /** Best first: those that the checker named last, then those that the article lists. */
  readonly sources: readonly string[];
  /** Those that others named last, and confidential ones that the checker has not named in this article: none is to be taken unseen. */
  readonly others: readonly string[];
  /** The folder's list of sources. */
  readonly registry: readonly ListedSource[];
  /** How things were checked in the folder, the last named first. */
  readonly methods: readonly string[];
  /** Who decides, by the settings; empty if nobody is named. */
  readonly checker: string;
  /** There is a folder to keep decisions in. */
  readonly keepsTicks: boolean;
}

/** Client → server: the other places that say the same as a figure and are open; null where there are none. */
export const openPlacesRequest = 'tickmark/openPlaces';
export interface OpenPlacesParams {
  readonly uri: string;
  /** The id of the figure's row. */
  readonly id: string;
}
export interface OpenPlaces {
  readonly count: number;
  /** `a.txt:3, b.txt:7 and 2 more`. */
  readonly names: string;
  /** Of the first ones, shortened around the figure. */
  readonly sentences: readonly string[];
  /** The ids of their rows. */
  readonly ids: readonly string[];
}
