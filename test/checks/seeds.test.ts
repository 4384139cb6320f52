import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { corpusOf, findingsIn } from '../kit/check.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const there = existsSync(join(shared, 'seeds'));

interface Score {
  readonly diagnostics: {
    readonly all: { readonly tp: number; readonly gold: number };
    readonly violations: readonly unknown[];
    readonly spurious: readonly unknown[];
  };
}

test.skipIf(!there && !process.env['CI'])(
  'five real articles give what a checker marked in them, and no false alarm',
  () => {
    const folder = join(shared, 'seeds');
    const names = readdirSync(folder).filter(name => name.endsWith('.txt'));
    const { snapshot } = corpusOf(
      Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name), 'utf8')])),
    );
    const lines = names.map(uri => {
      const diagnostics = findingsIn(snapshot, uri);
      return JSON.stringify({
        uri,
        entities: [],
        quantities: [],
        claims: [],
        attributions: [],
        topics: [],
        diagnostics,
      });
    });
    const temporary = mkdtempSync(join(tmpdir(), 'seeds-'));
    try {
      writeFileSync(join(temporary, 'out.jsonl'), `${lines.join('\n')}\n`);
      const scorer = join(shared, 'eval/seeds/score-seeds.mjs');
      const { stdout } = spawnSync(process.execPath, [scorer, join(temporary, 'out.jsonl'), '--json'], {
        encoding: 'utf8',
      });
      const { diagnostics } = JSON.parse(stdout) as Score;
      expect(diagnostics.violations).toEqual([]);
      expect(diagnostics.spurious.length).toBeLessThanOrEqual(2);
      expect(diagnostics.all.tp).toBeGreaterThanOrEqual(32);
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  },
);
