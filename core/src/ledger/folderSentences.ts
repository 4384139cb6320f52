/** Every sentence of a folder's articles: where it stands, and by what it is found. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Anchor, Others } from './anchor.ts';
import { PlaceIndex } from './placeIndex.ts';
import { type SentencePlace, sentencePlaces, wordsOffset } from './places.ts';

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
    const { words, before, after, start, end } = place;
    const others = this.#others(file, place);
    return {
      file,
      exact: words,
      prefix: before,
      suffix: after,
      start,
      end,
      figure: [wordsOffset(text, place, figure.start), wordsOffset(text, place, figure.end)],
      ...(others && { others }),
    };
  }

  #others(file: string, { words, shape }: SentencePlace): Others | null {
    const here = this.indexes.words.here(words, file).length - 1;
    const alike = this.indexes.shape.here(shape, file).length - 1;
    const elsewhere = this.indexes.words.elsewhere(words, file, 98).length;
    if (here + alike + elsewhere === 0) return null;
    return { ...(here > 0 && { here }), ...(elsewhere > 0 && { elsewhere }), ...(alike > 0 && { alike }) };
  }
}
