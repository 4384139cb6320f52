import type { DocumentAnalysis } from '../document/analysis.ts';
import { englishWordList } from '../lexicon/englishWords.generated.ts';
import { auxiliaries, commonVerbs, conjunctions, determiners, prepositions } from '../lexicon/functionWords.ts';
import type { Check } from './check.ts';

/** `betweenRussia`, `end.The`: two words that run together. Names written so on purpose stay alone. */
export const missingSpace: Check = {
  code: 'missing-space',
  title: 'Missing space',
  severity: 'information',
  scope: 'document',
  run({ uri, document }, report) {
    const { text } = document.source;
    for (const chunk of suspects(text)) {
      const at = gapIn(document, text.slice(chunk.start, chunk.end), chunk.start);
      if (at === null) continue;
      // After a full stop or comma the word before it belongs to what is shown.
      const left = isStop(text.charCodeAt(at - 1)) ? at - 1 : at;
      const [start, end] = [wordStart(text, left, chunk.start), wordEnd(text, at, chunk.end)];
      report({
        start,
        end,
        message: `“${text.slice(start, end)}”: a space is missing before “${text.slice(at, end)}”.`,
        fixes: [{ title: 'Insert the space', edits: [{ uri, start: at, end: at, newText: ' ' }] }],
      });
    }
  },
};

interface Chunk {
  readonly start: number;
  readonly end: number;
}

const longest = 60;
const isSmall = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 0xdf && unit <= 0x24f && isLower(unit));
const isCapital = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0x24f && !isLower(unit));
const isLower = (unit: number): boolean => {
  const letter = String.fromCharCode(unit);
  return letter === letter.toLowerCase();
};
const isLetter = (unit: number): boolean => isSmall(unit) || isCapital(unit);
/** Full stop, exclamation and question mark, comma. */
const isStop = (unit: number): boolean => unit === 46 || unit === 33 || unit === 63 || unit === 44;

/** Stretches without white space that hold a small letter before a capital, or a stop between letters. */
function* suspects(text: string): Generator<Chunk> {
  let start = 0;
  let suspect = false;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 32;
    if (unit <= 32 || unit === 0xa0 || unit === 0x2028 || unit === 0x2029) {
      if (suspect && i - start <= longest) yield { start, end: i };
      start = i + 1;
      suspect = false;
    } else if (i > start && !suspect) {
      const before = text.charCodeAt(i - 1);
      suspect =
        (isCapital(unit) && isSmall(before)) ||
        (isStop(before) && isLetter(unit) && i - 1 > start && isLetter(text.charCodeAt(i - 2)));
    }
  }
}

/** Addresses, file names, code, tags. */
const machineText =
  /[@/\\_=#<>{}[\]~^|&]|www\.|::|\(\)|\.(?:com|org|net|gov|edu|co|io|uk|eu|info|html?|pdf|docx?|txt|jpe?g|png|js|ts)\b/i;

/** The offset in the document at which the space is missing, or null where none is. */
function gapIn(document: DocumentAnalysis, chunk: string, offset: number): number | null {
  // A citation mark may be set tight; what stands before it is looked at.
  const words = chunk.replace(/\[\d{1,3}\]/g, mark => ' '.repeat(mark.length));
  if (machineText.test(words)) return null;
  let found: number | null = null;
  let stops = 0;
  for (let i = 1; i < words.length - 1; i++) {
    const before = words.charCodeAt(i - 1);
    const unit = words.charCodeAt(i);
    if (isStop(unit) && isLetter(before) && isLetter(words.charCodeAt(i + 1))) {
      stops++;
      if (isRunOn(document, words, i)) found ??= i + 1;
    } else if (isSmall(before) && isCapital(unit) && isJoined(document, words, i)) found ??= i;
  }
  // Several stops in one stretch are an abbreviation or an address.
  return found === null || stops > 1 ? null : offset + found;
}

let englishWords: ReadonlySet<string> | undefined;
/** A word of the list, or a plural of one. Read in when a text first gives reason to ask. */
function isEnglish(word: string): boolean {
  englishWords ??= new Set(englishWordList.split(' '));
  return englishWords.has(word) || (word.endsWith('s') && englishWords.has(word.slice(0, -1)));
}

const grammarWords: readonly ReadonlySet<string>[] = [
  determiners,
  prepositions,
  conjunctions,
  auxiliaries,
  commonVerbs,
];
/** Parts of names that are written small and tight: `deVries`, `laRouche`. */
const particles = new Set([
  'de',
  'la',
  'le',
  'du',
  'di',
  'da',
  'van',
  'von',
  'al',
  'el',
  'mac',
  'mc',
  'ter',
  'ten',
  'bin',
  'ibn',
]);

/** A full stop or comma between two words: `end.The`, `Moscow,which`. */
function isRunOn(document: DocumentAnalysis, words: string, at: number): boolean {
  const left = words.slice(wordStart(words, at, 0), at);
  const right = words.slice(at + 1, wordEnd(words, at + 1, words.length));
  const comma = words[at] === ',';
  if (left.length < 3 || right.length < (comma ? 2 : 1) || left === left.toUpperCase()) return false;
  if (right.length > 1 && right === right.toUpperCase()) return false;
  if (!isKnown(document, left)) return false;
  // After a full stop a sentence begins; a small letter there is an address or a file.
  if (!comma && !isCapital(right.charCodeAt(0))) return false;
  return right === 'A' || right === 'I' || (right.length > 1 && isKnown(document, right));
}

/** Two words without anything between them: `betweenRussia`. */
function isJoined(document: DocumentAnalysis, words: string, at: number): boolean {
  const start = wordStart(words, at - 1, 0);
  const end = wordEnd(words, at, words.length);
  const left = words.slice(start, at);
  const right = words.slice(at, end);
  if (right.length < 3 || !isSmall(right.charCodeAt(1)) || /\p{Ll}\p{Lu}/u.test(right)) return false;
  const lower = left.toLowerCase();
  // What is written so twice is meant so.
  if (!occursOnce(document, words.slice(start, end))) return false;
  if (left === lower) {
    if (left.length < 2 || particles.has(left)) return false;
    if (grammarWords.some(set => set.has(left))) return true;
    // `easyJet`, `airBaltic`: any other word only before a name of the article.
    return left.length >= 4 && isEnglish(left) && isName(document, right);
  }
  // `MoscowThe`: a word of the article, then a sentence.
  return (
    ['The', 'This', 'These', 'When', 'While', 'After', 'However', 'But', 'They', 'There'].includes(right) &&
    left.length >= 4 &&
    isKnown(document, left)
  );
}

const isKnown = (document: DocumentAnalysis, word: string): boolean =>
  isEnglish(word.toLowerCase()) || isName(document, word);

/** One of the words that the article has as names. */
function isName(document: DocumentAnalysis, word: string): boolean {
  const { text } = document.source;
  return document.mentions.some(({ start, end }) => {
    const mention = text.slice(start, end);
    return mention === word || mention.startsWith(`${word} `) || mention.endsWith(` ${word}`);
  });
}

function occursOnce({ source }: DocumentAnalysis, word: string): boolean {
  const first = source.text.indexOf(word);
  return source.text.indexOf(word, first + 1) < 0;
}

function wordStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && isWordPart(text, start - 1)) start--;
  return start;
}

function wordEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isWordPart(text, end)) end++;
  return end;
}

const isWordPart = (text: string, at: number): boolean =>
  isLetter(text.charCodeAt(at)) || text[at] === '’' || text[at] === "'";
