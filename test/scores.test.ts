import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyzeDocument, defaultSettings } from '../core/src/index.ts';
import { readBlock } from '../core/src/text/index.ts';

/** Figures that a release must not fall below, measured on the evaluation sets beside the repository. */
const sets = fileURLToPath(new URL('../../shared/eval/', import.meta.url));
const without = !existsSync(sets) && process.env['CI'] !== 'true';

interface Measured {
  readonly F1: number;
}
type Score = (gold: unknown, output: Map<string, unknown>) => Record<string, Measured>;

/** What a scorer says of our figures and dates on one set. */
async function scores(kind: string, set: string): Promise<Record<string, Measured>> {
  const { score } = (await import(pathToFileURL(join(sets, `score-${kind}.mjs`)).href)) as { score: Score };
  const gold = JSON.parse(readFileSync(join(sets, kind, `${set}.json`), 'utf8')) as { id: string; text: string }[];
  return score(gold, new Map(gold.map(({ id, text }) => [id, analyzeDocument(text, defaultSettings)])));
}

describe.skipIf(without)('the recognisers stay as good as they are, in F1 at least', () => {
  test.each([
    ['newsquant', { value: 92.5, 'value+unit': 85, 'value+change': 88 }],
    ['age', { value: 95, 'value+unit': 95 }],
    ['currency', { value: 90, 'value+unit': 86 }],
    ['dimension', { value: 90, 'value+unit': 82 }],
    ['temperature', { value: 96, 'value+unit': 95 }],
  ])('figures on %s', async (set, least) => {
    const measured = await scores('quantities', set);
    for (const [measure, f1] of Object.entries(least)) {
      expect(measured[measure]?.F1, measure).toBeGreaterThanOrEqual(f1);
    }
  });

  test('dates, times and durations of news articles', async () => {
    const measured = await scores('dates', 'timebank');
    expect(measured['strict']?.F1).toBeGreaterThanOrEqual(84);
    expect(measured['overlap']?.F1).toBeGreaterThanOrEqual(93);
    expect(measured['overlap + value']?.F1).toBeGreaterThanOrEqual(82);
  });

  test('sentence ends of careless writing: 98.3', () => {
    const documents = JSON.parse(readFileSync(join(sets, 'names/ewt-dev.json'), 'utf8')) as { text: string }[];
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (const paragraph of documents.flatMap(({ text }) => paragraphs(text))) {
      const ends = new Set<number>();
      let joined = '';
      for (const sentence of paragraph) {
        joined += (joined === '' ? '' : ' ') + sentence;
        ends.add(joined.length);
      }
      const { tokens, sentences } = readBlock('paragraph', joined);
      for (let i = 0; i < sentences.count; i++) {
        if (ends.has(tokens.end[(sentences.first[i + 1] as number) - 1] as number)) right++;
      }
      found += sentences.count;
      wanted += ends.size;
    }
    expect((200 * right) / (found + wanted)).toBeGreaterThanOrEqual(98.3);
  });
});

/** Sentences of a text, one a line, as paragraphs: a line that ends without a mark (a heading, an address) ends its own. */
function paragraphs(text: string): string[][] {
  const all: string[][] = [[]];
  for (const line of text.split('\n').map(line => line.trim())) {
    if (line === '') continue;
    all.at(-1)?.push(line);
    if (!/[.!?…:][\s"”’')\]]*$/.test(line)) all.push([]);
  }
  return all.filter(paragraph => paragraph.length > 0);
}
