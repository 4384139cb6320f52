import { expect, test } from 'vitest';
import { contextOf } from '../../client/src/claimRows.ts';
import { hasSources, sourceRows } from '../../client/src/sourceRows.ts';
import { article, claim, drawn, folder, overview, tick } from '../kit/overview.ts';

const claims = [
  claim('410', { state: 'checked', tick: tick('Port log, p. 3') }),
  claim('36', { state: 'checked', tick: tick('Census', 'Port log, p. 9'), line: 4 }),
  claim('40%', { state: 'unsourced', line: 6 }),
];

test('a source stands with the claims that were ticked against it, the one that carries most first', () => {
  expect(drawn(sourceRows(overview(claims), article))).toEqual([
    'Port log 2',
    '  410 line 1 · Mara Quill',
    '  36 line 5 · Mara Quill',
    'Census 1',
    '  36 line 5 · Mara Quill',
  ]);
  expect(drawn(sourceRows(overview(claims.slice(0, 1)), folder))).toEqual([
    'Port log 1',
    '  a.txt 1',
    '    410 line 1 · Mara Quill',
  ]);
});

test('the filter looks at the name of the source and at its claims', () => {
  expect(drawn(sourceRows(overview(claims), { ...article, filter: 'census' }))).toEqual([
    'Census 1',
    '  36 line 5 · Mara Quill',
  ]);
  expect(drawn(sourceRows(overview(claims), { ...article, filter: 'port 410' }))).toEqual([
    'Port log 1',
    '  410 line 1 · Mara Quill',
  ]);
});

test('without a source there is nothing to show', () => {
  expect(hasSources(overview(claims))).toBe(true);
  expect(hasSources(overview(claims.slice(2)))).toBe(false);
});

test('a listed source stands by its title, with all its pages as one, and also before it carries anything', () => {
  const registry = [
    {
      key: 'log',
      title: 'Port log 2026',
      locator: '',
      confidential: false,
      address: 'https://port.example/log',
      location: null,
    },
    { key: 'call', title: 'A clerk', locator: '', confidential: true, address: null, location: null },
  ];
  const ticked = [
    claim('410', { state: 'checked', tick: tick('log, p. 3') }),
    claim('36', { state: 'checked', tick: tick('log, p. 9'), line: 4 }),
  ];
  expect(drawn(sourceRows({ ...overview(ticked), registry }, article))).toEqual([
    'Port log 2026 2 · log',
    '  410 line 1 · Mara Quill',
    '  36 line 5 · Mara Quill',
    'A clerk 0 · call · confidential',
  ]);
  expect(hasSources({ ...overview([]), registry })).toBe(true);
  const [log, call] = sourceRows({ ...overview(ticked), registry }, article);
  expect([log, call].map(row => row && contextOf(row))).toEqual(['source open', 'source']);
  expect(log?.source?.address).toBe('https://port.example/log');
});
