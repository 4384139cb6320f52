/** The timeline: dated statements one below the other, with the focus on one at a time. */
import { make, marked } from './dom.ts';
import { moved } from './keysModel.ts';
import type { Target } from './messages.ts';
import { type Moment, momentAt } from './timelineModel.ts';
import { VirtualRows } from './virtualRows.ts';

const height = 58;

export class Timeline {
  readonly #list: HTMLElement;
  readonly #rows: VirtualRows;
  #moments: readonly Moment[] = [];
  #withPlace = false;
  #current = 0;

  constructor(scroller: HTMLElement, reveal: (target: Target, how: 'show' | 'focus') => void) {
    this.#list = make('div', 'moments', { role: 'list', 'aria-label': 'Dated statements, earliest first' });
    scroller.append(this.#list);
    this.#rows = new VirtualRows({
      scroller,
      body: this.#list,
      above: 0,
      count: () => this.#moments.length,
      key: index => this.#moments[index]?.key ?? String(index),
      size: () => height,
      measured: () => false,
      make: index => this.#make(index),
      kept: () => this.#current,
    });
    const go = (event: Event, how: 'show' | 'focus') => {
      const item = event.target instanceof Element ? event.target.closest<HTMLElement>('.moment') : null;
      const moment = this.#moments[Number(item?.dataset['index'] ?? -1)];
      if (!moment) return;
      this.#move(this.#moments.indexOf(moment), true);
      reveal({ uri: moment.file.uri, range: moment.date.range }, how);
    };
    this.#list.addEventListener('click', event => go(event, 'show'));
    this.#list.addEventListener('keydown', event => {
      if (event.key === 'Enter') go(event, 'focus');
      else if (!this.#key(event.key)) return;
      event.preventDefault();
    });
  }

  show(moments: readonly Moment[], withPlace: boolean): void {
    const hadFocus = this.#list.contains(document.activeElement);
    const current = this.#moments[this.#current]?.key;
    this.#moments = moments;
    this.#withPlace = withPlace;
    this.#current = Math.max(
      0,
      moments.findIndex(one => one.key === current),
    );
    this.#rows.refresh();
    if (hadFocus) this.#focus();
  }

  /** Follows the text's cursor. */
  follow(uri: string, line: number): void {
    const at = momentAt(this.#moments, uri, line);
    if (at >= 0) this.#move(at, false);
  }

  #key(key: string): boolean {
    const page = this.#rows.pageOf(height);
    const steps: Readonly<Record<string, Parameters<typeof moved>[1]>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 'page',
      PageUp: '-page',
      Home: 'first',
      End: 'last',
    };
    const by = steps[key];
    if (by === undefined || this.#moments.length === 0) return false;
    this.#move(moved(this.#current, by, this.#moments.length, page), true);
    return true;
  }

  #move(to: number, withFocus: boolean): void {
    const old = this.#press(this.#current);
    this.#current = to;
    this.#rows.reveal(to);
    old?.setAttribute('tabindex', '-1');
    old?.removeAttribute('aria-current');
    const now = this.#press(to);
    now?.setAttribute('tabindex', '0');
    now?.setAttribute('aria-current', 'true');
    if (withFocus) this.#focus();
  }

  #press(index: number): HTMLElement | null {
    const key = this.#moments[index]?.key;
    return key === undefined ? null : (this.#rows.element(key)?.querySelector('button') ?? null);
  }

  #focus(): void {
    this.#press(this.#current)?.focus({ preventScroll: true });
  }

  #make(index: number): HTMLElement {
    const { file, date } = this.#moments[index] as Moment;
    const where = `${this.#withPlace ? `${file.name}:` : 'line '}${date.range.start.line + 1}`;
    const press = make('button', 'statement', { type: 'button', tabindex: index === this.#current ? 0 : -1 }, [
      make('span', 'when', {}, [make('strong', '', {}, [date.label]), make('span', 'place', {}, [` ${where}`])]),
      make('span', 'what', {}, [marked(date.text, [date.highlight])]),
    ]);
    if (index === this.#current) press.setAttribute('aria-current', 'true');
    const place = { role: 'listitem', 'aria-posinset': index + 1, 'aria-setsize': this.#moments.length };
    return make('div', 'moment', place, [press]);
  }
}
