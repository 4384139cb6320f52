/** What the command line makes of a folder's sources, dismissals and second signatures. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Line, ledgerLine } from '../../core/src/index.ts';
import { ledgerPath, sourcesPath } from '../../host/src/index.ts';
import { Desk, decision, suppression } from '../core/ledger/kit.ts';
import { tickmark, withFiles } from './kit.ts';

const text = 'The harbour of Alder Bay handled 2,300 boxes by hand. The old crane is gone, and so is the quay.\n';
const list = `- key: port-log
  title: Port log of Alder Bay
  link: https://port.alder.example/log
- key: whistle
  title: Letter of a harbour pilot
  confidential: true
`;
const desk = new Desk({ 'harbour.txt': text });
const start = text.indexOf('2,300');
const anchor = desk.table.anchorAt('harbour.txt', { start, end: start + '2,300 boxes'.length });
const at = { ...(anchor && { anchor }) };

function keep(folder: string, ...said: readonly Line[]): void {
  mkdirSync(join(folder, '.tickmark'), { recursive: true });
  writeFileSync(join(folder, sourcesPath), list);
  writeFileSync(join(folder, ledgerPath), said.map(one => `${ledgerLine(one)}\n`).join(''));
}

describe('an export', () => {
  test.each(['markdown', 'csv', 'html', 'annotations', 'claimreview'])('as %s names no confidential source', format =>
    withFiles({ 'harbour.txt': text }, async folder => {
      keep(folder, decision({ ...at, sources: ['port-log, p. 3', 'whistle', 'Letter of a harbour pilot, p. 2'] }));
      const { out, code } = await tickmark('export', '--format', format, join(folder, 'harbour.txt'));
      expect(code).toBe(0);
      expect(out).toContain('2,300 boxes');
      expect(out).not.toMatch(/whistle|harbour pilot/);
      if (format !== 'claimreview') expect(out).toContain('Port log of Alder Bay, p. 3');
    }),
  );

  test.each([
    ['can’t be read', Buffer.from(`\ufeff${list}`, 'utf16le'), 2],
    ['is not YAML', `${list}<<<<<<< ours\n`, 0],
    ['has a source without a key', `${list}- title: Letter of the mayor\n`, 0],
  ])('tells no note where the list %s, for it may name any source', (_, written, exit) =>
    withFiles({ 'harbour.txt': text }, async folder => {
      keep(folder, decision({ ...at, sources: ['whistle'], note: 'as the harbour pilot says, asked the mayor' }));
      writeFileSync(join(folder, sourcesPath), written);
      for (const format of ['csv', 'annotations']) {
        const { out, code, notes } = await tickmark('export', '--format', format, folder);
        expect(out).toContain('[withheld until the list of sources is mended]');
        expect(out).not.toMatch(/pilot|mayor/);
        expect(code).toBe(exit);
        expect(notes[0]).toContain('sources.yaml');
      }
    }),
  );
});

describe('check', () => {
  const check = (folder: string, ...args: string[]) =>
    tickmark('check', '--format', 'json', ...args, join(folder, 'harbour.txt'));

  test('names no confidential source where a dismissal does in its reason', () =>
    withFiles({ 'harbour.txt': text }, async folder => {
      keep(folder, suppression({ ...at, reason: 'Whistle says so, and the letter of a harbour pilot.' }));
      const { out } = await tickmark('check', '--format', 'sarif', join(folder, 'harbour.txt'));
      expect(out).toContain('[confidential source] says so, and the [confidential source].');
      keep(folder, suppression({ ...at, code: 'missing-space', reason: 'whistle: “letter of a Harbour Pilot”' }));
      const unused = (await check(folder)).out;
      expect(unused).toContain('unused-suppression');
      expect(unused).not.toMatch(/whistle|harbour pilot/i);
    }));

  test('leaves out what is dismissed, until the dismissal has ended', () =>
    withFiles({ 'harbour.txt': text }, async folder => {
      keep(folder, suppression({ ...at, until: '2999-12-31' }));
      expect((await check(folder)).out).not.toContain('unsourced-figure');
      writeFileSync(join(folder, ledgerPath), ledgerLine(suppression({ ...at, until: '2020-01-01' })));
      expect((await check(folder)).out).toContain('unsourced-figure');
    }));

  test('takes two signatures where they are asked for', () =>
    withFiles({ 'harbour.txt': text }, async folder => {
      const need = ['--require', 'checked=all', '--signatures', '2'];
      keep(folder, decision(at));
      expect((await check(folder, ...need)).notes.join('\n')).toContain(': 1 of 2 signatures.');
      const second = decision({ ...at, checker: 'Tomas Reed', time: '2026-11-22T09:30:00Z' });
      writeFileSync(join(folder, ledgerPath), `${ledgerLine(decision(at))}\n${ledgerLine(second)}\n`);
      expect((await check(folder, ...need)).code).toBe(0);
    }));

  test('tells what is at fault in the list of sources', () =>
    withFiles({ 'harbour.txt': text }, async folder => {
      keep(folder);
      writeFileSync(join(folder, sourcesPath), '- key: a b\n');
      expect((await check(folder)).notes.join('\n')).toMatch(/sources\.yaml:1:8: A key has no spaces/);
    }));
});

describe('a ledger', () => {
  test('that can’t be read makes the answer incomplete, and says so in it', () =>
    withFiles({ 'harbour.txt': text }, async folder => {
      keep(folder, decision(at));
      writeFileSync(join(folder, sourcesPath), '- key: a\0');
      const { out, code, notes } = await tickmark('check', '--json', folder);
      expect(code).toBe(2);
      expect(JSON.parse(out).problems).toEqual(notes);
      expect(notes).toEqual([expect.stringContaining('sources.yaml: It holds zero bytes')]);
    }));

  test('that is none is not told line by line', () =>
    withFiles({ 'harbour.txt': text }, async folder => {
      keep(folder, decision(at));
      writeFileSync(join(folder, ledgerPath), 'word\n'.repeat(400));
      const { notes } = await tickmark('check', folder);
      expect(notes).toHaveLength(11);
      expect(notes.at(-1)).toMatch(/ledger\.jsonl: 390 more lines are left alone\.$/);
    }));

  test('of a folder further out is told where it speaks of articles that have one of their own', () =>
    withFiles({ 'year/harbour.txt': text }, async folder => {
      const outer = { ...anchor, file: 'year/harbour.txt' } as typeof anchor;
      keep(folder, decision({ ...at, ...(outer && { anchor: outer }), claim: 'outer' }));
      const inner = join(folder, 'year');
      keep(inner);
      const { notes, out } = await tickmark('check', '--require', 'checked=all', folder);
      expect(notes[0]).toContain(
        `${join(folder, ledgerPath)} has a decision about these articles that counts for nothing here: put the lines`,
      );
      expect(out).toContain('unsourced-figure');
      // As told, the tick is there again.
      keep(inner, decision({ ...at, ...(outer && { anchor: outer }), claim: 'outer' }));
      expect((await tickmark('check', '--require', 'checked=all', folder)).notes).toEqual([]);
    }));
});
