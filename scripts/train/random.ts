/** Whole numbers of 32 bits that look like chance and are the same every time. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  next(): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) | 0;
    return this.#state >>> 0;
  }

  /** Mixes the order of a list. */
  shuffle(list: unknown[]): void {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor((this.next() / 2 ** 32) * (i + 1));
      [list[i], list[j]] = [list[j], list[i]];
    }
  }
}
