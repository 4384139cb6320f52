/** Which mark a figure has in the text, and how it looks in the margin. No editor here. */
import { type DeskClaim, settledStates } from '../../server/src/lsp/messages.ts';

/** Signs in the margin, by state, and the lines under what is open: dotted, and dashed where it was decided about before. */
export type Mark = keyof typeof signs | keyof typeof lines;

/** The colours of a sign on a light and on a dark ground. The shape alone tells which it is. */
interface Sign {
  readonly path: string;
  /** An outline, which thick strokes would fill or make loud. */
  readonly thin?: boolean;
  readonly light: string;
  readonly dark: string;
}

const green = { light: '#2f7d32', dark: '#8fd694' };
const amber = { light: '#8a5300', dark: '#e5b567' };
const grey = { light: '#5a5a5a', dark: '#c5c5c5' };

/**
 * By state, most urgent first: of two on one line the editor shows the one that it was told of first.
 * Strokes in a square of 12 units, the same as in the sheet's boxes but for the hollow tick.
 */
export const signs = {
  wrong: { path: 'M3.2 3.2 8.8 8.8M8.8 3.2 3.2 8.8', ...amber },
  disputed: { path: 'M3.2 4.8h5.6M3.2 7.2h5.6M4.6 9.4 7.4 2.6', ...amber },
  changed: { path: 'M2.3 6.4 5.1 9.6 10 3.7 8.6 2.6 5.1 6.9 3.6 5.3Z', thin: true, ...green },
  'cannot-verify': { path: 'M4.4 4.6a1.7 1.7 0 1 1 2.5 1.5Q6 6.6 6 7.4M6 9v0.4', ...grey },
  half: { path: 'M1 1h10v10h-10zM2.8 6.2 5.2 8.8', thin: true, ...green },
  checked: { path: 'M2.8 6.2 5.2 8.8 9.4 3.2', ...green },
  'not-a-claim': { path: 'M3.2 6h5.6', ...grey },
} as const satisfies Readonly<Record<string, Sign>>;

/** Under the words of a figure that is open, by the theme's colours. */
export const lines = {
  open: { borderStyle: 'dotted', color: 'editorCodeLens.foreground' },
  again: { borderStyle: 'dashed', color: 'editorWarning.foreground' },
} as const;

/**
 * A sign for what was decided, a line for what is still or again to be done; no line under a figure under which a squiggle
 * stands: a second one would only blur it.
 */
export function marksOf({ state, found }: Pick<DeskClaim, 'state' | 'found'>): readonly Mark[] {
  const sign = state in signs ? [state as Mark] : [];
  if (found || settledStates.has(state)) return sign;
  return [...sign, state === 'changed' ? 'again' : 'open'];
}

/** A sign as a picture of its own. */
export const drawing = ({ path, thin }: Sign, color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12"><path d="${path}" fill="none" stroke="${color}" stroke-width="${thin ? 0.9 : 1.5}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
