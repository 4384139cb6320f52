/** The table of figures: a tree grid of virtual rows with the focus on one row at a time. */
import { headings, headOf, markChosen, rowOf } from './cells.ts';
import { openRow } from './cursorModel.ts';
import { type DetailActions, detailOf } from './detail.ts';
import { make } from './dom.ts';
import { type Action, actionOf, moved } from './keysModel.ts';
import { type Line, linesOf, nextSort, type Sort, saysNew, type TableRow } from './tableModel.ts';
import { VirtualRows } from './virtualRows.ts';

export interface GridActions extends DetailActions {
  /** The chosen row has changed, by a person's hand. */
  chosen(row: TableRow): void;
  /** By the arrows, a click, or Enter. */
  go(row: TableRow, how: 'follow' | 'show' | 'focus'): void;
  sorted(sort: Sort): void;
  folded(): void;
  attach(row: TableRow): void;
  undo(): void;
  redo(): void;
  filter(): void;
}

const rowHeight = 26;
const headHeight = 28;
const detailHeight = 150;

export class Grid {
  readonly #root: HTMLElement;
  readonly #actions: GridActions;
  readonly #head: HTMLElement;
  readonly #body: HTMLElement;
  readonly #rows: VirtualRows;
  #table: readonly TableRow[] = [];
  #lines: readonly Line[] = [];
  /** Index of each row's line, by the figure's id. */
  readonly #lineOf = new Map<string, number>();
  readonly #unfolded: Set<string>;
  #chosen: string | null;
  #sort: Sort = { column: null, descending: false };
  #withPlace = false;
  /** The focus is, or was last, in the rows. */
  #hasFocus = true;

