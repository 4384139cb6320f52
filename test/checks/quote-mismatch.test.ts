import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'quote-mismatch';
const witness = (words: string, who = 'Fintan Byrne') =>
  `A day in court\n\n“${words},” ${who} told the court in Limerick.\n`;
const pair = (one: string, two: string, who?: string) => ({ 'a.txt': witness(one), 'b.txt': witness(two, who) });

describe('quote-mismatch speaks', () => {
  test('when a figure changed between two articles', () => {
    const found = findingsOf(
      code,
      pair('I saw 11 boats leave and heard nothing more', 'I saw 17 boats leave and heard nothing more'),
    );
    expect(found.map(finding => [finding.uri, finding.severity])).toEqual([
      ['a.txt', 'warning'],
      ['b.txt', 'warning'],
    ]);
    expect(found[0]?.message).toBe(
      'The same quotation runs differently at b.txt:3: “I saw *17* boats leave and heard nothing more”.',
    );
    expect(found[0]?.points).toEqual(['b.txt:I saw 17 boats leave and heard nothing more']);
  });

  test('when a word is left out in a short one about the same thing, in one article', () => {
    const text =
      'Denmark calls it “pressure and threats” by Norway.\n\nThe paper of Denmark repeats that “pressure and hidden threats” by Norway must end.\n';
    expect(findingsOf(code, text).map(finding => finding.words)).toEqual([
      'pressure and threats',
      'pressure and hidden threats',
    ]);
  });

  test('as information when one of the two is reported speech', () => {
    const found = findingsOf(code, {
      'a.txt': 'Oslo called the treaty “one of the strongest pillars of northern security in troubled times”.\n',
      'b.txt': 'The ministry said that the treaty was a pillar of northern security in troubled times for all.\n',
    });
    for (const finding of found) expect(finding.severity).toBe('information');
    expect(found.map(finding => finding.uri)).toEqual(['a.txt', 'b.txt']);
  });

  test('and its fix takes over the other wording', () => {
    const articles = pair('I saw 11 boats leave and heard nothing more', 'I saw 17 boats leave and heard nothing more');
    const [finding] = findingsOf(code, articles);
    expect(findingsOf(code, applied(articles, finding?.fixes[0]))).toEqual([]);
  });
});

describe('quote-mismatch stays silent', () => {
  const full = 'We will keep the harbour open all winter, and nobody will lose a day of work';
  test.each([
    ['the same words', full, full],
    [
      'British and American spelling',
      'We recognise the colour of our defence policy here',
      'We recognize the color of our defense policy here',
    ],
    [
      'straight and curly apostrophes',
      'We don’t know what the sea will do tonight',
      "We don't know what the sea will do tonight",
    ],
    ['a quotation cut shorter', full, 'We will keep the harbour open all winter'],
    ['its second half alone', full, 'nobody will lose a day of work'],
    ['two different statements', full, 'The ferry is old but it will sail as long as I am captain'],
    ['a shared beginning', 'We will keep the harbour open all winter', 'We will keep the school in the village'],
    ['scare quotes', 'green steel', 'clean steel'],
  ])('about %s', (_, one, two) => expect(findingsOf(code, pair(one, two))).toEqual([]));

  test('about what one paragraph quotes twice', () => {
    const text = '“She says it is a lovely old boat,” he said. “She says it is the most lovely old boat in Kiel.”\n';
    expect(findingsOf(code, text)).toEqual([]);
  });

  test('about short stock phrases of different people', () => {
    expect(findingsOf(code, pair('our thoughts and prayers', 'our deepest thoughts and prayers', 'Ana Reis'))).toEqual(
      [],
    );
  });

  test('about a paraphrase that shares the subject', () => {
    expect(
      findingsOf(code, {
        'a.txt': 'The minister spoke of “hunger and hidden poverty” in the north.\n',
        'b.txt': 'The minister warned that hunger and hidden debt would grow in the north.\n',
      }),
    ).toEqual([]);
  });

  test('about a headline that shortens what it quotes', () => {
    expect(
      findingsOf(
        code,
        '“We Will Never Sell the Old Lighthouse”\n\n“We will never ever sell the old lighthouse,” Ana Reis said.\n',
      ),
    ).toEqual([]);
  });
});
