import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  analyzeDocument,
  claimName,
  type DecisionState,
  defaultSettings,
  ledgerLine,
  TickTable,
  threadName,
} from '../../core/src/index.ts';
import { appendToLedger, ledgerPath } from '../../host/src/index.ts';
import { tickmark, withFiles } from './kit.ts';

const text = `The harbour of Alder Bay handled 2,300 boxes in May. The old crane is gone.

The ferry carried 410 people on its first day, “a record”, and the terminal cost 12 million euros.
`;
const files = { 'news/harbour.txt': text };

/** Decides about a figure of the article as it is on disk now. */
async function decide(
  folder: string,
  figure: string,
  state: DecisionState = 'checked',
  more: object = {},
): Promise<void> {
  const now = await readFile(join(folder, 'news/harbour.txt'), 'utf8');
  const table = new TickTable();
  table.update('news/harbour.txt', analyzeDocument(now, defaultSettings));
  const start = now.indexOf(figure);
  const anchor = table.anchorAt('news/harbour.txt', { start, end: start + figure.length });
  if (!anchor) throw new Error(`There is no ${figure}.`);
  const time = '2026-11-21T09:30:00.000Z';
  const line = ledgerLine({ claim: claimName(anchor), state, checker: 'Mara Quill', time, anchor, ...more });
  expect(await appendToLedger(folder, line)).toBeNull();
}

const codes = (out: string): string[] =>
  JSON.parse(out).articles.flatMap((article: { findings: { code: string; text: string }[] }) =>
    article.findings.map(one => `${one.code} ${one.text}`),
  );

