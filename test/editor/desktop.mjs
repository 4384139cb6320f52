// The same suite in a downloaded desktop VS Code, for people who can reach its download server: `npm run test:desktop`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron';
import { calmSettings } from '../../scripts/embeddedEditor.mjs';
import { build, root } from '../../scripts/steps.mjs';
import { buildSuite, copyWorkspace, suitePath } from './suite.mjs';

process.exitCode = await desktop();

async function desktop() {
  let vscodeExecutablePath = process.env.VSCODE_EXECUTABLE;
  if (!vscodeExecutablePath) {
    try {
      vscodeExecutablePath = await downloadAndUnzipVSCode({
        cachePath: join(root, '.vscode-test'),
        reporter: new SilentReporter(),
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : error;
      console.error(`VS Code can't be downloaded (${reason}); name an installed one in VSCODE_EXECUTABLE.`);
      return 1;
    }
  }
  if (!existsSync(join(root, 'dist', 'client.cjs')) && (await build()) !== 0) return 1;
  await buildSuite();
  const { scratch, workspace, resultFile } = copyWorkspace();
  const settings = JSON.stringify(calmSettings);
  mkdirSync(join(scratch, 'user', 'User'), { recursive: true });
  writeFileSync(join(scratch, 'user', 'User', 'settings.json'), settings);
  try {
    const code = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: suitePath,
      extensionTestsEnv: { TICKMARK_EDITOR_RESULT: resultFile },
      launchArgs: [workspace, '--disable-extensions', `--user-data-dir=${join(scratch, 'user')}`],
    });
    const result = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : null;
    if (result) console.log(`${result.passed} passed, ${result.failed} failed`);
    return code === 0 && result?.failed === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
