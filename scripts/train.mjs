// `npm run train:names -- FOLDER`, `npm run train:tags -- FOLDER`: bundles a trainer of scripts/train/, which shares its
// features with core/, and runs it. What it writes lies under the root of the repository.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const trainer = process.argv[2];
const temporary = mkdtempSync(join(tmpdir(), 'tickmark-train-'));
try {
  const outfile = join(temporary, `${trainer}.mjs`);
  await build({
    entryPoints: [join(root, `scripts/train/${trainer}.ts`)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile,
    logLevel: 'error',
  });
  process.argv.splice(2, 1);
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
