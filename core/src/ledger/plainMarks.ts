/**
 * Words as they are compared. What is typeset is still the same: a newsroom's system turns straight quotation marks and
 * hyphens into curly marks and dashes and back, and sets dashes between words with spaces or without; no word of a
 * sentence changes with that.
 */
import { type Anchor, contextLength } from './anchor.ts';

const typeset = /[‘’‚ʼ“”„‐‑–−]/g;
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '−': '-',
};

/** A stretch of text in straight marks and hyphens: one code unit for one, so that offsets stay. */
export const plainMarks = (words: string): string => words.replace(typeset, mark => plain[mark] as string);

/** A dash between words, in straight marks: a long one however it is spaced, a short one between spaces. */
const dashes = / ?(?:[—―]|(?<!-)--(?!-)) ?|(?:^| )-(?: |$)/g;
/** Every such dash. It is longer than all that it stands for, so that what is compared is never shorter than what is written. */
const dash = ' -- ';
const endsFigure = /[\p{N}\p{Sc}%‰°]/u;
const beginsFigure = /[\p{N}\p{Sc}+.,-]/u;

/** Whether a dash may be a minus sign or stand in a range, so that how it is set may change a number. */
function mayCount(words: string, start: number, mark: string): boolean {
  if (!beginsFigure.test(words.charAt(start + mark.length))) return false;
  return mark.trim() === '-' || endsFigure.test(words.charAt(start - 1));
}

/** The dashes of a stretch in straight marks that are the same however they are set. */
function* dashesOf(words: string): Generator<{ readonly start: number; readonly mark: string }> {
  for (const { index, 0: mark } of words.matchAll(dashes))
    if (!mayCount(words, index, mark)) yield { start: index, mark };
}

/** A stretch of text, white space as one space, as it is compared. Never shorter than it is written. */
export function comparedWords(written: string): string {
  const words = plainMarks(written);
  let [made, from] = ['', 0];
  for (const { start, mark } of dashesOf(words)) {
    made += words.slice(from, start) + dash;
    from = start + mark.length;
  }
  return from === 0 ? words : made + words.slice(from);
}

/** For each code unit of a stretch as it is compared, the offset of one that it stands for in the same as it is written. */
export function writtenOffsets(written: string): readonly number[] {
  const offsets: number[] = [];
  let from = 0;
  for (const { start, mark } of dashesOf(plainMarks(written))) {
    for (; from < start; from++) offsets.push(from);
    for (let i = 0; i < dash.length; i++) offsets.push(start + Math.min(i, mark.length - 1));
    from = start + mark.length;
  }
  for (; from < written.length; from++) offsets.push(from);
  return offsets;
}

/** An offset inside a stretch as it is written, as one inside the same as it is compared. */
export function comparedOffset(written: string, offset: number): number {
  let grown = 0;
  for (const { start, mark } of dashesOf(plainMarks(written))) {
    if (offset <= start) break;
    if (offset < start + mark.length) return start + grown;
    grown += dash.length - mark.length;
  }
  return offset + grown;
}

/** The other way round. */
export function writtenOffset(written: string, offset: number): number {
  let grown = 0;
  for (const { start, mark } of dashesOf(plainMarks(written))) {
    if (offset <= start + grown) break;
    if (offset < start + grown + dash.length) return start;
    grown += dash.length - mark.length;
  }
  return offset - grown;
}

/** What stands before words, and after them, as it is compared. */
export const comparedPrefix = (prefix: string): string => comparedWords(prefix).slice(-contextLength);
export const comparedSuffix = (suffix: string): string => comparedWords(suffix).slice(0, contextLength);

const known = new WeakMap<Anchor, Anchor>();

/** An anchor as it is compared. Made once: a ledger of thousands is gone through at each tick. */
export function comparedAnchor(anchor: Anchor): Anchor {
  const made = known.get(anchor);
  if (made) return made;
  const exact = comparedWords(anchor.exact);
  const prefix = comparedPrefix(anchor.prefix);
  const suffix = comparedSuffix(anchor.suffix);
  const [start, end] = anchor.figure;
  const figure = [comparedOffset(anchor.exact, start), comparedOffset(anchor.exact, end)] as const;
  const same = exact === anchor.exact && prefix === anchor.prefix && suffix === anchor.suffix;
  const now = same ? anchor : { ...anchor, exact, prefix, suffix, figure };
  known.set(anchor, now);
  return now;
}
