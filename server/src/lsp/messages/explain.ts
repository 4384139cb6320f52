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
/** All texts are plain, on one line each. */
export interface Explanation {
  readonly title: string;
  readonly figure: ExplainedFigure;
  /** What people decided about it, oldest first. */
  readonly decided: readonly DecidedLine[];
  /** How the figure was read. */
  readonly reading: readonly string[];
  /** What it was compared with, by what came of it; worst first. */
  readonly groups: readonly ExplainedGroup[];
  /** What it was not compared with, and why. */
  readonly limits: readonly string[];
}
/** One decision in words: what, who, when, against which sources. */
export interface DecidedLine {
  readonly words: string;
  readonly withdrawn: boolean;
}
export interface ExplainedGroup {
  /** What came of it. */
  readonly heading: string;
  readonly figures: readonly (ExplainedFigure & { readonly reason: string })[];
  /** So many more are left out. */
  readonly more: number;
}
export interface ExplainedFigure {
  readonly words: string;
  /** `line 5`, or `name:5` in another article. */
  readonly place: string;
  readonly location: CompareParams;
  /** Its sentence, shortened around the words, which stand at `highlight`. */
  readonly sentence: string;
  readonly highlight: readonly [number, number];
}
