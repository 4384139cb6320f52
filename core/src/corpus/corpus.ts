import type { DocumentAnalysis } from '../document/analysis.ts';
import { PersistentMap } from '../util/persistentMap.ts';
import { betweenItems, newBetweenTable } from './betweenTable.ts';
import { ClaimTable } from './claimTable.ts';
import { dateItems, newDateTable } from './dateTable.ts';
import { EntityRegistry } from './entityRegistry.ts';
import { FormTable } from './formTable.ts';
import { type NameLinks, noLinks } from './nameLinks.ts';
import type { ReadArticle } from './nameSums.ts';
import { differingNames, NameTable, sumsOf } from './nameTable.ts';
import { OccasionTable } from './occasionTable.ts';
import { newQuoteTable, QuoteReader } from './quoteTable.ts';
import type { CorpusEntity, CorpusSnapshot } from './snapshot.ts';
import { SortedView } from './sortedView.ts';
import { TitleTable } from './titleTable.ts';

const none: readonly never[] = [];

/**
 * The folder's analyses and what joins them; this changes, what it shows of itself does not. Each table takes the difference that a
 * change makes, by key, and says whose findings hang on it; what a snapshot shows is persistent, so that taking one
 * copies nothing.
 */
export class Corpus {
  #documents = PersistentMap.empty<DocumentAnalysis>();
  /** Ids over all files of each document's entities, by index. */
  #ids = PersistentMap.empty<readonly string[]>();
  readonly #entities = new EntityRegistry();
  readonly #claims = new ClaimTable();
  readonly #dates = newDateTable();
  readonly #between = newBetweenTable();
  readonly #quotes = newQuoteTable();
  readonly #quoteReader = new QuoteReader();
  readonly #forms = new FormTable();
  readonly #occasions = new OccasionTable();
  readonly #titles = new TitleTable();
  readonly #names = new NameTable();
  #links = noLinks;
  #revision = 0;
  #snapshot: CorpusSnapshot | undefined;

  /**
   * Puts a document in, replaces it, or takes it out (`null`). Returns the uris whose findings may have changed,
   * always with `uri` itself.
   */
  update(uri: string, analysis: DocumentAnalysis | null): ReadonlySet<string> {
    const touched = new Set([uri]);
    if (this.#documents.get(uri) === (analysis ?? undefined)) return touched;
    this.#snapshot = undefined;
    this.#revision++;
    const before = this.#documents.get(uri);
    this.#documents = analysis ? this.#documents.set(uri, analysis) : this.#documents.delete(uri);
    const moved = this.#entities.update(uri, analysis);
    for (const renamed of new Set([uri, ...moved])) {
      this.#rename(renamed, renamed === uri ? before : this.#documents.get(renamed), uri, touched);
    }
    this.#settleNames();
    this.#quotes.update(uri, this.#quoteReader.items(uri, analysis), touched);
    this.#between.update(uri, analysis ? betweenItems(uri, analysis) : none, touched);
    this.#forms.update(uri, analysis, touched);
    this.#occasions.update(uri, analysis, touched);
    return touched;
  }

  /** Takes what the folder's glossary says is one name. Returns the uris whose findings may have changed. */
  relink(links: NameLinks): ReadonlySet<string> {
    const touched = new Set<string>();
    if (links.signature === this.#links.signature) return touched;
    this.#links = links;
    this.#snapshot = undefined;
    this.#revision++;
    for (const uri of this.#entities.relink(links)) {
      touched.add(uri);
      this.#rename(uri, this.#documents.get(uri), null, touched);
    }
    this.#settleNames();
    return touched;
  }

  #settleNames(): void {
    this.#names.settle(
      id => this.#entities.filesOf(id),
      file => readArticle(file, this.#documents, this.#ids),
    );
  }

  /** Takes over a document's entity ids; its claims and dates are compared anew where they speak of somebody else than before. */
  #rename(uri: string, old: DocumentAnalysis | undefined, changed: string | null, touched: Set<string>): void {
    const document = this.#documents.get(uri) ?? null;
    const before = this.#ids.get(uri);
    const ids = document?.entities.map((_, index) => this.#entities.entityId(uri, index));
    const same = ids && before && ids.length === before.length && ids.every((id, index) => id === before[index]);
    if (same && uri !== changed) return;
    this.#ids = ids ? this.#ids.set(uri, ids) : this.#ids.delete(uri);
    const entityId = entityIds(uri, ids);
    const disagreeing = new Set([uri]);
    this.#claims.update(uri, document, entityId, disagreeing);
    this.#names.update(
      old && before ? { uri, document: old, ids: before } : null,
      document && ids ? { uri, document, ids } : null,
    );
    for (const one of disagreeing) {
      this.#names.updateDiffering(one, this.#claims.pairs.ends.get(one) ?? none, this.#ids.get(one));
      touched.add(one);
    }
    this.#dates.update(uri, document ? dateItems(uri, document, entityId) : none, touched);
    this.#titles.update(uri, document, ids, touched);
  }

