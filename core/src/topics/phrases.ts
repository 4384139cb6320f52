import { adverbs, commonVerbs, phraseEnds } from '../lexicon/functionWords.ts';
import { emptyThemes } from '../lexicon/topicWords.ts';
import { isEnglishWord } from '../names/gazetteer.ts';
import type { Names } from '../names/index.ts';
import { isCalendarWord } from '../names/traits.ts';
import { Tag } from '../tags/tag.ts';
import type { Span } from '../text/span.ts';
import type { TopicBlock } from './blocks.ts';
import { family, stem } from './stem.ts';

/** A possible theme with all its places. */
export interface Phrase {
  /** Its words as first written, small unless a name. */
  readonly label: string;
  readonly stems: readonly string[];
  readonly places: Span[];
  /** How often other words than adjectives and nouns stood on both sides: `strike`, not `ferry strike`. */
  alone: number;
  /**
   * How often it stands there, with the verbs and nouns of its family if no other noun of that stands there as often:
   * `kidnapping` counts `was kidnapped` and `kidnappers` too.
   */
  count: number;
  /** A longer phrase that it stands in wherever it stands, so that one label will do for both. */
  within: Phrase | null;
}

/** What can be counted on for the words of a document. */
export interface Phrases {
  readonly phrases: readonly Phrase[];
  /** How often a stem stands in the document as a noun or adjective. */
  countOf(stem: string): number;
  readonly sentences: number;
}

const LONGEST = 3;
/** Stems are numbered; a phrase is looked up by its numbers packed into one. */
const BASE = 1 << 17;

/**
 * Stretches of adjectives and nouns outside names, after Hulth (2003), with every part of a stretch up to three words
 * that ends in a noun. The article's own list of sources is left out.
 */
export function collectPhrases(blocks: readonly TopicBlock[], names: Names): Phrases {
  const collector = new Collector();
  const { mentions } = names;
  let mention = 0;
  let count = 0;
  for (const { kind, start: offset, words, tags, sentences } of blocks) {
    if (kind === 'dateline') continue;
    for (let s = 0; s < sentences.count; s++) {
      const limit = sentences.first[s + 1] as number;
      const tagged = tags.sentence(s);
      for (let i = sentences.first[s] as number; i < limit; i++) {
        const tag = tagged[i] as number;
        if (tag !== Tag.noun && tag !== Tag.properNoun && tag !== Tag.adjective) {
          collector.close();
          if (tag === Tag.verb) collector.verb(words.lower(i));
          continue;
        }
        const start = offset + (words.start[i] as number);
        const end = offset + (words.end[i] as number);
        while (mention < mentions.length && (mentions[mention]?.end as number) <= start) mention++;
        const named = mentions[mention];
        if (named && named.start < end && named.end > start) {
          collector.close();
          // `Western sanctions`: the name of a people may begin a theme.
          if (named.type === 'group' && named.start === start && named.end === end)
            collector.group(words.raw(i), start, end);
        } else if (words.isWord(i)) collector.word(words.raw(i), words.lower(i), tag !== Tag.adjective, start, end);
        else collector.close();
      }
      collector.close();
      count++;
    }
  }
  return collector.finish(count);
}

class Collector {
  readonly #phrases = new Map<number, Phrase>();
  /** The numbers of the stems of each phrase with more than one. */
  readonly #parts = new Map<Phrase, readonly number[]>();
  /** Small word as written or stem → number of the stem; -1 for words of no content. */
  readonly #ids = new Map<string, number>();
  // By number of the stem.
  readonly #counts: number[] = [];
  readonly #stems: string[] = [];
  readonly #empty: boolean[] = [];
  readonly #families = new Map<string, number>();
  /** Small word → its family. */
  readonly #familyOf = new Map<string, string>();
  // The stretch being read, in parallel.
  readonly #run: number[] = [];
  readonly #words: string[] = [];
  readonly #nouns: boolean[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #beginsWithGroup = false;

  group(raw: string, start: number, end: number): void {
    this.#push(this.#number(raw.toLowerCase()), raw, false, start, end);
    this.#beginsWithGroup = true;
  }

  word(raw: string, lower: string, noun: boolean, start: number, end: number): void {
    let id = this.#ids.get(lower);
    if (id === undefined) {
      id = isContent(lower) ? this.#number(stem(lower)) : -1;
      this.#ids.set(lower, id);
    }
    if (id < 0) {
      this.close();
      return;
    }
    this.#counts[id] = (this.#counts[id] as number) + 1;
    this.#countFamily(lower);
    this.#push(id, raw === lower || !isEnglishWord(lower) ? raw : lower, noun, start, end);
  }

