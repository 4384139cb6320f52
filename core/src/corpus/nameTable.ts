import type { ClaimItem, Disagreement } from './claimTable.ts';
import { FileLists } from './fileLists.ts';
import { ArticleNames, type NameProfile, NameSums, type ReadArticle } from './nameSums.ts';
import type { PairEnd } from './pairTable.ts';

/** The profile of a name in no more articles than this is read from them; for others it is kept added up. */
export const FEW = 24;

/**
 * Profiles of names. That of a name in thousands of articles costs a question no more than that of any other: an edit
 * takes out what its article said before and puts in what it says now.
 */
export class NameTable {
  readonly #sums = new Map<string, NameSums>();
  /** Id → articles with a figure about it that differs from another claim. */
  readonly #differing = new FileLists();
  readonly #differingOf = new Map<string, ReadonlySet<string>>();
  /** Ids whose number of articles may have changed. */
  readonly #changed = new Set<string>();
  /** Articles read so far for questions: the measure of what these cost. */
  read = 0;

  /** Puts what an article says now in the place of what it said. */
  update(before: ReadArticle | null, after: ReadArticle | null): void {
    for (const [article, by] of [
      [before, -1],
      [after, 1],
    ] as const) {
      if (!article) continue;
      const names = new ArticleNames(article);
      for (const id of names.ids()) {
        this.#sums.get(id)?.add(id, names, by);
        this.#changed.add(id);
      }
    }
  }

  /** After all updates of one change: adds up names that many articles have come to share, and forgets the others. */
  settle(filesOf: (id: string) => readonly string[], read: ReadFile): void {
    for (const id of this.#changed) {
      const files = filesOf(id);
      if (files.length <= FEW) this.#sums.delete(id);
      else if (!this.#sums.has(id)) this.#sums.set(id, sumsOf(id, files, read));
    }
    this.#changed.clear();
  }

  /** Notes of whom an article's differing figures tell. */
  updateDiffering(
    uri: string,
    ends: readonly PairEnd<ClaimItem, Disagreement>[],
    ids: readonly string[] | undefined,
  ): void {
    const before = this.#differingOf.get(uri) ?? none;
    const after = ids ? differingNames(ends, ids) : none;
    for (const id of before) if (!after.has(id)) this.#differing.remove(id, uri);
    for (const id of after) if (!before.has(id)) this.#differing.add(id, uri);
    if (after.size > 0) this.#differingOf.set(uri, after);
    else this.#differingOf.delete(uri);
  }

  profile(id: string, files: readonly string[], read: ReadFile): NameProfile {
    let sums = this.#sums.get(id);
    if (!sums) {
      sums = sumsOf(id, files, read);
      this.read += files.length;
    }
    return sums.profile(this.#differing.get(id));
  }
}

export type ReadFile = (uri: string) => ReadArticle | null;

const none: ReadonlySet<string> = new Set();

/** What these articles say of a name. */
export function sumsOf(id: string, files: readonly string[], read: ReadFile): NameSums {
  const sums = new NameSums();
  for (const uri of files) {
    const article = read(uri);
    if (article) sums.add(id, new ArticleNames(article), 1);
  }
  return sums;
}

/** Ids of whom figures tell that differ from another claim, as far as these want a source. */
export function differingNames(
  ends: readonly PairEnd<ClaimItem, Disagreement>[],
  ids: readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { item, verdict } of ends) {
    const claim = item.document.claims[item.index];
    const id = ids[claim?.entities[0] ?? -1];
    if (id !== undefined && claim?.needsSource && verdict.kind === 'conflict') found.add(id);
  }
  return found;
}
