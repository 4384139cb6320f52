/*
 * Trains the part-of-speech tagger: `npm run train:tags -- FOLDER`, where FOLDER holds the files that docs/models/tags.md
 * lists. Writes core/src/tags/weights.generated.ts. The same files give the same weights: no clock, no chance.
 *
 * A teacher, an averaged perceptron that also sees word clusters, learns from GUM and tags news. The model that ships
 * sees no clusters; it learns from GUM and from what the teacher tagged, and so knows more words.
 */
import { writeFileSync } from 'node:fs';
import { wordHash } from '../../core/src/tags/features.ts';
import { tagNames } from '../../core/src/tags/tag.ts';
import { encodeWeights } from '../../core/src/tags/weights.ts';
import { Options, readClusters } from './files.ts';
import { findClosedWords, findSettledWords, settledLines } from './tags/knownWords.ts';
import { Perceptron, quantize, tag, type View, type Weights } from './tags/perceptron.ts';
import { readNews, readTreebank, type Sentence } from './tags/sentences.ts';

const usage = `npm run train:tags -- FOLDER [--measure]
  --measure  writes nothing, and says how well a model does that has not seen a tenth of GUM`;

/** Features of the model. */
const KEPT = 26_000;
const ROUNDS = 8;
/** Sentences of news. */
const NEWS = 14_000;

const options = new Options(process.argv.slice(2), usage);
const measured = options.has('measure');
const treebank = readTreebank(options.folder);
const news = readNews(options.folder, NEWS);
const heldOut = treebank.filter((_, i) => i % 10 === 3).flat();
const seen = treebank.filter((_, i) => !measured || i % 10 !== 3).flat();
console.log(`${countWords(seen)} words of GUM, ${countWords(news)} of news`);

const closedWords = findClosedWords(seen);
const closed = new Set(closedWords.map(wordHash));
const view: View = { isClosed: word => closed.has(word), clusters: null };
const teachersView: View = {
  ...view,
  clusters: new Map(readClusters(options.folder).map(([word, ...three]) => [word, three])),
};
const teacher = new Perceptron(seen, ROUNDS, teachersView);
report('teacher', teacher, teachersView);
for (const sentence of news) sentence.gold = tag(sentence, teacher, teachersView);
if (measured) report('without news', new Perceptron(seen, ROUNDS, view));
const all = [...seen, ...news];
const settled = findSettledWords(all);
for (const { fixed, words } of [...all, ...heldOut])
  for (const [i, word] of words.entries()) if ((fixed[i] as number) < 0) fixed[i] = settled.get(word) ?? -1;
const model = new Perceptron(all, ROUNDS, view);
report('all features', model);
// Learning again with the features that weigh most alone lets these take over what the others did.
const pruned = new Perceptron(all, ROUNDS, view, model.heaviest(KEPT));
report('features that are kept', pruned);
const small = quantize(pruned);
report(`${small.keys.length} features, one byte a weight`, small);
const data = encodeWeights(small.keys, small.rows);
console.log(`${data.length} characters`);
if (!measured)
  writeFileSync(
    'core/src/tags/weights.generated.ts',
    `// Made by scripts/train/tags.ts from openly licensed text; see NOTICE and docs/models/tags.md. Do not edit.

/** Weights of the tagger: see weights.ts. */
export const tagWeights =
  '${data}';

/** Words that can be of a closed class. */
export const closedWords =
  ${quoted(closedWords.join(' '))};

/** Words with one tag only: the tag's number, then the words. */
export const settledWords =
  ${quoted(settledLines(settled))};
`,
  );

/** A string as the formatter writes it. */
function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { fixed }) => sum + fixed.filter(kind => kind < 0).length, 0);
}

/** Says how well a model does on what was held out. */
function report(what: string, weights: Weights, its: View = view): void {
  if (!measured) return;
  let right = 0;
  let total = 0;
  const wrong = new Map<string, number>();
  for (const sentence of heldOut) {
    const tags = tag(sentence, weights, its);
    for (const [i, gold] of sentence.gold.entries()) {
      if (gold < 0) continue;
      total++;
      if (gold === tags[i]) right++;
      else {
        const pair = `${tagNames[gold]} as ${tagNames[tags[i] as number]}`;
        wrong.set(pair, (wrong.get(pair) ?? 0) + 1);
      }
    }
  }
  const worst = [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 8);
  const pairs = worst.map(([pair, n]) => `${pair} ${n}`).join(', ');
  console.log(`${what}: ${((100 * right) / total).toFixed(2)} % of ${total} tokens (${pairs})`);
}
