import { describe, expect, test } from 'vitest';
import { PAIRS, Sums } from '../../../core/src/names/model/sums.ts';
import { Group, keyOfGroup } from '../../../core/src/names/model/templates.ts';
import { emptyVocabulary, numberOf } from './modelKit.ts';

/** Six numbers that tell a group from any other. */
const weightsOf = (first: number, second: number): number[] =>
  Array.from({ length: PAIRS }, (_, k) => (Math.imul(first ^ Math.imul(second, 31), 40503 + k) & 0xfff) - 2048);

function setUp(most?: number) {
  const words = emptyVocabulary(most);
  const asked: string[] = [];
  const sums = new Sums(words, (first, second, into, at) => {
    asked.push(`${first} ${second}`);
    into.set(weightsOf(first, second), at);
  });
  const add = (...groups: [number, number][]): number[] => {
    const scores = new Int32Array(PAIRS + 1);
    sums.add(Int32Array.from(groups.flat()), groups.length, scores, 1);
    return [...scores.subarray(1)];
  };
  return { words, asked, sums, add };
}

const total = (...groups: [number, number][]): number[] =>
  Array.from({ length: PAIRS }, (_, k) =>
    groups.reduce((sum, [first, second]) => sum + (weightsOf(first, second)[k] as number), 0),
  );

describe('sums', () => {
  test('add up what groups weigh, and ask for each once', () => {
    const { words, asked, add } = setUp();
    const pike = numberOf(words, 'Pike');
    const groups: [number, number][] = [
      [pike, keyOfGroup(Group.word, 0)],
      [pike, keyOfGroup(Group.before, 5)],
      [77, keyOfGroup(Group.shapes, 0)],
    ];
    expect(add(...groups)).toEqual(total(...groups));
    expect(add(...groups)).toEqual(total(...groups));
    expect(asked.length).toBe(3);
  });

  test('tell apart all groups of many words, in whatever order they come', () => {
    const { words, add } = setUp();
    const wrong: unknown[] = [];
    for (let i = 0; i < 5000; i++) {
      const word = numberOf(words, `w${(i * 7919) % 3000}`);
      const groups: [number, number][] = [
        [word, keyOfGroup(Group.ruled, i % 5)],
        [word, keyOfGroup(Group.after, i % 3)],
        [i % 1000, keyOfGroup(Group.clusters, 0)],
      ];
      if (add(...groups).join() !== total(...groups).join()) wrong.push(groups);
    }
    expect(wrong).toEqual([]);
  });

  test('forget words that the vocabulary has forgotten', () => {
    const { words, asked, sums, add } = setUp(2);
    const group = (word: string): [number, number] => [numberOf(words, word), keyOfGroup(Group.word, 0)];
    add(group('Pike'));
    words.refresh();
    sums.refresh();
    expect(add(group('Tanaka'))).toEqual(total([1, keyOfGroup(Group.word, 0)]));
    expect(asked.length).toBe(2);
  });
});
