/** Whether two figures measure the same, by the noun that is counted and the words of the table of measures. */
import { coins, generalHeads } from '../lexicon/measures.ts';
import { demonyms } from '../lexicon/peoples.ts';
import { isScaleSlip, likenessOfSlip } from './slip.ts';
import type { View } from './view.ts';
import { areKindred, isMeasure, measureRow, normalForm } from './vocabulary.ts';

/** Whoever is counted by the country they are from, in small letters. */
const peopleOf: ReadonlySet<string> = new Set([...demonyms.keys()].map(word => word.toLowerCase()));

/** The words of the measure that both have; null if they measure different things. */
export function sharedMeasure(a: View, b: View, sameText: boolean): string[] | null {
  if (a.family?.startsWith('rank')) return a.head !== '' && a.head === b.head ? [a.head, a.family.slice(5)] : null;
  return a.family === 'count' ? sharedCount(a, b) : sharedAttribute(a, b, sameText);
}

/** A word of the table that names a measure, and not only that something changed: `the 168-metre mast fell`. */
const isLevel = (word: string): boolean => measureRow(word)?.general === false;

const isGeneral = (view: View): boolean => view.head === '' || generalHeads.has(view.head);

/** What befell those who are counted; '' if nothing did. */
const tollOf = (view: View): string => {
  for (const word of view.measure) if (measureRow(word)?.toll && word !== view.head) return word;
  return '';
};

/** `the 4.10 bus`, `version 4.3`: a bare number that counts nothing. */
const isCode = ({ quantity: { unit, low } }: View): boolean => unit === null && low !== null && !Number.isInteger(low);

/** `all 34 looms` takes up `43 handlooms`. */
const isShortFor = (short: View, long: View): boolean =>
  short.definite &&
  short.head.length >= 4 &&
  long.head.length > short.head.length + 2 &&
  long.head.endsWith(short.head);

function sharedCount(a: View, b: View): string[] | null {
  if (isCode(a) !== isCode(b) && !(a.measure.has('magnitude') && b.measure.has('magnitude'))) return null;
  const shared = [...a.measure].filter(word => b.measure.has(word));
  // A line of a list has its noun in the line above it.
  const inList = a.lineWords.size + b.lineWords.size > 0;
  const tellsAlone = (word: string): boolean => {
    const row = measureRow(word);
    return row !== undefined && (row.total || row.toll || inList);
  };
  if (tollOf(a) !== tollOf(b) && tollOf(a) !== '' && tollOf(b) !== '') return null;
  // People and things in general are told apart only by what happened to them.
  if (isGeneral(a) && isGeneral(b))
    return shared.some(tellsAlone) ? shared.filter(word => !generalHeads.has(word)) : null;
  if (a.head === b.head && coins.has(a.head)) return shared.length > 1 ? shared : null;
  if (a.head === b.head) return shared.length > 0 ? shared : [a.head];
  // `forty-three handlooms`, `all 34 looms`
  if (isShortFor(a, b) || isShortFor(b, a)) return [a.head];
  if (isGeneral(a) || isGeneral(b)) {
    const named = isGeneral(a) ? b : a;
    const other = isGeneral(a) ? a : b;
    // The Americans among the dead are a part of them.
    if (peopleOf.has(named.head)) return null;
    // `23 workers were killed` and `a toll of 32`; but `killed in one district` counts no dead.
    if (shared.some(tellsAlone)) return shared;
    // `the 14 drivers` and `14 of the drivers`: the noun stands beside the bare number.
    return other.head === '' && tollOf(other) === '' && other.measure.has(named.head) ? [named.head] : null;
  }
  if ((isMeasure(a.head) && b.measure.has(a.head)) || (isMeasure(b.head) && a.measure.has(b.head)))
    return shared.some(tellsAlone) ? shared : null;
  return null;
}

/** Money, shares and sizes: an attribute in the same words, or in words that mean one thing for figures of the kind. */
function sharedAttribute(a: View, b: View, sameText: boolean): string[] | null {
  // In what it is measured is not what is measured: pounds are no weight of anything.
  const units = new Set([a, b].map(({ quantity }) => normalForm(quantity.unitName ?? '')));
  const shared = [...a.measure].filter(word => b.measure.has(word) && !units.has(word));
  if (shared.length > 0) return shared;
  const family = a.family ?? '';
  if (a.rate !== 'share')
    for (const one of a.measure) for (const other of b.measure) if (areKindred(family, one, other)) return [one];
  // `Roads: $4.2 million` has all that it measures in its label.
  if (a.lineWords.size + b.lineWords.size > 0) return [...a.lineWords, ...b.lineWords];
  // `a 180-metre tower`: nothing says what is measured but the thing itself.
  if (!sameText || family === 'duration' || ([...a.measure].some(isLevel) && [...b.measure].some(isLevel))) return null;
  const common = [...a.clause].filter(word => b.clause.has(word));
  if (isScaleSlip(a.quantity, b.quantity)) {
    const given = [a, b].find(view => view.given)?.measure ?? new Set<string>();
    return common.length > 0 ? common : given.size > 0 ? [...given] : null;
  }
  const measured = [...a.measure, ...b.measure].some(isMeasure);
  if (measured && !family.startsWith('measure') && likenessOfSlip(a.quantity, b.quantity) < 2) return null;
  if (!family.startsWith('measure')) {
    return common.length >= 2 && (a.given || b.given) ? common : null;
  }
  const words = [...a.clause, ...a.context].filter(
    word => !units.has(word) && (b.clause.has(word) || b.context.has(word)),
  );
  return words.length >= (a.given || b.given ? 1 : 2) ? words : null;
}
