/** What the model tells apart. `misc` are events, works and whatever else has a name. */
export const modelTypes = ['person', 'place', 'organization', 'group', 'misc'] as const;

/** Label 0 is no name; `1 + 2 * type` begins a name, `2 + 2 * type` goes on with it. */
export const LABELS = 1 + 2 * modelTypes.length;
export const OUTSIDE = 0;
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** Whether `label` may follow `before`. */
export const mayFollow = (before: number, label: number): boolean =>
  !isInside(label) || before === label || before === label - 1;

/** Index into `modelTypes`, of a label that is not 0. */
export const typeOfLabel = (label: number): number => (label - 1) >> 1;
