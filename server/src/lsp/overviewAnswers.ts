/** Answers to the sidebar's and the status bar's questions. */
import type { CancellationToken, CorpusSnapshot } from '../../../core/src/index.ts';
import { ledgerPath } from '../../../host/src/ledgerNames.ts';
import { deskClaimAt, deskClaimsOf } from '../features/deskClaims.ts';
import { differingTopics } from '../features/differingTopics.ts';
import { addCounts, claimRowsOf, countsOf, TopicTable } from '../features/overview.ts';
import { saidRowsOf } from '../features/said.ts';
import { sourceAddress } from '../features/sourceAddress.ts';
import { lostOn, sourcesFor } from '../features/ticks.ts';
import type { FolderView } from '../features/view.ts';
import { Pacer } from '../pacer.ts';
import type { ServerState } from '../serverState.ts';
import {
  type ClaimRow,
  type Counts,
  type Desk,
  type DeskParams,
  type FileStatus,
  type ListedSource,
  noCounts,
  type OpenableSource,
  type Overview,
  type OverviewNews,
  type OverviewParams,
  type OverviewUpdate,
  type SaidRows,
  type TopicRow,
} from './messages.ts';
import { joinUri, pathBelow, uriKey } from './uris.ts';

/** Answers one client. Remembers what it told last, so that the next answer need not say it again. */
export class OverviewAnswers {
  readonly #state: ServerState;
  #told: Told | null = null;
  /** Whether the client asked for rows the last time. */
  #rowsWanted = false;
  #topics: Topics | null = null;

  constructor(state: ServerState) {
    this.#state = state;
  }

  /** Answers a question for one file, or all files of all folders. Gives way between files; throws `Cancelled`. */
  overview(params: OverviewParams, token: CancellationToken): Promise<Overview | OverviewUpdate> {
    this.#rowsWanted = !params.countsOnly;
    return this.#answer(params, token);
  }

  /**
   * What the client would be answered if it asked again: with a tick it need not. Null where nobody looks at the rows, or
   * where they are so many that the client must be able to rest between two questions.
   */
  async news(): Promise<OverviewNews | null> {
    const told = this.#told;
    if (!told || !this.#rowsWanted || told.rows.size > mostUnasked) return null;
    const update = await this.#answer({ uri: told.uri, since: told.revision });
    return 'since' in update ? { uri: told.uri, update } : null;
  }

  async #answer(params: OverviewParams, token?: CancellationToken): Promise<Overview | OverviewUpdate> {
    const { revision, indexing } = this.#state;
    const pacer = new Pacer();
    const rows = new Map<string, readonly ClaimRow[]>();
    const parts: SaidRows[] = [];
    const differing = new Set<string>();
    const registry: OpenableSource[] = [];
    let counts: Counts = noCounts;
    const all = scopes(this.#state, params.uri);
    for (const { folder, view, uris } of all) {
      for (const uri of uris) {
        await pacer.pause(token);
        const file = view.file(uri);
        if (!file) continue;
        counts = addCounts(counts, countsOf(view, file));
        if (params.countsOnly) continue;
        const its = claimRowsOf(view, file);
        if (its.length > 0) rows.set(file.clientUri, its);
        for (const id of differingTopics(view, file)) differing.add(id);
      }
      const only = folder === null || params.uri === null ? null : pathBelow(folder, uriKey(params.uri));
      const lost = only === null ? view.ticks.lost() : lostOn(view, only);
      counts = { ...counts, lost: counts.lost + lost.length };
      if (params.countsOnly) continue;
      registry.push(...openableSources(view));
      if (folder === null) continue;
      const home = { ledger: joinUri(folder, ledgerPath), file: (path: string) => view.file(joinUri(folder, path)) };
      parts.push(saidRowsOf(view, home, only));
    }
    const rest = { revision, registry, counts, indexing, differing: [...differing] };
    const said = joined(parts);
    if (params.countsOnly) return { ...rest, said, topics: [], claims: [] };
    const topics = await this.#topicsOf(all, params.uri, pacer, token);
    const before = this.#told;
    const saidNow = JSON.stringify(said);
    this.#told = { revision, uri: params.uri, rows, topics, said: saidNow };
    const articles =
      before && before.uri === params.uri && before.revision === params.since ? news(before, rows) : null;
    if (!before || !articles) return { ...rest, said, topics, claims: [...rows.values()].flat() };
    const claims = articles.flatMap(uri => rows.get(uri) ?? []);
    return {
      ...rest,
      since: before.revision,
      articles,
      claims,
      topics: topics === before.topics ? null : topics,
      said: saidNow === before.said ? null : said,
    };
  }

  /** Topics hang on the texts alone: a decision leaves them as they are. */
  async #topicsOf(
    all: readonly Scope[],
    uri: string | null,
    pacer: Pacer,
    token?: CancellationToken,
  ): Promise<readonly TopicRow[]> {
    const known = this.#topics;
    const snapshots = all.map(({ view }) => view.snapshot);
    if (known?.uri === uri && sameList(known.snapshots, snapshots)) return known.rows;
    const rows: TopicRow[] = [];
    for (const { view, uris } of all) {
      const table = new TopicTable(view, uri === null);
      for (const one of uris) {
        await pacer.pause(token);
        const file = view.file(one);
        if (file) table.add(file);
      }
      rows.push(...table.rows());
    }
    this.#topics = { uri, snapshots, rows };
    return rows;
  }
}

