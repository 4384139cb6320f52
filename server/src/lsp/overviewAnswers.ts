/** Answers to the sidebar's and the status bar's questions. */
import type { CancellationToken } from '../../../core/src/index.ts';
import { ledgerPath } from '../../../host/src/ledgerNames.ts';
import { addCounts, claimRowsOf, countsOf, noCounts, TopicTable } from '../features/overview.ts';
import { lostRemarksOf } from '../features/remarks.ts';
import { lostRow, sourcesFor } from '../features/ticks.ts';
import type { FolderView } from '../features/view.ts';
import { Pacer } from '../pacer.ts';
import type { ServerState } from '../serverState.ts';
import type {
  ClaimRow,
  Counts,
  Desk,
  FileStatus,
  LostRemark,
  LostRow,
  Overview,
  OverviewParams,
  TopicRow,
} from './messages.ts';
import { joinUri, uriKey } from './uris.ts';

/** One file, or all files of all folders. Gives way between files; throws `Cancelled`. */
export async function overview(
  state: ServerState,
  params: OverviewParams,
  token: CancellationToken,
): Promise<Overview> {
  const { revision } = state;
  const pacer = new Pacer();
  const topics: TopicRow[] = [];
  const claims: ClaimRow[] = [];
  const lost: LostRow[] = [];
  const lostRemarks: LostRemark[] = [];
  let counts: Counts = noCounts;
  for (const { folder, view, uris } of scopes(state, params.uri)) {
    const table = new TopicTable(view, params.uri === null);
    for (const uri of uris) {
      await pacer.pause(token);
      const file = view.file(uri);
      if (!file) continue;
      counts = addCounts(counts, countsOf(view, file));
      if (params.countsOnly) continue;
      claims.push(...claimRowsOf(view, file));
      table.add(file);
    }
    topics.push(...table.rows());
    if (params.uri !== null || folder === null) continue;
    const ledger = joinUri(folder, ledgerPath);
    lost.push(...view.ticks.lost().map(tick => lostRow(tick, ledger)));
    lostRemarks.push(...lostRemarksOf(view, ledger));
  }
  return { revision, topics, claims, lost, lostRemarks, counts };
}

/** All views are taken at once, so that the answer shows one moment however long it takes. */
function scopes(state: ServerState, uri: string | null): Scope[] {
  state.flush();
  if (uri !== null) return [{ folder: null, view: state.folderOf(uriKey(uri)).view(), uris: [uriKey(uri)] }];
  return state.folders().map(folder => {
    const view = folder.view();
    return { folder: folder.uri, view, uris: [...view.snapshot.documents.keys()] };
  });
}

interface Scope {
  /** The whole folder's address; null for one article, and for what lies in no folder. */
  readonly folder: string | null;
  readonly view: FolderView;
  readonly uris: readonly string[];
}

export function fileStatus(state: ServerState, clientUri: string): FileStatus {
  state.flush();
  const uri = uriKey(clientUri);
  const folder = state.folderOf(uri);
  const file = folder.view().file(uri);
  if (file) return { article: true, counts: countsOf(folder.view(), file) };
  const selection = folder.selection(uri);
  return {
    article: false,
    reason: selection && !selection.article ? selection.reason : 'It has not been read yet.',
  };
}

/** What is to be done on one article, and with which sources. */
export function desk(state: ServerState, clientUri: string): Desk {
  state.flush();
  const uri = uriKey(clientUri);
  const folder = state.folderOf(uri);
  const view = folder.view();
  const file = view.file(uri);
  const { checker } = folder.settings;
  if (!file) return { figures: [], sources: [], checker };
  const figures = claimRowsOf(view, file).map(row => ({ range: row.location.range, state: row.state }));
  return { figures, sources: sourcesFor(view, file), checker };
}
