import type { DocumentAnalysis } from '../../document/analysis.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';

/** Words of a sentence that speaks of a slip, or of a day that was given up: it says both values on purpose. */
const correction =
  /(?<!\p{sc=Latin})(?:corrections?|corrected|correcting|clarification|erratum|incorrect(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|misstated|misreported|misprint(?:ed)?|typo|wrong(?:ly)?|earlier version|previous version|postponed|rescheduled|brought forward|put (?:off|back)|moved (?:from|to|back|forward)|pushed back|delayed|originally|initially|instead of|rather than|not on)(?!\p{sc=Latin})/iu;

/** Whether the sentence around a place speaks of a correction or of a change of date. */
export function isCorrected({ source, sentences }: DocumentAnalysis, at: Span): boolean {
  const sentence = sentences[firstEndingAfter(sentences, at.start)];
  return sentence !== undefined && correction.test(source.text.slice(sentence.start, sentence.end));
}
