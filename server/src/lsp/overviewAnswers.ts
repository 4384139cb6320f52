/** Answers to the sidebar's and the status bar's questions. */
import type { CancellationToken } from '../../../core/src/index.ts';
import { addCounts, claimRowsOf, countsOf, noCounts, TopicTable } from '../features/overview.ts';
import type { FolderView } from '../features/view.ts';
import { Pacer } from '../pacer.ts';
import type { ServerState } from '../serverState.ts';
import type { ClaimRow, Counts, FileStatus, Overview, OverviewParams, TopicRow } from './messages.ts';
import { uriKey } from './uris.ts';

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
  let counts: Counts = noCounts;
  for (const { view, uris } of scopes(state, params.uri)) {
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
  }
  return { revision, topics, claims, counts };
}

/** All views are taken at once, so that the answer shows one moment however long it takes. */
function scopes(state: ServerState, uri: string | null): { view: FolderView; uris: readonly string[] }[] {
  state.flush();
  if (uri !== null) return [{ view: state.folderOf(uriKey(uri)).view(), uris: [uriKey(uri)] }];
  return state.folders().map(folder => {
    const view = folder.view();
    return { view, uris: [...view.snapshot.documents.keys()] };
  });
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
