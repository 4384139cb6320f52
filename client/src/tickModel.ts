/** What ticking needs to know without an editor: which figure is next, and about which a decision says something new. */
import {
  type ClaimRow,
  type ClaimState,
  type DeskClaim,
  settledStates,
  type TickInfo,
} from '../../server/src/lsp/messages.ts';

export const isOpen = (state: ClaimState): boolean => !settledStates.has(state);

/** Open, and not because a second person is still to sign what this one has signed. */
const isOpenHere = ({ state, tick }: Pick<DeskClaim, 'state' | 'tick'>): boolean => isOpen(state) && !tick?.waits;

/** What a figure was checked against before its words changed or, for whoever `signs` second, by the first; null where nobody did. */
export const earlierTick = ({ state, tick }: Pick<DeskClaim, 'state' | 'tick'>, signs: boolean): TickInfo | null =>
  tick?.state === 'checked' && (tick.changed || (signs && state === 'half' && !tick.waits)) ? tick : null;

interface Position {
  readonly line: number;
  readonly character: number;
}
type Figure = Pick<DeskClaim, 'range' | 'state' | 'tick'>;

const before = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** The next open figure of a file after a place, or the last one before it; null if there is none in that direction. */
export function openFigure<T extends Figure>(figures: readonly T[], from: Position, step: 1 | -1): T | null {
  const open = figures.filter(isOpenHere);
  if (step === 1) return open.find(({ range }) => before(from, range.start)) ?? null;
  return open.findLast(({ range }) => before(range.end, from)) ?? null;
}

type Decided = Pick<ClaimRow, 'state' | 'tick' | 'gone'>;

/** Those among some figures about which a decision says something new. */
export const decidable = <T extends Decided>(claims: readonly T[], state: string): T[] =>
  claims.filter(({ tick, state: now, gone }) =>
    state === 'open'
      ? tick !== null
      : !gone && (tick?.state !== state || tick.changed || (now === 'half' && !tick.waits)),
  );

/** Why a decision about figures has nothing to say: none of them is a figure, or each stands as it would be. */
export function whyNothing(
  claims: readonly Decided[],
  state: string,
): 'no figure' | 'not decided' | 'waits' | 'so already' {
  if (claims.length === 0) return 'no figure';
  if (state === 'open') return 'not decided';
  return state === 'checked' && claims.some(({ tick }) => tick?.waits) ? 'waits' : 'so already';
}

/** A figure that is settled and differs stands in two groups. */
export const oncePerFigure = (claims: readonly ClaimRow[]): ClaimRow[] => [
  ...new Map(claims.map(claim => [claim.id, claim])).values(),
];
