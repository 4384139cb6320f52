/** From a person's word to a line of the ledger: dismissals and remarks. */
import { describe, expect, test } from 'vitest';
import { BlockCache, readLedger } from '../../core/src/index.ts';
import { dismissalFor } from '../../server/src/dismiss.ts';
import { remarksOf } from '../../server/src/features/remarks.ts';
import { saidRowsOf } from '../../server/src/features/said.ts';
import type { DismissParams, RemarkParams } from '../../server/src/lsp/messages.ts';
import { remarkFor } from '../../server/src/remark.ts';
import { memoryFolder } from '../kit/folder.ts';

const uri = 'file:///articles/a.txt';
const now = new Date('2026-11-21T09:30:00Z');

function desk(text = 'Alder Bay is busy. The harbour handled 2,300 boxes in May. The mayor is pleased.\n') {
  const memory = memoryFolder({ 'a.txt': text }, { settings: { checker: 'Mara Quill' } });
  let ledger = '';
  const keep = (said: { lines: string[] } | string): string | null => {
    if (typeof said === 'string') return said;
    ledger += said.lines.map(line => `${line}\n`).join('');
    memory.folder.readLedger(ledger);
    return null;
  };
  const range = (words: string) => {
    const start = text.indexOf(words);
    return memory.file('a.txt').positions.range({ start, end: start + words.length });
  };
  return {
    memory,
    range,
    read: () => readLedger(ledger),
    remark: (params: Omit<RemarkParams, 'uri'>) => keep(remarkFor(memory.folder, uri, { uri, ...params }, now)),
    dismiss: (params: Omit<DismissParams, 'uri'>) => keep(dismissalFor(memory.folder, uri, { uri, ...params }, now)),
    get said() {
      const home = { ledger: 'file:///articles/.tickmark/ledger.jsonl', file: () => memory.file('a.txt') };
      return saidRowsOf(memory.view, home, null);
    },
    get remarks() {
      return remarksOf(memory.view, memory.file('a.txt'));
    },
  };
}

describe('a remark', () => {
  test('stands on its passage, takes replies, and is settled and opened again', () => {
    const its = desk();
    expect(its.remark({ range: its.range('boxes in May'), text: ' All of May? ' })).toBeNull();
    const [thread] = its.remarks;
    expect(thread).toMatchObject({ range: its.range('boxes in May'), resolved: false, was: null });
    const name = thread?.thread as string;
    expect(its.remark({ thread: name, text: 'Up to the 30th.', checker: 'Tomas Reed', resolved: true })).toBeNull();
    expect(its.remarks[0]).toMatchObject({
      resolved: true,
      remarks: [
        { text: 'All of May?', checker: 'Mara Quill' },
        { text: 'Up to the 30th.', checker: 'Tomas Reed' },
      ],
    });
    expect(its.remark({ thread: name, resolved: false })).toBeNull();
    expect(its.remarks[0]?.resolved).toBe(false);
  });

  test('whose words are gone stands at the beginning of its file, and is listed with the folder', () => {
    const its = desk();
    its.remark({ range: its.range('boxes in May'), text: 'All of May?' });
    const text = 'Alder Bay is busy. The mayor is pleased.\n';
    its.memory.folder.put(uri, { text, clientUri: uri, version: null }, new BlockCache());
    const start = { line: 0, character: 0 };
    expect(its.remarks[0]).toMatchObject({
      lost: true,
      range: { start, end: start },
      was: 'The harbour handled 2,300 boxes in May.',
    });
    const listed = () => its.said.remarks;
    expect(listed()).toMatchObject([
      { said: [{ text: 'All of May?', checker: 'Mara Quill' }], file: 'a.txt', lost: true },
    ]);
    its.remark({ thread: listed()[0]?.thread as string, resolved: true });
    expect(listed()).toEqual([]);
    expect(its.remarks).toEqual([]);
  });

  test('that says nothing new, or stands nowhere, is refused in a sentence', () => {
    const its = desk();
    expect(its.remark({ range: its.range('boxes'), text: ' ' })).toBe('The remark is empty.');
    expect(its.remark({ text: 'Where?' })).toMatch(/No sentence/);
    expect(its.remark({ thread: 'none', text: 'What?' })).toMatch(/knows no such remark/);
    expect(its.remark({ range: its.range('boxes'), text: 'x', checker: ' ' })).toMatch(/Say who checks/);
  });
});

describe('a dismissal', () => {
  const code = 'unsourced-figure';

  test('names the finding’s words, has a reason, and can be taken back', () => {
    const its = desk();
    const finding = { code, scope: 'here', range: its.range('2,300 boxes') };
    expect(its.dismiss({ ...finding, reason: 'our own count', until: '2026-12-31' })).toBeNull();
    const [history] = its.read().suppressions.values();
    expect(history?.ruling).toMatchObject({ code, scope: 'here', reason: 'our own count', until: '2026-12-31' });
    expect(its.dismiss({ withdraw: history?.id as string })).toBeNull();
    const [after] = its.read().suppressions.values();
    expect(after?.ruling).toMatchObject({ withdrawn: true });
    expect([after?.entries, after?.lines]).toMatchObject([[], { length: 2 }]);
    expect(its.dismiss({ withdraw: history?.id as string })).toMatch(/knows no such/);
  });

  test('of a check in a file needs no place', () => {
    const its = desk();
    expect(its.dismiss({ code, scope: 'rule-in-file' })).toBeNull();
    expect([...its.read().suppressions.values()][0]?.ruling).toMatchObject({ file: 'a.txt', reason: 'dismissed' });
  });

  test('of what is not found here is refused in a sentence', () => {
    const its = desk();
    expect(its.dismiss({ code, scope: 'here', range: its.range('The mayor') })).toMatch(/No such finding/);
    expect(its.dismiss({ code, scope: 'folder' })).toMatch(/Say which finding/);
    expect(its.dismiss({ code, scope: 'rule-in-file', until: 'May' })).toMatch(/Write the day/);
    expect(its.dismiss({ code, scope: 'rule-in-file', reason: ' ' })).toMatch(/Say why/);
  });
});
