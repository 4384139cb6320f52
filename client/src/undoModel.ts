/** What is said of a decision beside the way to take it back. No `vscode` here. */
import { capital, type DecisionState, stateWords, type UndoneAct } from '../../server/src/lsp/messages.ts';

const additions = { source: 'Source attached', note: 'Note' } as const;

/** `Disputed: 2,300 boxes`, `Checked: 5 figures`. */
export function actWords({ state, addition, words, count }: Omit<UndoneAct, 'time'>): string {
  const what = addition !== null ? additions[addition] : state === null ? 'Dismissed' : nameOf(state);
  const about = count > 1 ? `${count} ${state === null ? 'findings' : 'figures'}` : words;
  return about === '' ? what : `${what}: ${about}`;
}

const nameOf = (state: DecisionState): string => (state === 'open' ? 'Reopened' : capital(stateWords[state]));
