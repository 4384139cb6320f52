/** One run of the command line, from its words to its exit code. */

import { version } from '../../sheet/src/index.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { exportSheet } from './export.ts';
import { extract } from './extract.ts';
import { importFiles } from './import.ts';
import { help, type Options, readOptions, UsageError } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Returns the exit code: 0 nothing found, 1 findings, 2 something could not be read or understood. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let options: Options;
  try {
    options = readOptions(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.note(error.message);
    return 2;
  }
  switch (options.command) {
    case 'help':
      await terminal.print(help);
      return 0;
    case 'version':
      await terminal.print(`${version}\n`);
      return 0;
    case 'check':
      return check(options, terminal);
    case 'extract':
      return extract(options, terminal);
    case 'export':
      return exportSheet(options, terminal);
    case 'import':
      return importFiles(options, terminal);
    case 'explain':
      return explain(options, terminal);
  }
}
