/** Many writers at once, one of them killed, and merges in any order: no acknowledged decision is ever missing. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Line, ledgerLine, readLedger } from '../../core/src/index.ts';
import { ledgerPath } from '../../host/src/index.ts';
import { decision, remark, suppression, withdrawal } from '../core/ledger/kit.ts';

const host = fileURLToPath(new URL('../../host/src/index.ts', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tickmark-writers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const writers = 10;
const each = 1000;
/** Adds decisions one after the other, and tells the number of each that was acknowledged. */
const writer = `
import { appendToLedger } from ${JSON.stringify(host)};
import { writeSync } from 'node:fs';
const [folder, name, base] = process.argv.slice(2);
const decision = JSON.parse(base);
for (let i = 0; i < ${each}; i++) {
  const line = JSON.stringify({ ...decision, claim: name + ':' + i, note: 'é'.repeat(i % 400) });
  const problem = await appendToLedger(folder, line);
  if (problem) throw new Error(problem);
  writeSync(1, i + '\\n');
}
`;

describe('ten processes that add 1,000 decisions each', () => {
  test('lose none that was acknowledged, though one is killed', { timeout: 300_000 }, async () => {
    const source = join(folder, 'writer.ts');
    const script = join(folder, 'writer.mjs');
    writeFileSync(source, writer);
    buildSync({
      entryPoints: [source],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    const run = (name: string, killAfter: number) =>
      new Promise<string[]>((resolve, reject) => {
        const child = spawn(process.execPath, [script, folder, name, JSON.stringify(decision())], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let told = '';
        child.stdout.on('data', (data: Buffer) => {
          told += data;
          if (told.length > killAfter) child.kill('SIGKILL');
        });
        child.on('close', code => {
          const whole = told
            .slice(0, told.lastIndexOf('\n') + 1)
            .split('\n')
            .slice(0, -1);
          if (code === 0 || killAfter < Infinity) resolve(whole.map(i => `${name}:${i}`));
          else reject(new Error(`${name} ended with ${code}`));
        });
      });
    const names = Array.from({ length: writers }, (_, i) => `w${i}`);
    const acknowledged = (await Promise.all(names.map((name, i) => run(name, i === 3 ? 900 : Infinity)))).flat();
    expect(acknowledged.length).toBeGreaterThanOrEqual((writers - 1) * each);
    const { claims, problems } = readLedger(readFileSync(join(folder, ledgerPath), 'utf8'));
    expect(acknowledged.filter(claim => !claims.has(claim))).toEqual([]);
    expect(claims.size).toBeLessThanOrEqual(acknowledged.length + 1);
    // At most the line at which the killed one was, and one that another had to write twice because of it.
    expect(problems.length).toBeLessThanOrEqual(2);
  });
});

describe('random merges by git', () => {
  const name = fc.constantFrom('boxes', 'ships', 'crew', 'cranes');
  const signature = {
    checker: fc.constantFrom('Mara Quill', 'Tomas Reed', 'Ines Vole'),
    time: fc.nat(59).map(second => `2026-11-21T09:30:${String(second).padStart(2, '0')}.000Z`),
  };
  const decided = fc
    .record({
      ...signature,
      claim: name,
      state: fc.constantFrom('checked' as const, 'disputed' as const, 'open' as const),
    })
    .map((fields): Line => decision(fields));
  const dismissed = fc
    .record({ ...signature, id: name, withdrawn: fc.boolean() })
    .map((fields): Line => suppression(fields));
  const remarked = fc
    .record({ ...signature, thread: name, resolved: fc.boolean() })
    .map((fields): Line => remark(fields));
  const withdrawn = fc
    .record({ ...signature, claim: name, withdraws: signature.time })
    .map((fields): Line => withdrawal(fields));
  const person = fc.array(fc.oneof(decided, withdrawn, dismissed, remarked), { maxLength: 6 });
  const linesOf = (said: readonly Line[]) => said.map(one => `${ledgerLine(one)}\n`).join('');
  /** All that is said of each thing, and what holds. */
  const stateOf = (text: string) => {
    const { claims, suppressions, threads, problems } = readLedger(text);
    expect(problems).toEqual([]);
    return [claims, suppressions, threads].map(kind =>
      [...kind]
        .map(([key, { ruling, entries, lines }]) => [
          key,
          ledgerLine(ruling),
          entries.map(({ line }) => line),
          lines.map(({ line }) => line),
        ])
        .sort(),
    );
  };
  const merge = (ours: string, base: string, theirs: string): string => {
    const files = [ours, base, theirs].map((text, i) => {
      const file = join(folder, `${'abc'[i]}.jsonl`);
      writeFileSync(file, text);
      return file;
    });
    const { status, stdout } = spawnSync('git', ['merge-file', '--union', '-p', ...files], { encoding: 'utf8' });
    expect(status).toBe(0);
    return stdout;
  };

  test('give one state in any order', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(person, person, person, person, (base, a, b, c) => {
        const root = linesOf(base);
        const [first, second, third] = [a, b, c].map(one => root + linesOf(one)) as [string, string, string];
        const all = stateOf(root + linesOf([...a, ...b, ...c]));
        expect(stateOf(merge(merge(first, root, second), root, third))).toEqual(all);
        expect(stateOf(merge(third, root, merge(second, root, first)))).toEqual(all);
        expect(stateOf(merge(merge(second, root, third), root, first))).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  test('need nothing but what Tickmark writes beside the ledger', () => {
    const repository = mkdtempSync(join(folder, 'repository-'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Mara', '-c', 'user.email=mara@alder.example', ...args], {
        cwd: repository,
        stdio: 'pipe',
      });
    const script = join(folder, 'one.mjs');
    buildSync({
      stdin: {
        contents: `import { appendToLedger } from ${JSON.stringify(host)};\nconst problem = await appendToLedger(process.argv[2], process.argv[3]);\nif (problem) throw new Error(problem);`,
        resolveDir: folder,
        loader: 'ts',
      },
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    const add = (claim: string) => {
      execFileSync(process.execPath, [script, repository, ledgerLine(decision({ claim }))]);
      git('add', '-A');
      git('commit', '-qm', claim);
    };
    git('init', '-qb', 'main');
    add('boxes');
    git('checkout', '-qb', 'colleague');
    add('ships');
    git('checkout', '-q', 'main');
    add('crew');
    git('merge', '-q', 'colleague', '-m', 'both');
    const text = readFileSync(join(repository, ledgerPath), 'utf8');
    expect([...readLedger(text).claims.keys()].sort()).toEqual(['boxes', 'crew', 'ships']);
  });
});