describe('check', () => {
  test('asks for no source of what was checked, with the ledger of a folder above', () =>
    withFiles(files, async folder => {
      const all = codes((await tickmark('check', '--format', 'json', join(folder, 'news'))).out);
      expect(all).toContain('unsourced-figure 2,300 boxes');
      await decide(folder, '2,300 boxes');
      await decide(folder, '410 people', 'disputed');
      const left = codes((await tickmark('check', '--format', 'json', join(folder, 'news'))).out);
      expect(left).toEqual(all.filter(one => !one.includes('2,300')));
    }));

  test('with --require checked=all fails while a figure is open, and lists it', () =>
    withFiles(files, async folder => {
      const ask = () => tickmark('check', '--require', 'checked=all', '--fail-on', 'never', folder);
      const article = join(folder, 'news/harbour.txt');
      const first = await ask();
      expect(first.code).toBe(1);
      expect(first.notes).toContain(`${article}:1:34: “2,300 boxes”: open.`);
      await decide(folder, '2,300 boxes');
      await decide(folder, '410 people');
      await decide(folder, '12 million euros', 'disputed');
      await decide(folder, 'first', 'not-a-claim');
      // A date is asked for as long as a check asks about it, as in the editor.
      expect((await ask()).notes.filter(note => /“/.test(note))).toEqual([
        `${article}:1:49: “May”: open.`,
        `${article}:3:82: “12 million euros”: disputed.`,
      ]);
      await decide(folder, 'May');
      await decide(folder, '12 million euros', 'checked', { time: '2026-11-22T09:30:00.000Z' });
      expect(await ask()).toMatchObject({ code: 0, notes: [] });
      await writeFile(article, text.replace('2,300', '2,350').replace(/The ferry.*/u, ''));
      const { code, notes } = await ask();
      expect(code).toBe(1);
      expect(notes).toContain(`${article}:1:34: “2,350 boxes”: changed since.`);
      expect(notes).toContain('news/harbour.txt: “410 people”: lost.');
    }));

  test('knows an article under its new name, and has what is lost of it on its sheet', () =>
    withFiles({ ...files, 'news/other.txt': 'Elder Bay waits for its turn.\n' }, async folder => {
      await decide(folder, '2,300 boxes');
      await decide(folder, '410 people');
      const [old, now] = ['harbour.txt', 'may.txt'].map(name => join(folder, 'news', name)) as [string, string];
      const without = text.replace(/The harbour.*?May\. /u, '');
      await writeFile(now, without);
      const sheet = async (path: string) => (await tickmark('export', '--format', 'csv', path)).out;
      const gate = async () =>
        (await tickmark('check', '--require', 'checked=all', '--fail-on', 'never', folder)).notes;
      const gone = /“2,300 boxes”: lost/u;
      // As long as the old one is there the new one is a copy.
      await writeFile(old, 'Nothing is left here.\n');
      expect(await sheet(now)).not.toContain('2,300');
      expect(await sheet(old)).toContain('2,300');
      await rm(old);
      for (const path of [now, folder]) expect(await sheet(path)).toContain('2,300');
      expect(await sheet(join(folder, 'news/other.txt'))).not.toContain('2,300');
      expect((await gate()).filter(note => gone.test(note))).toHaveLength(1);
      // Without it nobody is held up, and the folder's sheet still tells.
      await rm(now);
      expect(await sheet(folder)).toContain('2,300');
      expect((await gate()).filter(note => gone.test(note))).toEqual([]);
    }));

  test('tells code hosts what was dismissed and why, and fails for none of it', () =>
    withFiles(files, async folder => {
      const said = {
        kind: 'suppression',
        id: 's1',
        code: 'unsourced-figure',
        reason: 'our own count',
        checker: 'Mara Quill',
      };
      const line = { ...said, scope: 'rule-in-file', file: 'news/harbour.txt', time: '2026-11-21T09:30:00.000Z' };
      expect(await appendToLedger(folder, JSON.stringify(line))).toBeNull();
      const { code, out } = await tickmark('check', '--format', 'sarif', folder);
      const [{ results }] = JSON.parse(out).runs;
      const asked = results.filter((one: { ruleId: string }) => one.ruleId === 'unsourced-figure');
      expect(asked.map((one: { suppressions: object }) => one.suppressions)).toEqual(
        Array(3).fill([expect.objectContaining({ kind: 'external', justification: 'our own count' })]),
      );
      expect(code).toBe(0);
      expect(await tickmark('export', '--format', 'sarif', folder)).toMatchObject({ code: 0, out });
    }));

  test('names the lines of the ledger that are no decisions, and goes on', () =>
    withFiles(files, async folder => {
      await decide(folder, '2,300 boxes');
      await appendFile(join(folder, ledgerPath), '<<<<<<< ours\n');
      const { notes, out } = await tickmark('check', '--format', 'json', folder);
      expect(notes).toEqual([expect.stringMatching(/ledger\.jsonl:2: This line is no decision/)]);
      expect(codes(out)).not.toContain('unsourced-figure 2,300 boxes');
    }));
});

