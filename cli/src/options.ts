/** The command line's words: which options there are, what they mean, and what is wrong with those that were given. */
import { parseArgs } from 'node:util';
import { checks, defaultSettings, type Settings, type Severity } from '../../core/src/index.ts';
import { type ExportFormat, exportFormats } from '../../sheet/src/index.ts';

export const commands = ['check', 'extract', 'export', 'import', 'explain'] as const;
export type Command = (typeof commands)[number];
export const formats = ['pretty', 'json', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];
/** Formats of an explanation. */
const explanations = ['pretty', 'json'] as const satisfies readonly Format[];
export const requirements = ['checked=all'] as const;
/** Most serious first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Severity[];

/** What the user asks for, complete and checked. */
export interface Options {
  readonly command: Command | 'help' | 'version';
  readonly paths: readonly string[];
  readonly format: Format;
  /** Findings at or above it make exit code 1. */
  readonly failOn: Severity | 'never';
  /** Format of `export`. */
  readonly sheet: ExportFormat;
  /** Where `export` writes; null for the output. */
  readonly output: string | null;
  /** Where the reviews of `claimreview` are published, or null. */
  readonly url: string | null;
  /** The folder that `import` adds to, or null. */
  readonly into: string | null;
  /** Who says what is imported without a name, or empty. */
  readonly checker: string;
  readonly dryRun: boolean;
  /** What must hold beside the findings, or null. */
  readonly require: (typeof requirements)[number] | null;
  readonly settings: Settings;
}

/** The user's words can't be carried out; `message` is one line that says why. */
export class UsageError extends Error {}

const table = {
  format: { type: 'string' },
  json: { type: 'boolean' },
  'fail-on': { type: 'string' },
  require: { type: 'string' },
  signatures: { type: 'string' },
  output: { type: 'string', short: 'o' },
  url: { type: 'string' },
  into: { type: 'string' },
  checker: { type: 'string' },
  'dry-run': { type: 'boolean' },
  include: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
  date: { type: 'string' },
  check: { type: 'string', multiple: true },
  off: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export const help = `Tickmark checks the figures and names of plain-text articles: who says so, and what disagrees.

  tickmark check PATHS      list what a fact-checker would ask about
  tickmark extract PATHS    print every name, figure, claim and source as JSON Lines
  tickmark export PATHS     print the fact sheet: every figure and what was decided about it
  tickmark import FILES     add what was decided in other programs to the ledger of a folder
  tickmark explain FILE[:LINE[:COLUMN]] [PATHS]
                            say how figures were read, and what each was compared with

PATHS are files, folders and quoted globs. In folders, files that match --include are read.

  --format FORMAT           for check: pretty (default), json, sarif or github;
                            for export: markdown (default), csv, html, annotations (W3C), brat,
                            claimreview or sarif;
                            for explain: pretty (default) or json
  --json                    the same as --format json
  --fail-on SEVERITY        error, warning (default), information, hint or never:
                            findings from there on make exit code 1
  --require checked=all     for check: exit code 1, with a list, while a figure is neither
                            checked nor set aside
  --signatures 2            for check and export: a figure counts as checked when two people
                            have ticked it
  -o, --output PATH         for export: a file to write, for brat a folder
  --url ADDRESS             for export to claimreview: where your reviews are published
  --into FOLDER             for import: the folder of articles (default: the one you are in)
  --checker NAME            for import: who says what bears no name
  --dry-run                 for import: list what would be added, and add nothing
  --include GLOB            which files of a folder are articles (default ${defaultSettings.include.join(', ')}); repeatable
  --exclude GLOB            which files of a folder to leave alone; repeatable
  --date DATE               the day of articles that carry none, as 2025-05-09
  --check CODE=SEVERITY     how serious a check is: error, warning, information, hint or off
  --off CODE                switch a check off
  -h, --help                this text
  -v, --version             the version

Exit code: 0 nothing found, 1 findings, 2 something could not be read or understood.
`;

export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [first, ...paths] = positionals;
  if (values.version) return { ...rest(values), command: 'version', paths };
  if (values.help || first === 'help') return { ...rest(values), command: 'help', paths };
  if (first === undefined)
    throw new UsageError(`Say what to do: ${listed(commands.map(name => `tickmark ${name} PATHS`))}.`);
  const command = commands.find(name => name === first);
  if (!command) throw new UsageError(`There is no command “${first}”: use ${listed(commands)}.`);
  if (paths.length === 0) throw new UsageError(`Name the files or folders: tickmark ${command} PATHS.`);
  for (const [option, owners] of Object.entries(ownersOf)) {
    if (values[option as keyof Values] === undefined || owners.includes(command)) continue;
    const given = option === 'format' && values.json ? 'json' : option;
    throw new UsageError(`--${given} belongs to ${listed(owners)}; ${whatItPrints[command]}.`);
  }
  if (command === 'explain')
    return { ...rest(values), format: oneOf('--format', rest(values).format, explanations), command, paths };
  if (command !== 'export') return { ...rest(values), command, paths };
  const { format, ...others } = values;
  const sheet = oneOf('--format', format ?? 'markdown', exportFormats);
  if (sheet === 'brat' && values.output === undefined)
    throw new UsageError('brat standoff is several files: name a folder for them with --output FOLDER.');
  return { ...rest(others), sheet, command, paths };
}

