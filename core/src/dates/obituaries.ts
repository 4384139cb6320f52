/** The formula of obituaries: `Ana Reis died on Sunday at her home. She was 76.` */
import type { DocumentAnalysis } from '../document/analysis.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { People } from './people.ts';

/** So many sentences after the death its age may follow: the cause is told of between. */
const REACH = 2;
/** What a pattern may look at of a sentence. */
const WINDOW = 320;

const FORMULA = /^(?:(He|She)|(?:(?:Mr|Ms|Mrs|Dr|Sir|Dame)\.? )?(\p{Lu}[\p{L}’'-]{1,40})) was (?:aged )?$/u;
/** From a name to its verb: `, who carved the bells of Tarn, `, ` (Bo) `, ` has `. */
const TO_VERB = /^(?: \([^()]*\))?(?:,[^;]*,)?(?: has)? ?$/;
const DIED = /(?<!\p{sc=Latin})(?:died|passed away)(?!\p{sc=Latin})/u;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;
const LATELY =
  /(?<!\p{sc=Latin})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|has died|today|yesterday|overnight)(?!\p{sc=Latin})/iu;

/** Whose age at death a sentence gives, and whether the text tells the day or the year of it. */
interface AgeAtDeath {
  readonly person: number;
  readonly dated: boolean;
}

/** Whose age at a death a sentence like `She was 76.` gives; null if it gives none. */
export function ageAtDeath(
  document: DocumentAnalysis,
  people: People,
  figure: Span,
  sentence: Span,
): AgeAtDeath | null {
  const { text } = document.source;
  const { sentences } = document;
  const lead = text.slice(sentence.start, figure.start);
  const match = lead.length < 60 ? FORMULA.exec(lead) : null;
  if (!match || !/^(?: years old)?\.?["”]?$/.test(text.slice(figure.end, sentence.end).trimEnd())) return null;
  const own = firstEndingAfter(sentences, figure.start);
  for (let s = own - 1; s >= Math.max(0, own - REACH); s--) {
    const before = sentences[s] as Span;
    const words = text.slice(before.start, Math.min(before.end, before.start + WINDOW));
    const verb = DIED.exec(words);
    if (!verb) continue;
    // A death of long ago is told without its weekday, and its age is not to be reckoned to the article's day.
    const dated = !LATELY.test(words);
    if (dated && !YEAR.test(words)) return null;
    const person = people.before(before.start + verb.index, before.start, TO_VERB);
    const last = person === null ? '' : (document.entities[person]?.name.split(' ').at(-1) ?? '');
    return person !== null && (match[2] === undefined || match[2] === last) ? { person, dated } : null;
  }
  return null;
}
