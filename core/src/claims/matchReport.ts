/** Whether an article reports a match, whose figures everybody could watch and nobody need be credited for. */
import { gameUnits, gameWords } from '../lexicon/matches.ts';
import { singular } from '../lexicon/nouns.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** So many different words of a game an article of another matter hardly has. */
const FEWEST = 5;
/** A report has its words early: so much of a text is looked at, in UTF-16 units. */
const LOOKED_AT = 6000;

/** By its words, of which some must stand beside a score or what is counted in games. */
export function isMatchReport(text: string, quantities: readonly Quantity[]): boolean {
  if (!quantities.some(one => one.kind === 'score' || isOfGame(one))) return false;
  const found = new Set<string>();
  for (const [word] of text
    .slice(0, LOOKED_AT)
    .toLowerCase()
    .matchAll(/[a-z][a-z-]{1,20}/g)) {
    if (gameWords.has(word)) found.add(word);
    if (found.size >= FEWEST) return true;
  }
  return false;
}

/** `two late goals`, `seven of their last eight games`, `from 25 yards`: told of a match as it was played, or of a table. */
export function isOfGame({ kind, unit, unitName }: Quantity): boolean {
  if (kind !== 'count' && kind !== 'measure' && kind !== 'ordinal' && kind !== 'duration') return false;
  const noun = ((kind === 'count' ? unit : unitName) ?? '').toLowerCase().split(/\s/).at(-1) as string;
  return gameUnits.has(singular(noun)) || gameUnits.has(noun);
}
