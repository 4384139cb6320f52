/** What is said of a decision beside the way to take it back. No `vscode` here. */
import { capital, type DecisionState, stateWords, type UndoneAct } from '../../server/src/lsp/messages.ts';
import { excerpt } from './remarkModel.ts';

const additions = { source: 'Source attached', note: 'Note' } as const;
const remarks = { said: 'Remark', settled: 'Remark settled', reopened: 'Remark opened again' } as const;

type Act = Omit<UndoneAct, 'time'>;

/**
 * `Disputed: 2,300 boxes`, `Checked: 5 figures`, `Remark: Is that all of May?`. Where two people have to sign, one has
 * `Signed` and not yet checked.
 */
export function actWords(act: Act, signatures = 1): string {
  const { state, remark, words, count } = act;
  const what = act.state === 'checked' && act.addition === null && signatures > 1 ? 'Signed' : kindOf(act);
  const things = remark !== null ? 'remarks' : state === null ? 'findings' : 'figures';
  const about = count > 1 ? `${count} ${things}` : excerpt(words);
  return about === '' ? what : `${what}: ${about}`;
}

function kindOf({ state, addition, remark }: Act): string {
  if (remark !== null) return remarks[remark];
  if (addition !== null) return additions[addition];
  return state === null ? 'Dismissed' : nameOf(state);
}

const nameOf = (state: DecisionState): string => (state === 'open' ? 'Reopened' : capital(stateWords[state]));
