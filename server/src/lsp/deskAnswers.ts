/** Answers to the desk view's questions. A folder is sent whole once, then what has changed in it. */
import type { CancellationToken } from '../../../core/src/index.ts';
import { deskFileOf } from '../features/deskTable.ts';
import { lostOn } from '../features/ticks.ts';
import { Pacer } from '../pacer.ts';
import type { ServerState } from '../serverState.ts';
import type { DeskChange, DeskFile, DeskTable, DeskTableParams } from './deskMessages.ts';
import { uriKey } from './uris.ts';

/** More figures than these no one reads in one table. */
const mostFigures = 20_000;

/** Remembers what it has told of each article and when, for one client. */
export class DeskAnswers {
  readonly #state: ServerState;
  #revision = 0;
  /** By the file's key. */
  readonly #told = new Map<string, Told>();

  constructor(state: ServerState) {
    this.#state = state;
  }

  /** One file, or all files of all folders. Gives way between files; throws `Cancelled`. */
  async table({ uri, since }: DeskTableParams, token: CancellationToken): Promise<DeskTable> {
    this.#state.flush();
    const known = since !== null && since <= this.#revision ? since : null;
    if (uri !== null) return this.#article(uriKey(uri), known);
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
    // In one step after all pauses: another answer may be under way.
    this.#revision++;
    for (const [key, file] of now) this.#tell(key, file);
    for (const key of this.#told.keys()) if (!now.has(key)) this.#tell(key, null);
    return { ...this.#news([...this.#told.values()], known), leftOut, lost };
  }

  #article(key: string, since: number | null): DeskTable {
    const view = this.#state.folderOf(key).view();
    const file = view.file(key);
    this.#revision++;
    this.#tell(key, file ? deskFileOf(view, file) : null);
    const told = this.#told.get(key);
    return { ...this.#news(told ? [told] : [], since), leftOut: 0, lost: file ? lostOn(view, file.name).length : 0 };
  }

  #tell(key: string, file: DeskFile | null): void {
    const old = this.#told.get(key);
    const uri = file?.uri ?? old?.uri;
    if (uri === undefined || old?.file === file) return;
    this.#told.set(key, { file, uri, revision: this.#revision, before: old ?? null });
    // Only one step back is ever asked for.
    if (old) old.before = null;
  }

  #news(told: readonly Told[], since: number | null): Omit<DeskTable, 'leftOut' | 'lost'> {
    const files: DeskFile[] = [];
    const changed: DeskChange[] = [];
    const removed: string[] = [];
    for (const { file, uri, revision, before } of told) {
      if (since !== null && revision <= since) continue;
      const change = file && before?.file && since !== null && before.revision <= since && changeOf(before.file, file);
      if (change) changed.push(change);
      else if (file) files.push(file);
      else if (since !== null) removed.push(uri);
    }
    files.sort((a, b) => (a.uri < b.uri ? -1 : 1));
    return { revision: this.#revision, isUpdate: since !== null, files, changed, removed };
  }
}

/** What the client was told of an article. */
interface Told {
  readonly file: DeskFile | null;
  readonly uri: string;
  /** Of the first answer that said so. */
  readonly revision: number;
  /** What it was told before that. */
  before: Told | null;
}

/** The figures that say something else now; null where more than that has changed. */
function changeOf(before: DeskFile, { figures, ...now }: DeskFile): DeskChange | null {
  const { figures: old, ...rest } = before;
  if (old.length !== figures.length || figures.some(({ id }, i) => id !== old[i]?.id)) return null;
  if (JSON.stringify(rest) !== JSON.stringify(now)) return null;
  return { uri: now.uri, figures: figures.filter((figure, i) => JSON.stringify(figure) !== JSON.stringify(old[i])) };
}
