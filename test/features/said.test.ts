/** What the ledger holds beside the decisions about figures in sight. */
import { describe, expect, test } from 'vitest';
import { BlockCache } from '../../core/src/index.ts';
import { decisionFor } from '../../server/src/decide.ts';
import { dismissalFor } from '../../server/src/dismiss.ts';
import { lostActions } from '../../server/src/features/lostActions.ts';
import { claimRowsOf } from '../../server/src/features/overview.ts';
import { saidRowsOf } from '../../server/src/features/said.ts';
import type { DecideParams, DismissParams, RemarkParams } from '../../server/src/lsp/messages.ts';
import { remarkFor } from '../../server/src/remark.ts';
import { memoryFolder } from '../kit/folder.ts';

const address = (name: string) => `file:///articles/${name}`;
const texts = {
  'a.txt': 'Alder Bay is busy. The harbour handled 2,300 boxes in May. The mayor is pleased.\n',
  'b.txt': 'The ferry carried 410 people on its first day. It was late.\n',
};

function desk() {
  const memory = memoryFolder(texts, { settings: { checker: 'Mara Quill' } });
  const now: Record<string, string> = { ...texts };
  const lines: string[] = [];
  const keep = (said: { lines: string[] } | string): string | null => {
    if (typeof said === 'string') return said;
    lines.push(...said.lines);
    memory.folder.readLedger(lines.join('\n'));
    return null;
  };
  const day = new Date('2026-11-21T09:30:00Z');
  const range = (name: string, words: string) => {
    const start = now[name]!.indexOf(words);
    return memory.file(name).positions.range({ start, end: start + words.length });
  };
  const file = (path: string) => memory.view.file(address(path));
  return {
    memory,
    range,
    lines,
    write(name: string, text: string) {
      now[name] = text;
      memory.folder.put(address(name), { text, clientUri: address(name), version: null }, new BlockCache());
    },
    decide: (name: string, params: Partial<DecideParams>) =>
      keep(decisionFor(memory.folder, address(name), { uri: address(name), state: 'checked', ...params }, day)),
    dismiss: (name: string, params: Partial<DismissParams>) =>
      keep(dismissalFor(memory.folder, address(name), { uri: address(name), ...params }, day)),
    remark: (name: string, params: Partial<RemarkParams>) =>
      keep(remarkFor(memory.folder, address(name), { uri: address(name), ...params }, day)),
    said: (only: string | null = null) => saidRowsOf(memory.view, { ledger: 'ledger', file }, only),
  };
}

test('what is lost is listed for its article under the new name, with the old one', () => {
  const its = desk();
  its.write('a.txt', `${texts['a.txt']}\nThe old crane was sold for 12 million euros, the council says.\n`);
  its.decide('a.txt', { range: its.range('a.txt', '2,300 boxes') });
  its.decide('a.txt', { range: its.range('a.txt', '12 million euros') });
  its.memory.folder.remove(address('a.txt'));
  its.write('may.txt', 'The old crane was sold for 12 million euros, the council says.\n');
  expect(its.said('may.txt').lost).toMatchObject([{ file: 'a.txt', location: { uri: address('may.txt') } }]);
  expect(its.said('b.txt').lost).toEqual([]);
});

