/**
 * No regular expression that ships may take more than linear time. Every literal in the sources, and every pattern of
 * the grammar, goes through a checker that looks for ambiguity in its automaton.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
// The build without native parts: the same verdicts on every machine.
import { checkSync } from 'recheck/lib/browser.js';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const patterns = [...['core', 'host', 'server', 'client', 'cli'].flatMap(literalsOf), ...grammarPatterns()];

test('the patterns of the sources are found', () => {
  expect(patterns.length).toBeGreaterThan(300);
  expect(patterns.some(({ file }) => file.startsWith('syntaxes/'))).toBe(true);
});

test('patterns are put together only where this test looks at the parts', () => {
  // Made of names of events and a list of words: see the bounded windows around them.
  // Made of names in the folder's list of sources, each escaped: only the blanks between their words repeat. See
  // “names of confidential sources take no long time to look for”.
  const made = ['core/src/dates/anniversaries.ts', 'core/src/ledger/sources.ts'];
  expect([...new Set(built)].filter(file => !made.includes(file))).toEqual([]);
});

test('every regular expression is linear', { timeout: 300_000 }, () => {
  const seen = new Set<string>();
  const bad: string[] = [];
  for (const { file, source, flags } of patterns) {
    if (seen.has(`${source}/${flags}`) || !repeats(source)) continue;
    seen.add(`${source}/${flags}`);
    const verdict = verdictOn(source, flags, 20_000);
    const growth = verdict.status === 'vulnerable' ? verdict.complexity.summary : '';
    if (verdict.status !== 'safe') bad.push(`${verdict.status} ${growth}: ${file} /${source}/${flags}`);
  }
  expect(bad).toEqual([]);
});

/**
 * A repetition with an end keeps a pattern linear, but steps may still multiply within it. So these are tried on what
 * they repeat, which goes on and on and then does not fit.
 */
test('no pattern with a bounded repetition takes long from any place', { timeout: 120_000 }, () => {
  const pieces = [
    'a',
    'A',
    '7',
    ' ',
    '-',
    '.',
    ',',
    '[',
    ')',
    '\t',
    'a ',
    'A ',
    '7 ',
    'at',
    'at ',
    '7,',
    'A. ',
    'a-',
    ': ',
    'in ',
    'the ',
    'of the ',
  ];
  const slow: string[] = [];
  const seen = new Set<string>();
  for (const { file, source, flags } of patterns) {
    if (file.startsWith('syntaxes/') || seen.has(source) || !/\{\d*,\d\d+\}/.test(source)) continue;
    seen.add(source);
    for (const piece of [...pieces, ...wordsOf(source)]) {
      const text = `${piece.repeat(Math.ceil(4000 / piece.length))}\u0000`;
      const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
      const before = process.cpuUsage();
      text.replace(pattern, '');
      const milliseconds = process.cpuUsage(before).user / 1000;
      // Ten microseconds a character.
      if (milliseconds > 40)
        slow.push(`${milliseconds.toFixed()} ms on ${JSON.stringify(piece)}: ${file} /${source}/${flags}`);
    }
  }
  expect(slow).toEqual([]);
});

test('the checker knows a bad pattern when it sees one', () => {
  expect(verdictOn('^(\\p{L}+\\s?)*$', 'u', 5_000).status).toBe('vulnerable');
  expect(verdictOn('\\s+$', '', 5_000).status).toBe('vulnerable');
  expect(verdictOn('^[^,]{1,40}, \\p{Lu}+', 'u', 5_000).status).toBe('safe');
});

/** Words that stand in a pattern as such, with a space after each. */
const wordsOf = (source: string): string[] =>
  [...new Set(source.replace(/\\./g, ' ').match(/[A-Za-z]{2,}/g) ?? [])].map(word => `${word} `);

/** Without a repetition that has no end, the time a pattern takes from one place is bounded by its own length. */
function repeats(source: string): boolean {
  const bare = source.replace(/\\./gu, 'x').replace(/\[[^\]]*\]/gu, 'c');
  return /[*+]|\{\d+,\}/.test(bare);
}

function verdictOn(source: string, flags: string, timeout: number) {
  return checkSync(shortened(plain(source)), flags.replace(/[ugyi]/g, ''), { timeout, checker: 'automaton' });
}

/**
 * The same shape with a smaller alphabet: classes of letters by their ASCII part; boundaries for what is looked for
 * around a place; ends of bounded repetitions at three, which changes a factor but no order of growth.
 */
function plain(source: string): string {
  const around = source
    // Where the last match of the grammar ended: an anchor.
    .replace(/\\G/g, '^')
    .replace(/\(\?<[!=][^()]*\)/g, '\\b')
    .replace(/\(\?![^()]*(?:\([^()]*\)[^()]*)*\)/g, '\\b')
    .replace(/\(\?=/g, '(?:')
    .replace(/\{(\d+),(\d+)\}/g, (_, a, b) => `{${Math.min(+a, 2)},${Math.min(+b, 3)}}`)
    .replace(/\{(\d+)\}/g, (_, a) => `{${Math.min(+a, 3)}}`);
  let inClass = false;
  let out = '';
  for (let i = 0; i < around.length; i++) {
    const category = /^\\p\{(\w+)\}/.exec(around.slice(i, i + 12));
    if (category) {
      const characters = asciiOf[category[1] as string] ?? '\u0300';
      out += inClass ? characters : `[${characters}]`;
      i += category[0].length - 1;
      continue;
    }
    const character = around[i] as string;
    if (character === '\\') {
      out += character + (around[++i] ?? '');
      continue;
    }
    if (character === '[') inClass = true;
    if (character === ']') inClass = false;
    out += character;
  }
  return out;
}

const asciiOf: Readonly<Record<string, string>> = {
  L: 'a-zA-Z',
  Lu: 'A-Z',
  Ll: 'a-z',
  Lt: 'A-Z',
  N: '\\d',
  Nd: '\\d',
  P: '.,;:!?\\-',
  Sc: '$',
};

/** Words that stand as such, by three of their letters: an automaton has a state for each. */
function shortened(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]])*\]|[A-Za-z]{5,}/gu, word =>
    /^[A-Za-z]/.test(word) ? `${word.slice(0, 2)}${word.slice(-2)}` : word,
  );
}

/** Files in which a pattern is put together at run time. */
var built: string[];

function literalsOf(layer: string): Pattern[] {
  built ??= [];
  const found: Pattern[] = [];
  const folder = join(root, layer, 'src');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = `${layer}/src/${name.replaceAll('\\', '/')}`;
    const { code } = transformSync(readFileSync(join(folder, name), 'utf8'), { loader: 'ts', target: 'es2024' });
    visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), node => {
      if (node.regex) found.push({ file, source: node.regex.pattern, flags: node.regex.flags });
      if (node.type === 'NewExpression' && node.callee?.name === 'RegExp') built.push(file);
    });
  }
  return found;
}

interface AnyNode {
  readonly type?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

function visit(value: unknown, use: (node: AnyNode) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) use(value as AnyNode);
  for (const child of Object.values(value)) visit(child, use);
}

function grammarPatterns(): Pattern[] {
  const file = 'syntaxes/article.tmLanguage.json';
  const found: Pattern[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'string' && ['match', 'begin', 'end', 'while'].includes(key))
        found.push({ file, source: child.replace(/^\(\?[a-z]+\)/, ''), flags: '' });
      else walk(child);
    }
  };
  walk(JSON.parse(readFileSync(join(root, file), 'utf8')));
  return found;
}
