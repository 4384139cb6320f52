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