describe('export', () => {
  test('names articles alike in the rows and below the questions, also of two folders', () =>
    withFiles({ 'a/news.txt': text, 'b/news.txt': `A line before.\n\n${text}` }, async folder => {
      for (const name of ['a', 'b']) {
        const now = await readFile(join(folder, name, 'news.txt'), 'utf8');
        const table = new TickTable();
        table.update('news.txt', analyzeDocument(now, defaultSettings));
        const start = now.indexOf('410 people');
        const anchor = table.anchorAt('news.txt', { start, end: start + 10 });
        const time = '2026-11-21T09:30:00.000Z';
        const remark = {
          kind: 'remark' as const,
          checker: 'Mara Quill',
          time,
          text: `Who, in ${name}?`,
          anchor: anchor!,
        };
        await appendToLedger(join(folder, name), ledgerLine({ ...remark, thread: threadName(remark) }));
      }
      const { out } = await tickmark('export', folder);
      const path = (name: string) => `${folder}/${name}/news.txt`.replaceAll('\\', '/');
      expect(out).toContain(`${path('a')}:3`);
      expect(out).toContain(`“410 people” (${path('a')}:3)`);
      expect(out).toContain(`“410 people” (${path('b')}:5)`);
    }));

  test('prints the fact sheet as Markdown that brings in no markup of the article', () =>
    withFiles(files, async folder => {
      await decide(folder, '2,300 boxes', 'checked', { sources: ['Port *log*, p. 3'], note: 'asked | twice' });
      const { code, out } = await tickmark('export', folder);
      expect(code).toBe(0);
      expect(out).toContain('# Fact sheet\n\n1 of 4 settled.\n\n| fact | place | source | method | checker |');
      expect(out).toContain(
        `| 2,300 boxes | ${join(folder, 'news/harbour.txt:1')} | Port \\*log\\*, p. 3 |  | Mara Quill | 2026-11-21 | checked | asked \\| twice | The harbour of Alder Bay handled 2,300 boxes in May. |  |`,
      );
    }));

  test('prints it as CSV that a spreadsheet reads, and takes nothing for a formula', () =>
    withFiles(files, async folder => {
      await decide(folder, '2,300 boxes', 'checked', { sources: ['=HYPERLINK("x")'], note: 'a\nb, "c"' });
      const { out } = await tickmark('export', '--format', 'csv', folder);
      const lines = out.split('\r\n');
      expect(lines).toHaveLength(6);
      expect(lines[0]).toBe('\ufefffact,place,source,method,checker,date,state,note,sentence,credited to');
      expect(lines[1]?.split(`${join(folder, 'news/harbour.txt')}:1`)).toEqual([
        '"2,300 boxes",',
        `,"'=HYPERLINK(""x"")",,Mara Quill,2026-11-21,checked,"a\nb, ""c""","The harbour of Alder Bay handled 2,300 boxes in May.",`,
      ]);
      expect(lines[3]).toMatch(/^410 people,.*:3,,,,,open,,"The ferry .*",$/);
    }));

  test('refuses what belongs to check', async () => {
    expect((await tickmark('export', '--fail-on', 'never', '.')).notes[0]).toMatch(/belongs to check; export prints/);
    expect((await tickmark('export', '--format', 'github', '.')).notes[0]).toMatch(
      /use markdown, csv, html, annotations, brat, claimreview or sarif/,
    );
    expect((await tickmark('check', '--require', 'all', '.')).notes[0]).toMatch(/use checked=all/);
  });
});

describe('what is at fault in a ledger', () => {
  test('is told in every form, and changes no exit code', () =>
    withFiles({ ...files, [ledgerPath]: '{"half":\n' }, async folder => {
      for (const [format, told] of [
        ['json', /"notes": \[\s+"[^"]*ledger\.jsonl:1: /],
        ['sarif', /"level": "warning",\s+"message": \{\s+"text": "[^"]*ledger\.jsonl:1: /],
        ['github', /^::warning::\S*ledger\.jsonl:1: /m],
      ] as const) {
        const { out, code } = await tickmark('check', '--fail-on', 'never', '--format', format, folder);
        expect(out).toMatch(told);
        expect(code).toBe(0);
      }
    }));

  test('may be its signs: Latin-1 by the line, UTF-16 as a whole', () =>
    withFiles(files, async folder => {
      await decide(folder, '2,300 boxes', 'checked', { checker: 'Mär' });
      const line = await readFile(join(folder, ledgerPath), 'utf8');
      await writeFile(join(folder, ledgerPath), Buffer.from(line, 'latin1'));
      expect((await tickmark('check', folder)).notes.join('\n')).toMatch(
        /ledger\.jsonl:1: This line is not written in UTF-8/,
      );
      await writeFile(join(folder, ledgerPath), Buffer.from(`\ufeff${line}`, 'utf16le'));
      const { notes, code } = await tickmark('check', folder);
      expect(notes.join('\n')).toMatch(/ledger\.jsonl: It is written in UTF-16: save it as UTF-8\./);
      expect(code).toBe(2);
    }));
});
