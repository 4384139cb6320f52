import { describe, expect, test } from 'vitest';
import {
  acceptedChoice,
  anotherPlace,
  leadingChoice,
  type Offer,
  sourceChoices,
} from '../../client/src/sourceModel.ts';
import { tick } from '../kit/overview.ts';

const offer = (sources: readonly string[], more: Partial<Offer> = {}): Offer => ({
  sources,
  others: [],
  registry: [],
  ...more,
});
const registry = [
  { key: 'log', title: 'Port log', locator: '', confidential: false },
  { key: 'tides', title: 'Tide table', locator: 'p. 4', confidential: true },
];
const two = offer(['Port log', 'Census']);
const rows = (from: Offer, typed: string, lead: string | null = null) => {
  const highlighted = sourceChoices(from, '').find(one => one.entry?.name === lead)?.entry ?? null;
  return sourceChoices(from, typed, highlighted);
};
const labels = (typed: string) => rows(two, typed).map(one => `${one.kind} ${one.label}`.trim());

describe('the sources offered', () => {
  test('begin with the one used last, and end with none', () => {
    expect(labels('')).toEqual(['known Port log', 'known Census', 'none', 'new']);
  });

  test('hold what is typed, once', () => {
    expect(labels(' Customs report ')).toEqual([
      'known Port log',
      'known Census',
      'typed Customs report',
      'confidential',
      'none',
      'new',
    ]);
    expect(labels('Census')).toEqual(['known Port log', 'known Census', 'confidential', 'none', 'new']);
    expect(rows(offer([]), 'Customs report')[0]).toMatchObject({ sources: ['Customs report'], always: true });
  });

  test('are those of the folder’s list by their titles, in a decision by their keys', () => {
    const listed = rows(offer(['log, p. 3', 'Census'], { registry }), 'Tide table');
    expect(listed.map(({ label, detail, sources }) => [label, detail, ...sources])).toEqual([
      ['Port log, p. 3', 'log, p. 3', 'log, p. 3'],
      ['Census', '', 'Census'],
      ['Port log', 'log', 'log'],
      ['Tide table', 'tides, p. 4', 'tides'],
      ['', ''],
      ['', ''],
    ]);
    const typed = rows(offer([], { registry }), 'port log, p. 9').find(one => one.kind === 'typed');
    expect(typed).toMatchObject({ label: 'Port log, p. 9', sources: ['log, p. 9'] });
  });

  test('begin for a figure that has changed with what it was checked against', () => {
    const before = { ...tick('Port log, p. 3', 'Census'), changed: true, note: 'asked twice' };
    const [first] = rows({ ...two, before }, '');
    expect(first).toMatchObject({ kind: 'before', sources: ['Port log, p. 3', 'Census'], note: '' });
    const [own] = rows({ ...two, before: { ...before, ownNote: 'asked twice' } }, '');
    expect(own).toMatchObject({ kind: 'before', note: 'asked twice' });
    expect(rows({ ...two, before }, 'Ce')[0]).toMatchObject({ kind: 'known' });
  });
});

describe('the row that is highlighted before anything is typed', () => {
  const leading = (from: Offer) => {
    const row = leadingChoice(sourceChoices(from, ''), '');
    return `${row?.kind} ${row?.label}`.trim();
  };
  const order = (from: Offer) => sourceChoices(from, '').map(one => `${one.kind} ${one.label}`.trim());

  test('is never that there is no source', () => {
    expect(order(offer([]))).toEqual(['new', 'none']);
    const before = { ...tick(), changed: true };
    expect(order(offer([], { before }))).toEqual(['new', 'before', 'none']);
    expect(leading(offer(['Census'], { before }))).toBe('known Census');
  });

  test('is never a colleague’s, nor one that is confidential and new to the article', () => {
    expect(order(offer([], { others: ['Diary'] }))).toEqual(['new', 'known Diary', 'none']);
    expect(order(offer([], { others: ['tides, p. 4'], registry }))).toEqual([
      ...['listed Port log', 'known Tide table, p. 4', 'listed Tide table', 'none', 'new'],
    ]);
    expect(order(offer(['Census'], { others: ['Diary'], registry }))).toEqual([
      ...['known Census', 'known Diary', 'listed Port log', 'listed Tide table', 'none', 'new'],
    ]);
    expect(leading(offer([], { registry: registry.filter(one => one.confidential) }))).toBe('new');
    expect(leading(offer(['tides, p. 4'], { registry }))).toBe('known Tide table, p. 4');
    expect(sourceChoices(offer([], { others: ['Diary'] }), 'p. 7')[0]).toMatchObject({ sources: ['p. 7'] });
  });

  test('is for a second signature what the first one named for this very figure', () => {
    const from = offer(['Census'], { before: tick('tides, p. 4'), registry });
    expect(leading(from)).toBe('signed tides, p. 4');
    expect(acceptedChoice(sourceChoices(from, '')[0], from, '', null)?.sources).toEqual(['tides, p. 4']);
    expect(acceptedChoice(sourceChoices(from, '')[0], from, 'Diary', null)?.sources).toEqual(['Diary']);
  });

  test('is not taken for what was typed since', () => {
    const from = offer([]);
    expect(acceptedChoice(sourceChoices(from, '')[0], from, 'Port log', null)?.sources).toEqual(['Port log']);
    expect(acceptedChoice(sourceChoices(from, '')[0], from, '', null)?.kind).toBe('new');
  });
});

