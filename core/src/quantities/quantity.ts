import type { Span } from '../text/span.ts';

export type QuantityKind =
  | 'money'
  | 'percent'
  | 'count'
  | 'measure'
  | 'duration'
  | 'age'
  | 'ordinal'
  | 'anniversary'
  | 'date'
  | 'time'
  | 'ratio'
  | 'score'
  | 'other';

/** How firmly the value is stated. `range` has two different ends. */
export type Bound = 'exact' | 'about' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'range';
/** Whether the figure is a change: `rose by 12%`. */
export type Trend = 'none' | 'up' | 'down';

/**
 * A figure of the text, with its modifiers and its unit: `over 15 years`, `$244.8 billion`, `11th visit`, `early 2022`.
 * Dates and times of day are figures too (`kind` date or time, `low` and `high` null).
 */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** The number words alone, without modifier, currency and unit: `15`, `244.8 billion`. */
  readonly number: Span;
  /** Lower end with scale words applied (`244.8 billion` is 244800000000); equals `high` for a single value; null if open below. */
  readonly low: number | null;
  /** Upper end; null if open above (`over 15 years`). */
  readonly high: number | null;
  /** ISO 4217 for money (`USD`), UCUM for measures (`km`, `%`, `a` for year, `d`, `wk`), else the singular head noun of what is counted (`visit`), or null. */
  readonly unit: string | null;
  /** Singular English name: `dollar`, `percentage`, `kilometre`, `year`, `visit`. */
  readonly unitName: string | null;
  readonly bound: Bound;
  readonly trend: Trend;
  /** Place value of the last digit as written: `244.8 billion` 1e8, `12 million` 1e6, `1,200` 1 (no guess at trailing zeros). Null where there is none (dates, `dozens`). */
  readonly precision: number | null;
  /** What the figure is about, as words of the text (`trade volume`), or null. */
  readonly concept: string | null;
  /** Where these words stand, if they are one stretch of the text. */
  readonly conceptSpan: Span | null;
  /** ISO 8601 date or interval (`2024`, `2025-05-09`, `2022-01/2022-04`, `--05-09`), null if it can't be known. */
  readonly date: string | null;
  /** For dates: how the text puts it, to be reckoned from the document's own date. */
  readonly expression: DateExpression | null;
}

/** Which part of a longer time is meant: `early 2022`, `mid-May`, `the end of March`. */
export type PeriodPart = 'early' | 'mid' | 'late';

/** A date as written, before the document's own date is known. All parts are as the text gives them. */
export type DateExpression =
  /** As certain as written: `2024`, `May 9, 2025`, `the 1990s`; `iso` is complete. */
  | { readonly type: 'absolute'; readonly iso: string }
  /**
   * Lacks its year: `May 9`, `March`. `month` 1 to 12; `dayTo` is the last day of `May 7-10`; `direction` as `last March`
   * (-1), `next March` (1) or `this September` (0) say; `year` counts from the year of writing: `June last year` is -1;
   * `future` or `past` if the words say so; `time` is a time of day, `09:00`.
   */
  | {
      readonly type: 'partial';
      readonly month: number;
      readonly day: number | null;
      readonly dayTo?: number;
      /** The nth such weekday of the month, -1 the last: `Thanksgiving`. */
      readonly nth?: number;
      readonly weekday?: number;
      readonly direction?: -1 | 0 | 1;
      readonly year?: number;
      readonly future?: true;
      readonly past?: true;
      readonly time?: string;
    }
  /** A day of the week: 0 Sunday to 6 Saturday. `direction` as the words say: `last Thursday` -1, `next` 1, bare or `this` 0. */
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly direction: -1 | 0 | 1;
      readonly future?: true;
      readonly time?: string;
    }
  /** So many units away: `2 weeks ago` is -2 `week`; `yesterday` -1 `day`; `this month` 0 `month`; `last year` -1 `year`. */
  | {
      readonly type: 'relative';
      readonly amount: number;
      readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade';
      /** `2 weeks ago` is a day, `last week` a week. */
      readonly ago?: true;
      /** The verb speaks of what is to come: `will … this weekend`. */
      readonly future?: true;
      readonly time?: string;
    }
  /** A time of the year that lacks it: quarter 1 to 4, half 1 or 2, or a season by its first month (3, 6, 9, 12). */
  | {
      readonly type: 'quarter' | 'half' | 'season';
      readonly index: number;
      readonly direction: -1 | 0 | 1;
      readonly future?: true;
      readonly year?: number;
    }
  /** So many years from the time that was spoken of last: `a year earlier`, `the year-ago quarter`. */
  | { readonly type: 'anchored'; readonly years: number }
  /** So many months up to the end of a month, or to a day: `the year to March`, `the three months to May 2023`. */
  | {
      readonly type: 'upTo';
      readonly months: number;
      readonly end: Extract<DateExpression, { type: 'absolute' | 'partial' }>;
    }
  /** A time of day alone: `10:30 a.m.`. */
  | { readonly type: 'clock' };