describe('a lost tick', () => {
  const gone = () => {
    const its = desk();
    const sources = ['Port log, p. 3'];
    its.decide('a.txt', { range: its.range('a.txt', '2,300 boxes'), sources, note: 'by telephone' });
    its.write('a.txt', 'Alder Bay is busy. In spring 2,310 containers went over its quays, a record. Nobody slept.\n');
    return its;
  };

  test('is listed with the folder and with its article, and leads to its old place', () => {
    const its = gone();
    expect(its.said('b.txt').lost).toEqual([]);
    expect(its.said('a.txt').lost).toEqual(its.said().lost);
    const [row] = its.said('a.txt').lost;
    expect(row).toMatchObject({
      figure: '2,300 boxes',
      file: 'a.txt',
      tick: { state: 'checked', note: 'by telephone' },
    });
    expect(row?.location).toMatchObject({ uri: address('a.txt'), range: { start: { line: 0, character: 19 } } });
    its.memory.folder.remove(address('a.txt'));
    expect(its.said().lost).toMatchObject([{ file: 'a.txt', location: null }]);
  });

  test('is set on another figure by hand, with its sources and its note', () => {
    const its = gone();
    const file = its.memory.file('a.txt');
    const range = its.range('a.txt', '2,310 containers');
    const [action] = lostActions(its.memory.view, file, range);
    expect(action?.title).toBe('Set the lost tick of “2,300 boxes” here');
    const params = action?.command?.arguments?.[0] as DecideParams;
    expect(its.decide('a.txt', { ...params, checker: 'Jon Pell' })).toBeNull();
    expect(its.said().lost).toEqual([]);
    expect(claimRowsOf(its.memory.view, file).find(({ figure }) => figure.startsWith('2,310'))).toMatchObject({
      state: 'checked',
      tick: { signers: ['Jon Pell'], sources: ['Port log, p. 3'], note: 'by telephone', changed: false },
    });
    expect(its.memory.folder.ledger?.ledger.claims.size).toBe(1);
    expect(lostActions(its.memory.view, file, range)).toEqual([]);
  });

  test('takes with it what holds: the way it was checked, and no note that was taken back since', () => {
    const its = desk();
    const range = its.range('a.txt', '2,300 boxes');
    its.decide('a.txt', { range, sources: ['Port log'], note: 'by telephone' });
    its.decide('a.txt', { range, adds: true, note: '', method: 'interview' });
    its.write('a.txt', 'Alder Bay is busy. In spring 2,310 containers went over its quays, a record. Nobody slept.\n');
    const claim = its.said().lost[0]?.claim as string;
    expect(its.decide('a.txt', { range: its.range('a.txt', '2,310 containers'), claim })).toBeNull();
    const rows = claimRowsOf(its.memory.view, its.memory.file('a.txt'));
    expect(rows.find(({ figure }) => figure.startsWith('2,310'))?.tick).toMatchObject({
      ...{ sources: ['Port log'], note: '', method: 'interview' },
    });
  });

  test('covers no other decision, and one that is not lost stays where it is', () => {
    const its = gone();
    const claim = its.said().lost[0]?.claim as string;
    const range = its.range('a.txt', '2,310 containers');
    its.decide('a.txt', { range, state: 'disputed' });
    expect(its.decide('a.txt', { range, claim })).toMatch(/decided about this figure already/);
    its.write('a.txt', texts['a.txt']);
    expect(its.decide('b.txt', { range: its.range('b.txt', '410 people'), claim })).toMatch(/not lost/);
  });
});

describe('remarks', () => {
  test('of articles that nobody has opened are listed until they are settled', () => {
    const its = desk();
    its.remark('b.txt', { range: its.range('b.txt', 'first day'), text: 'Which day?' });
    const [row] = its.said().remarks;
    expect(row).toMatchObject({ file: 'b.txt', lost: false, said: [{ text: 'Which day?', checker: 'Mara Quill' }] });
    expect(row?.location).toEqual({ uri: address('b.txt'), range: its.range('b.txt', 'first day') });
    expect(its.said('a.txt').remarks).toEqual([]);
    its.remark('b.txt', { thread: row?.thread as string, resolved: true });
    expect(its.said().remarks).toEqual([]);
  });
});

describe('dismissals', () => {
  const code = 'unsourced-figure';

  test('are listed with reason and day until they are taken back', () => {
    const its = desk();
    const range = its.range('a.txt', '2,300 boxes');
    its.dismiss('a.txt', { code, scope: 'here', range, reason: 'our own count', until: '2026-12-31' });
    const [row] = its.said().dismissals;
    expect(row).toMatchObject({ code, words: '2,300 boxes', reason: 'our own count', status: 'counts' });
    expect(row).toMatchObject({ checker: 'Mara Quill', until: '2026-12-31', everywhere: false });
    expect(row?.location).toEqual({ uri: address('a.txt'), range });
    expect(its.said('b.txt').dismissals).toEqual([]);
    its.dismiss('a.txt', { withdraw: row?.id as string });
    expect(its.said().dismissals).toEqual([]);
  });

  test('that have ended, or that nothing needs any more, say so', () => {
    const its = desk();
    const range = its.range('a.txt', '2,300 boxes');
    its.dismiss('a.txt', { code, scope: 'here', range, reason: 'our own count', until: '2026-11-30' });
    its.dismiss('b.txt', { code: 'page-residue', scope: 'rule-in-file', reason: 'a test page' });
    const statuses = () => its.said().dismissals.map(({ file, status }) => `${file} ${status}`);
    expect(statuses()).toEqual(['a.txt counts', 'b.txt unused']);
    its.memory.folder.turnTo('2026-12-01');
    expect(statuses()).toEqual(['a.txt ended', 'b.txt unused']);
    its.write('a.txt', 'Alder Bay is busy.\n');
    expect(its.said('a.txt').dismissals).toMatchObject([{ words: '2,300 boxes', status: 'ended' }]);
  });
});
