import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEW } from '../../../core/src/corpus/nameTable.ts';
import type { CorpusSnapshot } from '../../../core/src/corpus/snapshot.ts';
import { analyzeDocument, Corpus, type DocumentAnalysis, defaultSettings } from '../../../core/src/index.ts';

const read = (text: string): DocumentAnalysis => analyzeDocument(text, defaultSettings);
const uriOf = (i: number): string => `file${String(i).padStart(3, '0')}`;

/** All that a moment says of its names, in plain form. */
const tell = (snapshot: CorpusSnapshot): unknown =>
  [...snapshot.entities.keys()].map(id => {
    const { figureFiles, differing, ...rest } = snapshot.nameProfile(id);
    return structuredClone({ id, ...rest, figureFiles, differing, files: snapshot.entity(id)?.files });
  });

const texts = [
  'Mayor Kari Lunde met Ada Berg in Oldmere.',
  'Kari Lunde met Kofi Mensah. The Oldmere ferry carried 300 passengers in 2019.',
  'Treasurer Kari Lunde left Oldmere. The Oldmere ferry carried 450 passengers in 2019.',
  'Lunde spoke of Ada Berg.',
  'Peter Lunde sang in Oldmere.',
  'OLDMERE – Ada Berg spoke. In Oldmere nobody listened.',
].map(read);

test('what a name’s articles say is added up as if it had been read anew, also for a moment that has passed', () => {
  const change = fc.record({
    file: fc.nat({ max: FEW + 5 }),
    text: fc.option(fc.nat({ max: texts.length - 1 }), { freq: 6 }),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.boolean(), (changes, keep) => {
      const files = new Map<string, DocumentAnalysis>();
      const corpus = new Corpus();
      const put = (uri: string, document: DocumentAnalysis | null): void => {
        corpus.update(uri, document);
        if (document) files.set(uri, document);
        else files.delete(uri);
      };
      // Around the number of articles from which on sums are kept.
      for (let i = 0; i < FEW; i++) put(uriOf(i), texts[i % 3] as DocumentAnalysis);
      const moment = corpus.snapshot();
      const before = keep ? tell(moment) : null;
      for (const { file, text } of changes) put(uriOf(file), text === null ? null : (texts[text] as DocumentAnalysis));
      const rebuilt = new Corpus();
      for (const [uri, document] of [...files].reverse()) rebuilt.update(uri, document);
      expect(tell(corpus.snapshot())).toEqual(tell(rebuilt.snapshot()));
      if (before) expect(tell(moment)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

test.each([50, 500])('of a name in %i articles nothing is read to answer what they say, nor after an edit', files => {
  const corpus = new Corpus();
  const documents = ['Mayor Kari Lunde met Ada Berg.', 'Kari Lunde met Kofi Mensah.'].map(read);
  for (let i = 0; i < files; i++) corpus.update(uriOf(i), documents[i % 2] as DocumentAnalysis);
  const profile = () => corpus.snapshot().nameProfile('person:kari-lunde');
  expect(profile().companions).toEqual([
    ['person:ada-berg', files / 2],
    ['person:kofi-mensah', files / 2],
  ]);
  corpus.update(uriOf(0), documents[1] as DocumentAnalysis);
  expect(profile().companions[0]).toEqual(['person:kofi-mensah', files / 2 + 1]);
  expect(profile().titles).toEqual([{ title: 'Mayor', files: files / 2 - 1, first: [uriOf(2), uriOf(4), uriOf(6)] }]);
  expect(corpus.articlesRead).toBe(0);
});
