/** Two figures of one text that a slip alone explains: `£48m` and `48 billion pounds` for the quay, `26 miles` and `all 26 kilometres` of the pipe. */
import { isScaleSlip, isUnitSlip } from './slip.ts';
import type { View } from './view.ts';
import { areKindred, isMeasure, measureRow, normalForm } from './vocabulary.ts';

/** A word that both are told with; null where no slip is to be seen. */
export function evidentSlip(a: View, b: View): string | null {
  const isScale = isScaleSlip(a.quantity, b.quantity);
  if (!isScale && !isUnitSlip(a.quantity, b.quantity)) return null;
  if (a.rate !== b.rate || a.change !== b.change || a.corrected || b.corrected) return null;
  const one = wordsOf(a);
  const other = wordsOf(b);
  if (isScale && differ(a, b)) return null;
  for (const word of one) if (other.has(word) && !isGeneral(word)) return word;
  // `all 26 kilometres` takes up `26 miles`.
  if (!isScale) return a.all || b.all ? (a.quantity.unitName ?? null) : null;
  for (const word of a.measure)
    for (const twin of b.measure) if (isMeasure(word) && areKindred(a.family ?? '', word, twin)) return word;
  return null;
}

/** Each is of a measure of its own: a price, and sales. */
function differ(a: View, b: View): boolean {
  const [one, other] = [a, b].map(({ measure }) => [...measure].filter(word => measureRow(word)?.general === false));
  if (!one?.length || !other?.length) return false;
  return !one.some(word => other.some(twin => word === twin || areKindred(a.family ?? '', word, twin)));
}

/** What is told with a figure, but for its unit. */
function wordsOf({ quantity, measure, clause, sentence }: View): Set<string> {
  const words = new Set([...measure, ...clause, ...sentence]);
  words.delete(normalForm(quantity.unitName ?? ''));
  return words;
}

const isGeneral = (word: string): boolean => measureRow(word)?.general === true;