  verb(lower: string): void {
    if (lower.length > 3) this.#countFamily(lower);
  }

  #countFamily(lower: string): void {
    let root = this.#familyOf.get(lower);
    if (root === undefined) {
      root = family(lower);
      this.#familyOf.set(lower, root);
    }
    this.#families.set(root, (this.#families.get(root) ?? 0) + 1);
  }

  #number(stemmed: string): number {
    let id = this.#ids.get(stemmed);
    if (id === undefined || id < 0) {
      id = this.#counts.length;
      this.#ids.set(stemmed, id);
      this.#counts.push(0);
      this.#stems.push(stemmed);
      this.#empty.push(emptyThemes.has(stemmed));
    }
    return id;
  }

  #push(id: number, word: string, noun: boolean, start: number, end: number): void {
    const at = this.#run.push(id) - 1;
    this.#words[at] = word;
    this.#nouns[at] = noun;
    this.#starts[at] = start;
    this.#ends[at] = end;
  }

  /** Ends the stretch and notes its parts. */
  close(): void {
    const run = this.#run;
    if (run.length === 0) return;
    for (let i = 0; i < run.length; i++) {
      if (this.#empty[run[i] as number] || (i + 1 < run.length && superlative.test(this.#words[i] as string))) continue;
      let key = 0;
      for (let n = 1; n <= LONGEST && i + n <= run.length; n++) {
        const last = i + n - 1;
        const id = run[last] as number;
        key = key * BASE + id + 1;
        if (this.#empty[id] || !this.#nouns[last] || (n === 1 && i === 0 && this.#beginsWithGroup)) continue;
        this.#note(key, i, last);
      }
    }
    run.length = 0;
    this.#beginsWithGroup = false;
  }

  #note(key: number, first: number, last: number): void {
    let phrase = this.#phrases.get(key);
    if (!phrase) {
      const parts = this.#run.slice(first, last + 1);
      phrase = {
        label: first === last ? (this.#words[first] as string) : this.#words.slice(first, last + 1).join(' '),
        stems: parts.map(id => this.#stems[id] as string),
        places: [],
        alone: 0,
        count: 0,
        within: null,
      };
      this.#phrases.set(key, phrase);
      if (parts.length > 1) this.#parts.set(phrase, parts);
    }
    phrase.places.push({ start: this.#starts[first] as number, end: this.#ends[last] as number });
    phrase.count++;
    if (this.#run.length === 1) phrase.alone++;
  }

  finish(sentences: number): Phrases {
    this.#joinParts();
    this.#joinFamilies();
    return {
      phrases: [...this.#phrases.values()],
      countOf: word => this.#counts[this.#ids.get(word) ?? -1] ?? 1,
      sentences,
    };
  }

  #joinParts(): void {
    for (const [phrase, parts] of this.#parts) {
      if (phrase.places.length < 2) continue;
      for (let i = 0; i < parts.length; i++) {
        let key = 0;
        for (let j = i; j < parts.length; j++) {
          key = key * BASE + (parts[j] as number) + 1;
          const part = this.#phrases.get(key);
          if (!part || part === phrase || part.places.length > phrase.places.length) continue;
          if (!part.within || part.within.stems.length < parts.length) part.within = phrase;
        }
      }
    }
  }

  #joinFamilies(): void {
    const heads = new Map<string, Phrase>();
    for (const phrase of this.#phrases.values()) {
      if (phrase.stems.length > 1) continue;
      const word = phrase.stems[0] as string;
      const root = this.#familyOf.get(word) ?? family(word);
      const head = heads.get(root);
      if (!head || head.places.length < phrase.places.length) heads.set(root, phrase);
    }
    for (const [root, head] of heads) head.count = Math.max(head.count, this.#families.get(root) ?? 0);
  }
}

const neverContent: ReadonlySet<string> = new Set([...phraseEnds, ...adverbs, ...commonVerbs]);
const isContent = (lower: string): boolean =>
  lower.length > 2 && !neverContent.has(lower) && !isCalendarWord(lower) && !lower.includes("'") && !never.test(lower);
/** `fourth visit`, `two-day visit`, `strengthen ties`: numbers and verbs are no part of a theme. */
const never =
  /^(?:\w*(?:ngthen|ghten|[^aeiou]ify)|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)-.*|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w*tieth)$/;
/** `largest trading partner` is about a trading partner. */
const superlative = /^(?!forest|harvest|interest|protest|contest|west|guest|request|arrest|midwest).{2,}est$/;
