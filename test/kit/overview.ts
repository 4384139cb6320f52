/** Rows as the server sends them, and trees drawn as text, for tests of the sidebar. */
import type { Row, View } from '../../client/src/rows.ts';
import {
  type ClaimRow,
  type MentionRow,
  noCounts,
  type Overview,
  type TickInfo,
  type TopicRow,
} from '../../server/src/lsp/messages.ts';

export const folder: View = {
  scope: 'folder',
  filter: '',
  onlyOpen: false,
  reading: 0,
  nameFile: uri => uri.replace('file:///news/', ''),
};
export const article: View = { ...folder, scope: 'article' };

export function claim(figure: string, more: Partial<ClaimRow> & { file?: string; line?: number } = {}): ClaimRow {
  const { file = 'a.txt', line = 0, ...rest } = more;
  return {
    id: figure,
    state: 'open',
    figure,
    concept: '',
    source: null,
    location: at(file, line),
    sentence: `It was ${figure}.`,
    findings: [],
    differs: false,
    tick: null,
    ...rest,
  };
}

export function at(file: string, line: number): MentionRow['location'] {
  return { uri: `file:///news/${file}`, range: { start: { line, character: 7 }, end: { line, character: 9 } } };
}

export function topic(
  label: string,
  kind: TopicRow['kind'],
  ...places: [file: string, line: number, text: string][]
): TopicRow {
  const mentions = places.map(([file, line, text]): MentionRow => {
    const start = text.indexOf(label);
    return { location: at(file, line), text, highlight: [start, start + label.length] };
  });
  return { id: `id-${label}`, kind, label, count: mentions.length, mentions };
}

export const overview = (claims: readonly ClaimRow[], topics: readonly TopicRow[] = []): Overview => ({
  revision: 1,
  claims,
  topics,
  differing: [],
  said: { lost: [], remarks: [], dismissals: [] },
  registry: [],
  counts: { ...noCounts, articles: 1, claims: claims.length },
  indexing: null,
});

/** A tree as indented lines, the way it looks in the sidebar. */
export function drawn(rows: readonly Row[], depth = 0): string[] {
  return rows.flatMap(row => [
    `${'  '.repeat(depth)}${row.label} ${row.description}`,
    ...drawn(row.children?.() ?? [], depth + 1),
  ]);
}

/** A decision that something was checked, against some sources. */
export const tick = (...sources: readonly string[]): TickInfo => ({
  state: 'checked',
  changed: false,
  signers: ['Mara Quill'],
  signed: 'Mara Quill, 21 Nov 2026',
  waits: false,
  ownNote: '',
  time: '2026-11-21T09:30:00.000Z',
  sources,
  shownSources: sources,
  addresses: [],
  note: '',
  method: '',
  was: null,
});
