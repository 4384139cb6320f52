/** The tagger: sentences of every kind, the same tags every time, and quick to load. */
import { describe, expect, test } from 'vitest';
import { closedTags, LEARNT, Tag, tagNames } from '../../../core/src/tags/tag.ts';
import { tagsOf, tagTokens } from '../../../core/src/tags/tagger.ts';
import { tagWeights } from '../../../core/src/tags/weights.generated.ts';
import { encodeWeights, TagWeights } from '../../../core/src/tags/weights.ts';
import { readBlock } from '../../../core/src/text/index.ts';

/** `word/TAG` for each token. */
function tagged(text: string): string {
  const block = readBlock('paragraph', text);
  const tags = tagsOf(block);
  const { tokens, sentences } = block;
  const out: string[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const of = tags.sentence(s);
    for (let i = sentences.first[s] as number; i < (sentences.first[s + 1] as number); i++)
      out.push(`${text.slice(tokens.start[i], tokens.end[i])}/${tagNames[of[i] as number]}`);
  }
  return out.join(' ');
}

describe('the tagger', () => {
  test.each([
    'The/DET old/ADJ bridge/NOUN collapsed/VERB in/ADP March/PROPN ./PUNCT',
    'Rents/NOUN in/ADP the/DET city/NOUN rose/VERB sharply/ADV ,/PUNCT officials/NOUN said/VERB ./PUNCT',
    'She/PRON will/AUX visit/VERB the/DET village/NOUN ./PUNCT',
    'They/PRON spent/VERB $/SYM 40/NUM million/NUM on/ADP schools/NOUN and/CCONJ roads/NOUN ./PUNCT',
    'It/PRON is/AUX not/PART known/VERB whether/SCONJ he/PRON survived/VERB ./PUNCT',
    'The/DET G20/PROPN leaders/NOUN met/VERB two/NUM ministers/NOUN ./PUNCT',
    'Write/VERB to/ADP help@example.org/X ./PUNCT',
  ])('%s', line => {
    const text = line
      .replaceAll(/\/[A-Z]+/g, '')
      .replaceAll(/ ([.,])/g, '$1')
      .replace('$ ', '$');
    expect(tagged(text)).toBe(line);
  });

  test('a word that is new is of no closed class', () => {
    const block = readBlock('paragraph', 'The glorbish frumity blenched the vorpel quab.');
    const tags = tagsOf(block).sentence(0);
    for (const i of [1, 2, 3, 5, 6]) expect(closedTags).not.toContain(tags[i]);
  });

  test('gives the same tags whatever was read before', () => {
    const text = 'A strike by drivers halted most trains on Friday.';
    const first = tagged(text);
    tagged('Something else entirely, with $30 and a much longer sentence that goes on and on for a while.');
    expect(tagged(text)).toBe(first);
  });

  test('tags a sentence by itself, and once', () => {
    const block = readBlock('paragraph', 'Prices fell. The trains stopped.');
    const tags = tagsOf(block);
    const of = tags.sentence(1);
    // Those of the first were not asked for.
    expect([...of]).toEqual([0, 0, 0, Tag.determiner, Tag.noun, Tag.verb, Tag.punctuation]);
    expect(tagsOf(block)).toBe(tags);
    expect(tags.sentence(1)).toBe(of);
  });

  test.each(['', ' ', '\ud83d\ude00', '…', '’s', "'", 'a\u0301bc', '\u200b', '\ud800 lone', 'x'.repeat(5000)])(
    'survives %j',
    text => {
      const block = readBlock('paragraph', text);
      const out = new Uint8Array(block.tokens.count);
      expect(() => tagTokens(text, block.tokens, 0, block.tokens.count, out)).not.toThrow();
      for (const tag of out) expect(tagNames[tag]).toBeDefined();
    },
  );
});

describe('its weights', () => {
  test('come back from text as they went in', () => {
    const rows = [new Int8Array(LEARNT), new Int8Array(LEARNT), new Int8Array(LEARNT)];
    (rows[0] as Int8Array)[0] = -127;
    (rows[1] as Int8Array).fill(5);
    (rows[2] as Int8Array)[LEARNT - 1] = 127;
    const keys = [3, 70_000, 16_000_000];
    const weights = new TagWeights(encodeWeights(keys, rows));
    const sum = (...features: number[]) => {
      const scores = new Int32Array(16);
      weights.sum(Int32Array.from(features), features.length, scores);
      return [...scores.subarray(0, LEARNT)];
    };
    keys.forEach((key, i) => {
      expect(sum(key)).toEqual([...(rows[i] as Int8Array)]);
    });
    // One that is in no table adds nothing, and many of one sign stay apart from their neighbours.
    expect(sum(4)).toEqual(new Array(LEARNT).fill(0));
    expect(sum(...new Array(13).fill(3))).toEqual([-127 * 13, ...new Array(LEARNT - 1).fill(0)]);
    expect(sum(3, 70_000, 4)).toEqual([-122, ...new Array(LEARNT - 1).fill(5)]);
  });

  test('are small, and in plain letters that any host can read', () => {
    expect(tagWeights.length).toBeLessThan(300_000);
    expect(tagWeights).toMatch(/^[A-Za-z0-9+/]+$/);
  });
});
