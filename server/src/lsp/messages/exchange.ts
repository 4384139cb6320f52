/** Fact sheets out, and what other programs say in. */

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
  /** One file, or all that belong into one folder. `keep`: never to be written over another text. */
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
