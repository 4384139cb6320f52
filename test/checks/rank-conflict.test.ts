import { describe, expect, test } from 'vitest';
import { applied, findingsOf } from '../kit/check.ts';

const code = 'rank-conflict';
const yard = (rank: string) =>
  `Order for yard\n\nThe Wellin yard, the third-largest shipyard in the country, will build two ferries.\n\nAs the ${rank} shipyard in the country, the Wellin yard has long lived from repairs.\n`;

describe('rank-conflict speaks', () => {
  test('within one article, at both places', () => {
    const found = findingsOf(code, yard('fourth-largest'));
    expect(found.map(({ words, points }) => [words, ...points])).toEqual([
      ['third-largest shipyard', 'a.txt:fourth-largest shipyard'],
      ['fourth-largest shipyard', 'a.txt:third-largest shipyard'],
    ]);
    expect(found[0]?.message).toBe(
      '“third-largest shipyard” here, “fourth-largest shipyard” in a.txt:5 (Wellin yard).',
    );
  });

  test('where what is ranked stands behind it', () => {
    const text =
      'Blea Tarn is the second-largest lake in the county. Blea Tarn is the fourth-biggest of the county’s lakes.\n';
    expect(findingsOf(code, text)).toHaveLength(2);
    expect(findingsOf(code, text.replace('fourth', 'second'))).toEqual([]);
  });

  test('where the country stands after one and before the other', () => {
    const text =
      'Lake Orsk is the third-largest lake in the country. Lake Orsk is the country’s fourth-largest lake.\n';
    expect(findingsOf(code, text)).toHaveLength(2);
    expect(findingsOf(code, text.replace('country’s', 'world’s'))).toEqual([]);
  });

  test('and is mended by its fix', () => {
    const [finding] = findingsOf(code, yard('fourth-largest'));
    expect(findingsOf(code, applied(yard('fourth-largest'), finding?.fixes[0]))).toEqual([]);
  });
});

describe('rank-conflict stays silent', () => {
  test.each([
    ['where the ranks agree', yard('third-largest')],
    ['where they are of another kind', yard('fourth-oldest')],
    ['where a word of the same meaning is used', yard('third-biggest')],
    ['of two yards', `${yard('third-largest')}The Holm yard is the fourth-largest shipyard in the country.\n`],
    ['of visits that are counted', 'It was her third visit to Ayr. Her fourth visit to Ayr is planned.\n'],
  ])('%s', (_, text) => expect(findingsOf(code, text)).toEqual([]));
});
