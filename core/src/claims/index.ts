/** From figures, names, dates and attributions to claims. */
import type { Attribution } from '../attributions/attribution.ts';
import type { Attributions } from '../attributions/index.ts';
import type { DocumentDate, PlacedBlock } from '../document/analysis.ts';
import type { Names } from '../names/index.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { byPosition, firstEndingAfter, type Span } from '../text/span.ts';
import { hash } from '../util/hash.ts';
import { CarriedCredits } from './carried.ts';
import type { Claim } from './claim.ts';
import { timeOf } from './claimTime.ts';
import { MOST_FIGURES } from './crowded.ts';
import { isMarketPrice } from './marketPrice.ts';
import { isMatchReport, isOfGame } from './matchReport.ts';
import { measureOf, windowOf } from './measure.ts';
import { modalityOf } from './modality.ts';
import { isGroupReference, needsSource } from './needsSource.ts';

/** What claims are made of. */
export interface ClaimParts {
  readonly text: string;
  readonly date: DocumentDate | null;
  readonly blocks: readonly PlacedBlock[];
  readonly sentences: readonly Span[];
  readonly quantities: readonly Quantity[];
  readonly names: Names;
  readonly attributions: Attributions;
}

/** More names in a sentence than this tell nothing of its figures. */
const MOST_ENTITIES = 8;

