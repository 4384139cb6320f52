/** Answers to the desk view's questions. A folder is sent whole once, then what has changed in it. */
import type { CancellationToken } from '../../../core/src/index.ts';
import { deskFileOf } from '../features/deskTable.ts';
import { lostOn } from '../features/ticks.ts';
import { Pacer } from '../pacer.ts';
import type { ServerState } from '../serverState.ts';
import type { DeskFile, DeskTable, DeskTableParams } from './deskMessages.ts';
import { uriKey } from './uris.ts';

/** More figures than these no one reads in one table. */
const mostFigures = 20_000;

/** Remembers which articles it has told of and when, for one client. */
export class DeskAnswers {
  readonly #state: ServerState;
  #revision = 0;
  /** By the file's key. */
  readonly #told = new Map<string, { file: DeskFile | null; uri: string; revision: number }>();

  constructor(state: ServerState) {
    this.#state = state;
  }

  /** One file, or all files of all folders. Gives way between files; throws `Cancelled`. */
  async table({ uri, since }: DeskTableParams, token: CancellationToken): Promise<DeskTable> {
    this.#state.flush();
    if (uri !== null) return this.#article(uriKey(uri));
    const isUpdate = since !== null && since <= this.#revision;
    const pacer = new Pacer();
    const now = new Map<string, DeskFile>();
    let figures = 0;
    let leftOut = 0;
    let lost = 0;
    for (const view of this.#state.folders().map(folder => folder.view())) {
      lost += view.ticks.lost().length;
      for (const key of view.snapshot.documents.keys()) {
        await pacer.pause(token);
        const file = figures < mostFigures ? view.file(key) : undefined;
        if (!file) {
          leftOut += figures < mostFigures ? 0 : 1;
          continue;
        }
        const its = deskFileOf(view, file);
        figures += its.figures.length;
        now.set(key, its);
      }
    }
    this.#take(now);
    const news = [...this.#told.values()].filter(one => !isUpdate || one.revision > since);
    const files = news.flatMap(({ file }) => file ?? []).sort((a, b) => (a.uri < b.uri ? -1 : 1));
    const removed = isUpdate ? news.filter(one => one.file === null).map(one => one.uri) : [];
    return { revision: this.#revision, isUpdate, files, removed, leftOut, lost };
  }

  /** Notes what is new, in one step after all pauses: another answer may be under way. */
  #take(now: ReadonlyMap<string, DeskFile>): void {
    const revision = ++this.#revision;
    for (const [key, file] of now) {
      if (this.#told.get(key)?.file !== file) this.#told.set(key, { file, uri: file.uri, revision });
    }
    for (const [key, { file, uri }] of this.#told) {
      if (file && !now.has(key)) this.#told.set(key, { file: null, uri, revision });
    }
  }

  #article(key: string): DeskTable {
    const view = this.#state.folderOf(key).view();
    const file = view.file(key);
    const files = file ? [deskFileOf(view, file)] : [];
    const lost = file ? lostOn(view, file.name).length : 0;
    return { revision: this.#revision, isUpdate: false, files, removed: [], leftOut: 0, lost };
  }
}
