import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsOf, read } from './kit.ts';

describe('offsets', () => {
  it('hold with CRLF, emoji, combining marks and curly quotes', () => {
    const text = '🚢🚢 “Wait,” said Kari Lunde.\r\n\r\nIn Zürich she met Toma\u0301s Varga’s aide.\r\n';
    expect(mentionsOf(text)).toEqual(['person Kari Lunde', 'place Zürich', 'person Toma\u0301s Varga']);
  });

  it('lie inside the text, sorted and disjoint, and every mention has its entity, whatever the text', () => {
    const word = fc.constantFrom(
      'President',
      'Kari',
      'Lunde',
      'of',
      'the',
      'and',
      'U.S.',
      'US-China',
      'al-Assad',
      'betweenJapan',
      'World',
      'War',
      'II',
      'Bank',
      '’s',
      "'",
      '"',
      '“',
      '(',
      ')',
      ',',
      '.',
      ':',
      '-',
      '&',
      '•',
      '\n',
      '\r\n',
      '🚢',
      '2024',
      'NGO',
      'Russian',
      'invasion',
      'Ministry',
      'for',
      'van',
      'der',
      'West',
      'party',
      'San',
      'Francisco',
      'Attack',
      'on',
      'é',
      '\u0301',
      '\u00a0',
      'Mr.',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.array(fc.constantFrom(' ', '', ' '), { maxLength: 40 }),
        (words, gaps) => {
          const text = words.map((w, i) => w + (gaps[i] ?? ' ')).join('');
          const { mentions, entities } = read(text);
          let end = 0;
          mentions.forEach((mention, i) => {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.end).toBeGreaterThan(mention.start);
            end = mention.end;
            expect(entities[mention.entity]?.mentions).toContain(i);
            expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end));
          });
          expect(end).toBeLessThanOrEqual(text.length);
          for (const { titles } of entities)
            for (const title of titles) expect(text.slice(title.start, title.end)).toBe(title.text);
          expect(new Set(entities.map(entity => entity.key)).size).toBe(entities.length);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('are found in odd texts of 300,000 letters in little time', () => {
    for (const part of [
      'Aa ',
      'of the ',
      'New York and ',
      'A-B-',
      'United ',
      'President of ',
      'Attack on ',
      '"',
      'X. ',
      'Russia-Georgia war. ',
    ]) {
      const start = performance.now();
      read(part.repeat(300_000 / part.length));
      // A step that looks at every pair of words would take minutes.
      expect(performance.now() - start, part).toBeLessThan(8_000);
    }
  }, 120_000);

  it('of thousands of people, organizations and wars are linked in little time', () => {
    const many = Array.from({ length: 6_000 }, (_, i) => {
      const tail = [...String(i)].map(digit => 'abcdefghij'[Number(digit)]).join('');
      return `John X${tail} met Mary Smith${tail} of the X${tail} Party.`;
    });
    const start = performance.now();
    read(many.join(' '));
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 60_000);
});
