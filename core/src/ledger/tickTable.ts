import type { DocumentAnalysis } from '../document/analysis.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { figureAfter } from './change.ts';
import type { Anchor, Others } from './decision.ts';
import { type ClaimHistory, emptyLedger, type Ledger } from './ledger.ts';
import { PlaceIndex } from './placeIndex.ts';
import { type SentencePlace, sentencePlaces, shapeOf, textOffset, wordsOffset } from './places.ts';
import { type Outcome, resolveAnchor } from './resolve.ts';

/** A decision whose words stand in a file, or that had stood where the words are others now. The span is the figure's. */
export interface PlacedTick extends Span {
  readonly outcome: 'found' | 'changed';
  readonly history: ClaimHistory;
  readonly file: string;
  /** The words of the sentence as they are now; as they were, they are in the ruling's anchor. */
  readonly words: string;
}

/** A decision whose words stand nowhere, or at several places. */
export interface LostTick {
  readonly outcome: 'lost';
  readonly history: ClaimHistory;
}

export type Tick = PlacedTick | LostTick;

const watchers = (): Map<string, Set<string>> => new Map();
const sameHistory = (a: ClaimHistory, b: ClaimHistory): boolean =>
  a === b ||
  (a.entries.length === b.entries.length && a.entries.every((entry, i) => entry.line === b.entries[i]?.line));

/** By these a changed sentence is recognised. */
const signs = ['shape', 'before', 'after'] as const;
/** The features by which a decision is looked up, and so the changes that can move it. */
const features = ['words', ...signs] as const;
type Feature = (typeof features)[number];

/**
 * A folder's decisions and where each stands. A change of a file costs its own length and the decisions that share a key
 * with it. Until there is a first decision nothing is indexed at all.
 */
