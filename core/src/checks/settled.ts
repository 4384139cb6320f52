import type { DocumentAnalysis } from '../document/analysis.ts';
import { sourceMarks } from '../ledger/sourceMarks.ts';
import { tickedStates } from '../ledger/states.ts';
import { covers, firstEndingAfter, overlaps, type Span } from '../text/span.ts';
import type { Finding } from './check.ts';
import type { ArticleDesk } from './desk.ts';

/** Findings that ask for the source of a figure. */
const askingForSource: ReadonlySet<string> = new Set(['unsourced-figure', 'vague-attribution']);

/**
 * The findings that people leave: nobody is asked for the source of a figure that was checked, that was said to be no
 * claim, or that cites a source of the folder's list, and nobody is told twice that sources dispute a figure. A tick whose words have changed since settles nothing.
 */
export function withoutSettled(
  findings: readonly Finding[],
  document: DocumentAnalysis,
  { ticks, sources }: ArticleDesk,
): readonly Finding[] {
  const standing = ticks.filter(tick => tick.outcome === 'found');
  const settled = standing.filter(tick => tickedStates.has(tick.history.ruling.state));
  const disputed = standing.filter(tick => tick.history.ruling.state === 'disputed');
  const cited = sourceMarks(document, sources);
  if (settled.length + disputed.length + cited.length === 0) return findings;
  const spokenFor = cited.map(({ content }) => content);
  return findings.filter(finding => {
    if (finding.code === 'undefined-citation') return !isMet(cited, finding);
    if (finding.code === 'disputed-figure') return !isMet(disputed, finding);
    if (!askingForSource.has(finding.code)) return true;
    const figure = finding.about ?? finding;
    const content = spokenFor[firstEndingAfter(spokenFor, figure.end - 1)];
    return !isMet(settled, figure) && !(content && covers(content, figure));
  });
}

/** Whether one of the spans, in order of position, overlaps the finding. */
function isMet(spans: readonly Span[], finding: Span): boolean {
  const next = spans[firstEndingAfter(spans, finding.start)];
  return next !== undefined && overlaps(next, finding);
}
