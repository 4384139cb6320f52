/** What a keystroke costs, counted in work rather than in time: it hangs on the paragraph, not on the article or the folder. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readLines } from '../../../core/src/attributions/lines.ts';
import { comparisonKeys } from '../../../core/src/claims/keys.ts';
import { analyzeDocument, BlockCache, Corpus, defaultSettings, setNamesModel } from '../../../core/src/index.ts';
import { DocumentFeatures } from '../../../core/src/names/model/features.ts';
import { tagTokens } from '../../../core/src/tags/tagger.ts';
import { readBlock } from '../../../core/src/text/index.ts';

vi.mock('../../../core/src/text/index.ts', { spy: true });
vi.mock('../../../core/src/attributions/lines.ts', { spy: true });
vi.mock('../../../core/src/claims/keys.ts', { spy: true });
vi.mock('../../../core/src/tags/tagger.ts', { spy: true });

beforeAll(() => {
  setNamesModel(readFileSync(fileURLToPath(new URL('../../../models/names.bin', import.meta.url))));
});
afterAll(() => setNamesModel(null));
beforeEach(() => {
  vi.clearAllMocks();
});

const towns = ['Velmora', 'Quint', 'Orsholt', 'Brennick', 'Taldova', 'Merrow'];

/** An article of so many paragraphs, each with figures, names and a quotation of its own. */
function article(paragraphs: number, shift = 0): string[] {
  return Array.from({ length: paragraphs }, (_, i) => {
    const town = towns[(i + shift) % towns.length];
    return `The port of ${town} handled ${i + 2}.4 million containers in 20${10 + (i % 14)}, Ilse Haverkamp said on Thursday. “We will not wait another winter for number ${i},” she said. Trade in ${town} fell by ${i + 3}% to $${i + 5}0 million.`;
  });
}

/** Types in the middle of an article in a folder of others, a letter unless told else; says how much was read again. */
function type(
  paragraphs: number,
  others: number,
  [from, to]: readonly [string, string] = ['containers', 'containerss'],
) {
  const cache = new BlockCache();
  const corpus = new Corpus();
  for (let i = 0; i < others; i++) corpus.update(`${i}`, analyzeDocument(article(5, i).join('\n\n'), defaultSettings));
  const text = article(paragraphs);
  corpus.update('typed', analyzeDocument(text.join('\n\n'), defaultSettings, cache));
  vi.clearAllMocks();
  const features = vi.spyOn(DocumentFeatures.prototype, 'readGroups');
  const comparisons = corpus.comparisons;
  const middle = Math.floor(paragraphs / 2);
  text[middle] = (text[middle] as string).replace(from, to);
  corpus.update('typed', analyzeDocument(text.join('\n\n'), defaultSettings, cache));
  const work = {
    blocks: vi.mocked(readBlock).mock.calls.length,
    tagged: vi.mocked(tagTokens).mock.calls.length,
    quoted: vi.mocked(readLines).mock.calls.length,
    named: features.mock.calls.length,
    claims: vi.mocked(comparisonKeys).mock.calls.length,
    compared: corpus.comparisons - comparisons,
  };
  features.mockRestore();
  return work;
}

test('a keystroke reads its own paragraph again, and nothing else', () => {
  const work = type(60, 10);
  expect(work.blocks).toBe(1);
  expect(work.quoted).toBe(1);
  expect(work.tagged).toBeLessThanOrEqual(3);
  expect(work.claims).toBeGreaterThan(0);
  expect(work.claims).toBeLessThanOrEqual(4);
  // Names with a capital and what joins them: `The port of Velmora`, `Ilse Haverkamp`, `Thursday`, `We`, `Trade`.
  expect(work.named).toBeGreaterThan(0);
  expect(work.named).toBeLessThanOrEqual(20);
});

test('a word that comes in before names costs no more than a letter, wherever the words after it stand now', () => {
  expect(type(60, 10, ['The port', 'The new port']).named).toBeLessThanOrEqual(20);
  expect(type(60, 10, ['said on', 'said, on']).named).toBeLessThanOrEqual(20);
});

test('a keystroke costs no more in an article four times as long, or in a folder four times as large', () => {
  const short = type(30, 5);
  const long = type(120, 20);
  expect({ ...long, compared: 0 }).toEqual({ ...short, compared: 0 });
});
