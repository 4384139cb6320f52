import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

/** The speakers of a text. */
const speakers = (text: string): string[] => credits(text).map(credit => /: (.*?) \//.exec(credit)?.[1] ?? '');

describe('what describes a speaker', () => {
  test.each([
    [
      'whose man or woman it is',
      'Fares will rise, said Nora Blunt, Oldmere’s harbour master.',
      'Nora Blunt, Oldmere’s harbour master',
    ],
    [
      'a post in capitals',
      'Fares will rise, said Nora Blunt, Director of the Pier Office.',
      'Nora Blunt, Director of the Pier Office',
    ],
    [
      'a post and a clause',
      'Fares will rise, said Nora Blunt, the mayor, who took office in May.',
      'Nora Blunt, the mayor, who took office in May',
    ],
    [
      'a post that is filled for the time being',
      'Fares will rise, said Nora Blunt, acting mayor of Ayr.',
      'Nora Blunt, acting mayor of Ayr',
    ],
    [
      'not what the speaker did besides',
      'Fares will rise, said Nora Blunt, pointing to the price of oil.',
      'Nora Blunt',
    ],
    ['not a place', 'Fares will rise, said Nora Blunt, Oldmere.', 'Nora Blunt'],
    [
      'not a clause about the body named last',
      'Nora Blunt, acting head of the Pier Office, which owns the pier, said fares will rise.',
      'Nora Blunt, acting head of the Pier Office',
    ],
    [
      'where a report comes from',
      'A report released in May by the Office of Ports, Piers and Quays noted that fares rose.',
      'A report released in May by the Office of Ports, Piers and Quays',
    ],
    [
      'where a report comes from, behind its subject',
      'A study of old piers issued in May by the Office for Ports and Quays noted that fares rose.',
      'A study of old piers issued in May by the Office for Ports and Quays',
    ],
    [
      'more than one description, to the end of the sentence',
      'Fares will rise, said Jon Lien, a reporter for the Oldmere Times, a daily in the north.',
      'Jon Lien, a reporter for the Oldmere Times, a daily in the north',
    ],
    [
      'the country after a town',
      'Boats sank, according to Jon Lien, a skipper from Ayr, Scotland.',
      'Jon Lien, a skipper from Ayr, Scotland',
    ],
    [
      'not what goes on after it',
      'Fares will rise, said Jon Lien, a skipper from Ayr, the boats are full.',
      'Jon Lien, a skipper from Ayr',
    ],
    [
      'which of them it is',
      'Fares will rise, said one of two skippers who saw the log but left.',
      'one of two skippers who saw the log but left',
    ],
    ['which of them it is, before the verb', 'Those who left her party say boats sank.', 'Those who left her party'],
    [
      'a title in quotation marks',
      'According to Jon Lien’s “The Long Pier of Oldmere,” boats sank.',
      'Jon Lien’s “The Long Pier of Oldmere,',
    ],
    ['between dashes', 'Nora Blunt — like Lien, a skipper — recalled Doe losing boats.', 'Nora Blunt'],
    [
      'of whom it is known from whom',
      'The fact was first reported by Jon Lien, a reporter for the Oldmere Times.',
      'Jon Lien, a reporter for the Oldmere Times',
    ],
    ['not the time before it', 'Fares rose shortly after the mayor said boats sank.', 'the mayor'],
    ['not the verb before it', 'The Oldmere Times reports Blunt wants more ferries.', 'The Oldmere Times'],
    ['two speakers behind what they say', 'The ferry crashed in May, Blunt and Lien said.', 'Blunt and Lien'],
  ])('%s', (_name, text, expected) => {
    expect(speakers(text)[0]).toBe(expected);
  });
});

describe('a verb that shares its subject', () => {
  test.each([
    [
      'takes that of its own clause',
      'Doe talked about fares, but Blunt came back to the pier, asking the council to close it.',
      'Blunt',
    ],
    ['takes a relative pronoun', 'The plan pleased Nora Blunt, who stood up and endorsed it in May.', 'who'],
    [
      'takes the speaker after a clause that is said',
      'Doe said the pier was closed, the boats were lost, adding that fares would rise.',
      'Doe',
    ],
    [
      'takes the noun before a clause that has been closed',
      'Doe, who had lost the vote, went up to the pier and told the crowd that fares would rise.',
      'Doe',
    ],
  ])('%s', (_name, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });
});
