import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

const sources = (text: string) => credits(text).map(one => one.replace(/^\w+\??: (.+?) \/ .*$/s, '$1'));

describe('where the words for a source begin and end', () => {
  test.each([
    [
      'an apposition before the verb',
      'Nora Blunt, the harbour master, said 40 boats sank.',
      'Nora Blunt, the harbour master',
    ],
    [
      'a clause before the verb',
      'Nora Blunt, who leads the port, said 40 boats sank.',
      'Nora Blunt, who leads the port',
    ],
    [
      'an apposition with a clause behind the verb',
      '“Forty boats sank,” said Nora Blunt, a veteran skipper who teaches in Oldmere.',
      'Nora Blunt, a veteran skipper who teaches in Oldmere',
    ],
    ['a participle with its day', 'A log released Monday showed 40 boats sank.', 'A log released Monday'],
  ])('%s', (_, text, source) => expect(sources(text)).toEqual([source]));

  test.each([
    ['what the source does not say of itself', 'Nora Blunt, for her part, said 40 boats sank.', 'Nora Blunt'],
    ['a sentence that goes on', '“Forty boats sank,” said Nora Blunt, the port lost its crane.', 'Nora Blunt'],
  ])('leaves out %s', (_, text, source) => expect([...new Set(sources(text))]).toEqual([source]));
});
