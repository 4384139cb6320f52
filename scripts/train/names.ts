/*
 * Trains the model that recognises names: `npm run train:names -- FOLDER`, where FOLDER holds the files that
 * docs/models/names.md lists. Writes models/names.bin. The same files give the same bytes: no clock, no chance.
 *
 * 1. Four models, each trained without a quarter of the documents, label that quarter: so every document gets the
 *    evidence that a first pass gives of words that stand in it elsewhere.
 * 2. One model learns from every document twice, without and with that evidence.
 * 3. The features that weigh most are kept, and learn again alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { DocumentEvidence } from '../../core/src/names/model/evidence.ts';
import { NameModel } from '../../core/src/names/model/nameModel.ts';
import { Options } from './files.ts';
import { Crf } from './names/crf.ts';
import { analyse, fill, masksOf, readDocuments } from './names/documents.ts';
import { Examples } from './names/examples.ts';
import { measure, readTestSets, testSet } from './names/measure.ts';
import { encodeModel } from './names/modelFile.ts';
import { readWordLists, tablesOf } from './names/wordLists.ts';

const usage = `npm run train:names -- FOLDER [--measure=SETS] [--held-out] [--dry] [--sample=N] [--without=FILE,FILE]
  --measure=SETS  also says how well each step does on SETS/ewt-dev.json and SETS/worldwide.json
  --held-out      leaves news, interviews and Wikipedia of the training text out, and measures on these too
  --dry           writes nothing
  --sample=10     trains on a tenth, to try something out
  --without=FILE  trains without that file`;

const FOLDS = 4;
const ROUNDS = { fold: 4, whole: 4, kept: 7 };
/** Features of the model. */
const KEPT = 150_000;
/** No feature may be relied on alone. */
const settings = { rate: 0.015, dropped: 0.4 };
/** Added to the score of `no name`: much of the training text calls more things names than editors do. */
const CAUTION = 0.6;
/** Text like that of news and encyclopedias, hand-marked. */
const heldOut = /^(?:wikigold|gum\/GUM_(?:news|interview))/;

const options = new Options(process.argv.slice(2), usage);
const lists = readWordLists(options.folder);
const words = tablesOf(lists);
const without = options.text('without')?.split(',') ?? [];
const all = readDocuments(options.folder).filter(({ id }) => !without.includes(id.slice(0, id.indexOf('/'))));
const sample = options.number('sample', 1);
const documents = all
  .filter(({ id }, i) => i % sample === 0 && !(options.has('held-out') && heldOut.test(id)))
  .map(document => {
    const { features } = analyse(document.text, words);
    return { features, masks: masksOf(document, features.columns) };
  });
const evaluation = options.text('measure');
const sets = evaluation ? readTestSets(evaluation, words) : [];
if (options.has('held-out')) {
  sets.push(
    testSet(
      'held-out Wikipedia',
      all.filter(({ id }) => id.startsWith('wikigold')),
      words,
    ),
  );
  sets.push(
    testSet(
      'held-out news',
      all.filter(({ id }) => id.startsWith('gum') && heldOut.test(id)),
      words,
    ),
  );
}

const examples = new Examples();
for (const [i, { features, masks }] of documents.entries()) fill(examples, features, masks, i, null);
console.log(`${documents.length} documents, ${examples.tokens} tokens that may be names`);

const evidence: DocumentEvidence[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const model = new Crf(examples, { seenAtLeast: 2, without: i => i % FOLDS === fold });
  model.train({ ...settings, rounds: ROUNDS.fold });
  for (const [i, { features }] of documents.entries())
    if (i % FOLDS === fold) evidence[i] = new DocumentEvidence(features, model.label(features));
  console.log(`fold ${fold + 1} of ${FOLDS}`);
}
for (const [i, { features, masks }] of documents.entries()) fill(examples, features, masks, i, evidence[i] ?? null);

const whole = new Crf(examples, { seenAtLeast: 3 });
whole.train({ ...settings, rounds: ROUNDS.whole });
console.log(`all ${whole.keys.size} features`);
const kept = whole.heaviest(KEPT);
const model = new Crf(examples, { seenAtLeast: 3, only: key => kept.has(key) });
model.train({ ...settings, rounds: ROUNDS.kept });
const bytes = encodeModel(model, lists, CAUTION);
console.log(`${model.keys.size} features, ${bytes.length} bytes`);
measure(sets, new NameModel(bytes));
if (!options.has('dry')) {
  mkdirSync('models', { recursive: true });
  writeFileSync('models/names.bin', bytes);
}
