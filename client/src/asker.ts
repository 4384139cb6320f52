/** One question at a time, asked again when it is wanted meanwhile, and with a rest after each answer. No editor here. */
import { Throttle } from '../../host/src/throttle.ts';

/** So many times what the last answer took is rested: a large folder never takes more than a fifth of the time. */
const restPerWork = 4;

export class Asker {
  readonly #ask: () => Promise<void>;
  readonly #throttle: Throttle;
  #asking: Promise<void> | undefined;
  /** Wanted at once. */
  #stale = false;
  /** Something changed after the question under way was asked. */
  #news = false;
  #lastTook = 0;

  /** `ask` never rejects. `rest`: milliseconds between two questions at the least. */
  constructor(ask: () => Promise<void>, rest: number) {
    this.#ask = ask;
    this.#throttle = new Throttle(
      () => void this.now(),
      () => Math.max(rest, restPerWork * this.#lastTook),
    );
  }

  /** Something has changed: asks at once, or after a rest. */
  changed(): void {
    if (this.#asking) this.#news = true;
    else this.#throttle.ask();
  }

  /** What would be asked for has come by itself. False while a question is under way: its answer may be the older one. */
  told(): boolean {
    if (this.#asking) return false;
    this.#throttle.done();
    return true;
  }

  /** Asks now, after the question that is under way if there is one. */
  now(): Promise<void> {
    this.#throttle.done();
    this.#stale = true;
    this.#asking ??= this.#run().finally(() => {
      this.#asking = undefined;
      this.#throttle.done();
      if (this.#news) this.#throttle.ask();
    });
    return this.#asking;
  }

  async #run(): Promise<void> {
    while (this.#stale) {
      this.#stale = false;
      this.#news = false;
      const before = performance.now();
      await this.#ask();
      this.#lastTook = performance.now() - before;
    }
  }

  dispose(): void {
    this.#throttle.done();
  }
}
