import { describe, expect, test } from 'vitest';
import { actWords } from '../../client/src/undoModel.ts';
import { decisionFor } from '../../server/src/decide.ts';
import { dismissalFor } from '../../server/src/dismiss.ts';
import { claimRowsOf } from '../../server/src/features/overview.ts';
import { remarksOf } from '../../server/src/features/remarks.ts';
import type { DecideParams, DismissParams, RemarkParams } from '../../server/src/lsp/messages.ts';
import { remarkFor } from '../../server/src/remark.ts';
import { type Act, actInWords, lastAct, linesAnew, withdrawalsOf } from '../../server/src/undo.ts';
import { memoryFolder } from '../kit/folder.ts';

const root = 'file:///articles';
const said = 'The harbour of Alder Bay handled 2,300 boxes in May 2025.\n';

/** Two articles that say the same, and a ferry; a minute passes with each word. */
function desk() {
  const memory = memoryFolder(
    { 'a.txt': `${said}\nThe ferry carried 410 people by night.\n`, 'b.txt': said },
    { settings: { checker: 'Mara Quill' } },
  );
  const lines: string[] = [];
  let minute = 10;
  const undone: Act[] = [];
  const keep = (answer: { lines: string[] } | string): number => {
    if (typeof answer === 'string') throw new Error(answer);
    lines.push(...answer.lines);
    memory.folder.readLedger(lines.join('\n'));
    return answer.lines.length;
  };
  const now = () => new Date(`2026-11-21T09:${minute++}:00Z`);
  return {
    lines,
    decide(figure: string, state: string, more: Partial<DecideParams> = {}) {
      const file = memory.file('a.txt');
      const start = file.document.source.text.indexOf(figure);
      const range = file.positions.range({ start, end: start + figure.length });
      return keep(decisionFor(memory.folder, file.uri, { uri: file.uri, range, state, ...more }, now()));
    },
    dismiss(more: Partial<DismissParams> = {}) {
      const params = { uri: `${root}/a.txt`, code: 'unsourced-figure', scope: 'rule-in-file', ...more };
      keep(dismissalFor(memory.folder, `${root}/a.txt`, params, now()));
    },
    remark(params: Partial<RemarkParams>) {
      const file = memory.file('a.txt');
      const start = file.document.source.text.indexOf('The ferry');
      const range = file.positions.range({ start, end: start + 9 });
      keep(remarkFor(memory.folder, file.uri, { uri: file.uri, range, ...params }, now()));
      return remarksOf(memory.view, memory.file('a.txt'))[0]?.thread as string;
    },
    get remarks() {
      return remarksOf(memory.view, memory.file('a.txt')).map(({ resolved, remarks }) => [
        ...remarks.map(({ text }) => text),
        ...(resolved ? ['settled'] : []),
      ]);
    },
    reread: () => memory.folder.readLedger(lines.join('\n')),
    /** What was taken back, in words; empty if there was nothing. */
    undo(checker?: string): string {
      const act = lastAct([memory.folder], checker);
      if (!act) return '';
      keep({ lines: withdrawalsOf(act, now()) });
      undone.push(act);
      return actWords(actInWords(act));
    },
    /** What was said again, in words, or why not. */
    redo(): string {
      const act = undone.pop() as Act;
      const lines = linesAnew(act, now());
      if (typeof lines === 'string') return lines;
      keep({ lines });
      return actWords(actInWords(act));
    },
    get rows() {
      const rows = ['a.txt', 'b.txt'].flatMap(name => claimRowsOf(memory.view, memory.file(name)));
      return rows
        .filter(({ figure }) => figure !== 'May 2025')
        .map(({ figure, state, tick }) => [figure, state, tick?.signed]);
    },
    get dismissed() {
      return memory.view.dismissed(`${root}/a.txt`).length;
    },
  };
}

