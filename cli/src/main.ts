import picocolors from 'picocolors';
import { loadNamesModel } from '../../host/src/index.ts';
import { run } from './run.ts';
import { OutputError, processTerminal } from './terminal.ts';

loadNamesModel(import.meta.dirname);
const terminal = processTerminal(picocolors.isColorSupported);
try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  if (error instanceof OutputError) terminal.note(error.message);
  else
    process.stderr.write(`tickmark: stopped by a fault of its own: ${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 2;
}
