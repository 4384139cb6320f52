/** Which files are articles: by the globs of the settings, by size, and by the judgement of `core`. */
import { judgeArticle, type Settings } from '../../core/src/index.ts';
import { largestFile, sizeInWords } from '../../host/src/decode.ts';
import { GlobSet } from '../../host/src/globs.ts';

export type Selection =
  | { readonly article: true }
  /** `limit` marks what the user would expect to be read: it must not be passed over in silence. */
  | { readonly article: false; readonly reason: string; readonly limit: boolean };

const article: Selection = { article: true };
const leftAlone = (reason: string, limit = false): Selection => ({ article: false, reason, limit });

export class ArticleFilter {
  readonly #include: GlobSet;
  readonly #exclude: GlobSet;
  readonly #always: GlobSet;

  constructor(settings: Settings) {
    this.#include = new GlobSet(settings.include);
    this.#exclude = new GlobSet(settings.exclude);
    this.#always = new GlobSet(settings.alwaysInclude);
  }

  /** Whether the globs want a file of this path (relative to its folder, forward slashes). */
  wants(path: string): Selection {
    if (this.#always.has(path)) return article;
    if (!this.#include.has(path)) return leftAlone('Its name matches none of the patterns in tickmark.include.');
    if (this.#exclude.has(path)) return leftAlone('Its name matches a pattern in tickmark.exclude.');
    return article;
  }

  /** Whether a file of this path and text is an article. Without a path (an unsaved text) only its look counts. */
  judge(path: string | null, text: string): Selection {
    if (path !== null) {
      const wanted = this.wants(path);
      if (!wanted.article) return wanted;
    }
    if (text.length > largestFile) {
      const [size, limit] = [sizeInWords(text.length), sizeInWords(largestFile)];
      return leftAlone(`It is ${size} large, and Tickmark reads up to ${limit}: split it.`, true);
    }
    if (path !== null && this.#always.has(path)) return article;
    const verdict = judgeArticle(path ?? '', text);
    return verdict.article ? article : leftAlone(verdict.reason);
  }
}
