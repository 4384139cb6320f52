import { describe, expect, test } from 'vitest';
import { claimRows, type Row, topicRows, type View } from '../../client/src/sidebarModel.ts';
import type { ClaimRow, MentionRow, Overview, TopicRow } from '../../server/src/lsp/messages.ts';

const folder: View = { scope: 'folder', filter: '', nameFile: uri => uri.replace('file:///news/', '') };
const article: View = { ...folder, scope: 'article' };

function claim(figure: string, more: Partial<ClaimRow> & { file?: string; line?: number } = {}): ClaimRow {
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
    tick: null,
    ...rest,
  };
}

function at(file: string, line: number): MentionRow['location'] {
  return { uri: `file:///news/${file}`, range: { start: { line, character: 7 }, end: { line, character: 9 } } };
}

function topic(
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

const overview = (claims: readonly ClaimRow[], topics: readonly TopicRow[] = []): Overview => ({
  revision: 1,
  claims,
  topics,
  lost: [],
  counts: {
    articles: 1,
    claims: claims.length,
    differs: 0,
    unsourced: 0,
    sourced: 0,
    settled: 0,
    changed: 0,
    findings: 0,
  },
});

/** A tree as indented lines, the way it looks in the sidebar. */
function drawn(rows: readonly Row[], depth = 0): string[] {
  return rows.flatMap(row => [
    `${'  '.repeat(depth)}${row.label} ${row.description}`,
    ...drawn(row.children?.() ?? [], depth + 1),
  ]);
}

const ids = (rows: readonly Row[]): string[] => rows.flatMap(row => [row.id, ...ids(row.children?.() ?? [])]);

describe('the Claims tree', () => {
  const claims = [
    claim('12 km', { state: 'sourced', concept: 'the path', file: 'b/walk.txt', line: 4 }),
    claim('€12 million', { state: 'differs', concept: 'the bridge', line: 2 }),
    claim('€14 million', { state: 'differs', file: 'b/walk.txt', line: 8 }),
    claim('40%', { state: 'unsourced', line: 6 }),
    claim('11th', { line: 9 }),
  ];

  test('puts what differs first and groups by file', () => {
    expect(drawn(claimRows(overview(claims), folder))).toEqual([
      'Differ 2',
      '  a.txt 1',
      '    €12 million the bridge · line 3',
      '  walk.txt 1 · b',
      '    €14 million line 9',
      'No source 1',
      '  a.txt 1',
      '    40% line 7',
      'Open 1',
      '  a.txt 1',
      '    11th line 10',
      'Sourced 1',
      '  walk.txt 1 · b',
      '    12 km the path · line 5',
    ]);
  });

  test('has no level of files within one article', () => {
    expect(drawn(claimRows(overview(claims.slice(1, 2)), article))).toEqual([
      'Differ 1',
      '  €12 million the bridge · line 3',
    ]);
  });

  test('is empty without figures, so that the view can say what to do', () => {
    expect(claimRows(overview([]), folder)).toEqual([]);
  });

  test('leads from a row to its figure', () => {
    const [group] = claimRows(overview(claims.slice(1, 2)), article);
    expect(group!.children!()[0]!.target).toEqual(at('a.txt', 2));
    expect(group!.target).toBeNull();
  });

  test('tells the sentence, the source and what was found in the tooltip', () => {
    const told = claim('40%', {
      concept: 'turnout',
      source: 'the council',
      findings: ['“40%” differs from “41%”.'],
      line: 6,
    });
    const [group] = claimRows(overview([told]), article);
    expect(group!.children!()[0]!.tooltip.split('\n\n')).toEqual([
      '“40%”: turnout',
      'It was 40%.',
      'Credited to the council',
      '“40%” differs from “41%”.',
      'a.txt:7',
    ]);
  });
});

describe('ticks in the Claims tree', () => {
  const tick = {
    state: 'checked',
    changed: false,
    checker: 'Mara Quill',
    time: '2026-11-21T09:30:00.000Z',
    sources: ['Port log, p. 3'],
    note: '',
    was: null,
  };

  test('stand by state, with what has changed before what is settled', () => {
    const claims = [
      claim('410', { state: 'checked', tick }),
      claim('36', { state: 'disputed', tick: { ...tick, state: 'wrong' } }),
      claim('two', { state: 'setAside', tick: { ...tick, state: 'not-a-claim' } }),
      claim('2,350', { state: 'changed', tick: { ...tick, changed: true, was: 'It was 2,300.' } }),
      claim('40%', { state: 'unsourced' }),
    ];
    const rows = claimRows(overview(claims), article);
    expect(rows.map(row => row.label)).toEqual([
      'No source',
      'Changed since ticked',
      'Checked',
      'Disputed',
      'Set aside',
    ]);
    const tooltips = rows.map(row => row.children?.()[0]?.tooltip ?? '');
    expect(tooltips[1]).toContain(
      'Changed since it was checked by Mara Quill, 2026-11-21 · Port log, p. 3\n\nIt was: “It was 2,300.”',
    );
    expect(tooltips[2]).toContain('Checked by Mara Quill, 2026-11-21 · Port log, p. 3');
  });

  test('are listed when their words are lost, and can be taken back', () => {
    const lost = {
      ledger: 'file:///news/.tickmark/ledger.jsonl',
      claim: 'k',
      figure: '2,300 boxes',
      sentence: 'The harbour handled 2,300 boxes.',
      file: 'a.txt',
      tick,
    };
    const rows = claimRows({ ...overview([]), lost: [lost] }, folder);
    expect(drawn(rows)).toEqual(['Lost 1', '  2,300 boxes was in a.txt']);
    expect(rows[0]?.children?.()[0]?.lost).toBe(lost);
    expect(claimRows({ ...overview([]), lost: [lost] }, { ...folder, filter: 'bridge' })).toEqual([]);
  });
});

describe('the Topics tree', () => {
  const topics = [
    topic(
      'Petra Lindgren',
      'person',
      ['a.txt', 1, 'Mayor Petra Lindgren spoke'],
      ['b.txt', 3, 'and Petra Lindgren left'],
    ),
    topic('bridge', 'theme', ['a.txt', 0, 'the new bridge']),
    topic('Millford', 'place', ['a.txt', 2, 'in Millford']),
    topic('G20', 'group', ['a.txt', 5, 'the G20 met']),
  ];

  test('lists kinds in a fixed order and unfolds to mentions over all files', () => {
    expect(drawn(topicRows(overview([], topics), folder))).toEqual([
      'Themes 1',
      '  bridge 1',
      '    a.txt 1',
      '      the new bridge line 1',
      'People 1',
      '  Petra Lindgren 2',
      '    a.txt 1',
      '      Mayor Petra Lindgren spoke line 2',
      '    b.txt 1',
      '      and Petra Lindgren left line 4',
      'Places 1',
      '  Millford 1',
      '    a.txt 1',
      '      in Millford line 3',
      'Other names 1',
      '  G20 1',
      '    a.txt 1',
      '      the G20 met line 6',
    ]);
  });

  test('marks the mention in its words, also where a line breaks', () => {
    const broken = topic('Petra\nLindgren', 'person', ['a.txt', 1, 'Mayor Petra\nLindgren']);
    const [people] = topicRows(overview([], [broken]), article);
    const mention = people!.children!()[0]!.children!()[0]!;
    expect(mention.label).toBe('Mayor Petra Lindgren');
    expect(mention.highlights.map(([start, end]) => mention.label.slice(start, end))).toEqual(['Petra Lindgren']);
  });
});

test('a mention late in its sentence is shown from a word near before it', () => {
  const late = 'It was after all of the long talks in the hall of the town that Petra Lindgren gave in.';
  const label = (name: string, text: string) => {
    const [people] = topicRows(overview([], [topic(name, 'person', ['a.txt', 1, text])]), article);
    const mention = people!.children!()[0]!.children!()[0]!;
    return [mention.label, ...mention.highlights.map(([start, end]) => mention.label.slice(start, end))];
  };
  expect(label('Petra Lindgren', late)).toEqual(['…hall of the town that Petra Lindgren gave in.', 'Petra Lindgren']);
  expect(label('Petra', `${'x'.repeat(80)}Petra`)).toEqual(['…Petra', 'Petra']);
});

test('topics of little weight are folded away when there are many', () => {
  const many = Array.from({ length: 30 }, (_, i) => topic(`theme ${i}`, 'theme', ['a.txt', i, `a theme ${i}`]));
  const [themes] = topicRows(overview([], many), article);
  const rows = themes!.children!();
  expect(rows).toHaveLength(9);
  expect(rows.at(-1)!.label).toBe('22 more');
  expect(rows.at(-1)!.children!()[0]!.label).toBe('theme 8');
});

describe('ids', () => {
  test('stay the same when a figure moves to another line', () => {
    const before = ids(claimRows(overview([claim('40%', { line: 3 }), claim('12 km', { line: 5 })]), folder));
    const after = ids(claimRows(overview([claim('40%', { line: 8 }), claim('12 km', { line: 9 })]), folder));
    expect(after).toEqual(before);
  });

  test('are never equal, even when the server names two rows alike', () => {
    const twice = [
      topic('Arle', 'place', ['a.txt', 1, 'Arle'], ['a.txt', 1, 'Arle']),
      topic('Arle', 'place', ['a.txt', 1, 'Arle']),
    ];
    const all = [
      ...ids(claimRows(overview([claim('40%'), claim('40%'), claim('40%', { state: 'differs' })]), folder)),
      ...ids(topicRows(overview([], twice), folder)),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test('every row knows its parent, as the editor needs to reveal it', () => {
    const roots = claimRows(overview([claim('40%')]), folder);
    const leaf = roots[0]!.children!()[0]!.children!()[0]!;
    expect([leaf.parent?.label, leaf.parent?.parent?.label, leaf.parent?.parent?.parent]).toEqual([
      'a.txt',
      'Open',
      null,
    ]);
  });
});

describe('the filter', () => {
  const claims = [
    claim('40%', { concept: 'turnout in Millford' }),
    claim('12 km', { concept: 'the path', file: 'walk.txt' }),
  ];
  const filtered = (filter: string) => drawn(claimRows(overview(claims), { ...article, filter }));

  test.each(['TURNOUT', 'mill turn', '40%', 'a.txt', 'was 40'])(
    '“%s” keeps the row that has all of the words',
    filter => {
      expect(filtered(filter)).toEqual(['Open 1', '  40% turnout in Millford · line 1']);
    },
  );

  test('leaves nothing when one of the words is missing', () => {
    expect(filtered('turnout path')).toEqual([]);
  });

  test('keeps all mentions of a topic whose name fits, else only those that fit', () => {
    const arle = topic('Arle', 'place', ['a.txt', 1, 'the Arle rose'], ['a.txt', 2, 'the Arle fell']);
    const left = (filter: string) => drawn(topicRows(overview([], [arle]), { ...article, filter })).slice(2);
    expect(left('arle')).toEqual(['    the Arle rose line 2', '    the Arle fell line 3']);
    expect(left('fell')).toEqual(['    the Arle fell line 3']);
  });
});

test('nothing is made before it is unfolded', () => {
  const unread = topic('Arle', 'place', ['a.txt', 1, 'Arle']);
  Object.defineProperty(unread.mentions[0], 'text', {
    get: () => {
      throw new Error('a mention was made');
    },
  });
  const [places] = topicRows(overview([], [unread]), folder);
  expect(places!.children!()[0]!.label).toBe('Arle');
});
