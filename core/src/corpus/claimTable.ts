/** Claims of all files by comparison key, and those of them that disagree. */
import { articleDay } from '../claims/articleDay.ts';
import { type ClaimInDocument, compareClaims } from '../claims/compare.ts';
import { comparisonKeys } from '../claims/keys.ts';
import { storyOf } from '../claims/story.ts';
import { surroundingsOf } from '../claims/surroundings.ts';
import { familyOf } from '../claims/values.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import { byCodeUnit } from '../util/hash.ts';
import { PersistentMap } from '../util/persistentMap.ts';
import { type Comparable, NEIGHBOURS, PairTable, withoutCrowdedKeys } from './pairTable.ts';
import type { ClaimPlace } from './snapshot.ts';

/** A claim as it is compared. The span is that of its figure. */
export interface ClaimItem extends Comparable, ClaimInDocument {
  readonly uri: string;
}

/** Files with the indexes of their claims, in order of uri. */
type Holders = readonly { readonly uri: string; readonly indexes: readonly number[] }[];

/** How two claims disagree, as seen from one of them. */
export interface Disagreement {
  readonly kind: 'conflict' | 'disputed' | 'superseded';
  /** In words for people. */
  readonly reason: string;
  /** Of two of which one is superseded: this is the older one. */
  readonly older: boolean;
}

export class ClaimTable {
  /** Claims that disagree. */
  readonly pairs = new PairTable<ClaimItem, Disagreement>((a, b) => {
    const { verdict, reason, older } = compareClaims(a, b);
    if (verdict !== 'conflict' && verdict !== 'disputed' && verdict !== 'superseded') return null;
    const seen = (isOlder: boolean): Disagreement => ({ kind: verdict, reason, older: isOlder });
    return [seen(older === 'first'), seen(older === 'second')];
  });
  readonly #keys = new Map<string, ReadonlyMap<string, readonly number[]>>();
  /** File → signature → comparison keys: a change reads again only the sentences that it changed. */
  readonly #read = new Map<string, ReadonlyMap<string, readonly string[]>>();
  #holders = PersistentMap.empty<Holders>();

  /** Key → file → indexes of its claims. */
  get holders(): PersistentMap<Holders> {
    return this.#holders;
  }

  update(
    uri: string,
    document: DocumentAnalysis | null,
    entityId: (index: number) => string,
    touched: Set<string>,
  ): void {
    const items = withoutCrowdedKeys(document ? this.#itemsOf(uri, document, entityId) : []);
    if (!document) this.#read.delete(uri);
    this.pairs.update(uri, items, touched);
    this.#place(uri, items);
  }

  #itemsOf(uri: string, document: DocumentAnalysis, entityId: (index: number) => string): ClaimItem[] {
    const items: ClaimItem[] = [];
    const known = this.#read.get(uri);
    const read = new Map<string, readonly string[]>();
    const story = [...storyOf(document)].join();
    document.claims.forEach((claim, index) => {
      const quantity = document.quantities[claim.quantity];
      // What has no value to compare, as dates have none.
      if (!quantity || familyOf(quantity) === null) return;
      const inDocument: ClaimInDocument = { document, index, uri, entityId };
      const signature = signatureOf(inDocument, uri, story);
      const keys = read.get(signature) ?? known?.get(signature) ?? comparisonKeys(inDocument);
      read.set(signature, keys);
      if (keys.length > 0)
        items.push({ start: quantity.start, end: quantity.end, uri, document, index, entityId, keys, signature });
    });
    this.#read.set(uri, read);
    return items;
  }

  #place(uri: string, items: readonly ClaimItem[]): void {
    const before = this.#keys.get(uri) ?? new Map<string, readonly number[]>();
    const after = new Map<string, number[]>();
    for (const item of items) {
      for (const key of item.keys) {
        const list = after.get(key);
        if (list) list.push(item.index);
        else after.set(key, [item.index]);
      }
    }
    for (const [key, indexes] of after) {
      const old = before.get(key);
      if (old && old.length === indexes.length && old.every((index, i) => index === indexes[i])) continue;
      const files = this.#holders.get(key) ?? [];
      const at = placeOf(files, uri);
      const known = files[at]?.uri === uri ? 1 : 0;
      this.#holders = this.#holders.set(key, files.toSpliced(at, known, { uri, indexes }));
    }
    for (const key of before.keys()) {
      if (after.has(key)) continue;
      const files = this.#holders.get(key)?.filter(file => file.uri !== uri) ?? [];
      this.#holders = files.length > 0 ? this.#holders.set(key, files) : this.#holders.delete(key);
    }
    if (after.size > 0) this.#keys.set(uri, after);
    else this.#keys.delete(uri);
  }
}

/** Where a file stands, or would, among files in order of uri. */
function placeOf(files: Holders, uri: string): number {
  let low = 0;
  let high = files.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byCodeUnit((files[middle] as Holders[number]).uri, uri) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The claims under a key in order of uri and position: those of the file `around` and of its neighbours, which the table
 * of pairs compares.
 */
export function claimsUnder(holders: PersistentMap<Holders>, key: string, around: string): readonly ClaimPlace[] {
  const files = holders.get(key) ?? [];
  const at = placeOf(files, around);
  const near = files.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
  return near.flatMap(({ uri, indexes }) => indexes.map(index => ({ uri, index })));
}

/**
 * All that a comparison may look at: the claim, its figure, its sentence and the words before it, whom it is about, what
 * its article is about, the article's date.
 */
function signatureOf({ document, index, entityId }: ClaimInDocument, uri: string, story: string): string {
  const claim = document.claims[index] as DocumentAnalysis['claims'][number];
  const quantity = document.quantities[claim.quantity] as DocumentAnalysis['quantities'][number];
  const { text } = document.source;
  const { kind, low, high, unit, bound, trend, precision, concept, date } = quantity;
  return JSON.stringify([
    uri,
    claim.id,
    claim.measure,
    // The reason names the subject as its own article does.
    claim.entities.map(entity => [entityId(entity), document.entities[entity]?.name]),
    claim.time,
    claim.modality,
    claim.sourced,
    claim.source,
    [kind, low, high, unit, bound, trend, precision, concept, date],
    [quantity.start, quantity.end, quantity.number.start, quantity.number.end].map(offset => offset - claim.start),
    text.slice(claim.start, claim.end),
    surroundingsOf(document, claim, quantity),
    articleDay(document),
    story,
  ]);
}
