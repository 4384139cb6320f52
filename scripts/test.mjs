// Installs, builds and runs everything: `npm test`. Ends with one line, `N passed, N failed`, and the exit code says the
// same. With CI=true nothing may be skipped.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, duration, install, root, run } from './steps.mjs';

const ci = process.env.CI === 'true';
const results = join(root, 'out', 'test-results');
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const started = performance.now();

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
try {
  await everything();
} catch (error) {
  record('scripts/test.mjs', { failed: 1, output: error instanceof Error ? error.stack : String(error) });
}
finish();

async function everything() {
  if (ci && !existsSync(join(root, '..', 'shared'))) {
    record('set-up', { failed: 1, output: 'The folder shared/ with the test data is missing beside the repository.' });
  }
  // Nothing below can run without these two.
  if (!(await step('install', () => install()))) return;
  if (!(await step('build', () => build()))) return;
  await step('type check', () => run(process.execPath, ['node_modules/typescript/bin/tsc', '-b']));
  await step('lint and format', () => run(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '.']));
  await suite('tests', 'vitest', ['node_modules/vitest/vitest.mjs', 'run'], readVitest);
  await suite('packaging', 'packaging', ['test/packaging/run.mjs'], readOwn);
  await suite('real editor', 'editor', ['test/editor/run.mjs'], readOwn);
}

/** One thing that either works or does not. */
async function step(title, work) {
  announce(title);
  const before = performance.now();
  const code = await work();
  record(title, code === 0 ? { passed: 1 } : { failed: 1, output: `exit code ${code}` }, before);
  return code === 0;
}

/** A script that runs many tests and leaves its counts in out/test-results/NAME.json. */
async function suite(title, name, [script, ...args], read) {
  announce(title);
  const before = performance.now();
  const report = join(results, `${name}.json`);
  const code = await run(process.execPath, [script, ...args], {
    env: { ...process.env, TICKMARK_TEST_REPORT: report },
  });
  const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : null;
  if (!counts) record(title, { failed: 1, output: `${script} left no result, exit code ${code}` }, before);
  else if (code !== 0 && counts.failed === 0) {
    record(title, { ...counts, failed: 1, output: `${script} ended with exit code ${code}` }, before);
  } else if (counts.passed + counts.failed + counts.skipped === 0) {
    record(title, { failed: 1, output: `${script} ran no test` }, before);
  } else record(title, counts, before);
}

/** vitest's JSON report. A file that can't be loaded, or set up, has no test that failed and still is a failure. */
function readVitest(report) {
  const broken = report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  );
  const failed = report.testResults.flatMap(file => file.assertionResults).filter(test => test.status === 'failed');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    output: [...broken.map(file => `${file.name}: ${file.message}`), ...failed.map(test => test.fullName)].join('\n'),
  };
}

/** The report of our own runners. */
function readOwn({ passed = 0, failed = 0, skipped = 0, output = '' }) {
  return { passed, failed, skipped, output };
}

function announce(title) {
  console.log(`\n=== ${title}`);
}

function record(title, { passed = 0, failed = 0, skipped = 0, output = '' }, before) {
  const time = before === undefined ? '' : ` (${duration(performance.now() - before)})`;
  console.log(`=== ${title}: ${passed} passed, ${failed} failed, ${skipped} skipped${time}`);
  total.passed += passed;
  total.failed += failed;
  if (ci && skipped > 0) {
    total.failed += skipped;
    failures.push(`${title}: ${skipped} skipped, and with CI=true nothing may be skipped`);
  } else total.skipped += skipped;
  if (failed > 0) failures.push(`${title}: ${output || `${failed} failed`}`);
  else if (skipped > 0 && output) console.log(output);
}

function finish() {
  console.log(`\nAll of it took ${duration(performance.now() - started)}.`);
  for (const failure of failures) console.log(`FAILED ${failure}`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
