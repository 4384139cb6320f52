// Strict scores of span and type for scripts/trainNames.mjs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from './data.mjs';

const types = ['person', 'organization', 'place'];

export const readSets = (folder, words, engine) =>
  ['ewt-dev', 'worldwide'].map(name => ({
    name,
    documents: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')).map(({ text, entities }) => ({
      entities,
      ...analyse(text, words, engine),
    })),
  }));

/** Prints what the rules, one pass and two passes of the model score. */
export function measure(sets, model, engine) {
  for (const { name, documents } of sets) {
    print(name, 'rules', documents, ({ typed }) => typed);
    for (const passes of [1, 2]) {
      print(name, `model, passes: ${passes}`, documents, ({ features }) =>
        namesOf(features.view, model.label(features, passes), engine),
      );
    }
  }
}

function namesOf(view, labels, { isInside, modelTypes, typeOfLabel }) {
  const names = [];
  labels.forEach((label, i) => {
    if (label === 0) return;
    if (isInside(label)) names.at(-1).end = view.end[i];
    else names.push({ start: view.start[i], end: view.end[i], type: modelTypes[typeOfLabel(label)] });
  });
  return names;
}

function print(name, what, documents, found) {
  const scores = [null, ...types].map(only => {
    let hits = 0;
    let total = 0;
    for (const document of documents) {
      const keys = names =>
        new Set(
          names
            .filter(({ type }) => (only ? type === only : types.includes(type)))
            .map(({ start, end, type }) => `${start}:${end}:${type}`),
        );
      const right = keys(document.entities);
      const ours = keys(found(document));
      for (const key of ours) if (right.has(key)) hits++;
      total += right.size + ours.size;
    }
    return `${only ?? 'F1'} ${((200 * hits) / total).toFixed(1)}`;
  });
  console.log(`${name}, ${what}: ${scores.join(', ')}`);
}
