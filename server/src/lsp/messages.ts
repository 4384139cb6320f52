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
}
export interface Overview {
  /** Grows with every change; equal revisions have equal contents. */
  readonly revision: number;
  readonly topics: readonly TopicRow[];
  readonly claims: readonly ClaimRow[];
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
export type ClaimState = 'differs' | 'unsourced' | 'open' | 'sourced';
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
}
export interface Counts {
  readonly articles: number;
  readonly claims: number;
  readonly differs: number;
  readonly unsourced: number;
  readonly sourced: number;
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
export type ReadFileResult = { readonly text: string } | { readonly text: null; readonly reason: string };

/** What `initializationOptions` may hold. */
export interface InitializationOptions {
  /** The client answers `findFiles` and `readFile`. */
  readonly clientFiles?: boolean;
  /** Bytes of the name model, where the server has no disk to read them from. */
  readonly namesModel?: Uint8Array;
}

/** Kept here so that both sides agree on what a range is. */
export type { Range };
