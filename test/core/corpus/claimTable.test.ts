/** What a comparison looks at beyond the sentence of a figure shows when it changes: after each edit as if read anew. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparedClaims } from '../../../core/src/checks/compared.ts';
import { analyzeDocument, Corpus, defaultSettings, setNamesModel } from '../../../core/src/index.ts';

beforeAll(() => {
  setNamesModel(readFileSync(fileURLToPath(new URL('../../../models/names.bin', import.meta.url))));
});
afterAll(() => setNamesModel(null));

const filler = 'The owners met again to talk of the season. ';
type Step = readonly [uri: string, text: string];

/** The figures that disagree, file by file. */
function told(steps: readonly Step[]): string[] {
  const corpus = new Corpus();
  for (const [uri, text] of steps) corpus.update(uri, analyzeDocument(text, defaultSettings));
  const snapshot = corpus.snapshot();
  return [...snapshot.documents.keys()].flatMap(uri =>
    snapshot.disagreementsOf(uri).map(({ item, other, otherUri, verdict }) => {
      const figureOf = ({ document, start, end }: typeof item) => document.source.text.slice(start, end);
      return `${uri} ${figureOf(item)} / ${otherUri} ${figureOf(other)}: ${verdict.reason}`;
    }),
  );
}

const strike = (tail: string): string =>
  `Kestrel Ferries strike hits Moravec Lines\n\nKestrel Ferries and Moravec Lines are on strike.\n\nThe strike left 900 workers without pay.\n\n${filler.repeat(18)}\n\n${tail}\n`;
const strikeInAyr =
  'Kestrel Ferries strike hits Moravec Lines\n\nKestrel Ferries and Moravec Lines are on strike.\n\nThe strike left 400 workers without pay in Ayr.\n';
const fire = (where: string, toll: string): string =>
  `Drummore Foundry fire\n\nThe Drummore Foundry${where} said its plans changed.\n\nA spokesman spoke to reporters.\n\n${filler.repeat(9)}\n\nThe fire at Drummore Foundry killed ${toll}.\n`;
const storm = (opening: string): string =>
  `Drummore day\n\n${opening}Jo Kim. The storm sank 14 boats of Drummore Harbour.\n\nOwners of 23 boats went to Drummore Harbour.\n`;

const cases: readonly (readonly [title: string, others: readonly Step[], silent: string, sound: string])[] = [
  [
    'a place at the end of the other article',
    [['b', strikeInAyr]],
    strike('Nobody was hurt.'),
    strike('Nobody was hurt in Ayr.'),
  ],
  [
    'where the lead says that all of it happens',
    [['b', fire('', '23 workers')]],
    fire('', '14 workers in Holt'),
    fire(' in Holt', '14 workers in Holt'),
  ],
  ['the word before a caption', [], storm(''), storm('Photo: ')],
];

test.each(cases)('%s comes and goes', (_, others, silent, sound) => {
  expect(told([...others, ['a', silent]])).toEqual([]);
  const disagreements = told([...others, ['a', sound]]);
  expect(disagreements).not.toEqual([]);
  expect(told([...others, ['a', silent], ['a', sound]])).toEqual(disagreements);
  expect(told([...others, ['a', sound], ['a', silent]])).toEqual([]);
});

test('the figures that one was compared with come in the order of the text', () => {
  const wards = [...'ABCDEFGH'].map(
    (ward, i) =>
      `The Oldmere ferry carried ${300 + i} passengers in May 2010, the harbour office of ward ${ward} wrote.`,
  );
  const corpus = new Corpus();
  for (const uri of ['b', 'a', 'c'])
    corpus.update(uri, analyzeDocument(`Oldmere ferry\n\n${wards.join('\n\n')}`, defaultSettings));
  const snapshot = corpus.snapshot();
  const claims = snapshot.documents.get('b')?.claims ?? [];
  const { places } = snapshot.comparedWith('b', 0);
  expect(places.length).toBeGreaterThan(6);
  expect(places).toEqual([...places].sort((x, y) => (x.uri < y.uri ? -1 : x.uri > y.uri ? 1 : x.index - y.index)));
  const own = comparedClaims(snapshot, 'b', 0).filter(({ uri }) => uri === 'b');
  expect(own.length).toBeGreaterThan(1);
  expect(own.map(({ index }) => index)).toEqual(own.map(({ index }) => index).sort((x, y) => x - y));
  expect(claims.length).toBeGreaterThan(7);
});
