import type { DocumentAnalysis } from '../document/analysis.ts';
import { byCodeUnit } from '../util/hash.ts';
import { PersistentMap } from '../util/persistentMap.ts';
import { type Contribution, contributionOf, sameFacts } from './contribution.ts';
import { FileLists } from './fileLists.ts';
import { JoinedEntity } from './joinedEntity.ts';
import { type NameLinks, noLinks } from './nameLinks.ts';
import { NameTally } from './nameTally.ts';
import type { CorpusEntity } from './snapshot.ts';

const none: ReadonlySet<string> = new Set();

/**
 * Joins the entities of all documents: one id for the same thing in the whole folder.
 *
 * An entity's key (`person:antony-blinken`) is its id, unless the key is a shorter form of exactly one other key in
 * the folder: `person:blinken` takes the id of `person:antony-blinken` as long as no other Blinken is about. Longer
 * keys _claim_ shorter ones; a key follows its claims while they lead to one end, and stays itself where they lead to
 * two. A single word that one article took for a person is what most others have it for, a place or an organization.
 * What the folder's glossary says is one has one key to begin with. The ids are thus a function of the keys and claims
 * alone: the order of files does not matter, and an edit can only touch the ids of entities that share a key with it.
 */
export class EntityRegistry {
  #contributions = PersistentMap.empty<Contribution>();
  /** Key → documents that hold it. */
  readonly #holders = new FileLists();
  /** Id → documents that have an entity of it. */
  readonly #files = new FileLists();
  /** Claimed key → claiming keys with the number of documents' claims. */
  readonly #claims = new Map<string, Map<string, number>>();
  /** Claiming key → claimed keys: the way back. */
  readonly #claimed = new Map<string, Map<string, number>>();
  /** Key of a person → in how many documents it is surely one. */
  readonly #sure = new Map<string, number>();
  /** Key → id. Filled on demand, forgotten where a change reaches. */
  readonly #ids = new Map<string, string>();
  /** Id → keys that have it, for keys that documents hold. */
  readonly #keysOf = new Map<string, Set<string>>();
  readonly #tally = new NameTally();
  /** Emptied now and then: an entity holds on to the texts of its moment. */
  readonly #entityCache = new Map<string, CorpusEntity>();
  #entities: ReadonlyMap<string, CorpusEntity> | undefined;
  #links: NameLinks;
  #updates = 0;
  /** Ids in code-unit order, until one comes or goes. */
  #sortedIds: readonly string[] | undefined;

  constructor(links: NameLinks = noLinks) {
    this.#links = links;
  }

