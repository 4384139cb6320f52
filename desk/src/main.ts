/** The desk's page: takes in what the extension sends, and says what the person does. */
import type { DeskFile } from '../../server/src/lsp/deskMessages.ts';
import { Chart } from './chart.ts';
import { rowAtCursor } from './cursorModel.ts';
import { byId, make } from './dom.ts';
import { Grid } from './grid.ts';
import type { Decided, FigureTarget, HostMessage, PageMessage, Scope, Target } from './messages.ts';
import { newsOf } from './newsModel.ts';
import { skeleton } from './skeleton.ts';
import {
  filterRows,
  mergeFiles,
  pressing,
  progressOf,
  rowsOf,
  type Sort,
  sortRows,
  type TableRow,
  type Wanted,
  wantedNames,
} from './tableModel.ts';
import { Timeline } from './timeline.ts';
import { sameDates, timelineOf } from './timelineModel.ts';

/** What survives hiding and a reload of the window. */
interface Kept {
  readonly scope: Scope;
  readonly article: string | null;
  readonly words: string;
  readonly wanted: Wanted;
  readonly sort: Sort;
  readonly chosen: string | null;
  readonly unfolded: readonly string[];
}
declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
};

const editor = acquireVsCodeApi();
const before: Kept = {
  scope: 'article',
  article: null,
  words: '',
  wanted: 'all',
  sort: { column: null, descending: false },
  chosen: null,
  unfolded: [],
  ...editor.getState(),
};

document.body.append(...skeleton());
let { scope, article, sort } = before;
let files: readonly DeskFile[] = [];
let rows: readonly TableRow[] = [];
let loaded = false;

const words = byId<HTMLInputElement>('words');
const wanted = byId<HTMLSelectElement>('wanted');
const scopes = byId<HTMLElement>('scope');
const empty = byId<HTMLElement>('empty');
const progress = byId<HTMLProgressElement>('progress');
const lost = byId<HTMLButtonElement>('lost');
const exportSheet = byId<HTMLButtonElement>('export');

const placeOf = ({ file, figure: { range } }: TableRow): Target => ({ uri: file.uri, range });
const targetOf = (row: TableRow): FigureTarget => ({ ...placeOf(row), id: row.figure.id });
const reveal = (target: Target, how: 'follow' | 'show' | 'focus' = 'show') =>
  editor.postMessage({ type: 'reveal', target, how });

const grid = new Grid(
  byId('grid'),
  {
    chosen(row) {
      askForSeries(row);
      keep();
    },
    go: (row, how) => reveal(placeOf(row), how),
    sorted(next) {
      sort = next;
      draw();
      say(
        next.column === null ? 'In the order of the text.' : `Sorted, ${next.descending ? 'descending' : 'ascending'}.`,
      );
      keep();
    },
    folded: keep,
    filter: () => words.focus(),
    reveal,
    decide: (row: TableRow, state: Decided) => editor.postMessage({ type: 'decide', target: targetOf(row), state }),
    undo: () => editor.postMessage({ type: 'undo' }),
    redo: () => editor.postMessage({ type: 'redo' }),
    attach: row => editor.postMessage({ type: 'attach', target: targetOf(row) }),
    note: row => editor.postMessage({ type: 'note', target: targetOf(row) }),
    explain: row => editor.postMessage({ type: 'explain', target: placeOf(row) }),
  },
  before,
);
const timeline = new Timeline(byId('timeline'), reveal);
const chart = new Chart(byId('chart'), target => reveal(target));

let asking: ReturnType<typeof setTimeout> | undefined;
let asked: Target | null = null;
/** After a moment of rest: the arrow keys run through rows faster than anyone looks at a chart. */
function askForSeries(row: TableRow | undefined): void {
  clearTimeout(asking);
  if (!row) return;
  asking = setTimeout(() => {
    asked = placeOf(row);
    editor.postMessage({ type: 'series', target: asked });
  }, 60);
}

function keep(): void {
  const { chosen, unfolded } = grid;
  const kept = { scope, article, words: words.value, wanted: wanted.value as Wanted, sort, chosen, unfolded };
  editor.setState(kept);
}

function say(text: string): void {
  byId('news').textContent = text;
}