/** Of more articles with rows nothing is told unasked. */
const mostUnasked = 500;

/** What the client was told last. */
interface Told {
  readonly revision: number;
  readonly uri: string | null;
  /** By the client's address of the article, those with rows alone, in order. */
  readonly rows: ReadonlyMap<string, readonly ClaimRow[]>;
  readonly topics: readonly TopicRow[];
  /** As JSON. */
  readonly said: string;
}

interface Topics {
  readonly uri: string | null;
  readonly snapshots: readonly CorpusSnapshot[];
  readonly rows: readonly TopicRow[];
}

/** Articles whose rows are others than before; null where one has come that had none, and so has no place yet. */
function news({ rows: before }: Told, after: ReadonlyMap<string, readonly ClaimRow[]>): string[] | null {
  const changed: string[] = [];
  for (const [uri, rows] of after) {
    const old = before.get(uri);
    if (!old) return null;
    if (old !== rows && JSON.stringify(old) !== JSON.stringify(rows)) changed.push(uri);
  }
  for (const uri of before.keys()) if (!after.has(uri)) changed.push(uri);
  return changed;
}

const joined = (parts: readonly SaidRows[]): SaidRows => ({
  lost: parts.flatMap(({ lost }) => lost),
  remarks: parts.flatMap(({ remarks }) => remarks),
  dismissals: parts.flatMap(({ dismissals }) => dismissals),
});

const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** All views are taken at once, so that the answer shows one moment however long it takes. */
function scopes(state: ServerState, uri: string | null): Scope[] {
  state.flush();
  if (uri !== null) {
    const folder = state.folderOf(uriKey(uri));
    return [{ folder: folder.uri, view: folder.view(), uris: [uriKey(uri)] }];
  }
  return state.folders().map(folder => {
    const view = folder.view();
    return { folder: folder.uri, view, uris: [...view.snapshot.documents.keys()] };
  });
}

interface Scope {
  /** The folder's address; null for what lies in none. */
  readonly folder: string | null;
  readonly view: FolderView;
  readonly uris: readonly string[];
}

export function fileStatus(state: ServerState, clientUri: string): FileStatus {
  state.flush();
  const uri = uriKey(clientUri);
  const folder = state.folderOf(uri);
  const file = folder.view().file(uri);
  if (file)
    return {
      article: true,
      counts: { ...countsOf(folder.view(), file), lost: lostOn(folder.view(), file.name).length },
    };
  const selection = folder.selection(uri);
  return {
    article: false,
    reason: selection && !selection.article ? selection.reason : 'It has not been read yet.',
  };
}

const listedSources = (view: FolderView): ListedSource[] =>
  view.registry.sources.map(({ key, title, locator, confidential }) => ({ key, title, locator, confidential }));

const openableSources = (view: FolderView): OpenableSource[] => {
  const listed = listedSources(view);
  return view.registry.sources.map((source, i) => ({
    ...(listed[i] as ListedSource),
    address: sourceAddress(view, source),
    location: view.placeOfSource(source),
  }));
};

/** What is to be done on one article, and with which sources. */
export function desk(state: ServerState, { uri: clientUri, at }: DeskParams): Desk {
  state.flush();
  const uri = uriKey(clientUri);
  const folder = state.folderOf(uri);
  const view = folder.view();
  const file = view.file(uri);
  const { checker } = folder.settings;
  const registry = listedSources(view);
  const rest = { registry, methods: folder.ledger?.methods() ?? [], checker, keepsTicks: view.keepsTicks };
  if (!file) return { figures: [], here: null, sources: [], others: [], ...rest };
  const figures = deskClaimsOf(view, file);
  const here = at === undefined ? null : deskClaimAt(view, file, file.positions.span(at));
  return { figures, here, ...sourcesFor(view, file), ...rest };
}
