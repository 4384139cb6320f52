import type { EntityType } from '../names/entity.ts';
import type { Names } from '../names/index.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

const HE = /^(?:he|him|his|she|her)$/i;
const IT = /^it$/i;

/** Which of the document's entities a source is: by the name in it, a pronoun, or a role that one person alone has. */
export class Speakers {
  readonly #text: string;
  readonly #names: Names;
  readonly #sentences: readonly Span[];
  #roles: Map<string, number> | undefined;
  /** The person who spoke last. */
  #lastPerson: number | null = null;
  #lastGroup: number | null = null;
  #lastAt = 0;

  constructor(text: string, names: Names, sentences: readonly Span[]) {
    this.#text = text;
    this.#names = names;
    this.#sentences = sentences;
  }

  /** Sources come in the order of the text. */
  resolve(source: Span): number | null {
    const named = this.#named(source);
    const found = named ?? this.#pronoun(source) ?? this.#role(source);
    if (found !== null) {
      const type = this.#names.entities[found]?.type;
      if (type === 'person') this.#lastPerson = found;
      else this.#lastGroup = found;
      this.#lastAt = source.end;
    }
    return found;
  }

  /** The person named in the source, else the first organization or place. */
  #named(source: Span): number | null {
    const { mentions, entities } = this.#names;
    let first: number | null = null;
    for (let m = firstEndingAfter(mentions, source.start); m < mentions.length; m++) {
      const mention = mentions[m];
      if (!mention || mention.start >= source.end) break;
      // `the tour's director`: what is possessed speaks, not its owner.
      const after = this.#text.slice(mention.end, mention.end + 2);
      if (/^[’']/.test(after) && mention.end + 2 < source.end) continue;
      if (entities[mention.entity]?.type === 'person') return mention.entity;
      if (entities[mention.entity]?.type === 'organization' || entities[mention.entity]?.type === 'place')
        first ??= mention.entity;
    }
    return first;
  }

  #pronoun(source: Span): number | null {
    const word = this.#text.slice(source.start, source.end);
    if (HE.test(word)) return this.#personBefore(source.start);
    if (IT.test(word)) return this.#groupBefore(source.start);
    return null;
  }

  /** The last speaker, if no other person has been named since; else the one person of the last sentence that names any. */
  #personBefore(at: number): number | null {
    const last = this.#lastPerson;
    const named = this.#lastNamed(at, 'person');
    if (last !== null && (named === null || named.at <= this.#lastAt)) return last;
    return named?.only ?? null;
  }

  /** The last sentence before `at` that names somebody of a type, by the end of its last name; `only` if it names one. */
  #lastNamed(at: number, type: EntityType): { at: number; only: number | null } | null {
    const { mentions, entities } = this.#names;
    let found: { at: number; only: number | null; sentence: number } | null = null;
    for (let m = firstEndingAfter(mentions, at) - 1, steps = 0; m >= 0 && steps < 40; m--, steps++) {
      const mention = mentions[m];
      if (!mention || mention.end > at || entities[mention.entity]?.type !== type) continue;
      const sentence = firstEndingAfter(this.#sentences, mention.start);
      if (!found) found = { at: mention.end, only: mention.entity, sentence };
      else if (sentence !== found.sentence) break;
      else if (mention.entity !== found.only) found.only = null;
      if (found.only === null) break;
    }
    return found;
  }

  /** The organization that spoke last or opens the sentence. */
  #groupBefore(at: number): number | null {
    const { mentions, entities } = this.#names;
    let found: number | null = null;
    for (let m = firstEndingAfter(mentions, at) - 1, steps = 0; m >= 0 && steps < 20; m--, steps++) {
      const mention = mentions[m];
      if (!mention || mention.end > at) continue;
      if (/[.!?]\s/.test(this.#text.slice(mention.end, Math.min(at, mention.end + 300)))) break;
      if (entities[mention.entity]?.type === 'organization') found = mention.entity;
    }
    return found ?? this.#lastGroup ?? this.#lastNamed(at, 'organization')?.only ?? null;
  }

  /** `the minister`, `the ministry`: the one in the text who bears that title, or has that word in its name. */
  #role(source: Span): number | null {
    const words = this.#text.slice(source.start, Math.min(source.end, source.start + 60)).toLowerCase();
    const match = /^the (?:\p{L}+ )?(\p{L}+)$/u.exec(words);
    if (!match) return null;
    this.#roles ??= rolesOf(this.#names);
    const found = this.#roles.get(match[1] as string);
    return found === undefined || found < 0 ? null : found;
  }
}

/** Words of titles and of the names of organizations, each with its bearer; -1 where there are several. */
function rolesOf(names: Names): Map<string, number> {
  const roles = new Map<string, number>();
  names.entities.forEach((entity, index) => {
    const phrases =
      entity.type === 'person'
        ? entity.titles.map(({ text }) => text)
        : entity.type === 'organization'
          ? [entity.name, ...entity.aliases]
          : [];
    for (const word of phrases
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}]+/u)) {
      if (word.length > 3) roles.set(word, (roles.get(word) ?? index) === index ? index : -1);
    }
  });
  return roles;
}
