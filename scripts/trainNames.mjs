// Trains the model that recognises names: `npm run train:names -- FOLDER`, where FOLDER holds the files that
// docs/models/names.md lists. Writes models/names.bin. The same files give the same bytes: no clock, no chance. With
// `--measure SETS` it also says how well each step does on SETS/ewt-dev.json and SETS/worldwide.json, and with `--dry`
// it writes nothing. `--sample=10` trains on a tenth, to try something out.
//
// 1. Four models, each trained without a quarter of the documents, label that quarter: so every document gets the
//    evidence that a first pass gives of words that stand in it elsewhere.
// 2. One model learns from every document twice, without and with that evidence.
// 3. The features that weigh most are kept, and learn again alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Crf, Examples } from './names/crf.mjs';
import { analyse, fill, masksOf, readDocuments, readWordLists } from './names/data.mjs';
import { measure, readSets } from './names/measure.mjs';
import { encodeModel } from './names/modelFile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const folder = args.find(word => !word.startsWith('-'));
if (!folder) {
  console.error('usage: npm run train:names -- FOLDER [--measure=SETS] [--dry] [--sample=N] [--without=FILE,FILE]');
  process.exit(2);
}
const option = (name, otherwise) =>
  args.find(word => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const sample = Number(option('sample', 1));
const KEPT = Number(option('features', 150_000));
const FOLDS = 4;
const ROUNDS = { fold: 4, whole: 4, kept: 7 };
/** Features left out of a step by chance: none may be relied on alone. */
const DROPPED = 0.4;
/** Added to the score of `no name`: much of the training text calls more things names than editors do. */
const CAUTION = 0.6;
const settings = { rate: 0.015, dropped: DROPPED };

const engine = await loadEngine();
const lists = readWordLists(join(folder, 'resources'), engine);
const words = lists.tables();
const documents = readDocuments(folder, option('without', '').split(',')).filter((_, i) => i % sample === 0);
for (const document of documents) {
  document.features = analyse(document.text, words, engine).features;
  document.masks = masksOf(document, document.features.view, engine);
}
const sets = option('measure') ? readSets(option('measure'), words, engine) : null;

const examples = new Examples(engine);
for (const [i, document] of documents.entries()) fill(examples, document, i, null, engine);
console.log(`${documents.length} documents, ${examples.tokens} tokens that may be names`);

for (let fold = 0; fold < FOLDS; fold++) {
  const model = new Crf(engine, examples, { seenAtLeast: 2, without: i => i % FOLDS === fold });
  model.train(ROUNDS.fold, settings);
  for (let i = fold; i < documents.length; i += FOLDS) {
    const { features } = documents[i];
    documents[i].evidence = new engine.DocumentEvidence(features.view, features.segments, model.label(features));
  }
  console.log(`fold ${fold + 1} of ${FOLDS}`);
}
for (const [i, document] of documents.entries()) fill(examples, document, i, document.evidence, engine);

const whole = new Crf(engine, examples, { seenAtLeast: 3 });
whole.train(ROUNDS.whole, settings);
console.log(`all ${whole.keys.size} features`);
const kept = whole.heaviest(KEPT);
const model = new Crf(engine, examples, { seenAtLeast: 3, only: key => kept.has(key) });
model.train(ROUNDS.kept, settings);
const bytes = encodeModel(model, lists, CAUTION, engine);
console.log(`${model.keys.size} features, ${bytes.length} bytes`);
if (sets) measure(sets, new engine.NameModel(bytes), engine);
if (!args.includes('--dry')) {
  mkdirSync(join(root, 'models'), { recursive: true });
  writeFileSync(join(root, 'models', 'names.bin'), bytes);
}

/** What the trainer shares with the engine, which is TypeScript and so bundled in memory first. */
async function loadEngine() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { readBlock, splitBlocks } from './core/src/text/index.ts';
        export { findNameCandidates } from './core/src/names/candidates.ts';
        export { classify } from './core/src/names/classify.ts';
        export * from './core/src/names/gazetteer.ts';
        export * from './core/src/names/model/evidence.ts';
        export * from './core/src/names/model/features.ts';
        export * from './core/src/names/model/hash.ts';
        export * from './core/src/names/model/labels.ts';
        export * from './core/src/names/model/nameModel.ts';
        export * from './core/src/names/model/view.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
