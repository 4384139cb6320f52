// `npm run bench:names`: names of people, places and organizations, ours beside those of other recognisers: how fast they
// are found and how many are right, on the sets of names in ../shared/eval. One thread, time of the processor.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundled, root } from '../scripts/bundle.mjs';
import { readArticles, sampleOf, sizeOf } from './articles.mjs';
import { best } from './measure.mjs';
import { installPeers } from './peers.mjs';

/** Garbage collection and compilation too are done on the one thread that is measured. */
const oneThread = '--single-threaded';
if (!process.execArgv.includes(oneThread)) {
  const { status } = spawnSync(process.execPath, [oneThread, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const sets = fileURLToPath(new URL('../../shared/eval/', import.meta.url));
const load = createRequire(import.meta.url);
const articles = readArticles();
if (!articles || !existsSync(sets)) process.exit(1);
if (!installPeers()) {
  console.error('The others could not be installed; run `npm ci` in bench/.');
  process.exit(1);
}
const { score } = await import(pathToFileURL(`${sets}score-names.mjs`).href);

console.log('            F1 of span and type    F1 of span alone');
console.log('    MB/s    EWT dev  Worldwide    EWT dev  Worldwide');
for (const { title, units, typed, namesOf } of [...(await ours()), compromise(), wink()]) {
  const sample = sampleOf(articles, units);
  const seconds = best(
    () => {
      for (const { text } of sample) namesOf(text);
    },
    { warmUps: 1, passes: 3, budget: 25 },
  );
  const speed = sizeOf(sample) / seconds / 1e6;
  const scores = ['ewt-dev', 'worldwide'].map(set => {
    const gold = JSON.parse(readFileSync(`${sets}names/${set}.json`, 'utf8'));
    return score(gold, new Map(gold.map(({ id, text }) => [id, { entities: namesOf(text) }])));
  });
  const column = measure => scores.map(one => one[measure].F1.toFixed(1).padStart(10)).join(' ');
  const types = typed ? column('strict (span+type)') : `${'–'.padStart(10)} ${'–'.padStart(10)}`;
  console.log(`${speed.toFixed(2).padStart(8)} ${types}  ${column('span only')}  ${title}`);
}

/** Ours, with tokens and sentences, which the others make too: with the trained model, and by rules alone. */
async function ours() {
  const core = await bundled(`
    export { findNameCandidates, recognizeNames, setNamesModel } from './core/src/names/index.ts';
    export { readBlock, splitBlocks } from './core/src/text/index.ts';`);
  const model = readFileSync(`${root}models/names.bin`);
  const namesOf = text => {
    const blocks = core.splitBlocks(text).map(({ kind, start, end }) => ({
      kind,
      start,
      end,
      content: core.readBlock(kind, text.slice(start, end)),
    }));
    return core.recognizeNames(
      blocks,
      blocks.map(({ content }) => core.findNameCandidates(content)),
    ).mentions;
  };
  let known = null;
  const using = wanted => text => {
    if (known !== wanted) core.setNamesModel(wanted);
    known = wanted;
    return namesOf(text);
  };
  return [
    { title: 'Tickmark: tokens, sentences, names', units: 400_000, typed: true, namesOf: using(model) },
    { title: 'Tickmark without its model', units: 400_000, typed: true, namesOf: using(null) },
  ];
}

/**
 * `people()` are persons, `places()` places, `organizations()` organizations. Its spans hold marks, articles, titles'
 * commas and `'s`, which the sets leave out, so these are cut from it.
 */
function compromise() {
  const read = load('compromise');
  const kinds = [
    ['people', 'person'],
    ['places', 'place'],
    ['organizations', 'organization'],
  ];
  return {
    title: 'compromise 14: people, places, organizations',
    units: 40_000,
    typed: true,
    namesOf: text => {
      const document = read(text);
      return kinds.flatMap(([list, type]) =>
        document[list]()
          .json({ offset: true })
          .map(({ offset: { start, length } }) => ({ ...trimmed(text, start, start + length), type })),
      );
    },
  };
}

/**
 * It has no types of names: its entities are dates, money and the like. Runs of words that it tags as proper nouns are
 * taken for names, so that their bounds alone can be compared.
 */
function wink() {
  const nlp = load('wink-nlp')(load('wink-eng-lite-web-model'), ['sbd', 'pos']);
  const { its } = nlp;
  return {
    title: 'wink-nlp 2: runs of proper nouns',
    units: 200_000,
    typed: false,
    namesOf: text => {
      const tokens = nlp.readDoc(text).tokens();
      const spaces = tokens.out(its.precedingSpaces);
      const values = tokens.out();
      const names = [];
      let run = null;
      let at = 0;
      tokens.out(its.pos).forEach((pos, i) => {
        at += spaces[i].length;
        const end = at + values[i].length;
        if (pos !== 'PROPN') run = null;
        else if (run) run.end = end;
        else {
          run = { start: at, end, type: 'person' };
          names.push(run);
        }
        at = end;
      });
      return names;
    },
  };
}

/** Without white space, marks and `the` at the edges, and without a final `'s`. */
function trimmed(text, from, to) {
  const [before] = /^(?:the\s+|[^\p{L}\p{N}]+)*/iu.exec(text.slice(from, to));
  const start = from + before.length;
  const [after] = /(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(text.slice(start, to));
  return { start, end: to - after.length };
}
