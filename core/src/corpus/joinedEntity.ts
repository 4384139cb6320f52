import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Entity, EntityType } from '../names/entity.ts';
import { byCodeUnit } from '../util/hash.ts';
import type { CorpusEntity, EntityUse, Place } from './snapshot.ts';

/** One thing over all files. Mentions and forms are gathered when somebody asks. */
export class JoinedEntity implements CorpusEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly uses: readonly EntityUse[];
  readonly #documents: ReadonlyMap<string, DocumentAnalysis | undefined>;
  #name: string | undefined;
  #count: number | undefined;
  #mentions: readonly Place[] | undefined;
  #forms: CorpusEntity['forms'] | undefined;

  constructor(id: string, uses: readonly EntityUse[], documents: ReadonlyMap<string, DocumentAnalysis | undefined>) {
    this.id = id;
    this.type = id.slice(0, id.indexOf(':')) as EntityType;
    this.uses = uses;
    this.#documents = documents;
  }

  /** The name most documents use among those that belong to the id itself: not the surname alone. */
  get name(): string {
    if (this.#name === undefined) {
      const own = new Map<string, number>();
      for (const [, entity] of this.#entities()) {
        if (entity.key === this.id) own.set(entity.name, (own.get(entity.name) ?? 0) + entity.mentions.length);
      }
      this.#name = byCount(own)[0]?.[0] ?? this.id.slice(this.id.indexOf(':') + 1);
    }
    return this.#name;
  }

  get count(): number {
    if (this.#count === undefined) {
      this.#count = 0;
      for (const [, entity] of this.#entities()) this.#count += entity.mentions.length;
    }
    return this.#count;
  }

  get mentions(): readonly Place[] {
    if (!this.#mentions) {
      const places: Place[] = [];
      for (const [uri, entity, document] of this.#entities()) {
        for (const i of entity.mentions) {
          const mention = document.mentions[i];
          if (mention) places.push({ uri, start: mention.start, end: mention.end });
        }
      }
      this.#mentions = places.sort((a, b) => byCodeUnit(a.uri, b.uri) || a.start - b.start);
    }
    return this.#mentions;
  }

  get forms(): CorpusEntity['forms'] {
    if (!this.#forms) {
      const counts = new Map<string, number>();
      for (const [, entity, document] of this.#entities()) countForms(document, entity, counts);
      this.#forms = byCount(counts);
    }
    return this.#forms;
  }

  *#entities(): Generator<readonly [uri: string, entity: Entity, document: DocumentAnalysis]> {
    for (const { uri, entities } of this.uses) {
      const document = this.#documents.get(uri);
      for (const index of entities) {
        const entity = document?.entities[index];
        if (document && entity) yield [uri, entity, document];
      }
    }
  }
}

function countForms(document: DocumentAnalysis, entity: Entity, into: Map<string, number>): void {
  for (const i of entity.mentions) {
    const mention = document.mentions[i];
    if (!mention) continue;
    const form = document.source.text.slice(mention.start, mention.end);
    into.set(form, (into.get(form) ?? 0) + 1);
  }
}

const byCount = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b));
