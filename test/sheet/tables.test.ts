import { describe, expect, test } from 'vitest';
import { csv, markdown } from '../../sheet/src/index.ts';
import { Desk, harbour } from './kit.ts';

/** A reader of RFC 4180 that knows nothing of how ours writes. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // By the mark spreadsheets know UTF-8, and take it away.
  expect(text).toMatch(/^\ufeff/);
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  test('has the columns of a newsroom’s sheet, and every row all of them', () => {
    const desk = new Desk({ 'harbour.txt': harbour })
      .decide('harbour.txt', '2,300 boxes', 'checked', { sources: ['Port log, p. 3', 'call'], method: 'telephone' })
      .decide('harbour.txt', '410 people', 'cannot-verify', { note: 'a "record", they say\r\nbut no list' });
    const [head, ...rows] = read(csv(desk.sheet()));
    expect(head?.slice(0, 8)).toEqual(['fact', 'place', 'source', 'method', 'checker', 'date', 'state', 'note']);
    expect(rows.map(row => row.length)).toEqual(rows.map(() => head?.length));
    expect(rows[0]?.slice(0, 8)).toEqual([
      '2,300 boxes',
      'harbour.txt:5',
      'Port log, p. 3; call',
      'telephone',
      'Mara Quill',
      '2026-11-21',
      'checked',
      '',
    ]);
    expect(rows[1]?.slice(6, 8)).toEqual(['can’t be verified', 'a "record", they say\r\nbut no list']);
    expect(rows[2]?.[6]).toBe('open');
  });

  test('names everybody who has signed, with all that they checked it against', () => {
    const tomas = { checker: 'Tomas Reed', time: '2026-11-22T10:00:00.000Z', sources: ['film'], note: 'counted' };
    const desk = new Desk({ 'harbour.txt': harbour })
      .decide('harbour.txt', '2,300 boxes', 'checked', { sources: ['log'], note: 'twice', method: 'telephone' })
      .decide('harbour.txt', '2,300 boxes', 'checked', { ...tomas, method: 'telephone' })
      .decide('harbour.txt', '410 people', 'checked', { sources: ['log'] })
      .decide('harbour.txt', '410 people', 'checked', { ...tomas, addition: true });
    const [, both, added] = read(csv(desk.sheet()));
    expect(both?.slice(2, 8)).toEqual([
      ...['log; film', 'telephone', 'Mara Quill; Tomas Reed', '2026-11-21; 2026-11-22', 'checked', 'twice; counted'],
    ]);
    expect(added?.slice(2, 8)).toEqual(['log; film', '', 'Mara Quill', '2026-11-21', 'checked', 'counted']);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1'])('takes %j for no formula', note => {
    const desk = new Desk({ 'harbour.txt': harbour }).decide('harbour.txt', '2,300 boxes', 'checked', { note });
    const [head, row] = read(csv(desk.sheet()));
    expect(row?.[head?.indexOf('note') ?? 0]).toBe(`'${note}`);
  });

  test('lists what has changed and what is lost', () => {
    const desk = new Desk({ 'harbour.txt': harbour })
      .decide('harbour.txt', '2,300 boxes')
      .decide('harbour.txt', '410 people');
    desk.write('harbour.txt', harbour.replace('2,300', '2,350').replace(/The ferry.*/u, ''));
    const rows = read(csv(desk.sheet()));
    expect(rows.slice(1).map(row => [row[0], row[1], row[6]])).toEqual([
      ['2,350 boxes', 'harbour.txt:5', 'changed since'],
      ['410 people', 'harbour.txt', 'lost'],
    ]);
  });
});

describe('Markdown', () => {
  test('counts what is settled, and keeps the article’s signs out of its markup', () => {
    const text = 'The *new* <b>pier</b> of Alder Bay cost 12 million euros | [see](x).\n';
    const desk = new Desk({ 'pier.txt': text }).decide('pier.txt', '12 million euros', 'disputed');
    const table = markdown(desk.sheet());
    expect(table).toContain('1 of 1 settled.');
    expect(table).toContain('The \\*new\\* \\<b\\>pier\\</b\\> of Alder Bay cost 12 million euros \\| \\[see\\](x).');
  });
});
