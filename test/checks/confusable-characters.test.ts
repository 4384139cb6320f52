import { describe, expect, test } from 'vitest';
import { lookAlikes } from '../../core/src/lexicon/lookAlikes.ts';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'confusable-characters';

describe('confusable-characters speaks', () => {
  test.each([
    ['Shares in \u0410pple rose.', '\u0410pple', 'Latin and Cyrillic', 'Use Latin “A”', 'Shares in Apple rose.'],
    [
      'The m\u0430yor of Brekke left.',
      'm\u0430yor',
      'Latin and Cyrillic',
      'Use Latin “a”',
      'The mayor of Brekke left.',
    ],
    ['It was in \u039dovember.', '\u039dovember', 'Latin and Greek', 'Use Latin “N”', 'It was in November.'],
    ['A h\u043eurly p\u043est of c\u043eal.', 'h\u043eurly', 'Latin and Cyrillic', 'Use Latin “o”', null],
    ['Go to www.\u0430lderbay.example now.', '\u0430lderbay', 'Latin and Cyrillic', 'Use Latin “a”', null],
    ['The c\u043eunci\u03bf met.', 'c\u043eunci\u03bf', 'Latin and Cyrillic and Greek', 'Use Latin “o”', null],
    ['The \u0421hurch \u0421\u043euncil met.', '\u0421hurch', 'Latin and Cyrillic', 'Use Latin “C”', null],
    ['The \u0421\u043euncil met.', '\u0421\u043euncil', 'Latin and Cyrillic', 'Use Latin “C”, “o”', null],
  ])('in %j', (text, words, scripts, fix, mended) => {
    const [finding] = findingsOf(code, text);
    expect(finding?.words).toBe(words);
    expect(finding?.message).toBe(`“${words}” mixes ${scripts} letters.`);
    expect(finding?.fixes[0]?.title).toBe(fix);
    if (mended !== null) expect(applied(text, finding?.fixes[0])['a.txt']).toBe(mended);
  });

  test('of each word by itself', () => {
    const words = findingsOf(code, 'A h\u043eurly p\u043est of c\u043eal.').map(finding => finding.words);
    expect(words).toEqual(['h\u043eurly', 'p\u043est', 'c\u043eal']);
  });
});

describe('confusable-characters stays silent', () => {
  test.each([
    // Words in one alphabet, as names and quotations are written.
    'The paper Известия and the daily Καθημερινή wrote of Москва and Αθήνα.',
    'The song “А” (Cyrillic) and the letters А, В, С and о.',
    'The Сор river is written so in Cyrillic alone: Сор.',
    // Units, signs and formulas.
    'A film of 12 µm, a resistor of 4 kΩ, 3 μg of TNFα, IFNγ and β-carotene, ΔT and Χ².',
    'The wave function Ψ(x), the coefficient ρ and the speed ν of λ-waves.',
    // Mixtures that are meant.
    'The band KoЯn played with ПРОFF and ΛXIS, and the brand Яndex paid.',
    // Two letters may be a symbol or a class of locomotives.
    'The engines Тe and Эр, the types Оn and АA.',
    // Other alphabets and marks.
    'Łódź, Málaga, Đorđe, Ångström, İzmir, Ōsaka and naïve café.',
    'The Мосfilm studio.',
    'No\u0301 tilde is a letter of another alphabet.',
  ])('in %j', text => {
    expect(findingsOf(code, text).map(finding => finding.words)).toEqual([]);
  });

  test('in a long stretch of letters', () => {
    expect(findingsOf(code, 'a\u043e'.repeat(50_000))).toEqual([]);
  });
});

test('every look-alike is another letter than the Latin one', () => {
  for (const [other, { latin }] of lookAlikes) {
    expect(other).not.toBe(latin);
    expect(latin).toMatch(/^[A-Za-z]$/);
  }
  expect(lookAlikes.get('\u0410')).toEqual({ script: 'Cyrillic', latin: 'A' });
  expect(lookAlikes.get('\u03bf')).toEqual({ script: 'Greek', latin: 'o' });
});
