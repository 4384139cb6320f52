/** Made-up articles in the form that the desk's page gets them. */
import type { HostMessage } from '../../desk/src/messages.ts';
import type { DeskConflict, DeskDate, DeskFigure, DeskFile } from '../../server/src/lsp/deskMessages.ts';
import type { TickInfo } from '../../server/src/lsp/messages.ts';

export const rangeAt = (line: number, from = 0, to = from + 5): DeskFigure['range'] => ({
  start: { line, character: from },
  end: { line, character: to },
});

export const tick = (more: Partial<TickInfo> = {}): TickInfo => ({
  state: 'checked',
  changed: false,
  signers: ['Mara Quill'],
  signed: 'Mara Quill, 21 Nov 2026',
  waits: false,
  ownNote: '',
  time: '2026-11-21T09:30:00.000Z',
  sources: ['port-log, p. 3'],
  shownSources: ['Port log, p. 3'],
  addresses: [],
  note: '',
  method: '',
  was: null,
  ...more,
});

export const figure = (id: string, line: number, more: Partial<DeskFigure> = {}): DeskFigure => ({
  id,
  state: 'unsourced',
  figure: `${line} boats`,
  concept: 'boats in the basin',
  value: '',
  amount: line,
  source: null,
  range: rangeAt(line),
  tick: null,
  decided: [],
  conflicts: [],
  text: `There are ${line} boats in the basin.`,
  highlight: [10, 12],
  ...more,
});

export const conflict = (uri: string, line: number, text: string): DeskConflict => ({
  code: 'conflicting-figure',
  message: `“5 boats” differs from “7 boats” in ${uri}:${line + 1} (boats in the basin).`,
  others: [
    {
      uri,
      name: uri,
      range: rangeAt(line),
      reason: 'same measure: boats, basin',
      text,
      highlight: [text.indexOf('7'), text.indexOf('7') + 7],
    },
  ],
});

export const file = (uri: string, figures: readonly DeskFigure[], dates: readonly DeskDate[] = []): DeskFile => ({
  uri,
  name: uri,
  date: '2025-03-18',
  figures,
  dates,
});

export const dated = (iso: string, line: number): DeskDate => ({
  iso,
  label: iso,
  range: rangeAt(line),
  text: `It was built in ${iso}.`,
  highlight: [16, 16 + iso.length],
});

type Table = Extract<HostMessage, { type: 'table' }>;
/** What the page is sent. */
export const table = (files: readonly DeskFile[], more: Partial<Table> = {}): Table => ({
  type: 'table',
  scope: 'article',
  article: files[0]?.uri ?? null,
  table: { revision: 1, isUpdate: false, files, changed: [], removed: [], leftOut: 0, lost: 0 },
  canExport: true,
  ...more,
});

export const other = 'At the quay there are 7 boats in the basin.';
/** Four figures of one article, in four states. */
export const basin = file(
  'basin.txt',
  [
    figure('a', 2, { figure: '2 boats', value: '2 boats', source: 'the harbour office', state: 'sourced' }),
    figure('b', 5, { figure: '5 boats', state: 'differs', conflicts: [conflict('quay.txt', 3, other)] }),
    figure('c', 8, { figure: '8 boats', state: 'checked', tick: tick() }),
    figure('d', 9, { figure: '9 boats', state: 'changed', tick: tick({ changed: true, was: 'There are 8 boats.' }) }),
  ],
  [dated('2009', 1), dated('2024-05-08', 5), dated('2024-05', 9)],
);
