/** For hosts without a file system (the browser, virtual folders): reading and writing through the editor. */

/** Server → client: the articles of a folder. */
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

/** Server → client: the text of a folder's ledger, empty if there is none. */
export const readLedgerRequest = 'tickmark/readLedger';
export interface ReadLedgerParams {
  readonly folder: string;
}
/** Server → client: adds a line to it. Answers null, or why it could not be added. */
export const appendToLedgerRequest = 'tickmark/appendToLedger';
export interface AppendToLedgerParams {
  readonly folder: string;
  readonly line: string;
}

/** Server → client: puts `after` in the place of `before` in a small file below a folder. */
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
