import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EntityRegistry } from '../../../core/src/corpus/entityRegistry.ts';
import type { DocumentAnalysis } from '../../../core/src/document/analysis.ts';
import { SourceText } from '../../../core/src/text/source.ts';
import { read } from '../names/kit.ts';

/** An analysis with names alone. */
function document(text: string): DocumentAnalysis {
  const { mentions, entities, blocks } = read(text);
  const empty = {
    date: null,
    sentences: [],
    quantities: [],
    attributions: [],
    quotations: [],
    citations: [],
    references: [],
  };
  return { ...empty, source: new SourceText(text), blocks, tables: [], mentions, entities, claims: [], topics: [] };
}

function registry(files: Readonly<Record<string, string>>): EntityRegistry {
  const result = new EntityRegistry();
  for (const [uri, text] of Object.entries(files)) result.update(uri, document(text));
  return result;
}

/** Everything the registry says, in plain form. */
function tell(result: EntityRegistry, files: ReadonlyMap<string, DocumentAnalysis>): unknown {
  return {
    entities: [...result.entities().values()].map(({ id, name, type, mentions, forms }) => ({
      id,
      name,
      type,
      mentions,
      forms,
    })),
    ids: [...files.keys()].sort().map(uri => [uri, files.get(uri)?.entities.map((_, i) => result.entityId(uri, i))]),
  };
}

describe('over files', () => {
  it('a surname joins the one full name of the folder', () => {
    const result = registry({ a: 'Mr. Lunde left.', b: 'Kari Lunde spoke.' });
    expect(result.entityId('a', 0)).toBe('person:kari-lunde');
    expect(result.entities().get('person:kari-lunde')?.forms).toEqual([
      ['Kari Lunde', 1],
      ['Lunde', 1],
    ]);
  });

  it('a surname of two people joins neither, until one of them leaves', () => {
    const result = registry({ a: 'Mr. Lunde left.', b: 'Kari Lunde spoke.', c: 'Peter Lunde sang.' });
    expect(result.entityId('a', 0)).toBe('person:lunde');
    expect([...result.update('c', null)]).toEqual(['a']);
    expect(result.entityId('a', 0)).toBe('person:kari-lunde');
  });

  it('an acronym joins the name that one file gives it', () => {
    const result = registry({ a: 'The BFA met in Oslo.', b: 'The Baltic Ferry Association (BFA) met.' });
    expect(result.entityId('a', 0)).toBe('organization:baltic-ferry-association');
  });

  it('the same name of two kinds stays two things', () => {
    const result = registry({ a: 'They met in Victoria.', b: 'Mrs. Victoria left.' });
    expect(result.entityId('a', 0)).toBe('place:victoria');
    expect(result.entityId('b', 0)).toBe('person:victoria');
  });

  it('a country has one id and all its forms', () => {
    const result = registry({ b: 'The U.S. agreed.', a: 'The United States agreed. So did the US.' });
    const entity = result.entities().get('place:united-states');
    expect(entity?.name).toBe('United States');
    expect(entity?.mentions.map(({ uri, start }) => [uri, start])).toEqual([
      ['a', 4],
      ['a', 37],
      ['b', 4],
    ]);
  });
});

describe('what is not the same stays apart', () => {
  const ids = (files: Readonly<Record<string, string>>) => [...registry(files).entities().keys()];

  it('two people of one surname in one article, and the surname alone', () => {
    expect(ids({ a: 'John Smith left. Jane Smith stayed. Smith sang.' })).toEqual([
      'person:jane-smith',
      'person:john-smith',
      'person:smith',
    ]);
  });

  it('father and son, and the surname alone', () => {
    expect(ids({ a: 'They saw Peter Lunde Sr. and Peter Lunde Jr. there.', b: 'Mr. Lunde left.' })).toEqual([
      'person:lunde',
      'person:peter-lunde-jr',
      'person:peter-lunde-sr',
    ]);
    expect(ids({ a: 'George H.W. Bush met George W. Bush.' })).toHaveLength(2);
  });

  it('a town and its team', () => {
    const ids = [...registry({ a: 'They live in Zelmak.', b: 'They like Zelmak Rovers.' }).entities().keys()];
    expect(ids).toHaveLength(2);
    expect(ids).toContain('place:zelmak');
  });

  it('a country, its people, and its capital that stands for its government', () => {
    expect(ids({ a: 'Beijing refused. China wrote to Chinese banks.' })).toEqual([
      'group:chinese',
      'place:beijing',
      'place:china',
    ]);
  });
});

