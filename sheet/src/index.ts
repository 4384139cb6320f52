/** The public face of the fact sheet: what was decided about a folder's articles, in the forms that others read. */
export { csv } from './csv.ts';
export { html } from './html/html.ts';
export { markdown } from './markdown.ts';
export type { ArticleInput, RowPlace, Sheet, SheetArticle, SheetInput, SheetRow, SheetState } from './sheet.ts';
export { isSettled, rowsOf, sheetOf } from './sheet.ts';
export type { ShownSource, ShowSource } from './source.ts';
export { plainSource } from './source.ts';
