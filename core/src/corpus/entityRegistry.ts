import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Entity } from '../names/entity.ts';
import { personSlug, withoutSuffix } from '../names/personNames.ts';
import { foldName, slug } from '../names/slug.ts';
import { byCodeUnit } from '../util/hash.ts';
import { PersistentMap } from '../util/persistentMap.ts';
import { FileLists } from './fileLists.ts';
import { JoinedEntity } from './joinedEntity.ts';
import { NameTally } from './nameTally.ts';
import type { CorpusEntity } from './snapshot.ts';

/** What a document contributes, kept so that it can be taken out again exactly. */
interface Contribution {
  readonly analysis: DocumentAnalysis;
  /** Key of each entity, by index. */
  readonly keys: readonly string[];
  /** `[claimed key, claiming key]`: see `claimsOf`. */
  readonly claims: readonly (readonly [string, string])[];
  /** Keys of people who are more than a single word that looked like one: see `isSurePerson`. */
  readonly sure: readonly string[];
}

const none: ReadonlySet<string> = new Set();

/**
 * Joins the entities of all documents: one id for the same thing in the whole folder.
 *
 * An entity's key (`person:antony-blinken`) is its id, unless the key is a shorter form of exactly one other key in
 * the folder: `person:blinken` takes the id of `person:antony-blinken` as long as no other Blinken is about. Longer
 * keys _claim_ shorter ones; a key follows its claims while they lead to one end, and stays itself where they lead to
 * two. A single word that one article took for a person is what most others have it for, a place or an organization. The ids are thus a function of the keys and claims alone: the order of files does not matter, and an edit
 * can only touch the ids of entities that share a key with it.
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
  #updates = 0;
  /** Ids in code-unit order, until one comes or goes. */
  #sortedIds: readonly string[] | undefined;

  /**
   * Puts a document in, replaces it, or takes it out (`null`). Returns the files one of whose entities got another id;
   * `uri` itself may be missing.
   */
  update(uri: string, document: DocumentAnalysis | null): ReadonlySet<string> {
    const before = this.#contributions.get(uri);
    if (before?.analysis === document || (!before && !document)) return none;
    const after = document ? contributionOf(document) : undefined;
    if (++this.#updates % MOMENTS === 0) this.#entityCache.clear();
    this.#entities = undefined;
    if (before && after && sameFacts(before, after)) {
      // The text around the names changed, or nothing: places move, ids and forms stay.
      this.#contributions = this.#contributions.set(uri, after);
      for (const key of after.keys) this.#entityCache.delete(this.#idOf(key));
      return none;
    }
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
      const name = this.#tally.name(id);
      entity = new JoinedEntity({
        id,
        name,
        shownName: this.#tally.inSmallLetters(name, keys),
        count: this.#tally.count(keys),
        files: this.#files.get(id).slice(),
        keys,
        read: uri => contributions.get(uri)?.analysis,
      });
      this.#entityCache.set(id, entity);
    }
    return entity;
  }

  /** The files that an id stands in, in order of uri. The list goes on changing. */
  filesOf(id: string): readonly string[] {
    return this.#files.get(id);
  }

  #idOf(key: string): string {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = key;
      const claimers = this.#claims.get(key);
      if (claimers) {
        const ends = new Set<string>();
        // Claims lead from shorter to longer names only, so this ends.
        for (const claimer of claimers.keys()) ends.add(this.#idOf(claimer));
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
    for (const entity of analysis.entities) this.#tally.add(entity, by);
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

function contributionOf(analysis: DocumentAnalysis): Contribution {
  const claims: (readonly [string, string])[] = [];
  for (const entity of analysis.entities) {
    for (const claimed of claimsOf(entity)) claims.push([claimed, entity.key]);
  }
  const sure = analysis.entities.filter(isSurePerson).map(entity => entity.key);
  return { analysis, keys: analysis.entities.map(entity => entity.key), claims, sure };
}

/** Somebody with a title or with more than one word or form: not a place that acts like a person. */
const isSurePerson = ({ type, titles, name, aliases }: Entity): boolean =>
  type === 'person' && (titles.length > 0 || name.includes(' ') || aliases.length > 1);

/** So many changes of the folder are held on to by entities that nobody asks for any more. */
const MOMENTS = 64;
const PERSON = 'person:';
/** In so many articles, and in so many times as many, the folder must have the other type. */
const CLEAR = 3;

/** Same keys, claims and forms: the folder sees no difference but in places. */
function sameFacts(a: Contribution, b: Contribution): boolean {
  if (a.keys.length !== b.keys.length || a.claims.length !== b.claims.length) return false;
  if (a.keys.some((key, i) => key !== b.keys[i])) return false;
  if (a.sure.length !== b.sure.length || a.sure.some((key, i) => key !== b.sure[i])) return false;
  if (a.claims.some((claim, i) => claim[0] !== b.claims[i]?.[0] || claim[1] !== b.claims[i]?.[1])) return false;
  return a.analysis.entities.every((entity, i) => {
    const other = b.analysis.entities[i] as Entity;
    if (entity.name !== other.name || entity.mentions.length !== other.mentions.length) return false;
    return entity.mentions.every((m, j) => {
      const one = a.analysis.mentions[m];
      const two = b.analysis.mentions[other.mentions[j] as number];
      return (
        one !== undefined &&
        two !== undefined &&
        a.analysis.source.text.slice(one.start, one.end) === b.analysis.source.text.slice(two.start, two.end)
      );
    });
  });
}

/**
 * The shorter keys that this entity would answer to. Every claimed key has a shorter slug than the entity's own, or
 * the same slug and the type `other`, so that claims never run in a circle.
 *
 * - A form that the document itself uses for the entity (`SCO` beside its full name, `Jinping`).
 * - A person's surname, used or not: other files may take the full name for granted.
 * - The same name where another file could not tell the type.
 */
function claimsOf(entity: Entity): Set<string> {
  const own = entity.key.slice(entity.key.indexOf(':') + 1);
  const claims = new Set<string>();
  const claim = (form: string): void => {
    const short = entity.type === 'person' ? personSlug(form) : slug(form);
    if (short.length > 0 && short.length < own.length) {
      claims.add(`${entity.type}:${short}`);
      claims.add(`other:${short}`);
    }
  };
  for (const alias of entity.aliases) claim(alias);
  if (entity.type === 'person') {
    const words = withoutSuffix(foldName(entity.name).split(' '));
    if (words.length > 1) claim(words.at(-1) as string);
  }
  if (entity.type !== 'other') claims.add(`other:${own}`);
  return claims;
}
