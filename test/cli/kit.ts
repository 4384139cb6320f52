/** What the tests of the command line share: a terminal that remembers, folders that vanish, the test data. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../cli/src/run.ts';
import type { Terminal } from '../../cli/src/terminal.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The test data beside the repository. */
export const shared = join(root, '..', 'shared');
/** Tests on shared data may be left out on a machine that has none, never in CI. */
export const withoutShared = !existsSync(shared) && process.env.CI !== 'true';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly notes: readonly string[];
}

/** Runs the command line in this process. */
export async function tickmark(...args: string[]): Promise<Outcome> {
  let out = '';
  const notes: string[] = [];
  const terminal: Terminal = {
    columns: null,
    colours: false,
    async print(text) {
      out += text;
    },
    note: line => notes.push(line),
    progress: () => {},
  };
  const code = await run(args, terminal);
  return { code, out, notes };
}

/** A folder with these files, removed after `use`. Names may have slashes. */
export async function withFiles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tickmark-test-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The objects of JSON Lines. */
export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
