// `npm run bench`: how fast each stage and the whole pipeline read news, beside a bare pass over the words of the same
// text and beside other recognisers. Everything on one thread, in time of the processor, after a warm-up.
// `--no-peers` leaves the others out, and with them the table of names and how many are right.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, root } from '../scripts/bundle.mjs';
import { readArticles, sampleOf, sizeOf } from './articles.mjs';
import { best } from './measure.mjs';
import { installPeers, peers } from './peers.mjs';

/** Garbage collection and compilation too are done on the one thread that is measured. */
const oneThread = '--single-threaded';
if (!process.execArgv.includes(oneThread)) {
  const { status } = spawnSync(process.execPath, [oneThread, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const articles = readArticles();
if (!articles) process.exit(1);
const withPeers = !process.argv.includes('--no-peers');
const engine = await bundled("export * from './bench/stages.mjs'");
engine.setNamesModel(readFileSync(join(root, 'models/names.bin')));
run(engine);
if (withPeers && process.exitCode === undefined) {
  console.log('\nNames, and how many of them are right:\n');
  await import('./names.mjs');
}

function run({ floor, stages, keystroke, rows }) {
  const size = sizeOf(articles);
  console.log(`${articles.length} articles, ${(size / 1e6).toFixed(2)} million characters, one thread.\n`);
  console.log(`${'MB/s'.padStart(8)}  ${'of floor'.padStart(8)}`);
  const measureFloor = () => size / best(() => floor(articles)) / 1e6;
  let bare = measureFloor();
  row('floor: a bare /\\p{L}+|\\p{N}+/gu pass', bare, bare);
  const seconds = new Map();
  for (const [title, work] of stages(articles)) {
    seconds.set(title, best(work));
    row(title, size / seconds.get(title) / 1e6, bare);
  }
  const of = title => seconds.get(title) ?? 0;
  const share = (of(rows.claims) + of(rows.checks)) / (of(rows.whole) + of(rows.checks));
  console.log(
    `${`${Math.round(share * 100)} %`.padStart(8)}  ${' '.repeat(8)}  claims and checks, share of the analysis`,
  );
  const words = 10_000;
  const type = keystroke(articles, words);
  const milliseconds =
    best(() => {
      for (let i = 0; i < 10; i++) type();
    }) * 100;
  console.log(
    `\nOne keystroke in an article of ${words.toLocaleString('en')} words, read, entered and checked: ${milliseconds.toFixed(1)} ms.`,
  );
  // Again, to show how steady the machine was.
  bare = Math.max(bare, measureFloor());
  console.log(`The floor measured again at the end: ${bare.toFixed(1)} MB/s at best.`);
  if (!withPeers) return;
  if (!installPeers()) {
    console.error('The others could not be installed; run `npm ci` in bench/.');
    process.exitCode = 1;
    return;
  }
  console.log('\nOthers, on a sample of the same articles:');
  for (const [title, units, work] of peers()) {
    const sample = sampleOf(articles, units);
    const seconds = best(
      () => {
        for (const { text } of sample) work(text);
      },
      { warmUps: 1, passes: 3, budget: 25 },
    );
    row(`${title} (${Math.round(sizeOf(sample) / 1000)} kB)`, sizeOf(sample) / seconds / 1e6, bare);
  }
}

function row(title, speed, bare) {
  const digits = speed < 1 ? 3 : 1;
  console.log(
    `${speed.toFixed(digits).padStart(8)}  ${bare / speed >= 1.05 ? `1/${(bare / speed).toFixed(1)}`.padStart(8) : '1'.padStart(8)}  ${title}`,
  );
}
