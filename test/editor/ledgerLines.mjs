// What a story finds in the ledger of its folder.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The decisions of a folder's ledger in their order; none before the first. A line that is still being written is left out. */
export function decisionsIn(folder) {
  const ledger = join(folder, '.tickmark', 'ledger.jsonl');
  if (!existsSync(ledger)) return [];
  return readFileSync(ledger, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line));
}

/** Waits until something outside the window holds: a tick is shown before its line is on the disk. */
export async function until(what, found) {
  for (let tries = 0; tries < 100; tries++) {
    if (found()) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain until ${what}`);
}
