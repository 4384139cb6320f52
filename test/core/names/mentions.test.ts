import { describe, expect, it } from 'vitest';
import { findNameCandidates } from '../../../core/src/names/index.ts';
import { readBlock } from '../../../core/src/text/index.ts';
import { mentionsOf } from './kit.ts';

/** Sentence → mentions. */
const found: readonly (readonly [string, readonly string[]])[] = [
  [
    'Yesterday Norwegian Prime Minister Kari Lunde met Tomás Varga in Oslo.',
    ['group Norwegian', 'person Kari Lunde', 'person Tomás Varga', 'place Oslo'],
  ],
  ["She praised Norway’s fleet and Kenya's ports.", ['place Norway', 'place Kenya']],
  ['Prices at Macy’s fell.', ['organization Macy’s']],
  ["On Friday Brannock's said it would close.", ["organization Brannock's"]],
  ['Trade betweenBrazil and Peru grew.', ['place Brazil', 'place Peru']],
  ['The UK-Japan pact is older than the India-Japan one.', ['place UK', 'place Japan', 'place India', 'place Japan']],
  ['A Franco-German study and an Anglo-Irish one agree.', ['group Franco-German', 'group Anglo-Irish']],
  ['Later Chen Mei-ling spoke with reporters.', ['person Chen Mei-ling']],
  ['The U.S. and the U.S.A. are one, as the US is.', ['place U.S.', 'place U.S.A.', 'place US']],
  ['It paid NKr9bn for 3.6GW Tarn Bank and 82 TWh of power.', ['organization Tarn Bank']],
  ['A vote by Cllr Kari Lunde passed.', ['person Kari Lunde']],
  ['The pact that the West drafted pleased nobody.', ['place West']],
  ['Gas flows through Nord Stream-2 pipelines again.', ['place Nord Stream-2']],
  ['A Swiss-based firm and the Kenya-led mission left.', ['group Swiss', 'place Kenya']],
  ['Many pro-Chilean voters and anti-Peruvian ones met.', ['group Chilean', 'group Peruvian']],
  [
    'The South Korea-US drill and the US-South Korea talks go on.',
    ['place South Korea', 'place US', 'place US', 'place South Korea'],
  ],
  [
    'He studied at the University of Tartu and the Estonian Academy of Sciences.',
    ['organization University of Tartu', 'organization Estonian Academy of Sciences'],
  ],
  ['It is run by the Ministry of Health and Welfare.', ['organization Ministry of Health and Welfare']],
  ['The letter went to the Food and Seed Administration.', ['organization Food and Seed Administration']],
  ['Police in Rostov and the Baltic Fleet were warned.', ['place Rostov', 'organization Baltic Fleet']],
  ['He backed the Conservative party.', ['organization Conservative party']],
  ['The Teachers’ Union called a strike.', ['organization Teachers’ Union']],
  [
    'Talks on the Russia-Georgia war and the Iraqi invasion of Kuwait go on.',
    ['event Russia-Georgia war', 'event Iraqi invasion of Kuwait'],
  ],
  [
    'Since World War II the Great Hall of the People has stood there.',
    ['event World War II', 'place Great Hall of the People'],
  ],
  ['He wrote of Bashar al-Assad and of von der Heide.', ['person Bashar al-Assad', 'person von der Heide']],
  ['Analyst Peter Brandt and painter Ines Okoro agree.', ['person Peter Brandt', 'person Ines Okoro']],
  ['“Peace,” said Theresa May in May.', ['person Theresa May']],
  ['They live in Butte, Mont., and in Igloolik, NU.', ['place Butte', 'place Mont.', 'place Igloolik', 'place NU']],
  ['OSLO, Norway — The ferry sank.', ['place OSLO', 'place Norway']],
  ['The One China principle was named again.', ['other One China principle']],
  ['VARSTAD — Owners of the harbour met.', ['place VARSTAD']],
  ['HARLAN, Ill. — The ferry sank.', ['place HARLAN', 'place Ill.']],
  ['Marlow, 3 March 2025 - The ferry sank.', ['place Marlow']],
  ['Marlow, England, March 3 — The ferry sank.', ['place Marlow', 'place England']],
  ['Harlan, Kentucky (AP) -- The ferry sank.', ['place Harlan', 'place Kentucky', 'organization AP']],
  // The author of a book, a candidate with his party, a heading.
  ['Harper Lindt, 12 March 1960 - The ferry sank.', ['person Harper Lindt']],
  ['Harlan Pike (Labour) - The ferry sank.', ['person Harlan Pike', 'organization Labour']],
  ['Minutes, 3 March 2025 - The ferry sank.', []],
  ["The insurer Lloyd's of London paid.", ["organization Lloyd's of London"]],
  ['PORTO VARO, Brazil, 3 May (AP) – The harbour burned.', ['place PORTO VARO', 'place Brazil', 'organization AP']],
];

