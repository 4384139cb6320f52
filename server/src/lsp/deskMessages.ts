/** The messages of the desk view: names and types alone, shared with the client and with the view's page. */
import type { Range } from 'vscode-languageserver-types';
import type { ClaimState, DecidedLine, TickInfo } from './messages.ts';

/** Client → server: the figures, their conflicts and the dated statements of one article or of all. */
export const deskTableRequest = 'tickmark/deskTable';
export interface DeskTableParams {
  /** One article, or null for all articles of all folders. */
  readonly uri: string | null;
  /** The `revision` of the last answer to the same question: what is the same since then is left out. */
  readonly since: number | null;
}
export interface DeskTable {
  /** To be named in the next question. */
  readonly revision: number;
  /** Whether the rest is to be put on what was answered before: false when the answer stands by itself. */
  readonly isUpdate: boolean;
  /** In order of their addresses. */
  readonly files: readonly DeskFile[];
  /** Articles that are as they were but for some figures. */
  readonly changed: readonly DeskChange[];
  /** Addresses of articles that are there no more. */
  readonly removed: readonly string[];
  /** How many articles were left out because there are too many figures; 0 for none. */
  readonly leftOut: number;
  /** How many decisions have lost their words: of the article, or of all folders. They stand in no row. */
  readonly lost: number;
}
export interface DeskFile {
  readonly uri: string;
  /** For people: the path inside the folder. */
  readonly name: string;
  /** ISO 8601 date of the article itself, or null. */
  readonly date: string | null;
  readonly figures: readonly DeskFigure[];
  readonly dates: readonly DeskDate[];
}
/** Figures of an article that take the place of those with the same ids. */
export interface DeskChange {
  readonly uri: string;
  readonly figures: readonly DeskFigure[];
}
/** A sentence, shortened if it is long, and some words in it. */
export interface Passage {
  readonly text: string;
  readonly highlight: readonly [start: number, end: number];
}
export interface DeskFigure extends Passage {
  readonly id: string;
  readonly state: ClaimState;
  /** In its own words. */
  readonly figure: string;
  /** What it measures, or an empty string. */
  readonly concept: string;
  /** In words, `2,300,000 dollars (USD)`, or an empty string. */
  readonly value: string;
  /** The lower end of the value, to sort by; null where there is none. */
  readonly amount: number | null;
  /** Whom the text credits, or null. */
  readonly source: string | null;
  readonly range: Range;
  readonly tick: TickInfo | null;
  /** All that was ever decided about it, oldest first, where that is more than what `tick` says. */
  readonly decided: readonly DecidedLine[];
  readonly conflicts: readonly DeskConflict[];
}
/** What a finding says that this figure does not agree with. */
export interface DeskConflict {
  readonly code: string;
  readonly message: string;
  readonly others: readonly DeskPlace[];
}
/** Another place, and why it is named. */
export interface DeskPlace extends Passage {
  readonly uri: string;
  readonly name: string;
  readonly range: Range;
  readonly reason: string;
}
/** A statement with a date that is known. */
export interface DeskDate extends Passage {
  /** ISO 8601 date or interval. */
  readonly iso: string;
  /** The same for people: `Thursday 8 May 2025`. */
  readonly label: string;
  readonly range: Range;
}

/** Client → server: all values of what one figure measures. Null where no figure stands. */
export const deskSeriesRequest = 'tickmark/deskSeries';
export interface DeskSeriesParams {
  readonly uri: string;
  /** At or over the figure. */
  readonly range: Range;
}
export interface DeskSeries {
  /** What is measured, or an empty string. */
  readonly measure: string;
  /** Of all values: `euro`, `metre`, `visitor`; empty for what has none. */
  readonly unit: string;
  /** In order of time, then of place. */
  readonly points: readonly DeskPoint[];
}
export interface DeskPoint {
  readonly uri: string;
  readonly name: string;
  readonly range: Range;
  readonly figure: string;
  /** In the unit of the series, whatever the text has. Null at an open end. */
  readonly low: number | null;
  readonly high: number | null;
  /** ISO 8601: when it held by its sentence, else the article's date; null if neither is known. */
  readonly time: string | null;
  /** How it stands to the figure that was asked about. */
  readonly relation: 'self' | 'same' | 'differs' | 'other';
}
