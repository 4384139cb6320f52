import { AbbreviationKind, abbreviations } from '../lexicon/abbreviations.ts';
import { sentenceStarters } from '../lexicon/sentenceStarters.ts';
import { Char, classOf, isCapital } from './characters.ts';
import { type Sentences, Shape, TokenKind, type Tokens } from './tokens.ts';

/**
 * Sentence boundaries by rule: a dot, question or exclamation mark (with the quotation marks and brackets that close
 * after it), then white space, then something that can begin a sentence.
 */
export function splitSentences(text: string, tokens: Tokens): Sentences {
  const first: number[] = tokens.count > 0 ? [0] : [];
  for (let i = 0; i < tokens.count - 1; i++) {
    const strength = endStrength(text, tokens, i);
    if (strength === 0) continue;
    let next = i + 1;
    while (next < tokens.count && !spaced(tokens, next) && isCloser(text, tokens, next)) next++;
    // A straight quotation mark after white space that nothing follows closes: `He left. "`
    if (next >= tokens.count) break;
    if (!spaced(tokens, next)) continue;
    if (begins(text, tokens, next, strength, next > i + 1)) {
      first.push(next);
      i = next - 1;
    }
  }
  const count = first.length;
  first.push(tokens.count);
  return { count, first: new Uint32Array(first) };
}

const Strength = { none: 0, weak: 1, abbreviation: 2, full: 3, mark: 4 } as const;

const spaced = (tokens: Tokens, i: number): boolean => ((tokens.shape[i] as number) & Shape.spaced) !== 0;

/** How surely token `i` ends a sentence. */
function endStrength(text: string, tokens: Tokens, i: number): number {
  const start = tokens.start[i] as number;
  const end = tokens.end[i] as number;
  if (tokens.kind[i] === TokenKind.punctuation) {
    const unit = text.charCodeAt(start);
    if (unit === 46) return isEllipsis(text, start) ? Strength.weak : Strength.full;
    if (unit === 33 || unit === 63) return Strength.mark;
    if (unit === 0x2026) return Strength.weak;
    return Strength.none;
  }
  if (tokens.kind[i] !== TokenKind.word || text.charCodeAt(end - 1) !== 46) return Strength.none;
  const kind = abbreviations.get(text.slice(start, end - 1).toLowerCase());
  if (kind === AbbreviationKind.never) return Strength.none;
  // An initial: `J. Smith` goes on; `plan B. The` ends. Only a sure beginning ends it.
  return Strength.abbreviation;
}

const isEllipsis = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === 46 || text.charCodeAt(at + 1) === 46;

function isCloser(text: string, tokens: Tokens, i: number): boolean {
  const unit = text.charCodeAt(tokens.start[i] as number);
  return (
    unit === 34 ||
    unit === 39 ||
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0xbb ||
    unit === 41 ||
    unit === 93 ||
    unit === 46 ||
    unit === 33 ||
    unit === 63 ||
    isCitation(text, tokens, i)
  );
}

/** `[4]` right behind the dot belongs to the sentence before it. */
function isCitation(text: string, tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === TokenKind.number) return text[(tokens.start[i] as number) - 1] === '[';
  return text[tokens.start[i] as number] === '[' && tokens.kind[i + 1] === TokenKind.number;
}

/** Whether token `i` can begin a sentence after an end of this strength. */
function begins(text: string, tokens: Tokens, i: number, strength: number, closed: boolean): boolean {
  let at = i;
  while (at < tokens.count - 1 && isOpener(text.charCodeAt(tokens.start[at] as number))) at++;
  const start = tokens.start[at] as number;
  const type = classOf(text.charCodeAt(start));
  const capital = isCapital(text.charCodeAt(start));
  const word = capital ? text.slice(start, tokens.end[at] as number).toLowerCase() : '';
  switch (strength) {
    case Strength.mark:
      // “What?” he said; “Stop!” Smith said: what follows a closed quotation may be its speaker.
      if (closed) return at > i || (capital ? !isSpeakerTag(text, tokens, at) : type === Char.digit);
      return (
        type !== Char.letter || capital || text[(tokens.start[i] as number) - 2] === '?' || !followsName(tokens, i)
      );
    case Strength.full:
      // A small letter after a dot: careless writing, or an abbreviation that no list has (`Intl. said`).
      if (type !== Char.letter || capital) return capital || type === Char.digit || type === Char.symbol || at > i;
      return !closed && !followsName(tokens, i);
    case Strength.abbreviation:
      return at > i ? capital : sentenceStarters.has(word);
    default:
      return capital && (closed || sentenceStarters.has(word) || at > i);
  }
}

function isOpener(unit: number): boolean {
  return (
    unit === 34 || unit === 39 || unit === 0x201c || unit === 0x2018 || unit === 0xab || unit === 40 || unit === 91
  );
}

/** Whether the word before the mark before token `i` is capitalised or too short to be sure of: `Yahoo! said`, `Intl. said`. */
function followsName(tokens: Tokens, i: number): boolean {
  let at = i - 1;
  while (at > 0 && tokens.kind[at] === TokenKind.punctuation) at--;
  const shape = tokens.shape[at] as number;
  return (
    tokens.kind[at] === TokenKind.word &&
    ((shape & Shape.capital) !== 0 || (tokens.end[at] as number) - (tokens.start[at] as number) < 3)
  );
}

/** `Smith said`, `Mr. Smith asked`: up to three capitalised words and a verb of saying. */
function isSpeakerTag(text: string, tokens: Tokens, i: number): boolean {
  for (let at = i; at < Math.min(tokens.count, i + 4); at++) {
    const start = tokens.start[at] as number;
    if (isCapital(text.charCodeAt(start))) continue;
    return (
      at > i &&
      /^(?:said|says|asked|asks|added|cried|shouted|wrote|told|replied|wondered)$/.test(
        text.slice(start, tokens.end[at] as number),
      )
    );
  }
  return false;
}
