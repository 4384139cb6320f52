/** The lists that a folder's people keep beside its articles: where each is, who takes it, and how it is added to. */
import { glossaryPath, sourcesPath } from '../../host/src/ledgerNames.ts';
import type { ListProblem } from '../../host/src/yamlList.ts';
import type { Files } from './files.ts';
import type { Folder } from './folder.ts';
import { joinUri } from './lsp/uris.ts';

export interface FolderList {
  /** Path below the folder. */
  readonly path: string;
  /** For people. */
  readonly name: string;
  /** Takes its text. Gives the files whose findings may have changed, null when nothing is new. */
  take(folder: Folder, text: string): ReadonlySet<string> | null;
  /** Takes note that it is there and can't be read. Gives the same. */
  refuse(folder: Folder, reason: string): ReadonlySet<string> | null;
  problems(folder: Folder): readonly ListProblem[];
}

export const sourceList: FolderList = {
  path: sourcesPath,
  name: 'list of sources',
  take: (folder, text) => folder.readSources(text),
  refuse: (folder, reason) => folder.refuseSources(reason),
  problems: folder => folder.lists.sources.problems,
};

export const glossaryList: FolderList = {
  path: glossaryPath,
  name: 'glossary',
  take: (folder, text) => folder.readGlossary(text),
  // What was read last holds on.
  refuse: () => null,
  problems: folder => folder.lists.glossary.problems,
};

export const folderLists: readonly FolderList[] = [sourceList, glossaryList];

/** How often a list is changed that somebody else has changed meanwhile. */
const mostTries = 5;

/** The text of a list, empty if there is none; or why it can't be read. */
export async function readListText(
  files: Files,
  folder: string,
  { path }: FolderList,
): Promise<{ readonly text: string } | { readonly reason: string }> {
  const read = await files.read(joinUri(folder, path));
  return 'reason' in read && read.missing ? { text: '' } : read;
}

/** Changes a list as it stands at that moment. Null when it is done, else why it can't be, in a sentence. */
export async function changeList(
  files: Files,
  folder: string,
  list: FolderList,
  change: (text: string) => { readonly text: string } | string,
): Promise<string | null> {
  for (let tries = 0; tries < mostTries; tries++) {
    const read = await readListText(files, folder, list);
    if ('reason' in read) return `The ${list.name} can’t be read. ${read.reason}`;
    const changed = change(read.text);
    if (typeof changed === 'string') return changed;
    const done = await files.change(folder, list.path, read.text, changed.text);
    if (done !== 'stale') return done && `The ${list.name} can’t be written. ${done.reason}`;
  }
  return `The ${list.name} is being written to by others at once: try again.`;
}
