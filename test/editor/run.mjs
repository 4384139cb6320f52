// Everything that needs a real editor, in three parts: the suite inside the extension host, the packed extension driven
// through its window, and the browser entry in a web worker. `npm run test:editor`, or with names of parts:
// `node test/editor/run.mjs suite`, `node test/editor/run.mjs ui light`, `node test/editor/run.mjs ui all` for every theme. Leaves counts in out/test-results/ and in the file that scripts/test.mjs names.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installEditor } from '../../scripts/embeddedEditor.mjs';
import { pack } from '../../scripts/package.mjs';
import { duration, root } from '../../scripts/steps.mjs';
import { findBrowser } from './browser.mjs';
import { runSuite } from './suite.mjs';
import { runUi } from './ui.mjs';
import { runWeb } from './web.mjs';

const parts = { suite: runSuite, ui: runUi, web: runWeb };
const wanted = process.argv.slice(2).filter(word => word in parts);
/** Stories of the window, if only some are wanted. */
const stories = process.argv.slice(2).filter(word => !(word in parts));
const results = join(root, 'out', 'test-results');
const total = { passed: 0, failed: 0, skipped: 0, output: '' };
mkdirSync(results, { recursive: true });
// Everything that was started ends with this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

const browser = findBrowser();
if (!browser) {
  const reason = 'No Chromium was found (install it, or name it in CHROMIUM): the tests in the real editor need it.';
  const inCi = process.env.CI === 'true';
  // scripts/test.mjs says it itself.
  if (!inCi && !process.env.TICKMARK_TEST_REPORT) console.log(`Skipped: ${reason}`);
  total[inCi ? 'failed' : 'skipped'] = 1;
  total.output = reason;
} else if ((await installEditor()) !== 0) {
  total.failed = 1;
  total.output = 'The packages of the editor could not be installed.';
} else if ((await pack()) !== 0) {
  total.failed = 1;
  total.output = 'The extension could not be packed.';
} else {
  for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) await part(name);
}
if (total.failed > 0) console.log(`FAILED\n${total.output}`);
if (process.env.TICKMARK_TEST_REPORT) writeFileSync(process.env.TICKMARK_TEST_REPORT, JSON.stringify(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** The failed steps alone, so that the end of a long log says what is wrong. */
function failuresOf(output) {
  const steps = output.split(/\n(?= {2}(?:ok|FAILED|skipped))/u);
  const failed = steps.filter(step => step.startsWith('  FAILED'));
  return failed.length > 0 ? failed.join('\n') : output;
}

async function part(name) {
  const before = performance.now();
  let result;
  try {
    result = await parts[name](browser, stories);
  } catch (error) {
    result = { passed: 0, failed: 1, skipped: 0, output: error instanceof Error ? (error.stack ?? '') : String(error) };
  }
  const { passed, failed, skipped, output } = result;
  if (output) console.log(output);
  const time = duration(performance.now() - before);
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped (${time})\n`);
  writeFileSync(join(results, `editor-${name}.json`), JSON.stringify(result));
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) total.output += `${name}:\n${failuresOf(output)}\n`;
}
