import { describe, expect, test } from 'vitest';
import { analyzeDocument, defaultSettings } from '../../../core/src/index.ts';

/** The names of those who speak, in order; null for sources that are nobody of the article. */
function speakers(text: string): (string | null)[] {
  const { attributions, entities } = analyzeDocument(text, defaultSettings);
  return attributions.map(({ speaker }) => (speaker === null ? null : (entities[speaker]?.name ?? null)));
}

describe('a speaker is known', () => {
  test.each([
    [
      'she, who spoke last',
      '“We counted,” said Maria Schmidt. “It took hours,” she added.',
      ['Maria Schmidt', 'Maria Schmidt'],
    ],
    ['she, the one person named', 'Maria Schmidt came late. “It took hours,” she said.', ['Maria Schmidt']],
    ['the minister', 'Trade Minister Maria Schmidt came. The minister said 40 lamps broke.', ['Maria Schmidt']],
    [
      'the mayor of an apposition',
      'Peter Lind, the mayor of Ayr, came. The mayor said 40 lamps broke.',
      ['Peter Lind'],
    ],
    ['the ministry', 'The Ministry of Trade met. The ministry said 40 lamps broke.', ['Ministry of Trade']],
    ['the university', 'The University of Ayr closed. The university said 40 lamps broke.', ['University of Ayr']],
    ['it, the one organization named', 'Brandt Bank cut 40 jobs. It said that it would pay.', ['Brandt Bank']],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('a speaker stays unknown', () => {
  test.each([
    ['she, after two names', 'Maria Schmidt met Anna Weber in Berlin. “It took hours,” she said.'],
    [
      'the minister, of two',
      'Trade Minister Maria Schmidt met Health Minister Anna Weber. The minister said 40 lamps broke.',
    ],
    ['the ministry, of two', 'The Ministry of Trade met the Ministry of Health. The ministry said 40 lamps broke.'],
    ['she, where nobody is named', 'Nobody came. She said 40 lamps broke.'],
    ['the minister, where none is named', 'The minister said 40 lamps broke.'],
    ['it, after two organizations', 'Brandt Bank met Lind Bank. It said 40 lamps broke.'],
  ])('%s', (_, text) => expect(speakers(text)).toEqual([null]));
});