const silent: readonly string[] = [
  'The government said on Monday that prices rose.',
  'Share.\nExit mobile version',
  'Related Sources:\n\n• Source 1 • Source 2',
  'Enrichment Data:\n\nPrices rose again.',
  '- Economic Support: prices rose again.\n- Stronger Bonds: prices fell.',
  'Strengthening Our Ties\n\nPrices rose again.',
  'In March, on Tuesday, the president spoke of the minister.',
  'I think I know. However, Nobody asked. THIS IS NOT A NAME.',
  'The bill is USD1,850 and the other GBP20.',
  'See Lisa_resume.doc for that.',
  'Two-thirds of voters agree. Mid-sized firms do not.',
];

describe('mentions', () => {
  for (const [text, expected] of found) {
    it(`finds the names of “${text.slice(0, 60)}”`, () => expect(mentionsOf(text)).toEqual(expected));
  }
});

describe('what is no name', () => {
  for (const text of silent) {
    it(`is left alone: “${text.slice(0, 60).replace(/\n/g, '⏎')}”`, () => expect(mentionsOf(text)).toEqual([]));
  }
});

describe('headlines', () => {
  it('give the names that tables or the text below know', () => {
    expect(
      mentionsOf('Kari Lunde Opens Talks With Japan Amid Storm\n\nOn Friday Kari Lunde spoke of the storm.'),
    ).toEqual(['person Kari Lunde', 'place Japan', 'person Kari Lunde']);
  });

  it('in capitals give them too', () => {
    expect(mentionsOf('PUTIN WARNS JAPAN AGAIN\n\nOn Friday Vladimir Putin warned it.')).toEqual([
      'person PUTIN',
      'place JAPAN',
      'person Vladimir Putin',
    ]);
  });

  it('of a list of tags are names', () => {
    expect(mentionsOf('The end.\n- Kari Lunde\n- Japan\n- World War II\n- Attack on Poland')).toEqual([
      'person Kari Lunde',
      'place Japan',
      'event World War II',
      'event Attack on Poland',
    ]);
  });
});

describe('the document decides', () => {
  it('splits two surnames that it knows from elsewhere', () => {
    expect(mentionsOf('Kari Lunde met Tomás Varga. The Lunde-Varga meeting was short.')).toEqual([
      'person Kari Lunde',
      'person Tomás Varga',
      'person Lunde',
      'person Varga',
    ]);
  });

  it('keeps a word that it writes with a capital inside sentences, and drops one that it also writes small', () => {
    expect(mentionsOf('We asked Beacon, and Beacon agreed.').length).toBe(2);
    expect(mentionsOf('We asked the Union, a union of the old kind. The Union agreed; so did the union.')).toEqual([]);
  });

  it('takes the type of an unknown name from where it speaks clearest', () => {
    expect(mentionsOf('They met in Varolim. Varolim is small.')).toEqual(['place Varolim', 'place Varolim']);
  });
});

it('weighs a word that objects have a property of as any other', () => {
  const text = 'They thanked constructor Tarrow for it.';
  for (const { votes } of findNameCandidates(readBlock('paragraph', text)))
    for (const vote of votes) expect(typeof vote).toBe('number');
});
