/** Where quoted words stand in a text: at one place, or nowhere that can be told. */
import type { Span } from '../../../core/src/index.ts';

export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A quotation of fewer words may stand anywhere: where its neighbours differ, it is not the one that was meant. */
const tellingWords = 6;

/**
 * The one place that a quotation means. White space counts as one space. Neighbours, where they are given, decide between
 * places and must not both be others; `at` decides only where no neighbours are given.
 */
export function findQuote(text: string, quote: Quote, at: number | null): Span | string {
  const { words, offsets } = flattened(text);
  const exact = flattened(quote.exact).words.trim();
  if (exact === '') return 'It quotes no words.';
  const [prefix, suffix] = [flattened(quote.prefix).words.trim(), flattened(quote.suffix).words.trim()];
  const places: { start: number; neighbours: number }[] = [];
  for (let start = words.indexOf(exact); start >= 0; start = words.indexOf(exact, start + 1)) {
    const before = words.slice(Math.max(0, start - prefix.length - 1), start).trimEnd();
    const after = words.slice(start + exact.length, start + exact.length + suffix.length + 1).trimStart();
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
  if (!only) return 'Its words are not to be found.';
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

/** A text with white space as one space, and the offset of each of its code units. */
function flattened(text: string): { words: string; offsets: readonly number[] } {
  const offsets: number[] = [];
  let words = '';
  for (let i = 0; i < text.length; i++) {
    const space = /\s/.test(text[i] as string);
    if (space && words.endsWith(' ')) continue;
    words += space ? ' ' : text[i];
    offsets.push(i);
  }
  return { words, offsets };
}
