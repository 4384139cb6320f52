/** A long list of which only the rows in sight are in the page. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';

export interface RowSource {
  /** What scrolls. */
  readonly scroller: HTMLElement;
  /** What holds the rows; as high as all of them together. */
  readonly body: HTMLElement;
  /** Pixels at the top of the scroller that something else takes. */
  readonly above: number;
  count(): number;
  key(index: number): string;
  /** Pixels; a first guess for rows that are measured. */
  size(index: number): number;
  measured(index: number): boolean;
  make(index: number): HTMLElement;
  /** A row that stays in the page wherever it is, since the focus is on it; -1 for none. */
  kept(): number;
}

export class VirtualRows {
  readonly #source: RowSource;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #shown = new Map<string, HTMLElement>();

  constructor(source: RowSource, initialOffset = 0) {
    this.#source = source;
    this.#virtualizer = new Virtualizer({ ...this.#options(), initialOffset });
    this.#virtualizer._didMount();
    this.#virtualizer._willUpdate();
    this.#render();
  }

  #options() {
    const { scroller, above, size, key, count, kept } = this.#source;
    return {
      count: count(),
      getScrollElement: () => scroller,
      estimateSize: size,
      getItemKey: key,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      overscan: 8,
      scrollMargin: above,
      scrollPaddingStart: above,
      rangeExtractor: ({ startIndex, endIndex, overscan, count: all }: RangeInSight): number[] => {
        const from = Math.max(0, startIndex - overscan);
        const to = Math.min(all - 1, endIndex + overscan);
        const indexes = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
        const also = kept();
        if (also >= 0 && also < all && also < from) indexes.unshift(also);
        if (also < all && also > to) indexes.push(also);
        return indexes;
      },
      onChange: () => this.#render(),
    };
  }

  /** The rows have changed: those in `stale` are made anew, all of them if it is not given. */
  refresh(stale?: (key: string) => boolean): void {
    for (const [key, element] of this.#shown) {
      if (stale && !stale(key)) continue;
      element.remove();
      this.#shown.delete(key);
    }
    this.#virtualizer.setOptions({ ...this.#virtualizer.options, ...this.#options() });
    this.#virtualizer.measure();
    this.#virtualizer._willUpdate();
    this.#render();
  }

  /** The same rows stand in the same places, and those in `stale` are made anew. Takes no longer in a long list. */
  renew(stale: (key: string) => boolean): void {
    for (const [key, old] of this.#shown) {
      if (!stale(key)) continue;
      const index = Number(old.dataset['index']);
      const element = this.#source.make(index);
      element.dataset['index'] = String(index);
      element.style.transform = old.style.transform;
      element.style.height = old.style.height;
      old.replaceWith(element);
      this.#shown.set(key, element);
      if (this.#source.measured(index)) this.#virtualizer.measureElement(element);
    }
  }

  reveal(index: number, align: 'auto' | 'center' = 'auto'): void {
    this.#virtualizer.scrollToIndex(index, { align });
    this.#render();
  }

  /** The row's element, if it is in the page. */
  element(key: string): HTMLElement | undefined {
    return this.#shown.get(key);
  }

  /** How many rows of an ordinary size are in sight at once. */
  pageOf(size: number): number {
    return Math.max(1, Math.floor((this.#source.scroller.clientHeight - this.#source.above) / size) - 1);
  }

  #render(): void {
    const { body, above, make, measured } = this.#source;
    const items = this.#virtualizer.getVirtualItems();
    body.style.height = `${this.#virtualizer.getTotalSize()}px`;
    const wanted = new Set(items.map(item => String(item.key)));
    for (const [key, element] of this.#shown) {
      if (wanted.has(key)) continue;
      element.remove();
      this.#shown.delete(key);
    }
    let before: HTMLElement | null = null;
    for (const { key, index, start, size } of items) {
      const name = String(key);
      let element = this.#shown.get(name);
      if (!element) {
        element = make(index);
        this.#shown.set(name, element);
      }
      element.dataset['index'] = String(index);
      element.style.transform = `translateY(${start - above}px)`;
      if (!measured(index)) element.style.height = `${size}px`;
      // In order, so that a screen reader reads them as they stand.
      const next: ChildNode | null = before ? before.nextSibling : body.firstChild;
      if (next !== element) body.insertBefore(element, next);
      if (measured(index)) this.#virtualizer.measureElement(element);
      before = element;
    }
  }
}

interface RangeInSight {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly overscan: number;
  readonly count: number;
}
