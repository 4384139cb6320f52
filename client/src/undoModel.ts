/** What is said of a decision beside the way to take it back. No `vscode` here. */
import type { UndoneAct } from '../../server/src/lsp/messages.ts';

const stateNames: Readonly<Record<string, string>> = {
  checked: 'Checked',
  disputed: 'Disputed',
  wrong: 'Wrong',
  'cannot-verify': 'Can’t be verified',
  'not-a-claim': 'Not a claim',
  open: 'Reopened',
};

/** `Disputed: 2,300 boxes`, `Checked: 5 figures`. */
export function actWords({ state, addition, words, count }: Omit<UndoneAct, 'time'>): string {
  const what = addition ? 'Source attached' : state === null ? 'Dismissed' : (stateNames[state] ?? state);
  const about = count > 1 ? `${count} ${state === null ? 'findings' : 'figures'}` : words;
  return about === '' ? what : `${what}: ${about}`;
}
