import type { BlockText } from '../text/tokens.ts';
import { Shape, TokenKind } from '../text/tokens.ts';
import { isEnglishWord, longestBefore, lookUp, openingsOf } from './gazetteer.ts';
import { checkStep, SEED, step } from './model/hash.ts';
import { traitsOf } from './traits.ts';

/** The words of one block by token index, read as names are: straight apostrophes, one space. */
export class Words {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly #kind: Uint8Array;
  readonly #shape: Uint8Array;
  // Rules ask for the same few words again and again; who asks for none has no list of them.
  #forms: (WordForm | undefined)[] | null = null;

  constructor({ text, tokens }: BlockText) {
    this.text = text;
    this.count = tokens.count;
    this.start = tokens.start;
    this.end = tokens.end;
    this.#kind = tokens.kind;
    this.#shape = tokens.shape;
  }

  isWord(i: number): boolean {
    return this.#kind[i] === TokenKind.word;
  }
  isNumber(i: number): boolean {
    return this.#kind[i] === TokenKind.number;
  }
  isMark(i: number): boolean {
    const kind = this.#kind[i];
    return kind === TokenKind.punctuation || kind === TokenKind.symbol;
  }
  has(i: number, shape: number): boolean {
    return ((this.#shape[i] as number) & shape) !== 0;
  }
  /** A word with a capital at its start. */
  isCapital(i: number): boolean {
    return this.#kind[i] === TokenKind.word && ((this.#shape[i] as number) & Shape.capital) !== 0;
  }
  /** Length in code units; 0 beyond the ends. */
  length(i: number): number {
    return i >= 0 && i < this.count ? (this.end[i] as number) - (this.start[i] as number) : 0;
  }
  /** Code of the first unit of a token, -1 beyond the ends. */
  code(i: number): number {
    return i >= 0 && i < this.count ? this.text.charCodeAt(this.start[i] as number) : -1;
  }
  /** Code of a unit of a token; of what stands after it where it is too short. */
  unit(i: number, at: number): number {
    return this.text.charCodeAt((this.start[i] as number) + at);
  }
  #form(i: number): WordForm {
    if (i < 0 || i >= this.count) return NO_WORD;
    this.#forms ??= new Array(this.count);
    let form = this.#forms[i];
    if (form === undefined) {
      form = formOf(this.text, this.start[i] as number, this.end[i] as number);
      this.#forms[i] = form;
    }
    return form;
  }
  /** The token that begins at an offset other than 0, if it is one before `limit`; else 0. */
  tokenAt(start: number, limit: number): number {
    for (let i = 1; start > 0 && i < limit && (this.start[i] as number) <= start; i++)
      if (this.start[i] === start) return i;
    return 0;
  }
  /** The token as written. */
  raw(i: number): string {
    return this.#form(i).raw;
  }
  lower(i: number): string {
    return this.#form(i).lower;
  }
  /** In which tables the token stands by itself: bits of `Known`. */
  known(i: number): number {
    return this.#form(i).known;
  }
  /** What names of several words begin with it: for `longestBefore`. */
  openings(i: number): number {
    return this.#form(i).openings;
  }
  /** What the token may be in a run of capitals: bits of `Trait`. */
  traits(i: number): number {
    return this.#form(i).traits;
  }
  /** Whether this is a common English word that is written small. */
  isEnglish(i: number): boolean {
    return this.#form(i).english;
  }
  /** In which tables the tokens from `first` to `last` stand as a name. Most openings are those of none, and nothing is cut out. */
  knownName(first: number, last: number): number {
    if (last > first && this.has(first + 1, Shape.spaced)) {
      const next = this.code(first + 1);
      if (next !== 0x2018 && longestBefore(this.openings(first), next) === 0) return 0;
    }
    return lookUp(this.name(first, last));
  }
  /** The tokens from `first` to `last` as a name. */
  name(first: number, last: number): string {
    return first === last ? this.#form(first).name : nameOf(this.text.slice(this.start[first], this.end[last]));
  }
}

/** A word and what is known of it by itself; found out when first asked for. */
class WordForm {
  readonly hash: number;
  readonly check: number;
  readonly raw: string;
  /** With straight apostrophes. */
  readonly name: string;
  readonly lower: string;
  #known = -1;
  #openings = -1;
  #english = -1;
  #traits = -1;

  constructor(raw: string, hash: number, check: number) {
    this.raw = raw;
    this.hash = hash;
    this.check = check;
    this.name = straight(raw);
    this.lower = this.name.toLowerCase();
  }

  get known(): number {
    if (this.#known < 0) this.#known = lookUp(this.name);
    return this.#known;
  }
  get openings(): number {
    if (this.#openings < 0) this.#openings = openingsOf(this.name);
    return this.#openings;
  }
  get traits(): number {
    if (this.#traits < 0) this.#traits = traitsOf(this.raw, this.lower);
    return this.#traits;
  }
  get english(): boolean {
    if (this.#english < 0) this.#english = isEnglishWord(this.lower) ? 1 : 0;
    return this.#english === 1;
  }
}

const NO_WORD = new WordForm('', SEED, 0);
/** Words met last, by a hash of their letters: texts repeat their words. */
const FORMS = 1 << 15;
const forms = new Array<WordForm>(FORMS).fill(NO_WORD);

/** The word from `start` to `end` of a text. Two hashes tell words apart, as in the vocabulary of the model. */
export function formOf(text: string, start: number, end: number): WordForm {
  let hash = SEED;
  let check = end - start;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    hash = step(hash, unit);
    check = checkStep(check, unit);
  }
  const place = (hash ^ (hash >>> 15)) & (FORMS - 1);
  const known = forms[place] as WordForm;
  if (known.hash === hash && known.check === check) return known;
  const form = new WordForm(text.slice(start, end), hash, check);
  forms[place] = form;
  return form;
}

/** Words as a name is looked up: straight apostrophes, single spaces. */
export function nameOf(words: string): string {
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    // A line end, a tab, a no-break space, two spaces or a curly apostrophe: seldom, so the costly way is fine.
    if (
      unit < 32 ||
      unit === 0xa0 ||
      unit === 0x2019 ||
      unit === 0x2018 ||
      (unit === 32 && words.charCodeAt(i + 1) === 32)
    ) {
      return straight(words.replace(/\s+/g, ' '));
    }
  }
  return words;
}

/** With straight apostrophes. */
export function straight(words: string): string {
  return words.includes('\u2019') || words.includes('\u2018') ? words.replace(/[\u2018\u2019]/g, "'") : words;
}

/** `TANAKA` as `Tanaka`; `O'BRIEN` as `O'Brien`. */
export function titleCased(word: string): string {
  let out = '';
  let begins = true;
  for (const letter of word) {
    out += begins ? letter : letter.toLowerCase();
    begins = letter === '-' || letter === "'" || letter === ' ' || letter === '.';
  }
  return out;
}
