/** Every form of export by its name. */
import { webAnnotations } from './annotations/webAnnotations.ts';
import { brat, type ExportFile } from './brat/write.ts';
import { claimReview } from './claimReview.ts';
import { csv } from './csv.ts';
import { html } from './html/html.ts';
import { markdown } from './markdown.ts';
import { questionsOf } from './questions.ts';
import type { SaidInput } from './said.ts';
import { type Checked, sarif } from './sarif.ts';
import type { Sheet } from './sheet.ts';

export const exportFormats = ['markdown', 'csv', 'html', 'annotations', 'brat', 'claimreview', 'sarif'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportInput {
  /** For brat its articles are named as in `said`. */
  readonly sheet: Sheet;
  readonly said: SaidInput;
  /** For `sarif`. */
  readonly checked: Checked;
  /** Where the reviews are published, for `claimreview`. */
  readonly url: string | null;
}

const forms: Readonly<Record<ExportFormat, (input: ExportInput) => readonly ExportFile[]>> = {
  html: ({ sheet, said }) => [{ name: 'fact-sheet.html', text: html(sheet, questionsOf(said)) }],
  markdown: ({ sheet, said }) => [{ name: 'fact-sheet.md', text: markdown(sheet, questionsOf(said)) }],
  csv: ({ sheet }) => [{ name: 'fact-sheet.csv', text: csv(sheet) }],
  annotations: ({ said }) => [{ name: 'annotations.jsonld', text: webAnnotations(said) }],
  brat: ({ sheet, said }) => brat(sheet, said),
  sarif: ({ checked }) => [{ name: 'findings.sarif', text: sarif(checked) }],
  claimreview: ({ sheet, url }) => [{ name: 'claim-review.jsonld', text: claimReview(sheet, url) }],
};

/** One file, with a name that would do for it; for brat all that belong into one folder. */
export const exported = (format: ExportFormat, input: ExportInput): readonly ExportFile[] => forms[format](input);
