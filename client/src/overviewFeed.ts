/** Keeps the last overview that the server gave, and asks again when something has changed. Knows nothing of the editor. */
import {
  type Changed,
  type ClaimRow,
  type Counts,
  noCounts,
  type Overview,
  type OverviewNews,
  type OverviewParams,
  type OverviewUpdate,
} from '../../server/src/lsp/messages.ts';
import { Asker } from './asker.ts';

/** Milliseconds between two questions: a burst of keystrokes is to be few. */
const rest = 150;

/** What is asked for: one article or all (`null`), rows or counts alone; nothing at all where `uri` is undefined. */
export interface Wanted {
  readonly uri: string | null | undefined;
  readonly rows: boolean;
}

export interface FeedOptions {
  readonly send: (params: OverviewParams) => Promise<Overview | OverviewUpdate>;
  readonly wanted: () => Wanted;
  /** After every answer, and where there was none. */
  readonly answered: () => void;
  readonly failed: (error: unknown) => void;
}

export class OverviewFeed {
  readonly #options: FeedOptions;
  readonly #asker = new Asker(() => this.#ask(), rest);
  #overview: Overview | null = null;
  #of: string | null | undefined;
  #counts: Counts | null = null;

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** The last answer that held rows; null before the first. */
  get overview(): Overview | null {
    return this.#overview;
  }
  get counts(): Counts | null {
    return this.#counts;
  }

  /** Something has changed: takes what came with the news if it fits, and asks else, at once or after a rest. */
  changed({ revision, overview: news }: Pick<Changed, 'revision' | 'overview'>): void {
    // What has changed while the news were gathered was told before them, or is not in them.
    if (news && news.update.revision === revision && this.#fits(news) && this.#asker.told()) {
      this.#take(updated(this.#overview ?? nothing, news.update), news.uri, true);
      this.#options.answered();
    } else this.#asker.changed();
  }

  /** Whether the news are about what is shown and wanted, and go on from there. */
  #fits({ uri, update }: OverviewNews): boolean {
    const wanted = this.#options.wanted();
    return wanted.rows && wanted.uri === uri && this.#of === uri && this.#overview?.revision === update.since;
  }

  /** Asks now, after the question that is under way if there is one. */
  refresh(): Promise<void> {
    return this.#asker.now();
  }

  async #ask(): Promise<void> {
    try {
      await this.#fetch();
    } catch (error) {
      // The server is stopping or restarting; its next `changed` asks again, and the rows stay until then.
      this.#options.failed(error);
    }
    this.#options.answered();
  }

  async #fetch(): Promise<void> {
    const { uri, rows } = this.#options.wanted();
    if (uri === undefined) {
      this.#take(nothing, undefined, rows);
      return;
    }
    if (!rows) {
      this.#take((await this.#options.send({ uri, countsOnly: true })) as Overview, uri, false);
      return;
    }
    const known = this.#of === uri ? this.#overview : null;
    const answer = await this.#options.send({ uri, ...(known ? { since: known.revision } : {}) });
    this.#take('since' in answer ? updated(known ?? nothing, answer) : answer, uri, true);
  }

  #take(overview: Overview, uri: string | null | undefined, withRows: boolean): void {
    this.#counts = overview.counts;
    if (!withRows) return;
    this.#overview = overview;
    this.#of = uri;
  }

  dispose(): void {
    this.#asker.dispose();
  }
}

/** Of more articles rows are not compared: no tick changes so many, and the trees are drawn anew as it is. */
const mostCompared = 100;

/** An overview with what is new put in the place of what was. Parts and rows that are as they were stay the same objects. */
export function updated(old: Overview, { since: _, articles, claims, ...news }: OverviewUpdate): Overview {
  const differing = sameWords(old.differing, news.differing) ? old.differing : news.differing;
  const rest = { ...news, differing, topics: news.topics ?? old.topics, said: news.said ?? old.said };
  if (articles.length === 0) return { ...rest, claims: old.claims };
  const fresh = new Map(articles.map((uri): [string, ClaimRow[]] => [uri, []]));
  const compared = articles.length <= mostCompared ? old.claims.filter(row => fresh.has(row.location.uri)) : [];
  const known = new Map(compared.map(row => [row.id, row]));
  for (const claim of claims) {
    const before = known.get(claim.id);
    fresh.get(claim.location.uri)?.push(before && JSON.stringify(before) === JSON.stringify(claim) ? before : claim);
  }
  const placed: ClaimRow[] = [];
  for (const claim of old.claims) {
    const its = fresh.get(claim.location.uri);
    // At the first of the old rows stand all the new ones.
    if (its) placed.push(...its.splice(0));
    else placed.push(claim);
  }
  return { ...rest, claims: placed };
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

const nothing: Overview = {
  revision: 0,
  topics: [],
  differing: [],
  claims: [],
  said: { lost: [], remarks: [], dismissals: [] },
  registry: [],
  counts: noCounts,
  indexing: null,
};
