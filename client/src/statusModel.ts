import {
  contestedStates,
  contestedWords,
  countWords,
  differWords,
  type FileStatus,
} from '../../server/src/lsp/messages.ts';
import { counted } from './rows.ts';

/** What the status bar says about a file; plain text. */
export interface StatusLine {
  readonly text: string;
  readonly tooltip: readonly string[];
  /** Only when something differs: an open figure is work, not an alarm. */
  readonly warns: boolean;
  /** The file is left alone, and a person may think otherwise. */
  readonly offersInclusion: boolean;
}

/** `✓ 12/34` is twelve figures of thirty-four that are ticked. What is settled otherwise has a count of its own. */
export function statusLine(status: FileStatus): StatusLine {
  if (!status.article) {
    return {
      text: 'Tickmark: not an article',
      tooltip: [status.reason],
      warns: false,
      offersInclusion: true,
    };
  }
  const { claims, settled, changed, lost, sourced, open, half, differs, settledDiffer, unsourced, findings } =
    status.counts;
  const contested = contestedStates.reduce((sum, state) => sum + status.counts[state], 0);
  // Each figure once: one that differs and has changed since is among what has changed.
  const differ = claims - settled - unsourced - changed - open - sourced - half;
  const parts = [
    `${settled - contested} ticked`,
    ...contestedWords(status.counts),
    differWords(differ, 0),
    countWords('unsourced', unsourced),
    countWords('changed', changed),
    countWords('open', open),
    countWords('sourced', sourced),
    countWords('half', half),
  ];
  const sum =
    claims === 0
      ? 'No figures in this article.'
      : `${counted(claims, 'figure')}: ${parts.filter(part => part !== '').join(', ')}.`;
  const inAll = differs + settledDiffer;
  return {
    text: `$(check) ${settled - contested}/${claims}${contested > 0 ? ` $(report) ${contested}` : ''}${differs > 0 ? ` $(warning) ${differs}` : ''}${lost > 0 ? ` $(search-stop) ${lost}` : ''}`,
    tooltip: [
      sum,
      ...(inAll > differ ? [`${differWords(inAll, settledDiffer)}.`] : []),
      ...(lost > 0 ? [`${counted(lost, 'tick')} lost: ${lost === 1 ? 'its' : 'their'} words are gone.`] : []),
      `${counted(findings, 'finding')} in all.`,
    ],
    warns: differs > 0,
    offersInclusion: false,
  };
}

/** Instead of it while all marks are hidden: calm, so that a first reading is one. */
export function hiddenLine(status: FileStatus): StatusLine {
  return {
    ...statusLine(status),
    text: '$(eye-closed) Marks hidden',
    tooltip: ['Tickmark’s marks are hidden until the window is closed. A click shows them again.'],
    warns: false,
  };
}
