import type { DocumentAnalysis } from '../../document/analysis.ts';
import { looksPlural } from '../../lexicon/nouns.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { numberLike, quoteOf } from '../support/words.ts';

/** A list that is announced with a number and holds another number of items: `four musicians: A, B and C`. */
export const listCountRule: Check['run'] = ({ uri, document }, report) => {
  const { text } = document.source;
  for (const quantity of document.quantities) {
    if (!announces(text, quantity) || isWholeOfPart(text, quantity)) continue;
    const items = itemsInSentence(document, quantity) ?? itemsBelow(document, quantity);
    if (!items || items.length === quantity.low) continue;
    const number = text.slice(quantity.number.start, quantity.number.end);
    const shown = numberLike(items.length, number);
    report({
      start: quantity.start,
      end: quantity.end,
      message: `${quoteOf(document, quantity)} announced, ${items.length} listed.`,
      related: items.map(item => ({ uri, ...item, message: 'In the list' })),
      fixes: [{ title: `Use “${shown}”`, edits: [{ uri, ...quantity.number, newText: shown }] }],
    });
  }
};

const MOST = 15;
/** The list is not all of them. */
const NOT_ALL = /\b(?:includ|among|such as|notabl|for example|e\.g|like|at least|more than|top|first)\w{0,60}/i;

/** `four musicians`: a small exact number of things in the plural. */
function announces(text: string, { kind, low, high, bound, unit, number, end }: Quantity): boolean {
  if (kind !== 'count' || low === null || low !== high || bound !== 'exact' || low < 2 || low > MOST || unit === null)
    return false;
  const noun =
    text
      .slice(number.end, end)
      .trim()
      .split(/\s{1,60}/)
      .at(-1) ?? '';
  return Number.isInteger(low) && looksPlural(noun.toLowerCase());
}

/** `two of the town's nine pools`, `some of its nine pools`: the list is of the part. */
const isWholeOfPart = (text: string, { start }: Quantity): boolean =>
  /\bof (?:(?:all )?(?:the|these|those|its|their|his|her|our)|(?:[\p{sc=Latin}’'-]{1,40} ){0,4}[\p{sc=Latin}-]{1,40}[’']s?) (?:[\p{sc=Latin}-]{1,40} )?$/u.test(
    text.slice(Math.max(0, start - 90), start),
  );

/** The names between a colon and the end of the sentence; null if what stands there is no plain list of names. */
function itemsInSentence({ source, sentences }: DocumentAnalysis, quantity: Quantity): Span[] | null {
  const sentence = sentences[firstEndingAfter(sentences, quantity.start)];
  if (!sentence) return null;
  const rest = source.text.slice(quantity.end, Math.min(sentence.end, quantity.end + 500));
  const match = /^([^.:;!?\d]{0,100}): ([^:;!?()“”"]{1,200}?)[.;]?\s{0,60}$/.exec(rest);
  if (!match || NOT_ALL.test(match[1] as string)) return null;
  // `Anna Holm, 34, and Peter Veit, 41, police said`: neither their ages nor who says it are in the list.
  const list = (match[2] as string).replace(SAID_BEHIND, '').replace(AGE_BESIDE, '');
  if (/\d/.test(list)) return null;
  const from = quantity.end + (match[1] as string).length + 2;
  const pieces = list.split(', ');
  const last = pieces.at(-1) as string;
  const oxford = /^and /.test(last);
  // An `and` anywhere else may be part of a name.
  if (
    pieces.slice(0, -1).some(piece => / and /.test(piece)) ||
    (last.match(/ and /g)?.length ?? 0) !== (oxford ? 0 : 1)
  )
    return null;
  if (pieces.length < 2) return null;
  const items: Span[] = [];
  let at = from;
  for (const piece of pieces.flatMap((one, i) => (i === pieces.length - 1 && !oxford ? one.split(' and ') : [one]))) {
    const words = piece.replace(/^and /, '');
    if (!/^\p{Lu}[\p{L}\p{M}’'.-]{0,60}(?: [\p{L}\p{M}’'.-]{1,60}){0,4}$/u.test(words)) return null;
    const start = source.text.indexOf(words, at);
    items.push({ start, end: start + words.length });
    at = start + words.length;
  }
  return items;
}

const AGE_BESIDE = /, \d{1,3}(?=,| and |$)/g;
const SAID_BEHIND =
  /,? (?:according to [^,]{2,40}|(?:the |an? |its )?(?:[\p{sc=Latin}’'-]{1,20} ){1,3}(?:said|says|announced|reported|confirmed)(?: on \p{Lu}\p{Ll}{2,8}day)?)$/u;

/** The items of the list that the block of the figure announces with a colon; null if none follows. */
function itemsBelow({ source, blocks }: DocumentAnalysis, quantity: Quantity): Span[] | null {
  const b = firstEndingAfter(blocks, quantity.start);
  const block = blocks[b];
  if (!block || source.text.charCodeAt(block.end - 1) !== 58) return null;
  const after = source.text.slice(quantity.end, block.end);
  // The colon must end the sentence of the figure, and no other number may stand between.
  if (/[.!?;] |\d/.test(after) || NOT_ALL.test(after)) return null;
  const items: Span[] = [];
  for (let i = b + 1; blocks[i]?.kind === 'listItem'; i++) items.push(itemSpan(source.text, blocks[i] as Span));
  return items.length >= 2 ? items : null;
}

/** The words of an item without its mark. */
function itemSpan(text: string, { start, end }: Span): Span {
  const mark = /^\s{0,60}(?:[-–—•*]|\d{1,2}[.)])\s{0,60}/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + mark, end };
}
