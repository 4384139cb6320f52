import { aboardRule } from './arithmetic/aboard.ts';
import { anniversaryRule } from './arithmetic/anniversaries.ts';
import { averageRule } from './arithmetic/averages.ts';
import { changeRule } from './arithmetic/change.ts';
import { distantChangeRule } from './arithmetic/distantChange.ts';
import { farChangeRule } from './arithmetic/farChange.ts';
import { fractionRule } from './arithmetic/fraction.ts';
import { listCountRule } from './arithmetic/listCount.ts';
import { listSumRule } from './arithmetic/listSums.ts';
import { occasionRule } from './arithmetic/occasions.ts';
import { percentOfRule } from './arithmetic/percentOf.ts';
import { pointsRule } from './arithmetic/points.ts';
import { productRule } from './arithmetic/products.ts';
import { ratioRule } from './arithmetic/ratios.ts';
import { sharedOutRule } from './arithmetic/sharedOut.ts';
import { sharesRule } from './arithmetic/shares.ts';
import { sumRule } from './arithmetic/sums.ts';
import { upFromRule } from './arithmetic/upFrom.ts';
import { wholeRule } from './arithmetic/wholes.ts';
import { yearsAgoRule } from './arithmetic/yearsAgo.ts';
import type { Check } from './check.ts';
import { firstOf } from './support/rules.ts';

/** Figures of a text that can be reckoned from each other, and do not come out. One file a rule. */
const rules: readonly Check['run'][] = [
  anniversaryRule,
  occasionRule,
  yearsAgoRule,
  sumRule,
  sharedOutRule,
  aboardRule,
  wholeRule,
  listSumRule,
  listCountRule,
  sharesRule,
  changeRule,
  distantChangeRule,
  farChangeRule,
  upFromRule,
  fractionRule,
  percentOfRule,
  pointsRule,
  ratioRule,
  productRule,
  averageRule,
];

export const arithmetic: Check = {
  code: 'arithmetic',
  title: 'Sum that does not come out',
  severity: 'warning',
  scope: 'corpus',
  run: firstOf(rules),
};
