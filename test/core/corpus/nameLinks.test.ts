import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEW } from '../../../core/src/corpus/nameTable.ts';
import type { CorpusSnapshot } from '../../../core/src/corpus/snapshot.ts';
import { analyzeDocument, Corpus, type DocumentAnalysis, defaultSettings, NameLinks } from '../../../core/src/index.ts';

const read = (text: string): DocumentAnalysis => analyzeDocument(text, defaultSettings);
const links = (...entries: readonly string[][]): NameLinks =>
  new NameLinks(entries.map(([name = '', ...forms]) => ({ name, forms })));

function folder(texts: readonly string[], its: NameLinks): CorpusSnapshot {
  const corpus = new Corpus();
  for (const [i, text] of texts.entries()) corpus.update(`file${i}`, read(text));
  corpus.relink(its);
  return corpus.snapshot();
}
const ids = (texts: readonly string[], ...entries: readonly string[][]): string[] => [
  ...folder(texts, links(...entries)).entities.keys(),
];

describe('links of names', () => {
  const one = links(['Kim Min-jun', 'Kim', 'Min-jun Kim'], ['Alder Bay', 'Alder Haven']);

  test('give the forms of an entry the key of the fullest, kind by kind', () => {
    expect(one.keyOf('person:kim')).toBe('person:kim-min-jun');
    expect(one.keyOf('place:alder-bay')).toBe('place:alder-haven');
    expect(one.keyOf('person:park')).toBe('person:park');
    expect(one.nameOf('place:alder-haven')).toBe('Alder Bay');
  });

  test('do not hang on the order of entries', () => {
    const other = links(['Alder Bay', 'Alder Haven'], ['Kim Min-jun', 'Min-jun Kim', 'Kim']);
    expect(other.signature).toBe(one.signature);
  });

  test('leave out a form that two entries have', () => {
    const two = links(['Kari Lunde', 'Lunde', 'K. Lunde'], ['Peter Lunde', 'Lunde']);
    expect([...two.contested]).toEqual(['Lunde']);
    expect(two.keyOf('person:lunde')).toBe('person:lunde');
    expect(two.keyOf('person:k-lunde')).toBe('person:kari-lunde');
  });

  test('are none for an entry with one form, however it is accented', () => {
    expect(links(['Vučković', 'Vuckovic'], ['BFA']).signature).toBe(links().signature);
  });
});

describe('a folder with a glossary', () => {
  const bob = ['Bob Whitfield opened the fair.', 'Robert Whitfield paid for it.', 'Ada Berg sang.'];

  test('has one id for all forms of an entry, called as the entry says', () => {
    expect(ids(bob)).toContain('person:bob-whitfield');
    const snapshot = folder(bob, links(['Robert Whitfield', 'Bob Whitfield']));
    expect([...snapshot.entities.keys()]).toEqual(['person:ada-berg', 'person:robert-whitfield']);
    const entity = snapshot.entity('person:robert-whitfield');
    expect(entity).toMatchObject({ name: 'Robert Whitfield', count: 2, files: ['file0', 'file1'] });
    expect(entity?.mentions.map(({ uri }) => uri)).toEqual(['file0', 'file1']);
    expect(snapshot.nameProfile('person:robert-whitfield').forms).toEqual([
      ['Bob Whitfield', 1],
      ['Robert Whitfield', 1],
    ]);
  });

  test('knows whom a surname means that two people have', () => {
    const texts = ['Kari Lunde spoke.', 'Peter Lunde sang.', 'Mr. Lunde left.'];
    expect(ids(texts)).toContain('person:lunde');
    expect(ids(texts, ['Kari Lunde', 'Lunde'])).toEqual(['person:kari-lunde', 'person:peter-lunde']);
  });

  test('takes nobody else’s longer name for the one it has an alias for', () => {
    const texts = ['Christopher Alexander Lunde sang.', 'Mr. Lunde left.'];
    expect(ids(texts)).toEqual(['person:christopher-alexander-lunde']);
    expect(ids(texts, ['Kari Lunde', 'Lunde'])).toEqual(['person:christopher-alexander-lunde', 'person:kari-lunde']);
  });

  test('still finds the full name of a surname that has two spellings', () => {
    const texts = ['Kari Lunde spoke.', 'Mr. Lunde left.', 'Mr. Lundeh left.'];
    expect(ids(texts, ['Lunde', 'Lundeh'])).toEqual(['person:kari-lunde']);
  });

  test('keeps a person and a place of one name apart', () => {
    const texts = ['They met in Victoria.', 'Mrs. Victoria left.'];
    expect(ids(texts, ['Victoria', 'Victoria Springs'])).toEqual(['person:victoria-springs', 'place:victoria-springs']);
  });

  test('compares what it says of one name under two', () => {
    const texts = [
      'Bob Whitfield was born on 3 May 1950 in Oldmere.',
      'Robert Whitfield was born on 7 May 1950 in Oldmere.',
    ];
    expect(folder(texts, links()).dateConflictsOf('file0')).toEqual([]);
    expect(folder(texts, links(['Robert Whitfield', 'Bob Whitfield'])).dateConflictsOf('file0')).toHaveLength(1);
  });
});

