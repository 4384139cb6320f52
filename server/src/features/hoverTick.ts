/** What was decided about a figure: by whom, when, against which source. */
import { isHalfSigned } from '../../../core/src/index.ts';
import { dotted, type Line } from './markup.ts';
import { tickInfo, ticksByClaim } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';

const inWords: Readonly<Record<string, string>> = {
  checked: '☑ checked',
  disputed: '⚠ disputed',
  wrong: '⚠ marked as wrong',
  'cannot-verify': '⚠ can’t be verified',
  'not-a-claim': '⊘ not a claim',
};

/** Empty for a figure that nobody has decided about. */
export function tickLines(folder: FolderView, file: FileView, claim: number): Line[] {
  const tick = ticksByClaim(folder, file).get(claim);
  if (!tick) return [];
  const { state, changed, signed, shownSources, note, was } = tickInfo(folder, tick);
  const by = ` by ${signed}`;
  const rest = [[shownSources.join('; ')], [note]];
  const half = isHalfSigned(tick.history, folder.signatures) ? '1 of 2 signatures: ' : '';
  if (!changed) return [dotted([`${half}${inWords[state] ?? state}${by}`], ...rest)];
  return [
    dotted([`☐ changed since it was decided${by}`], ...rest),
    ['it was: ', { text: `“${was}”`, style: 'italic' }],
  ];
}
