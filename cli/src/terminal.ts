import { writeProblem } from '../../host/src/index.ts';

/** Where the command line speaks: results on stdout, notes and progress on stderr. Tests hand in their own. */
export interface Terminal {
  /** Writes a result and waits until the reader has room for more. */
  print(text: string): Promise<void>;
  /** One line for people that is no result: a file that can't be read, a file left alone. */
  note(line: string): void;
  /** What is being done, overwritten by the next; shown only where somebody watches. */
  progress(line: string): void;
  /** Width of the window that shows the results; null when they go to a file or a pipe. */
  readonly columns: number | null;
  readonly colours: boolean;
}

/** A result could not be written; `message` is one line that says why. */
export class OutputError extends Error {}

/**
 * The process's own streams. Whoever reads the results may stop early (`| head`): that is no failure of ours, and what is
 * found after that counts all the same.
 */
export function processTerminal(colours: boolean): Terminal {
  const { stdout, stderr } = process;
  let shown = false;
  let isRead = true;
  // Each write tells by itself; without somebody who listens, a stream that breaks ends the process.
  stdout.on('error', () => {});
  stderr.on('error', () => {});
  const clear = (): void => {
    if (shown) stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    columns: stdout.isTTY ? stdout.columns : null,
    colours: colours && stdout.isTTY === true,
    async print(text) {
      clear();
      if (!isRead) return;
      const error = await new Promise<Error | null | undefined>(resolve => stdout.write(text, resolve));
      if (!error) return;
      isRead = false;
      if (!('code' in error) || error.code !== 'EPIPE')
        throw new OutputError(`The output can't be kept. ${writeProblem(error)}`);
    },
    note(line) {
      clear();
      stderr.write(`tickmark: ${visible(line)}\n`);
    },
    progress(line) {
      if (!stderr.isTTY) return;
      stderr.write(`\r\u001b[K${visible(line).slice(0, (stderr.columns ?? 80) - 1)}`);
      shown = true;
    },
  };
}

/**
 * The text with control characters and direction marks made visible, for they could move the cursor, colour the screen
 * or reverse what is read. File names and the words of articles come from strangers.
 */
export const visible = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, character =>
    character === '\n' || character === '\r' || character === '\t'
      ? ' '
      : `<${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
