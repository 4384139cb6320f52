import type { PlacedBlock } from '../../../core/src/document/analysis.ts';
import { findNameCandidates } from '../../../core/src/names/candidates.ts';
import { classify, type TypedName } from '../../../core/src/names/classify.ts';
import type { Columns } from '../../../core/src/names/model/columns.ts';
import type { DocumentEvidence } from '../../../core/src/names/model/evidence.ts';
import { DocumentFeatures } from '../../../core/src/names/model/features.ts';
import { LABELS, modelTypes, OUTSIDE } from '../../../core/src/names/model/labels.ts';
import type { Vocabulary } from '../../../core/src/names/model/vocabulary.ts';
import { readBlock, splitBlocks } from '../../../core/src/text/index.ts';
import { readTexts } from '../files.ts';
import type { Examples } from './examples.ts';

const GROUP = modelTypes.indexOf('group');
const MISC = modelTypes.indexOf('misc');

/** Each file with the types that it does not mark: a word without a mark may be one of these all the same. */
const files: readonly (readonly [name: string, open: readonly number[]])[] = [
  ['gum', [GROUP]],
  ['wikigold', []],
  ['redocred', []],
  ['crossner', []],
  ['re3d', [GROUP, MISC]],
  ['wnut17-tweets', [GROUP, MISC]],
  ['btc-tweets', [GROUP, MISC]],
  ['ewt-train', [GROUP, MISC]],
  ['voa-silver', []],
];

/** Sentences of voa-silver that make one document: consecutive ones mostly belong to one article. */
const SENTENCES = 8;

export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** One text to learn from, or to measure on. */
export interface TrainingDocument {
  /** The file it is from and its own name there: `gum/GUM_news_cable`. */
  readonly id: string;
  readonly text: string;
  readonly spans: readonly MarkedName[];
  readonly unsure: readonly (readonly [number, number])[];
  readonly open: readonly number[];
}

export function readDocuments(folder: string): TrainingDocument[] {
  return files.flatMap(([file, open]) => {
    const texts = readTexts(folder, `${file}.jsonl`);
    const together = file === 'voa-silver' ? SENTENCES : 1;
    const documents: TrainingDocument[] = [];
    for (let i = 0; i < texts.length; i += together) {
      let text = '';
      const spans: MarkedName[] = [];
      const unsure: [number, number][] = [];
      for (const one of texts.slice(i, i + together)) {
        if (text !== '') text += '\n';
        const by = text.length;
        text += one.text;
        for (const { start, end, type } of one.spans) spans.push({ start: start + by, end: end + by, type });
        for (const [start, end] of one.unsure ?? []) unsure.push([start + by, end + by]);
      }
      documents.push({ id: `${file}/${texts[i]?.id ?? i}`, text, spans, unsure, open });
    }
    return documents;
  });
}

export interface AnalysedText {
  /** What the rules find. */
  readonly typed: readonly TypedName[];
  readonly features: DocumentFeatures;
}

/** What the rules and tables make of a text, as features. */
export function analyse(text: string, words: Vocabulary): AnalysedText {
  const blocks: PlacedBlock[] = splitBlocks(text).map(({ kind, start, end }) => ({
    kind,
    start,
    end,
    content: readBlock(kind, text.slice(start, end)),
  }));
  const candidates = blocks.map(({ content }) => findNameCandidates(content));
  const typed = classify(blocks, candidates);
  return { typed, features: new DocumentFeatures(blocks, candidates, typed, words) };
}

const ANY = 2 ** LABELS - 1;
const begin = (type: number): number => 1 << (1 + 2 * type);
const inner = (type: number): number => 1 << (2 + 2 * type);
const every = (bitOf: (type: number) => number): number => modelTypes.reduce((bits, _, type) => bits | bitOf(type), 0);
const BEGIN = every(begin);
const INNER = every(inner);

/** The types of the model that a type of the files may be. */
function typesOf(type: string): readonly number[] {
  if (type === 'misc') return [GROUP, MISC];
  const index = (modelTypes as readonly string[]).indexOf(type);
  return [index < 0 ? MISC : index];
}

/** For each token the labels that agree with the marks, as bits. */
export function masksOf({ spans, unsure, open }: TrainingDocument, view: Columns): Int32Array {
  const { count, start: starts, end: ends } = view;
  const none = open.reduce((bits, type) => bits | begin(type) | inner(type), 1 << OUTSIDE);
  const masks = new Int32Array(count).fill(none);
  const startOf = (i: number): number => starts[i] as number;
  const endOf = (i: number): number => ends[i] as number;
  let at = 0;
  for (const { start, end, type } of spans) {
    while (at < count && endOf(at) <= start) at++;
    for (let i = at; i < count && startOf(i) < end; i++) {
      // A token that is more than the name; but for its final dot.
      const wider = startOf(i) < start || endOf(i) > end + 1;
      masks[i] = wider ? ANY : typesOf(type).reduce((bits, one) => bits | (i === at ? begin(one) : inner(one)), 0);
    }
  }
  for (const [start, end] of unsure)
    for (let i = 0; i < count; i++) if (startOf(i) < end && endOf(i) > start) masks[i] = ANY;
  return masks;
}

/** Adds the runs of a document to the examples, with what a first pass found if that is known. */
export function fill(
  examples: Examples,
  features: DocumentFeatures,
  masks: Int32Array,
  document: number,
  evidence: DocumentEvidence | null,
): void {
  const { runs } = features;
  for (let s = 0; s < runs.length; s += 2) {
    const first = runs[s] as number;
    const last = runs[s + 1] as number;
    examples.begin(document);
    for (let i = first; i <= last; i++) {
      let mask = masks[i] as number;
      // A name whose first words lie outside of the run begins with it.
      if (i === first && mask !== ANY) mask = (mask & (1 << OUTSIDE)) | (mask & BEGIN) | ((mask & INNER) >> 1);
      examples.add(features.out, features.read(i, first, last), mask);
      if (evidence) examples.addMore(features.out, features.readEvidence(i, first, last, evidence));
    }
  }
}
