/** What is counted: the noun phrase after a number, found by closed word classes and the look of plurals. */
import { adverbs, commonVerbs, phraseEnds, plainPasts } from '../../lexicon/functionWords.ts';
import { plainAdjectives } from '../../lexicon/labels.ts';
import { looksPlural, singular } from '../../lexicon/nouns.ts';
import type { Reader } from '../reader.ts';

export const isVerb = (word: string): boolean => commonVerbs.has(word);

const adjectiveEnding = /(?:al|ive|ous|ful|less|able|ible|ic|ary|ish|ese|ian|ean|est|ern|ed|ing|ent|ant)$/;
const nounsWithSuchEnding: ReadonlySet<string> = new Set(
  `hospital festival animal goal deal capital trial rival arrival proposal journal terminal signal general professional criminal individual official material
  meal metal petal medal referral approval withdrawal portal canal scandal tribunal cathedral manual
  executive representative initiative detective relative motive native locomotive objective alternative
  table cable vehicle bible variable
  clinic traffic topic comic critic mechanic
  library salary anniversary secretary dictionary documentary missionary diary summary beneficiary subsidiary january february
  guest request forest harvest test contest protest arrest chest interest quest west nest priest
  building meeting hearing killing wedding shooting bombing sitting listing filing warning offering showing opening reading rating ruling
  agent student resident president patient parent client accident incident event percent cent continent component opponent document agreement statement apartment department
  plant immigrant migrant applicant restaurant giant tenant participant defendant infant elephant consultant assistant attendant merchant servant
  dish fish civilian politician musician physician veteran ocean technician
  seed need bed shed breed feed speed deed`.split(/\s+/),
);

/** By its ending or by the table; wrong now and then, which costs a modifier in a name, no more. */
export const isAdjective = (word: string): boolean =>
  plainAdjectives.has(word) || (word.length > 4 && adjectiveEnding.test(word) && !nounsWithSuchEnding.has(word));

export interface Counted {
  /** Pieces of the phrase, adjectives included. */
  readonly from: number;
  readonly to: number;
  /** Singular head noun, lower case. */
  readonly head: string;
  /** The phrase with its head in the singular: `European country`. */
  readonly name: string;
}

/** At most so many words from the number to its noun. */
const REACH = 6;
/** At most so many pieces in a word of parts and hyphens; what is longer is no word, and would be read again for each part. */
const LONGEST_COMPOUND = 24;

/**
 * The noun phrase at piece `i` that a number counts. After `one` the first noun; else the first run of words that ends
 * in a plural, with what may follow it (`sales people`). Hyphens join: `first-team players`.
 */
export function readCounted(r: Reader, i: number, many: boolean): Counted | null {
  let head = -1;
  let words = 0;
  let at = i;
  while (words < REACH && r.isLetters(at)) {
    if (at > i && r.joined(at) && !r.isHyphen(at - 1)) break;
    const word = r.word(at);
    // A word and what hyphens tie to it.
    let end = at + 1;
    while (
      end - at < LONGEST_COMPOUND &&
      r.isHyphen(end) &&
      r.joined(end) &&
      r.joined(end + 1) &&
      (r.isLetters(end + 1) || r.isDigits(end + 1))
    )
      end += 2;
    const compound = end > at + 1;
    const last = compound && r.isLetters(end - 1) ? r.word(end - 1) : word;
    if (!compound) {
      if (phraseEnds.has(word)) {
        // `digital and physical sales`: `and` between words before any noun.
        if (!(word === 'and' || word === 'or') || words === 0 || head >= 0 || !joinsModifiers(r, at)) break;
        at = end;
        words++;
        continue;
      }
      // `21,384 saw Rovers win`, but `14 saw blades`.
      if (words === 0 && (plainPasts.has(word) || (word === 'saw' && r.isCapital(end)))) break;
      if (head < 0 && words > 0 && commonVerbs.has(word) && !looksLikeModifier(word)) break;
      if (head >= 0 && (commonVerbs.has(word) || adverbs.has(word))) break;
      if (
        words === 0 &&
        adverbs.has(word) &&
        word !== 'more' &&
        word !== 'most' &&
        word !== 'straight' &&
        word !== 'very' &&
        word !== 'last' &&
        word !== 'next' &&
        word !== 'alone' &&
        word !== 'daily' &&
        word !== 'weekly' &&
        word !== 'annual' &&
        word !== 'monthly'
      )
        break;
    }
    if (many) {
      if (looksPlural(last) && !(head >= 0 && !isNounPlural(last))) {
        // After a plural only another plural may go on, and only at once: `sales people`, `arms dealers`.
        head = end - 1;
        at = end;
        words++;
        if (
          !(
            r.isLetters(at) &&
            !r.joined(at) &&
            looksPlural(r.word(at)) &&
            isNounPlural(r.word(at)) &&
            !commonVerbs.has(r.word(at)) &&
            !phraseEnds.has(r.word(at)) &&
            compoundFirst(last)
          )
        )
          break;
        continue;
      }
      if (head >= 0) break;
    } else {
      if (!isAdjective(last) || !r.isLetters(end) || r.joined(end) || phraseEnds.has(r.word(end))) {
        head = end - 1;
        break;
      }
    }
    at = end;
    words++;
    // A number inside a name: `737 Max jets`.
    if (r.isDigits(at) && !r.joined(at) && r.isCapital(at + 1)) at++;
  }
  if (head < 0) return null;
  // `the 20 most expensive restaurants` are restaurants that are expensive.
  const first = r.word(i) === 'most' || r.word(i) === 'more' ? i + 1 : i;
  return { from: i, to: head + 1, head: headOf(r, head), name: nameOf(r, first, head) };
}

const compoundFirst = (word: string): boolean =>
  [
    'sales',
    'arms',
    'sports',
    'news',
    'savings',
    'goods',
    'systems',
    'operations',
    'communications',
    'human',
    'women',
    'communications',
    'games',
  ].includes(word);
const isNounPlural = (word: string): boolean => looksPlural(word) && !commonVerbs.has(word);
/** Participles that often stand before a noun. */
const looksLikeModifier = (word: string): boolean =>
  /(?:ed|ing)$/.test(word) || word === 'lost' || word === 'paid' || word === 'left';

function joinsModifiers(r: Reader, and: number): boolean {
  return (
    r.isLetters(and + 1) &&
    r.isLetters(and + 2) &&
    !phraseEnds.has(r.word(and + 1)) &&
    !phraseEnds.has(r.word(and + 2)) &&
    isAdjective(r.word(and - 1)) === isAdjective(r.word(and + 1)) &&
    !looksPlural(r.word(and - 1)) &&
    !looksPlural(r.word(and + 1))
  );
}

function headOf(r: Reader, head: number): string {
  return singular(r.word(head));
}

function nameOf(r: Reader, from: number, head: number): string {
  const start = r.start[from] as number;
  const before = r.text.slice(start, r.start[head]);
  return (before + singular(r.raw(head))).replace(/\s+/g, ' ');
}
