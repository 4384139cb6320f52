/** The forms of dates, in the order in which they are tried. */
import type { Form } from '../quantities/forms/form.ts';
import { clock } from './forms/clock.ts';
import { dayList } from './forms/dayList.ts';
import { monthDate } from './forms/monthDate.ts';
import { numeric } from './forms/numeric.ts';
import { quarter } from './forms/quarter.ts';
import { relative } from './forms/relative.ts';
import { season } from './forms/season.ts';
import { upTo } from './forms/upTo.ts';
import { weekday } from './forms/weekday.ts';
import { year } from './forms/year.ts';

export const dateForms: readonly Form[] = [
  // `2024-05-09` is one date, not a year and two numbers.
  numeric,
  // `the 12 months to March` before its length and its month.
  upTo,
  // `9 a.m. Tuesday` before the weekday, `10.30` before decimals.
  clock,
  // `Friday, Oct. 23` before `Friday`; `last November` before `last`.
  monthDate,
  // `25` of `April 24 and 25`, where `25 May` is none.
  dayList,
  weekday,
  // `the third quarter of 1984` and `summer 2020` before their years.
  quarter,
  season,
  // `last year`, `two weeks ago`, `the past two months`.
  relative,
  year,
];
