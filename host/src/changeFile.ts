/** A small file that people keep beside their articles, changed by one writer at a time. Problems come back as sentences. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { linkOnTheWay } from './links.ts';
import { writeProblem } from './writeProblem.ts';

/** Milliseconds: between two looks whether another writer is done; after which a writer counts as dead. */
const lockDelay = { look: 25, dead: 5000 };

/**
 * Puts `after` in the place of `before` (empty for a file that is not there yet). Null when it is done; `stale` when the
 * file reads otherwise by now; else why it can't be done. `file` is below `folder`, which stays as it is.
 */
export async function changeFile(
  folder: string,
  file: string,
  before: string,
  after: string,
): Promise<null | 'stale' | { readonly reason: string }> {
  const target = path.join(folder, file);
  const lock = `${target}.lock`;
  try {
    const link = await linkOnTheWay(folder, file);
    if (link !== null) return { reason: link };
    await fs.mkdir(path.dirname(target), { recursive: true });
    await takeLock(lock);
    try {
      const bytes = await fs.readFile(target).catch(error => {
        if (error.code === 'ENOENT') return new Uint8Array();
        throw error;
      });
      if (new TextDecoder().decode(bytes) !== before.replace(/^\ufeff/, '')) return 'stale';
      const fresh = `${lock}.new`;
      // A writer who died may have left one, and a stranger a link: neither is written into.
      await fs.rm(fresh, { force: true });
      await fs.writeFile(fresh, after, { flag: 'wx' });
      await fs.rename(fresh, target);
      return null;
    } finally {
      await fs.rm(lock, { force: true });
    }
  } catch (error) {
    return { reason: writeProblem(error) };
  }
}

/** Takes a lock, also one that a writer who died has left. */
async function takeLock(lock: string): Promise<void> {
  for (let waited = 0; ; waited += lockDelay.look) {
    try {
      await (await fs.open(lock, 'wx')).close();
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (waited >= lockDelay.dead) {
        await fs.rm(lock, { force: true });
        waited = 0;
      }
      await new Promise(resolve => setTimeout(resolve, lockDelay.look));
    }
  }
}
