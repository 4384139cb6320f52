/**
 * Work that is wanted again and again: done at once when it has rested, else as soon as its rest is over. The first of a
 * burst of changes is seen without delay, all others together.
 */
export class Throttle {
  readonly #work: () => void;
  readonly #rest: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = Number.NEGATIVE_INFINITY;

  /** `rest` is in milliseconds, asked anew each time. */
  constructor(work: () => void, rest: () => number) {
    this.#work = work;
    this.#rest = rest;
  }

  /** The work is wanted. It is never done before this returns. */
  ask(): void {
    const wait = Math.max(0, this.#last + this.#rest() - performance.now());
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.done();
      this.#work();
    }, wait);
  }

  /** The work was done by other hands just now, or takes its rest from now on. */
  done(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#last = performance.now();
  }
}
