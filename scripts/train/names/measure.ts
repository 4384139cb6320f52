import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Columns } from '../../../core/src/names/model/columns.ts';
import { isInside, modelTypes, OUTSIDE, typeOfLabel } from '../../../core/src/names/model/labels.ts';
import type { NameModel } from '../../../core/src/names/model/nameModel.ts';
import type { Vocabulary } from '../../../core/src/names/model/vocabulary.ts';
import { type AnalysedText, analyse, type MarkedName } from './documents.ts';

/** Texts with the names that are right, and ours. */
export interface TestSet {
  readonly name: string;
  readonly documents: readonly (AnalysedText & { readonly right: readonly MarkedName[] })[];
}

export function testSet(
  name: string,
  texts: readonly { readonly text: string; readonly spans: readonly MarkedName[] }[],
  words: Vocabulary,
): TestSet {
  return { name, documents: texts.map(({ text, spans }) => ({ right: spans, ...analyse(text, words) })) };
}

/** The evaluation sets `FOLDER/ewt-dev.json` and `FOLDER/worldwide.json`. */
export function readTestSets(folder: string, words: Vocabulary): TestSet[] {
  return ['ewt-dev', 'worldwide'].map(name => {
    const texts = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
      text: string;
      entities: MarkedName[];
    }[];
    return testSet(
      name,
      texts.map(({ text, entities }) => ({ text, spans: entities })),
      words,
    );
  });
}

/** Prints what the rules, one pass and two passes of the model score: F1 of span and type. */
export function measure(sets: readonly TestSet[], model: NameModel): void {
  for (const set of sets) {
    print(set, 'rules', ({ typed }) => typed);
    for (const passes of [1, 2])
      print(set, `model, passes: ${passes}`, ({ features }) =>
        namesOf(features.columns, model.label(features, passes)),
      );
  }
}

export function namesOf(view: Columns, labels: Uint8Array): MarkedName[] {
  const names: MarkedName[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label === OUTSIDE) continue;
    const start = view.start[i] as number;
    while (i + 1 < labels.length && isInside(labels[i + 1] as number)) i++;
    names.push({ start, end: view.end[i] as number, type: modelTypes[typeOfLabel(label)] as string });
  }
  return names;
}

const types = ['person', 'organization', 'place'];

export function print(
  { name, documents }: TestSet,
  what: string,
  found: (document: AnalysedText) => readonly MarkedName[],
): void {
  const keysOf = (names: readonly MarkedName[], type: string): string[] =>
    names.filter(one => one.type === type).map(one => `${one.start}:${one.end}`);
  const counts = types.map(() => ({ hits: 0, total: 0 }));
  for (const document of documents) {
    const ours = found(document);
    types.forEach((type, t) => {
      const count = counts[t] as (typeof counts)[number];
      const right = new Set(keysOf(document.right, type));
      const keys = keysOf(ours, type);
      for (const key of keys) if (right.has(key)) count.hits++;
      count.total += right.size + keys.length;
    });
  }
  const f1 = (hits: number, total: number): string => ((200 * hits) / Math.max(1, total)).toFixed(1);
  const sum = (of: 'hits' | 'total'): number => counts.reduce((all, count) => all + count[of], 0);
  const each = types.map((type, t) => `${type} ${f1(counts[t]?.hits ?? 0, counts[t]?.total ?? 0)}`);
  console.log(`${name}, ${what}: F1 ${f1(sum('hits'), sum('total'))}, ${each.join(', ')}`);
}
