import type { PlacedBlock } from '../document/analysis.ts';
import { adverbs, commonVerbs, phraseEnds } from '../lexicon/functionWords.ts';
import { emptyThemes } from '../lexicon/topicWords.ts';
import { isCalendarWord } from '../names/atoms.ts';
import { isEnglishWord } from '../names/gazetteer.ts';
import type { Names } from '../names/index.ts';
import { Words } from '../names/words.ts';
import type { Span } from '../text/span.ts';
import { stem } from './stem.ts';

/** A possible theme with all its places. */
export interface Phrase {
  /** Its words as first written, small unless a name. */
  readonly label: string;
  readonly stems: readonly string[];
  readonly places: Span[];
  /** Sentence of its first place, from 0. */
  readonly first: number;
  inTitle: boolean;
}

/** What can be counted on for the words of a document. */
export interface Phrases {
  readonly phrases: Iterable<Phrase>;
  /** How often a stem stands in the document as a content word. */
  countOf(stem: string): number;
  readonly sentences: number;
}

const LONGEST = 3;
/** Stems are numbered; a phrase is looked up by its numbers packed into one. */
const BASE = 1 << 17;
const neverContent: ReadonlySet<string> = new Set([
  ...phraseEnds,
  ...adverbs,
  ...commonVerbs,
  ...'alongside amidst despite'.split(' '),
]);

/**
 * Stretches of content words between marks, names, verbs and words of closed classes, after RAKE (Rose et al. 2010),
 * with every part of a stretch up to three words. The article's own list of sources is left out.
 */
export function collectPhrases(blocks: readonly PlacedBlock[], names: Names): Phrases {
  const collector = new Collector();
  let mention = 0;
  blocks.forEach((block, index) => {
    if (block.kind === 'reference' || block.kind === 'dateline') return;
    const words = new Words(block.content);
    const { sentences } = block.content;
    for (let s = 0; s < sentences.count; s++) {
      const limit = sentences.first[s + 1] as number;
      for (let i = sentences.first[s] as number; i < limit; i++) {
        const start = block.start + (words.start[i] as number);
        const end = block.start + (words.end[i] as number);
        while (mention < names.mentions.length && (names.mentions[mention]?.end as number) <= start) mention++;
        const named = names.mentions[mention];
        if (named && named.start < end && named.end > start) {
          collector.close(index === 0);
          // `Western sanctions`: the name of a people may begin a theme.
          if (named.type === 'group' && named.start === start && named.end === end)
            collector.group(words.raw(i), start, end);
        } else if (words.isWord(i)) collector.word(words.raw(i), words.lower(i), start, end, index === 0);
        else collector.close(index === 0);
      }
      collector.close(index === 0);
      collector.sentence++;
    }
  });
  return {
    phrases: collector.phrases.values(),
    countOf: word => collector.counts[collector.ids.get(word) ?? -1] ?? 1,
    sentences: collector.sentence,
  };
}

class Collector {
  readonly phrases = new Map<number, Phrase>();
  /** Small word as written or stem → number of the stem; -1 for words of no content. */
  readonly ids = new Map<string, number>();
  readonly counts: number[] = [];
  readonly #stems: string[] = [];
  readonly #empty: boolean[] = [];
  sentence = 0;
  // The stretch being read, in parallel.
  #run: number[] = [];
  readonly #words: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #beginsWithGroup = false;

  group(raw: string, start: number, end: number): void {
    this.#push(this.#number(raw.toLowerCase()), raw, start, end);
    this.#beginsWithGroup = true;
  }

  word(raw: string, lower: string, start: number, end: number, inTitle: boolean): void {
    let id = this.ids.get(lower);
    if (id === undefined) {
      id = isContent(lower) ? this.#number(stem(lower)) : -1;
      this.ids.set(lower, id);
    }
    if (id < 0) {
      this.close(inTitle);
      return;
    }
    this.counts[id] = (this.counts[id] as number) + 1;
    this.#push(id, raw === lower || !isEnglishWord(lower) ? raw : lower, start, end);
  }

