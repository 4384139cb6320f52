import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setNamesModel } from '../../core/src/index.ts';

/** Name of the file beside the bundles. */
const FILE = 'names.bin';

/** Hands the engine the name model that lies in `folder`; returns false, and rules alone find names, if none does. */
export function loadNamesModel(folder: string): boolean {
  try {
    setNamesModel(readFileSync(join(folder, FILE)));
    return true;
  } catch {
    return false;
  }
}
