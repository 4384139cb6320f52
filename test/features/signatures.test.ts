import { describe, expect, test } from 'vitest';
import { decisionFor } from '../../server/src/decide.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { claimRowsOf, countsOf } from '../../server/src/features/overview.ts';
import { tickActions } from '../../server/src/features/tickActions.ts';
import { memoryFolder } from '../kit/folder.ts';

const uri = 'file:///articles/a.txt';

/** An article in a folder where two people must tick. */
function desk() {
  const memory = memoryFolder(
    { 'a.txt': 'The harbour handled 2,300 boxes by hand.\n' },
    { settings: { signatures: 2 } },
  );
  let ledger = '';
  const position = { line: 0, character: 22 };
  const range = { start: position, end: position };
  return {
    tick(checker: string) {
      const said = decisionFor(
        memory.folder,
        uri,
        { uri, range, state: 'checked', checker },
        new Date('2026-11-21T09:30:00Z'),
      );
      if (typeof said === 'string') throw new Error(said);
      ledger += said.lines.map(line => `${line}\n`).join('');
      memory.folder.readLedger(ledger);
    },
    get state() {
      return claimRowsOf(memory.view, memory.file('a.txt'))[0]?.state;
    },
    get settled() {
      return countsOf(memory.view, memory.file('a.txt')).settled;
    },
    get hover() {
      const contents = hoverAt(memory.view, memory.file('a.txt'), position, false)?.contents;
      return (contents as { value: string } | undefined)?.value ?? '';
    },
    get actions() {
      return tickActions(memory.view, memory.file('a.txt'), range, []).map(({ title }) => title);
    },
  };
}

describe('where two people must tick', () => {
  test('a figure is checked when both have', () => {
    const its = desk();
    its.tick('Mara Quill');
    expect([its.state, its.settled]).toEqual(['half', 0]);
    expect(its.hover).toContain('1 of 2 signatures: ☑ checked by Mara Quill');
    expect(its.actions).toContain('Mark as checked');
    its.tick('mara quill');
    expect(its.state).toBe('half');
    its.tick('Tomas Reed');
    expect([its.state, its.settled]).toEqual(['checked', 1]);
    expect(its.hover).toContain('☑ checked by mara quill, 21 Nov 2026; Tomas Reed, 21 Nov 2026');
    expect(its.actions).not.toContain('Mark as checked');
  });
});
