import { lookAlikes } from '../lexicon/lookAlikes.ts';
import type { Span } from '../text/span.ts';
import type { Check } from './check.ts';

/** Longer stretches of letters are no words. */
const longest = 40;
/** Shorter ones may be symbols. */
const fewestLetters = 3;
/** The blocks that hold the look-alikes. */
const foreign = /[\u0370-\u03ff\u0400-\u052f]/g;
const letter = /[\p{L}\p{M}]/u;
const latinLetter = /\p{Script=Latin}/u;

/** `Аpple` with a Cyrillic `А`: no search finds the word. */
export const confusableCharacters: Check = {
  code: 'confusable-characters',
  title: 'Letters of two alphabets in one word',
  severity: 'warning',
  scope: 'document',
  run({ uri, document }, report) {
    const { text } = document.source;
    for (const { start, end } of mixedWords(text)) {
      const words = text.slice(start, end);
      const found = strangersIn(words);
      if (!found) continue;
      const { mended, letters, scripts } = found;
      report({
        start,
        end,
        message: `“${words}” mixes Latin and ${scripts.join(' and ')} letters.`,
        fixes: [
          {
            title: `Use Latin ${letters.map(one => `“${one}”`).join(', ')}`,
            edits: [{ uri, start, end, newText: mended }],
          },
        ],
      });
    }
  },
};

/** Stretches of letters with one of another alphabet among them. Each character is looked at once or twice. */
function* mixedWords(text: string): Generator<Span> {
  let done = 0;
  for (const { index } of text.matchAll(foreign)) {
    if (index < done) continue;
    let start = index;
    while (start > done && letter.test(text[start - 1] as string)) start--;
    let end = index + 1;
    while (end < text.length && letter.test(text[end] as string)) end++;
    done = end;
    if (end - start >= fewestLetters && end - start <= longest) yield { start, end };
  }
}

/** Null for a word that is not Latin but for a few letters, and where one that looks like no Latin letter shows that the mixture is meant. */
function strangersIn(word: string): { mended: string; letters: string[]; scripts: string[] } | null {
  const letters = new Set<string>();
  const scripts = new Set<string>();
  let mended = '';
  let strangers = 0;
  let latin = 0;
  for (const one of word) {
    const alike = lookAlikes.get(one);
    if (alike) {
      letters.add(alike.latin);
      scripts.add(alike.script);
      strangers++;
    } else if (!latinLetter.test(one)) return null;
    else latin++;
    mended += alike?.latin ?? one;
  }
  // `Мосfilm` is a word of two halves, and nobody knows which of them is meant.
  return 2 * strangers > latin ? null : { mended, letters: [...letters], scripts: [...scripts] };
}
