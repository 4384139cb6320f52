/** Visits and trips that anniversaries put into a year, over all files. */
import { type Anniversary, datedAnniversaries, entitiesIn } from '../dates/anniversaries.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import { PersistentMap } from '../util/persistentMap.ts';
import { withFile } from './fileOrder.ts';

/** What one anniversary says about the year of one person's visit. */
export interface OccasionDating {
  readonly uri: string;
  /** The sort of occasion and the key of the person. */
  readonly key: string;
  /** The word that the text has for it: `visit`, `trip`. */
  readonly noun: string;
  /** The year that follows from the anniversary. */
  readonly year: number;
  readonly anniversary: Anniversary;
  /** Keys of the places that the article says somebody went to or was in. */
  readonly places: ReadonlySet<string>;
  /** What else the article says that two articles on one visit would both say: its length, the events it names. */
  readonly circumstances: ReadonlySet<string>;
  /** The article's own year, null where it has no date. */
  readonly documentYear: number | null;
}

/** Words for a person's journey somewhere. They all mean one sort of occasion. */
const visitNouns = /(?<!\p{sc=Latin})(visit|trip|tour|journey|stay)(?!\p{sc=Latin})/iu;

export class OccasionTable {
  readonly #own = new Map<string, readonly OccasionDating[]>();
  #byKey = PersistentMap.empty<readonly OccasionDating[]>();

  /** Occasion → what dates it, in order of uri and position. */
  get byKey(): PersistentMap<readonly OccasionDating[]> {
    return this.#byKey;
  }

  update(uri: string, document: DocumentAnalysis | null, touched: Set<string>): void {
    const before = this.#own.get(uri) ?? [];
    const after = document ? occasionDatings(uri, document) : [];
    if (before.length === 0 && after.length === 0) return;
    for (const key of new Set([...before, ...after].map(dating => dating.key))) {
      const old = this.#byKey.get(key) ?? [];
      const now = withFile(
        old,
        uri,
        after
          .filter(dating => dating.key === key)
          .sort((a, b) => a.anniversary.quantity.start - b.anniversary.quantity.start),
      );
      this.#byKey = now.length > 0 ? this.#byKey.set(key, now) : this.#byKey.delete(key);
      // Where all agree on the year, nobody says anything.
      if (disagree(old) || disagree(now)) for (const dating of now) touched.add(dating.uri);
    }
    if (after.length > 0) this.#own.set(uri, after);
    else this.#own.delete(uri);
  }
}

const disagree = (datings: readonly OccasionDating[]): boolean =>
  datings.some(dating => dating.year !== datings[0]?.year);

/** The datings of one document. */
export function occasionDatings(uri: string, document: DocumentAnalysis): OccasionDating[] {
  const found: OccasionDating[] = [];
  let places: ReadonlySet<string> | undefined;
  let circumstances: ReadonlySet<string> | undefined;
  for (const anniversary of datedAnniversaries(document)) {
    const { sentence, quantity, eventSpan } = anniversary;
    const { text } = document.source;
    const noun = visitNouns.exec(text.slice(sentence.start, quantity.start))?.[1];
    const person = noun === undefined ? null : visitor(document, anniversary);
    if (noun === undefined || person === null) continue;
    // Another year in the sentence, `last year`, `ahead of`: the visit need not fall on the anniversary.
    if (aside.test(text.slice(sentence.start, eventSpan.start))) continue;
    places ??= destinations(document);
    circumstances ??= circumstancesOf(document);
    const own = document.date ? Number(document.date.iso.slice(0, 4)) : Number.NaN;
    found.push({
      uri,
      key: `visit ${person}`,
      noun: noun.toLowerCase(),
      year: anniversary.eventYear + anniversary.number,
      anniversary,
      places,
      circumstances,
      documentYear: Number.isInteger(own) ? own : null,
    });
  }
  return found;
}

const aside =
  /(?<!\p{sc=Latin})(?:ahead of|before|after|last|next|previous|earlier|later|former|since|until|\d{4})(?!\p{sc=Latin})/iu;

/** Whose visit: the first person named before the anniversary in its sentence, else in the one before it. */
function visitor(document: DocumentAnalysis, { sentence, quantity }: Anniversary): string | null {
  const at = firstEndingAfter(document.sentences, sentence.start);
  const previous = document.sentences[at - 1];
  const spans: Span[] = [{ start: sentence.start, end: quantity.start }];
  if (previous) spans.push(previous);
  for (const span of spans) {
    for (const index of entitiesIn(document, span)) {
      const entity = document.entities[index];
      if (entity?.type === 'person') return entity.key;
    }
  }
  return null;
}

const locative = /(?<!\p{sc=Latin})(?:to|in|at|from|into|visiting|visits|visited)\s+(?:the\s+)?(?:\p{Lu}\p{L}+\s+)?$/u;

/** Where the article takes its people: places after `to`, `in`, `at`, and before `visit`. */
function destinations(document: DocumentAnalysis): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const mention of document.mentions) {
    if (mention.type !== 'place') continue;
    const { text } = document.source;
    const key = document.entities[mention.entity]?.key;
    if (key === undefined) continue;
    const before = text.slice(Math.max(0, mention.start - 30), mention.start);
    if (locative.test(before) || /^ (?:visit|trip|tour|summit)\b/.test(text.slice(mention.end, mention.end + 8)))
      keys.add(key);
  }
  return keys;
}

function circumstancesOf(document: DocumentAnalysis): ReadonlySet<string> {
  const found = new Set<string>();
  for (const entity of document.entities) if (entity.type === 'event') found.add(entity.key);
  const { text } = document.source;
  for (const { kind, low, unit, end } of document.quantities) {
    if (kind !== 'duration' || low === null) continue;
    if (/^[ -](?:\p{sc=Latin}+ )?(?:visit|trip|tour|journey|stay)(?!\p{sc=Latin})/iu.test(text.slice(end, end + 30)))
      found.add(`${low} ${unit}`);
  }
  return found;
}
