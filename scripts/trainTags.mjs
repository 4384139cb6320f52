// Trains the part-of-speech tagger: `npm run train:tags -- FOLDER`, where FOLDER holds `gum.jsonl`, `gum-upos.tsv`,
// `voa-silver.jsonl` and `resources/glove-clusters.tsv` (see docs/models/tags.md). Writes
// core/src/tags/weights.generated.ts. The same files give the same weights: no clock, no chance. With `--measure` it
// writes nothing, and says how well a model does that has not seen a tenth of GUM.
//
// A teacher, an averaged perceptron that also sees word clusters, learns from GUM and tags the news of the second file.
// The model that ships sees no clusters; it learns from GUM and from what the teacher tagged, and so knows more words.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const folder = args.find(word => !word.startsWith('-'));
const measure = args.includes('--measure');
if (!folder) {
  console.error('usage: npm run train:tags -- FOLDER [--measure]');
  process.exit(2);
}
const option = (name, otherwise) => {
  const found = args.find(word => word.startsWith(`--${name}=`));
  return found ? Number(found.slice(name.length + 3)) : otherwise;
};
const KEPT = option('features', 26_000);
const TEACHER_ROUNDS = option('teacher-rounds', 8);
const ROUNDS = option('rounds', 8);
const NEWS = option('news', 14_000);
/** So often must a word be seen, and with so large a share of one tag, to be tagged without the model. */
const SETTLED_TIMES = option('settled-times', 30);
const SETTLED_SHARE = 0.995;
/** How much it counts that a feature is there often, when the heaviest are chosen. */
const POWER = 0.8;

const {
  readBlock,
  SentenceFeatures,
  FEATURES,
  FEATURE_BITS,
  NO_TAG,
  LEARNT,
  tagNames,
  tagByKind,
  closedTags,
  wordHash,
  encodeWeights,
} = await engine();
const TABLE = 1 << FEATURE_BITS;

const gum = readGum();
const news = readNews(NEWS);
const clusters = readClusters();
const heldOut = gum.filter((_, i) => i % 10 === 3).flat();
const seen = (measure ? gum.filter((_, i) => i % 10 !== 3) : gum).flat();
console.log(`${words(seen)} words of GUM, ${words(news)} of news`);

/** Words that GUM has in a closed class more than once; what is left out are slips of the pen. */
const closedWords = findClosedWords(seen);
const closed = new Set(closedWords.map(wordHash));
const teacher = train(seen, TEACHER_ROUNDS, clusters);
if (measure) console.log(`teacher: ${accuracy(heldOut, teacher, clusters)}`);
for (const sentence of news) sentence.gold = tag(sentence, teacher, clusters);
if (measure) {
  const alone = train(seen, ROUNDS, null);
  console.log(`without news: ${accuracy(heldOut, alone, null)}`);
}
// Words that are nearly always the same need no model: half of all text is made of them.
const settled = findSettledWords([...seen, ...news]);
for (const sentence of [...seen, ...news, ...heldOut])
  for (let i = 0; i < sentence.count; i++)
    if (sentence.fixed[i] < 0) sentence.fixed[i] = settled.get(sentence.names[i].replace('’', "'")) ?? -1;
const model = train([...seen, ...news], ROUNDS, null);
if (measure) console.log(`float: ${accuracy(heldOut, model, null)}`);
// Learning again with the features that weigh most alone lets these take over what the others did.
const pruned = train([...seen, ...news], ROUNDS, null, heaviest(model, KEPT));
if (measure) console.log(`pruned float: ${accuracy(heldOut, pruned, null)}`);
const small = quantize(pruned);
if (measure) {
  console.log(`${small.count} features, int8: ${accuracy(heldOut, small.weights, null)}`);
}
const data = encodeWeights(small.keys, small.rows);
console.log(`${data.length} characters`);
if (!measure)
  writeFileSync(
    join(root, 'core/src/tags/weights.generated.ts'),
    `// Made by scripts/trainTags.mjs from openly licensed text; see NOTICE and docs/models/tags.md. Do not edit.\n\n/** Weights of the tagger: see weights.ts. */\nexport const tagWeights =\n  '${data}';\n\n/** Words that can be of a closed class. */\nexport const closedWords =\n  ${quoted(closedWords.join(' '))};\n\n/** Words with one tag only: the tag's number, then the words. */\nexport const settledWords =\n  ${quoted(settledLines(settled))};\n`,
  );

