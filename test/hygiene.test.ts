/** What a reviewer should never have to say: the repository is clean, true and complete. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checks } from '../core/src/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Files that are or would be committed. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter(file => file !== '' && existsSync(join(root, file)));
const texts = files.filter(file => !/\.(png|webp|ico|vsix|woff2?|bin|gz)$/.test(file));
const self = 'test/hygiene.test.ts';

/** `file:line` of every line that the pattern finds. */
const linesWith = (pattern: RegExp, among: readonly string[] = texts): string[] =>
  among
    .filter(file => file !== self)
    .flatMap(file =>
      read(file)
        .split('\n')
        .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1} ${line.trim().slice(0, 100)}`] : [])),
    );

describe('the repository', () => {
  test('holds no paths of the machine it was written on', () => {
    expect(linesWith(/(^|[\s"'`(=])\/(work|root)\//)).toEqual([]);
    const here = [root, homedir()].filter(path => path.length > 5).map(path => path.replace(/[\\/]$/, ''));
    expect(here.flatMap(path => linesWith(new RegExp(path.replace(/[^\w/]/g, '\\$&'))))).toEqual([]);
  });

  test('holds nothing unfinished', () => {
    expect(linesWith(/\b(TODO|FIXME|HACK)\b/)).toEqual([]);
  });

  test('leaves no test out, and runs no test alone', () => {
    const tests = texts.filter(file => file.startsWith('test/'));
    expect(
      linesWith(/\b(test|it|describe|suite)\.(only|skip|todo)\b|\b(fit|xit|fdescribe|xdescribe)\(/, tests),
    ).toEqual([]);
  });

  test('holds no text of the shared test data', () => {
    expect(files.filter(file => file.startsWith('shared/'))).toEqual([]);
  });

  test('has no file that is only there by accident', () => {
    expect(files.filter(file => /(^|\/)(\.DS_Store|Thumbs\.db|.*\.(orig|rej|swp|log|vsix))$|~$/.test(file))).toEqual(
      [],
    );
    const large = files.filter(file => statSync(join(root, file)).size > 3_000_000);
    expect(large).toEqual([]);
  });

  test('ends every text file in one line feed, and has no carriage returns', () => {
    const odd = texts.filter(file => {
      const text = read(file);
      return text !== '' && !file.startsWith('test/fixtures/') && (!text.endsWith('\n') || text.includes('\r'));
    });
    expect(odd).toEqual([]);
  });

  test('has what the manifest and the documents point to', () => {
    const required =
      'README.md ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md LICENSE NOTICE .editorconfig .vscodeignore';
    expect(required.split(' ').filter(file => !files.includes(file))).toEqual([]);
    expect(files.filter(file => file.endsWith('.md')).flatMap(deadLinks)).toEqual([]);
  });
});

describe('what is generated', () => {
  test('is up to date', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('every check has its page, with a bad and a good example, and its tests', () => {
    const missing = checks.flatMap(({ code }) =>
      [`docs/checks/${code}.md`, `test/checks/${code}.test.ts`].filter(file => !files.includes(file)),
    );
    expect(missing).toEqual([]);
  });

  test('the command line’s page names every option', () => {
    const page = read('docs/cli.md');
    for (const [option] of read('cli/src/options.ts').matchAll(/--[a-z-]+(?=[ ,])/g)) expect(page).toContain(option);
  });
});

/** Relative links of a page that lead to no file. */
function deadLinks(page: string): string[] {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(
    ([, link, image]) => link ?? image ?? '',
  );
  return links
    .filter(link => !/^(https?:|mailto:|#)/.test(link))
    .filter(link => !existsSync(join(root, dirname(page), decodeURIComponent(link.split('#')[0] as string))))
    .map(link => `${page}: ${link}`);
}
