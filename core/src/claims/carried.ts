import type { Attribution } from '../attributions/attribution.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

/**
 * Sentences in which the source of the sentence before goes on speaking. Seldom: only where nothing else in the sentence
 * says who speaks, and its first words take up what was said (`Of those, 12 were children.`) or its verb stays with
 * what was said (`The port said the pier would close. Repairs would take two years.`).
 */
export class CarriedCredits {
  readonly #text: string;
  readonly #sentences: readonly Span[];
  readonly #attributions: readonly Attribution[];
  /** For each sentence the attribution that gives words of it last; -1 where there is none. */
  readonly #last: Int32Array;

  constructor(text: string, sentences: readonly Span[], attributions: readonly Attribution[]) {
    this.#text = text;
    this.#sentences = sentences;
    this.#attributions = attributions;
    this.#last = new Int32Array(sentences.length).fill(-1);
    attributions.forEach(({ content, cue }, index) => {
      for (const span of [content, cue]) {
        if (!span) continue;
        const s = firstEndingAfter(sentences, Math.max(span.start, span.end - 1));
        if (s < sentences.length) this.#last[s] = index;
      }
    });
  }

  /** The attribution whose source goes on in sentence `s`, or null. */
  of(s: number): number | null {
    const sentence = this.#sentences[s];
    const before = this.#sentences[s - 1];
    if (!sentence || !before || this.#last[s] !== -1) return null;
    const index = this.#last[s - 1] as number;
    const attribution = this.#attributions[index];
    if (!attribution?.source || !attribution.cue || attribution.vague || attribution.kind === 'citation') return null;
    const between = this.#text.slice(before.end, sentence.start);
    const words = this.#text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    if (between.length > 3 || between.includes('\n') || /["“”«»]/.test(words)) return null;
    return takesUp.test(words) || another.test(words) || this.#stays(attribution, words) ? index : null;
  }

  /** What was said to come after a verb in the past is told with `would`, here and there. */
  #stays({ cue, content }: Attribution, words: string): boolean {
    if (!cue || !content || elsewhere.test(words) || !would.test(words.slice(0, 80))) return false;
    const said = this.#text.slice(content.start, content.end);
    return would.test(said) && !condition.test(said) && !condition.test(words);
  }
}

/** Beyond so much, no sentence is looked at. */
const LONGEST = 600;
/** First words that go on with a number just given. */
const takesUp =
  /^(?:Of (?:those|these|them|that|the dead|the injured|the wounded)|A further|An additional|The (?:rest|remainder|remaining|others?)|Among (?:them|those))\b/;
const another = /^Another (?:\d|[a-z]{3,9} (?:were|was|had|would)\b)/;
const would = /\b(?:would|wouldn[’']t)\b/;
const condition = /\b(?:if|unless|were|poll|polls|hypothetical|survey)\b/i;
/** First words that leave what was said: another time, another place, another view. */
const elsewhere = /^(?:But|However|Yet|Still|Meanwhile|Instead|Critics|Opponents|Earlier|Last|On|In|At|Since|By|For)\b/;
