/** The public face of the fact sheet: what was decided about a folder's articles, in the forms that others read. */
export { webAnnotations } from './annotations/webAnnotations.ts';
export type { ExportFile } from './brat/write.ts';
export { brat } from './brat/write.ts';
export { claimReview } from './claimReview.ts';
export { csv } from './csv.ts';
export type { ExportFormat, ExportInput } from './export.ts';
export { exported, exportFormats } from './export.ts';
export { html } from './html/html.ts';
export type { About, Imported, ImportFile, Lost, Receiver } from './import/importInto.ts';
export { importInto } from './import/importInto.ts';
export { markdown } from './markdown.ts';
export type { Said, SaidInput } from './said.ts';
export { publicLine, saidAbout } from './said.ts';
export type { ArticleInput, RowPlace, Sheet, SheetArticle, SheetInput, SheetRow, SheetState } from './sheet.ts';
export { rowsOf, sheetOf } from './sheet.ts';
export type { Show, ShownSource } from './source.ts';
export { plainShow, showFrom } from './source.ts';
