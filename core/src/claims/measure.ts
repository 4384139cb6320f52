import { generalHeads, headcounts, tolls } from '../lexicon/measures.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Span } from '../text/span.ts';
import { isMeasure, isTelling, normalForm } from './vocabulary.ts';

const WORD = /[\p{L}][\p{L}\p{M}’'-]*/gu;
/** How far around the number words of the measures' table are looked for, in code units. */
const NEAR = 60;

/**
 * What a figure measures, in normal form and sorted: the noun that is counted, the words of its concept, and the words
 * of measures that stand near it in its clause. `lead` is the line that announces a list (`Seats by party:`), or empty.
 */
export function measureOf(text: string, quantity: Quantity, sentence: Span, lead: string): string[] {
  const found = new Set<string>();
  let tabled = false;
  const add = (words: string, onlyTable: boolean) => {
    for (const [word] of words.matchAll(WORD)) {
      // Names are whom it is about, not what is measured; the first word of a headline or a sentence may be either.
      const lower = word.toLowerCase().replace(/[’']s$/, '');
      const form = normalForm(lower);
      if (isMeasure(form)) tabled ||= quantity.kind === 'count' || !headcounts.has(form);
      else if (onlyTable || !isTelling(form) || (word[0] !== lower[0] && found.size > 0)) continue;
      found.add(form);
    }
  };
  const modified = modifiedBy(text, quantity, sentence);
  if (modified) add(modified, false);
  else if (quantity.concept) add(quantity.concept, false);
  if (quantity.unit && (quantity.kind === 'count' || quantity.kind === 'ordinal')) add(quantity.unit, false);
  const counted =
    quantity.kind === 'count' && quantity.unit !== null && !generalHeads.has(normalForm(quantity.unit.toLowerCase()));
  if (!tabled || counted) {
    const [from, to] = clauseAround(text, quantity, sentence);
    // Words beyond another number belong to that one: `employs 900 and serves 15 million`.
    const before = text.slice(Math.max(from, quantity.start - NEAR), quantity.start);
    const after = text.slice(quantity.end, Math.min(to, quantity.end + NEAR));
    const near = [
      before.slice(before.search(AFTER_LAST_NUMBER)),
      text.slice(quantity.number.end, quantity.end),
      after.split(NUMBER, 1)[0] as string,
    ];
    if (counted) {
      // What is counted is named: of the words beside it only those of a toll tell more, `killed 23 workers`.
      for (const words of near) {
        for (const [word] of words.matchAll(WORD)) {
          const form = normalForm(word.toLowerCase());
          if (tolls.has(form)) found.add(form);
        }
      }
    } else for (const words of near) add(words, true);
    // `14,200 people live on the island`
    if (!counted && /^\s+(?:now |currently |still )?(?:live|lived|living)\b/.test(after)) found.add('population');
    if (TOLL.test(before) || TOLL.test(after)) found.add('die');
  }
  if (!tabled && lead) add(lead, true);
  return [...found].sort();
}

/** `the $1.2 million cost of the bridge`: the words that the figure describes; empty if it stands for itself. */
function modifiedBy(text: string, { kind, start, end }: Quantity, sentence: Span): string {
  if (kind !== 'money' && kind !== 'percent') return '';
  if (!/\b(?:an?|the|its|their|his|her|this|that)\s+$/i.test(text.slice(Math.max(sentence.start, start - 8), start)))
    return '';
  const after = text.slice(end, Math.min(sentence.end, end + 60));
  const match =
    /^ ((?:\p{Ll}[\p{Ll}-]* ){0,2}?\p{Ll}[\p{Ll}-]*)(?: (?:of|for|to|on|in) (?:(?:the|a|an|its) )?([\p{L}-]+))?/u.exec(
      after,
    );
  const noun = match?.[1]?.split(' ')[0];
  return noun && normalForm(noun) !== '' ? (match?.[0] as string) : '';
}

/** `the toll rose to 14`, not `toll receipts`. */
const TOLL = /\b(?:death toll|toll (?:\p{L}{1,40} ){0,8}?(?:to|at|was|is|reached|stood|of)\b)/iu;
const NUMBER = /\d/;
const AFTER_LAST_NUMBER = /[^\d]{0,60}$/;

/** A sentence of prose reaches no further than this; what has no end (a table, noise) is looked at only so far. */
const WINDOW = 600;

/** The part of a sentence in which a figure's words are looked for. */
export const windowOf = (quantity: Span, sentence: Span): Span => ({
  start: Math.max(sentence.start, quantity.start - WINDOW),
  end: Math.min(sentence.end, quantity.end + WINDOW),
});

/** With fewer letters than this around the figure, the words before the comma belong to it: `turnout, at 57 percent,`. */
const SCARCE = 9;

/**
 * The stretch of the sentence around a figure without commas, semicolons and dashes in it; a figure that stands nearly
 * alone between commas takes the stretch before it too.
 */
export function clauseAround(text: string, quantity: Span, sentence: Span): [from: number, to: number] {
  let from = quantity.start;
  while (from > sentence.start && !isBreak(text, from - 1)) from--;
  let to = quantity.end;
  while (to < sentence.end && !isBreak(text, to)) to++;
  if (quantity.start - from + (to - quantity.end) < SCARCE) {
    if (from > sentence.start + 1) {
      from--;
      while (from > sentence.start && !isBreak(text, from - 1)) from--;
    } else {
      to = Math.min(to + 1, sentence.end);
      while (to < sentence.end && !isBreak(text, to)) to++;
    }
  }
  return [from, to];
}

function isBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 59 || unit === 0x2014 || unit === 0x2013 || unit === 40 || unit === 41) return true;
  // Not the comma inside a number.
  return unit === 44 && !isDigit(text.charCodeAt(at + 1));
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
