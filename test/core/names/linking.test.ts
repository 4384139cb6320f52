import { describe, expect, it } from 'vitest';
import { entitiesOf, read } from './kit.ts';

const keysOf = (text: string): string[] => read(text).entities.map(entity => entity.key);

describe('people', () => {
  it('are one under full name, surname and given name', () => {
    const text = 'Kari Lunde spoke first. Lunde left early. Kari’s car was late, said Kari Marie Lunde.';
    expect(entitiesOf(text)).toEqual(['Kari Marie Lunde: Kari Lunde, Lunde, Kari, Kari Marie Lunde']);
  });

  it('whose family name comes first are one too', () => {
    expect(entitiesOf('Wang Meifeng arrived. Wang waved; Meifeng’s aides did not.')).toEqual([
      'Wang Meifeng: Wang Meifeng, Wang, Meifeng',
    ]);
  });

  it('are found by the end of a long name', () => {
    expect(entitiesOf('Ilse van der Berg spoke. As van der Berg said, it rained.')).toEqual([
      'Ilse van der Berg: Ilse van der Berg, van der Berg',
    ]);
  });

  it('with one surname stay apart, and so does the bare surname', () => {
    const entities = entitiesOf('John Smith met Jane Smith. Smith smiled.');
    expect(entities).toEqual(['John Smith: John Smith', 'Jane Smith: Jane Smith', 'Smith: Smith']);
  });

  it('of two generations stay apart where they are told of as relatives', () => {
    const text = 'John Smith and his son John Smith Jr. own it. Smith Jr. runs it.';
    expect(entitiesOf(text)).toEqual(['John Smith: John Smith', 'John Smith Jr.: John Smith Jr., Smith Jr.']);
  });

  it('are one with and without their Jr. otherwise', () => {
    expect(entitiesOf('John Smith Jr. founded it. John Smith sold it.')).toHaveLength(1);
  });

  it('are one with and without accents, with and without initials', () => {
    expect(entitiesOf('Tomáš Dvořák spoke. Tomas Dvorak left. T. Dvořák wrote.')).toHaveLength(1);
  });
});

describe('acronyms in brackets', () => {
  it('are what they stand behind', () => {
    const text = 'The People’s Bank of China (PBOC) met. PBOC officials were silent.';
    expect(entitiesOf(text)).toEqual(["People's Bank of China: People’s Bank of China, PBOC, PBOC"]);
  });

  it('are not, where they are that of a country, or of other letters', () => {
    expect(keysOf('The Harbour Trust (UK) met.')).toHaveLength(2);
    expect(entitiesOf('The Harbour Trust (KXQ) met.').length).toBeGreaterThan(1);
  });

  it('of firms are found before their legal form, and before nothing else', () => {
    expect(entitiesOf('Deutsche Lufthansa AG cut 40 jobs. Lufthansa said so.')).toHaveLength(1);
    expect(entitiesOf('BHP Group Ltd met. BHP won.')).toHaveLength(1);
    expect(entitiesOf('The NCAA Infractions Committee met. The NCAA won.')).toHaveLength(2);
  });

  it('behind two names are neither', () => {
    const text = 'The Port Safety Board (PSB) and the Public Sanitation Bank (PSB) met. The PSB won.';
    expect(entitiesOf(text)).toHaveLength(3);
  });
});

describe('countries and their people', () => {
  it('are one under every name of the country', () => {
    expect(keysOf('The U.S. and the United States and the USA are one. So is the US.')).toEqual([
      'place:united-states',
    ]);
  });

  it('keep the people apart from the country', () => {
    expect(keysOf('Chileans left Chile for a Chilean isle.')).toEqual(['group:chilean', 'place:chile']);
  });
});

