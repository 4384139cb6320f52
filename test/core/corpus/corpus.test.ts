import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyzeDocument,
  BlockCache,
  Corpus,
  type CorpusSnapshot,
  defaultSettings,
  type Finding,
  runChecks,
} from '../../../core/src/index.ts';

const cache = new BlockCache();
const analyze = (text: string) => analyzeDocument(text, defaultSettings, cache);

const kim = 'Kim Min-jun opened the fair. Kim waved. Kim left.';
/** Sentences that agree, clash, shorten each other's names and dates: each corpus check has something to say of some. */
const sentences = [
  'The Marsk tunnel will cost $1.2 billion, the council said on Monday.',
  'The Marsk tunnel will cost $1.2 million, the council said on Monday.',
  'The Marsk tunnel will cost more than $1 billion, the council said on Monday.',
  '“I saw 11 boats leave and heard nothing more,” Fintan Byrne said.',
  '“I saw 17 boats leave and heard nothing more,” Fintan Byrne said.',
  kim,
  'Min-jun slept.',
  'President Zoran Vučković met Vučković’s brother. Vučković smiled.',
  'Vuckovic was late.',
  'Annegret Holtzmann spoke. Annegret Holtzmann left. Annegret Holtzmann sang.',
  'Annegret Holzmann was late.',
  'During a state visit to Lisbon, President Marta Lindqvist was welcomed. Her visit coincides with the 35th anniversary of the fall of the Berlin Wall.',
  'President Marta Lindqvist arrived in Lisbon. Marta Lindqvist began her trip on the 10th anniversary of the Paris Agreement.',
  'Lindqvist left Lisbon on Thursday[4].',
  'Norwegian President Marta Lindqvist sang.',
  'Marta Lindqvist, Chairwoman of Norway, slept.',
  'Mayor Marta Lindqvist danced.',
  'Nothing happened betweenKim and the sea.',
];

const article = (...list: string[]): string => (list.length === 0 ? '' : `A day in town\n\n${list.join('\n\n')}\n`);
const text = fc.array(fc.constantFrom(...sentences), { maxLength: 5 }).map(list => article(...list));
const uri = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt');
const step = fc.tuple(uri, fc.option(text));

const logger = {
  warn(message: string): void {
    throw new Error(message);
  },
};

function allFindings(corpus: Corpus): Map<string, readonly Finding[]> {
  const snapshot = corpus.snapshot();
  return new Map([...snapshot.documents.keys()].map(one => [one, runChecks(snapshot, one, { checks: {} }, logger)]));
}

describe('the corpus after any updates', () => {
  test('says the same as one built from nothing in another order, and told of every file whose findings changed', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), steps => {
        const corpus = new Corpus();
        const texts = new Map<string, string>();
        let before = allFindings(corpus);
        for (const [file, content] of steps) {
          const touched = corpus.update(file, content === null ? null : analyze(content));
          if (content === null) texts.delete(file);
          else texts.set(file, content);
          expect(touched).toContain(file);
          const after = allFindings(corpus);
          for (const [one, findings] of after) {
            // What stands elsewhere may move without a word to this file.
            for (const { fixes } of findings)
              for (const { uri } of fixes.flatMap(fix => fix.edits)) expect(uri).toBe(one);
          }
          for (const [one, findings] of after) {
            if (!touched.has(one)) expect(findings).toEqual(before.get(one));
          }
          before = after;
        }
        const rebuilt = new Corpus();
        for (const [file, content] of [...texts].reverse()) rebuilt.update(file, analyze(content));
        expect(before).toEqual(allFindings(rebuilt));
        const [now, again] = [corpus.snapshot(), rebuilt.snapshot()];
        expect([...now.documents.keys()]).toEqual([...again.documents.keys()]);
        for (const [file, document] of now.documents) {
          const ids = (snapshot: CorpusSnapshot) => document.entities.map((_, i) => snapshot.entityId(file, i));
          expect(ids(now)).toEqual(ids(again));
        }
      }),
      {
        numRuns: 120,
        // Found by chance: a rare form stands in two files, and its place in one of them moves.
        examples: [
          [
            [
              ['a.txt', article('Min-jun slept.', kim, kim)],
              ['d.txt', article('Min-jun slept.', kim)],
              ['d.txt', article(kim, 'Min-jun slept.')],
              ['a.txt', null],
            ],
          ],
        ],
      },
    );
  }, 60_000);
});

describe('a snapshot', () => {
  const tunnel = (cost: string) =>
    analyze(`On the tunnel\n\nThe Marsk tunnel will cost ${cost}, the council said on Monday.\n`);

  test('keeps showing its moment', () => {
    const corpus = new Corpus();
    corpus.update('a.txt', tunnel('$1.2 billion'));
    corpus.update('b.txt', tunnel('$1.2 million'));
    const then = corpus.snapshot();
    const found = runChecks(then, 'a.txt', { checks: {} }, logger);
    corpus.update('b.txt', null);
    corpus.update('c.txt', analyze('Kim Min-jun opened the fair.'));
    expect([...then.documents.keys()]).toEqual(['a.txt', 'b.txt']);
    expect(runChecks(then, 'a.txt', { checks: {} }, logger)).toEqual(found);
    expect([...then.entities.values()].some(entity => entity.name.includes('Kim'))).toBe(false);
    expect(then.revision).toBeLessThan(corpus.snapshot().revision);
  });

  test('is the same until something changes', () => {
    const corpus = new Corpus();
    const document = tunnel('$1.2 billion');
    corpus.update('a.txt', document);
    const one = corpus.snapshot();
    corpus.update('a.txt', document);
    expect(corpus.snapshot()).toBe(one);
  });

  test('lists files in order of uri and claims by their keys', () => {
    const corpus = new Corpus();
    for (const file of ['c.txt', 'a.txt', 'b.txt']) corpus.update(file, tunnel('$1.2 billion'));
    expect([...corpus.snapshot().documents.keys()]).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });
});

describe('a keystroke', () => {
  test('compares nothing again and touches one file, however large the folder', () => {
    const corpus = new Corpus();
    for (let i = 0; i < 60; i++) {
      corpus.update(
        `n${i}.txt`,
        analyze(`Notes\n\nThe Marsk tunnel will cost $1.2 billion, the council said on Monday. Page ${i} ends.\n`),
      );
    }
    const before = corpus.comparisons;
    const touched = corpus.update(
      'n7.txt',
      analyze('Notes, longer\n\nThe Marsk tunnel will cost $1.2 billion, the council said on Monday. Page 7 ends.\n'),
    );
    expect([...touched]).toEqual(['n7.txt']);
    expect(corpus.comparisons).toBe(before);
  });
});
