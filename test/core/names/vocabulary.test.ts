import { describe, expect, test } from 'vitest';
import { Flag } from '../../../core/src/names/model/flags.ts';
import { Field, NO_WORD } from '../../../core/src/names/model/vocabulary.ts';
import { emptyVocabulary, numberOf } from './modelKit.ts';

describe('the vocabulary', () => {
  test('gives a word one number, as written, and another if it is no word', () => {
    const words = emptyVocabulary();
    const tarrow = numberOf(words, 'Tarrow');
    expect(tarrow).not.toBe(NO_WORD);
    expect(numberOf(words, 'Tarrow')).toBe(tarrow);
    expect(new Set([tarrow, numberOf(words, 'tarrow'), numberOf(words, 'Tarrow', false)]).size).toBe(3);
  });

  test('knows what is the same in small letters or has the same shape', () => {
    const words = emptyVocabulary();
    const [a, b, c] = [numberOf(words, 'Tarrow'), numberOf(words, 'tarrow'), numberOf(words, 'Hawcombe')];
    expect(words.of(a, Field.lowerNumber)).toBe(words.of(b, Field.lowerNumber));
    expect(words.of(a, Field.lowerNumber)).not.toBe(words.of(c, Field.lowerNumber));
    expect(words.of(a, Field.shapeNumber)).toBe(words.of(c, Field.shapeNumber));
    expect(words.of(a, Field.flags) & Flag.capital).not.toBe(0);
    expect(words.of(b, Field.flags) & Flag.capital).toBe(0);
  });

  test('keeps all numbers and fields when it grows', () => {
    const words = emptyVocabulary();
    const written = Array.from({ length: 9000 }, (_, i) => `Word${i.toString(36)}`);
    const numbers = written.map(word => numberOf(words, word));
    expect(new Set(numbers).size).toBe(written.length);
    expect(new Set(numbers.map(number => words.of(number, Field.lowerNumber))).size).toBe(written.length);
    expect(written.map(word => numberOf(words, word))).toEqual(numbers);
  });

  test('forgets its words when there are very many, and says so', () => {
    const words = emptyVocabulary(3);
    for (const word of ['one', 'two']) numberOf(words, word);
    words.refresh();
    expect(words.generation).toBe(1);
    expect(words.size).toBe(1);
    expect(numberOf(words, 'two')).toBe(1);
    words.refresh();
    expect(words.generation).toBe(1);
  });
});
