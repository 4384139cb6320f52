import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, withFiles } from './kit.ts';

const program = join(root, 'dist', 'cli.js');
const tickmark = (...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' });

describe('dist/cli.js', () => {
  test('prints its version and help', () => {
    expect(tickmark('--version')).toMatchObject({ status: 0, stderr: '' });
    expect(tickmark('--help').stdout).toContain('tickmark check PATHS');
  });

  test('finds what to ask in the samples and says so by its exit code', () => {
    expect(tickmark('check', 'samples').status).toBe(1);
    expect(tickmark('check', 'samples', '--fail-on', 'never').status).toBe(0);
    expect(tickmark('check', 'samples', 'no-such-folder').status).toBe(2);
  });

  test('keeps stdout for results, and writes no progress and no colours into a pipe', () => {
    const { stdout, stderr } = tickmark('check', 'samples');
    expect(stderr).toBe('');
    expect(stdout).not.toContain('\u001b');
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^10 articles, \d+ figures: /);
  });

  test('one unknown option, one line', () => {
    expect(tickmark('check', 'samples', '--colour')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'tickmark: There is no option --colour; tickmark --help lists them.\n',
    });
  });

  test('is quiet when the reader goes away early', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [`${i}.txt`, `${'The ferry carried 300 people in 2021. '.repeat(20)}\n`]),
    );
    await withFiles(files, async folder => {
      const child = spawn(process.execPath, [program, 'extract', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
      let complaints = '';
      child.stderr.on('data', data => {
        complaints += data;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      const code = await new Promise(resolve => child.on('close', resolve));
      expect(complaints).toBe('');
      expect(code).toBe(0);
    });
  });
});
