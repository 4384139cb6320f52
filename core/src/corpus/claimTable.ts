/** Claims of all files by comparison key, and those of them that disagree. */
import { articleDay } from '../claims/articleDay.ts';
import { cellClaimOf } from '../claims/cell.ts';
import type { Claim } from '../claims/claim.ts';
import { type ClaimInDocument, compareClaims } from '../claims/compare.ts';
import { surelyNoDisagreement } from '../claims/early.ts';
import { comparisonKeys } from '../claims/keys.ts';
import { storyOf } from '../claims/story.ts';
import { placesNamed } from '../claims/subject.ts';
import { sentenceBefore, surroundingsOf } from '../claims/surroundings.ts';
import { reachOf } from '../claims/times.ts';
import { familyOf } from '../claims/values.ts';
import { viewOf } from '../claims/view.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { byCodeUnit, hash } from '../util/hash.ts';
import { ANY_TIME, type Comparable, PairTable, withoutCrowdedKeys } from './pairTable.ts';
import type { ClaimPlace } from './snapshot.ts';

/** A claim as it is compared. The span is that of its figure. */
export interface ClaimItem extends Comparable, ClaimInDocument {
  readonly uri: string;
  /** The signature before its keys were looked at. */
  readonly ownSignature: string;
}

type Lookup = Pick<ClaimItem, 'keys' | 'from' | 'to'>;

/** What a claim is compared with. */
export interface ComparedClaims {
  /** In order of uri and position. */
  readonly places: readonly ClaimPlace[];
  /** Those that share a key with it and are surely of another time, as far as they are near; in the same order. */
  readonly beyond: readonly ClaimPlace[];
  /** How many share a key with it and may be of its time; more than there are places where a key is shared by so many that some are too far. */
  readonly total: number;
  /** Its article has too many figures of the kind, as a table has, for these to be compared with each other. */
  readonly crowded: boolean;
}

/** How two claims disagree, as seen from one of them. */
export interface Disagreement {
  readonly kind: 'conflict' | 'disputed' | 'superseded';
  /** In words for people. */
  readonly reason: string;
  /** The words for what both measure, and the name that both are about. */
  readonly shared: readonly string[];
  /** Of two of which one is superseded: this is the older one. */
  readonly older: boolean;
}

export class ClaimTable {
  /** Claims that disagree. */
  readonly pairs = new PairTable<ClaimItem, Disagreement>((a, b) => {
    if (surelyNoDisagreement(a, b)) return null;
    const { verdict, reason, shared = [], older } = compareClaims(a, b);
    if (verdict !== 'conflict' && verdict !== 'disputed' && verdict !== 'superseded') return null;
    const seen = (isOlder: boolean): Disagreement => ({ kind: verdict, reason, shared, older: isOlder });
    return [seen(older === 'first'), seen(older === 'second')];
  });
  /** File → signature → where a claim is looked up: a change reads again only the sentences that it changed. */
  readonly #read = new Map<string, ReadonlyMap<string, Lookup>>();

