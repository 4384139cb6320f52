// Sources of TypeScript, bundled in memory as they ship, and imported: for scripts and benchmarks.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs `contents`, whose paths begin at the root, and gives the module it makes. */
export async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    // Packages in the old format ask for Node's own modules by a call.
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(import.meta.url)});`,
    },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
