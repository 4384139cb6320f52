import { describe, expect, test } from 'vitest';
import { badgeOf, claimRows, contextOf, spokenOf } from '../../client/src/claimRows.ts';
import { noCounts } from '../../server/src/lsp/messages.ts';
import { article, at, claim, drawn, folder, overview, tick } from '../kit/overview.ts';

test('the badge counts what is urgent, lost ticks among it, and says so', () => {
  expect(badgeOf({ ...noCounts, claims: 4 })).toBeUndefined();
  expect(badgeOf({ ...noCounts, claims: 4, differs: 1, unsourced: 2, lost: 1 })).toEqual({
    value: 4,
    tooltip: '1 differs, 2 without source, 1 tick lost',
  });
});

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
      'Checked 0',
    ]);
  });

  test('has no level of files within one article', () => {
    expect(drawn(claimRows(overview(claims.slice(1, 2)), article))).toEqual([
      'Differ 1',
      '  €12 million the bridge · line 3',
      'Checked 0',
    ]);
  });

  test('has a place for what is checked before anything is, but not among what a filter finds or what is open', () => {
    const [first] = claims;
    const checked = (view: Partial<typeof article>) =>
      claimRows(overview([first!]), { ...article, ...view }).find(row => row.label === 'Checked');
    expect(checked({})).toMatchObject({ description: '0', children: null });
    expect(checked({ filter: 'path' })).toBeUndefined();
    expect(checked({ onlyOpen: true })).toBeUndefined();
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
  const given = tick('Port log, p. 3');

  test('stand by state, with what has changed before what is settled', () => {
    const claims = [
      claim('410', { state: 'checked', tick: given }),
      claim('36', { state: 'wrong', tick: { ...given, state: 'wrong' } }),
      claim('five', { state: 'cannot-verify', tick: { ...given, state: 'cannot-verify' } }),
      claim('two', { state: 'not-a-claim', tick: { ...given, state: 'not-a-claim' } }),
      claim('2,350', { state: 'changed', tick: { ...given, changed: true, was: 'It was 2,300.' } }),
      claim('40%', { state: 'unsourced' }),
    ];
    const rows = claimRows(overview(claims), article);
    expect(rows.map(row => row.label)).toEqual([
      'No source',
      'Changed since ticked',
      'Wrong',
      'Can’t be verified',
      'Checked',
      'Set aside',
    ]);
    const open = claimRows(overview(claims), { ...article, onlyOpen: true });
    expect(open.map(row => row.label)).toEqual(['No source', 'Changed since ticked']);
    const tooltips = rows.map(row => row.children?.()[0]?.tooltip ?? '');
    expect(tooltips[1]).toContain(
      'Changed since: checked by Mara Quill, 21 Nov 2026 · Port log, p. 3\n\nIt was: “It was 2,300.”',
    );
    expect(tooltips[2]).toContain('Wrong, says Mara Quill, 21 Nov 2026 · Port log, p. 3');
    expect(tooltips[3]).toContain('Can’t be verified, says Mara Quill, 21 Nov 2026');
    expect(tooltips[4]).toContain('Checked by Mara Quill, 21 Nov 2026 · Port log, p. 3');
  });

  test('a figure that differs is among those that differ once it is settled, too, and says so in its own group', () => {
    const claims = [
      claim('12 km', { state: 'differs', differs: true, line: 1 }),
      claim('410', { state: 'checked', tick: given, differs: true, concept: 'boats', line: 2 }),
      claim('36', { state: 'wrong', tick: { ...given, state: 'wrong' }, line: 3 }),
    ];
    expect(drawn(claimRows(overview(claims), article))).toEqual([
      'Differ 2, 1 settled',
      '  12 km line 2',
      '  410 checked · boats · line 3 · Mara Quill · Port log, p. 3',
      'Wrong 1',
      '  36 line 4 · Mara Quill · Port log, p. 3',
      'Checked 1',
      '  410 differs · boats · line 3 · Mara Quill · Port log, p. 3',
    ]);
    const open = { ...article, onlyOpen: true };
    expect(drawn(claimRows(overview(claims), open))).toEqual(['Differ 1', '  12 km line 2']);
    const half = claim('12 km', { state: 'half', tick: given, differs: true, line: 1 });
    expect(drawn(claimRows(overview([half]), open)).map(row => row.split('·')[0]?.trim())).toEqual([
      ...['Differ 1', '12 km 1 of 2 signatures', '1 of 2 signatures 1', '12 km differs'],
    ]);
  });
});

test('a row says who has decided and against what, to the eye and to a screen reader, and is found by it', () => {
  const given = { ...tick('Port log, p. 3'), note: 'by telephone' };
  const claims = [
    claim('410', { state: 'checked', tick: given, concept: 'boxes', line: 4 }),
    claim('36', { state: 'differs', findings: ['“36” differs from “37” in b.txt:3.'] }),
  ];
  const rows = (filter = '') =>
    claimRows(overview(claims), { ...article, filter }).flatMap(row => row.children?.() ?? []);
  const [differing, checked] = rows();
  expect(checked?.description).toBe('boxes · line 5 · Mara Quill · Port log, p. 3');
  expect(spokenOf(checked!)).toBe('410 boxes · line 5 · Mara Quill · Port log, p. 3');
  expect(spokenOf(differing!)).toBe('36 line 1 “36” differs from “37” in b.txt:3.');
  for (const words of ['quill', 'port log', 'telephone']) expect(rows(words)).toHaveLength(1);
  expect(rows('letter')).toEqual([]);
});

test('the menus of a row depend on what was decided about it', () => {
  const given = tick('Port log, p. 3');
  const rows = claimRows(
    overview([
      claim('410', { state: 'unsourced' }),
      claim('36', { state: 'changed', tick: { ...given, changed: true } }),
      claim('two', { state: 'not-a-claim', tick: { ...given, state: 'not-a-claim' } }),
    ]),
    article,
  );
  expect(rows.every(row => contextOf(row) === null)).toBe(true);
  const leaves = rows.flatMap(row => row.children?.() ?? []);
  expect(leaves.map(contextOf)).toEqual(['claim open', 'claim changed', 'claim not-a-claim']);
});
