/** Of whom a sentence speaks, as far as that is sure: by name, or by a pronoun that can mean one person alone. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Mention } from '../names/entity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

/** So many sentences back a pronoun may reach. */
const REACH = 3;

export class People {
  readonly #document: DocumentAnalysis;
  #byLastName: Map<string, { entity: number; first: number }[]> | undefined;
  #one: number | null | undefined;

  constructor(document: DocumentAnalysis) {
    this.#document = document;
  }

  /** The person whose name ends at or before `at`, with nothing between but what `link` allows. */
  before(at: number, from: number, link: RegExp): number | null {
    const { mentions, source } = this.#document;
    for (let m = firstEndingAfter(mentions, at) - 1; m >= 0; m--) {
      const mention = mentions[m] as Mention;
      if (mention.start < from) return null;
      if (mention.type !== 'person') continue;
      return link.test(source.text.slice(mention.end, at)) ? this.#fuller(m) : null;
    }
    return null;
  }

  /** The person whose name begins after `at`, with nothing between but what `link` allows. */
  after(at: number, to: number, link: RegExp): number | null {
    const { mentions, source } = this.#document;
    for (let m = firstEndingAfter(mentions, at); m < mentions.length; m++) {
      const mention = mentions[m] as Mention;
      if (mention.start >= to) return null;
      if (mention.type !== 'person' || mention.start < at) continue;
      return link.test(source.text.slice(at, mention.start)) ? this.#fuller(m) : null;
    }
    return null;
  }

  /** Whom `he` or `she` at `at` means: the one person named before in the sentence, else in the last sentence that names one. */
  pronoun(at: number): number | null {
    const { sentences } = this.#document;
    const own = firstEndingAfter(sentences, at);
    for (let s = own, steps = 0; s >= 0 && steps <= REACH; s--, steps++) {
      const sentence = sentences[s] as Span;
      const named = this.in({ start: sentence.start, end: s === own ? at : sentence.end });
      if (named.size > 1) return null;
      for (const one of named) return one;
    }
    return this.#only();
  }

  /** The people named within a span, by entity. */
  in(span: Span): Set<number> {
    const { mentions } = this.#document;
    const found = new Set<number>();
    for (let m = firstEndingAfter(mentions, span.start); m < mentions.length; m++) {
      const mention = mentions[m] as Mention;
      if (mention.start >= span.end) break;
      if (mention.type === 'person') found.add(this.#fuller(m));
    }
    return found;
  }

  /** A last name alone is the person of that name who was named in full before, if there is one alone. */
  #fuller(m: number): number {
    const { mentions, entities } = this.#document;
    const { entity, start } = mentions[m] as Mention;
    const name = entities[entity]?.name ?? '';
    if (name.includes(' ')) return entity;
    this.#byLastName ??= byLastName(this.#document);
    const before = (this.#byLastName.get(name) ?? []).filter(one => one.first < start);
    return before.length === 1 ? (before[0] as { entity: number }).entity : entity;
  }

  /** A text about one person needs no name. */
  #only(): number | null {
    if (this.#one === undefined) {
      const all = this.in({ start: 0, end: this.#document.source.text.length });
      this.#one = all.size === 1 ? ([...all][0] as number) : null;
    }
    return this.#one;
  }
}

/** Persons named in full, by the last word of their name, with the place of their first mention. */
function byLastName({ entities, mentions }: DocumentAnalysis): Map<string, { entity: number; first: number }[]> {
  const found = new Map<string, { entity: number; first: number }[]>();
  entities.forEach(({ type, name, mentions: own }, entity) => {
    const first = mentions[own[0] ?? mentions.length]?.start;
    if (type !== 'person' || !name.includes(' ') || first === undefined) return;
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const list = found.get(last);
    if (list) list.push({ entity, first });
    else found.set(last, [{ entity, first }]);
  });
  return found;
}
