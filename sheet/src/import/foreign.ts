/** An annotation from another program as a line of the ledger: a decision where it names a state, else a remark. */
import {
  type Anchor,
  claimName,
  type DocumentAnalysis,
  decisionStates,
  overlaps,
  type Span,
  threadName,
} from '../../../core/src/index.ts';
import { type Plain, pathOf, plainOf } from '../annotations/read.ts';
import { CodePoints } from '../codePoints.ts';
import type { Fields } from '../json.ts';
import { findQuote } from './findQuote.ts';
import type { Incoming, Places } from './importInto.ts';

export function foreignLine(annotation: Fields, places: Places): Incoming {
  const plain = plainOf(annotation);
  const state = decisionStates.find(one => plain.tags.some(tag => tag.toLowerCase() === one));
  const remark = plain.comments.join('\n\n').trim();
  if (!state && remark === '') return null;
  const file = fileFor(plain.source, places.articles);
  const words = plain.quote?.exact ?? '';
  if (file === null)
    return { lost: { file: plain.source ?? '', words, reason: 'No article of the folder is meant by it.' } };
  const document = places.articles.get(file) as DocumentAnalysis;
  const found = spanOf(plain, document.source.text);
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

function spanOf({ quote, position }: Plain, text: string): Span | string {
  if (!quote) return 'It quotes no words by which its place could be told.';
  const at = position && new CodePoints(text).offset(position[0]);
  const span = findQuote(text, quote, at);
  if (typeof span === 'string' || !quote.inside) return span;
  const points = new CodePoints(text.slice(span.start, span.end));
  const [start, end] = [points.offset(quote.inside[0]), points.offset(quote.inside[1])];
  return start === null || end === null ? span : { start: span.start + start, end: span.start + end };
}

export const unsigned = 'It bears no name: say who checks.';

/** The anchor of quoted words; for a decision that of the one figure in them. Else the reason, for people. */
export function anchorFor(file: string, span: Span, figure: boolean, places: Places): Anchor | string {
  const document = places.articles.get(file) as DocumentAnalysis;
  const sentence = document.sentences.find(({ end }) => end > span.start);
  if (!sentence || sentence.start > span.start) return 'No sentence stands where its words are.';
  if (span.end > sentence.end) return 'It covers more than one sentence.';
  const figures = document.claims
    .map(({ quantity }) => document.quantities[quantity] as Span)
    .filter(one => overlaps(one, span));
  if (figure && figures.length > 1) return 'Several figures stand in its words.';
  const [only] = figures;
  return places.anchorAt(file, figure && only ? only : span) ?? 'No sentence stands where its words are.';
}

/** The article that an address means: by its path in the folder, or by the longest end of it that only one article has. */
export function fileFor(source: string | null, articles: Places['articles']): string | null {
  if (source === null) return null;
  const path = pathOf(source.replace(/^[a-z][a-z0-9+.-]*:\/*/i, ''));
  if (articles.has(path)) return path;
  const parts = path.split('/');
  for (let i = 1; i < parts.length; i++) {
    const end = parts.slice(i).join('/');
    const found = [...articles.keys()].filter(file => file === end || file.endsWith(`/${end}`));
    if (found.length > 0) return found.length === 1 ? (found[0] as string) : null;
  }
  const named = [...articles.keys()].filter(file => file.endsWith(`/${path}`));
  return named.length === 1 ? (named[0] as string) : null;
}

const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/** A time in the form of the ledger; null where its zone is not told. */
function utc(time: string | null): string | null {
  if (time === null || !stamp.test(time)) return null;
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(time)) return time;
  const moment = Date.parse(time);
  return Number.isNaN(moment) ? null : new Date(moment).toISOString();
}
