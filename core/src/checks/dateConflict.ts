import type { Check } from './check.ts';
import { ageRule } from './dateConflict/ages.ts';
import { dayRule } from './dateConflict/days.ts';
import { durationRule } from './dateConflict/durations.ts';
import { hoursRule } from './dateConflict/hours.ts';
import { officeRule } from './dateConflict/offices.ts';
import { orderRule } from './dateConflict/order.ts';
import { statedAgeRule } from './dateConflict/statedAges.ts';
import { tenureRule } from './dateConflict/tenures.ts';
import { weekdayRule } from './dateConflict/weekdays.ts';
import { firstOf } from './support/rules.ts';

/** What a text says of days, ages and lengths of time that cannot all be so. One file a rule. */
const rules: readonly Check['run'][] = [
  weekdayRule,
  ageRule,
  statedAgeRule,
  durationRule,
  hoursRule,
  orderRule,
  officeRule,
  tenureRule,
  dayRule,
];

export const dateConflict: Check = {
  code: 'date-conflict',
  title: 'Dates that do not fit',
  severity: 'warning',
  scope: 'corpus',
  run: firstOf(rules),
};
