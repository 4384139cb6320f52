import { expect, test } from 'vitest';
import { analyzeDocument, defaultSettings } from '../../../core/src/index.ts';
import { FolderSentences } from '../../../core/src/ledger/folderSentences.ts';

const read = (text: string) => analyzeDocument(text, defaultSettings);

test('a file is unread until its turn comes, and tells the words that came and went', () => {
  const sentences = new FolderSentences();
  const words = (file: string): string[] => {
    const told: string[] = [];
    sentences.read(file, (feature, key) => feature === 'words' && told.push(key));
    return told;
  };
  sentences.update('a.txt', read('The ferry carried 410 people. Nobody was hurt.\n'));
  expect([...sentences.unread]).toEqual(['a.txt']);
  expect(words('a.txt')).toEqual(['The ferry carried 410 people.', 'Nobody was hurt.']);
  expect([...sentences.unread]).toEqual([]);
  sentences.update('a.txt', null);
  expect(words('a.txt')).toEqual(['The ferry carried 410 people.', 'Nobody was hurt.']);
  expect(sentences.indexes.words.here('Nobody was hurt.', 'a.txt')).toEqual([]);
});

test('an anchor says how many others have the same words, and is null where no sentence is', () => {
  const sentences = new FolderSentences();
  const text = 'Boats: 40 came in.\n';
  for (const file of ['a.txt', 'b.txt']) {
    sentences.update(file, read(text));
    sentences.read(file, () => {});
  }
  const start = text.indexOf('40');
  expect(sentences.anchorAt('a.txt', { start, end: start + 2 })).toMatchObject({
    file: 'a.txt',
    exact: 'Boats: 40 came in.',
    figure: [7, 9],
    others: { elsewhere: 1 },
  });
  expect(sentences.anchorAt('c.txt', { start: 0, end: 1 })).toBeNull();
});
