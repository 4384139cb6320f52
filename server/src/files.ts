/** Where articles come from when they aren't open in the editor, and where ledgers are kept: the disk, or the client. */
import type { CancellationToken, Settings } from '../../core/src/index.ts';

/** `missing`: there is no such file (any more), as opposed to one that can't be read. */
export type ReadResult = { readonly text: string } | { readonly reason: string; readonly missing?: boolean };

export interface Found {
  readonly uris: readonly string[];
  /** What could not be searched: one sentence each. */
  readonly problems: readonly string[];
}

/** What came of an attempt to change a file. */
export type Changed = null | 'stale' | { readonly reason: string };

export interface Files {
  /** Addresses of a folder's files that match. */
  find(folder: string, globs: Pick<Settings, 'include' | 'exclude'>, token: CancellationToken): Promise<Found>;
  read(uri: string): Promise<ReadResult>;
  /** The text of a folder's ledger; empty if it has none. */
  readLedger(folder: string): Promise<{ readonly text: string } | { readonly reason: string }>;
  /** Adds a line to a folder's ledger. Null when it is there, else why not, in a sentence. Never rejects. */
  appendToLedger(folder: string, line: string): Promise<string | null>;
  /**
   * Puts `after` in the place of `before` (empty for none yet) in a file below a folder. Null when it is done; `stale`
   * when the file reads otherwise by now; else why it can't be done, in a sentence.
   */
  change(folder: string, file: string, before: string, after: string): Promise<Changed>;
}

/** A host that can reach no file: only what is open is known. */
export const noFiles: Files = {
  find: async () => ({ uris: [], problems: [] }),
  read: async () => ({ reason: 'This editor does not let Tickmark read files that are not open.' }),
  readLedger: async () => ({ text: '' }),
  appendToLedger: async () => 'Ticks can’t be kept here: this editor does not let Tickmark write files.',
  change: async () => ({ reason: 'This editor does not let Tickmark write files.' }),
};

/** Takes `disk` for addresses of files, `other` for all else. */
export function filesByScheme(disk: Files | null, other: Files): Files {
  const choose = (uri: string): Files => (disk && uri.startsWith('file:') ? disk : other);
  return {
    find: (folder, globs, token) => choose(folder).find(folder, globs, token),
    read: uri => choose(uri).read(uri),
    readLedger: folder => choose(folder).readLedger(folder),
    appendToLedger: (folder, line) => choose(folder).appendToLedger(folder, line),
    change: (folder, file, before, after) => choose(folder).change(folder, file, before, after),
  };
}
