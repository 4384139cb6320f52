import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusOf, findingsIn } from '../kit/check.ts';

/** Pieces of text that checks look at, and odd ones. */
const piece = fc.oneof(
  fc.constantFrom(
    'The choir, founded in 1911, keeps its 90th anniversary in June. ',
    '“We will never sell the old lighthouse,” Ana Reis said. ',
    '“We will never rent the old lighthouse,” Ana Reis said. ',
    'It cost $1.2 billion. ',
    'It cost $1.2 million. ',
    'betweenPortugal and end.The ',
    'from 40 to 60, a rise of 25 percent. ',
    '13 people: eight men, three women and one boy. ',
    '[1]',
    '[citation needed]',
    '\n\nSources:\n[1] TK\n',
    '\n• Source 1 • Source 2\n',
    '\n- Ana\n- Reis\n- Porto\n',
    '\nShare.\n',
    '\r\n',
    '\r',
    '\n\n',
    'last Thursday ',
    'Kim Min-jun ',
    'Min-jun ',
    '👩‍🚒',
    'e\u0301',
    '\ud800',
    '\u0000',
    '“',
    '”',
    '"',
    '’',
    '…',
    '???',
    '1,200.50',
    '%',
  ),
  fc.string({ maxLength: 4, unit: 'binary' }),
);
const text = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''));

test('on any text, checks do not throw, stay within it, and say the same twice', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const articles = { 'a.txt': a, 'b.txt': b };
      const { snapshot } = corpusOf(articles);
      for (const uri of ['a.txt', 'b.txt'] as const) {
        const findings = findingsIn(snapshot, uri);
        for (const finding of findings) {
          expect(finding.start).toBeGreaterThanOrEqual(0);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(articles[uri].length);
          expect(finding.message).toMatch(/^[^\n]+[.:”]$/u);
          const places = [...finding.related, ...finding.fixes.flatMap(fix => fix.edits)];
          for (const { uri: file, start, end } of places) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(articles[file as 'a.txt'].length);
          }
        }
        expect(findingsIn(corpusOf(articles).snapshot, uri)).toEqual(findings);
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
