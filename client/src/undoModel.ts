/** What is said of a decision beside the way to take it back. No `vscode` here. */
import { capital, type DecisionState, stateWords, type UndoneAct } from '../../server/src/lsp/messages.ts';

/** `Disputed: 2,300 boxes`, `Checked: 5 figures`. */
export function actWords({ state, addition, words, count }: Omit<UndoneAct, 'time'>): string {
  const what = addition ? 'Source attached' : state === null ? 'Dismissed' : nameOf(state);
  const about = count > 1 ? `${count} ${state === null ? 'findings' : 'figures'}` : words;
  return about === '' ? what : `${what}: ${about}`;
}

const nameOf = (state: string): string =>
  state === 'open' ? 'Reopened' : capital(stateWords[state as DecisionState] ?? state);
