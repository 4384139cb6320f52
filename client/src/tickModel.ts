/** What ticking needs to know without an editor: which figure is next, and which sources to offer. */
import {
  type ClaimRow,
  type ClaimState,
  type DeskClaim,
  type ListedSource,
  settledStates,
} from '../../server/src/lsp/messages.ts';

export const isOpen = (state: ClaimState): boolean => !settledStates.has(state);

/** Open, and not because a second person is still to sign what this one has signed. */
const isOpenHere = ({ state, tick }: Pick<DeskClaim, 'state' | 'tick'>): boolean => isOpen(state) && !tick?.waits;

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

export interface SourceChoice {
  readonly label: string;
  /** Stands dimmed beside it. */
  readonly detail: string;
  /** As it stands in a decision; null: without a source, or one that is still to be described. */
  readonly source: string | null;
  /** Stays in the list whatever is typed. */
  readonly always: boolean;
  /** Named before or by the article; in the folder's list; as it was typed; to be added to the list; none. */
  readonly kind: 'known' | 'listed' | 'typed' | 'new' | 'none';
}

/**
 * The last source used comes first, so that Enter takes it; after those that were named come those of the folder's list.
 * What is typed becomes a source of its own.
 */
export function sourceChoices(
  known: readonly string[],
  typed: string,
  registry: readonly ListedSource[] = [],
): SourceChoice[] {
  const words = typed.trim();
  const titles = new Map(registry.map(({ key, title }) => [key, title]));
  const choices = known.map((source): SourceChoice => {
    const [key = '', ...place] = source.split(',');
    const title = titles.get(key);
    const label = title === undefined ? source : [title, ...place].join(',');
    return { label, detail: title === undefined ? '' : source, source, always: false, kind: 'known' };
  });
  for (const { key, title, locator } of registry) {
    if (known.includes(key)) continue;
    const detail = [key, locator].filter(part => part !== '').join(', ');
    choices.push({ label: title, detail, source: key, always: false, kind: 'listed' });
  }
  const held = choices.some(({ source, label }) => source === words || label === words);
  if (words !== '' && !held) choices.push(asTyped(words));
  choices.push({ label: '', detail: '', source: null, always: words === '', kind: 'none' });
  choices.push({ label: '', detail: '', source: null, always: true, kind: 'new' });
  return choices;
}

const asTyped = (words: string): SourceChoice => ({
  label: words,
  detail: '',
  source: words,
  always: true,
  kind: 'typed',
});

/**
 * What Enter means, given the row that was active and the text. The list follows the keys at a distance: a row with what
 * was typed, or without a source, may be that of an earlier keystroke. Undefined when there is nothing to take yet.
 */
export function acceptedChoice(active: SourceChoice | undefined, typed: string): SourceChoice | undefined {
  const words = typed.trim();
  if (words === '') return active?.kind === 'typed' ? undefined : active;
  const ofNoText = active?.kind === 'none' && active.always;
  return !active || active.kind === 'typed' || ofNoText ? asTyped(words) : active;
}

/** The rows among some about which a decision says something new. */
export const decidable = (claims: readonly ClaimRow[], state: string): ClaimRow[] =>
  claims.filter(({ tick, state: now }) =>
    state === 'open' ? tick !== null : tick?.state !== state || tick.changed || (now === 'half' && !tick.waits),
  );
