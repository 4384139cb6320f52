/** Why a figure is, or is not, said to differ: all figures that it was compared with, and what came of it. */

import type { Span } from '../../../core/src/index.ts';
import { figureWords } from './explainWords.ts';
import { type Line, toMarkdown } from './markup.ts';
import { placeLink } from './placeLink.ts';
import { comparedClaims, type OtherClaim } from './sameClaims.ts';
import { claimAt } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';
import { counted, oneLine } from './words.ts';

export interface Explanation {
  readonly title: string;
  readonly markdown: string;
}

/** More figures of one sort than these are counted. */
const shown = 12;

/** The explanation of the figure at a place; null where there is none. */
export function explainAt(folder: FolderView, file: FileView, at: Span): Explanation | null {
  const index = claimAt(file, at);
  const claim = index === null ? undefined : file.document.claims[index];
  const figure = claim && file.document.quantities[claim.quantity];
  if (index === null || !claim || !figure) return null;
  const words = oneLine(file.document.source.text.slice(figure.start, figure.end));
  const others = comparedClaims(folder, file, index);
  const blocks: Line[][] = [
    [[{ text: words, style: 'bold' }, ' in ', placeLink(file, file, figure.start)], ...figureWords(claim)],
    ...sorts.flatMap(([verdicts, heading]) =>
      section(
        file,
        heading,
        others.filter(one => verdicts.includes(one.comparison.verdict)),
      ),
    ),
  ];
  if (others.length === 0) blocks.push([['No other figure of these articles measures anything like it.']]);
  return { title: `Why: ${words}`, markdown: `${blocks.map(toMarkdown).join('\n\n')}\n` };
}

type Verdict = OtherClaim['comparison']['verdict'];

/** What came of it, worst first. */
const sorts: readonly (readonly [verdicts: readonly Verdict[], heading: string])[] = [
  [['conflict'], 'Differs from'],
  [['disputed'], 'Disputed by another source'],
  [['superseded'], 'Brought up to date'],
  [['same'], 'Says the same as'],
  [['compatible'], 'Agrees with, as far as rounding and bounds allow'],
  [['notComparable'], 'Looked at, but not the same thing'],
];

function section(file: FileView, heading: string, others: readonly OtherClaim[]): Line[][] {
  if (others.length === 0) return [];
  const lines = others.slice(0, shown).map(({ file: there, figure, comparison }): Line => {
    const words = oneLine(there.document.source.text.slice(figure.start, figure.end));
    return [{ text: words, style: 'bold' }, ' (', placeLink(file, there, figure.start), `): ${comparison.reason}`];
  });
  const rest = others.length - lines.length;
  return [
    [[{ text: heading, style: 'italic' }]],
    [...lines, ...(rest > 0 ? [[`and ${counted(rest, 'more figure')}`]] : [])],
  ];
}
