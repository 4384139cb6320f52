import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The module that re-exports what `contents` says, with paths from the root, bundled as it ships. */
export async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