describe('organizations', () => {
  it('are one with the acronym in brackets after them', () => {
    expect(entitiesOf('The Baltic Ferry Association (BFA) met. Later the BFA agreed.')).toEqual([
      'Baltic Ferry Association: Baltic Ferry Association, BFA, BFA',
    ]);
  });

  it('are one with their listed acronym', () => {
    expect(keysOf('The EU waits for the European Union.')).toEqual(['organization:european-union']);
  });

  it('that are teams stay apart from their town', () => {
    const text = 'They trained in Everpool. A win for Everpool FC! In Everpool the shares of Everpool FC rose.';
    expect(keysOf(text)).toEqual(['place:everpool', 'organization:everpool-fc']);
  });
});

describe('wars', () => {
  it('are one by their parties, whatever the words', () => {
    const { entities } = read(
      'The Russia-Georgia war began. The Russian invasion of Georgia ended.\n- Attack on Georgia\n\nThe Iran-Iraq war is another.',
    );
    const wars = entities.filter(entity => entity.type === 'event');
    expect(wars.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Russian invasion of Georgia', 3],
      ['Iran-Iraq war', 1],
    ]);
  });
});

describe('spellings and suffixes', () => {
  const keysOf = (text: string): string[] => read(text).entities.map(entity => entity.key);

  it('one Cyrillic name has one key, however it is transliterated', () => {
    expect(keysOf('They met Sergey Belinsky. They thanked Sergej Belinskiy. They left Mr. Belinskyy.')).toEqual([
      'person:sergey-belinsky',
    ]);
  });

  it('father and son are two, and neither is meant by the name alone', () => {
    expect(keysOf('They met Ola Lunde Sr. and Ola Lunde Jr. in a hall. They thanked Ola Lunde.')).toEqual([
      'person:ola-lunde-sr',
      'person:ola-lunde-jr',
      'person:ola-lunde',
    ]);
  });

  it('a suffix is no family name', () => {
    expect(keysOf('They met Ola Lunde Jr. in a hall. They thanked Mr. Lunde.')).toEqual(['person:ola-lunde-jr']);
  });
});

describe('titles', () => {
  const titlesOf = (text: string): string[] =>
    read(text).entities.flatMap(entity => entity.titles.map(title => title.text));

  it('are collected before and after the name', () => {
    expect(titlesOf('Norwegian Prime Minister Kari Lunde met Tomás Varga, Chairman of Chile.')).toEqual([
      'Norwegian Prime Minister',
      'Chairman of Chile',
    ]);
    expect(titlesOf('He met Ines Okoro, Ghana’s president, on Monday.')).toEqual(['Ghana’s president']);
    expect(titlesOf('Norway’s Secretary of State, Kari Lunde, left.')).toEqual([]);
  });

  it('go over all the words of what somebody is head of', () => {
    expect(titlesOf('They heard Ines Okoro, director of the Institute of Marine Studies, on Monday.')).toEqual([
      'director of the Institute of Marine Studies',
    ]);
  });

  it('before the next name of a list are that one’s', () => {
    expect(titlesOf('They heard Ines Okoro, Governor Tomás Varga and others.')).toEqual(['Governor']);
  });

  it('are no part of the name', () => {
    expect(entitiesOf('Pope Francis and Sir Peter Brandt and Dr. Ines Okoro met.')).toEqual([
      'Francis: Francis',
      'Peter Brandt: Peter Brandt',
      'Ines Okoro: Ines Okoro',
    ]);
  });
});

describe('a headline', () => {
  it('with a word too much does not name the person', () => {
    const text = 'Kari Lunde Zargled A Big Blow.\n\nOn Monday Kari Lunde left. Lunde was tired.';
    expect(entitiesOf(text)[0]?.split(':')[0]).toBe('Kari Lunde');
  });

  it('that alone has the full name gives it', () => {
    expect(entitiesOf('Kari Lunde Opens Bridge\n\nOn Monday Lunde opened it.')).toEqual([
      'Kari Lunde: Kari Lunde, Lunde',
    ]);
  });
});
