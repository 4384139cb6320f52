import type { DocumentAnalysis } from '../document/analysis.ts';
import { byCodeUnit } from '../util/hash.ts';
import type { EntityUse } from './snapshot.ts';

/** The files of one entity in order of uri, and what was read in each. Never changed: who holds it holds a moment. */
export interface EntityParts {
  readonly uses: readonly EntityUse[];
  readonly documents: readonly (DocumentAnalysis | undefined)[];
}

/**
 * The parts of the entities that somebody has asked for. Gathering them takes as long as there are files; from then on a
 * change of one file changes its one place.
 */
export class UseTable {
  readonly #parts = new Map<string, EntityParts>();
  /** Uses gathered so far: the measure of what questions cost. */
  gathered = 0;

  of(
    id: string,
    holders: Iterable<readonly [uri: string, indexes: readonly number[]]>,
    read: (uri: string) => DocumentAnalysis | undefined,
  ): EntityParts {
    let parts = this.#parts.get(id);
    if (!parts) {
      const byUri = new Map<string, readonly number[]>();
      for (const [uri, indexes] of holders) {
        const known = byUri.get(uri);
        byUri.set(uri, known ? [...known, ...indexes] : indexes);
      }
      const uses = [...byUri].map(([uri, indexes]) => ({ uri, entities: [...indexes].sort((a, b) => a - b) }));
      uses.sort((a, b) => byCodeUnit(a.uri, b.uri));
      this.gathered += uses.length;
      parts = { uses, documents: uses.map(({ uri }) => read(uri)) };
      this.#parts.set(id, parts);
    }
    return parts;
  }

  /** Where the keys of an id have changed, its parts are gathered anew when next asked for. */
  forget(id: string): void {
    this.#parts.delete(id);
  }

  put(id: string, use: EntityUse, document: DocumentAnalysis): void {
    const parts = this.#parts.get(id);
    if (!parts) return;
    const at = placeOf(parts.uses, use.uri);
    const old = parts.uses[at]?.uri === use.uri ? 1 : 0;
    this.#parts.set(id, {
      uses: parts.uses.toSpliced(at, old, use),
      documents: parts.documents.toSpliced(at, old, document),
    });
  }

  remove(uri: string, ids: Iterable<string>): void {
    for (const id of ids) {
      const parts = this.#parts.get(id);
      const at = parts ? placeOf(parts.uses, uri) : 0;
      if (parts?.uses[at]?.uri !== uri) continue;
      const uses = parts.uses.toSpliced(at, 1);
      if (uses.length > 0) this.#parts.set(id, { uses, documents: parts.documents.toSpliced(at, 1) });
      else this.#parts.delete(id);
    }
  }
}

/** Where a file stands, or would, among uses in order of uri. */
export function placeOf(uses: readonly { readonly uri: string }[], uri: string): number {
  let low = 0;
  let high = uses.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byCodeUnit((uses[middle] as EntityUse).uri, uri) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
