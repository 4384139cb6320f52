// Bundles every entry point into dist/. `node esbuild.mjs --watch` rebuilds on change; `node esbuild.mjs cli` builds
// dist/cli.js alone and leaves the rest as it is; `--production` minifies and leaves out source maps.
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');
const named = process.argv.slice(2).filter(word => !word.startsWith('-'));
/** For packing, which must leave dist/ as it is: `--outdir=FOLDER`. */
const outdir = process.argv.find(word => word.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';

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
    outfile: 'dist/client.web.js',
    external: ['vscode'],
  },
  // The page of the desk view runs in a webview.
  { ...web, format: 'iife', entryPoints: ['desk/src/main.ts'], outfile: 'dist/desk.js' },
  { ...web, entryPoints: ['desk/desk.css'], outfile: 'dist/desk.css' },
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

const wanted =
  named.length > 0 ? bundles.filter(one => named.some(name => one.outfile.startsWith(`dist/${name}.`))) : bundles;
for (const one of wanted) one.outfile = one.outfile.replace(/^dist/, outdir);
if (!watch && named.length === 0) await rm(outdir, { recursive: true, force: true });
await mkdir(outdir, { recursive: true });
// The name model lies beside the bundles that read it.
await copyFile('models/names.bin', `${outdir}/names.bin`);
const contexts = await Promise.all(wanted.map(options => context(options)));
if (watch) {
  await Promise.all(contexts.map(one => one.watch()));
  console.log('Watching for changes. Ctrl+C stops.');
} else {
  await Promise.all(contexts.map(one => one.rebuild()));
  await Promise.all(contexts.map(one => one.dispose()));
}
