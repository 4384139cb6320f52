import type { DocumentAnalysis } from '../document/analysis.ts';
import { byCodeUnit } from '../util/hash.ts';
import type { ClaimPlace, CorpusEntity, CorpusSnapshot } from './snapshot.ts';

/** The folder's analyses and what joins them. The only mutable thing in `core`. */
export class Corpus {
  readonly #documents = new Map<string, DocumentAnalysis>();
  #revision = 0;

  /**
   * Puts a document in, replaces it, or takes it out (`null`). Returns the uris whose findings may have changed,
   * always with `uri` itself.
   */
  update(uri: string, analysis: DocumentAnalysis | null): ReadonlySet<string> {
    if (analysis) this.#documents.set(uri, analysis);
    else this.#documents.delete(uri);
    this.#revision++;
    return new Set([uri, ...this.#documents.keys()]);
  }

  snapshot(): CorpusSnapshot {
    const entities = new Map<string, CorpusEntity>();
    const none: readonly ClaimPlace[] = [];
    return {
      revision: this.#revision,
      documents: new Map([...this.#documents].sort(([a], [b]) => byCodeUnit(a, b))),
      entities,
      entityId: (uri, index) => `${uri}#${index}`,
      claimsFor: () => none,
    };
  }
}
