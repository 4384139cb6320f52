import type { PlacedBlock } from '../document/analysis.ts';
import { Char, classOf } from '../text/characters.ts';
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
  if (hasWords(text, sentence.start, start)) {
    let end = start;
    while (/[\s(,:;–—-]/.test(text[end - 1] as string)) end--;
    return { start: sentence.start, end };
  }
  let from = end;
  while (from < sentence.end && /[\s),:;–—-]/.test(text[from] as string)) from++;
  let to = sentence.end;
  while (to > end && /[\s.,;:!?]/.test(text[to - 1] as string)) to--;
  return to > from ? { start: from, end: to } : null;
}

/** Whether a letter, white space and a letter again stand between two places. */
function hasWords(text: string, from: number, to: number): boolean {
  let seen = 0;
  for (let i = from; i < to && seen < 3; i++) {
    const type = classOf(text.charCodeAt(i));
    if (type === (seen === 1 ? Char.space : Char.letter)) seen++;
  }
  return seen === 3;
}