  update(
    uri: string,
    document: DocumentAnalysis | null,
    entityId: (index: number) => string,
    touched: Set<string>,
  ): void {
    const items = withoutCrowdedKeys(document ? this.#itemsOf(uri, document, entityId) : []);
    if (!document) this.#read.delete(uri);
    this.pairs.update(uri, items, touched);
  }

  /** The claims that a claim is compared with. */
  comparedWith(uri: string, index: number): ComparedClaims {
    const around = this.pairs.around(uri, item => item.index === index);
    if (!around) return { places: [], beyond: [], total: 0, crowded: false };
    const { item, others, beyond, total } = around;
    const crowded = item.keys.length < (this.#read.get(uri)?.get(item.ownSignature)?.keys.length ?? 0);
    return { places: placesOf(others), beyond: placesOf(beyond), total, crowded };
  }

  #itemsOf(uri: string, document: DocumentAnalysis, entityId: (index: number) => string): ClaimItem[] {
    const items: ClaimItem[] = [];
    const known = this.#read.get(uri);
    const read = new Map<string, Lookup>();
    const day = articleDay(document);
    const sign = signer({ document, uri, entityId }, day);
    document.claims.forEach((claim, index) => {
      const quantity = document.quantities[claim.quantity];
      // What has no value to compare, as dates have none.
      if (!quantity || familyOf(quantity) === null) return;
      const inDocument: ClaimInDocument = { document, index, uri, entityId };
      const signature = sign(claim, quantity);
      const lookup = read.get(signature) ?? known?.get(signature) ?? this.#lookUp(inDocument, day);
      read.set(signature, lookup);
      if (lookup.keys.length === 0) return;
      const { start, end } = quantity;
      items.push({ start, end, uri, document, index, entityId, ...lookup, signature, ownSignature: signature });
    });
    this.#read.set(uri, read);
    return items;
  }

  #lookUp(place: ClaimInDocument, day: string | null): Lookup {
    const keys = comparisonKeys(place).map(key => this.pairs.sameKey(key));
    const { quantity } = viewOf(place);
    // The time of a table stands in its lines and above them.
    const reach = keys.length > 0 && !cellClaimOf(place.document, quantity) ? reachOf(viewOf(place), day) : null;
    return { keys, from: reach?.[0] ?? ANY_TIME[0], to: reach?.[1] ?? ANY_TIME[1] };
  }
}

const placesOf = (items: readonly ClaimItem[]): ClaimPlace[] =>
  [...items].sort((a, b) => byCodeUnit(a.uri, b.uri) || a.start - b.start).map(({ uri, index }) => ({ uri, index }));

/**
 * Makes of each claim of a document all that a comparison may look at, as a fingerprint behind the file: the claim, its
 * figure, its sentence and the words before it, whom it is about, what its article is about, the article's date.
 */
function signer({ document, uri, entityId }: Omit<ClaimInDocument, 'index'>, day: string | null) {
  const { text } = document.source;
  const story = [...storyOf(document)].join();
  const places = [...placesNamed({ document, index: 0, entityId })].sort(byCodeUnit).join();
  const article = hash(JSON.stringify([day, story, places]));
  const nameOf = (index: number) => {
    const entity = document.entities[index];
    // The reason names the subject as its own article does.
    return [entityId(index), entity?.type, entity?.name];
  };
  let sentence: Claim | undefined;
  let inSentence = '';
  return (claim: Claim, quantity: Quantity): string => {
    // The claims of one sentence follow each other.
    if (sentence?.start !== claim.start || sentence.end !== claim.end) {
      sentence = claim;
      const from = ({ start, end }: Span) => [start - claim.start, end - claim.start];
      const figures = within(document.quantities, claim).map(one => [...from(one), one.kind, one.unit]);
      const names = within(document.mentions, claim).map(one => [...from(one), ...nameOf(one.entity)]);
      const words = text.slice(claim.start, claim.end);
      inSentence = hash(JSON.stringify([words, sentenceBefore(document, claim), figures, names]));
    }
    const { kind, low, high, unit, bound, trend, precision, concept, date } = quantity;
    const looked = [
      claim.id,
      claim.measure,
      claim.entities.map(nameOf),
      claim.time,
      claim.modality,
      claim.sourced,
      claim.source,
      [kind, low, high, unit, bound, trend, precision, concept, date],
      [quantity.start, quantity.end, quantity.number.start, quantity.number.end].map(offset => offset - claim.start),
      surroundingsOf(document, claim, quantity),
      inSentence,
      article,
    ];
    return `${uri}\u0000${hash(JSON.stringify(looked))}`;
  };
}

/** Those of spans in order of position that a sentence holds, or part of which it does. */
function within<T extends Span>(spans: readonly T[], sentence: Span): readonly T[] {
  const first = firstEndingAfter(spans, sentence.start);
  let last = first;
  while (last < spans.length && (spans[last] as T).start < sentence.end) last++;
  return spans.slice(first, last);
}