  #number(stemmed: string): number {
    let id = this.ids.get(stemmed);
    if (id === undefined || id < 0) {
      id = this.counts.length;
      this.ids.set(stemmed, id);
      this.counts.push(0);
      this.#stems.push(stemmed);
      this.#empty.push(emptyThemes.has(stemmed));
    }
    return id;
  }

  #push(id: number, word: string, start: number, end: number): void {
    const at = this.#run.push(id) - 1;
    this.#words[at] = word;
    this.#starts[at] = start;
    this.#ends[at] = end;
  }

  /** Ends the stretch and notes its parts. */
  close(inTitle: boolean): void {
    const run = this.#run;
    if (run.length === 0) return;
    for (let i = 0; i < run.length; i++) {
      if (this.#empty[run[i] as number] || (run.length > i + 1 && beginsBadly(this.#words[i] as string))) continue;
      let key = 0;
      for (let n = 1; n <= LONGEST && i + n <= run.length; n++) {
        const last = i + n - 1;
        const id = run[last] as number;
        key = key * BASE + id + 1;
        if (this.#empty[id] || (n === 1 && i === 0 && this.#beginsWithGroup)) continue;
        if (n > 1 && isVerbal(this.#words[last] as string)) continue;
        this.#note(key, i, last, inTitle);
      }
    }
    this.#run = [];
    this.#beginsWithGroup = false;
  }

  #note(key: number, first: number, last: number, inTitle: boolean): void {
    const place = { start: this.#starts[first] as number, end: this.#ends[last] as number };
    const known = this.phrases.get(key);
    if (known) {
      known.places.push(place);
      known.inTitle ||= inTitle;
      return;
    }
    this.phrases.set(key, {
      label: this.#words.slice(first, last + 1).join(' '),
      stems: this.#run.slice(first, last + 1).map(id => this.#stems[id] as string),
      places: [place],
      first: this.sentence,
      inTitle,
    });
  }
}

function isContent(lower: string): boolean {
  if (lower.length < 3 || neverContent.has(lower) || isCalendarWord(lower) || lower.includes("'")) return false;
  return !(lower.endsWith('ly') && lower.length > 5);
}

/** `fourth visit`, `two-day visit`, `strengthen ties`: numbers and verbs are no part of a theme. */
const beginsBadly = (word: string): boolean =>
  ordinal.test(word) || (/(?:en|ify|i[sz]e)$/.test(word) && !looksNominal(word) && !adjectives.has(word));
const ordinal =
  /^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)-.*|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w*tieth)$/;
const adjectives: ReadonlySet<string> = new Set(
  'open golden green wooden hidden broken frozen stolen sudden foreign human urban wise precise concise'.split(' '),
);

/** Ends like a verb form; such words end few noun phrases worth listing. */
const isVerbal = (word: string): boolean => word.length > 5 && (word.endsWith('ed') || word.endsWith('ing'));

const otherwise = /(?:ed|ing|ive|ous|ful|able|ible|less|al|ic|ant|ent|ary|ly|est|en|ify|ize|ise)$/;
/** Nouns with such endings: -ment, -ician's kin and the like, and those that are listed. */
const nominal =
  /(?:ment|ival|ital|trial|ren|ogen|building|meeting|funding|training|housing|feeling|warning|hearing|shooting|bombing|killing|flooding|fishing|mining|banking|gambling|spending|voting|parking|drilling|wedding|painting|cycling|vaccine)$/;
const nouns: ReadonlySet<string> = new Set(
  (
    'agent president parliament event talent continent patient student client parent resident accident incident plant ' +
    'restaurant grant giant participant merchant immigrant migrant tenant applicant consultant assistant animal deal ' +
    'meal goal coal metal medal signal journal manual rival terminal criminal official professional material appeal ' +
    'proposal approval arrival removal survival renewal trial steal canal royal scandal general capital traffic music ' +
    'clinic topic critic public mechanic republic epidemic pandemic fabric logic magic panic plastic statistic tactic ' +
    'academic comic picnic library salary secretary diary military budget forest interest protest contest request guest ' +
    'harvest nest test women kitchen garden citizen oxygen token queen teen screen weapon family ally supply assembly ' +
    'seed weed speed feed shed bed breed king ring spring string thing wing ceiling evening detective executive ' +
    'initiative native relative archive drive table cable vegetable vehicle prize size exercise enterprise premise ' +
    'surprise franchise noise rise cement agreement comment moment element document government'
  ).split(' '),
);

/** Whether a single small word is likely a noun, going by its ending. */
export const looksNominal = (word: string): boolean =>
  !otherwise.test(word) || nominal.test(word) || nouns.has(word) || nouns.has(stem(word));
