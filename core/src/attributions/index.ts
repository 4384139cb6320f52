/** Who says so: quotations, reported speech, `according to`, citations and the article's own list of sources. */
import type { PlacedBlock } from '../document/analysis.ts';
import type { Names } from '../names/index.ts';
import { byPosition, type Span } from '../text/span.ts';
import type { Attribution, CitationMark, Quotation, ReferenceEntry } from './attribution.ts';
import { findCitations } from './citations.ts';
import { findLinks } from './links.ts';
import type { QuotedSpan } from './quotationMarks.ts';
import { kindOfQuotation } from './quotations.ts';
import { Speakers } from './speakers.ts';
import { type LinesMemo, linesOfBlocks, type PlacedDraft, placeLines, placeQuoted } from './speaking.ts';

export type { LinesMemo } from './speaking.ts';

export interface Attributions {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly citations: readonly CitationMark[];
  readonly references: readonly ReferenceEntry[];
}

/**
 * Puts together what the lines of each block say: quotations span paragraphs, and speakers stand elsewhere. `memos` has
 * one for each block.
 */
export function recognizeAttributions(
  text: string,
  blocks: readonly PlacedBlock[],
  sentences: readonly Span[],
  names: Names,
  memos: readonly LinesMemo[] | null = null,
): Attributions {
  const lines = linesOfBlocks(blocks, memos);
  const quoted = placeQuoted(blocks, lines);
  const { citations, references } = findCitations(text, blocks, sentences);
  const speakers = new Speakers(text, names, sentences);
  const attributions: Attribution[] = [];
  const speakerOf = new Map<Span, number | null>();
  for (const draft of placeLines(blocks, lines, quoted)) {
    let speaker: number | null = null;
    if (draft.source) {
      speaker = speakerOf.get(draft.source) ?? speakers.resolve(draft.source);
      speakerOf.set(draft.source, speaker);
    }
    attributions.push(...piecesOf(draft, quoted, speaker));
  }
  for (const { start, end, content } of citations) {
    if (content.end > content.start)
      attributions.push({ kind: 'citation', source: { start, end }, cue: null, content, vague: false, speaker: null });
  }
  attributions.push(...findLinks(text, blocks, sentences));
  attributions.sort(byPlace);
  return { attributions, quotations: quotationsOf(text, quoted, attributions), citations, references };
}

/** One attribution for each piece of what is said; those of an interrupted quotation share their cue. */
function piecesOf(draft: PlacedDraft, quoted: readonly QuotedSpan[], speaker: number | null): Attribution[] {
  const { source, cue, vague } = draft;
  return draft.content.map(content => ({
    kind: draft.direct || isQuoted(quoted, content) ? 'direct' : 'indirect',
    source,
    cue,
    content,
    vague,
    speaker,
  }));
}

/** Whether the words are all within one pair of quotation marks. */
function isQuoted(quoted: readonly QuotedSpan[], span: Span): boolean {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quoted[middle] as QuotedSpan).close >= span.end) high = middle;
    else low = middle + 1;
  }
  const quote = quoted[low];
  return quote !== undefined && quote.open <= span.start && span.end <= quote.close;
}

const startOf = ({ content, cue, source }: Attribution): number => (content ?? cue ?? source)?.start ?? 0;
const byPlace = (a: Attribution, b: Attribution): number =>
  startOf(a) - startOf(b) || byPosition(a.content ?? a.source ?? NOWHERE, b.content ?? b.source ?? NOWHERE);
const NOWHERE: Span = { start: 0, end: 0 };

/** The quotations with the attribution that credits each: the one that covers it and is the shortest. */
function quotationsOf(text: string, quoted: readonly QuotedSpan[], attributions: readonly Attribution[]): Quotation[] {
  const found: Quotation[] = [];
  /** Attributions that may still cover what comes; sorted by where they begin. */
  let active: number[] = [];
  let next = 0;
  for (const { start, end } of quoted) {
    while (next < attributions.length && startOf(attributions[next] as Attribution) <= start) active.push(next++);
    active = active.filter(index => ((attributions[index] as Attribution).content?.end ?? 0) > start);
    let best: number | null = null;
    for (const index of active) {
      const { content, kind } = attributions[index] as Attribution;
      if (!content || kind === 'citation' || content.start > start + 1 || content.end < end - 1) continue;
      if (best === null || content.end - content.start < lengthOf(attributions[best] as Attribution)) best = index;
    }
    const credited = best !== null && (attributions[best] as Attribution).kind === 'direct';
    found.push({ start, end, kind: kindOfQuotation(text, start, end, credited), attribution: best });
  }
  return found;
}

const lengthOf = ({ content }: Attribution): number =>
  content ? content.end - content.start : Number.POSITIVE_INFINITY;
