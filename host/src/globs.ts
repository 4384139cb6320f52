/** Which paths a list of globs means. Free of Node, so that it runs in a web worker. */
import picomatch from 'picomatch/posix.js';

/** Folders that hold no articles and can be very large. They are entered only if a glob names them. */
const deepFolders = ['node_modules', '.git'];

/** Globs as the editor writes them, over paths with forward slashes, relative to a folder. */
export class GlobSet {
  readonly #matches: (path: string) => boolean;
  readonly #patterns: readonly string[];

  constructor(patterns: readonly string[]) {
    this.#patterns = patterns;
    const matchers = patterns.flatMap(pattern => matcher(pattern));
    this.#matches = path => matchers.some(matches => matches(path));
  }

  /** Whether a file is meant. */
  has(path: string): boolean {
    return this.#matches(path);
  }

  /** Whether a folder and all that is below it is meant, as in `drafts/**`. */
  hasFolder(path: string): boolean {
    return this.#matches(path) && this.#matches(`${path}/x/x`);
  }

  /** Whether a folder of this name is worth entering when these globs say what to look for. */
  mayEnter(name: string): boolean {
    if (!name.startsWith('.') && !deepFolders.includes(name)) return true;
    return this.#patterns.some(pattern => pattern.split('/').includes(name));
  }
}

/** One glob. A pattern without a slash means the name in any folder; one that ends in a slash, all that is below. */
function matcher(pattern: string): ((path: string) => boolean)[] {
  if (pattern === '') return [];
  const folder = pattern.endsWith('/') ? `${pattern}**` : pattern;
  const rooted = folder.replace(/^\.?\//, '');
  const glob = rooted === folder && !folder.includes('/') ? `**/${folder}` : rooted;
  try {
    return [picomatch(anyCaseEnding(glob), { dot: /(^|\/)\./.test(glob), nonegate: true })];
  } catch {
    return [];
  }
}

/** `*.txt` means `HARBOUR.TXT` too, as other machines write it; folders and names are meant as they are written. */
const anyCaseEnding = (glob: string): string =>
  glob.replace(/(?<=\*\.)[a-z]{1,8}$/i, ending =>
    ending.replace(/[a-z]/gi, letter => `[${letter.toLowerCase()}${letter.toUpperCase()}]`),
  );
