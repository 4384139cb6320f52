/** Every sentence of a folder's articles: where it stands, and by what it is found. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Anchor, Others } from './anchor.ts';
import { type Located, mostAlike, PlaceIndex } from './placeIndex.ts';
import { type SentencePlace, sentencePlaces, shapeOf, wordsOf, wordsOffset } from './places.ts';
import { comparedWords } from './plainMarks.ts';

/** By these a changed sentence is recognised. */
export const signs = ['shape', 'before', 'after'] as const;
/** The features by which a sentence is looked up, and so the changes that can move a line about it. */
const features = ['words', ...signs] as const;
export type Feature = (typeof features)[number];

export class FolderSentences {
  readonly #documents = new Map<string, DocumentAnalysis>();
  readonly #places = new Map<string, readonly SentencePlace[]>();
  readonly #unread = new Set<string>();
  readonly indexes = {
    words: new PlaceIndex('words'),
    shape: new PlaceIndex('shape'),
    before: new PlaceIndex('before'),
    after: new PlaceIndex('after'),
  };

  /** The articles as they are now, those among them that are still to be read too. */
  get documents(): ReadonlyMap<string, DocumentAnalysis> {
    return this.#documents;
  }

  /** Files that were changed or taken away since they were read. */
  get unread(): ReadonlySet<string> {
    return this.#unread;
  }

  /** Takes a file's analysis, or that it is gone; to be read when its turn comes. */
  update(file: string, document: DocumentAnalysis | null): void {
    if (document) this.#documents.set(file, document);
    else this.#documents.delete(file);
    this.#unread.add(file);
  }

  /** Reads a file, and tells each key that a sentence of it had or has. */
  read(file: string, tell: (feature: Feature, key: string) => void): void {
    const old = this.#places.get(file) ?? [];
    const document = this.#documents.get(file);
    const now = document ? sentencePlaces(document) : [];
    for (const feature of features) {
      this.indexes[feature].remove(file, old);
      this.indexes[feature].add(file, now);
      for (const key of new Set([...old, ...now].map(place => place[feature]))) tell(feature, key);
    }
    if (document) this.#places.set(file, now);
    else this.#places.delete(file);
    this.#unread.delete(file);
  }

  /** The anchor of a figure of a file that is read; null where no sentence is. */
  anchorAt(file: string, figure: Span): Anchor | null {
    const document = this.#documents.get(file);
    const places = this.#places.get(file) ?? [];
    const place = places[firstEndingAfter(places, figure.start)];
    if (!document || !place || place.start > figure.start) return null;
    const { text } = document.source;
    const { exact, prefix, suffix, start, end } = place;
    const others = this.#others(file, place);
    return {
      file,
      exact,
      prefix,
      suffix,
      start,
      end,
      figure: [wordsOffset(text, place, figure.start), wordsOffset(text, place, figure.end)],
      ...(others && { others }),
    };
  }

  /**
   * Where the words of an anchor, as they are compared, stand in its file as several sentences, one after the other: a break was put between
   * them. Only beside what stood before or after them.
   */
  across({ file, exact, prefix, suffix }: Anchor): SentencePlace[] {
    const places = this.#places.get(file) ?? [];
    const found = new Map<number, SentencePlace>();
    const add = (place: SentencePlace | null): void => {
      if (place) found.set(place.start, place);
    };
    const at = (place: SentencePlace): number => firstEndingAfter(places, place.start);
    const before = this.indexes.before.here(prefix, file);
    const after = this.indexes.after.here(suffix, file);
    if (before.length + after.length > mostAlike) return [];
    for (const first of before) {
      let length = first.words.length;
      let last = at(first);
      while (length < exact.length && last + 1 < places.length)
        length += 1 + (places[++last] as SentencePlace).words.length;
      add(this.#joined(file, first, places[last] as SentencePlace, exact));
    }
    for (const last of after) {
      let length = last.words.length;
      let first = at(last);
      while (length < exact.length && first > 0) length += 1 + (places[--first] as SentencePlace).words.length;
      add(this.#joined(file, places[first] as SentencePlace, last, exact));
    }
    return [...found.values()];
  }

  /** The sentences right before and after one, as they are compared; null at an end of the file. */
  readonly beside = ({ file, place }: Located): readonly [before: string | null, after: string | null] => {
    const places = this.#places.get(file) ?? [];
    const at = firstEndingAfter(places, place.start);
    return [places[at - 1]?.words ?? null, places[at + 1]?.words ?? null];
  };

  /** Sentences that follow each other as one place, if the text from the first to the last holds these words. */
  #joined(file: string, first: SentencePlace, last: SentencePlace, words: string): SentencePlace | null {
    const { text } = (this.#documents.get(file) as DocumentAnalysis).source;
    const { start, before, prefix } = first;
    const { end, after, suffix } = last;
    const exact = wordsOf(text, { start, end });
    if (comparedWords(exact) !== words) return null;
    return { start, end, exact, prefix, suffix, words, shape: shapeOf(words), before, after };
  }

  #others(file: string, { words, shape }: SentencePlace): Others | null {
    const here = this.indexes.words.here(words, file).length - 1;
    const alike = this.indexes.shape.here(shape, file).length - 1;
    const elsewhere = this.indexes.words.elsewhere(words, file, 98).length;
    if (here + alike + elsewhere === 0) return null;
    return { ...(here > 0 && { here }), ...(elsewhere > 0 && { elsewhere }), ...(alike > 0 && { alike }) };
  }
}