  /** Takes other links between names. Returns the files one of whose entities got another id. */
  relink(links: NameLinks): ReadonlySet<string> {
    this.#links = links;
    const moved = new Set<string>();
    for (const [uri, before] of this.#contributions.entries()) {
      const after = contributionOf(before.analysis, links);
      if (sameFacts(before, after)) continue;
      moved.add(uri);
      for (const renamed of this.#replace(uri, before, after)) moved.add(renamed);
    }
    // What a name is called may have changed where no key has.
    this.#entityCache.clear();
    this.#entities = undefined;
    return moved;
  }

  /**
   * Puts a document in, replaces it, or takes it out (`null`). Returns the files one of whose entities got another id;
   * `uri` itself may be missing.
   */
  update(uri: string, document: DocumentAnalysis | null): ReadonlySet<string> {
    const before = this.#contributions.get(uri);
    if (before?.analysis === document || (!before && !document)) return none;
    const after = document ? contributionOf(document, this.#links) : undefined;
    if (++this.#updates % MOMENTS === 0) this.#entityCache.clear();
    if (before && after && sameFacts(before, after)) {
      // The text around the names changed, or nothing: places move, ids and forms stay.
      this.#entities = undefined;
      this.#contributions = this.#contributions.set(uri, after);
      for (const key of after.keys) this.#entityCache.delete(this.#idOf(key));
      return none;
    }
    return this.#replace(uri, before, after);
  }

  #replace(uri: string, before: Contribution | undefined, after: Contribution | undefined): ReadonlySet<string> {
    this.#entities = undefined;
    const touched = new Set<string>([...(before?.keys ?? []), ...(after?.keys ?? [])]);
    const shaken = this.#reachable([
      ...touched,
      ...[...(before?.claims ?? []), ...(after?.claims ?? [])].map(([claimed]) => claimed),
    ]);
    const oldIds = new Map<string, string>();
    for (const key of shaken) oldIds.set(key, this.#idOf(key));
    for (const id of oldIds.values()) this.#entityCache.delete(id);
    for (const key of shaken) this.#detach(key);
    if (before) this.#count(uri, before, -1);
    if (after) this.#count(uri, after, 1);
    this.#contributions = after ? this.#contributions.set(uri, after) : this.#contributions.delete(uri);

    const renamed = new Set<string>();
    for (const key of shaken) {
      const id = this.#idOf(key);
      const oldId = oldIds.get(key) as string;
      if (id !== oldId) {
        for (const holder of this.#holders.get(key)) renamed.add(holder);
      }
      this.#attach(key, id);
      this.#entityCache.delete(id);
    }
    for (const file of new Set([uri, ...renamed])) {
      const keysBefore = (file === uri ? before : this.#contributions.get(file))?.keys ?? [];
      const keysAfter = this.#contributions.get(file)?.keys ?? [];
      const idsBefore = new Set(keysBefore.map(key => oldIds.get(key) ?? this.#idOf(key)));
      const idsAfter = new Set(keysAfter.map(key => this.#idOf(key)));
      for (const id of idsBefore) if (!idsAfter.has(id)) this.#files.remove(id, file);
      for (const id of idsAfter) this.#files.add(id, file);
    }
    return renamed;
  }

  /** The id over all files of entity number `index` of a document. */
  entityId(uri: string, index: number): string {
    const key = this.#contributions.get(uri)?.keys[index];
    return key === undefined ? `${uri}#${index}` : this.#idOf(key);
  }

  /** One entity by its id. */
  entity(id: string): CorpusEntity | undefined {
    return this.#keysOf.has(id) ? this.#entity(id) : undefined;
  }

  /** All entities by id, ids in code-unit order. The same map until the next change. */
  entities(): ReadonlyMap<string, CorpusEntity> {
    if (this.#entities) return this.#entities;
    const entities = new Map<string, CorpusEntity>();
    this.#sortedIds ??= [...this.#keysOf.keys()].sort(byCodeUnit);
    for (const id of this.#sortedIds) entities.set(id, this.#entity(id));
    this.#entities = entities;
    return entities;
  }

  #entity(id: string): CorpusEntity {
    let entity = this.#entityCache.get(id);
    if (!entity) {
      const keys = new Set(this.#keysOf.get(id));
      const contributions = this.#contributions;
      const name = this.#links.nameOf(id) ?? this.#tally.name(id);
      entity = new JoinedEntity({
        id,
        name,
        shownName: this.#tally.inSmallLetters(name, keys),
        count: this.#tally.count(keys),
        files: this.#files.get(id).slice(),
        keys,
        read: uri => contributions.get(uri),
      });
      this.#entityCache.set(id, entity);
    }
    return entity;
  }

  /** The files that an id stands in, in order of uri. The list goes on changing. */
  filesOf(id: string): readonly string[] {
    return this.#files.get(id);
  }

  /** Ids that the key of an id is claimed for without being joined to one of them, in code-unit order. */
  claimersOf(id: string): readonly string[] {
    const ends = new Set<string>();
    for (const claimer of this.#claims.get(id)?.keys() ?? []) ends.add(this.#idOf(claimer));
    ends.delete(id);
    return [...ends].sort(byCodeUnit);
  }

  #idOf(key: string): string {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = key;
      const claimers = this.#claims.get(key);
      if (claimers) {
        const ends = new Set<string>();
        // Claims lead from shorter to longer names only, so this ends.
        for (const claimer of claimers.keys()) {
          ends.add(this.#idOf(claimer));
          if (ends.size > 1) break;
        }
        if (ends.size === 1) for (const end of ends) id = end;
      } else if (key.startsWith(PERSON)) id = this.#placeOrOrganization(key) ?? key;
      this.#ids.set(key, id);
    }
    return id;
  }

  /**
   * The id of the place or organization that a single word is in most articles where one of them took it for a person:
   * `Oldmere won`. Null where somebody surely has the name, or where the folder has both a place and an organization of
   * it: a town and its team stay two.
   */
  #placeOrOrganization(key: string): string | null {
    if (this.#sure.has(key)) return null;
    const name = key.slice(PERSON.length);
    const others = [`place:${name}`, `organization:${name}`].filter(other => this.#holders.has(other));
    const [other] = others;
    if (other === undefined || others.length > 1) return null;
    const files = this.#holders.count(other);
    return files >= CLEAR && files >= CLEAR * this.#holders.count(key) ? this.#idOf(other) : null;
  }

  /** `keys` and all keys whose ids may hang on theirs. */
  #reachable(keys: readonly string[]): Set<string> {
    const reached = new Set(keys);
    for (const key of reached) {
      const name = /^(?:place|organization):(.*)$/.exec(key)?.[1];
      if (name !== undefined) reached.add(PERSON + name);
      for (const shorter of this.#claimed.get(key)?.keys() ?? []) reached.add(shorter);
    }
    return reached;
  }

  #detach(key: string): void {
    const id = this.#ids.get(key);
    this.#ids.delete(key);
    if (id === undefined) return;
    const keys = this.#keysOf.get(id);
    keys?.delete(key);
    if (keys?.size === 0) {
      this.#keysOf.delete(id);
      this.#sortedIds = undefined;
    }
  }

  #attach(key: string, id: string): void {
    if (!this.#holders.has(key)) {
      this.#ids.delete(key);
      return;
    }
    const keys = this.#keysOf.get(id);
    if (keys) keys.add(key);
    else {
      this.#keysOf.set(id, new Set([key]));
      this.#sortedIds = undefined;
    }
  }

  #count(uri: string, { analysis, keys, claims, sure }: Contribution, by: 1 | -1): void {
    analysis.entities.forEach((entity, i) => {
      this.#tally.add(keys[i] as string, entity, by);
    });
    for (const key of sure) {
      const count = (this.#sure.get(key) ?? 0) + by;
      if (count > 0) this.#sure.set(key, count);
      else this.#sure.delete(key);
    }
    for (const [claimed, claimer] of claims) {
      add(this.#claims, claimed, claimer, by);
      add(this.#claimed, claimer, claimed, by);
    }
    for (const key of new Set(keys)) {
      if (by === 1) this.#holders.add(key, uri);
      else this.#holders.remove(key, uri);
    }
  }
}

function add(into: Map<string, Map<string, number>>, key: string, other: string, by: 1 | -1): void {
  let counts = into.get(key);
  if (!counts) {
    counts = new Map();
    into.set(key, counts);
  }
  const count = (counts.get(other) ?? 0) + by;
  if (count > 0) counts.set(other, count);
  else {
    counts.delete(other);
    if (counts.size === 0) into.delete(key);
  }
}

/** So many changes of the folder are held on to by entities that nobody asks for any more. */
const MOMENTS = 64;
const PERSON = 'person:';
/** In so many articles, and in so many times as many, the folder must have the other type. */
const CLEAR = 3;
