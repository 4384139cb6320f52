/** Where in a folder things stand: what is asked for again and again while one import lasts is made once. */
import type { DocumentAnalysis, Line, Span } from '../../../core/src/index.ts';
import { pathOf } from '../annotations/read.ts';
import { CodePoints } from '../codePoints.ts';
import { type Flat, flattened } from './findQuote.ts';

/** What is needed to put words that others quote in their place. */
export class Places {
  /** By path in the folder, with forward slashes. */
  readonly articles: ReadonlyMap<string, DocumentAnalysis>;
  /** Who says what nobody has signed. */
  readonly checker: string;
  /** When what bears no time is said: ISO 8601 in UTC. */
  readonly now: string;
  readonly #anchorAt: (file: string, span: Span) => Line['anchor'] | null;
  readonly #files = new Map<string, string | null>();
  readonly #flat = new Map<string, Flat>();
  readonly #points = new Map<string, CodePoints>();
  #byStem: Map<string, string | null> | null = null;

  constructor(
    articles: ReadonlyMap<string, DocumentAnalysis>,
    { checker, now }: { readonly checker: string; readonly now: string },
    anchorAt: (file: string, span: Span) => Line['anchor'] | null,
  ) {
    this.articles = articles;
    this.checker = checker;
    this.now = now;
    this.#anchorAt = anchorAt;
  }

  anchorAt(file: string, span: Span): Line['anchor'] | null {
    return this.#anchorAt(file, span);
  }

  /** The text of an article. */
  text(file: string): string {
    return this.articles.get(file)?.source.text ?? '';
  }

  /** The same with white space as one space. */
  flat(file: string): Flat {
    return known(this.#flat, file, () => flattened(this.text(file)));
  }

  points(file: string): CodePoints {
    return known(this.#points, file, () => new CodePoints(this.text(file)));
  }

  /** The article that an address means: by its path in the folder, or by the longest end of it that only one article has. */
  file(source: string): string | null {
    return known(this.#files, source, () =>
      meant(pathOf(source.replace(/^[a-z][a-z0-9+.-]*:\/*/i, '')), this.articles),
    );
  }

  /** The same for a path without the ending of its name. */
  fileOfStem(stem: string): string | null {
    if (!this.#byStem) {
      this.#byStem = new Map();
      for (const file of this.articles.keys())
        this.#byStem.set(stemOf(file), this.#byStem.has(stemOf(file)) ? null : file);
    }
    const found = meant(stem, this.#byStem);
    return found && (this.#byStem.get(found) ?? null);
  }
}

/** A path without the ending of its name. */
export const stemOf = (name: string): string => name.replace(/\.[^./]*$/, '');

function known<T>(all: Map<string, T>, key: string, make: () => T): T {
  const old = all.get(key);
  if (old !== undefined) return old;
  const value = make();
  all.set(key, value);
  return value;
}

/** The one of some paths that a path means. */
function meant(path: string, paths: ReadonlyMap<string, unknown>): string | null {
  if (paths.has(path)) return path;
  const parts = path.split('/');
  for (let i = 1; i < parts.length; i++) {
    const end = parts.slice(i).join('/');
    const found = [...paths.keys()].filter(file => file === end || file.endsWith(`/${end}`));
    if (found.length > 0) return found.length === 1 ? (found[0] as string) : null;
  }
  const named = [...paths.keys()].filter(file => file.endsWith(`/${path}`));
  return named.length === 1 ? (named[0] as string) : null;
}
