// Runs test/editor/suite inside the extension host of the embedded editor, over a fresh copy of test/editor/workspace.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { addressOf, startEditor } from '../../scripts/embeddedEditor.mjs';
import { root } from '../../scripts/steps.mjs';
import { launch, scratchFolder, within } from './browser.mjs';

/** Where the bundled suite lies; desktop.mjs uses the same. */
export const suitePath = join(root, 'out', 'editor-tests', 'suite.cjs');

export function buildSuite() {
  return build({
    entryPoints: [join(root, 'test/editor/suite/main.ts')],
    outfile: suitePath,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'error',
  });
}

/** A copy, because the tests edit files and settings. */
export function copyWorkspace() {
  const scratch = scratchFolder();
  cpSync(join(root, 'test/editor/workspace'), join(scratch, 'workspace'), { recursive: true });
  return { scratch, workspace: join(scratch, 'workspace'), resultFile: join(scratch, 'result.json') };
}

export async function runSuite(browserPath) {
  await buildSuite();
  const { workspace, resultFile } = copyWorkspace();
  let editor;
  let browser;
  const log = [];
  try {
    editor = await startEditor({
      // A built VS Code heeds the two payload items below only with this flag.
      args: ['--enable-smoke-test-driver'],
      environment: { TICKMARK_EDITOR_RESULT: resultFile },
    });
    browser = await launch(browserPath);
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const exited = new Promise(resolve => {
      page.exposeFunction('codeAutomationExit', resolve);
      page.once('crash', () => resolve('the page crashed'));
      editor.exited.then(code => resolve(`the server ended with ${code}`));
    });
    await page.exposeFunction('codeAutomationLog', (type, args) => log.push(`${type}: ${args.join(' ')}`));
    const remote = path => `vscode-remote://${editor.authority}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(root.replace(/\/$/, ''))],
      ['extensionTestsPath', remote(suitePath)],
    ];
    await page.goto(addressOf(editor, workspace, { payload }), { waitUntil: 'commit' });
    const code = await within(120, 'The suite in the editor', exited);
    const result = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : null;
    if (!result) return broken(`The suite left no result; exit code ${code}.\n${log.slice(-40).join('\n')}`);
    if (code !== 0 && result.failed === 0)
      return { ...result, failed: 1, output: `${result.output}\nexit code ${code}` };
    return result;
  } catch (error) {
    return broken(`${error instanceof Error ? error.message : error}\n${log.slice(-40).join('\n')}`);
  } finally {
    await browser?.close();
    await editor?.stop();
  }
}

const broken = output => ({ passed: 0, failed: 1, skipped: 0, output });
