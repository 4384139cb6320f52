/** What is noted of a decision, without an editor: which methods to offer, and what of it is new. */
import type { DecideParams, TickInfo } from '../../server/src/lsp/messages.ts';

/** How figures are checked, as newsrooms call it. */
const usual = ['document', 'interview', 'recording', 'observation', 'own count', 'calculation', 'e-mail'];

export interface MethodChoice {
  readonly method: string;
  /** It stands already; it is one of those known; as it was typed; there is to be none. */
  readonly kind: 'stands' | 'known' | 'typed' | 'none';
}

/** What Enter takes comes first: what stands, or none. What is typed becomes a method of its own. */
export function methodChoices(stands: string, used: readonly string[], typed: string): MethodChoice[] {
  const words = typed.trim();
  const known = [...new Set([...used, ...usual])].filter(method => method !== stands);
  const held = [stands, ...known].includes(words);
  const none: MethodChoice = { method: '', kind: 'none' };
  return [
    stands === '' ? none : { method: stands, kind: 'stands' },
    ...known.map((method): MethodChoice => ({ method, kind: 'known' })),
    ...(words === '' || held ? [] : [{ method: words, kind: 'typed' } as const]),
    ...(stands === '' ? [] : [none]),
  ];
}

/** What Enter means. The list follows the keys at a distance: a row with what was typed may be an earlier keystroke's. */
export function acceptedMethod(active: MethodChoice | undefined, typed: string): string {
  const words = typed.trim();
  if (words === '') return active?.method ?? '';
  return !active || active.kind === 'typed' || active.kind === 'none' ? words : active.method;
}

/** The decisions that a note can be put to: those that stand. */
export const isNotable = ({ tick }: { readonly tick: TickInfo | null }): boolean => tick !== null && !tick.changed;

/** What was asked for and is other than what stands; null if nothing is. */
export function noteNews(tick: TickInfo, note: string, method: string): Pick<DecideParams, 'note' | 'method'> | null {
  const news = {
    ...(note.trim() !== tick.note && { note: note.trim() }),
    ...(method !== tick.method && { method }),
  };
  return Object.keys(news).length > 0 ? news : null;
}

/** The note that is asked about again: that of the same decision. What was noted of another one explains something else. */
export const whyStands = (tick: Pick<TickInfo, 'state' | 'changed' | 'note'> | null, state: string): string =>
  tick && tick.state === state && !tick.changed ? tick.note : '';

/** What is asked of whoever settles a figure otherwise than by a tick; null where nothing is. */
export const noteQuestion = (state: string | undefined): 'right' | 'tried' | null =>
  state === 'wrong' ? 'right' : state === 'cannot-verify' ? 'tried' : null;
