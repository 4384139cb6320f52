/** What the articles of a folder say of one name, added up and taken away again article by article. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Mention } from '../names/entity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { byCodeUnit } from '../util/hash.ts';
import { FileLists } from './fileLists.ts';

/** A title with how many articles give it, and the first of them in order of uri. */
export interface TitleTally {
  readonly title: string;
  readonly files: number;
  readonly first: readonly string[];
}

/** All that is known of a name over the folder. Its parts are views of what goes on changing: read them at once. */
export interface NameProfile {
  /** Most articles first. */
  readonly titles: readonly TitleTally[];
  /** The forms with the number of articles that use them, most first. */
  readonly forms: readonly (readonly [form: string, files: number])[];
  /** Ids of names that stand in the same sentences, with the number of these; most first, the first few. */
  readonly companions: readonly (readonly [id: string, sentences: number])[];
  /** How many names stand there in all. */
  readonly companionCount: number;
  /** How many figures that want a source are told of it. */
  readonly figures: number;
  /** The articles that have them, in order of uri. */
  readonly figureFiles: readonly string[];
  /** Those of them in which one differs from another claim. */
  readonly differing: readonly string[];
}

/** An article with the ids over all files of its entities, by index. */
export interface ReadArticle {
  readonly uri: string;
  readonly document: DocumentAnalysis;
  readonly ids: readonly string[];
}

/** How many companions, and articles of a title, a profile names. */
const named = { companions: 8, files: 3 };
/** Beyond so many names on either side in its sentence, a name stands in a list, and is with nobody. */
const NEAREST = 24;

export class NameSums {
  readonly #titles = new FileLists();
  readonly #forms = new Map<string, number>();
  readonly #companions = new Map<string, number>();
  readonly #figureFiles = new FileLists();
  #figures = 0;
  #best: NameProfile['companions'] | undefined;

  /** Adds what an article says of the id, or takes it away. */
  add(id: string, article: ArticleNames, by: 1 | -1): void {
    const { uri } = article;
    for (const title of article.titles(id)) {
      if (by === 1) this.#titles.add(title, uri);
      else this.#titles.remove(title, uri);
    }
    for (const form of article.forms(id)) count(this.#forms, form, by);
    for (const other of article.companions(id)) {
      count(this.#companions, other, by);
      this.#best = undefined;
    }
    const figures = article.figures(id);
    this.#figures += by * figures;
    if (figures === 0) return;
    if (by === 1) this.#figureFiles.add('', uri);
    else this.#figureFiles.remove('', uri);
  }

  /** What they come to. */
  profile(differing: readonly string[]): NameProfile {
    this.#best ??= [...this.#companions].sort(byCount).slice(0, named.companions);
    return {
      titles: [...this.#titles.entries()]
        .map(([title, uris]) => ({ title, files: uris.length, first: uris.slice(0, named.files) }))
        .sort((a, b) => b.files - a.files || byCodeUnit(a.title, b.title)),
      forms: [...this.#forms].sort(byCount),
      companions: this.#best,
      companionCount: this.#companions.size,
      figures: this.#figures,
      figureFiles: this.#figureFiles.get(''),
      differing,
    };
  }
}

const byCount = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number =>
  n - m || byCodeUnit(a, b);

function count(into: Map<string, number>, key: string, by: number): void {
  const sum = (into.get(key) ?? 0) + by;
  if (sum > 0) into.set(key, sum);
  else into.delete(key);
}

/** What one article says of its names. */
export class ArticleNames {
  readonly uri: string;
  readonly #document: DocumentAnalysis;
  readonly #ids: readonly string[];
  readonly #indexes = new Map<string, number[]>();
  #figuresById: ReadonlyMap<string, number> | undefined;

  constructor({ uri, document, ids }: ReadArticle) {
    this.uri = uri;
    this.#document = document;
    this.#ids = ids;
    ids.forEach((id, index) => {
      const known = this.#indexes.get(id);
      if (known) known.push(index);
      else this.#indexes.set(id, [index]);
    });
  }

  /** Ids of all its names. */
  ids(): Iterable<string> {
    return this.#indexes.keys();
  }

  titles(id: string): ReadonlySet<string> {
    return new Set(this.#entities(id).flatMap(({ titles }) => titles.map(({ text }) => onOneLine(text))));
  }

  forms(id: string): ReadonlySet<string> {
    return new Set(this.#entities(id).flatMap(({ aliases }) => aliases.map(onOneLine)));
  }

  figures(id: string): number {
    this.#figuresById ??= this.#countFigures();
    return this.#figuresById.get(id) ?? 0;
  }

  /** Ids of the other names in each sentence that has this one, sentence by sentence. */
  companions(id: string): string[] {
    const { sentences, mentions, entities } = this.#document;
    const found: string[] = [];
    const seen = new Set<number>();
    for (const index of this.#indexes.get(id) ?? []) {
      for (const at of entities[index]?.mentions ?? []) {
        const start = mentions[at]?.start ?? 0;
        const number = firstEndingAfter(sentences, start);
        const sentence = sentences[number];
        if (!sentence || sentence.start > start || seen.has(number)) continue;
        seen.add(number);
        for (const other of this.#around(mentions, at, sentence)) if (other !== id) found.push(other);
      }
    }
    return found;
  }

  #around(mentions: readonly Mention[], at: number, sentence: Span): Set<string> {
    const found = new Set<string>();
    const add = ({ entity }: Mention): void => {
      found.add(this.#ids[entity] as string);
    };
    for (let i = at - 1; i >= Math.max(0, at - NEAREST) && (mentions[i] as Mention).start >= sentence.start; i--)
      add(mentions[i] as Mention);
    const end = Math.min(mentions.length, at + 1 + NEAREST);
    for (let i = at + 1; i < end && (mentions[i] as Mention).start < sentence.end; i++) add(mentions[i] as Mention);
    return found;
  }

  #entities(id: string) {
    return (this.#indexes.get(id) ?? []).flatMap(index => this.#document.entities[index] ?? []);
  }

  #countFigures(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const claim of this.#document.claims) {
      const id = this.#ids[claim.entities[0] ?? -1];
      if (id !== undefined && claim.needsSource) count(counts, id, 1);
    }
    return counts;
  }
}

const onOneLine = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text);