describe('what is the same comes together', () => {
  const idsOf = (...texts: string[]) => {
    const files = Object.fromEntries(texts.map((text, i) => [`f${i}`, text]));
    return [...registry(files).entities().keys()];
  };

  it.each([
    ['accents', 'President Zoran Vučković spoke.', 'Zoran Vuckovic left.', 'person:zoran-vuckovic'],
    ['transliterations', 'Andrey Belinskyy spoke.', 'Andrej Belinskij left.', 'person:andrey-belinsky'],
    ['a surname with a suffix before it', 'Peter Lunde Jr. spoke.', 'Mr. Lunde left.', 'person:peter-lunde-jr'],
    ['possessives', 'Kari Lunde’s dog barked.', 'Lunde’s car, said Kari Lunde.', 'person:kari-lunde'],
    ['a state under another name', "The People's Republic agreed.", 'China wrote.', 'place:china'],
    ['an expansion after its acronym', 'The BFA (Baltic Ferry Association) met.', 'The BFA met.', null],
  ])('%s', (_, one, other, id) => {
    const ids = idsOf(one, other);
    expect(ids).toHaveLength(1);
    if (id !== null) expect(ids).toEqual([id]);
  });

  it('the parts of a hyphenated pair, each with its own', () => {
    expect(idsOf('The US-China talks went on.', 'The United States wrote to China.')).toEqual([
      'place:china',
      'place:united-states',
    ]);
  });

  it('a word that one article takes for a person, with the place that it clearly is in the others', () => {
    const live = 'They live in Zelmak.';
    expect(idsOf('“We won,” Zelmak said.', live, live, live)).toEqual(['place:zelmak']);
    expect(idsOf('“We won,” Zelmak said.', live, live)).toEqual(['person:zelmak', 'place:zelmak']);
    expect(idsOf('“We won,” said Mrs. Zelmak.', live, live, live)).toHaveLength(2);
    expect(idsOf('“We won,” Ada Zelmak said. Zelmak left.', live, live, live)).toHaveLength(2);
  });
});

describe('an update', () => {
  it('tells nothing when only other words change, and yet moves the mentions', () => {
    const result = registry({ a: 'Kari Lunde spoke.', b: 'Kari Lunde left.' });
    expect(result.update('a', document('Late at night Kari Lunde spoke.'))).toEqual(new Set());
    expect(result.entities().get('person:kari-lunde')?.mentions[0]).toEqual({ uri: 'a', start: 14, end: 24 });
  });

  it('tells of the files whose names got another id, and of no other', () => {
    const result = registry({ a: 'Kari Lunde spoke.', b: 'Mr. Lunde left.', c: 'Peter Brandt sang.' });
    expect([...result.update('d', document('Peter Lunde spoke.'))].sort()).toEqual(['b']);
  });

  it('leaves a map that was handed out as it was', () => {
    const result = registry({ a: 'Kari Lunde spoke.' });
    const before = result.entities();
    const entity = before.get('person:kari-lunde');
    result.update('a', null);
    expect(before.size).toBe(1);
    expect(entity?.mentions).toHaveLength(1);
    expect(result.entities().size).toBe(0);
  });
});

describe('any order of changes', () => {
  const sentence = fc.constantFrom(
    'Kari Lunde spoke.',
    'Mr. Lunde left.',
    'Peter Lunde sang.',
    'Kari Marie Lunde wrote.',
    'The BFA met.',
    'The Baltic Ferry Association (BFA) met.',
    'The Boston Fishing Academy (BFA) met.',
    'They met in Victoria.',
    'Mrs. Victoria left.',
    'The U.S. agreed.',
    'The United States agreed.',
    'A Zelmak was seen.',
    'They live in Zelmak.',
    '“We won,” Zelmak said.',
    'Ada Zelmak wrote.',
    'Peter Lunde Sr. sang.',
    'Peter Lunde Jr. sang.',
    'It rained.',
  );
  const change = fc.record({
    uri: fc.constantFrom('a', 'b', 'c', 'd'),
    text: fc.option(fc.array(sentence, { minLength: 1, maxLength: 3 }).map(parts => parts.join(' '))),
  });

  it('gives what a new registry gives, and tells of every other file whose ids changed', () => {
    const cache = new Map<string, DocumentAnalysis>();
    const analyse = (text: string): DocumentAnalysis => {
      let analysis = cache.get(text);
      if (!analysis) {
        analysis = document(text);
        cache.set(text, analysis);
      }
      return analysis;
    };
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), changes => {
        const files = new Map<string, DocumentAnalysis>();
        const result = new EntityRegistry();
        for (const { uri, text } of changes) {
          const before = new Map(
            [...files].map(([file, { entities }]) => [
              file,
              JSON.stringify(entities.map((_, i) => result.entityId(file, i))),
            ]),
          );
          const analysis = text === null ? null : analyse(text);
          const told = result.update(uri, analysis);
          if (analysis) files.set(uri, analysis);
          else files.delete(uri);
          for (const [file, { entities }] of files) {
            const after = JSON.stringify(entities.map((_, i) => result.entityId(file, i)));
            if (file !== uri && after !== (before.get(file) ?? '[]')) expect(told.has(file), file).toBe(true);
          }
          const rebuilt = new EntityRegistry();
          for (const [file, one] of [...files].reverse()) rebuilt.update(file, one);
          expect(tell(result, files)).toEqual(tell(rebuilt, files));
        }
      }),
      { numRuns: 300 },
    );
  });
});