describe('a page without a source', () => {
  const placed = (typed: string, lead: string | null, from = two) =>
    rows(from, typed, lead).map(({ label, sources }) => [label, ...sources].join(' = '));

  test.each(['p. 7', 'pp. 3-4', '12:40', '§ 3'])('such as “%s” belongs to the one that was highlighted', place => {
    expect(placed(place, 'Census')).toEqual([
      `Census, ${place} = Census, ${place}`,
      `Port log, ${place} = Port log, ${place}`,
      '',
    ]);
  });

  test('takes the place of the page that stood there, in a source of the list too', () => {
    expect(placed('p. 7', 'log', offer(['log, p. 3', 'log, p. 5'], { registry }))).toEqual([
      'Port log, p. 7 = log, p. 7',
      'Tide table, p. 7 = tides, p. 7',
      '',
    ]);
  });

  test('is a source of its own where none is known', () => {
    expect(placed('p. 7', null, offer([]))).toEqual(['p. 7 = p. 7', '']);
  });

  test('is begun in the box by a key', () => {
    const begun = (source: string) => rows(offer([source], { registry }), '').map(one => anotherPlace(one))[0];
    expect(begun('log, p. 3')).toBe('Port log, p. ');
    expect(begun('Interview, 12:40')).toBe('Interview, ');
    expect(begun('Census')).toBe('Census, p. ');
    expect(begun('tides')).toBe('Tide table, p. ');
    const typed = rows(offer(['log, p. 3'], { registry }), 'Port log, p. ');
    expect(typed.find(one => one.kind === 'typed')).toBeUndefined();
  });
});

describe('the row that Enter takes while something is typed', () => {
  const leading = (typed: string, from = two) => {
    const row = leadingChoice(sourceChoices(from, typed), typed);
    return `${row?.kind} ${row?.label}`.trim();
  };
  test.each([
    ['', 'known Port log'],
    ['po', 'known Port log'],
    ['census', 'known Census'],
    ['Customs', 'typed Customs'],
    ['Port log, p. 1', 'typed Port log, p. 1'],
    ['log, p. 1', 'typed log, p. 1'],
    ['p. 7', 'placed Port log, p. 7'],
  ])('is after “%s” %s', (typed, row) => expect(leading(typed)).toBe(row));

  test('is the whole name before one that holds it', () => {
    expect(leading('port log', offer(['Port log, p. 12', 'Port log']))).toBe('known Port log');
    expect(leading('Port log, p. 1', offer(['Port log, p. 12']))).toBe('typed Port log, p. 1');
  });
});

describe('Enter in the list of sources', () => {
  const choice = (known: readonly string[], typed: string, kind: string) =>
    sourceChoices(offer(known), typed).find(one => one.kind === kind);
  const accepted = (active: ReturnType<typeof choice>, typed: string, known: readonly string[] = []) =>
    acceptedChoice(active, offer(known), typed, null)?.sources[0];

  test('takes all that was typed, though the list is still that of an earlier keystroke', () => {
    expect(accepted(choice([], 'Port log, p. 1', 'typed'), 'Port log, p. 12 ')).toBe('Port log, p. 12');
    expect(accepted(choice([], '', 'none'), 'Port log')).toBe('Port log');
    expect(accepted(undefined, 'Port log')).toBe('Port log');
    expect(accepted(choice(['Census'], 'p. 1', 'placed'), 'p. 12', ['Port log', 'Census'])).toBe('Census, p. 12');
    expect(accepted(choice(['Census'], '', 'known'), 'p. 1', ['Port log'])).toBe('Port log, p. 1');
    expect(accepted(choice(['Port log, p. 12'], '', 'known'), 'Port log, p. 1')).toBe('Port log, p. 1');
  });

  test('takes the row that is chosen where it is one of the list', () => {
    expect(accepted(choice(['Port log'], 'Po', 'known'), 'Po')).toBe('Port log');
    expect(acceptedChoice(choice([], 'without', 'none'), offer([]), 'without', null)).toMatchObject({ kind: 'none' });
    expect(acceptedChoice(choice([], '', 'none'), offer([]), '', null)).toMatchObject({ kind: 'none' });
    expect(acceptedChoice(choice([], 'Port log', 'new'), offer([]), 'Port log', null)).toMatchObject({ kind: 'new' });
  });

  test('takes nothing that was deleted again', () => {
    expect(acceptedChoice(choice([], 'Port', 'typed'), offer([]), '', null)).toBeUndefined();
    expect(acceptedChoice(undefined, offer([]), ' ', null)).toBeUndefined();
  });
});

test('what is typed may be kept out of exports, where it is in no list', () => {
  const from = offer(['log, p. 3', 'Census, p. 9'], { registry });
  const names = (typed: string) =>
    sourceChoices(from, typed).flatMap(one => (one.kind === 'confidential' ? (one.entry?.name ?? []) : []));
  expect(names('')).toEqual([]);
  expect(names('A letter, p. 2')).toEqual(['A letter']);
  expect(names('tides, p. 9')).toEqual([]);
  const [row] = sourceChoices(from, 'A letter').filter(one => one.kind === 'confidential');
  expect(acceptedChoice(row, from, 'A letter, p. 2', null)?.entry).toMatchObject({ name: 'A letter', place: 'p. 2' });
});
