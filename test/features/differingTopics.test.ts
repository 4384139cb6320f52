import { expect, test } from 'vitest';
import { differingTopics } from '../../server/src/features/differingTopics.ts';
import { topicRowsOf } from '../../server/src/features/overview.ts';
import { memoryFolder } from '../kit/folder.ts';

/** Labels of the topics whose dot is shown. */
function dotted(texts: Record<string, string>): string[] {
  const { view, file } = memoryFolder(texts);
  const files = Object.keys(texts).map(file);
  const ids = new Set(files.flatMap(one => [...differingTopics(view, one)]));
  return topicRowsOf(view, files, true).flatMap(({ id, label }) => (ids.has(id) ? [label] : []));
}

const article = (cost: string) =>
  `The Halvorsen Bridge in Brekke cost ${cost}, the road agency said on 3 June 2024.\n\nMarek Ostrow counts gulls on Fell Island. Marek Ostrow has seen 40 of them.\n`;

test('a topic has a dot where a figure of its sentences differs, and no other has', () => {
  const labels = dotted({ 'a.txt': article('$12 million'), 'b.txt': article('$15 million') });
  expect(labels).toEqual(expect.arrayContaining(['Halvorsen Bridge', 'Brekke']));
  expect(labels).not.toContain('Marek Ostrow');
  expect(labels).not.toContain('Fell Island');
});

test('where nothing differs, nothing has a dot', () => {
  expect(dotted({ 'a.txt': article('$12 million'), 'b.txt': article('$12 million') })).toEqual([]);
});
