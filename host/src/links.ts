/** Symbolic links: in a folder from somebody else one may lead to any file of this machine. */
import * as fs from 'node:fs/promises';
import * as path from 'node:path';

/** Why a file below a folder is not written to: a symbolic link stands on the way to it. Null where none does. */
export async function linkOnTheWay(folder: string, file: string): Promise<string | null> {
  let place = folder;
  for (const part of path.normalize(file).split(path.sep)) {
    place = path.join(place, part);
    const stats = await fs.lstat(place).catch(() => null);
    if (stats?.isSymbolicLink()) return `${place} is a symbolic link, and only the folder itself is written to.`;
  }
  return null;
}