/** One claim for each checkable figure, in order of position. */
export function assembleClaims(parts: ClaimParts): Claim[] {
  const { text, blocks, sentences, quantities } = parts;
  const claims: Claim[] = [];
  const seen = new Map<string, number>();
  const credits = new Credits(parts.attributions);
  const carriedCredits = new CarriedCredits(text, sentences, parts.attributions.attributions);
  const leads = leadsOf(text, blocks);
  const isMatch = isMatchReport(text, quantities);
  let firstInSentence = 0;
  let sentenceAt = -1;
  /** End of a sentence that has too many figures. */
  let noiseTo = 0;
  /** Of the words of the sentence. */
  let fingerprint = '';
  let inSentence: { dates: Quantity[]; taken: Set<Quantity> } = { dates: [], taken: new Set() };
  for (let q = 0; q < quantities.length; q++) {
    const quantity = quantities[q] as Quantity;
    if (quantity.start < noiseTo) continue;
    const b = firstEndingAfter(blocks, quantity.start);
    const block = blocks[b];
    if (!block || block.start > quantity.start || block.kind === 'reference' || block.kind === 'dateline') continue;
    const s = firstEndingAfter(sentences, quantity.start);
    const sentence = sentences[s] ?? block;
    if (s !== sentenceAt) {
      sentenceAt = s;
      firstInSentence = q;
      if ((quantities[q + MOST_FIGURES]?.start ?? sentence.end) < sentence.end) {
        noiseTo = sentence.end;
        continue;
      }
      inSentence = datesOf(text, quantities, firstInSentence, sentence);
      fingerprint = hash(text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '));
    }
    const around = windowOf(quantity, sentence);
    const dated = quantity.kind === 'date' || quantity.kind === 'time';
    if (dated && inSentence.taken.has(quantity)) continue;
    if (!dated && isGroupReference(text, quantity)) continue;
    const time = dated ? quantity.date : ownTime(text, quantity, around, inSentence.dates);
    const own = credits.of(quantity);
    const attribution = own ?? carriedCredits.of(s);
    const credit = attribution === null ? null : (parts.attributions.attributions[attribution] as Attribution);
    const measure = dated ? [] : measureOf(text, quantity, around, leads[b] ?? '');
    const identity = `${measure.join(' ')}|${fingerprint}`;
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    claims.push({
      start: sentence.start,
      end: sentence.end,
      id: hash(`${identity}|${count}`),
      quantity: q,
      concept: quantity.concept,
      measure,
      entities: entitiesOf(parts, quantity, around, s),
      time,
      modality: modalityOf(text, quantity, around),
      sourced: credit !== null,
      source: credit?.source ? text.slice(credit.source.start, credit.source.end) : null,
      attribution,
      carried: own === null && attribution !== null,
      needsSource:
        needsSource(text, quantity, block.kind) &&
        !credits.isSpeaker(quantity, text) &&
        !(isMatch && isToldOfGame(quantities, q, sentence)) &&
        !isMarketPrice(text, quantity, sentence),
    });
  }
  return claims;
}

/** A figure of a game, or a bare one in a sentence that has such a figure: `61 points from 29 games, five more`. */
function isToldOfGame(quantities: readonly Quantity[], at: number, sentence: Span): boolean {
  const quantity = quantities[at] as Quantity;
  if (isOfGame(quantity)) return true;
  if (quantity.kind !== 'count' || quantity.unit !== null || (quantity.high ?? 0) >= 200) return false;
  for (let q = at - 1; q >= 0 && (quantities[q] as Quantity).start >= sentence.start; q--)
    if (isOfGame(quantities[q] as Quantity)) return true;
  const next = quantities[at + 1];
  return next !== undefined && next.start < sentence.end && isOfGame(next);
}

/** For each block of a list or a table the line with a colon that announces it; empty for all others. */
function leadsOf(text: string, blocks: readonly PlacedBlock[]): string[] {
  let lead = '';
  return blocks.map(({ kind, start, end }) => {
    if (kind === 'listItem' || kind === 'tableRow') return lead;
    lead = text.charCodeAt(end - 1) === 58 && end - start < 120 ? text.slice(start, end) : '';
    return '';
  });
}

/** The dates of a sentence, and those of them that are the time of another figure there. */
function datesOf(text: string, quantities: readonly Quantity[], first: number, sentence: Span) {
  const dates: Quantity[] = [];
  const others: Quantity[] = [];
  for (let q = first; q < quantities.length; q++) {
    const quantity = quantities[q] as Quantity;
    if (quantity.start >= sentence.end) break;
    if (quantity.kind === 'date' || quantity.kind === 'time') dates.push(quantity);
    else if (TAKES_TIME.has(quantity.kind)) others.push(quantity);
  }
  const taken = new Set<Quantity>();
  // A sentence of hundreds of figures is a table; dates there belong to no single one.
  if (dates.length > 0 && dates.length * others.length <= 400) {
    for (const other of others) {
      const index = timeOf(text, other, windowOf(other, sentence), dates);
      const date = dates[index];
      if (date && /^\d{4}(?:-\d\d)?$/.test(date.date ?? '')) taken.add(date);
    }
  }
  return { dates: dates.length * others.length <= 400 ? dates : [], taken };
}

const TAKES_TIME: ReadonlySet<string> = new Set(['money', 'percent', 'count', 'measure', 'ratio']);

function ownTime(text: string, quantity: Quantity, sentence: Span, dates: readonly Quantity[]): string | null {
  return dates[timeOf(text, quantity, sentence, dates)]?.date ?? null;
}

/** Names of the sentence, nearest first; if it has none, those of the sentence before. */
function entitiesOf(parts: ClaimParts, quantity: Span, sentence: Span, s: number): number[] {
  const own = entitiesIn(parts.names, sentence, quantity);
  if (own.length > 0) return own;
  const before = parts.sentences[s - 1];
  return before ? entitiesIn(parts.names, windowOf({ start: before.end, end: before.end }, before), quantity) : [];
}

function entitiesIn({ mentions }: Names, sentence: Span, quantity: Span): number[] {
  const found: { entity: number; distance: number }[] = [];
  for (let m = firstEndingAfter(mentions, sentence.start); m < mentions.length && found.length < 40; m++) {
    const mention = mentions[m];
    if (!mention || mention.start >= sentence.end) break;
    const distance = mention.start >= quantity.end ? mention.start - quantity.end : quantity.start - mention.end;
    found.push({ entity: mention.entity, distance });
  }
  found.sort((a, b) => a.distance - b.distance || a.entity - b.entity);
  return [...new Set(found.map(({ entity }) => entity))].slice(0, MOST_ENTITIES);
}

/** Which attribution credits a figure: the innermost with a source that is somebody. */
class Credits {
  readonly #attributions: readonly Attribution[];
  /** Sorted and disjoint: of those that overlap, the first. */
  readonly #sources: readonly Span[];
  #next = 0;
  #active: number[] = [];

  constructor({ attributions }: Attributions) {
    this.#attributions = attributions;
    let reached = 0;
    this.#sources = attributions
      .flatMap(({ source }) => (source ? [source] : []))
      .sort(byPosition)
      .filter(({ start, end }) => {
        if (start < reached) return false;
        reached = end;
        return true;
      });
  }

  /** `Two people with knowledge of the deal said`: so many speak, and say so themselves. */
  isSpeaker({ kind, start, end, high }: Quantity, text: string): boolean {
    if (kind !== 'count' || high === null || high > MOST_SPEAKERS) return false;
    const source = this.#sources[firstEndingAfter(this.#sources, end - 1)];
    if (!source || source.start > start || start - source.start > HEAD) return false;
    return !/[,;:–—]/.test(text.slice(source.start, start));
  }

  /** Figures come in order of position. */
  of({ number }: Quantity): number | null {
    const all = this.#attributions;
    while (this.#next < all.length && startOf(all[this.#next] as Attribution) <= number.start)
      this.#active.push(this.#next++);
    this.#active = this.#active.filter(index => ((all[index] as Attribution).content?.end ?? 0) >= number.end);
    let best: number | null = null;
    for (const index of this.#active) {
      const { content, source, vague } = all[index] as Attribution;
      if (!content || !source || vague || content.start > number.start) continue;
      if (best === null || lengthOf(all[index] as Attribution) <= lengthOf(all[best] as Attribution)) best = index;
    }
    return best;
  }
}

/** The number of those who speak stands so near the beginning of the words for them. */
const HEAD = 16;
/** More are a crowd, which somebody must have counted. */
const MOST_SPEAKERS = 12;

const startOf = ({ content, cue, source }: Attribution): number => (content ?? cue ?? source)?.start ?? 0;
const lengthOf = ({ content }: Attribution): number => (content ? content.end - content.start : 0);
