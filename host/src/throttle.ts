/**
 * Work that is wanted again and again: done at once when it has rested, else as soon as its rest is over. The first of a
 * burst of changes is seen without delay, all others together.
 */
export class Throttle {
  readonly #work: () => void;
  readonly #rest: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Set while the work is to be done as soon as what runs now has ended. */
  #next: symbol | undefined;
  #last = Number.NEGATIVE_INFINITY;

  /** `rest` is in milliseconds, asked anew each time. */
  constructor(work: () => void, rest: () => number) {
    this.#work = work;
    this.#rest = rest;
  }

  /** The work is wanted. It is never done before this returns. */
  ask(): void {
    if (this.#timer !== undefined || this.#next) return;
    const wait = this.#last + this.#rest() - performance.now();
    const work = () => {
      this.done();
      this.#work();
    };
    if (wait > 0) {
      this.#timer = setTimeout(work, wait);
      return;
    }
    const next = Symbol();
    this.#next = next;
    // A timer would come after all else that is waiting.
    queueMicrotask(() => {
      if (this.#next === next) work();
    });
  }

  /** The work was done by other hands just now, or takes its rest from now on. */
  done(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#next = undefined;
    this.#last = performance.now();
  }
}
