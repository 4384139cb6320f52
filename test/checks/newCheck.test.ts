import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-check-'));
  for (const folder of ['scripts', 'docs/checks', 'test/checks', 'core/src/checks']) {
    mkdirSync(join(copy, folder), { recursive: true });
  }
  for (const file of ['scripts/new-check.mjs', 'core/src/checks/index.ts']) cpSync(join(root, file), join(copy, file));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(copy, 'scripts/new-check.mjs'), ...args], { encoding: 'utf8' });
const read = (path: string) => readFileSync(join(copy, path), 'utf8');

test('new-check writes the check, its page and its test, and lists it', () => {
  expect(run('shared-figure', 'Figure that is out of date').status).toBe(0);
  expect(read('core/src/checks/sharedFigure.ts')).toContain("code: 'shared-figure'");
  expect(read('docs/checks/shared-figure.md')).toContain('# `shared-figure`: figure that is out of date');
  expect(read('test/checks/shared-figure.test.ts')).toContain("findingsOf('shared-figure'");
  const index = read('core/src/checks/index.ts');
  expect(index).toContain("import { sharedFigure } from './sharedFigure.ts';\nimport { sourceWithoutLocator }");
  expect(index).toMatch(/ {2}sharedFigure,\n\];/);
});

test('what it writes is formatted and free of complaints', () => {
  run('shared-figure', 'Figure that is out of date');
  cpSync(join(root, 'biome.json'), join(copy, 'biome.json'));
  execFileSync('git', ['init', '-q'], { cwd: copy });
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const result = spawnSync(process.execPath, [biome, 'check', 'core', 'test'], { cwd: copy, encoding: 'utf8' });
  expect(result.stderr).not.toContain('error');
  expect(result.status).toBe(0);
});

test('new-check refuses a code that is taken or is none', () => {
  expect(run('shared-figure').status).toBe(0);
  const again = run('shared-figure');
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('is there already');
  expect(run('Stale').status).toBe(2);
});
