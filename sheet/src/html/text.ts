/** The article's text with a tick in the margin beside every figure. */

import { stateWords } from '../../../core/src/index.ts';
import type { SheetArticle, SheetRow } from '../sheet.ts';
import { escaped } from './escape.ts';

/** `prefix` makes the addresses of this article's rows unlike those of others on the page. */
export function textColumn({ analysis, rows }: SheetArticle, prefix: string): string {
  const { text } = analysis.source;
  const paragraphs: string[] = [];
  // Numbers of more than two digits: fewer ticks stand side by side.
  const wide = rows.length > 99;
  let next = 0;
  for (const { start, end, kind } of analysis.blocks) {
    let html = '';
    let at = start;
    const column = columns(wide ? 3 : 4);
    for (; next < rows.length; next++) {
      const row = rows[next] as SheetRow;
      const { place } = row;
      if (!place || place.start >= end) break;
      const number = next + 1;
      html += escaped(text.slice(at, Math.max(at, place.start)));
      // A figure inside another has its tick and its number, but the words are marked once.
      const from = Math.max(at, place.start);
      at = Math.max(at, Math.min(place.end, end));
      const words = escaped(text.slice(from, at));
      html += `<a class="figure" href="#${prefix}-${number}">${words}<sup>${number}</sup></a>${marginTick(row, number, column(place.start))}`;
    }
    html += escaped(text.slice(at, end));
    paragraphs.push(`<p class="${kind}">${html.trim()}</p>`);
  }
  return `<div class="text${wide ? ' wide' : ''}">\n${paragraphs.join('\n')}\n</div>`;
}

/** Few lines of the page hold more characters. */
const lineLength = 85;

/**
 * The column of each tick of a paragraph, by where its figure begins. Where the lines break only the printer knows: what
 * may stand in one line gets columns of its own, and a new row begins where they run out. The style keeps that row below
 * the last, so that no tick ever stands on another.
 */
function columns(most: number): (start: number) => number {
  let rowStart = Number.NEGATIVE_INFINITY;
  let column = 0;
  return start => {
    column++;
    if (column === most || start - rowStart >= lineLength) {
      column = 0;
      rowStart = start;
    }
    return column;
  };
}

/** The table below says the same in words. */
const marginTick = (row: SheetRow, number: number, column: number): string =>
  `<span class="tick c${column}" aria-hidden="true">${icon(row)}<span class="number">${number}</span></span>`;

/** The signs of the editor’s margin; what is open again is empty but for dots, as nobody may take it for a tick on paper. */
export const signs: Readonly<Record<SheetRow['state'], string>> = {
  open: '',
  changed: 'M3 6h0.8M5.6 6h0.8M8.2 6h0.8',
  lost: '',
  half: 'M2.8 6.2 5.2 8.8',
  checked: 'M2.8 6.2 5.2 8.8 9.4 3.2',
  disputed: 'M3.2 4.8h5.6M3.2 7.2h5.6M4.6 9.4 7.4 2.6',
  wrong: 'M3.2 3.2 8.8 8.8M8.8 3.2 3.2 8.8',
  'cannot-verify': 'M4.4 4.6a1.7 1.7 0 1 1 2.5 1.5Q6 6.6 6 7.4M6 9v0.4',
  'not-a-claim': 'M3.2 6h5.6',
};

/** A box, empty or with the sign of a state. */
export const icon = ({ state }: Pick<SheetRow, 'state'>): string =>
  `<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M1 1h10v10h-10z${signs[state]}"/></svg>`;

export function stateCell(row: SheetRow): string {
  const [first, ...rest] = stateWords[row.state].split(' ');
  return [`<span class="whole">${icon(row)} ${first}</span>`, ...rest].join(' ');
}