test('a glossary that changes with the texts leaves what a folder says that is read anew', () => {
  const texts = [
    'Mayor Kari Lunde met Bob Whitfield in Oldmere.',
    'Kari Lunde met Robert Whitfield. The Oldmere ferry carried 300 passengers in 2019.',
    'Treasurer Kari Lunde left Oldmere. The Oldmere ferry carried 450 passengers in 2019.',
    'Lunde spoke of Robert Whitfield.',
    'Peter Lunde sang in Oldmere, and Mr. Whitfield in Old Mere.',
    'The BFA met. Bob Whitfield was born on 3 May 1950.',
    'The Baltic Ferry Association (BFA) met Robert Whitfield, who was born on 7 May 1950.',
    'The Boston Fishing Academy (BFA) met. “We won,” Oldmere said.',
  ].map(read);
  const entries = [
    ['Robert Whitfield', 'Bob Whitfield'],
    ['Kari Lunde', 'Lunde'],
    ['Lunde', 'Whitfield'],
    ['Oldmere', 'Old Mere'],
    ['Baltic Ferry Association', 'BFA'],
    ['BFA', 'Boston Fishing Academy'],
    ['Peter Lunde', 'Mr. Lunde', 'Kari Lunde'],
  ];
  const uriOf = (i: number): string => `file${String(i).padStart(3, '0')}`;
  const tell = (snapshot: CorpusSnapshot): unknown => [
    [...snapshot.entities].map(([id, { name, count, files, mentions, forms }]) => {
      const { figureFiles, differing, ...rest } = snapshot.nameProfile(id);
      const profile = structuredClone({ ...rest, figureFiles, differing });
      const claimers = snapshot.claimersOf(id);
      return { id, name, count, files: [...files], mentions, forms, profile, titles: snapshot.titlesOf(id), claimers };
    }),
    [...snapshot.documents].map(([uri, { entities }]) => [
      entities.map((_, i) => snapshot.entityId(uri, i)),
      snapshot.disagreementsOf(uri).map(({ other }) => [other.uri, other.index]),
      snapshot.dateConflictsOf(uri).map(({ other }) => other.uri),
    ]),
  ];
  const change = fc.oneof(
    fc.record({ file: fc.nat({ max: FEW + 5 }), text: fc.option(fc.nat({ max: texts.length - 1 }), { freq: 6 }) }),
    fc.subarray(entries).map(some => links(...some)),
  );
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 10 }), fc.boolean(), (changes, keep) => {
      const files = new Map<string, DocumentAnalysis>();
      let its = links();
      const corpus = new Corpus();
      const put = (uri: string, document: DocumentAnalysis | null): void => {
        corpus.update(uri, document);
        if (document) files.set(uri, document);
        else files.delete(uri);
      };
      // Around the number of articles from which on sums are kept.
      for (let i = 0; i < FEW; i++) put(uriOf(i), texts[i % texts.length] as DocumentAnalysis);
      const moment = corpus.snapshot();
      const before = keep ? tell(moment) : null;
      for (const one of changes) {
        if (one instanceof NameLinks) {
          its = one;
          corpus.relink(one);
        } else put(uriOf(one.file), one.text === null ? null : (texts[one.text] as DocumentAnalysis));
      }
      const rebuilt = new Corpus();
      rebuilt.relink(its);
      for (const [uri, document] of [...files].reverse()) rebuilt.update(uri, document);
      expect(tell(corpus.snapshot())).toEqual(tell(rebuilt.snapshot()));
      if (before) expect(tell(moment)).toEqual(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);
