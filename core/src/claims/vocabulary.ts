/** One form for all words of the same meaning, as far as figures are concerned. */
import { auxiliaries, conjunctions, determiners, prepositions, pronouns } from '../lexicon/functionWords.ts';
import { verbForms } from '../lexicon/inflect.ts';
import { kindred, type Measure, measures, sameWord } from '../lexicon/measures.ts';
import { plural, singular } from '../lexicon/nouns.ts';

/** Word form → name of its measure. */
const canonical = new Map<string, string>();
const enter = (form: string, name: string): void => {
  if (!canonical.has(form)) canonical.set(form, name);
};
// A form that is listed by itself goes before what rules make of other words: `=sales` before the plural of `sale`.
for (const { name, words } of measures) for (const word of words) if (word[0] === '=') enter(word.slice(1), name);
for (const words of [...measures.map(row => row.words), ...sameWord.map(row => row.split(' '))]) {
  for (const word of words) {
    if (word[0] === '=') continue;
    for (const form of [word, plural(word), ...verbForms(word)]) enter(form, words[0] as string);
  }
}

const byName: ReadonlyMap<string, Measure> = new Map(measures.map(row => [row.name, row]));

/** The row of the table for a normal form; undefined if it names no measure. */
export const measureRow = (form: string): Measure | undefined => byName.get(form);

/** Whether the normal form names a measure of the table. */
export const isMeasure = (form: string): boolean => byName.has(form);

/** Whether two measures can be one for figures of this family. */
export function areKindred(family: string, a: string, b: string): boolean {
  return kindred.some(([kind, names]) => family.startsWith(kind) && names.includes(a) && names.includes(b));
}

/** Family and measure → the first of the measures that it is kindred with, by one group of the table or by several. */
const firstOfKin = new Map<string, string>();
for (const [family, names] of kindred) {
  const joined = names.flatMap(name => firstOfKin.get(`${family} ${name}`) ?? []);
  const first = joined[0] ?? (names[0] as string);
  for (const [key, other] of firstOfKin) if (joined.includes(other)) firstOfKin.set(key, first);
  for (const name of names) firstOfKin.set(`${family} ${name}`, first);
}

/** One word for all measures that may be kindred with this one, for figures of this family; undefined if none is. */
export const kinOf = (family: string, word: string): string | undefined =>
  firstOfKin.get(`${family.split(' ', 1)[0]} ${word}`);

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [determiners, prepositions, conjunctions, pronouns, auxiliaries].flatMap(set => [...set]),
);

/** Words that are everywhere and tell nothing apart. */
const EMPTY: ReadonlySet<string> = new Set(
  `say tell report announce not very also only just even still then now later earlier more most less least much many new about around some
  nearly almost roughly approximately year month week day time today yesterday number figure total people person way thing make take get give go come
  use include put set show see know think want need do have be become remain keep let per cent percent percentage point million billion trillion thousand hundred
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  ago since according mr mrs ms dr first second last next other another such so too up down off`.split(/\s+/),
);

const known = new Map<string, string>();

/** Normal form of a word in small letters: singular, without verb ending, synonyms joined. Empty for function words. */
export function normalForm(word: string): string {
  let form = known.get(word);
  if (form === undefined) {
    form = compute(word);
    // Words of a language are few; odd texts may hold many, so the table is emptied now and then.
    if (known.size > 20_000) known.clear();
    known.set(word, form);
  }
  return form;
}

/** Whether a normal form can tell one thing from another. */
export const isTelling = (form: string): boolean => form.length > 1 && !EMPTY.has(form);

function compute(word: string): string {
  const joined = canonical.get(word);
  if (joined !== undefined) return joined;
  if (FUNCTION_WORDS.has(word)) return '';
  if (word.includes('-')) {
    // `40-year-old`, `car-maker`: the last part says what it is.
    const last = word.slice(word.lastIndexOf('-') + 1);
    return last.length > 2 ? (canonical.get(last) ?? word) : word;
  }
  const one = singular(word);
  return canonical.get(one) ?? stem(one);
}

/** Without `-ing`, `-ed`, `-ion`, `-ure` and `-ment`, and without a final `e` that those endings hide. */
function stem(word: string): string {
  let base = word;
  if (word.length > 5 && word.endsWith('ing') && /[aeiouy]/.test(word.slice(0, -3))) base = undouble(word.slice(0, -3));
  else if (word.length > 4 && word.endsWith('ed') && /[aeiouy]/.test(word.slice(0, -2)))
    base = undouble(word.slice(0, -2));
  else if (/.{6}[ts]ion$|.{4}ure$/.test(word)) base = word.slice(0, -3);
  else if (/.{5}ment$/.test(word)) base = word.slice(0, -4);
  if (base.length > 3 && base.endsWith('e')) base = base.slice(0, -1);
  return base.endsWith('i') && base.length > 3 ? `${base.slice(0, -1)}y` : base;
}

const undouble = (base: string): string =>
  base.length > 3 && base.at(-1) === base.at(-2) && !/[lsz]$/.test(base) ? base.slice(0, -1) : base;
