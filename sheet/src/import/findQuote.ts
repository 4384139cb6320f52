/** Where quoted words stand in a text: at one place, or nowhere that can be told. */
import { comparedWords, type Span, writtenOffsets } from '../../../core/src/index.ts';

export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A quotation of fewer words may stand anywhere: where its neighbours differ, it is not the one that was meant. */
const tellingWords = 6;

const gone = 'Its words are not to be found.';

/**
 * The one place that a quotation means: as it is written, else as words are compared, where a text has been typeset since.
 */
export function findQuote(text: Flat, quote: Quote, at: number | null): Span | string {
  const found = placeOf(text, quote, at);
  if (typeof found !== 'string') return found;
  const { exact, prefix, suffix } = quote;
  const again = placeOf(
    comparedText(text),
    { exact: compared(exact), prefix: compared(prefix), suffix: compared(suffix) },
    at,
  );
  return typeof again !== 'string' || found === gone ? again : found;
}

/**
 * The one place that the words of a quotation have in a text. White space counts as one space. Neighbours, where they are given, decide between
 * places and must not both be others; `at` decides only where no neighbours are given.
 */
function placeOf({ words, offsets }: Flat, quote: Quote, at: number | null): Span | string {
  const exact = flattened(quote.exact).words.trim();
  if (exact === '') return 'It quotes no words.';
  const [prefix, suffix] = [flattened(quote.prefix).words.trim(), flattened(quote.suffix).words.trim()];
  const [first, last] = [exact.slice(0, 2), exact.slice(-2)];
  // A quotation may begin inside a word, if it says so.
  const [beginsInside, endsInside] = [adjoin(quote.prefix.slice(-2), first), adjoin(last, quote.suffix.slice(0, 2))];
  const places: { start: number; neighbours: number }[] = [];
  for (let start = words.indexOf(exact); start >= 0; start = words.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (!beginsInside && adjoin(words.slice(Math.max(0, start - 2), start), first)) continue;
    if (!endsInside && adjoin(last, words.slice(end, end + 2))) continue;
    const before = words.slice(Math.max(0, start - prefix.length - 1), start).trimEnd();
    const after = words.slice(end, end + suffix.length + 1).trimStart();
    const stands =
      (prefix !== '' && before.endsWith(prefix) ? 1 : 0) + (suffix !== '' && after.startsWith(suffix) ? 1 : 0);
    places.push({ start, neighbours: stands });
    if (places.length > mostPlaces) return 'Its words stand at too many places.';
  }
  const span = ({ start }: { start: number }): Span => ({
    start: offsets[start] as number,
    end: (offsets[start + exact.length - 1] as number) + 1,
  });
  const [only] = places;
  if (!only) return gone;
  const given = (prefix === '' ? 0 : 1) + (suffix === '' ? 0 : 1);
  if (places.length === 1) {
    const telling = exact.split(' ').length >= tellingWords;
    return given === 0 || only.neighbours > 0 || telling ? span(only) : 'Its words stand among others now.';
  }
  const best = places.filter(({ neighbours }) => neighbours === given);
  if (given > 0) return best.length === 1 ? span(best[0] as { start: number }) : 'Its words stand at several places.';
  const here = places.map(span).filter(({ start }) => start === at);
  return here.length === 1 ? (here[0] as Span) : 'Its words stand at several places.';
}

const mostPlaces = 1000;

/** Whether two neighbours are parts of one word or one number: `5 people` does not stand in `15 people`. */
const adjoin = (before: string, after: string): boolean =>
  (/[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(after)) ||
  (/\d[.,]$/.test(before) && /^\d/.test(after)) ||
  (/\d$/.test(before) && /^[.,]\d/.test(after));

/** A text with white space as one space, and the offset of each of its code units. */
export interface Flat {
  readonly words: string;
  readonly offsets: readonly number[];
}

const typeset = new WeakMap<Flat, Flat>();

/** The same as words are compared. */
function comparedText(text: Flat): Flat {
  const made = typeset.get(text);
  if (made) return made;
  const offsets = writtenOffsets(text.words).map(at => text.offsets[at] as number);
  const now = { words: comparedWords(text.words), offsets };
  typeset.set(text, now);
  return now;
}

const compared = (words: string): string => comparedWords(flattened(words).words);

export function flattened(text: string): Flat {
  const offsets: number[] = [];
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: space } of text.matchAll(/\s+/g)) {
    parts.push(text.slice(from, index));
    for (let i = from; i <= index; i++) offsets.push(i);
    from = index + space.length;
  }
  parts.push(text.slice(from));
  for (let i = from; i < text.length; i++) offsets.push(i);
  return { words: parts.join(' '), offsets };
}