describe('undoing the last decision', () => {
  test('brings back what stood there before, in its checker’s name and of its day', () => {
    const its = desk();
    its.decide('2,300 boxes', 'checked', { checker: 'Tomas Reed', sources: ['log'] });
    const before = its.rows;
    its.decide('2,300 boxes', 'open');
    expect(its.rows).not.toEqual(before);
    expect(its.undo()).toBe('Reopened: 2,300 boxes');
    expect(its.rows).toEqual(before);
    expect(its.undo()).toBe('');
    expect(its.undo('tomas reed')).toBe('Checked: 2,300 boxes');
    expect(its.rows[0]).toEqual(['2,300 boxes', 'unsourced', undefined]);
    expect(its.lines).toHaveLength(4);
  });

  test('goes back one by one, and each by itself', () => {
    const its = desk();
    its.decide('2,300 boxes', 'checked');
    its.decide('410 people', 'disputed');
    its.decide('2,300 boxes', 'checked', { adds: true, sources: ['film'] });
    expect([its.undo(), its.undo(), its.undo(), its.undo()]).toEqual([
      ...['Checked: 2,300 boxes', 'Disputed: 410 people', 'Checked: 2,300 boxes', ''],
    ]);
  });

  test('takes back together what was decided together', () => {
    const its = desk();
    expect(its.decide('2,300 boxes', 'checked', { everywhere: true })).toBe(2);
    expect(its.undo()).toBe('Checked: 2 figures');
    expect(its.undo()).toBe('');
    const moment = '2026-11-21T09:11:30.000Z';
    its.decide('2,300 boxes', 'disputed', { moment });
    its.decide('410 people', 'disputed', { moment });
    expect(its.undo()).toBe('Disputed: 2 figures');
  });

  test('leaves a source that somebody else has added, where what it adds to stands', () => {
    const its = desk();
    its.decide('2,300 boxes', 'checked', { checker: 'Tomas Reed' });
    its.decide('2,300 boxes', 'checked', { adds: true, sources: ['film'] });
    expect(its.undo()).toBe('Source attached: 2,300 boxes');
    expect(its.rows[0]).toEqual(['2,300 boxes', 'checked', 'Tomas Reed, 21 Nov 2026']);
  });

  test('lets a dismissed finding count again', () => {
    const its = desk();
    its.decide('2,300 boxes', 'disputed');
    its.dismiss();
    expect(its.dismissed).toBeGreaterThan(0);
    expect(its.undo()).toBe('Dismissed');
    expect(its.dismissed).toBe(0);
    expect(its.undo()).toBe('Disputed: 2,300 boxes');
  });

  test('takes a dismissal back as a whole, and says nothing in somebody else’s name', () => {
    const its = desk();
    its.dismiss({ checker: 'Tomas Reed', reason: 'the log is ours' });
    its.dismiss({ reason: 'known' });
    expect(its.undo()).toBe('Dismissed');
    expect(its.dismissed).toBe(0);
    expect(its.lines.map(line => JSON.parse(line).checker)).toEqual(['Tomas Reed', 'Mara Quill', 'Mara Quill']);
    expect(JSON.parse(its.lines.at(-1) ?? '')).toMatchObject({ withdrawn: true, reason: 'known' });
    expect(its.undo()).toBe('');
  });

  test('takes back a remark, a reply, and that a thread was settled or opened again', () => {
    const its = desk();
    const thread = its.remark({ text: 'By night\nalone?' });
    its.remark({ thread, text: 'By day too.' });
    its.remark({ thread, resolved: true });
    its.remark({ thread, resolved: false });
    const all = ['By night\nalone?', 'By day too.', '', ''];
    expect(its.remarks).toEqual([all]);
    expect(its.undo()).toBe('Remark opened again: The ferry');
    expect(its.remarks).toEqual([[...all.slice(0, 3), 'settled']]);
    expect(its.undo()).toBe('Remark settled: The ferry');
    expect(its.undo()).toBe('Remark: By day too.');
    expect(its.remarks).toEqual([all.slice(0, 1)]);
    expect(its.undo()).toBe('Remark: By night alone?');
    expect(its.remarks).toEqual([]);
    expect(its.undo()).toBe('');
  });

  test('takes back no one else’s remark, and none before what was decided since', () => {
    const its = desk();
    const thread = its.remark({ text: 'Why?' });
    its.remark({ thread, text: 'It was late.', checker: 'Tomas Reed' });
    its.decide('410 people', 'checked');
    expect([its.undo(), its.undo(), its.undo()]).toEqual(['Checked: 410 people', 'Remark: Why?', '']);
    expect(its.remarks).toEqual([['It was late.']]);
  });

  test('is undone by saying it again, one by one, and then once more', () => {
    const its = desk();
    its.decide('2,300 boxes', 'checked', { sources: ['log'], note: 'asked twice' });
    its.decide('410 people', 'disputed');
    its.decide('2,300 boxes', 'wrong');
    its.dismiss({ reason: 'known', until: '2026-11-21' });
    its.remark({ text: 'Why?' });
    const [rows, dismissed, remarks] = [its.rows, its.dismissed, its.remarks];
    const undone = Array.from({ length: 5 }, () => its.undo());
    expect(its.rows).not.toEqual(rows);
    expect(Array.from({ length: 5 }, () => its.redo())).toEqual(undone.toReversed());
    expect([its.rows, its.dismissed, its.remarks]).toEqual([rows, dismissed, remarks]);
    // What was taken back stays so: these are lines of a later minute.
    expect(JSON.parse(its.lines.at(-1) ?? '')).toMatchObject({ kind: 'remark', time: '2026-11-21T09:24:00.000Z' });
    expect(its.undo()).toBe(undone[0]);
    expect(its.redo()).toBe(undone[0]);
    expect(its.rows).toEqual(rows);
  });

  test('is not undone where somebody else has spoken since', () => {
    const its = desk();
    its.decide('2,300 boxes', 'checked');
    its.undo();
    its.decide('2,300 boxes', 'wrong', { checker: 'Tomas Reed' });
    expect(its.redo()).toBe('Something else has been said about it since: look again.');
    its.dismiss();
    its.undo();
    its.dismiss({ checker: 'Tomas Reed' });
    expect(its.redo()).toBe('Something else has been said about it since: look again.');
    expect(its.rows[0]?.[1]).toBe('wrong');
  });

  test('tells which of two was last by the time, however it is written', () => {
    const its = desk();
    its.decide('2,300 boxes', 'checked');
    its.decide('410 people', 'disputed');
    const write = (line: number, time: string) => {
      its.lines[line] = (its.lines[line] as string).replace(/"time":"[^"]*"/, `"time":"${time}"`);
    };
    write(0, '2026-11-21T09:10:00Z');
    write(1, '2026-11-21T09:10:00.500Z');
    its.reread();
    expect(its.undo()).toBe('Disputed: 410 people');
  });
});
