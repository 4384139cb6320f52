/** Why a figure is, or is not, said to differ; and going to the other one. */
import type { Range } from 'vscode-languageserver-types';

/** Client → server: why the figure at a place is, or is not, said to differ. Null where no figure stands. */
export const explainRequest = 'tickmark/explain';
export interface ExplainParams {
  readonly uri: string;
  /** At or over the figure. */
  readonly range: Range;
}
/** Command of our own client, which code actions carry: shows the explanation. Its argument is an `ExplainParams`. */
export const explainCommand = 'tickmark.explainFigure';
/** Command of our own client: shows the place of another figure beside this one. */
export const compareCommand = 'tickmark.compareFigures';
export interface CompareParams {
  readonly uri: string;
  readonly range: Range;
}
export interface Explanation {
  readonly title: string;
  readonly markdown: string;
}
