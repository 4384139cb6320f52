import picocolors from 'picocolors';
import { loadNamesModel } from '../../host/src/index.ts';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

// Whoever reads our output may stop early (`| head`): that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

loadNamesModel(import.meta.dirname);
try {
  process.exitCode = await run(process.argv.slice(2), processTerminal(picocolors.isColorSupported));
} catch (error) {
  process.stderr.write(`tickmark: stopped by a fault of its own: ${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 2;
}
