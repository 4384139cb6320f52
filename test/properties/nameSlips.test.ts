/** Slips of the pen planted into articles: how many `name-variant` finds, and that it reports nothing else. */
import { expect, test } from 'vitest';
import { findingsOf } from '../kit/check.ts';

/** Invented people whose names no table has. */
const people = [
  ['Ilvar', 'Brandtner'],
  ['Zoran', 'Vučkovski'],
  ['Marthe', 'Solhjemdal'],
  ['Tomasz', 'Oldakowicz'],
  ['Greta', 'Lindqvarsen'],
  ['Hanne', 'Fosswinkel'],
  ['Pavel', 'Amselhuber'],
  ['Noor', 'Hadidzadeh'],
] as const;

/** The first speaks of one of them seven times, the second of all of them once or twice. */
function articles([given, family]: readonly [string, string]) {
  const others = people.map(([first, last], i) => `${first} ${last} signed ${i + 2} letters. They thanked ${last}.`);
  return {
    story: [
      `Mayor ${given} ${family} opened the bridge at Korsk.`,
      `${family} praised the builders. The crowd cheered ${family}.`,
      `Rain fell on the guests, and ${family} laughed. A band played for ${family}.`,
      `Later ${given} ${family} cut the ribbon, and ${family} went home.`,
    ],
    list: `The letters of Korsk\n\n${others.join('\n\n')}\n`,
  };
}

const slips: Readonly<Record<string, (name: string, at: number) => string>> = {
  swapped: (name, at) => name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
  dropped: (name, at) => name.slice(0, at) + name.slice(at + 1),
  doubled: (name, at) => name.slice(0, at) + name[at] + name.slice(at),
  unaccented: name => name.normalize('NFD').replace(/\p{M}/gu, ''),
};

test('no slip: nothing is reported', () => {
  for (const person of people) {
    const { story, list } = articles(person);
    expect(findingsOf('name-variant', { 'a.txt': `${story.join(' ')}\n`, 'b.txt': list })).toEqual([]);
  }
});

test.each(Object.entries(slips))('a slip (%s) in one place is found there, and nothing else is', (_, slip) => {
  let planted = 0;
  let found = 0;
  for (const person of people) {
    const [, family] = person;
    const { story, list } = articles(person);
    for (let at = 1; at < family.length - 2; at++) {
      const wrong = slip(family, at);
      if (wrong === family) continue;
      const text = `${story.join(' ')}\n\nThe ribbon was kept by ${wrong} that day.\n`;
      const findings = findingsOf('name-variant', { 'a.txt': text, 'b.txt': list });
      planted++;
      for (const { words, fixes } of findings) {
        expect(words).toBe(wrong);
        expect(fixes[0]?.title).toBe(`Use “${family}”`);
        found++;
      }
    }
  }
  expect(planted).toBeGreaterThan(0);
  expect(found / planted).toBeGreaterThan(0.9);
});
