/** What ticking needs to know without an editor: which figure is next, and which sources to offer. */
import { type ClaimRow, type ClaimState, type Desk, settledStates } from '../../server/src/lsp/messages.ts';

export const isOpen = (state: ClaimState): boolean => !settledStates.has(state);

interface Position {
  readonly line: number;
  readonly character: number;
}
type Figure = Desk['figures'][number];

const before = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** The next open figure of a file after a place, or the last one before it; null if there is none in that direction. */
export function openFigure(figures: readonly Figure[], from: Position, step: 1 | -1): Figure | null {
  const open = figures.filter(figure => isOpen(figure.state));
  if (step === 1) return open.find(({ range }) => before(from, range.start)) ?? null;
  return open.findLast(({ range }) => before(range.end, from)) ?? null;
}

/** Whether a place lies on a figure, its end included: a cursor stands behind a word as often as before it. */
export const figureAt = (figures: readonly Figure[], at: Position): Figure | undefined =>
  figures.find(({ range }) => !before(at, range.start) && !before(range.end, at));

export interface SourceChoice {
  readonly label: string;
  /** Null: without a source. */
  readonly source: string | null;
  /** Stays in the list whatever is typed. */
  readonly always: boolean;
  readonly kind: 'known' | 'new' | 'none';
}

/** The last source used comes first, so that Enter takes it; what is typed becomes a source of its own. */
export function sourceChoices(known: readonly string[], typed: string): SourceChoice[] {
  const words = typed.trim();
  const choices: SourceChoice[] = known.map(source => ({ label: source, source, always: false, kind: 'known' }));
  if (words !== '' && !known.includes(words)) choices.push({ label: words, source: words, always: true, kind: 'new' });
  choices.push({ label: '', source: null, always: words === '', kind: 'none' });
  return choices;
}

/** The rows among some about which a decision says something new. */
export const decidable = (claims: readonly ClaimRow[], state: string): ClaimRow[] =>
  claims.filter(({ tick }) => (state === 'open' ? tick !== null : tick?.state !== state || tick.changed));

/**
 * Rows as they are now: a row in a tree may be older than the last keystroke, and must not lead to a figure beside its
 * own. One that is gone, or can't be told from another, is left out.
 */
export function asTheyAreNow(old: readonly ClaimRow[], now: readonly ClaimRow[]): ClaimRow[] {
  const wanted = new Set(old.map(claim => claim.id));
  const byId = new Map<string, ClaimRow[]>();
  for (const claim of now) {
    if (!wanted.has(claim.id)) continue;
    const equals = byId.get(claim.id);
    if (equals) equals.push(claim);
    else byId.set(claim.id, [claim]);
  }
  return old.flatMap(claim => {
    const found = byId.get(claim.id) ?? [];
    return found.length === 1 ? found : found.filter(one => samePlace(one, claim));
  });
}

const samePlace = ({ location: { range: a } }: ClaimRow, { location: { range: b } }: ClaimRow): boolean =>
  a.start.line === b.start.line && a.start.character === b.start.character;
