import { describe, expect, test } from 'vitest';
import { readOptions, UsageError } from '../../cli/src/options.ts';
import { checks } from '../../core/src/index.ts';
import { tickmark } from './kit.ts';

const code = checks[0]?.code ?? '';
const complaint = (...args: string[]): string => {
  try {
    readOptions(args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'no complaint';
};

describe('options', () => {
  test('the defaults are those of the editor', () => {
    const { format, failOn, settings } = readOptions(['check', 'a.txt']);
    expect({ format, failOn, settings }).toMatchObject({
      format: 'pretty',
      failOn: 'warning',
      settings: { include: ['**/*.txt'], exclude: [], checks: {}, date: null },
    });
  });

  test('every option arrives where it belongs', () => {
    const words = `check a b --format json --fail-on hint --include *.md --include *.txt --exclude old/** --date 2024-02-29`;
    const options = readOptions([...words.split(' '), '--check', `${code}=error`]);
    expect(options).toMatchObject({
      command: 'check',
      paths: ['a', 'b'],
      format: 'json',
      failOn: 'hint',
      settings: { include: ['*.md', '*.txt'], exclude: ['old/**'], checks: { [code]: 'error' }, date: '2024-02-29' },
    });
    expect(readOptions(['check', 'a', '--off', code]).settings.checks).toEqual({ [code]: 'off' });
  });

  test.each([
    [['--formt', 'json', 'check', 'a'], /^There is no option --formt; did you mean --format\.$/],
    [['check', 'a', '--zzz'], /^There is no option --zzz; tickmark --help lists them\.$/],
    [['check', 'a', '--format', 'xml'], /^--format can't be “xml”: use pretty, json, sarif or github\.$/],
    [['check', 'a', '--fail-on', 'always'], /^--fail-on can't be “always”/],
    [['check', 'a', '--date', '2023-02-29'], /^--date can't be “2023-02-29”: write it as 2025-05-09\.$/],
    [['check', 'a', '--date', '2023-13'], /^--date can't be/],
    [['check', 'a', '--date', 'May'], /^--date can't be/],
    [['check', 'a', '--off', 'no-such-check'], /^There is no check “no-such-check”: use /],
    [['check', 'a', '--check', 'unsourced-figure'], /^--check needs CODE=SEVERITY/],
    [['check', 'a', '--check', `${code}=loud`], /can't be “loud”/],
    [['check'], /^Name the files or folders/],
    [[], /^Say what to do/],
    [['chekc', 'a'], /^There is no command “chekc”/],
    [['extract', 'a', '--format', 'json'], /^--format belongs to check/],
    [['extract', 'a', '--json'], /^--json belongs to check, export or explain; extract prints JSON Lines\.$/],
    [
      ['export', 'a', '--json'],
      /^--format can't be “json”: use markdown, csv, html, annotations, brat, claimreview or sarif\.$/,
    ],
    [['explain', 'a', '--format', 'sarif'], /^--format can't be “sarif”: use pretty or json\.$/],
    [['explain', 'a', '--fail-on', 'hint'], /^--fail-on belongs to check; explain only tells\.$/],
    [['check', 'a', '--format'], /^--format needs a value; tickmark --help tells which\.$/],
    [['check', 'a', '--format', '--json'], /^--format needs a value/],
    [['check', 'a', '--json=yes'], /^--json takes no value\.$/],
    [['check', '--fromat', 'json', 'a'], /^There is no option --fromat; did you mean --format\.$/],
    [['check', '-dash.txt'], /^There is no option -d; .*\. The file of that name is \.\/-dash\.txt\.$/],
    [['check', 'a', '--check', `${code}=hint=x`], /can't be “hint=x”/],
  ])('%j is answered by one clear line', (args, expected) => {
    expect(complaint(...args)).toMatch(expected);
    expect(complaint(...args)).not.toContain('\n');
  });

  test('a wrong option ends the run with exit code 2 and nothing on stdout', async () => {
    expect(await tickmark('check', 'a', '--zzz')).toMatchObject({ code: 2, out: '', notes: [/--zzz/] });
  });

  test('help names every command, option and exit code', async () => {
    const { code, out } = await tickmark('--help');
    expect(code).toBe(0);
    const words =
      'check extract export explain --format --json --fail-on --include --exclude --date --check --off --help --version';
    for (const word of words.split(' ')) expect(out).toContain(word);
    expect(out).toMatch(/0 nothing found, 1 findings, 2 /);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  test('help and version work without paths and beside a command', async () => {
    expect((await tickmark('help')).code).toBe(0);
    expect((await tickmark('check', '-h')).out).toContain('tickmark check PATHS');
    expect((await tickmark('-v')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