export class TickTable {
  readonly #documents = new Map<string, DocumentAnalysis>();
  readonly #places = new Map<string, readonly SentencePlace[]>();
  readonly #stale = new Set<string>();
  readonly #indexes = {
    words: new PlaceIndex('words'),
    shape: new PlaceIndex('shape'),
    before: new PlaceIndex('before'),
    after: new PlaceIndex('after'),
  };
  #ledger: Ledger = emptyLedger;
  /** By feature and key, the claims that are looked up by it. */
  readonly #watchers = { words: watchers(), shape: watchers(), before: watchers(), after: watchers() };
  readonly #ticks = new Map<string, Tick>();
  readonly #inFile = new Map<string, Set<string>>();
  readonly #dirty = new Set<string>();

  /** Takes a file's analysis, or that it is gone. Returns the files on which a tick came, went or changed. */
  update(file: string, document: DocumentAnalysis | null): ReadonlySet<string> {
    if (document) this.#documents.set(file, document);
    else this.#documents.delete(file);
    this.#stale.add(file);
    return this.#ledger.claims.size === 0 ? new Set() : this.#settle();
  }

  /** Takes the folder's decisions. Returns the files on which a tick came, went or changed. */
  setLedger(ledger: Ledger): ReadonlySet<string> {
    const before = this.#ledger.claims;
    this.#ledger = ledger;
    for (const history of before.values()) {
      const now = ledger.claims.get(history.claim);
      if (now && sameHistory(history, now)) continue;
      this.#watch(history, ['words'], false);
      this.#dirty.add(history.claim);
    }
    for (const history of ledger.claims.values()) {
      const old = before.get(history.claim);
      if (old && sameHistory(history, old)) continue;
      this.#watch(history, ['words'], true);
      this.#dirty.add(history.claim);
    }
    // Whether a sentence is free to be a changed one hangs on all other ticks.
    for (const [claim, tick] of this.#ticks) if (tick.outcome !== 'found') this.#dirty.add(claim);
    return this.#settle();
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  /** The ticks on a file, by position. Decisions that were taken back are among them, as `open`. */
  ticksOn(file: string): PlacedTick[] {
    this.#settle();
    const ticks = [...(this.#inFile.get(file) ?? [])].map(claim => this.#ticks.get(claim) as PlacedTick);
    return ticks.sort((a, b) => a.start - b.start || a.end - b.end || (a.history.claim < b.history.claim ? -1 : 1));
  }

  /** Decisions that hold and whose words are not to be found, in order of their old file and place. */
  lost(): LostTick[] {
    this.#settle();
    const all: LostTick[] = [];
    for (const tick of this.#ticks.values()) if (tick.outcome === 'lost') all.push(tick);
    return all.sort((a, b) => {
      const [one, other] = [a.history.ruling.anchor, b.history.ruling.anchor];
      return one.file === other.file ? one.start - other.start : one.file < other.file ? -1 : 1;
    });
  }

  /** The anchor of a figure as its file stands now; null where no sentence is. */
  anchorAt(file: string, figure: Span): Anchor | null {
    this.#index();
    const document = this.#documents.get(file);
    const places = this.#places.get(file) ?? [];
    const place = places[firstEndingAfter(places, figure.start)];
    if (!document || !place || place.start > figure.start) return null;
    const { text } = document.source;
    const { words, before, after, start, end } = place;
    const others = this.#others(file, place);
    return {
      file,
      exact: words,
      prefix: before,
      suffix: after,
      start,
      end,
      figure: [wordsOffset(text, place, figure.start), wordsOffset(text, place, figure.end)],
      ...(others && { others }),
    };
  }

  #others(file: string, { words, shape }: SentencePlace): Others | null {
    const here = this.#indexes.words.here(words, file).length - 1;
    const alike = this.#indexes.shape.here(shape, file).length - 1;
    const elsewhere = this.#indexes.words.elsewhere(words, file, 98).length;
    if (here + alike + elsewhere === 0) return null;
    return { ...(here > 0 && { here }), ...(elsewhere > 0 && { elsewhere }), ...(alike > 0 && { alike }) };
  }

  /** Reads the files that have changed. */
  #index(): Set<string> {
    const touched = new Set<string>();
    for (const file of this.#stale) {
      const old = this.#places.get(file) ?? [];
      const document = this.#documents.get(file);
      const now = document ? sentencePlaces(document) : [];
      for (const feature of features) {
        this.#indexes[feature].remove(file, old);
        this.#indexes[feature].add(file, now);
        for (const key of new Set([...old, ...now].map(place => place[feature]))) {
          for (const claim of this.#watchers[feature].get(key) ?? []) this.#dirty.add(claim);
        }
      }
      if (document) this.#places.set(file, now);
      else this.#places.delete(file);
      touched.add(file);
    }
    this.#stale.clear();
    return touched;
  }

  /** Brings every tick to where it stands now. */
  #settle(): ReadonlySet<string> {
    const touched = this.#index();
    for (const claim of this.#dirty) {
      const before = this.#ticks.get(claim);
      const history = this.#ledger.claims.get(claim);
      const now = history && this.#resolve(history);
      if (before && 'file' in before) {
        this.#inFile.get(before.file)?.delete(claim);
        touched.add(before.file);
      }
      if (before && before.outcome !== 'found') this.#watch(before.history, signs, false);
      if (now && now.outcome !== 'found') this.#watch(now.history, signs, true);
      if (now) this.#ticks.set(claim, now);
      else this.#ticks.delete(claim);
      if (now && 'file' in now) {
        const there = this.#inFile.get(now.file);
        if (there) there.add(claim);
        else this.#inFile.set(now.file, new Set([claim]));
        touched.add(now.file);
      }
    }
    this.#dirty.clear();
    return touched;
  }

  /** Null for what was taken back and stands nowhere any more: nobody misses it. */
  #resolve(history: ClaimHistory): Tick | null {
    const { anchor, state } = history.ruling;
    const outcome = resolveAnchor(anchor, this.#indexes, place => this.#isTaken(place, history));
    if (state === 'open' && outcome.outcome !== 'found') return null;
    return outcome.outcome === 'lost' ? { outcome: 'lost', history } : this.#placed(history, anchor, outcome);
  }

  #placed(history: ClaimHistory, anchor: Anchor, found: Exclude<Outcome, { outcome: 'lost' }>): PlacedTick {
    const { outcome, file, place } = found;
    const { text } = (this.#documents.get(file) as DocumentAnalysis).source;
    const [start, end] = anchor.figure;
    const inWords = outcome === 'found' ? { start, end } : figureAfter(anchor.exact, place.words, { start, end });
    const span = { start: textOffset(text, place, inWords.start), end: textOffset(text, place, inWords.end) };
    return { ...span, outcome, history, file, words: place.words };
  }

  /** Whether a sentence holds the words of a decision that did not come from the same sentence. */
  #isTaken({ words }: SentencePlace, { ruling }: ClaimHistory): boolean {
    for (const claim of this.#watchers.words.get(words) ?? []) {
      const other = this.#ledger.claims.get(claim) as ClaimHistory;
      const related = other.entries.some(({ decision }) => decision.anchor.exact === ruling.anchor.exact);
      if (other.ruling.state !== 'open' && other.ruling.anchor.exact === words && !related) return true;
    }
    return false;
  }

  /** Words are watched for as long as a decision is there; all else only while the words are not found. */
  #watch({ claim, ruling }: ClaimHistory, which: readonly Feature[], on: boolean): void {
    const { exact, prefix, suffix } = ruling.anchor;
    const keys = { words: exact, shape: shapeOf(exact), before: prefix, after: suffix };
    for (const feature of which) {
      const byKey = this.#watchers[feature];
      const claims = byKey.get(keys[feature]);
      if (!on) claims?.delete(claim);
      else if (claims) claims.add(claim);
      else byKey.set(keys[feature], new Set([claim]));
    }
  }
}
