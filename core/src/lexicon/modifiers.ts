/** Words around a figure that say how firmly it is stated, and verbs that make it a change. */
import type { Bound } from '../quantities/quantity.ts';

/** Before the figure: `over`, `no more than`. Words are separated by one space. */
export const boundsBefore: readonly (readonly [words: string, bound: Bound])[] = [
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['approx', 'about'],
  ['roughly', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['close to', 'about'],
  ['near', 'about'],
  ['nearing', 'about'],
  ['approaching', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['circa', 'about'],
  ['ca', 'about'],
  ['some', 'about'],
  ['barely', 'about'],
  ['in the region of', 'about'],
  ['on the order of', 'about'],
  ['in the order of', 'about'],
  ['somewhere around', 'about'],
  ['or about', 'about'],
  ['an average of', 'exact'],
  ['averaging', 'about'],
  ['averaged', 'about'],
  ['over', 'moreThan'],
  ['more than', 'moreThan'],
  ['above', 'moreThan'],
  ['exceeding', 'moreThan'],
  ['exceeded', 'moreThan'],
  ['exceeds', 'moreThan'],
  ['exceed', 'moreThan'],
  ['in excess of', 'moreThan'],
  ['greater than', 'moreThan'],
  ['higher than', 'moreThan'],
  ['larger than', 'moreThan'],
  ['longer than', 'moreThan'],
  ['upward of', 'moreThan'],
  ['upwards of', 'moreThan'],
  ['surpassing', 'moreThan'],
  ['surpassed', 'moreThan'],
  ['topping', 'moreThan'],
  ['topped', 'moreThan'],
  ['north of', 'moreThan'],
  ['well over', 'moreThan'],
  ['just over', 'moreThan'],
  ['a little over', 'moreThan'],
  ['slightly over', 'moreThan'],
  ['slightly more than', 'moreThan'],
  ['just above', 'moreThan'],
  ['far more than', 'moreThan'],
  ['much more than', 'moreThan'],
  ['well above', 'moreThan'],
  ['at least', 'atLeast'],
  ['no less than', 'atLeast'],
  ['no fewer than', 'atLeast'],
  ['not less than', 'atLeast'],
  ['a minimum of', 'atLeast'],
  ['minimum of', 'atLeast'],
  ['minimum', 'atLeast'],
  ['under', 'lessThan'],
  ['below', 'lessThan'],
  ['less than', 'lessThan'],
  ['fewer than', 'lessThan'],
  ['lower than', 'lessThan'],
  ['smaller than', 'lessThan'],
  ['just under', 'lessThan'],
  ['just below', 'lessThan'],
  ['well under', 'lessThan'],
  ['just less than', 'lessThan'],
  ['slightly less than', 'lessThan'],
  ['a little under', 'lessThan'],
  ['south of', 'lessThan'],
  ['up to', 'atMost'],
  ['at most', 'atMost'],
  ['no more than', 'atMost'],
  ['not more than', 'atMost'],
  ['a maximum of', 'atMost'],
  ['maximum of', 'atMost'],
  ['maximum', 'atMost'],
];

/** After the figure. */
export const boundsAfter: readonly (readonly [words: string, bound: Bound])[] = [
  ['or more', 'atLeast'],
  ['or so', 'about'],
  ['or less', 'atMost'],
  ['or fewer', 'atMost'],
  ['or above', 'atLeast'],
  ['or over', 'atLeast'],
  ['and above', 'atLeast'],
  ['and over', 'atLeast'],
  ['and older', 'atLeast'],
  ['or older', 'atLeast'],
  ['or younger', 'atMost'],
  ['and up', 'atLeast'],
  ['more or less', 'about'],
  ['at least', 'atLeast'],
];

/** Against the number with a hyphen, before what is counted: `20-odd sheep`, `30-plus years`. */
export const boundsBehind: ReadonlyMap<string, Bound> = new Map([
  ['odd', 'about'],
  ['some', 'about'],
  ['plus', 'atLeast'],
]);

/** Before `over` and its like these make it a place, not a bound: `all over`, `cast doubts over`. */
export const notBoundAfter: ReadonlySet<string> = new Set([
  'all',
  'take',
  'took',
  'taken',
  'taking',
  'takes',
  'war',
  'row',
  'dispute',
  'win',
  'victory',
  'debate',
  'lead',
  'led',
  'control',
  'concerns',
  'fears',
  'turned',
  'handed',
  'preside',
  'presided',
  'presides',
  'presiding',
  'hand',
]);

/** Verbs and adverbs of rise: a figure right after them, or after them and `by`, is a change. */
export const risers: ReadonlySet<string> = new Set(
  (
    'up rise rises rose risen rising increase increases increased increasing gain gains gained gaining grow grows grew grown growing climb climbs climbed climbing ' +
    'jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance advances advanced advancing add adds added adding ' +
    'rally rallied rallies spike spiked leap leapt leaped expand expands expanded improve improved improves swell swelled rebound rebounded ' +
    'appreciate appreciated boost boosted upward upwards'
  ).split(' '),
);

/** Verbs and adverbs of fall. */
export const fallers: ReadonlySet<string> = new Set(
  (
    'down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing ' +
    'lose loses lost losing slide slides slid sliding slip slips slipped slipping plunge plunges plunged plunging plummet plummets plummeted plummeting ' +
    'tumble tumbles tumbled tumbling sink sinks sank sunk sinking shed sheds shedding shrink shrinks shrank shrunk contract contracts contracted ' +
    'dip dips dipped dipping ease eases eased easing cut cuts slump slumps slumped slumping crash crashed retreat retreated shave shaved trim trimmed ' +
    'slash slashed reduce reduces reduced depreciate depreciated weaken weakened downward downwards'
  ).split(' '),
);

/** Adverbs that may stand between such a verb and its figure. */
export const trendAdverbs: ReadonlySet<string> = new Set(
  'by about around nearly almost over roughly approximately just another an a some only as more than less under up further another additional sharply slightly even well estimated'.split(
    ' ',
  ),
);
