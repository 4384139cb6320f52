/** The rows of the table as they look: its headings, and what stands in its cells. Where the page is narrow its style leaves some out. */
import { capital, stateWords } from '../../server/src/lsp/messages.ts';
import { icon, make } from './dom.ts';
import { icons } from './icons.ts';
import { type Column, othersOf, type Sort, signersOf, sourceOf, type TableRow } from './tableModel.ts';

export const headings: readonly (readonly [Column, string])[] = [
  ['claim', 'Claim'],
  ['value', 'Value'],
  ['source', 'Source'],
  ['state', 'State'],
  ['checker', 'By'],
  ['conflicts', 'Differs'],
];

function cellsOf({ file, figure }: TableRow, withPlace: boolean): HTMLElement[] {
  const others = othersOf(figure);
  const place = `${withPlace ? `${file.name}:` : 'line '}${figure.range.start.line + 1}`;
  const claim = [icon(icons.chevron, 'twistie'), make('strong', '', {}, [figure.figure])];
  if (figure.concept) claim.push(make('span', 'concept', {}, [` ${figure.concept}`]));
  const cells: (readonly [string, readonly (Node | string)[]])[] = [
    ['claim', [...claim, make('span', 'place', {}, [` · ${place}`])]],
    ['value', [figure.value]],
    ['source', [sourceOf(figure)]],
    ['state', [icon(icons[figure.state], figure.state), capital(stateWords[figure.state])]],
    ['checker', [signersOf(figure)]],
    ['conflicts', others > 0 ? [icon(icons.differs, 'differs'), String(others)] : []],
  ];
  return cells.map(([name, children], i) =>
    make('div', `cell ${name}`, { role: 'gridcell', 'aria-colindex': i + 1 }, children),
  );
}

/** A row of figures. `index`: of its line, from 0. `withPlace`: the rows are of several articles. */
export function rowOf(
  row: TableRow,
  index: number,
  isOpen: boolean,
  isChosen: boolean,
  withPlace: boolean,
): HTMLElement {
  const { id, state } = row.figure;
  const attributes = { role: 'row', 'aria-level': 1, 'aria-rowindex': index + 2, 'aria-expanded': String(isOpen) };
  const element = make('div', `row ${state}`, attributes, cellsOf(row, withPlace));
  element.dataset['id'] = id;
  markChosen(element, isChosen);
  return element;
}

/** Of all rows the chosen one alone can have the focus. */
export function markChosen(element: HTMLElement, isChosen: boolean): void {
  element.classList.toggle('chosen', isChosen);
  element.setAttribute('aria-selected', String(isChosen));
  element.tabIndex = isChosen ? 0 : -1;
}

/** The headings, each a button to sort by its column. */
export function headOf(sort: Sort, sortBy: (column: Column) => void): HTMLElement[] {
  return headings.map(([column, label], i) => {
    const isSorted = sort.column === column;
    const direction = !isSorted ? 'none' : sort.descending ? 'descending' : 'ascending';
    const press = make('button', 'heading', { type: 'button' }, [label]);
    press.addEventListener('click', () => sortBy(column));
    if (isSorted) press.append(icon(sort.descending ? icons.down : icons.up, 'sort'));
    const attributes = { role: 'columnheader', 'aria-sort': direction, 'aria-colindex': i + 1 };
    return make('div', `cell ${column}`, attributes, [press]);
  });
}