  constructor(root: HTMLElement, actions: GridActions, before: { chosen: string | null; unfolded: readonly string[] }) {
    this.#root = root;
    this.#actions = actions;
    this.#chosen = before.chosen;
    this.#unfolded = new Set(before.unfolded);
    this.#head = make('div', 'head', { role: 'row', 'aria-rowindex': 1 });
    this.#body = make('div', 'body', { role: 'rowgroup' });
    root.append(make('div', 'headgroup', { role: 'rowgroup' }, [this.#head]), this.#body);
    root.setAttribute('aria-colcount', String(headings.length));
    this.#rows = new VirtualRows({
      scroller: root,
      body: this.#body,
      above: headHeight,
      count: () => this.#lines.length,
      key: index => keyOf(this.#lines[index] as Line),
      size: index => (this.#lines[index]?.isDetail ? detailHeight : rowHeight),
      measured: index => this.#lines[index]?.isDetail === true,
      make: index => this.#make(index),
      kept: () => (this.#chosen === null ? -1 : (this.#lineOf.get(this.#chosen) ?? -1)),
    });
    this.#drawHead();
    // A question of the editor's own, such as that for a source, takes the focus; it is to come back to the row.
    document.addEventListener('focusin', ({ target }) => {
      this.#hasFocus = target instanceof Node && this.#body.contains(target);
    });
    window.addEventListener('focus', () => this.#focusAgain());
    document.addEventListener('keydown', event => this.#key(event));
    this.#body.addEventListener('click', event => this.#click(event));
    this.#body.addEventListener('dblclick', event => {
      const row = this.#rowOf(event.target);
      if (row) actions.go(row, 'focus');
    });
  }

  get chosen(): string | null {
    return this.#chosen;
  }
  get unfolded(): readonly string[] {
    return [...this.#unfolded];
  }
  /** The rows as they are shown. */
  get table(): readonly TableRow[] {
    return this.#table;
  }

  /** Shows other rows, or the same with other contents. `withPlace`: the rows are of several articles. */
  show(table: readonly TableRow[], sort: Sort, withPlace: boolean): void {
    const old = new Map(this.#table.map(row => [row.figure.id, row.figure]));
    const anew = withPlace !== this.#withPlace;
    const index = this.#chosenIndex();
    this.#table = table;
    this.#withPlace = withPlace;
    if (sort !== this.#sort) {
      this.#sort = sort;
      this.#drawHead();
    }
    const figures = new Map(table.map(row => [row.figure.id, row.figure]));
    if (this.#chosen === null || !figures.has(this.#chosen)) {
      this.#chosen = table[Math.max(0, Math.min(index, table.length - 1))]?.figure.id ?? null;
    }
    this.#layOut(key => {
      const id = key.replace(/ \+$/u, '');
      return anew || figures.get(id) !== old.get(id);
    });
    if (this.#chosen !== null) this.#redraw(this.#chosen);
    // Among the figures of a folder it stands elsewhere than among those of its article.
    if (anew && this.#chosen !== null) this.#rows.reveal(this.#lineOf.get(this.#chosen) ?? 0, 'center');
    this.#focusAgain();
  }

  /** Chooses a row without moving the focus; as the text's cursor wants it. */
  choose(index: number, align: 'auto' | 'center' = 'auto'): void {
    const row = this.#table[index];
    if (!row) return;
    const old = this.#chosen;
    this.#chosen = row.figure.id;
    if (old !== null) this.#redraw(old);
    this.#redraw(row.figure.id);
    this.#rows.reveal(this.#lineOf.get(row.figure.id) ?? 0, align);
    this.#focusAgain();
  }

  focus(): void {
    this.#focus();
  }

  /** Goes to the open row after one that was decided about, and ticks it; the focus stays where it is. False if there is none. */
  goOn(id: string): boolean {
    const at = this.#table.findIndex(row => row.figure.id === id);
    // In place of a row that the filter has taken out stands the next.
    const to = openRow(this.#table, at >= 0 ? at : this.#chosenIndex() - 1, 1);
    const row = this.#table[to];
    if (!row) return false;
    this.choose(to);
    this.#actions.chosen(row);
    this.#actions.go(row, 'follow');
    this.#actions.decide(row, 'checked');
    return true;
  }

  #chosenIndex(): number {
    return this.#table.findIndex(row => row.figure.id === this.#chosen);
  }

  #layOut(stale: (key: string) => boolean): void {
    const before = this.#lines;
    this.#lines = linesOf(this.#table, this.#unfolded);
    if (sameLines(before, this.#lines)) {
      this.#rows.renew(stale);
      return;
    }
    this.#lineOf.clear();
    for (const [i, { row, isDetail }] of this.#lines.entries()) if (!isDetail) this.#lineOf.set(row.figure.id, i);
    this.#root.setAttribute('aria-rowcount', String(this.#lines.length + 1));
    this.#rows.refresh(stale);
    // Indexes of rows that stay have changed.
    for (const [id, at] of this.#lineOf) this.#rows.element(id)?.setAttribute('aria-rowindex', String(at + 2));
  }

  #redraw(id: string): void {
    const element = this.#rows.element(id);
    if (!element) return;
    markChosen(element, id === this.#chosen);
  }

  #make(index: number): HTMLElement {
    const { row, isDetail } = this.#lines[index] as Line;
    if (isDetail) {
      const cell = make('div', 'cell', { role: 'gridcell', 'aria-colspan': headings.length });
      cell.append(detailOf(row, this.#actions));
      return make('div', 'row unfolded', { role: 'row', 'aria-level': 2, 'aria-rowindex': index + 2 }, [cell]);
    }
    const { id } = row.figure;
    return rowOf(row, index, this.#unfolded.has(id), id === this.#chosen, this.#withPlace);
  }

  #drawHead(): void {
    const focused = this.#head.contains(document.activeElement)
      ? [...this.#head.children].findIndex(one => one.contains(document.activeElement))
      : -1;
    this.#head.replaceChildren(...headOf(this.#sort, column => this.#actions.sorted(nextSort(this.#sort, column))));
    if (focused >= 0) (this.#head.children[focused]?.firstElementChild as HTMLElement | null)?.focus();
  }

  #rowOf(target: EventTarget | null): TableRow | undefined {
    const id = target instanceof Element ? target.closest<HTMLElement>('.row[data-id]')?.dataset['id'] : undefined;
    return id === undefined ? undefined : this.#table.find(row => row.figure.id === id);
  }

  #click(event: MouseEvent): void {
    const row = this.#rowOf(event.target);
    if (!row) return;
    const onTwistie = event.target instanceof Element && event.target.closest('.twistie') !== null;
    this.choose(this.#table.indexOf(row));
    this.#focus();
    this.#actions.chosen(row);
    if (onTwistie) this.#fold(row, !this.#unfolded.has(row.figure.id));
    else this.#actions.go(row, 'show');
  }

  #fold(row: TableRow, open: boolean): void {
    const { id } = row.figure;
    if (open === this.#unfolded.has(id)) return;
    if (open) this.#unfolded.add(id);
    else this.#unfolded.delete(id);
    const hadFocus = this.#body.contains(document.activeElement);
    this.#layOut(key => key.startsWith(id));
    if (hadFocus) this.#focus();
    this.#actions.folded();
  }

  #focus(): void {
    if (this.#chosen === null) return;
    this.#rows.element(this.#chosen)?.focus({ preventScroll: true });
  }

  /** What had the focus was made anew, or the focus was elsewhere in the editor while another row was chosen. */
  #focusAgain(): void {
    if (!this.#hasFocus || !document.hasFocus()) return;
    const { activeElement } = document;
    const onOtherRow = activeElement?.matches('.row[data-id]') && !activeElement.matches('.chosen');
    if (onOtherRow || !this.#body.contains(activeElement)) this.#focus();
  }

  #key(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLElement)) return;
    const { key, code, altKey: alt, shiftKey: shift, ctrlKey: ctrl, metaKey: meta } = event;
    const inDetail = event.target.closest('.unfolded') !== null;
    // Where nothing has the focus, as after a click beside the table, the keys are those of the row.
    const onRow = event.target.matches('.row[data-id]') || event.target === document.body;
    // Within what is unfolded, buttons have their own keys; Escape leads back to the row.
    if (inDetail && key === 'Escape') this.#backTo(event.target);
    else {
      const action = actionOf({ key, code, alt, shift, ctrl, meta });
      const onButton = action?.do === 'filter' && event.target.matches('button');
      if (!action || !(onRow || onButton)) return;
      // A key held down runs through the rows; what it says, it says once.
      const isSaid = !event.repeat || action.do === 'move' || action.do === 'open';
      if (isSaid && !this.#act(action)) return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #backTo(inside: HTMLElement): void {
    const index = Number(inside.closest<HTMLElement>('.unfolded')?.dataset['index']);
    const row = this.#lines[index]?.row;
    if (row) this.choose(this.#table.indexOf(row));
    this.#focus();
  }

  #act(action: Action): boolean {
    const index = this.#chosenIndex();
    const row = this.#table[index];
    if (!row) return false;
    const go = (to: number): void => {
      if (to < 0) return;
      this.choose(to);
      this.#focus();
      const there = this.#table[to] as TableRow;
      this.#actions.chosen(there);
      this.#actions.go(there, 'follow');
    };
    if (action.do === 'move') go(moved(index, action.by, this.#table.length, this.#rows.pageOf(rowHeight)));
    else if (action.do === 'open') go(openRow(this.#table, index, action.step));
    else if (action.do === 'unfold' || action.do === 'fold') this.#fold(row, action.do === 'unfold');
    else if (action.do === 'tick') this.#actions.decide(row, row.figure.state === 'checked' ? 'open' : 'checked');
    else if (action.do === 'decide') {
      if (saysNew(row.figure, action.state)) this.#actions.decide(row, action.state);
    } else if (action.do === 'go') this.#actions.go(row, 'focus');
    else if (action.do === 'undo') this.#actions.undo();
    else if (action.do === 'redo') this.#actions.redo();
    else if (action.do === 'attach') this.#actions.attach(row);
    else if (action.do === 'note') this.#actions.note(row);
    else if (action.do === 'explain') this.#actions.explain(row);
    else this.#actions.filter();
    return true;
  }
}

const keyOf = ({ row, isDetail }: Line): string => (isDetail ? `${row.figure.id} +` : row.figure.id);

/** A tick changes what stands in a line, seldom which lines there are. */
const sameLines = (a: readonly Line[], b: readonly Line[]): boolean =>
  a.length > 0 &&
  a.length === b.length &&
  a.every(({ row, isDetail }, i) => isDetail === b[i]?.isDetail && row.figure.id === b[i].row.figure.id);
