/** The public posts that titles give people, over all files, and which of them differ. */
import { sentenceProper } from '../dates/dateline.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import { type Post, postOf, postsDiffer } from '../names/posts.ts';
import type { Span } from '../text/span.ts';
import { PersistentMap } from '../util/persistentMap.ts';
import { ofFile, withFile } from './fileOrder.ts';

/** One post that one article gives a person, where it does so first. */
export interface TitleUse extends Span {
  readonly uri: string;
  readonly text: string;
  readonly post: Post;
  /** How often the article gives it. */
  readonly count: number;
  /** The article's date, null if it has none. */
  readonly date: string | null;
  /** The person is known by more than one word, so that other articles can only mean the same one. */
  readonly fullName: boolean;
  /** All sentences that give it tell of another time, or of how the person came to an office. */
  readonly ofThen: boolean;
}

/** A use that others differ from, with these in order of file and position. */
export interface TitleConflict {
  readonly use: TitleUse;
  readonly others: readonly TitleUse[];
}

export class TitleTable {
  readonly #own = new Map<string, ReadonlyMap<string, readonly TitleUse[]>>();
  /** Id → the different posts with the number of their uses: whether any differ is asked of these few. */
  readonly #posts = new Map<string, Map<string, { readonly post: Post; count: number }>>();
  #byPerson = PersistentMap.empty<readonly TitleUse[]>();

  /** Id of a person → uses in order of file and position. */
  get byPerson(): PersistentMap<readonly TitleUse[]> {
    return this.#byPerson;
  }

