/**
 * Who may import whom. The table stands here and, in words, in ARCHITECTURE.md; every import line of every source file
 * is compared with it. The compiler and the linter keep the clock, the locale and the host out of `core`, and that they
 * do is tested too.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The folders of `core` from the ground up: each may import itself and those before it. */
const coreOrder = [
  'util',
  'lexicon',
  'text',
  'tags',
  'quantities',
  'names',
  'dates',
  'attributions',
  'claims',
  'topics',
  'document',
  'corpus',
  'ledger',
  'checks',
];

/**
 * Upward within `core` go types alone, and only these: the shape of a finished analysis (which the stages below it fill
 * in), the kinds of figures that tables of words speak of, and the severities that settings name.
 */
const upwardTypes: readonly (readonly [from: RegExp, to: RegExp])[] = [
  [/^(names|dates|attributions|claims|topics)\//, /^document\/analysis\.ts$/],
  [/^lexicon\//, /^quantities\/quantity\.ts$/],
  [/^settings\.ts$/, /^checks\/check\.ts$/],
];

/** One list puts figures and dates together; the forms of dates are built with the tools of figures. */
const upwardValues: readonly (readonly [from: string, to: string])[] = [['quantities/index.ts', 'dates/forms.ts']];

/** Features answer from a view of the folder; they hold no connection and change nothing. */
const featuresMayUse = /^server\/src\/(features\/|lsp\/(deskMessages|messages)\.ts$)/;

interface LayerRule {
  /** Files that the rule is for. The first rule that fits counts. */
  readonly files: RegExp;
  /** Other layers that these files may import from. */
  readonly layers: RegExp;
  /** Packages, and Node's own modules. */
  readonly packages: RegExp;
}

const none = /^$/;
const coreFace = /^core\/src\/index\.ts$/;
/** The names of the messages, to the server and to the desk's page, and what of the host holds no Node. */
const clientMayUse =
  /^(server\/src\/lsp\/(deskMessages|messages)|desk\/src\/messages|host\/src\/(globs|decode|ledgerNames|throttle|today))\.ts$/;
/** The page of the desk view runs in a frame of its own: it knows what it is sent, by type alone. */
const deskMayUse = /^server\/src\/lsp\/(deskMessages|messages)\.ts$/;
const protocol = /^vscode-(languageserver(-protocol|-types|-textdocument)?|uri)$/;

const rules: readonly LayerRule[] = [
  { files: /^core\//, layers: none, packages: none },
  {
    files: /^host\/src\/(globs|decode|ledgerNames|throttle|today)\.ts$/,
    layers: coreFace,
    packages: /^picomatch(\/|$)/,
  },
  { files: /^host\/src\/(yamlList|sourcesFile|glossaryFile)\.ts$/, layers: coreFace, packages: /^yaml$/ },
  { files: /^host\//, layers: coreFace, packages: /^(node:|picomatch(\/|$))/ },
  { files: /^sheet\//, layers: coreFace, packages: none },
  { files: /^server\/src\/features\//, layers: coreFace, packages: /^vscode-languageserver-types$/ },
  {
    files: /^server\/src\/main\.node\.ts$/,
    layers: /^(core|host)\/src\/index\.ts$/,
    packages: /^(node:|vscode-languageserver\/node|vscode-uri)/,
  },
  { files: /^server\/src\/main\.browser\.ts$/, layers: coreFace, packages: /^vscode-languageserver\/browser$/ },
  // The one door from the server to Node's files; the web worker's bundle leaves it out.
  {
    files: /^server\/src\/diskFiles\.ts$/,
    layers: /^(core\/src\/index|host\/src\/\w+)\.ts$/,
    packages: /^vscode-uri$/,
  },
  // The words of states and of places in sources are told to the client and the desk with the messages, and nothing else of `core`.
  {
    files: /^server\/src\/lsp\/messages\//,
    layers: /^core\/src\/(ledger\/states|lexicon\/locators)\.ts$/,
    packages: protocol,
  },
  {
    files: /^server\//,
    layers:
      /^((core|sheet)\/src\/index|host\/src\/(globs|decode|ledgerNames|throttle|today|yamlList|sourcesFile|glossaryFile))\.ts$/,
    packages: protocol,
  },
  {
    files: /^client\/src\/extension\.node\.ts$/,
    layers: clientMayUse,
    packages: /^(vscode|vscode-languageclient\/node)$/,
  },
  {
    files: /^client\/src\/extension\.browser\.ts$/,
    layers: clientMayUse,
    packages: /^(vscode|vscode-languageclient\/browser)$/,
  },
  {
    files: /^client\//,
    layers: clientMayUse,
    packages: /^(vscode|vscode-languageclient|vscode-languageserver-types)$/,
  },
  { files: /^desk\/src\/\w*(Model|messages)\.ts$/, layers: deskMayUse, packages: /^vscode-languageserver-types$/ },
  { files: /^desk\//, layers: deskMayUse, packages: /^(uplot|@tanstack\/virtual-core)$/ },
  { files: /^cli\//, layers: /^(core|host|sheet)\/src\/index\.ts$/, packages: /^(node:|picocolors$)/ },
];

interface Import {
  /** Path from the root of the repository. */
  readonly from: string;
  /** The same for a file; the name of a package as written. */
  readonly to: string;
  readonly isFile: boolean;
  readonly typesOnly: boolean;
}

const sources = ['core', 'host', 'sheet', 'server', 'desk', 'client', 'cli'].flatMap(layer =>
  readdirSync(join(root, layer, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => `${layer}/src/${file.replaceAll('\\', '/')}`),
);
const imports = sources.flatMap(file => importsOf(file, readFileSync(join(root, file), 'utf8')));

/** The imports and re-exports of a source text; `import(…)` too. */
function importsOf(from: string, source: string): Import[] {
  const names = String.raw`\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+(?:\s*,\s*\{[^}]*\})?`;
  const statement = new RegExp(
    String.raw`^(?:import|export)\s+(?:(type)\s+)?(${names})\s+from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'`,
    'gm',
  );
  return [...source.matchAll(statement)].map(([, type, names = '', ...specifiers]) => {
    const specifier = specifiers.find(one => one !== undefined) as string;
    const listed = /^\{([^}]*)\}$/.exec(names.trim())?.[1]?.split(',') ?? [];
    const marked = listed.map(name => name.trim()).filter(name => name !== '');
    const typesOnly = type !== undefined || (marked.length > 0 && marked.every(name => name.startsWith('type ')));
    const isFile = specifier.startsWith('.');
    return { from, to: isFile ? posix.join(posix.dirname(from), specifier) : specifier, isFile, typesOnly };
  });
}

/** What the tables have against an import; null if nothing. */
function complaint({ from, to, isFile, typesOnly }: Import): string | null {
  const rule = rules.find(one => one.files.test(from));
  if (!rule) return `${from} belongs to no layer`;
  if (!isFile) return rule.packages.test(to) ? null : `${from} may not import ${to}`;
  const [layer] = from.split('/');
  if (to.split('/')[0] !== layer) return rule.layers.test(to) ? null : `${from} may not import ${to}`;
  if (from.startsWith('server/src/features/') && !featuresMayUse.test(to)) return `${from} may not import ${to}`;
  if (layer !== 'core' || from === 'core/src/index.ts') return null;
  const [inner, outer] = [from, to].map(path => path.slice('core/src/'.length)) as [string, string];
  if (heightOf(outer) <= heightOf(inner)) return null;
  if (upwardValues.some(([lower, upper]) => lower === inner && upper === outer)) return null;
  if (typesOnly && upwardTypes.some(([lower, upper]) => lower.test(inner) && upper.test(outer))) return null;
  return `${from} may not import ${to}${typesOnly ? '' : ' (as a value)'}`;
}

/** Files beside the folders: ports and settings lie below everything, `index.ts` above. */
function heightOf(path: string): number {
  if (path === 'index.ts') return coreOrder.length;
  if (!path.includes('/')) return -1;
  const height = coreOrder.indexOf(path.split('/')[0] as string);
  if (height < 0) throw new Error(`${path} is in no folder that the table knows`);
  return height;
}

describe('layers', () => {
  test('every import is one that the table allows', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(complaint).filter(one => one !== null)).toEqual([]);
  });

  test('every import says its ending, and leads to a file', () => {
    const known = new Set(sources);
    const lost = imports.filter(one => one.isFile && !known.has(one.to)).map(({ from, to }) => `${from}: ${to}`);
    expect(lost).toEqual([]);
  });

  test('no file leads back to itself by imports of values', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, isFile, typesOnly } of imports) {
      if (isFile && !typesOnly) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const finished = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      if (way.includes(file) || finished.has(file)) return;
      for (const to of next.get(file) ?? []) visit(to, [...way, file]);
      finished.add(file);
    };
    for (const file of next.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  test.each([
    ['core/src/text/blocks.ts', `import { checks } from '../checks/index.ts';`],
    ['core/src/text/blocks.ts', `import type { Check } from '../checks/check.ts';`],
    ['core/src/claims/claim.ts', `import { analyzeDocument } from '../document/analyze.ts';`],
    ['core/src/text/blocks.ts', `import { readFile } from 'node:fs/promises';`],
    ['core/src/index.ts', `export { findArticles } from '../../host/src/index.ts';`],
    ['core/src/dates/resolve.ts', `const chrono = await import('chrono-node');`],
    ['server/src/features/hover.ts', `import { createConnection } from 'vscode-languageserver';`],
    ['server/src/features/hover.ts', `import { serve } from '../lsp/connection.ts';`],
    ['server/src/features/hover.ts', `import { hash } from '../../../core/src/util/hash.ts';`],
    ['server/src/lsp/connection.ts', `import { createConnection } from 'vscode-languageserver/node';`],
    ['client/src/activate.ts', `import { server } from '../../server/src/serverState.ts';`],
    ['client/src/activate.ts', `import { checks } from '../../core/src/index.ts';`],
    ['desk/src/grid.ts', `import * as vscode from 'vscode';`],
    ['desk/src/grid.ts', `import { checks } from '../../core/src/index.ts';`],
    ['desk/src/tableModel.ts', `import uPlot from 'uplot';`],
    ['cli/src/check.ts', `import * as vscode from 'vscode';`],
    ['cli/src/check.ts', `import { hover } from '../../server/src/features/hover.ts';`],
  ])('the table refuses in %s: %s', (file, line) => {
    expect(importsOf(file, line).map(complaint)).toEqual([expect.stringMatching(/may not import/)]);
  });

  test.each([
    ['core/src/claims/index.ts', `import type { PlacedBlock } from '../document/analysis.ts';`],
    [
      'core/src/claims/index.ts',
      `import {\n  type DocumentDate,\n  type PlacedBlock,\n} from '../document/analysis.ts';`,
    ],
    ['cli/src/check.ts', `import { checks } from '../../core/src/index.ts';`],
    ['client/src/activate.ts', `import { overviewRequest } from '../../server/src/lsp/messages.ts';`],
  ])('the table allows in %s: %s', (file, line) => {
    expect(importsOf(file, line).map(complaint)).toEqual([null]);
  });

  test('ARCHITECTURE.md tells the same order', () => {
    const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').replace(/\s+/g, ' ');
    expect(text).toContain(coreOrder.map(folder => `\`${folder}\``).join(', '));
  });
});

describe('core knows nothing of its host', () => {
  test('its sources use no clock, no chance and no locale', () => {
    const forbidden = /\bMath\.random\b|\.(localeCompare|toLocale\w+)\(|\b(Date|Intl|performance|crypto)\b[.(]/;
    const found = sources
      .filter(file => file.startsWith('core/'))
      .flatMap(file =>
        readFileSync(join(root, file), 'utf8')
          .split('\n')
          .flatMap((line, i) =>
            !/^\s*(\/?\*|\/\/)/.test(line) && forbidden.test(line) ? [`${file}:${i + 1}${line}`] : [],
          ),
      );
    expect(found).toEqual([]);
  });

  test.each(['new Date()', 'Date.now()', 'new Intl.Collator()'])('the linter refuses %s', expression => {
    const { status, output } = lint(`export const probe = ${expression};\n`);
    expect(output).toContain('noRestrictedGlobals');
    expect(status).not.toBe(0);
  });

  test('the linter lets a harmless line pass', () => {
    expect(lint('export const probe = Math.max(1, 2);\n').status).toBe(0);
  });

  test.each(['process.cwd()', 'setTimeout(() => {}, 1)', 'console.log(1)', 'window', 'performance.now()', 'fetch("")'])(
    'the compiler refuses %s',
    expression => {
      expect(compile(`export const probe: unknown = ${expression};\n`)).toMatch(/error TS\d+/);
    },
  );

  test('the compiler lets a harmless line pass', () => {
    expect(compile('export const probe: unknown = new Map([[1, 2]]);\n')).toBe('');
  });
});

/** What the linter says about a file of `core`. */
function lint(source: string) {
  return withFolder(folder => {
    copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    mkdirSync(join(folder, 'core/src'), { recursive: true });
    writeFileSync(join(folder, 'core/src/probe.ts'), source);
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'lint', '--vcs-enabled=false', 'core/src/probe.ts'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  });
}

/** What the compiler says about a file under the settings of `core`. */
function compile(source: string): string {
  return withFolder(folder => {
    writeFileSync(join(folder, 'probe.ts'), source);
    const options = { rootDir: folder, noEmit: true, composite: false, declaration: false, emitDeclarationOnly: false };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: join(root, 'core/tsconfig.json'), compilerOptions: options, include: ['probe.ts'] }),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
  });
}

function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-test-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
