import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, withFiles } from './kit.ts';

const program = join(root, 'dist', 'cli.js');

/** Dates that a clock, a time zone or a locale could move: days, months and years that lean on the article's date. */
const article = `LERWICK, December 31, 2023 — The harbour took in 1,200.5 tonnes at 11:30 p.m. on Sunday, 12% more than a year ago.

Last Thursday and on 2024-01-01T00:30 the crews had met; next week they vote. The pay rose by €1.2bn in the third quarter
and by 1.234,5 in March. "İstanbul and Ísafjörður were fined $40,000 two days earlier," said Ilse Ødegård, 48.
`;

const undated = 'The mayor spoke yesterday. On Tuesday 5 people left; last month there were 7, and in May 1,000.\n';

const zones = ['Pacific/Kiritimati', 'UTC', 'America/Los_Angeles'];
const locales = ['C', 'tr_TR.UTF-8'];

test('the same articles give the same bytes in every time zone and locale', { timeout: 60_000 }, async () => {
  await withFiles({ 'dated.txt': article, 'undated.txt': undated }, async folder => {
    const answers = new Set<string>();
    const clocks = new Set<string>();
    const clock = join(folder, 'clock.cjs');
    writeFileSync(clock, 'console.log(new Date(0).toString(), Intl.DateTimeFormat().resolvedOptions().locale)');
    for (const zone of zones) {
      for (const locale of locales) {
        const env = { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale };
        const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
        clocks.add(run(clock).stdout);
        const { stdout, status } = run(program, 'extract', 'samples', folder);
        expect(status).toBe(0);
        expect(stdout.split('\n').length).toBeGreaterThan(5);
        answers.add(stdout);
      }
    }
    // The settings did reach the program, and made no difference.
    expect(clocks.size).toBe(zones.length * locales.length);
    expect(answers.size).toBe(1);
  });
});
