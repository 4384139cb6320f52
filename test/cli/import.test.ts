import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ledgerPath } from '../../host/src/index.ts';
import { Desk, harbour } from '../sheet/kit.ts';
import { tickmark, withFiles } from './kit.ts';

const worked = () =>
  new Desk({ 'news/harbour.txt': harbour })
    .decide('news/harbour.txt', '2,300 boxes', 'checked', { sources: ['Port log'] })
    .decide('news/harbour.txt', '410 people', 'disputed');
const files = { 'news/harbour.txt': harbour, [ledgerPath]: `${worked().lines.join('\n')}\n` };

describe('export', () => {
  test('writes brat standoff into a folder that is named, and never over an article', () =>
    withFiles(files, async folder => {
      expect((await tickmark('export', '--format', 'brat', folder)).notes[0]).toMatch(/several files: name a folder/);
      const out = join(folder, 'out');
      const write = () => tickmark('export', '--format', 'brat', '--output', out, join(folder, 'news'));
      expect(await write()).toEqual({ code: 0, out: '', notes: [] });
      expect((await readdir(out, { recursive: true })).sort()).toEqual([
        'annotation.conf',
        'news',
        'news/harbour.ann',
        'news/harbour.txt',
      ]);
      expect((await write()).code).toBe(0);
      await writeFile(join(out, 'news/harbour.txt'), 'Another text.\n');
      expect(await write()).toMatchObject({
        code: 2,
        notes: [expect.stringMatching(/Another text stands here already/)],
      });
      expect(await readFile(join(out, 'news/harbour.txt'), 'utf8')).toBe('Another text.\n');
    }));

  test('leaves the brat project of somebody else alone', () =>
    withFiles({ ...files, 'out/annotation.conf': '[entities]\nBird\n', 'out/news/harbour.ann': '' }, async folder => {
      const out = join(folder, 'out');
      expect(await tickmark('export', '--format', 'brat', '--output', out, join(folder, 'news'))).toMatchObject({
        code: 2,
        notes: [expect.stringMatching(/annotation\.conf: Another text stands here already/)],
      });
      expect(await readFile(join(out, 'news/harbour.ann'), 'utf8')).toBe('');
    }));

  test('writes one file, or says why it can’t', () =>
    withFiles(files, async folder => {
      const to = (...path: string[]) => tickmark('export', '--format', 'html', '-o', join(folder, ...path), folder);
      expect(await to('sheets', 'harbour.html')).toEqual({ code: 0, out: '', notes: [] });
      expect(await readFile(join(folder, 'sheets', 'harbour.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/);
      expect((await to('sheets')).code).toBe(2);
    }));

  test('tells no confidential source, by the list of the folder', () => {
    const sources = '- key: log\n  title: Port log\n- key: whisper\n  title: A letter\n  confidential: true\n';
    const { lines } = new Desk({ 'news/harbour.txt': harbour }).decide('news/harbour.txt', '2,300 boxes', 'checked', {
      sources: ['log, p. 3', 'whisper'],
    });
    const all = { ...files, [ledgerPath]: `${lines.join('\n')}\n`, '.tickmark/sources.yaml': sources };
    return withFiles(all, async folder => {
      for (const format of ['csv', 'annotations']) {
        const { out, notes } = await tickmark('export', '--format', format, folder);
        expect(out).toContain('Port log, p. 3');
        expect(out).not.toMatch(/whisper|letter/);
        expect(notes).toEqual([]);
      }
    });
  });

  test.each([
    ['is not text', Buffer.from([45, 32, 0xff, 0xfe])],
    ['is not YAML', Buffer.from('- key: "log\n')],
  ])('tells no source at all where the list %s', (_, bytes) =>
    withFiles(files, async folder => {
      await writeFile(join(folder, '.tickmark/sources.yaml'), bytes);
      for (const format of ['csv', 'html', 'annotations', 'brat']) {
        const out = join(folder, 'out', format);
        await tickmark('export', '--format', format, '-o', out, join(folder, 'news'));
        const written = await readFile(format === 'brat' ? join(out, 'news/harbour.ann') : out, 'utf8');
        expect(written).toContain('2,300 boxes');
        expect(written).not.toContain('Port log');
      }
    }),
  );

  test('refuses options that mean nothing to it', async () => {
    expect((await tickmark('export', '--dry-run', '.')).notes[0]).toMatch(/belongs to import/);
    expect((await tickmark('check', '--url', 'https://x.example', '.')).notes[0]).toMatch(/belongs to export/);
    expect((await tickmark('export', '--url', 'x', '.')).notes[0]).toMatch(/write it as/);
  });
});

describe('import', () => {
  const formats = ['annotations', 'brat'] as const;
  const from = { annotations: 'all.jsonld', brat: 'out/news/harbour.ann' } as const;

  test.each(formats)('takes what export wrote as %s into another folder, once', format =>
    withFiles(files, folder =>
      withFiles({ 'news/harbour.txt': harbour }, async other => {
        const out = join(folder, format === 'brat' ? 'out' : from[format]);
        expect((await tickmark('export', '--format', format, '--output', out, folder)).code).toBe(0);
        const take = (...more: string[]) => tickmark('import', '--into', other, ...more, join(folder, from[format]));
        const dry = await take('--dry-run');
        expect(dry).toMatchObject({ code: 0, notes: [] });
        expect(dry.out).toContain('would add: news/harbour.txt: “2,300 boxes” (checked)\n');
        expect(dry.out).toContain('2 to add, 0 known already, 0 lost, 0 passed over.\n');
        await expect(readFile(join(other, ledgerPath))).rejects.toThrow();
        expect((await take()).out).toContain('2 added, 0 known already');
        expect((await take()).out).toBe('0 added, 2 known already, 0 lost, 0 passed over.\n');
        const lines = (text: string) => text.trim().split('\n').sort();
        expect(lines(await readFile(join(other, ledgerPath), 'utf8'))).toEqual(lines(files[ledgerPath] ?? ''));
      }),
    ),
  );

  test('lists what has no place, and fails with it', () =>
    withFiles(files, folder =>
      withFiles({ 'news/harbour.txt': 'Nothing else happened in Alder Bay.\n' }, async other => {
        const out = join(folder, 'all.jsonld');
        await tickmark('export', '--format', 'annotations', '--output', out, folder);
        const found = await tickmark('import', '--into', other, out);
        expect(found.code).toBe(1);
        expect(found.out).toContain(
          'lost: news/harbour.txt: “410 people”: Its words are not to be found; the ledger keeps it.\n',
        );
      }),
    ));

  test('tells what it can’t read', () =>
    withFiles({ ...files, 'x.json': '{', 'y.xyz': 'a' }, async folder => {
      const found = await tickmark('import', '--into', folder, join(folder, 'x.json'), join(folder, 'none.json'));
      expect(found.code).toBe(2);
      expect(found.notes).toEqual([expect.stringMatching(/none\.json/), 'x.json: It is not JSON.']);
    }));

  test('adds to no folder that is not there, and tells which one it adds to', () =>
    withFiles({ ...files, 'news/harbour.ann': 'T1\tFigure 0 4\tPort\nA1\tState T1 checked\n' }, async folder => {
      const into = (name: string, ...more: string[]) =>
        tickmark('import', '--into', join(folder, name), ...more, join(folder, 'news/harbour.ann'));
      for (const name of ['nwes', 'news/harbour.txt'])
        expect(await into(name)).toEqual({
          code: 2,
          out: '',
          notes: [`${join(folder, name)}: There is no such folder: check its spelling.`],
        });
      const { notes } = await into('news');
      expect(notes).toEqual([
        `${folder}: This folder around it has the ledger that is added to.`,
        'Say who checks with --checker NAME.',
      ]);
    }));

  test('says that its answer is not complete where an article can’t be read', () =>
    withFiles({ ...files, 'old.txt': Buffer.from('\ufeffa', 'utf16le') }, async folder => {
      const out = join(folder, 'all.jsonld');
      await tickmark('export', '--format', 'annotations', '--output', out, join(folder, 'news'));
      expect((await tickmark('import', '--into', folder, out)).code).toBe(2);
    }));
});