/** Shows the rows that the filter leaves, in the order that is wanted. */
function draw(): void {
  const shown = sortRows(filterRows(rows, words.value, wanted.value as Wanted), sort);
  grid.show(shown, sort, scope === 'folder');
  empty.hidden = shown.length > 0 || !loaded;
  empty.textContent = rows.length > 0 ? 'No figure fits the filter.' : emptyWords();
  byId('count').textContent = shown.length === rows.length ? '' : `${shown.length} of ${rows.length}`;
}

const emptyWords = (): string =>
  scope === 'folder'
    ? 'No figures in this folder.'
    : article === null
      ? 'Open an article, or look at the whole folder.'
      : 'No figures in this article.';

function drawProgress(): void {
  const its = progressOf(rows);
  progress.max = Math.max(1, its.total);
  progress.value = its.settled;
  byId('done').textContent = `${its.settled}/${its.total}`;
  byId('pressing').textContent = pressing(its);
}

function take(message: Extract<HostMessage, { type: 'table' }>): void {
  const sameView = loaded && message.scope === scope && message.article === article;
  const [old, oldFiles] = [rows, files];
  ({ scope, article } = message);
  files = mergeFiles(sameView || message.table.isUpdate ? files : [], message.table);
  rows = rowsOf(files);
  loaded = true;
  for (const press of scopes.querySelectorAll('button'))
    press.setAttribute('aria-pressed', String(press.dataset['scope'] === scope));
  draw();
  drawProgress();
  if (!sameView || !sameDates(oldFiles, files)) timeline.show(timelineOf(files), scope === 'folder');
  byId('left-out').textContent =
    message.table.leftOut > 0 ? `${message.table.leftOut} more articles are not shown.` : '';
  lost.hidden = message.table.lost === 0;
  lost.textContent = `${message.table.lost} lost`;
  exportSheet.hidden = !message.canExport;
  const news = sameView ? newsOf(old, rows) : '';
  if (news) say(news);
  askForSeries(grid.table.find(row => row.figure.id === grid.chosen));
  keep();
}

const hear: { [Type in HostMessage['type']]: (message: Extract<HostMessage, { type: Type }>) => void } = {
  table: take,
  indexing({ progress }) {
    const { done, total } = progress ?? { done: 0, total: 0 };
    byId('indexing').textContent = done < total ? `Reading articles: ${done} of ${total}` : '';
  },
  cursor({ uri, line, character }) {
    const at = rowAtCursor(grid.table, { uri, line, character });
    if (at >= 0 && grid.table[at]?.figure.id !== grid.chosen) {
      grid.choose(at);
      askForSeries(grid.table[at]);
      keep();
    }
    timeline.follow(uri, line);
  },
  goOn({ id }) {
    if (!grid.goOn(id)) editor.postMessage({ type: 'done' });
  },
  series({ target, series }) {
    if (JSON.stringify(target) === JSON.stringify(asked)) chart.show(series);
  },
};

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  hear[data.type]?.(data as never);
});
for (const [value, label] of Object.entries(wantedNames)) wanted.append(make('option', '', { value }, [label]));
words.value = before.words;
wanted.value = before.wanted;
const filtered = (): void => {
  draw();
  say(`${grid.table.length} of ${rows.length} figures.`);
  keep();
};
words.addEventListener('input', filtered);
words.addEventListener('keydown', event => {
  if (event.key === 'ArrowDown' || event.key === 'Enter') grid.focus();
  else if (event.key === 'Escape' && words.value !== '') words.value = '';
  else return;
  event.preventDefault();
  if (event.key === 'Escape') filtered();
});
wanted.addEventListener('change', filtered);
for (const press of scopes.querySelectorAll('button')) {
  press.addEventListener('click', () => editor.postMessage({ type: 'scope', scope: press.dataset['scope'] as Scope }));
}
scopes.addEventListener('keydown', event => {
  if (event.key === 'ArrowDown') grid.focus();
});
lost.addEventListener('click', () => editor.postMessage({ type: 'lost' }));
exportSheet.addEventListener('click', () => editor.postMessage({ type: 'export' }));
editor.postMessage({ type: 'ready', scope, article });
