import { describe, expect, test } from 'vitest';
import { analyzeDocument, defaultSettings } from '../../../core/src/index.ts';
import { credits, quotations } from './kit.ts';

describe('direct speech', () => {
  test.each([
    [
      'straight marks, speaker after',
      '"The pier is safe," said Nora Blunt.',
      ['direct: Nora Blunt / said / The pier is safe,'],
    ],
    [
      'curly marks, speaker after',
      '“The pier is safe,” Nora Blunt said.',
      ['direct: Nora Blunt / said / The pier is safe,'],
    ],
    [
      'marks doubled by a table',
      '""The pier is safe,"" said Nora Blunt.',
      ['direct: Nora Blunt / said / The pier is safe,'],
    ],
    ['pronoun', '“We counted every lamp twice,” she said.', ['direct: she / said / We counted every lamp twice,']],
    [
      'speaker before, comma',
      'Blunt said, "Every lamp was counted."',
      ['direct: Blunt / said / Every lamp was counted.'],
    ],
    [
      'speaker before, colon',
      'Blunt replied: “Every lamp was counted.”',
      ['direct: Blunt / replied / Every lamp was counted.'],
    ],
    ['single marks', '‘The pier isn’t safe,’ said Nora Blunt.', ['direct: Nora Blunt / said / The pier isn’t safe,']],
    [
      'straight single marks with an apostrophe',
      "'The council's pier is safe,' Blunt declared.",
      ["direct: Blunt / declared / The council's pier is safe,"],
    ],
    ['doubled single marks', "''The pier is safe,'' Blunt said.", ['direct: Blunt / said / The pier is safe,']],
    ['a question', '“Who paid for it?” Blunt asked.', ['direct: Blunt / asked / Who paid for it?']],
    [
      'with a hearer',
      '“We counted the lamps,” Blunt told reporters in Ayr.',
      ['direct: Blunt / told / We counted the lamps,'],
    ],
    [
      'with an apposition',
      '“The lamps were counted,” said Nora Blunt, a clerk at the harbour office.',
      ['direct: Nora Blunt, a clerk at the harbour office / said / The lamps were counted,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(credits(text)).toEqual(expected);
  });

  test('an interrupted quotation is two pieces with one cue', () => {
    const { attributions } = analyzeDocument('“The lamps,” she said, “were counted at noon.”', defaultSettings);
    expect(attributions).toHaveLength(2);
    expect(attributions[0]?.cue).toEqual(attributions[1]?.cue);
  });

  test('the next quotation of the paragraph goes on with the speaker', () => {
    expect(credits('“The lamps were counted,” said Nora Blunt. “Nobody had done that in years.”')).toEqual([
      'direct: Nora Blunt / said / The lamps were counted,',
      'direct: Nora Blunt / said / Nobody had done that in years.',
    ]);
  });

  test('a quotation over two paragraphs keeps its speaker', () => {
    expect(
      credits('“The lamps were counted,” said Nora Blunt. “Nobody had helped us.\n\n“Then it rained for days.”'),
    ).toContain('direct: Nora Blunt / said / Then it rained for days.');
  });

  test('the speaker is the entity with the name, for a pronoun too', () => {
    const text = '“We counted the lamps,” said Maria Schmidt in Berlin. “It took hours,” she added.';
    const { attributions, entities } = analyzeDocument(text, defaultSettings);
    expect(attributions.map(({ speaker }) => (speaker === null ? null : entities[speaker]?.name))).toEqual([
      'Maria Schmidt',
      'Maria Schmidt',
    ]);
  });
});

describe('what quotation marks do not make', () => {
  test.each([
    ['a scare quote', 'The so-called “pier” is a plank.'],
    ['a title', 'She read “The Long Way Home” on the train.'],
    ['an apostrophe', "The clerks' lamps and the sailors' ropes were wet."],
    ['an inch mark', 'The plank was 6" wide and the rope 8" long.'],
    ['a mark that never closes', 'He wrote "pier on the door and left.'],
  ])('%s credits nobody', (_, text) => {
    expect(credits(text).filter(line => line.startsWith('direct'))).toEqual([]);
  });

  test('quotations are told apart', () => {
    expect(quotations('The “pier” of “The Long Way Home” fell. “It was old and wet,” said Nora Blunt.')).toEqual([
      'scare: pier',
      'title: The Long Way Home',
      'speech: It was old and wet,',
    ]);
  });

  test('odd texts are read in time that grows with their length', () => {
    for (const unit of ['"', "' ", '“', 'said ', '“a” said ', '[1] ', 'according to ']) {
      const started = performance.now();
      analyzeDocument(unit.repeat(20_000), defaultSettings);
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });
});

describe('a speaker who is named after the second paragraph', () => {
  const first = '“The quay lost 40 boats. It was a bad night.';
  test('said the first one too, where that is left open', () =>
    expect(credits(`${first}\n\n“We will need 12 million euros,” Nora Blunt said.`)).toEqual([
      'direct: Nora Blunt / said / The quay lost 40 boats. It was a bad night.',
      'direct: Nora Blunt / said / We will need 12 million euros,',
    ]));

  test('did not where it is closed', () =>
    expect(credits(`${first}”\n\n“We will need 12 million euros,” Nora Blunt said.`)[0]).toMatch(/^direct: - \/ - /));
});

describe('a quotation that stands alone behind words that were told', () => {
  const told = 'Nora Blunt said the catch was good.';
  const hers = 'direct: Nora Blunt / said / We sold 40 boats.';

  test.each([
    ['is of the same speaker', `${told} “We sold 40 boats.” It rained.`],
    ['also with a few words quoted', 'Nora Blunt said the catch was “good”. “We sold 40 boats.”'],
    ['also as the second one', `${told} “It rained.” “We sold 40 boats.”`],
    ['also in a paragraph of its own', `${told}\n\n“We sold 40 boats.”\n`],
  ])('%s', (_, text) => expect(credits(text)).toContain(hers));

  test.each([
    ['its own sentence has a speaker', `${told} “We sold 40 boats,” said Peter Lind.`],
    ['a sentence stands between', `${told} It rained. “We sold 40 boats.”`],
    ['nobody in particular spoke', 'Experts said the catch was good. “We sold 40 boats.”'],
    ['it answers in a paragraph of its own', 'Nora Blunt asked how many boats were sold?\n\n“We sold 40 boats.”\n'],
    ['it is part of a sentence', `${told} The sign read “We sold 40 boats” for years.`],
    ['a paragraph goes on behind it', `${told}\n\n“We sold 40 boats.” It rained.\n`],
  ])('is not where %s', (_, text) => expect(credits(text)).not.toContain(hers));
});
