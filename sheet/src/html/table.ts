/** The numbered list of figures under an article, and the list of what is lost. */
import { confidential, methodOf } from '../columns.ts';
import { flat, type SheetRow } from '../sheet.ts';
import { escaped } from './escape.ts';
import { stateCell } from './text.ts';

const heads = ['No.', 'Fact', 'Place', 'Source', 'Method', 'Checker', 'Date', 'State', 'Note'];

export function figureTable(rows: readonly SheetRow[], prefix: string, caption: string): string {
  if (rows.length === 0) return '';
  const lines = rows.map((row, i) => {
    const { figure, place, file, signatures } = row;
    const cells = [
      escaped(figure),
      escaped(place ? `line\u00a0${place.line}` : file),
      sources(row),
      escaped(methodOf(row)),
      signatures.map(({ checker }) => escaped(checker)).join('<br>'),
      signatures.map(({ time }) => time.slice(0, 10)).join('<br>'),
      stateCell(row),
      note(row),
    ];
    const named = ['', '', ' class="source"', '', '', ' class="day"', '', ' class="note"'];
    const columns = cells.map((cell, column) => `<td${named[column]}>${cell}</td>`).join('');
    return `<tr id="${prefix}-${i + 1}"><th scope="row">${i + 1}</th>${columns}</tr>`;
  });
  const head = heads.map(one => `<th scope="col">${one}</th>`).join('');
  return `<table>\n<caption>${caption}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`;
}

function sources({ sources, hidden }: SheetRow): string {
  const shown = sources.map(({ text, link }) => {
    if (link === null || !/^https?:/i.test(link)) return escaped(text);
    const address = escaped(link);
    if (text.includes(link)) return escaped(text).replace(address, () => `<a href="${address}">${address}</a>`);
    return `${escaped(text)} <a href="${address}">${address}</a>`;
  });
  if (hidden > 0) shown.push(hidden === 1 ? confidential : `${hidden} ${confidential}s`);
  return shown.join('<br>');
}

/** The checker's note; where the words have changed or are gone, those that were decided about too. */
function note({ decision, note: said, state }: SheetRow): string {
  const own = escaped(flat(said));
  if (!decision || (state !== 'changed' && state !== 'lost')) return own;
  return `${own}<span class="was">was: “${escaped(decision.anchor.exact)}”</span>`;
}
