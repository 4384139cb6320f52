import type { DocumentAnalysis } from '../document/analysis.ts';
import { bracketed, emptyEntries, placeholderNouns } from '../lexicon/placeholders.ts';
import type { Span } from '../text/span.ts';
import { withoutTail } from '../util/trim.ts';
import type { Check } from './check.ts';
import { addEntry, nextKey, wholeLines } from './support/sources.ts';
import { quoteOf } from './support/words.ts';

/** `Source 1` in a list of sources, `TK`, `[citation needed]`: a place kept for a source that never came. */
export const placeholderSource: Check = {
  code: 'placeholder-source',
  title: 'Placeholder instead of a source',
  severity: 'warning',
  scope: 'document',
  run({ uri, document }, report) {
    const listed = emptyListEntries(document);
    for (const { span, remove } of listed) {
      report({
        ...span,
        message: `${quoteOf(document, span)} names no source: it is a placeholder.`,
        fixes: [{ title: `Remove ${quoteOf(document, span)}`, edits: [{ uri, ...remove, newText: '' }] }],
      });
    }
    for (const { span, source } of gapsInText(document)) {
      if (listed.some(entry => entry.span.start < span.end && span.start < entry.span.end)) continue;
      const key = String(nextKey(document));
      report({
        ...span,
        message: `${quoteOf(document, span)} is a placeholder: what belongs here is still missing.`,
        fixes: [
          ...(source
            ? [
                {
                  title: `Put [${key}] here and a line for it under Sources`,
                  edits: [{ uri, ...span, newText: `[${key}]` }, addEntry(uri, document, key)],
                },
              ]
            : []),
          {
            title: `Remove ${quoteOf(document, span)}`,
            edits: [{ uri, ...withSpaceBefore(document, span), newText: '' }],
          },
        ],
      });
    }
  },
};

/** The span and the space before it, where it stands between two spaces or before a mark. */
function withSpaceBefore({ source: { text } }: DocumentAnalysis, { start, end }: Span): Span {
  const follows = /^[\s.,;:!?)]|^$/.test(text.slice(end, end + 1));
  return { start: start > 0 && text[start - 1] === ' ' && follows ? start - 1 : start, end };
}

interface EmptyEntry {
  readonly span: Span;
  /** What to take out with it: its bullet, or its line. */
  readonly remove: Span;
}

const longestLine = 200;

/** Entries that name nothing, in lines that hold nothing but entries, and in the article's list of sources. */
function emptyListEntries(document: DocumentAnalysis): EmptyEntry[] {
  const { source } = document;
  const found: EmptyEntry[] = [];
  for (let line = 0; line < source.lineStarts.length; line++) {
    const { start, end } = source.lineSpan(line);
    if (end - start > longestLine) continue;
    const pieces = piecesOf(source.text, start, end);
    if (pieces.length === 0 || !pieces.every(piece => isNumbered(source.text.slice(piece.start, piece.end)))) continue;
    // `Source 1` alone on a line may be a caption; with a bullet or a neighbour it is an entry of a list.
    const bulleted = /^\s*[•*·‣◦\-–—]/.test(source.text.slice(start, end));
    if (pieces.length === 1 && !bulleted) continue;
    for (const [i, piece] of pieces.entries()) {
      const remove =
        pieces.length === 1
          ? wholeLines(document, piece)
          : { start: i === 0 ? start : (pieces[i - 1] as Span).end, end: piece.end };
      found.push({ span: piece, remove });
    }
  }
  for (const { start, end, body } of document.references) {
    const words = source.text.slice(body.start, body.end).trim();
    if (!emptyEntries.has(withoutTail(words.toLowerCase(), /[.\s]/)) && !isNumbered(words)) continue;
    if (found.some(entry => entry.span.start < end && start < entry.span.end)) continue;
    found.push({
      span: body.end > body.start ? { start: body.start, end: body.end } : { start, end },
      remove: wholeLines(document, { start, end }),
    });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The parts of a line between bullets. */
function piecesOf(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = [];
  const pattern = /[^•·|;‣◦\r\n]+/g;
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const words = match[0].replace(/^\s*[*\-–—]?\s*/, '');
    const from = start + match.index + match[0].length - words.length;
    const trimmed = words.trimEnd();
    if (trimmed.length > 0) pieces.push({ start: from, end: from + trimmed.length });
  }
  return pieces;
}

/** `Source 1`, `Reference #2`, `Link B`. */
function isNumbered(words: string): boolean {
  const match = /^(\p{L}+)\s?(?:#|no\.? )?(?:\d{1,2}|\p{Lu})\.?$/iu.exec(words);
  return match !== null && placeholderNouns.has((match[1] as string).toLowerCase());
}

interface Gap {
  readonly span: Span;
  /** It asks for a source, not for a fact. */
  readonly source: boolean;
}

const gapPattern = /\[([^[\]\r\n]{1,24})\]|(?<![\p{L}\p{N}?!])(?:TKTK|TK|XXXX?|\?{3,6})(?![\p{L}\p{N}?!])/gu;

/** `[citation needed]`, `TK`, `XXX`, `???` in running text. */
function* gapsInText(document: DocumentAnalysis): Generator<Gap> {
  const { text } = document.source;
  for (const match of text.matchAll(gapPattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const words = match[1]?.trim().toLowerCase();
    if (words === undefined) {
      if (!isPartOfName(text, span)) yield { span, source: false };
    } else if (bracketed.has(words) && text[span.end] !== '(') {
      // `[source](address)` is a link.
      yield { span, source: /source|cit|ref|link|whom/.test(words) };
    }
  }
}

/** `TK Maxx`, `Super Bowl XXX`: letters that belong to a name beside them. */
function isPartOfName(text: string, { start, end }: Span): boolean {
  if (text[start] === '?') return false;
  const before = /(\p{Lu})[\p{L}’'-]{0,30}[ -]$/u.test(text.slice(Math.max(0, start - 30), start));
  const after = /^(?:[ -]\p{Lu}|[&./_-])/u.test(text.slice(end, end + 3));
  return before || after;
}
