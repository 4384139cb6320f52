import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Entity, EntityType } from '../names/entity.ts';
import { byCodeUnit } from '../util/hash.ts';
import type { Contribution } from './contribution.ts';
import type { CorpusEntity, EntityUse, Place } from './snapshot.ts';

/** What is known of an entity without reading its files, and how to read them as they were at the moment of asking. */
export interface EntityParts {
  readonly id: string;
  readonly name: string;
  readonly shownName: string;
  readonly count: number;
  readonly files: readonly string[];
  /** The keys that are joined under the id. */
  readonly keys: ReadonlySet<string>;
  readonly read: (uri: string) => Contribution | undefined;
}

/** One thing over all files. Uses, mentions and forms are gathered when somebody asks. */
export class JoinedEntity implements CorpusEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly shownName: string;
  readonly count: number;
  readonly files: readonly string[];
  readonly #parts: EntityParts;
  #uses: readonly EntityUse[] | undefined;
  #mentions: readonly Place[] | undefined;
  #forms: CorpusEntity['forms'] | undefined;

  constructor(parts: EntityParts) {
    this.id = parts.id;
    this.type = parts.id.slice(0, parts.id.indexOf(':')) as EntityType;
    this.name = parts.name;
    this.shownName = parts.shownName;
    this.count = parts.count;
    this.files = parts.files;
    this.#parts = parts;
  }

  get uses(): readonly EntityUse[] {
    this.#uses ??= this.files.map(uri => ({ uri, entities: this.#indexesIn(this.#parts.read(uri)) }));
    return this.#uses;
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

  #indexesIn(contribution: Contribution | undefined): number[] {
    const indexes: number[] = [];
    contribution?.keys.forEach((key, index) => {
      if (this.#parts.keys.has(key)) indexes.push(index);
    });
    return indexes;
  }

  *#entities(): Generator<readonly [uri: string, entity: Entity, document: DocumentAnalysis]> {
    for (const uri of this.files) {
      const contribution = this.#parts.read(uri);
      const document = contribution?.analysis;
      for (const index of this.#indexesIn(contribution)) {
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
