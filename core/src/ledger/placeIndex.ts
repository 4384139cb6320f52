import type { SentencePlace } from './places.ts';

/** A sentence with the file it stands in. */
export interface Located {
  readonly file: string;
  readonly place: SentencePlace;
}

/** Sentences that share one feature beyond this number can't be told apart by it. */
export const mostAlike = 16;

type Feature = 'words' | 'shape' | 'before' | 'after';

/** The sentences of a folder by one of their features: looked up, never searched. */
export class PlaceIndex {
  readonly #feature: Feature;
  readonly #files = new Map<string, Map<string, SentencePlace[]>>();

  constructor(feature: Feature) {
    this.#feature = feature;
  }

  add(file: string, places: readonly SentencePlace[]): void {
    for (const place of places) {
      const key = place[this.#feature];
      let files = this.#files.get(key);
      if (!files) {
        files = new Map();
        this.#files.set(key, files);
      }
      const list = files.get(file);
      if (list) list.push(place);
      else files.set(file, [place]);
    }
  }

  remove(file: string, places: readonly SentencePlace[]): void {
    for (const place of places) {
      const key = place[this.#feature];
      const files = this.#files.get(key);
      if (files?.delete(file) && files.size === 0) this.#files.delete(key);
    }
  }

  /** Sentences of one file. */
  here(key: string, file: string): readonly SentencePlace[] {
    return this.#files.get(key)?.get(file) ?? [];
  }

  /** Sentences of all other files. Stops at one more than `most`: there are too many to tell apart. */
  elsewhere(key: string, file: string, most: number): Located[] {
    const found: Located[] = [];
    for (const [other, places] of this.#files.get(key) ?? []) {
      if (other === file) continue;
      for (const place of places) {
        found.push({ file: other, place });
        if (found.length > most) return found;
      }
    }
    return found;
  }
}
