/**
 * What may be said of a figure, and the one way in which people read it. Every surface takes its words from here: hovers,
 * trees, the desk, sheets, the command line.
 */

export const decisionStates = ['checked', 'disputed', 'wrong', 'cannot-verify', 'not-a-claim', 'open'] as const;
/** `open` takes back what was decided before. */
export type DecisionState = (typeof decisionStates)[number];

/**
 * How a figure stands: what a person decided, else what the checks say of it. `changed`: its words are others since it was
 * decided about; `half`: one of two people has checked it; `lost`: its words are not to be found.
 */
export type FigureState = DecisionState | 'changed' | 'half' | 'lost' | 'differs' | 'unsourced' | 'sourced';

/** In the order of urgency. */
export const stateWords: Readonly<Record<FigureState, string>> = {
  differs: 'differs',
  unsourced: 'no source',
  changed: 'changed since',
  lost: 'lost',
  open: 'open',
  sourced: 'sourced',
  half: '1 of 2 signatures',
  wrong: 'wrong',
  disputed: 'disputed',
  'cannot-verify': 'can’t be verified',
  checked: 'checked',
  'not-a-claim': 'not a claim',
};

/** As it stands at the beginning of a line or in a column of its own: `Can’t be verified`. */
export function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Where a heading over several figures has words of its own. */
const headings: Partial<Record<FigureState, string>> = {
  differs: 'Differ',
  changed: 'Changed since ticked',
  'not-a-claim': 'Set aside',
};
/** What the figures of a state are called together: `Changed since ticked`. */
export const groupWords = (state: FigureState): string => headings[state] ?? capital(stateWords[state]);

/** Where a number before it asks for other words. What differs has `differWords`. */
const counted: Partial<Record<FigureState, string>> = {
  unsourced: 'without source',
  changed: 'changed since ticked',
  half: `with ${stateWords.half}`,
  'not-a-claim': 'set aside',
};
/** `5 without source`, `2 changed since ticked`; empty where there are none. */
export const countWords = (state: Exclude<FigureState, 'differs'>, count: number): string =>
  count === 0 ? '' : `${count} ${counted[state] ?? stateWords[state]}`;

/** Nothing is to be done about these any more: the figure stands, or is none that has to be checked. */
export const tickedStates: ReadonlySet<FigureState> = new Set(['checked', 'not-a-claim']);
/** Somebody has decided that the figure may not stand as it is. In the order in which they are counted. */
export const contestedStates = ['wrong', 'disputed', 'cannot-verify'] as const;
export type ContestedState = (typeof contestedStates)[number];
/** Somebody has decided, and the words are as they were. */
export const settledStates: ReadonlySet<FigureState> = new Set([...tickedStates, ...contestedStates]);

/** `checked by Mara Quill`; `wrong, says Mara Quill`. */
export const decidedBy = (state: DecisionState, checker: string): string =>
  state === 'checked' ? `${stateWords[state]} by ${checker}` : `${stateWords[state]}, says ${checker}`;

/** `2 wrong`, `1 disputed`; empty where nothing is contested. */
export const contestedWords = (counts: Readonly<Record<ContestedState, number>>): string[] =>
  contestedStates.map(state => countWords(state, counts[state])).filter(words => words !== '');

/** `3 differ, 1 of them settled`: what a person has decided about may differ all the same. Empty where nothing differs. */
export function differWords(differ: number, settled: number): string {
  if (differ === 0) return '';
  const words = `${differ} ${differ === 1 ? 'differs' : 'differ'}`;
  return settled === 0 ? words : settled === differ ? `${words}, settled` : `${words}, ${settled} of them settled`;
}
