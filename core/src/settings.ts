import type { Severity } from './checks/check.ts';

/** What a user can set. The same names stand in the editor's settings after `tickmark.` and in the command line's options. */
export interface Settings {
  /** Globs of the files that are articles. */
  readonly include: readonly string[];
  /** Globs of files to leave alone, on top of what is never an article by its name or look. */
  readonly exclude: readonly string[];
  /**
   * Globs of files that a person has called articles: they win over `include`, `exclude` and the judgement by name and
   * look. Relative to the workspace folder as the others; for a file outside of all folders its absolute path.
   */
  readonly alwaysInclude: readonly string[];
  /** Severity of each check by its code; `off` silences it. Checks that are not named keep their default. */
  readonly checks: Readonly<Record<string, Severity | 'off'>>;
  /** Date of articles that carry none, ISO 8601; relative dates are reckoned from it. */
  readonly date: string | null;
  /** Who decides about claims, for the ledger; empty until a name is given. */
  readonly checker: string;
  /** How many different people must tick a claim before it counts as checked. */
  readonly signatures: 1 | 2;
  /** Counts of figures over the article, and over each paragraph that has some; for editors. */
  readonly codeLens: { readonly article: boolean; readonly paragraphs: boolean };
  /** What is reckoned, behind the words of the text: days that are meant, measures in metric units; for editors. */
  readonly inlayHints: { readonly dates: boolean; readonly units: boolean };
}

export const defaultSettings: Settings = {
  include: ['**/*.txt'],
  exclude: [],
  alwaysInclude: [],
  checks: {},
  date: null,
  checker: '',
  signatures: 1,
  codeLens: { article: true, paragraphs: false },
  inlayHints: { dates: false, units: false },
};
