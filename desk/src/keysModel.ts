/** What a key means while a row of the table has the focus. */
import type { Decided } from './messages.ts';

export type Action =
  | { readonly do: 'move'; readonly by: number | 'page' | '-page' | 'first' | 'last' }
  | { readonly do: 'open'; readonly step: 1 | -1 }
  | { readonly do: 'decide'; readonly state: Decided }
  | { readonly do: 'tick' | 'go' | 'unfold' | 'fold' | 'attach' | 'note' | 'explain' | 'filter' | 'undo' | 'redo' };

export interface Key {
  readonly key: string;
  /** Where it is on the keyboard: with Alt a Mac types other characters. */
  readonly code: string;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

const plain: Readonly<Record<string, Action>> = {
  ArrowDown: { do: 'move', by: 1 },
  ArrowUp: { do: 'move', by: -1 },
  PageDown: { do: 'move', by: 'page' },
  PageUp: { do: 'move', by: '-page' },
  Home: { do: 'move', by: 'first' },
  End: { do: 'move', by: 'last' },
  ArrowRight: { do: 'unfold' },
  ArrowLeft: { do: 'fold' },
  Enter: { do: 'go' },
  ' ': { do: 'tick' },
  '.': { do: 'open', step: 1 },
  ',': { do: 'open', step: -1 },
  d: { do: 'decide', state: 'disputed' },
  w: { do: 'decide', state: 'wrong' },
  v: { do: 'decide', state: 'cannot-verify' },
  n: { do: 'decide', state: 'not-a-claim' },
  o: { do: 'decide', state: 'open' },
  s: { do: 'attach' },
  m: { do: 'note' },
  e: { do: 'explain' },
  '/': { do: 'filter' },
};

/** The keys of the commands in the text mean the same here. */
const withAlt: Readonly<Record<string, Action>> = {
  Enter: { do: 'tick' },
  '.': { do: 'open', step: 1 },
  ',': { do: 'open', step: -1 },
  s: { do: 'attach' },
  n: { do: 'note' },
  e: { do: 'explain' },
};

const onKeyboard: Readonly<Record<string, string>> = { KeyS: 's', KeyN: 'n', KeyE: 'e', Period: '.', Comma: ',' };

/** Null for a key that is none of ours: it goes to the editor. Letters go with Ctrl+Alt too, as in the text on a Mac. */
export function actionOf({ key, code, alt, shift, ctrl, meta }: Key): Action | null {
  if ((ctrl || meta) && !alt) {
    if (shift ? key.toLowerCase() === 'z' : ctrl && key === 'y') return { do: 'redo' };
    if (key === 'z') return { do: 'undo' };
  }
  if (meta || (ctrl && !(alt && code.startsWith('Key')))) return null;
  if (alt && shift && key === 'Enter') return { do: 'decide', state: 'open' };
  const meant = key.length === 1 ? key.toLowerCase() : key;
  return (alt ? (withAlt[meant] ?? withAlt[onKeyboard[code] ?? '']) : plain[meant]) ?? null;
}

/** The row to go to, within the table. */
export function moved(from: number, by: Extract<Action, { do: 'move' }>['by'], count: number, page: number): number {
  const to =
    by === 'first' ? 0 : by === 'last' ? count - 1 : from + (by === 'page' ? page : by === '-page' ? -page : by);
  return Math.max(0, Math.min(count - 1, to));
}
