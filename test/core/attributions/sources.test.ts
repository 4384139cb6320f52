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
    [
      'the day of a paper',
      'Data published by the port on Monday put the lost boats at 40.',
      'Data published by the port on Monday',
    ],
    ['a bracket', 'The Oldmere Port Office (OPO) said 40 boats sank.', 'The Oldmere Port Office (OPO)'],
    ['a bracket with a dot in it', 'Nora Blunt (D-Old.) said 40 boats sank.', 'Nora Blunt (D-Old.)'],
    [
      'a clause that tells which',
      'Skippers who lost their boats in the storm said 40 had sunk.',
      'Skippers who lost their boats in the storm',
    ],
    [
      'the same in the present',
      'But skippers who live by the quay say 40 boats sank.',
      'skippers who live by the quay',
    ],
    ['the same with `that`', 'A firm that insured the harbour said 40 boats sank.', 'A firm that insured the harbour'],
  ])('%s', (_, text, source) => expect(sources(text)).toEqual([source]));

  test.each([
    ['what the source does not say of itself', 'Nora Blunt, for her part, said 40 boats sank.', 'Nora Blunt'],
    ['the day', 'The harbour master on Monday said 40 boats sank.', 'The harbour master'],
    ['the day alone', 'Nora Blunt yesterday admitted that 40 boats sank.', 'Nora Blunt'],
    ['two times', 'Nora Blunt on Monday last week said 40 boats sank.', 'Nora Blunt'],
    ['a time with a number', 'Nora Blunt two weeks ago said 40 boats sank.', 'Nora Blunt'],
    ['nothing of a name that is a month', 'Nora May said 40 boats sank.', 'Nora May'],
    ['nothing of a name that is a paper', 'Bill Blunt on Monday said 40 boats sank.', 'Bill Blunt'],
    [
      'a clause that ends before another',
      'Skippers who left when Nora Blunt said 40 boats sank are back.',
      'Nora Blunt',
    ],
    ['a sentence that goes on', '“Forty boats sank,” said Nora Blunt, the port lost its crane.', 'Nora Blunt'],
  ])('leaves out %s', (_, text, source) => expect([...new Set(sources(text))]).toEqual([source]));

  test.each([
    ['a bare noun', 'Nora Blunt, the harbour master, said boats such as the Lien were lost.'],
    ['a thing', 'Nora Blunt, the harbour master, announced the loss of 40 boats.'],
    ['a pronoun', 'Nora Blunt, the harbour master, said she lost 40 boats.'],
  ])('%s behind the verb of a name with what describes it is no speaker', (_, text) =>
    expect(sources(text)).toEqual(['Nora Blunt, the harbour master']),
  );

  test('a name behind the verb is, where a clause stands before', () =>
    expect(sources('The gales wreck boats off Oldmere, the old port, said Nora Blunt, the mayor.')).toEqual([
      'Nora Blunt, the mayor',
    ]));

  test.each([
    [
      'Nora Blunt, owner of the Lien, a small ferry, said 40 boats sank.',
      'Nora Blunt, owner of the Lien, a small ferry',
    ],
    ['Blunt Ferries, Oldmere, Eastland, said 40 boats sank.', 'Blunt Ferries, Oldmere, Eastland'],
    ['Nora Blunt, a Port Ann, Eastland, skipper, said 40 boats sank.', 'Nora Blunt, a Port Ann, Eastland, skipper'],
    ['Another skipper, Nora Blunt of Oldmere, said his boats sank.', 'Another skipper, Nora Blunt of Oldmere'],
    ['Oddvar Lien, a guide, stammered in court, Nora Blunt, the mayor, said.', 'Nora Blunt, the mayor'],
    ['However, Nora Blunt, the mayor, said 40 boats sank.', 'Nora Blunt, the mayor'],
    ['As a result of the storm, Nora Blunt, the mayor, said 40 boats sank.', 'Nora Blunt, the mayor'],
    ['Reviewing the storm, Nora Blunt, the mayor, said 40 boats sank.', 'Nora Blunt, the mayor'],
    ['In Oldmere, Nora Blunt, the mayor, said 40 boats sank.', 'Nora Blunt, the mayor'],
  ])('all that describes a name, and nothing before it: %s', (text, source) => expect(sources(text)).toEqual([source]));

  test.each([
    ['names', 'Nora Blunt, Oddvar Lien and Ann Roe said 40 boats sank.', 'Nora Blunt, Oddvar Lien and Ann Roe'],
    [
      'a name that is a list',
      'The Ministry of Ports, Roads and Rail said 40 boats sank.',
      'The Ministry of Ports, Roads and Rail',
    ],
    [
      'who is one of them',
      'The skippers of Oldmere, including Nora Blunt, said 40 boats sank.',
      'The skippers of Oldmere, including Nora Blunt',
    ],
    [
      'two with what describes them',
      '“Forty boats sank,” said Nora Blunt, the mayor, and Oddvar Lien, a skipper.',
      'Nora Blunt, the mayor, and Oddvar Lien, a skipper',
    ],
    [
      'the same behind `according to`',
      'Forty boats sank, according to Nora Blunt, a skipper, and Oddvar Lien, the mayor.',
      'Nora Blunt, a skipper, and Oddvar Lien, the mayor',
    ],
    [
      'a name behind a role, and where from',
      '“Forty boats sank,” said another skipper, Oddvar Lien of the port.',
      'another skipper, Oddvar Lien of the port',
    ],
    [
      'an apposition that no comma ends',
      'Nora Blunt, leader of the Board of Roads and Rail said 40 boats sank.',
      'Nora Blunt, leader of the Board of Roads and Rail',
    ],
  ])('lists: %s', (_, text, source) => expect([...new Set(sources(text))]).toEqual([source]));

  test.each([
    [
      'a word before the list',
      'Likewise, Nora Blunt and Oddvar Lien said 40 boats sank.',
      'Nora Blunt and Oddvar Lien',
    ],
    [
      'a clause before it',
      'When the storm came, Nora Blunt and Oddvar Lien said 40 boats sank.',
      'Nora Blunt and Oddvar Lien',
    ],
    [
      'a clause behind it',
      '“Forty boats sank,” said Nora Blunt, the mayor, and Oldmere mourned.',
      'Nora Blunt, the mayor',
    ],
  ])('lists leave out %s', (_, text, source) => expect([...new Set(sources(text))]).toEqual([source]));

  test.each([
    ['a past form right after the name', 'Blunt stammered a little, saying 40 boats sank.', 'Blunt'],
    ['a present form before an object', 'Nora Blunt tests the new pier, and says 40 boats sank.', 'Nora Blunt'],
    ['an adverb after it', 'The mayor also met the crew, saying 40 boats sank.', 'The mayor'],
    ['a question word before it', 'It is not yet clear why Oldmere claimed 40 boats sank.', 'Oldmere'],
  ])('ends at %s', (_, text, source) => expect(sources(text)).toEqual([source]));

  test('what is given behind `according to` is no verb', () =>
    expect(sources('Forty boats sank, according to the port estimates.')).toEqual(['the port estimates']));

  test('a time between `who` and its verb', () =>
    expect(sources('Nora Blunt, who last year warned that 40 boats would sink, has left.')).toEqual(['who']));

  test.each([
    ['Analysts who read the log said 40 boats sank.', true],
    ['Sources who spoke to the crew said 40 boats sank.', true],
    ['The skippers who read the log said 40 boats sank.', false],
  ])('who is no one in particular stays so with a clause: %s', (text, vague) =>
    expect(credits(text)[0]?.includes('?: ')).toBe(vague),
  );
});
