import { describe, expect, test } from 'vitest';
import { BlockCache, ledgerLine, type Withdrawal } from '../../core/src/index.ts';
import { decisionFor } from '../../server/src/decide.ts';
import { deskFileOf } from '../../server/src/features/deskTable.ts';
import { explainAt } from '../../server/src/features/explain.ts';
import type { DecideParams } from '../../server/src/lsp/messages.ts';
import { lastAct, withdrawalsOf } from '../../server/src/undo.ts';
import { memoryFolder } from '../kit/folder.ts';

const uri = 'file:///articles/a.txt';
const range = { start: { line: 0, character: 22 }, end: { line: 0, character: 22 } };

function desk() {
  const memory = memoryFolder({ 'a.txt': 'The harbour handled 2,300 boxes by hand.\n' });
  const lines: string[] = [];
  let day = 21;
  const keep = (more: readonly string[]) => {
    lines.push(...more);
    memory.folder.readLedger(lines.join('\n'));
  };
  const now = () => new Date(`2026-11-${day++}T09:30:00Z`);
  return {
    lines,
    keep,
    decide(checker: string, state: string, more: Partial<DecideParams> = {}) {
      const said = decisionFor(memory.folder, uri, { uri, range, state, checker, ...more }, now());
      if (typeof said === 'string') throw new Error(said);
      keep(said.lines);
    },
    undo(checker: string) {
      const act = lastAct([memory.folder], checker);
      if (act) keep(withdrawalsOf(act, now()));
    },
    write: (text: string) => memory.folder.put(uri, { text, clientUri: uri, version: null }, new BlockCache()),
    get explained() {
      const file = memory.file('a.txt');
      return explainAt(memory.view, file, file.positions.span(range))?.decided;
    },
    get onDesk() {
      return deskFileOf(memory.view, memory.file('a.txt')).figures[0]?.decided;
    },
  };
}

describe('what was decided about a figure', () => {
  test('is told line by line, with what was withdrawn', () => {
    const its = desk();
    expect(its.explained).toEqual([]);
    its.decide('Mara Quill', 'checked', { sources: ['Port log, p. 3'], note: 'asked twice' });
    expect(its.onDesk).toEqual([]);
    its.decide('Tomas Reed', 'checked', { sources: ['film'], adds: true });
    its.decide('Tomas Reed', 'open');
    its.undo('Tomas Reed');
    expect(its.explained).toEqual([
      { words: 'Checked by Mara Quill, 21 Nov 2026 · Port log, p. 3 · asked twice', withdrawn: false },
      { words: 'Source added by Tomas Reed, 22 Nov 2026 · film', withdrawn: false },
      { words: 'Reopened by Tomas Reed, 23 Nov 2026 · withdrawn 24 Nov 2026', withdrawn: true },
    ]);
    expect(its.onDesk).toEqual(its.explained);
  });

  test('names the withdrawal of the same person, not another’s of a decision of the same moment', () => {
    const its = desk();
    its.decide('Mara Quill', 'checked');
    const said = JSON.parse(its.lines[0] ?? '');
    const { claim, anchor, time: withdraws } = said;
    const back = (checker: string, time: string) =>
      ledgerLine({ ...{ kind: 'withdrawal', claim, anchor, withdraws }, checker, time } as Withdrawal);
    const others = ledgerLine({ ...said, checker: 'Tomas Reed' });
    its.keep([others, back('Tomas Reed', '2026-11-22T09:00:00Z'), back('Mara Quill', '2026-11-23T09:00:00Z')]);
    expect(its.explained?.map(({ words }) => words).sort()).toEqual([
      'Checked by Mara Quill, 21 Nov 2026 · withdrawn 23 Nov 2026',
      'Checked by Tomas Reed, 21 Nov 2026 · withdrawn 22 Nov 2026',
    ]);
  });

  test('is told also where the figure is open again, and of words that were others', () => {
    const its = desk();
    its.decide('Mara Quill', 'checked');
    its.undo('Mara Quill');
    expect(its.onDesk).toEqual([
      { words: 'Checked by Mara Quill, 21 Nov 2026 · withdrawn 22 Nov 2026', withdrawn: true },
    ]);
    its.decide('Tomas Reed', 'disputed');
    its.write('The harbour handled 2,400 boxes by hand.\n');
    expect(its.onDesk?.map(({ words }) => words)).toEqual([
      'Checked by Mara Quill, 21 Nov 2026 · when it read “The harbour handled 2,300 boxes by hand.” · withdrawn 22 Nov 2026',
      'Disputed, says Tomas Reed, 23 Nov 2026 · when it read “The harbour handled 2,300 boxes by hand.”',
    ]);
  });
});
