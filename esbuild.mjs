// Bundles every entry point into dist/. `node esbuild.mjs --watch` rebuilds on change.
import { mkdir, rm } from 'node:fs/promises';
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/** What all bundles share. No source maps in the package: they would double its size. */
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
};
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const web = { ...shared, platform: 'browser', target: 'es2023' };

const bundles = [
  { ...node, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  {
    ...web,
    format: 'cjs',
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/client.web.cjs',
    external: ['vscode'],
  },
  { ...node, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.cjs' },
  { ...web, format: 'iife', entryPoints: ['server/src/main.browser.ts'], outfile: 'dist/server.web.js' },
  {
    ...node,
    format: 'esm',
    entryPoints: ['cli/src/main.ts'],
    outfile: 'dist/cli.js',
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  },
];

if (!watch) await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
const contexts = await Promise.all(bundles.map(options => context(options)));
if (watch) {
  await Promise.all(contexts.map(one => one.watch()));
  console.log('Watching for changes. Ctrl+C stops.');
} else {
  await Promise.all(contexts.map(one => one.rebuild()));
  await Promise.all(contexts.map(one => one.dispose()));
}
