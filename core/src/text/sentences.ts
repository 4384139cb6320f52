import { AbbreviationKind, abbreviations } from '../lexicon/abbreviations.ts';
import { phraseEnds } from '../lexicon/functionWords.ts';
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
    let strength: number = endStrength(text, tokens, i);
    let next = i + 1;
    const face = emoticon(text, tokens, strength === Strength.none ? i : next);
    if (strength === Strength.none) {
      if (face === 0) continue;
      strength = Strength.full;
      next = face;
    } else if (face > 0) next = face;
    while (
      next < tokens.count &&
      isCloser(text, tokens, next) &&
      (!spaced(tokens, next) || isBracket(text, tokens, next))
    )
      next++;
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
    if (unit === 46) {
      if (isEllipsis(text, start)) return Strength.weak;
      return isNumbered(text, tokens, i) ? Strength.none : Strength.full;
    }
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

/** `p. 4`, `no. 10`: what a short word before a number stands for. */
function isNumbered(text: string, tokens: Tokens, i: number): boolean {
  if (i === 0 || spaced(tokens, i) || tokens.kind[i - 1] !== TokenKind.word) return false;
  if (i + 1 >= tokens.count || tokens.kind[i + 1] !== TokenKind.number) return false;
  return (
    abbreviations.get(text.slice(tokens.start[i - 1] as number, tokens.start[i] as number)) === AbbreviationKind.never
  );
}

/** `:)`, `;-)`, `:P` by itself at token `i`: the token behind it, else 0. In careless writing it stands for a full stop. */
function emoticon(text: string, tokens: Tokens, i: number): number {
  if (i === 0 || i >= tokens.count || !spaced(tokens, i)) return 0;
  const start = tokens.start[i] as number;
  const unit = text.charCodeAt(start);
  if (unit !== 58 && unit !== 59) return 0;
  const mouth = start + (text.charCodeAt(start + 1) === 45 ? 2 : 1);
  if (!')(DPp'.includes(text.charAt(mouth) || ' ')) return 0;
  let next = i;
  while (next < tokens.count && (tokens.start[next] as number) <= mouth) next++;
  return (tokens.end[next - 1] as number) === mouth + 1 && (next === tokens.count || spaced(tokens, next)) ? next : 0;
}

/** A bracket that closes begins no sentence, even after a space. */
function isBracket(text: string, tokens: Tokens, i: number): boolean {
  const unit = text.charCodeAt(tokens.start[i] as number);
  return unit === 41 || unit === 93;
}

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
        type !== Char.letter ||
        capital ||
        text[(tokens.start[i] as number) - 2] === '?' ||
        !followsName(text, tokens, i)
      );
    case Strength.full:
      // A small letter after a dot: careless writing, or an abbreviation that no list has (`Intl. said`).
      if (type !== Char.letter || capital) return capital || type === Char.digit || type === Char.symbol || at > i;
      return (!closed && !followsName(text, tokens, i)) || isPronoun(text, tokens, at);
    case Strength.abbreviation:
      // `at 10 a.m. (CDT)`
      if (text.charCodeAt(tokens.start[i] as number) === 40) return sentenceStarters.has(word);
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

/** `i`, `they`: in careless writing a subject begins the next sentence, even after a name. */
const isPronoun = (text: string, tokens: Tokens, i: number): boolean =>
  /^(?:i|we|you|he|she|it|they|there)$/.test(text.slice(tokens.start[i] as number, tokens.end[i] as number));

/**
 * Whether the word before the mark before token `i` is capitalised or too short to be sure of: `Yahoo! said`,
 * `Intl. said`; but `look it up! they`.
 */
function followsName(text: string, tokens: Tokens, i: number): boolean {
  let at = i - 1;
  while (at > 0 && tokens.kind[at] === TokenKind.punctuation) at--;
  if (tokens.kind[at] !== TokenKind.word) return false;
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  return (
    ((tokens.shape[at] as number) & Shape.capital) !== 0 || (end - start < 3 && !phraseEnds.has(text.slice(start, end)))
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
