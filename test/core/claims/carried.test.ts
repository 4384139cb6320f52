import { describe, expect, test } from 'vitest';
import { analyzeDocument, defaultSettings } from '../../../core/src/index.ts';

/** The figures that go on with the source of the sentence before. */
function carried(text: string): string[] {
  const { claims, quantities } = analyzeDocument(text, defaultSettings);
  return claims.flatMap(claim => {
    const figure = quantities[claim.quantity];
    return claim.carried && figure ? [`${text.slice(figure.start, figure.end)}: ${claim.source}`] : [];
  });
}

describe('a source goes on speaking', () => {
  test.each([
    ['The ministry said 40 people were hurt. Of those, 12 were children.', ['12: The ministry']],
    ['Only 23% trust the port, Nora Blunt said. Among the young it was 17%.', ['17%: Nora Blunt']],
    ['The port carried 40,000 people, it said. That was 11% more than before.', ['11%: it']],
    ['Forty people were hurt, said Nora Blunt. Another 30 were missing.', ['30: Nora Blunt']],
    ['The port said 40 boats had sunk. The rest, some 90 boats, were safe.', ['some 90 boats: The port']],
    ['Nora Blunt said the pier would close in May. The repairs would cost €4 million.', ['€4 million: Nora Blunt']],
    ['Its survey found that 40 percent were lost. One in five had sunk.', ['One in five: Its survey']],
    [
      'The port said half the boats leak. Some 12 percent are beyond repair. Sixty percent have rust.',
      ['Some 12 percent: The port', 'Sixty percent: The port'],
    ],
    ['The port said 40 boats had sunk. The figure was later revised to 31.', ['31: The port']],
    [
      'Forty boats sank, the port said. Brokers at Oldmere & Lien had expected 60. The earlier figure was revised to 31.',
      ['31: the port'],
    ],
    ['The log shows 90 boats sank. Oldmere alone accounted for 40.', ['40: The log']],
    ['A poll suggests 46% back the Reds. Support for the Greens fell to 31%.', ['31%: A poll']],
    [
      'A survey found that 40% of crews slept. Twelve per cent of crews told the port they swam.',
      ['Twelve per cent: A survey'],
    ],
    ['Brandt Bank said its profit rose 4%. Revenue fell to $9 million.', ['$9 million: Brandt Bank']],
    [
      'Brandt Bank posted a profit of $4 million.\n\nIts net income was $9 million. Sales rose 3%.',
      ['$9 million: Brandt Bank', '3%: Brandt Bank'],
    ],
    ['The port counted 40 boats.\n\nThat compares with 31 boats.', ['31 boats: The port']],
  ])('%s', (text, expected) => expect(carried(text)).toEqual(expected));
});

describe('a source has stopped speaking', () => {
  test.each([
    ['another year', 'Only 23% trust the port, Nora Blunt said. In 2010 it was 17%.'],
    ['another place of another measure', 'The port lost 23%, Nora Blunt said. In the east unemployment was 17%.'],
    ['a new paragraph', 'The ministry said 40 people were hurt.\n\nOf those, 12 were children.'],
    ['another source', 'The ministry said 40 people were hurt. Of those, 12 were children, doctors in Ayr said.'],
    ['a vague source', 'Experts say 40 people were hurt. Of those, 12 were children.'],
    ['nothing that goes on', 'The ministry said 40 people were hurt. Ayr has 12 hospitals.'],
    ['no wish in the sentence before', 'Nora Blunt said the pier was old. The repairs would cost €4 million.'],
    ['a condition', 'Nora Blunt said the pier would close if it rained. The repairs would cost €4 million.'],
    ['another view', 'Nora Blunt said the pier would close. But the repairs would cost €4 million.'],
    ['a quotation', 'The ministry said 40 people were hurt. Of those, 12 were “beyond help”.'],
    ['a sentence between', 'The ministry said 40 people were hurt. It rained. Of those, 12 were children.'],
    ['a share of others', 'The port said half the boats leak. Some 12 percent of pupils swim.'],
    ['a figure only expected', 'The port expects 40 boats. The figure for May was revised to 31.'],
    ['a share of another time', 'A poll suggests 46% back the Reds. Turnout at the last election was 63%.'],
    ['a result behind what is none', 'Brandt Bank said 40 boats sank. Revenue fell to $9 million.'],
    ['a result of somebody else', 'Brandt Bank said its profit rose 4%. Lind’s revenue fell to $9 million.'],
    ['what is no comparison', 'The port said 40 boats had sunk.\n\nThat is a town of 9,000 people.'],
  ])('with %s', (_, text) => expect(carried(text)).toEqual([]));
});
