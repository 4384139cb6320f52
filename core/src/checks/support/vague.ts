/** Words that sound like a source and name nobody, beside figures that have none. */
import type { Attribution } from '../../attributions/attribution.ts';
import type { Claim } from '../../claims/claim.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { unsourcedClaims } from './unsourced.ts';

export interface VagueCredit {
  /** `Some analysts say`. */
  readonly words: Span;
  /** Of the first figure that rests on them. */
  readonly claim: Claim;
  /** What they are said to say. */
  readonly content: Span;
}

const made = new WeakMap<DocumentAnalysis, readonly VagueCredit[]>();

/** In order of position. */
export function vagueCredits(document: DocumentAnalysis): readonly VagueCredit[] {
  let credits = made.get(document);
  if (!credits) {
    credits = findCredits(document);
    made.set(document, credits);
  }
  return credits;
}

/** On what words each figure rests that has no other source. */
export function vagueWords(document: DocumentAnalysis): ReadonlyMap<Claim, Span> {
  const claims = unsourcedClaims(document);
  const found = new Map<Claim, Span>();
  for (const { words, claim: first, content } of vagueCredits(document)) {
    found.set(first, words);
    for (let i = firstEndingAfter(claims, content.start); i < claims.length; i++) {
      const claim = claims[i] as Claim;
      const figure = document.quantities[claim.quantity] as Quantity;
      if (figure.end > content.end) break;
      if (figure.start >= content.start) found.set(claim, words);
    }
  }
  return found;
}

function findCredits(document: DocumentAnalysis): VagueCredit[] {
  const claims = unsourcedClaims(document);
  const found: VagueCredit[] = [];
  let last = -1;
  for (const attribution of document.attributions) {
    const words = attribution.vague ? wordsOf(document, attribution) : null;
    if (!words || words.start <= last) continue;
    const claim = claimOf(document, claims, attribution);
    if (!claim || !attribution.content) continue;
    last = words.start;
    found.push({ words, claim, content: attribution.content });
  }
  return found;
}

/** A pronoun, and a noun with an article, may mean somebody who was named before. */
const known =
  /^(?:(?:the|these|those|both|his|her|its|their)\s|(?:they|everyone|everybody|someone|somebody|most|few|several|others|many|some)$)/i;
/** `is expected to` and `is supposed to` tell of plans more than of hearsay. */
const plans = /\b(?:expected|supposed|considered|assumed)$/i;
/** A source farther from its verb is marked alone. */
const LONGEST = 60;

/** The words that seem to credit; null if they do not. */
function wordsOf({ source: { text } }: DocumentAnalysis, { source, cue }: Attribution): Span | null {
  if (!cue) return null;
  if (!source) {
    if (plans.test(text.slice(cue.start, cue.end))) return null;
    const it = /\bit $/i.test(text.slice(Math.max(0, cue.start - 4), cue.start));
    return it ? { start: cue.start - 3, end: cue.end } : cue;
  }
  if (known.test(text.slice(source.start, source.end))) return null;
  const both = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  return both.end - both.start <= LONGEST ? both : { start: source.start, end: source.end };
}

/** The figure that the words stand with: in what they give, or right before an adverb. */
function claimOf(document: DocumentAnalysis, claims: readonly Claim[], attribution: Attribution): Claim | null {
  const { cue, source, content } = attribution;
  if (!cue || !content) return null;
  for (let i = firstEndingAfter(claims, cue.start); i < claims.length; i++) {
    const claim = claims[i] as Claim;
    const figure = document.quantities[claim.quantity] as Quantity;
    if (figure.start >= Math.max(content.end, claim.end) || claim.start > content.end) return null;
    if (content.start <= figure.start && figure.end <= content.end) return claim;
    const between = document.source.text.slice(figure.end, cue.start);
    if (source === null && figure.end <= cue.start && between.length < LONGEST && !/[,;:()]/.test(between))
      return claim;
  }
  return null;
}
