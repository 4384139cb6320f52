/** What was decided about a figure: by whom, when, against which source. */
import { type DecisionState, decidedBy, isHalfSigned, stateWords } from '../../../core/src/index.ts';
import { dotted, type Line } from './markup.ts';
import { sourceParts } from './sourceAddress.ts';
import { tickInfo, ticksByClaim } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';

const signs: Readonly<Record<DecisionState, string>> = {
  checked: '☑',
  disputed: '⚠',
  wrong: '⚠',
  'cannot-verify': '⚠',
  'not-a-claim': '⊘',
  open: '☐',
};

/** The sign alone: `☑`. */
export const signOf = (state: DecisionState): string => signs[state];

/** Empty for a date that nobody has decided about, as most need no checking, and where no decision can be kept. */
export function tickLines(folder: FolderView, file: FileView, claim: number, isDate: boolean): Line[] {
  const tick = ticksByClaim(folder, file).get(claim);
  if (!tick) return isDate || !folder.keepsTicks ? [] : [['☐ open']];
  const info = tickInfo(folder, tick);
  const { state, changed, signed, method, note, was } = info;
  const decided = decidedBy(state, signed);
  const rest = [sourceParts(folder, info), [method], [note]];
  const half = isHalfSigned(tick.history, folder.signatures) ? `${stateWords.half}: ` : '';
  if (!changed) return [dotted([`${half}${signs[state]} ${decided}`], ...rest)];
  return [
    dotted([`☐ ${stateWords.changed}: ${decided}`], ...rest),
    ['it was: ', { text: `“${was}”`, style: 'italic' }],
  ];
}
