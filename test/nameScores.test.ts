import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyzeDocument, defaultSettings, setNamesModel } from '../core/src/index.ts';

/** What a release must not fall below, measured on the evaluation sets beside the repository. */
const sets = fileURLToPath(new URL('../../shared/eval/', import.meta.url));
const without = !existsSync(sets) && process.env['CI'] !== 'true';

type Score = (gold: unknown, output: Map<string, unknown>) => Record<string, { readonly F1: number }>;

describe.skipIf(without)('names of people, places and organizations, span and type', () => {
  beforeAll(() => setNamesModel(readFileSync(fileURLToPath(new URL('../models/names.bin', import.meta.url)))));
  afterAll(() => setNamesModel(null));

  test.each([
    ['ewt-dev', 75],
    ['worldwide', 82],
  ])('%s: F1 of %d at least', async (set, least) => {
    const { score } = (await import(pathToFileURL(join(sets, 'score-names.mjs')).href)) as { score: Score };
    const gold = JSON.parse(readFileSync(join(sets, `names/${set}.json`), 'utf8')) as { id: string; text: string }[];
    const output = new Map(
      gold.map(({ id, text }) => {
        const { mentions } = analyzeDocument(text, defaultSettings);
        return [id, { entities: mentions }];
      }),
    );
    expect(score(gold, output)['strict (span+type)']?.F1).toBeGreaterThanOrEqual(least);
  });
});
