/** An annotation from another program as a line of the ledger: a decision where it names a state, else a remark. */
import {
  type Anchor,
  claimName,
  type DocumentAnalysis,
  decisionStates,
  firstEndingAfter,
  overlaps,
  type Span,
  threadName,
} from '../../../core/src/index.ts';
import { type Plain, plainOf } from '../annotations/read.ts';
import { CodePoints } from '../codePoints.ts';
import type { Fields } from '../json.ts';
import { findQuote } from './findQuote.ts';
import type { Incoming } from './importInto.ts';
import type { Places } from './places.ts';

export function foreignLine(annotation: Fields, places: Places): Incoming {
  const plain = plainOf(annotation);
  const state = decisionStates.find(one => plain.tags.some(tag => tag.toLowerCase() === one));
  const remark = plain.comments.join('\n\n').trim();
  if (!state && remark === '') return null;
  const file = plain.source === null ? null : places.file(plain.source);
  const words = plain.quote?.exact ?? '';
  if (file === null)
    return { lost: { file: plain.source ?? '', words, reason: 'No article of the folder is meant by it.' } };
  const found = spanOf(plain, file, places);
  const placed = typeof found === 'string' ? found : anchorFor(file, found, state !== undefined, places);
  if (typeof placed === 'string') return { lost: { file, words, reason: placed } };
  if (!plain.checker?.trim() && places.checker === '') return { lost: { file, words, reason: unsigned } };
  const signed = {
    checker: plain.checker?.trim() || places.checker,
    time: utc(plain.time) ?? places.now,
    anchor: placed,
  };
  if (!state) {
    const line = { kind: 'remark', text: remark, ...signed } as const;
    return { line: { ...line, thread: threadName(line), annotation } };
  }
  return {
    line: {
      claim: claimName(placed),
      state,
      ...signed,
      ...(plain.links.length > 0 && { sources: plain.links }),
      ...(remark !== '' && { note: remark }),
      annotation,
    },
  };
}

function spanOf({ quote, position }: Plain, file: string, places: Places): Span | string {
  if (!quote) return 'It quotes no words by which its place could be told.';
  const at = position && places.points(file).offset(position[0]);
  const span = findQuote(places.flat(file), quote, at);
  if (typeof span === 'string' || !quote.inside) return span;
  const words = places.text(file).slice(span.start, span.end);
  // Where dashes were set anew, nobody can say where inside the words: they are all meant.
  if (words.length !== quote.exact.length) return span;
  const points = new CodePoints(words);
  const [start, end] = [points.offset(quote.inside[0]), points.offset(quote.inside[1])];
  return start === null || end === null ? span : { start: span.start + start, end: span.start + end };
}

export const unsigned = 'It bears no name: say who checks.';

/** The anchor of quoted words; for a decision that of the one figure in them. Else the reason, for people. */
export function anchorFor(file: string, span: Span, figure: boolean, places: Places): Anchor | string {
  const { sentences, quantities, claims } = places.articles.get(file) as DocumentAnalysis;
  const sentence = sentences[firstEndingAfter(sentences, span.start)];
  if (!sentence || sentence.start > span.start) return 'No sentence stands where its words are.';
  if (span.end > sentence.end) return 'It covers more than one sentence.';
  const figures = claims.map(({ quantity }) => quantities[quantity] as Span).filter(one => overlaps(one, span));
  if (figure && figures.length > 1) return 'Several figures stand in its words.';
  const [only] = figures;
  return places.anchorAt(file, figure && only ? only : span) ?? 'No sentence stands where its words are.';
}

const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** A time in the form of the ledger; null where its zone is not told, or the calendar has no such day. */
function utc(time: string | null): string | null {
  if (time === null || !stamp.test(time)) return null;
  const minute = time.slice(0, 'yyyy-mm-ddThh:mm'.length);
  const local = Date.parse(`${minute}Z`);
  if (Number.isNaN(local) || !new Date(local).toISOString().startsWith(minute)) return null;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(time)) return time;
  const moment = Date.parse(time);
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}
