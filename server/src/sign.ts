/** Who says something, and when: what every line of a ledger begins with. The clock is read at the moment of saying it. */
import type { History, Line } from '../../core/src/index.ts';
import type { Folder } from './folder.ts';
import type { FolderLedger } from './folderLedger.ts';

/** What was said about words that are there no more must not land on others. */
export const textChanged = 'The text has changed meanwhile: what was meant is no longer there as it was. Look again.';

export interface Signature {
  readonly ledger: FolderLedger;
  readonly checker: string;
}

/** Who would say something about a folder's texts, or why nobody can, in a sentence for people. */
export function signatureFor({ ledger, settings }: Folder, checker: string | undefined): Signature | string {
  if (!ledger) return 'Ticks are kept beside the articles: open the folder that holds this one.';
  const name = (checker ?? settings.checker).replace(/\s+/g, ' ').trim();
  return name === '' ? 'Say who checks: set tickmark.checker to your name.' : { ledger, checker: name };
}

/** What is said comes after all that it follows, though another machine's clock may be ahead of ours. */
export function timeAfter(now: Date, ...follows: readonly (History<Line> | undefined)[]): string {
  const times = follows
    .flatMap(history => history?.lines ?? [])
    .map(({ said }) => Date.parse(said.time) + 1)
    .filter(time => !Number.isNaN(time));
  return new Date(times.reduce((a, b) => Math.max(a, b), now.getTime())).toISOString();
}