  /** Puts in a file's titles under the ids its entities have now; adds to `touched` whose findings hang on them. */
  update(
    uri: string,
    document: DocumentAnalysis | null,
    ids: readonly string[] | undefined,
    touched: Set<string>,
  ): void {
    const before = this.#own.get(uri) ?? nothing;
    const after = document && ids ? usesOf(uri, document, ids) : nothing;
    if (before.size === 0 && after.size === 0) return;
    for (const id of new Set([...before.keys(), ...after.keys()])) {
      const now = withFile(this.#byPerson.get(id) ?? [], uri, after.get(id) ?? []);
      this.#byPerson = now.length > 0 ? this.#byPerson.set(id, now) : this.#byPerson.delete(id);
      const differed = this.#mayDiffer(id);
      this.#count(id, before.get(id) ?? [], -1);
      this.#count(id, after.get(id) ?? [], 1);
      // Where all titles go together, nobody says anything.
      if (differed || this.#mayDiffer(id)) for (const use of now) touched.add(use.uri);
    }
    if (after.size > 0) this.#own.set(uri, after);
    else this.#own.delete(uri);
  }

  #count(id: string, uses: readonly TitleUse[], by: 1 | -1): void {
    const posts = this.#posts.get(id) ?? new Map<string, { readonly post: Post; count: number }>();
    this.#posts.set(id, posts);
    for (const { post } of uses) {
      const name = nameOf(post);
      const count = (posts.get(name)?.count ?? 0) + by;
      if (count > 0) posts.set(name, { post, count });
      else posts.delete(name);
    }
    if (posts.size === 0) this.#posts.delete(id);
  }

  #mayDiffer(id: string): boolean {
    const distinct = [...(this.#posts.get(id)?.values() ?? [])];
    return distinct.some((one, i) => distinct.slice(i + 1).some(other => postsDiffer(one.post, other.post)));
  }
}

const nothing: ReadonlyMap<string, readonly TitleUse[]> = new Map();

const nameOf = ({ office, rank, field, body }: Post): string => `${rank} ${field} ${office} ${body}`;

/** By id of the person. */
function usesOf(
  uri: string,
  document: DocumentAnalysis,
  ids: readonly string[],
): ReadonlyMap<string, readonly TitleUse[]> {
  const byId = new Map<string, Map<string, TitleUse>>();
  document.entities.forEach((entity, index) => {
    const id = ids[index];
    if (entity.type !== 'person' || entity.titles.length === 0 || id === undefined) return;
    for (const { start, end, text } of entity.titles) {
      const post = postOf(document.source.text, { start, end });
      if (!post) continue;
      const uses = byId.get(id) ?? new Map<string, TitleUse>();
      byId.set(id, uses);
      const known = uses.get(nameOf(post));
      const first = known && known.start < start ? known : { uri, start, end, text, post };
      const date = document.date?.iso ?? null;
      uses.set(nameOf(post), {
        ...first,
        count: (known?.count ?? 0) + 1,
        date,
        fullName: entity.name.includes(' ') || id !== entity.key,
        ofThen: (known?.ofThen ?? true) && tellsOfThen(document, start),
      });
    }
  });
  return new Map([...byId].map(([id, uses]) => [id, [...uses.values()].sort((a, b) => a.start - b.start)]));
}

/** So much of a sentence is looked at, in UTF-16 units. */
const LONGEST = 600;

/** Whether the sentence at an offset tells of another time, or of a change of office. */
function tellsOfThen(document: DocumentAnalysis, at: number): boolean {
  const sentence = sentenceProper(document, { start: at, end: at });
  if (!sentence) return false;
  const from = Math.max(sentence.start, at - LONGEST);
  const words = document.source.text.slice(from, Math.min(sentence.end, at + LONGEST));
  const year = document.date?.iso.slice(0, 4);
  return THEN.test(words) || (words.match(YEAR) ?? []).some(one => one !== year);
}

const YEAR = /(?<![\d.,])(?:1[89]|20)\d\d(?![\d.,]*\d)/g;
const THEN =
  /(?<![\p{sc=Latin}\d])(?:when (?:he|she) was|then|until|once|ago|years? (?:before|after)|elected|re-?elected|sworn in|appointed|promoted|became|becomes?|becoming|took (?:over|office|charge)|inaugurated|succeed(?:s|ed)|succession|stepped (?:down|up)|resigned|ran for|running for|running mate|candidate|nominee|nominated|former|ex|predecessor|had been|served as|was a)(?![\p{sc=Latin}\d])/iu;

/**
 * The uses of one file that others differ from. Of two that differ the rarer one is reported: in one article that with
 * fewer mentions, or the later; over the folder that of fewer articles, or both.
 */
export function titleConflicts(uses: readonly TitleUse[], uri: string): TitleConflict[] {
  const own = ofFile(uses, uri);
  return own.flatMap(use => {
    const here = own.filter(other => differHere(use, other) && isRarer(use, other));
    const there = uses.filter(other => other.uri !== uri && differAcross(use, other));
    const name = nameOf(use.post);
    const alike = uses.filter(other => other.uri !== uri && nameOf(other.post) === name).length + 1;
    const against = new Set(there.map(other => other.uri)).size;
    const others = [...here, ...(against >= alike ? there : [])];
    return others.length > 0 ? [{ use, others }] : [];
  });
}

/** An article may go through a career: what it tells of another time is no other title of now. */
function differHere(a: TitleUse, b: TitleUse): boolean {
  const difference = postsDiffer(a.post, b.post);
  return difference === 'wording' || (difference !== null && !a.ofThen && !b.ofThen);
}

const isRarer = (use: TitleUse, other: TitleUse): boolean =>
  use.count < other.count || (use.count === other.count && use.start > other.start);

/** Articles of different days may tell of different times. Without a date only two names of one post tell. */
function differAcross(a: TitleUse, b: TitleUse): boolean {
  const difference = a.fullName && b.fullName ? postsDiffer(a.post, b.post) : null;
  if (difference === null || (difference !== 'wording' && (a.ofThen || b.ofThen))) return false;
  if (a.date === null || b.date === null) return difference === 'wording';
  return a.date === b.date && (difference === 'wording' || a.date.length === DAY);
}

/** Length of a date that is precise to the day. */
const DAY = 10;
