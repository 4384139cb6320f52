/** The topics that are to be looked at, as a figure about them differs. */
import { type CorpusSnapshot, type Span, settledStates } from '../../../core/src/index.ts';
import type { ClaimRow } from '../lsp/messages.ts';
import { claimRowsOf, countsOf, topicId } from './overview.ts';
import { rowOf } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';

/** Made before, with what they were made of. */
const known = new WeakMap<FileView, Known>();
interface Known {
  readonly rows: readonly ClaimRow[];
  readonly snapshot: CorpusSnapshot;
  readonly ids: ReadonlySet<string>;
}

/**
 * Ids of topics: whom the differing claims of a file are about, and what its sentences name beside them. Files in which
 * nothing differs cost nothing.
 */
export function differingTopics(folder: FolderView, file: FileView): ReadonlySet<string> {
  if (countsOf(folder, file).differs === 0) return none;
  const [rows, { snapshot }] = [claimRowsOf(folder, file), folder];
  let its = known.get(file);
  if (its?.rows !== rows || its.snapshot !== snapshot) {
    its = { rows, snapshot, ids: makeTopics(folder, file, rows) };
    known.set(file, its);
  }
  return its.ids;
}
const none: ReadonlySet<string> = new Set();

function makeTopics(folder: FolderView, file: FileView, all: readonly ClaimRow[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const { document, uri } = file;
  const open = all.filter(({ state, differs }) => differs && !settledStates.has(state));
  const rows = new Set(open.map(({ id }) => id));
  const claims = document.claims.filter(claim => rows.has(rowOf(file, claim)));
  for (const { entities } of claims) {
    for (const entity of entities) {
      const id = folder.snapshot.entityId(uri, entity);
      if (id !== undefined) ids.add(id);
    }
  }
  const isBeside = (place: Span): boolean => claims.some(({ start, end }) => place.start >= start && place.end <= end);
  for (const topic of document.topics) if (topic.places.some(isBeside)) ids.add(topicId(folder, file, topic));
  return ids;
}
