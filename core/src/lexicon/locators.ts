/**
 * What stands before the number of a place in a source: `p. 7`, `table 3`. In small letters, without a full stop; words that
 * begin the titles of works (`part`, `volume`) are left out.
 */
export const locatorNouns: ReadonlySet<string> = new Set([
  ...['p', 'pp', 'pg', 'page', 'pages', 'fol', 'folio', 'l', 'll', 'line', 'lines', 'col', 'cols', 'column', 'columns'],
  ...['par', 'para', 'paras', 'paragraph', 'paragraphs', '§', '§§', '¶', '¶¶', 'sec', 'sect', 'section', 'sections'],
  ...['ch', 'chap', 'chapter', 'chapters', 'table', 'tables', 'tab', 'fig', 'figs', 'figure', 'figures', 'row', 'rows'],
  ...['slide', 'slides', 'sheet', 'cell', 'annex', 'appendix', 'fn', 'footnote', 'min', 'minute', 'minutes'],
]);