  /** Comparisons of claims made so far: the measure of what changes cost. */
  get comparisons(): number {
    return this.#claims.pairs.comparisons;
  }

  /** Articles read so far to answer what the folder says of a name: the measure of what such questions cost. */
  get articlesRead(): number {
    return this.#names.read;
  }

  /** The folder as it is now. The same object until the next change. */
  snapshot(): CorpusSnapshot {
    this.#snapshot ??= this.#takeSnapshot();
    return this.#snapshot;
  }

  #takeSnapshot(): CorpusSnapshot {
    const revision = this.#revision;
    const links = this.#links;
    const documents = new SortedView(this.#documents);
    const ids = this.#ids;
    const disagreements = this.#claims.pairs.ends;
    const dates = this.#dates.ends;
    const between = this.#between.ends;
    const mismatches = this.#quotes.ends;
    const variants = this.#forms.variants;
    const occasions = this.#occasions.byKey;
    const titles = this.#titles.byPerson;
    let entities: ReadonlyMap<string, CorpusEntity> | undefined;
    const read = (uri: string): ReadArticle | null => readArticle(uri, documents, ids);
    const registryThen = (): EntityRegistry => {
      const then = new EntityRegistry(links);
      for (const [uri, document] of documents) then.update(uri, document);
      return then;
    };
    const readEntities = (): ReadonlyMap<string, CorpusEntity> => {
      if (this.#revision === revision) return this.#entities.entities();
      // Asked late: the registry has moved on, so the joining is done once more for the moment asked about.
      return registryThen().entities();
    };
    const allEntities = (): ReadonlyMap<string, CorpusEntity> => {
      entities ??= readEntities();
      return entities;
    };
    const entity = (id: string): CorpusEntity | undefined =>
      this.#revision === revision ? this.#entities.entity(id) : allEntities().get(id);
    return {
      revision,
      documents,
      get entities() {
        return allEntities();
      },
      entity,
      claimersOf: id => (this.#revision === revision ? this.#entities : registryThen()).claimersOf(id),
      nameProfile: id => {
        if (this.#revision === revision) return this.#names.profile(id, this.#entities.filesOf(id), read);
        const files = entity(id)?.files ?? none;
        const differing = files.filter(uri =>
          differingNames(disagreements.get(uri) ?? none, ids.get(uri) ?? none).has(id),
        );
        return sumsOf(id, files, read).profile(differing);
      },
      entityId: (uri, index) => entityIds(uri, ids.get(uri))(index),
      comparedWith: (uri, index) => {
        if (this.#revision === revision) return this.#claims.comparedWith(uri, index);
        const then = new ClaimTable();
        for (const [file, document] of documents)
          then.update(file, document, entityIds(file, ids.get(file)), new Set());
        return then.comparedWith(uri, index);
      },
      disagreementsOf: uri => disagreements.get(uri) ?? none,
      dateConflictsOf: uri => dates.get(uri) ?? none,
      betweenConflictsOf: uri => between.get(uri) ?? none,
      quoteMismatchesOf: uri => mismatches.get(uri) ?? none,
      usualForm: form => variants.get(form),
      occasion: key => occasions.get(key) ?? none,
      titlesOf: id => titles.get(id) ?? none,
    };
  }
}

const entityIds =
  (uri: string, ids: readonly string[] | undefined) =>
  (index: number): string =>
    ids?.[index] ?? `${uri}#${index}`;

function readArticle(
  uri: string,
  documents: { get(uri: string): DocumentAnalysis | undefined },
  allIds: PersistentMap<readonly string[]>,
): ReadArticle | null {
  const document = documents.get(uri);
  const ids = allIds.get(uri);
  return document && ids ? { uri, document, ids } : null;
}
