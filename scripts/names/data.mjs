// Training text and word lists for scripts/trainNames.mjs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Index in `modelTypes` of the types that several of the files' types fall into. */
const GROUP = 3;
const MISC = 4;

/** Each file with the types that it does not mark: a word without a mark may be one of these all the same. */
const files = new Map([
  ['gum', [GROUP]],
  ['wikigold', []],
  ['redocred', []],
  ['crossner', []],
  ['re3d', [GROUP, MISC]],
  ['wnut17-tweets', [GROUP, MISC]],
  ['btc-tweets', [GROUP, MISC]],
  ['ewt-train', [GROUP, MISC]],
  ['voa-silver', []],
]);

/** Sentences of voa-silver that make one document: consecutive ones mostly belong to one article. */
const SENTENCES = 8;

export function readDocuments(folder, without) {
  const documents = [];
  for (const [file, open] of files) {
    if (without.includes(file)) continue;
    const lines = readLines(join(folder, `${file}.jsonl`)).map(line => JSON.parse(line));
    const together = file === 'voa-silver' ? SENTENCES : 1;
    for (let i = 0; i < lines.length; i += together) {
      const document = { text: '', spans: [], unsure: [], open };
      for (const { text, spans, unsure = [] } of lines.slice(i, i + together)) {
        if (document.text !== '') document.text += '\n';
        const offset = document.text.length;
        document.text += text;
        for (const { start, end, type } of spans)
          document.spans.push({ start: start + offset, end: end + offset, type });
        for (const [start, end] of unsure) document.unsure.push([start + offset, end + offset]);
      }
      documents.push(document);
    }
  }
  return documents;
}

/** What the rules and tables make of a text, as features. */
export function analyse(text, words, engine) {
  const blocks = [];
  const candidates = [];
  for (const { kind, start, end } of engine.splitBlocks(text)) {
    const content = engine.readBlock(kind, text.slice(start, end));
    blocks.push({ kind, start, end, content });
    candidates.push(engine.findNameCandidates(content));
  }
  const typed = engine.classify(blocks, candidates);
  return { typed, features: new engine.DocumentFeatures(blocks, candidates, typed, words) };
}

/** For each token the labels that agree with the annotation, as bits. */
export function masksOf({ spans, unsure, open }, view, { LABELS, modelTypes }) {
  const any = 2 ** LABELS - 1;
  const inner = type => 2 ** (2 + 2 * type);
  const begin = type => 2 ** (1 + 2 * type);
  let none = 1;
  for (const type of open) none |= begin(type) | inner(type);
  const masks = new Int32Array(view.count).fill(none);
  const typesOf = type => {
    if (type === 'misc') return [GROUP, MISC];
    const index = modelTypes.indexOf(type);
    return [index < 0 ? MISC : index];
  };
  let at = 0;
  for (const { start, end, type } of spans) {
    while (at < view.count && view.end[at] <= start) at++;
    for (let i = at; i < view.count && view.start[i] < end; i++) {
      // A token that is more than the name; but for its final dot.
      const wider = view.start[i] < start || view.end[i] > end + 1;
      masks[i] = wider ? any : typesOf(type).reduce((bits, one) => bits | (i === at ? begin(one) : inner(one)), 0);
    }
  }
  for (const [start, end] of unsure) {
    for (let i = 0; i < view.count; i++) if (view.start[i] < end && view.end[i] > start) masks[i] = any;
  }
  return masks;
}

/** Adds the runs of a document to the examples, with what a first pass found if that is known. */
export function fill(examples, { features, masks }, document, evidence, { LABELS }) {
  const { segments } = features;
  const any = 2 ** LABELS - 1;
  for (let s = 0; s < segments.length; s += 2) {
    const first = segments[s];
    const last = segments[s + 1];
    examples.begin(document);
    for (let i = first; i <= last; i++) {
      let mask = masks[i];
      // A name whose first words lie outside of the run begins with it.
      if (i === first && mask !== any) mask = (mask & 1) | (mask & BEGIN) | ((mask & INNER) >> 1);
      examples.add(features.out, features.read(i, first, last), mask);
      if (evidence) examples.addMore(features.out, features.readEvidence(i, first, last, evidence));
    }
  }
}
/** Labels that begin a name, and those that go on with one. */
const BEGIN = 0b01010101010;
const INNER = 0b10101010100;

const organizationKinds = [
  '',
  'well-known',
  'company',
  'company word',
  'agency',
  'newspaper',
  'charity',
  'armed group',
  'sports club',
  'university',
];
const keyWordKinds = [
  '',
  'state body',
  'association',
  'company',
  'education or culture',
  'media',
  'sports club',
  'place',
];

/** The word lists of the model, by the keys of its tables. */
export function readWordLists(folder, engine) {
  const { hashOf, keyOf, mix, HashTable, Known, NAMEISH, TokenView } = engine;
  const rows = file => readLines(join(folder, file)).map(line => line.split('\t'));
  const clusters = new Map();
  for (const [word, a, b, c] of rows('glove-clusters.tsv')) {
    const named = isNameWrittenSmall(word) ? NAMEISH : 0;
    clusters.set(keyOf(hashOf(word)), Number(a) | (Number(b) << 6) | (Number(c) << 14) | named);
  }
  const organizations = new Map();
  const put = (hash, kind) => {
    if (!organizations.get(keyOf(hash))) organizations.set(keyOf(hash), kind);
  };
  for (const [name, kind] of rows('organizations.tsv')) {
    const content = engine.readBlock('paragraph', name);
    const { count, exact } = new TokenView([{ kind: 'paragraph', start: 0, end: name.length, content }]);
    if (count === 0) continue;
    let hash = exact[0];
    for (let i = 1; i < count; i++) hash = mix(hash, exact[i]);
    if (count > 1) put(mix(exact[0], 1), 0);
    put(hash, organizationKinds.indexOf(kind));
  }
  const keyWords = new Map();
  for (const [word, kind] of rows('name-key-words.tsv')) keyWords.set(keyOf(hashOf(word)), keyWordKinds.indexOf(kind));
  const tableOf = map => {
    const table = new HashTable(map.size);
    for (const [key, value] of map) table.set(key, value);
    return table;
  };
  const tables = () => ({
    clusters: tableOf(clusters),
    organizations: tableOf(organizations),
    keyWords: tableOf(keyWords),
    facts: new Map(),
  });
  return { clusters, organizations, keyWords, tables };

  /** `mexico`: with a capital a name, without it no English word. */
  function isNameWrittenSmall(word) {
    if (word.length < 4 || engine.isEnglishWord(word)) return false;
    const known = engine.lookUp(word.charAt(0).toUpperCase() + word.slice(1));
    return !(known & Known.word) && (known & (engine.anyPlace | Known.given | Known.organization)) !== 0;
  }
}

const readLines = path => readFileSync(path, 'utf8').trim().split('\n');
