import type { Attribution } from '../attributions/attribution.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { tellsResult } from './firmResult.ts';

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
  of(s: number, chain = LONGEST_CHAIN): number | null {
    const sentence = this.#sentences[s];
    const before = this.#sentences[s - 1];
    if (!sentence || !before || (this.#last[s] !== -1 && !this.#isShareOfAsked(s))) return null;
    const words = this.#text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    const between = this.#text.slice(before.end, sentence.start);
    if (between.length > 3 || /["“”«»]/.test(words)) return null;
    const isRevised = revised.test(words);
    const isResult = tellsResult(words);
    if (between.includes('\n') && !compares.test(words) && !isRevised && !isResult) return null;
    // `Brokers had expected 40. The earlier figure was revised to 31.`: whoever gave the figure before.
    const direct = isRevised ? this.#beforeExpected(s - 1) : (this.#last[s - 1] as number);
    // One share or result after the other: the second takes up the first, and the first what was said.
    const isNext = direct === -1 && chain > 0 && (share.test(words) || isResult);
    const index = isNext ? this.of(s - 1, chain - 1) : direct;
    const attribution = index === null ? undefined : this.#attributions[index];
    if (!attribution?.source || !attribution.cue || attribution.vague || attribution.kind === 'citation') return null;
    const goesOn =
      this.#last[s] !== -1 ||
      [takesUp, another, alone, compares, share].some(form => form.test(words)) ||
      isRevised ||
      this.#isOfPart(attribution, words) ||
      this.#goesOnWithShares(attribution, words) ||
      (isResult && this.#goesOnWithResults(attribution, words)) ||
      this.#stays(attribution, words);
    return goesOn ? index : null;
  }

  /** The last attribution of sentence `s` or, where it tells what was expected, of one of the two before. */
  #beforeExpected(s: number): number {
    for (let at = s; at >= 0 && at > s - 3; at--) {
      const index = this.#last[at] as number;
      const cue = this.#attributions[index]?.cue;
      if (cue && !expects.test(this.#text.slice(cue.start, cue.end))) return index;
    }
    return -1;
  }

  /** `44 percent of the crews told the inspectors`: a share of those who were asked is who speaks, a survey before gives it. */
  #isShareOfAsked(s: number): boolean {
    const sentence = this.#sentences[s] as Span;
    const before = this.#attributions[this.#last[s - 1] as number]?.source;
    const source = this.#attributions[this.#last[s] as number]?.source;
    return (
      source?.start === sentence.start &&
      aShare.test(this.#text.slice(source.start, source.end)) &&
      before !== null &&
      before !== undefined &&
      asks.test(this.#text.slice(before.start, before.end))
    );
  }

  /** `Only 23 percent trust it, the pollster said. Among the young it was 17 percent.` */
  #isOfPart({ content }: Attribution, words: string): boolean {
    if (!content || otherTime.test(words) || !aShare.test(words) || !ofPart.test(words)) return false;
    return aShare.test(this.#text.slice(content.start, content.end));
  }

  /** `A poll put the Greens on 12 percent. The Reds fell to 9 percent.`: surveys give shares, one after the other. */
  #goesOnWithShares({ source, content }: Attribution, words: string): boolean {
    if (!source || !content || elsewhere.test(words) || otherTime.test(words) || !aShare.test(words)) return false;
    return (
      surveys.test(this.#text.slice(source.start, source.end)) &&
      aShare.test(this.#text.slice(content.start, content.end))
    );
  }

  /** `Harlow said its sales rose 14 percent. Profit was $12 million.`: a firm gives its results one after the other. */
  #goesOnWithResults({ content }: Attribution, words: string): boolean {
    if (!content || elsewhere.test(words)) return false;
    return ofResults.test(this.#text.slice(content.start, content.end));
  }

  /** What was said to come after a verb in the past is told with `would`, here and there. */
  #stays({ cue, content }: Attribution, words: string): boolean {
    if (!cue || !content || elsewhere.test(words) || !would.test(words.slice(0, 80))) return false;
    const said = this.#text.slice(content.start, content.end);
    return would.test(said) && !condition.test(said) && !condition.test(words);
  }
}

/** As many shares in a row go on with one source. */
const LONGEST_CHAIN = 3;
/** Beyond so much, no sentence is looked at. */
const LONGEST = 600;
/** First words that go on with a number just given. */
const takesUp =
  /^(?:Of (?:those|these|them|that|the dead|the injured|the wounded)|A further|An additional|The (?:rest|remainder|remaining|others?)|Among (?:them|those))\b/;
const another = /^Another (?:\d|[a-z]{3,9} (?:were|was|had|would)\b)/;
/** What a figure just given is held against. */
const compares =
  /^(?:That|This|It) (?:compare[sd] (?:with|to)|(?:is|was) (?:up|down) (?:from|by|on)|(?:is|was) an? (?:rise|fall|drop|increase|decrease|decline|jump) (?:of|from|on)|(?:is|was) (?:about |nearly |almost |some )?[\d.,]{1,9}(?:%| ?per ?cent| times| points)? (?:more|less|fewer|higher|lower|above|below))\b/;
/** A share whose verb follows at once: of those about whom the sentence before told. */
const share =
  /^(?:(?:Only|Just|About|Around|Almost|Nearly|Some|Roughly|Over|Fewer than|Less than|More than) )?(?:[\w.-]{1,16} ?(?:%|per ?cent)|(?:[Aa] )?(?:[Hh]alf|third|quarter|fifth)|[Tt]wo[- ]thirds|[Tt]hree[- ]quarters|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our) in (?:\d{1,3}|[a-z]{3,9})) (?:had|have|has|were|was|are|is|said|did|do|also|[a-z]{2,12}ed)\b/;
/** The same figure of a part of them: `Among the young it was 17 percent.` No other year is one. */
const ofPart =
  /^(?:Among|In|For|Of|With) [^.;\d]{3,60} (?:it|the (?:figure|share|proportion|rate)) (?:was|is|stood at|rose to|fell to) (?:about |nearly |almost |only |just )?\d/;
/** A figure that was given is put right by whoever gives it. */
const revised =
  /^(?:[\p{sc=Latin}\d’'-]{1,20} ){1,5}(?:was|were|has been|have been) (?:later |since |then |subsequently )?(?:revised|corrected|updated) (?:upwards? |downwards? |up |down )?(?:to|from)\b/u;
/** `The high street alone accounted for 40.`: a part of what was just given. */
const alone =
  /^(?:[\p{sc=Latin}\d’'-]{1,20} ){1,5}alone (?:account(?:s|ed) for|ma(?:kes|de) up|represent(?:s|ed)|was responsible for)\b/u;
const ofResults = /\b(?:sales|revenues?|turnover|profits?|earnings|net income|net loss|loss(?:es)? of)\b/i;
const asks = /\b(?:polls?|surveys?|pollsters|stud(?:y|ies)|reports?|inspectors|researchers|census|questionnaire)\b/i;
const surveys = /\b(?:polls?|surveys?|pollsters)\b/i;
const aShare = /\d(?:%| ?per ?cent\b)|\b[a-z]{3,9} per ?cent\b/i;
/** Shares that no survey of now gives: those of another time, and rates. */
const otherTime = /\b(?:election|turnout|census|in (?:1[89]|20)\d\d|last year|inflation|unemployment|prices|GDP)\b/i;
/** Whoever expects a figure has not given it out. */
const expects = /\b(?:expect|forecast|predict|hop|want|fear)/i;
const would = /\b(?:would|wouldn[’']t)\b/;
const condition = /\b(?:if|unless|were|poll|polls|hypothetical|survey)\b/i;
/** First words that leave what was said: another time, another place, another view. */
const elsewhere = /^(?:But|However|Yet|Still|Meanwhile|Instead|Critics|Opponents|Earlier|Last|On|In|At|Since|By|For)\b/;
