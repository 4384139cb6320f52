/** The columns of the table, and what stands in them. Where the page is narrow its style leaves some out. */
import { capital, stateWords } from '../../server/src/lsp/messages.ts';
import { icon, make } from './dom.ts';
import { icons } from './icons.ts';
import { type Column, othersOf, signersOf, sourceOf, type TableRow } from './tableModel.ts';

export const headings: readonly (readonly [Column, string])[] = [
  ['claim', 'Claim'],
  ['value', 'Value'],
  ['source', 'Source'],
  ['state', 'State'],
  ['checker', 'By'],
  ['conflicts', 'Differs'],
];

export function cellsOf({ file, figure }: TableRow, withPlace: boolean): HTMLElement[] {
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
