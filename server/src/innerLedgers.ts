/**
 * Ledgers that lie deeper in an opened folder than its own: somebody has worked with the inner folder opened by itself.
 * The editor goes by the ledger of the folder that is open, so what they hold is told of, or ticks seem to be gone.
 */
import { type Ledger, readLedger } from '../../core/src/index.ts';
import { ledgerPath } from '../../host/src/ledgerNames.ts';
import type { Files } from './files.ts';
import { joinUri, pathBelow } from './lsp/uris.ts';

/** Finds them on the way to the articles. */
export const innerLedgerGlob = `**/${ledgerPath}`;

/** More folders are counted, not named. */
const mostNamed = 3;

/** The folders below `home` that have a ledger of their own, from the addresses of what the glob has found. */
export function foldersWithLedger(home: string, found: Iterable<string>): string[] {
  const own = joinUri(home, ledgerPath);
  return [...found]
    .filter(uri => uri.endsWith(`/${ledgerPath}`) && uri !== own)
    .map(uri => uri.slice(0, -ledgerPath.length - 1));
}

/** Those whose ledger holds something that `ledger` does not, and that therefore counts for nothing. */
export async function withoutEffect(files: Files, ledger: Ledger, folders: readonly string[]): Promise<string[]> {
  const lost: string[] = [];
  for (const folder of folders) {
    const read = await files.readLedger(folder);
    if ('text' in read && holdsMore(readLedger(read.text), ledger)) lost.push(folder);
  }
  return lost;
}

/** What was taken back is missed by nobody. */
function holdsMore(inner: Ledger, { claims, suppressions, threads }: Ledger): boolean {
  for (const { claim, decided } of inner.claims.values()) if (decided && !claims.has(claim)) return true;
  for (const { id, ruling } of inner.suppressions.values()) if (!ruling.withdrawn && !suppressions.has(id)) return true;
  for (const { thread, entries } of inner.threads.values()) if (entries.length > 0 && !threads.has(thread)) return true;
  return false;
}

/** What people are told of such folders, of which there is at least one. */
export function innerLedgersMessage(home: string, folders: readonly string[]): string {
  const names = folders.map(folder => `“${pathBelow(home, folder) ?? folder}”`);
  const [first, ...others] = names;
  if (others.length === 0)
    return `${first} has a ledger of its own, and nothing in it counts while only a folder around it is open. It is left as it is: open ${first} itself, or add it to the workspace.`;
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
  return `${names.length} folders in here have ledgers of their own, and nothing in them counts while only a folder around them is open: ${names.slice(0, mostNamed).join(', ')}${more}. They are left as they are: open one of them itself, or add it to the workspace.`;
}
