// Packs the extension: `npm run package` → out/tickmark.vsix. What goes in is said by .vscodeignore; the bundles are
// built anew without source maps, in a folder of their own so that dist/ stays as it is.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './steps.mjs';

/** The unpacked extension, which stays for the tests. */
export const packageFolder = join(root, 'out', 'package');
export const vsixPath = join(root, 'out', 'tickmark.vsix');
/** What is copied for packing; .vscodeignore then leaves out what is not needed at run time. */
const parts = [
  'media',
  'samples',
  'schemas',
  'syntaxes',
  'package.json',
  'package.nls.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
];

/** Resolves to an exit code. */
export async function pack() {
  rmSync(packageFolder, { recursive: true, force: true });
  mkdirSync(packageFolder, { recursive: true });
  for (const part of [...parts, '.vscodeignore']) {
    if (existsSync(join(root, part))) cpSync(join(root, part), join(packageFolder, part), { recursive: true });
  }
  // Scripts and development packages mean nothing to someone who installs the extension. `type` must go: the web-worker
  // host refuses a `.js` entry in a package of type "module", and older hosts put `.js` behind every other name.
  const {
    scripts: _,
    devDependencies: __,
    type: ___,
    ...manifest
  } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(packageFolder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const built = await run(process.execPath, ['esbuild.mjs', '--production', `--outdir=${join(packageFolder, 'dist')}`]);
  if (built !== 0) return built;
  rmSync(join(packageFolder, 'dist', 'cli.js'), { force: true });
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const packed = await run(
    process.execPath,
    [
      vsce,
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--out',
      vsixPath,
    ],
    { cwd: packageFolder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (packed === 0) console.log(`out/tickmark.vsix: ${(statSync(vsixPath).size / 1e6).toFixed(2)} MB`);
  return packed;
}

if (process.argv[1] && import.meta.filename === process.argv[1]) process.exitCode = await pack();
