import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const found = (text: string) => findingsOf('arithmetic', `${text}\n`).map(({ words }) => words);
const lent = 'The library lent 12,000 items last year. This year it has lent 18,000.';

describe('a change that is told of apart from its values', () => {
  test('is reported with both of them', () => {
    const [finding] = findingsOf('arithmetic', `${lent}\n\nThe mayor praised it for having doubled its lending.\n`);
    expect(finding?.message).toBe('From “12,000 items” to “18,000” is a rise of 50 percent, the text says “doubled”.');
    expect(finding?.points).toEqual(['a.txt:12,000 items', 'a.txt:18,000']);
  });

  test.each([
    [
      'by years',
      'Police counted 480 burglaries in 2022. In 2023 the tally came to 360. She put the 40 percent drop down to locks.',
      ['40 percent'],
    ],
    [
      'right behind them',
      'The airport handled 615,000 passengers, compared with 410,000 the year before. Its traffic has doubled.',
      ['doubled'],
    ],
    [
      'with the value before behind',
      'A ride will cost 50 euros from May. For eleven years it was 40 euros.\n\nA rise in the cost of a ride of 20 percent is too much, she says.',
      ['20 percent'],
    ],
  ])('is found %s', (_, text, words) => expect(found(text)).toEqual(words));

  test.each([
    ['fits', `${lent}\n\nThe mayor praised a rise in lending of 50 percent.`],
    [
      'is a little less',
      'The library lent 12,000 items last year. This year it has lent 23,000.\n\nThe mayor praised it for having doubled its lending.',
    ],
    ['is narrowed down', 'Fares rose from 20 to 30 euros. The rise of 20 percent in the price of passes is to follow.'],
    ['is of another thing', `${lent}\n\nThe number of cats has doubled.`],
    [
      'is of another measure',
      'Sales rose to $52 million from $50 million. The firm is old.\n\nNet income rose 21 percent, the firm said.',
    ],
    ['goes the other way', `${lent}\n\nLending of films fell by 20 percent.`],
    ['is one of several', `${lent}\n\nLending doubled in May. Lending of films rose by 20 percent.`],
    [
      'has several pairs of values',
      `${lent} Fees went from 40 to 60 euros.\n\nThe mayor praised it for having doubled its lending.`,
    ],
    ['may be any more', `${lent}\n\nThe mayor hopes that lending has more than doubled.`],
  ])('is left alone where it %s', (_, text) => expect(found(text)).toEqual([]));
});