/** What the trainer shares with the engine, which is TypeScript and so bundled in memory first. */
async function engine() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { readBlock } from './core/src/text/index.ts';
        export * from './core/src/tags/features.ts';
        export * from './core/src/tags/tag.ts';
        export { encodeWeights } from './core/src/tags/weights.ts';`,
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

/** A text as sentences of our own tokens; `tagOf` gives the tag of a span of it, or -1. */
function sentencesOf(text, tagOf) {
  const found = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const block = readBlock('paragraph', line);
    for (let s = 0; s < block.sentences.count; s++) {
      const from = block.sentences.first[s];
      const to = block.sentences.first[s + 1];
      const gold = new Int8Array(to - from);
      for (let i = from; i < to; i++)
        gold[i - from] = tagOf ? tagOf(offset + block.tokens.start[i], offset + block.tokens.end[i]) : -1;
      const features = new SentenceFeatures();
      features.read(line, block.tokens, from, to);
      const fixed = new Int8Array(to - from);
      const names = [];
      for (let i = from; i < to; i++) {
        fixed[i - from] = tagByKind(line, block.tokens, i);
        names.push(line.slice(block.tokens.start[i], block.tokens.end[i]).toLowerCase());
      }
      found.push({ features, gold, fixed, names, count: to - from });
    }
    offset += line.length + 1;
  }
  return found;
}

/** GUM: the tags stand token by token in one file, the text with its spaces in another. Sentences of each document. */
function readGum() {
  const tagged = new Map();
  let document = [];
  for (const line of readFileSync(join(folder, 'gum-upos.tsv'), 'utf8').split('\n')) {
    if (line.startsWith('# GUM')) {
      document = [];
      tagged.set(line.slice(2).trim(), document);
    } else if (line.includes('\t')) document.push(line.split('\t'));
  }
  const documents = [];
  let lost = 0;
  for (const { id, text } of readLines('gum.jsonl')) {
    const tokens = tagged.get(id);
    if (!tokens) continue;
    // Tag of the treebank's token at each character.
    const tags = new Int8Array(text.length).fill(-1);
    const starts = new Uint8Array(text.length);
    let at = 0;
    for (const [form, name] of tokens) {
      const start = text.indexOf(form, at);
      if (start < 0 || start > at + 30) {
        lost++;
        continue;
      }
      tags.fill(tagNames.indexOf(name), start, start + form.length);
      starts[start] = 1;
      at = start + form.length;
    }
    const tagOf = (start, end) => {
      // Of a compound the last part counts, of `don’t` the first.
      let hyphen = -1;
      for (let i = start; i < end - 1; i++) if (text[i] === '-') hyphen = i;
      return tags[hyphen < 0 ? start : hyphen + 1];
    };
    documents.push(sentencesOf(text, tagOf));
  }
  if (lost > 0) console.log(`${lost} tokens of GUM not found in its text`);
  return documents;
}

function readNews(limit) {
  return readLines('voa-silver.jsonl')
    .slice(0, limit)
    .flatMap(({ text }) => sentencesOf(text, null));
}

function readLines(name) {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
}

/** Word to its three clusters. */
function readClusters() {
  const found = new Map();
  for (const line of readFileSync(join(folder, 'resources/glove-clusters.tsv'), 'utf8').split('\n')) {
    const [word, ...rest] = line.split('\t');
    if (rest.length === 3) found.set(word, rest.map(Number));
  }
  return found;
}

function findClosedWords(sentences) {
  const times = new Map();
  for (const { names, gold } of sentences)
    for (let i = 0; i < names.length; i++)
      if (closedTags.includes(gold[i]) && /^[a-z'’]+$/.test(names[i])) {
        const name = names[i].replace('’', "'");
        times.set(name, (times.get(name) ?? 0) + 1);
      }
  return [...times]
    .filter(([, n]) => n > 1)
    .map(([name]) => name)
    .sort((a, b) => (a < b ? -1 : 1));
}

/** A string as the formatter writes it. */
function quoted(text) {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

function settledLines(settled) {
  return tagNames
    .slice(0, LEARNT)
    .map((_, t) => [t, ...[...settled].filter(([, tag]) => tag === t).map(([word]) => word)])
    .filter(line => line.length > 1)
    .map(line => line.join(' '))
    .join(';');
}

/** Word to its one tag. */
function findSettledWords(sentences) {
  const counts = new Map();
  for (const { names, gold, fixed } of sentences)
    for (let i = 0; i < names.length; i++) {
      if (gold[i] < 0 || gold[i] >= LEARNT || fixed[i] >= 0 || !/^[a-z'’]+$/.test(names[i])) continue;
      const name = names[i].replace('’', "'");
      const count = counts.get(name) ?? counts.set(name, new Int32Array(LEARNT)).get(name);
      count[gold[i]]++;
    }
  const found = [];
  for (const [name, count] of counts) {
    const top = count.indexOf(Math.max(...count));
    const all = count.reduce((a, b) => a + b);
    // Names and nouns depend on their letters' case; what is left are words that do not.
    if (all >= SETTLED_TIMES && count[top] >= SETTLED_SHARE * all && top !== tagNames.indexOf('PROPN'))
      found.push([name, top]);
  }
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function words(sentences) {
  let sum = 0;
  for (const { fixed } of sentences) for (const kind of fixed) if (kind < 0) sum++;
  return sum;
}

/** Features of word `i`, those of clusters at the end. Returns how many. */
function featuresOf(sentence, i, before, beforeThat, clusterOf, out) {
  sentence.features.extract(i, before, beforeThat, out);
  let count = FEATURES;
  if (clusterOf) {
    for (let d = -1; d <= 1; d++) {
      const found = clusterOf.get(sentence.names[i + d] ?? '');
      for (let k = 0; k < 3; k++)
        out[count++] = (Math.imul((found?.[k] ?? -1) * 16 + (d + 1) * 4 + k + 7, 0x9e3779b1) >>> 8) & (TABLE - 1);
    }
  }
  return count;
}

function best(weights, features, count, scores, isClosed) {
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const row = weights.rowOf(features[f]);
    if (row < 0) continue;
    for (let t = 0; t < LEARNT; t++) scores[t] += weights.values[row + t];
  }
  if (!isClosed) for (const t of closedTags) scores[t] = -Infinity;
  let top = 0;
  for (let t = 1; t < LEARNT; t++) if (scores[t] > scores[top]) top = t;
  return top;
}

function tag(sentence, weights, clusterOf) {
  const out = new Int32Array(FEATURES + 9);
  const scores = new Float64Array(LEARNT);
  const tags = new Int8Array(sentence.count);
  let before = NO_TAG;
  let beforeThat = NO_TAG;
  for (let i = 0; i < sentence.count; i++) {
    const fixed = sentence.fixed[i];
    tags[i] =
      fixed >= 0
        ? fixed
        : best(
            weights,
            out,
            featuresOf(sentence, i, before, beforeThat, clusterOf, out),
            scores,
            closed.has(sentence.features.word(i)),
          );
    beforeThat = before;
    before = tags[i];
  }
  return tags;
}

/** Averaged perceptron (Collins 2002), left to right with its own tags as history. */
function train(sentences, rounds, clusterOf, allowed = null) {
  const index = new Int32Array(TABLE).fill(-1);
  let size = 1 << 16;
  let used = 0;
  let values = new Float64Array(size * LEARNT);
  let sums = new Float64Array(size * LEARNT);
  let stamps = new Int32Array(size * LEARNT);
  const grown = (old, Kind) => {
    const bigger = new Kind(old.length * 2);
    bigger.set(old);
    return bigger;
  };
  const weights = { rowOf: key => index[key], values };
  const change = (key, t, by, now) => {
    if (allowed && !allowed.has(key)) return;
    let row = index[key];
    if (row < 0) {
      if (used === size) {
        size *= 2;
        values = grown(values, Float64Array);
        sums = grown(sums, Float64Array);
        stamps = grown(stamps, Int32Array);
        weights.values = values;
      }
      row = used++ * LEARNT;
      index[key] = row;
    }
    const at = row + t;
    sums[at] += values[at] * (now - stamps[at]);
    stamps[at] = now;
    values[at] += by;
  };
  /** How often each feature was there. */
  const seenOften = new Int32Array(TABLE);
  const out = new Int32Array(FEATURES + 9);
  const scores = new Float64Array(LEARNT);
  let now = 0;
  let state = 12345;
  const order = sentences.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const j = Math.floor((state / 2 ** 32) * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const s of order) {
      const sentence = sentences[s];
      let before = NO_TAG;
      let beforeThat = NO_TAG;
      for (let i = 0; i < sentence.count; i++) {
        const fixed = sentence.fixed[i];
        let given = fixed;
        if (fixed < 0) {
          const count = featuresOf(sentence, i, before, beforeThat, clusterOf, out);
          if (round === 0) for (let f = 0; f < count; f++) seenOften[out[f]]++;
          given = best(weights, out, count, scores, closed.has(sentence.features.word(i)));
          const gold = sentence.gold[i];
          now++;
          if (gold >= 0 && gold < LEARNT && gold !== given) {
            for (let f = 0; f < count; f++) {
              change(out[f], gold, 1, now);
              change(out[f], given, -1, now);
            }
          }
        }
        beforeThat = before;
        before = given;
      }
    }
  }
  for (let at = 0; at < used * LEARNT; at++) values[at] = (sums[at] + values[at] * (now - stamps[at])) / now;
  weights.index = index;
  weights.seenOften = seenOften;
  weights.values = values;
  return weights;
}

/** The hashes of the `kept` features that weigh most. */
function heaviest(weights, kept) {
  const found = [];
  for (let key = 0; key < TABLE; key++) {
    const row = weights.index[key];
    if (row < 0) continue;
    let norm = 0;
    for (let t = 0; t < LEARNT; t++) norm += weights.values[row + t] ** 2;
    found.push({ key, norm: norm * weights.seenOften[key] ** POWER });
  }
  found.sort((a, b) => b.norm - a.norm || a.key - b.key);
  return new Set(found.slice(0, kept).map(one => one.key));
}

/** Weights as small whole numbers. */
function quantize(weights) {
  const keys = [];
  for (let key = 0; key < TABLE; key++) if (weights.index[key] >= 0) keys.push(key);
  const rowOf = key => weights.values.subarray(weights.index[key], weights.index[key] + LEARNT);
  let largest = 0;
  for (const key of keys) for (const weight of rowOf(key)) largest = Math.max(largest, Math.abs(weight));
  const scale = 127 / largest;
  const rows = keys.map(key => Int8Array.from(rowOf(key), weight => Math.round(weight * scale)));
  const index = new Map(keys.map((key, i) => [key, i * LEARNT]));
  const values = Float64Array.from(rows.flatMap(row => [...row]));
  return { keys, rows, count: keys.length, weights: { rowOf: key => index.get(key) ?? -1, values } };
}

function accuracy(sentences, weights, clusterOf) {
  let right = 0;
  let all = 0;
  const wrong = new Map();
  for (const sentence of sentences) {
    const tags = tag(sentence, weights, clusterOf);
    for (let i = 0; i < sentence.count; i++) {
      const gold = sentence.gold[i];
      if (gold < 0) continue;
      all++;
      if (gold === tags[i]) right++;
      else {
        const pair = `${tagNames[gold]} as ${tagNames[tags[i]]}`;
        wrong.set(pair, (wrong.get(pair) ?? 0) + 1);
      }
    }
  }
  const worst = [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 8);
  return `${((100 * right) / all).toFixed(2)} % of ${all} tokens (${worst.map(([pair, n]) => `${pair} ${n}`).join(', ')})`;
}
