import { describe, expect, test } from 'vitest';
import { BlockCache } from '../../core/src/index.ts';
import { decisionFor } from '../../server/src/decide.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { claimRowsOf, countsOf } from '../../server/src/features/overview.ts';
import { tickActions } from '../../server/src/features/tickActions.ts';
import type { DecideParams } from '../../server/src/lsp/messages.ts';
import { memoryFolder } from '../kit/folder.ts';

const uri = 'file:///articles/a.txt';

/** An article in a folder where two people must tick. */
function desk() {
  const memory = memoryFolder(
    { 'a.txt': 'The harbour handled 2,300 boxes by hand.\n' },
    { settings: { signatures: 2, checker: 'Mara Quill' } },
  );
  let ledger = '';
  const position = { line: 0, character: 22 };
  const range = { start: position, end: position };
  return {
    tick(checker: string, more: Partial<DecideParams> = {}): string | null {
      const params = { uri, range, state: 'checked', checker, ...more };
      const said = decisionFor(memory.folder, uri, params, new Date('2026-11-21T09:30:00Z'));
      if (typeof said === 'string') return said;
      ledger += said.lines.map(line => `${line}\n`).join('');
      memory.folder.readLedger(ledger);
      return null;
    },
    /** The article reads otherwise from now on. */
    write(text: string) {
      memory.folder.put(uri, { text, clientUri: uri, version: null }, new BlockCache());
    },
    get row() {
      return claimRowsOf(memory.view, memory.file('a.txt'))[0];
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
    get still() {
      const actions = tickActions(memory.view, memory.file('a.txt'), range);
      return actions.find(({ title }) => title.startsWith('Still'))?.command?.arguments?.[0];
    },
    get actions() {
      return tickActions(memory.view, memory.file('a.txt'), range).map(({ title }) => title);
    },
  };
}

describe('where two people must tick', () => {
  test('a figure is checked when both have', () => {
    const its = desk();
    its.tick('Mara Quill');
    expect([its.state, its.settled]).toEqual(['half', 0]);
    expect(its.hover).toContain('1 of 2 signatures: ☑ checked by Mara Quill');
    expect(its.tick('mara quill')).toBe('You have signed this; a second person has to.');
    expect(its.state).toBe('half');
    its.tick('Tomas Reed');
    expect([its.state, its.settled]).toEqual(['checked', 1]);
    expect(its.hover).toContain('☑ checked by Mara Quill, 21 Nov 2026; Tomas Reed, 21 Nov 2026');
    expect(its.actions).not.toContain('Mark as checked');
  });

  test('the one who has signed has nothing left to do about it, and is told so', () => {
    const its = desk();
    its.tick('Tomas Reed');
    expect(its.row?.tick?.waits).toBe(false);
    expect(its.actions).toContain('Mark as checked');
    const own = desk();
    own.tick('Mara Quill');
    expect(own.row?.tick?.waits).toBe(true);
    expect(own.actions).not.toContain('Mark as checked');
    // Another source is news, and a change of the words asks anew.
    expect(own.tick('Mara Quill', { sources: ['log'] })).toBeNull();
    own.write('The harbour handled 2,400 boxes by hand.\n');
    expect(own.row?.tick?.waits).toBe(false);
  });
});

test('whoever has signed here signs the other places that say the same, and not here again', () => {
  const said = 'The harbour of Alder Bay handled 2,300 boxes in May 2025.\n';
  const memory = memoryFolder({ 'a.txt': said, 'b.txt': said }, { settings: { signatures: 2, checker: 'Mara Quill' } });
  const { positions } = memory.file('a.txt');
  const start = said.indexOf('2,300');
  const params = { uri, range: positions.range({ start, end: start + 5 }), state: 'checked' };
  const now = new Date('2026-11-21T09:30:00Z');
  const decided = (more: Partial<DecideParams>) => decisionFor(memory.folder, uri, { ...params, ...more }, now);
  memory.folder.readLedger((decided({}) as { lines: string[] }).lines.join('\n'));
  const files = (said: object | string) => (said as { lines: string[] }).lines.map(one => JSON.parse(one).anchor.file);
  expect(files(decided({ everywhere: true }))).toEqual(['b.txt']);
  // A note is no decision, and so goes nowhere else.
  expect(files(decided({ everywhere: true, adds: true, note: 'twice' }))).toEqual(['a.txt']);
  expect(files(decided({ method: 'interview' }))).toEqual(['a.txt']);
});

test('how somebody else has checked a figure is not said in the name of whoever disputes it', () => {
  const its = desk();
  its.tick('Tomas Reed', { sources: ['log'], method: 'interview' });
  its.tick('Mara Quill', { method: 'document' });
  its.tick('Mara Quill', { state: 'disputed' });
  expect(its.row?.tick).toMatchObject({ signers: ['Mara Quill'], sources: ['log'], method: 'document' });
});

describe('a source attached', () => {
  const adds = { adds: true, sources: ['film'] };

  test('to what somebody else has decided is told with it, and is no signature', () => {
    const its = desk();
    its.tick('Tomas Reed', { sources: ['log'], note: 'twice' });
    its.tick('Mara Quill', adds);
    expect([its.state, its.row?.tick]).toMatchObject([
      'half',
      { signers: ['Tomas Reed'], sources: ['log', 'film'], note: 'twice' },
    ]);
    its.tick('Tomas Reed', { state: 'disputed' });
    its.tick('Mara Quill', adds);
    expect([its.state, its.row?.tick]).toMatchObject([
      'disputed',
      { signers: ['Tomas Reed'], sources: ['log', 'film'] },
    ]);
  });

  test('to one’s own decision leaves its sources and its note where they are', () => {
    const its = desk();
    its.tick('Mara Quill', { sources: ['log'], note: 'twice' });
    its.tick('Mara Quill', adds);
    expect(its.row?.tick).toMatchObject({ signers: ['Mara Quill'], sources: ['log', 'film'], note: 'twice' });
    its.tick('Tomas Reed');
    its.tick('Mara Quill', { ...adds, sources: ['call'] });
    expect([its.state, its.row?.tick?.sources]).toEqual(['checked', ['log', 'film', 'call']]);
  });

  test.each([
    ['Mara Quill', 'twice', 'interview'],
    ['Tomas Reed', '', ''],
  ])(
    'to a figure that has changed checks it, with its sources and what was noted by oneself: %s',
    (who, note, method) => {
      const its = desk();
      its.tick(who, { sources: ['log'], note: 'twice', method: 'interview' });
      its.write('The harbour handled 2,400 boxes by hand.\n');
      expect(its.state).toBe('changed');
      expect(its.still).toMatchObject({ sources: ['log'], note, method });
      its.tick('Mara Quill', adds);
      expect([its.state, its.row?.tick]).toMatchObject([
        'half',
        { signers: ['Mara Quill'], sources: ['log', 'film'], note, method },
      ]);
    },
  );

  test('brings the note and the method that are said with it', () => {
    const its = desk();
    its.tick('Mara Quill', { sources: ['log'], note: 'twice' });
    its.tick('Mara Quill', { ...adds, note: 'thrice', method: 'interview' });
    expect(its.row?.tick).toMatchObject({ sources: ['log', 'film'], note: 'thrice', method: 'interview' });
  });

  test('to an open figure ticks it', () => {
    const its = desk();
    its.tick('Mara Quill', adds);
    expect(its.row?.tick).toMatchObject({ state: 'checked', signers: ['Mara Quill'], sources: ['film'] });
  });
});
