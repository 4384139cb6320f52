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

/** The process's own streams. */
export function processTerminal(colours: boolean): Terminal {
  const { stdout, stderr } = process;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    columns: stdout.isTTY ? stdout.columns : null,
    colours: colours && stdout.isTTY === true,
    async print(text) {
      clear();
      if (!stdout.write(text)) await new Promise(resolve => stdout.once('drain', resolve));
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