/** Options that mean nothing to other commands. */
const ownersOf: Readonly<Partial<Record<keyof typeof table, readonly Command[]>>> = {
  format: ['check', 'export', 'explain'],
  'fail-on': ['check'],
  require: ['check'],
  signatures: ['check', 'export'],
  output: ['export'],
  url: ['export'],
  into: ['import'],
  checker: ['import'],
  'dry-run': ['import'],
};

const whatItPrints: Readonly<Record<Command, string>> = {
  check: 'check lists findings',
  extract: 'extract prints JSON Lines',
  export: 'export prints the fact sheet',
  import: 'import adds to the ledger',
  explain: 'explain only tells',
};

type Values = ReturnType<typeof parse>['values'];

function parse(args: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...args], options: table, allowPositionals: true });
    if (parsed.values.json) parsed.values.format ??= 'json';
    return parsed;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new UsageError(`There is no option ${option}${hint(option)}.${fileHint(option, args)}`);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      const name = /--[a-z-]+/.exec(message)?.[0] ?? option;
      const wrong = message.includes('does not take') ? 'takes no value' : 'needs a value; tickmark --help tells which';
      throw new UsageError(`${name} ${wrong}.`);
    }
    throw error;
  }
}

/** The option that was meant, if one begins alike. */
function hint(option: string): string {
  const name = option.replace(/^-+/, '');
  const letters = (word: string): string => [...word].sort().join('');
  const meant = Object.keys(table).find(
    known => known.slice(0, 3) === name.slice(0, 3) || letters(known) === letters(name),
  );
  return meant ? `; did you mean --${meant}?`.replace(/\?$/, '') : '; tickmark --help lists them';
}

/** The file that was meant, if its name begins with a dash. */
function fileHint(option: string, args: readonly string[]): string {
  const file = args.find(one => one.startsWith(option) && /^-[^-].*\./.test(one));
  return file ? ` The file of that name is ./${file}.` : '';
}

function rest(values: Values): Omit<Options, 'command' | 'paths'> {
  return {
    format: oneOf('--format', values.format ?? 'pretty', formats),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'warning', [...severities, 'never'] as const),
    sheet: 'markdown',
    output: values.output ?? null,
    url: values.url === undefined ? null : address(values.url),
    into: values.into ?? null,
    checker: values.checker?.trim() ?? '',
    dryRun: values['dry-run'] ?? false,
    require: values.require === undefined ? null : oneOf('--require', values.require, requirements),
    settings: {
      ...defaultSettings,
      include: values.include ?? defaultSettings.include,
      exclude: values.exclude ?? defaultSettings.exclude,
      checks: checkSettings(values.check ?? [], values.off ?? []),
      date: values.date === undefined ? null : isoDate(values.date),
      signatures: oneOf('--signatures', values.signatures ?? '1', ['1', '2']) === '2' ? 2 : 1,
    },
  };
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find(one => one === value);
  if (!found) throw new UsageError(`${option} can't be “${value}”: use ${listed(allowed)}.`);
  return found;
}

function checkSettings(set: readonly string[], off: readonly string[]): Settings['checks'] {
  const settings: Record<string, Severity | 'off'> = {};
  for (const pair of set) {
    const [code = '', ...after] = pair.split('=');
    const severity = after.join('=');
    if (!pair.includes('=')) throw new UsageError(`--check needs CODE=SEVERITY, such as unsourced-figure=hint.`);
    settings[knownCode(code)] = oneOf(`--check ${code}`, severity, [...severities, 'off'] as const);
  }
  for (const code of off) settings[knownCode(code)] = 'off';
  return settings;
}

function knownCode(code: string): string {
  if (checks.some(check => check.code === code)) return code;
  throw new UsageError(`There is no check “${code}”: use ${listed(checks.map(check => check.code))}.`);
}

function address(value: string): string {
  if (/^https?:\/\/[^\s/]+/i.test(value)) return value;
  throw new UsageError(`--url can't be “${value}”: write it as https://example.org/reviews.`);
}

/** A year, month or day that the calendar has. */
function isoDate(value: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? [];
  const exists =
    year !== undefined &&
    (month === undefined || (+month >= 1 && +month <= 12)) &&
    (day === undefined || (+day >= 1 && +day <= new Date(Date.UTC(+year, Number(month), 0)).getUTCDate()));
  if (!exists) throw new UsageError(`--date can't be “${value}”: write it as 2025-05-09.`);
  return value;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
