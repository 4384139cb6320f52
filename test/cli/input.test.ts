import { symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonLines, tickmark, withFiles } from './kit.ts';

const article = 'The harbour board met on Monday.\n';

/** Runs `extract` over a folder with one good article and something bad beside it. */
async function extractBeside(
  bad: Readonly<Record<string, string | Uint8Array>>,
  prepare: (folder: string) => Promise<void> = async () => {},
) {
  return withFiles({ 'good.txt': article, ...bad }, async folder => {
    await prepare(folder);
    const { code, out, notes } = await tickmark('extract', folder);
    const names = jsonLines(out).map(line => String(line['uri']).slice(folder.length + 1));
    return { code, names, notes: notes.map(note => note.replaceAll(folder, 'FOLDER')) };
  });
}

describe('bad input gets one clear line and the rest is still read', () => {
  test('a path that does not exist', async () => {
    await withFiles({ 'good.txt': article }, async folder => {
      const { code, out, notes } = await tickmark('extract', join(folder, 'gone.txt'), join(folder, 'good.txt'));
      expect(code).toBe(2);
      expect(jsonLines(out)).toHaveLength(1);
      expect(notes).toEqual([expect.stringMatching(/gone\.txt: There is no such file or folder/)]);
    });
  });

  test('a binary file', async () => {
    const result = await extractBeside({ 'bad.txt': Uint8Array.of(80, 75, 3, 4, 0, 0, 0, 1) });
    expect(result).toMatchObject({ code: 2, names: ['good.txt'] });
    expect(result.notes).toEqual([expect.stringMatching(/bad\.txt: .*binary/)]);
  });

  test('bytes that are not UTF-8, and UTF-16', async () => {
    const latin1 = Uint8Array.from(Buffer.from('Café', 'latin1'));
    const utf16 = Uint8Array.from(Buffer.from('\ufeffCafé', 'utf16le'));
    const result = await extractBeside({ 'latin.txt': latin1, 'wide.txt': utf16 });
    expect(result).toMatchObject({ code: 2, names: ['good.txt'] });
    expect(result.notes).toEqual([
      expect.stringMatching(/latin\.txt: .*UTF-8/),
      expect.stringMatching(/wide\.txt: .*UTF-16.*UTF-8/),
    ]);
  });

  test('a line of 50 MB', async () => {
    const result = await extractBeside({ 'long.txt': Buffer.alloc(50 * 1024 * 1024, 'many words ') });
    expect(result).toMatchObject({ code: 2, names: ['good.txt'] });
    expect(result.notes).toEqual([expect.stringMatching(/long\.txt: .*50 MB/)]);
  });

  test('folders that contain each other by symbolic links', async () => {
    const result = await extractBeside({ 'inner/one.txt': article }, async folder => {
      await symlink(folder, join(folder, 'inner', 'again'), 'dir');
    });
    expect(result).toMatchObject({ code: 2, names: ['good.txt', 'inner/one.txt'] });
    expect(result.notes).toEqual([expect.stringMatching(/inner\/again: .*symbolic link/)]);
  });

  test('a symbolic link that leads nowhere', async () => {
    const result = await extractBeside({}, folder => symlink(join(folder, 'gone'), join(folder, 'lost.txt')));
    expect(result).toMatchObject({ code: 2, names: ['good.txt'] });
    expect(result.notes).toEqual([expect.stringMatching(/lost\.txt: .*symbolic link/)]);
  });

  if (process.platform === 'linux') {
    // The kernel refuses this one to everybody, root included.
    test('a file that can’t be read', async () => {
      await withFiles({ 'good.txt': article }, async folder => {
        const { code, out, notes } = await tickmark('extract', '/proc/self/mem', folder);
        expect(code).toBe(2);
        expect(jsonLines(out)).toHaveLength(1);
        expect(notes).toEqual([expect.stringMatching(/^\/proc\/self\/mem: This file can't be read/)]);
      });
    });
  }

  test('a folder without articles', async () => {
    await withFiles({ 'notes.md': article }, async folder => {
      const { code, notes } = await tickmark('extract', folder);
      expect(code).toBe(2);
      expect(notes).toEqual([
        expect.stringMatching(/No file here matches \*\*\/\*\.txt: name files, or give --include\./),
      ]);
    });
  });
});

describe('several paths', () => {
  test('tell of each folder that has nothing', async () => {
    await withFiles({ 'news/a.txt': article, 'old/notes.md': article }, async folder => {
      const { code, notes } = await tickmark('check', join(folder, 'news'), join(folder, 'old'));
      expect(code).toBe(2);
      expect(notes).toEqual([`${join(folder, 'old')}: No file here matches **/*.txt: name files, or give --include.`]);
    });
  });

  test('mean one file by whichever name', async () => {
    await withFiles({ 'a.txt': article }, async folder => {
      const file = join(folder, 'a.txt');
      const { out } = await tickmark('extract', relative('.', file), file, folder);
      expect(jsonLines(out).map(line => line['uri'])).toEqual([relative('.', file)]);
    });
  });

  test('say of a name that is not UTF-8 what is the matter', async () => {
    await withFiles({}, async folder => {
      const { notes } = await tickmark('check', join(folder, 'caf\ufffd.txt'));
      expect(notes[0]).toMatch(/There is no such file/);
      if (process.platform !== 'linux') return;
      const name = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.of(0xe9), Buffer.from('.txt')]);
      await writeFile(name, article);
      expect((await tickmark('check', folder)).notes).toEqual([
        `${folder}/caf\ufffd.txt: Its name is not written in UTF-8: give it another.`,
      ]);
    });
  });
});

describe('what is read', () => {
  const uris = async (...args: string[]) =>
    jsonLines((await tickmark('extract', ...args)).out).map(line => line['uri']);

  test('everything named itself, whatever it is called; in folders what the globs say', async () => {
    await withFiles({ 'a.txt': article, 'b.md': article, 'old/c.txt': article }, async folder => {
      expect(await uris(folder)).toEqual([`${folder}/a.txt`, `${folder}/old/c.txt`]);
      expect(await uris(folder, '--exclude', 'old/**')).toEqual([`${folder}/a.txt`]);
      expect(await uris(folder, '--include', '**/*.md')).toEqual([`${folder}/b.md`]);
      expect(await uris(`${folder}/b.md`)).toEqual([`${folder}/b.md`]);
      expect(await uris(`${folder}/*.{md,txt}`)).toEqual([`${folder}/a.txt`, `${folder}/b.md`]);
    });
  });

  test('a file named twice is read once', async () => {
    await withFiles({ 'a.txt': article }, async folder => {
      expect(await uris(`${folder}/a.txt`, folder, `${folder}/a.txt`)).toEqual([`${folder}/a.txt`]);
    });
  });

  test('an empty file is an article without facts', async () => {
    await withFiles({ 'a.txt': '', 'b.txt': '\ufeff' }, async folder => {
      const { code, out } = await tickmark('extract', folder);
      expect(code).toBe(0);
      expect(jsonLines(out).map(line => line['quantities'])).toEqual([[], []]);
    });
  });
});

describe('files that are no articles', () => {
  const files = { 'requirements.txt': 'ajv==8.20.0\nchrono-node>=2.10\npicocolors\n', 'a.txt': article };

  test('check leaves them alone in a folder, with a note, and exits as if they were not there', async () => {
    await withFiles(files, async folder => {
      const { code, out, notes } = await tickmark('check', folder);
      expect(out).toMatch(/^1 article, /m);
      expect(notes).toEqual([expect.stringMatching(/^left alone, not an article: .*requirements\.txt/)]);
      expect(code).toBe(0);
    });
  });

  test('check reads them when they are named', async () => {
    await withFiles(files, async folder => {
      const { out, notes } = await tickmark('check', `${folder}/requirements.txt`);
      expect(out).toMatch(/^1 article, /m);
      expect(notes).toEqual([]);
    });
  });

  test('extract reads whatever the globs say', async () => {
    await withFiles(files, async folder => {
      expect(jsonLines((await tickmark('extract', folder)).out)).toHaveLength(2);
    });
  });
});
