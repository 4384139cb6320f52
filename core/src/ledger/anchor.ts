/** Where something that a person said about a text stood when it was said. */
import { isCount, isObject, isText } from './fields.ts';

/** How much of the text on either side of a sentence is remembered, in UTF-16 code units. */
export const contextLength = 32;

/**
 * The selectors of the W3C Web Annotation model over the sentence, and the words inside it that are meant. White space
 * counts as one space throughout, so that a new line break changes nothing.
 */
export interface Anchor {
  /** Path of the article in its folder, with forward slashes. */
  readonly file: string;
  /** The words of the sentence. */
  readonly exact: string;
  /** At most `contextLength` code units before the sentence. */
  readonly prefix: string;
  /** The same after it. */
  readonly suffix: string;
  /** Where the sentence stood in the file: UTF-16 code units, without a byte-order mark. For people and other programs; a tick is never found by it. */
  readonly start: number;
  readonly end: number;
  /** The figure, or the other words that are meant, inside `exact`: start and end in UTF-16 code units. */
  readonly figure: readonly [start: number, end: number];
  /** Other sentences that could be mistaken for this one; left out where there are none. */
  readonly others?: Others;
}

/** How many other sentences there were at that moment. */
export interface Others {
  /** With the same words in the same file. */
  readonly here?: number;
  /** With the same words in other files. */
  readonly elsewhere?: number;
  /** With the same words but for their numbers, in the same file. */
  readonly alike?: number;
}

/** The words that an anchor means, without the sentence around them. */
export const anchorWords = ({ exact, figure }: Anchor): string => exact.slice(...figure);

export function isAnchor(value: unknown): value is Anchor {
  if (!isObject(value)) return false;
  const { file, exact, prefix, suffix, start, end, figure, others } = value;
  if (!isText(file) || !isText(exact) || typeof prefix !== 'string' || typeof suffix !== 'string') return false;
  if (!isCount(start) || !isCount(end) || !Array.isArray(figure) || figure.length !== 2) return false;
  const [from, to] = figure;
  if (!isCount(from) || !isCount(to) || from > to || to > exact.length) return false;
  return others === undefined || (isObject(others) && ['here', 'elsewhere', 'alike'].every(isCountOrLeftOut(others)));
}

const isCountOrLeftOut = (others: Record<string, unknown>) => (field: string) =>
  others[field] === undefined || isCount(others[field]);
