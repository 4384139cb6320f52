// `npm run bench`: how fast each stage and the whole pipeline read news, beside a bare pass over the words of the same
// text and beside other recognisers. Everything on one thread, in time of the processor, after a warm-up.
// `--no-peers` leaves the others out, and with them the table of names and how many are right.
//
// Each part runs in a process of its own. One for all would hold the code of every stage several times over, and past
// 16 MB of code V8 compiles regular expressions without its optimisations (`TooMuchRegExpCode` in regexp.cc): what came
// last was then measured at half its speed. A server that has read some hundred articles of news comes near it.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getHeapSpaceStatistics } from 'node:v8';
import { bundled, root } from '../scripts/bundle.mjs';
import { readArticles, sampleOf, sizeOf } from './articles.mjs';
import { best } from './measure.mjs';
import { installPeers, peers } from './peers.mjs';

const mostCode = 16 * 2 ** 20;
const words = 10_000;

const articles = readArticles();
if (!articles) process.exit(1);
const size = sizeOf(articles);

/** What is measured in a process of its own: each gives pairs of a title and seconds. */
const parts = {
  floor: () => [['floor', best(() => engine.floor(articles))]],
  stages: () => engine.stages(articles).map(([title, work]) => [title, best(work)]),
  folder: () => engine.stagesOfFolder(articles).map(([title, work]) => [title, best(work)]),
  keystroke() {
    const type = engine.keystroke(articles, words);
    const tenTimes = () => {
      for (let i = 0; i < 10; i++) type();
    };
    return [['keystroke', best(tenTimes) / 10]];
  },
  peers: () =>
    peers().map(([title, units, work]) => {
      const sample = sampleOf(articles, units);
      const overAll = () => {
        for (const { text } of sample) work(text);
      };
      return [title, best(overAll, { warmUps: 1, passes: 3, budget: 25 }), sizeOf(sample)];
    }),
};

let engine;
const part = parts[process.argv[2]];
if (part) {
  engine = await bundled("export * from './bench/stages.mjs'");
  engine.setNamesModel(readFileSync(join(root, 'models/names.bin')));
  process.send({ titles: engine.rows, measured: part(), code: codeHeld() });
} else await measureAll();

async function measureAll() {
  console.log(`${articles.length} articles, ${(size / 1e6).toFixed(2)} million characters, one thread.\n`);
  console.log(`${'MB/s'.padStart(8)}  ${'of floor'.padStart(8)}`);
  const measureFloor = async () => size / (await measure('floor')).measured[0][1] / 1e6;
  let bare = await measureFloor();
  row('floor: a bare /\\p{L}+|\\p{N}+/gu pass', bare, bare);
  const seconds = new Map();
  let titles;
  for (const name of ['stages', 'folder']) {
    const { titles: its, measured } = await measure(name);
    titles = its;
    for (const [title, took] of measured) {
      seconds.set(title, took);
      row(title, size / took / 1e6, bare);
    }
  }
  const of = title => seconds.get(title) ?? 0;
  const share = (of(titles.claims) + of(titles.checks)) / (of(titles.whole) + of(titles.checks));
  console.log(
    `${`${Math.round(share * 100)} %`.padStart(8)}  ${' '.repeat(8)}  claims and checks, share of the analysis`,
  );
  const [[, keystroke]] = (await measure('keystroke')).measured;
  console.log(
    `\nOne keystroke in an article of ${words.toLocaleString('en')} words, read, entered and checked: ${(keystroke * 1e3).toFixed(1)} ms.`,
  );
  // Again, to show how steady the machine was.
  bare = Math.max(bare, await measureFloor());
  console.log(`The floor measured again at the end: ${bare.toFixed(1)} MB/s at best.`);
  if (process.argv.includes('--no-peers')) return;
  if (!installPeers()) {
    console.error('The others could not be installed; run `npm ci` in bench/.');
    process.exitCode = 1;
    return;
  }
  console.log('\nOthers, on a sample of the same articles:');
  for (const [title, took, characters] of (await measure('peers')).measured)
    row(`${title} (${Math.round(characters / 1000)} kB)`, characters / took / 1e6, bare);
  console.log('\nNames, and how many of them are right:\n');
  const names = fork(join(root, 'bench/names.mjs'), { execArgv: ['--single-threaded'] });
  [process.exitCode] = await once(names, 'exit');
}

/** Measures one part in a process where garbage collection and compilation too are done on the one thread. */
async function measure(name) {
  const child = fork(import.meta.filename, [name], { execArgv: ['--single-threaded'] });
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (typeof message !== 'object' || message === null) {
    console.error(`Measuring “${name}” ended with ${message}.`);
    process.exit(1);
  }
  if (message.code > mostCode)
    console.log(`${(message.code / 2 ** 20).toFixed(1)} MB of code: “${name}” may be slower for it.`);
  return message;
}

/** Bytes of memory that this process has taken for code. */
function codeHeld() {
  const spaces = getHeapSpaceStatistics().filter(({ space_name }) => space_name.startsWith('code'));
  return spaces.reduce((sum, { space_size }) => sum + space_size, 0);
}

function row(title, speed, bare) {
  const digits = speed < 1 ? 3 : 1;
  console.log(
    `${speed.toFixed(digits).padStart(8)}  ${bare / speed >= 1.05 ? `1/${(bare / speed).toFixed(1)}`.padStart(8) : '1'.padStart(8)}  ${title}`,
  );
}
