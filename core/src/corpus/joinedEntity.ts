import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Entity, EntityType } from '../names/entity.ts';
import { byCodeUnit } from '../util/hash.ts';
import type { CorpusEntity, EntityUse, Place } from './snapshot.ts';
import type { EntityParts } from './useTable.ts';

/** One thing over all files. Mentions and forms are gathered when somebody asks. */
export class JoinedEntity implements CorpusEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly uses: readonly EntityUse[];
  readonly name: string;
  readonly count: number;
  readonly #documents: EntityParts['documents'];
  #mentions: readonly Place[] | undefined;
  #forms: CorpusEntity['forms'] | undefined;

  constructor(id: string, { uses, documents }: EntityParts, name: string, count: number) {
    this.id = id;
    this.type = id.slice(0, id.indexOf(':')) as EntityType;
    this.name = name;
    this.count = count;
    this.uses = uses;
    this.#documents = documents;
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
    for (const [i, { uri, entities }] of this.uses.entries()) {
      const document = this.#documents[i];
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
