import type { PlacedBlock } from '../document/analysis.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';

/** `[the log](https://…)`, else a bare address; the lengths are bounded so that no text is read twice. */
const LINK = /\[[^\]\n]{1,120}\]\(https?:[^)\s]{1,300}\)|https?:\/\/[^\s<>"”)\]]{4,300}/g;

/** Links as citations: each speaks for its sentence up to where it stands. */
export function findLinks(text: string, blocks: readonly PlacedBlock[], sentences: readonly Span[]): Attribution[] {
  const found: Attribution[] = [];
  for (const block of blocks) {
    if (block.kind === 'reference') continue;
    const body = text.slice(block.start, block.end);
    if (!body.includes('://')) continue;
    for (const match of body.matchAll(LINK)) {
      const start = block.start + match.index;
      // A bare address counts where it is given as the source: `(https://…)`, `Source: https://…`.
      if (match[0][0] !== '[' && !/[(:]\s?$/.test(text.slice(Math.max(block.start, start - 2), start))) continue;
      const sentence = sentences[firstEndingAfter(sentences, start)];
      if (!sentence || sentence.start > start) continue;
      const content = contentOf(text, sentence, start, start + match[0].length);
      if (!content) continue;
      const source = { start, end: start + match[0].length };
      found.push({ kind: 'citation', source, cue: null, content, vague: false, speaker: null });
    }
  }
  return found;
}

/** The sentence up to the link; all of it where the link is one of its first words. */
function contentOf(text: string, sentence: Span, start: number, end: number): Span | null {
  const before = text.slice(sentence.start, start).replace(/[\s(,:;–—-]+$/, '');
  if (/\p{L}.*\s.*\p{L}/su.test(before)) return { start: sentence.start, end: sentence.start + before.length };
  const rest = text.slice(end, sentence.end);
  const from = end + (/^[\s),:;–—-]*/.exec(rest)?.[0].length ?? 0);
  const to = sentence.end - (/[\s.,;:!?]*$/.exec(rest)?.[0].length ?? 0);
  return to > from ? { start: from, end: to } : null;
}
