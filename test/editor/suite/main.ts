/** What runs inside the extension host: mocha over the tests, the outcome into a file for the launcher. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export async function run(): Promise<void> {
  const lines: string[] = [];
  const counts = { passed: 0, failed: 0, skipped: 0 };
  class Lines {
    constructor(runner: Mocha.Runner) {
      runner.on('pass', test => {
        counts.passed++;
        lines.push(`  ok ${test.fullTitle()} (${test.duration} ms)`);
      });
      runner.on('pending', test => {
        counts.skipped++;
        lines.push(`  skipped ${test.fullTitle()}`);
      });
      runner.on('fail', (test, error) => {
        counts.failed++;
        lines.push(`  FAILED ${test.fullTitle()}\n${error.stack ?? error.message}`);
      });
    }
  }
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: Lines as unknown as Mocha.ReporterConstructor });
  // The tests are bundled into this file: they register with the mocha made here, not with one that loads files.
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  await import('./extension.ts');
  await import('./inText.ts');
  await import('./exports.ts');
  await new Promise(resolve => mocha.run(resolve));
  const result = process.env['TICKMARK_EDITOR_RESULT'];
  if (result) writeFileSync(result, JSON.stringify({ ...counts, output: lines.join('\n') }));
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed.`);
}
