import { describe, expect, test } from 'vitest';
import { contextOf } from '../../client/src/claimRows.ts';
import { claimsTree } from '../../client/src/saidRows.ts';
import type { DismissalRow, LostRow, RemarkRow, SaidRows } from '../../server/src/lsp/messages.ts';
import { article, at, claim, drawn, folder, overview, tick } from '../kit/overview.ts';

const about = {
  ledger: 'file:///news/.tickmark/ledger.jsonl',
  file: 'a.txt',
  sentence: 'The harbour handled 2,300 boxes.',
  location: at('a.txt', 4),
};
const lost: LostRow = { ...about, claim: 'k', figure: '2,300 boxes', tick: tick('Port log, p. 3') };
const time = '2026-11-21T09:30:00.000Z';
const remark: RemarkRow = {
  ...about,
  thread: 't',
  said: [
    { text: 'All of May?', checker: 'Mara Quill', time },
    { text: 'Until the 30th.', checker: 'Jon Pell', time },
  ],
  lost: false,
};
const dismissal: DismissalRow = {
  ...about,
  id: 'd',
  code: 'unsourced-figure',
  words: '2,300 boxes',
  everywhere: false,
  reason: 'our own count',
  checker: 'Mara Quill',
  time,
  until: null,
  status: 'counts',
};
const tree = (said: Partial<SaidRows>, view = folder) =>
  claimsTree({ ...overview([]), said: { lost: [], remarks: [], dismissals: [], ...said } }, view);
const leavesOf = (said: Partial<SaidRows>) => tree(said).flatMap(row => row.children?.() ?? []);

describe('what was said, in the Claims tree', () => {
  test('comes behind the figures, what is lost before those that are calm, and is not there without anything to show', () => {
    const said = { lost: [lost], remarks: [remark], dismissals: [dismissal] };
    const labels = (...claims: Parameters<typeof overview>[0]) =>
      claimsTree({ ...overview(claims), said }, folder).map(({ label }) => label);
    expect(labels(claim('40%'))).toEqual(['Lost', 'Open', 'Checked', 'Open remarks', 'Dismissed']);
    const changed = claim('3 boats', { state: 'changed' });
    expect(labels(claim('40%'), changed)).toEqual([
      ...['Changed since ticked', 'Lost', 'Open', 'Checked', 'Open remarks', 'Dismissed'],
    ]);
    expect(tree(said)[0]).toMatchObject({ label: 'Lost', expanded: true });
    expect(tree(said)[1]).toMatchObject({ label: 'Open remarks', expanded: false });
    expect(tree({})).toEqual([]);
  });

  test('lists lost ticks, and leads to where their words stood', () => {
    expect(drawn(tree({ lost: [lost] }))).toEqual(['Lost 1', '  2,300 boxes was in a.txt']);
    expect(leavesOf({ lost: [lost] })).toMatchObject([{ target: at('a.txt', 4), lost }]);
    expect(leavesOf({ lost: [{ ...lost, location: null }] })).toMatchObject([{ target: null }]);
    expect(tree({ lost: [lost] }, { ...folder, filter: 'bridge' })).toEqual([]);
    expect(tree({ lost: [lost] }, { ...folder, filter: 'port log' })).toHaveLength(1);
  });

  test('lists open remarks with who made them, and those whose words are gone among the lost', () => {
    expect(drawn(tree({ remarks: [remark] }))).toEqual([
      'Open remarks 1',
      '  All of May? a.txt:5 · Mara Quill · 1 reply',
    ]);
    expect(drawn(tree({ remarks: [remark] }, article))[1]).toBe('  All of May? line 5 · Mara Quill · 1 reply');
    expect(leavesOf({ remarks: [remark] })[0]?.tooltip).toContain('Jon Pell, 2026-11-21: Until the 30th.');
    const gone = { ...remark, said: remark.said.slice(0, 1), lost: true };
    expect(drawn(tree({ lost: [lost], remarks: [gone] }))).toEqual([
      'Lost 2',
      '  2,300 boxes was in a.txt',
      '  All of May? was in a.txt · Mara Quill',
    ]);
  });

  test('lists dismissals with their reasons, and says of those that have ended or are not needed that it is so', () => {
    const whole = { ...dismissal, id: 'w', words: '', everywhere: true, sentence: '' };
    const said = {
      dismissals: [
        dismissal,
        { ...dismissal, id: 'u', until: '2026-12-31', status: 'unused' as const },
        { ...whole, until: '2026-11-01', status: 'ended' as const },
      ],
    };
    expect(drawn(tree(said))).toEqual([
      'Dismissed 3',
      '  2,300 boxes our own count · Mara Quill · a.txt:5',
      '  2,300 boxes nothing needs it · until 2026-12-31 · our own count · Mara Quill · a.txt:5',
      '  All unsourced-figure ended on 2026-11-01 · our own count · Mara Quill · a.txt',
    ]);
    expect(leavesOf(said)[2]?.tooltip).toBe(
      'All “unsourced-figure”, in all of a.txt\n\nDismissed by Mara Quill, 2026-11-21: our own count\n\nEnded on 2026-11-01.',
    );
    expect(tree(said, { ...folder, onlyOpen: true })).toEqual([]);
  });

  test('has menus of its own', () => {
    const leaves = leavesOf({ lost: [lost], remarks: [remark], dismissals: [dismissal] });
    expect(leaves.map(contextOf)).toEqual(['lost', 'remark', 'dismissal']);
  });
});
