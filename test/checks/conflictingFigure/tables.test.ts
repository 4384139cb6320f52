import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../kit/check.ts';

const said = (text: string) => findingsOf('conflicting-figure', text).map(({ words }) => words);

const kelp = `Less kelp

Kelp landed, in tonnes:

Year      Old Head   Carrick
2020      1,310      860
2021      1,245      910
`;
const ferries = `More cars on the ferries

| Route | Passengers | Cars |
|---|---|---|
| Lorne–Uig | 41,200 | 9,870 |
| Lorne–Barra | 18,450 | 3,120 |
`;
const caves = `Visitors to the caves

            2022     2023
Blue Cave   31,400   35,900
Deep Cave   12,050   11,980
`;
const tunnels =
  'Tunnels of the road\n\nTunnel   Length (m)   Opens\nKvam     1,840        2026\nLia      620          2025\n';
const votes = 'The vote\n\nCandidate\tVotes\nMiriam Ash\t4,812\nPeter Holm\t4,377\n';

describe('a figure of a table', () => {
  test('is compared with the text, and both places are told', () => {
    const [one, two] = findingsOf('conflicting-figure', `${kelp}\nIn 2021 Old Head landed 1,425 tonnes of kelp.\n`);
    expect(one?.message).toBe('“1,245” differs from “1,425 tonnes” in a.txt:9 (Old Head).');
    expect(two?.points).toEqual(['a.txt:1,245']);
  });

  test.each([
    ['by its year', kelp, 'In 2020 Carrick landed 680 tonnes of kelp.', ['860', '680 tonnes']],
    ['by row and column', ferries, 'Between Lorne and Barra it carried 3,210 cars.', ['3,120', '3,210 cars']],
    ['by row and year', caves, 'In 2023 Blue Cave drew 39,500 visitors.', ['35,900', '39,500 visitors']],
    ['by its unit', tunnels, 'The Kvam tunnel is 1,480 metres long and will open in 2026.', ['1,840', '1,480 metres']],
    ['by a last name', votes, 'Ash won 4,182 votes.', ['4,812', '4,182 votes']],
  ])('is known %s', (_, table, words, pair) => expect(said(`${table}\n${words}\n`)).toEqual(pair));

  test.each([
    ['the same', kelp, 'In 2021 Old Head landed 1,245 tonnes of kelp.'],
    ['rounded', kelp, 'In 2021 Old Head landed some 1,200 tonnes of kelp.'],
    ['of another year', kelp, 'In 2019 Old Head landed 1,500 tonnes of kelp.'],
    ['of the year before', caves, 'In 2023 Blue Cave had 39,500 visitors, it was thought a year earlier.'],
    ['of no year', kelp, 'Old Head once landed 1,500 tonnes of kelp.'],
    ['of both rows', kelp, 'In 2021 Old Head and Carrick landed 2,155 tonnes of kelp.'],
    ['a change', ferries, 'Between Lorne and Barra it carried 120 more cars than before.'],
    ['of another measure', ferries, 'The ship between Lorne and Barra has room for 60 cars.'],
    ['of a day', ferries, 'On the busiest day 2,084 cars crossed between Lorne and Barra.'],
    ['of a season', caves, 'In the summer of 2023 Blue Cave drew 20,100 visitors.'],
    ['a forecast', caves, 'Deep Cave expects 13,000 visitors in 2023.'],
    ['a part', caves, 'Some 500 visitors to Blue Cave in 2023 came by bicycle.'],
    ['what is needed', votes, 'Miriam Ash needed 4,595 votes to win.'],
    ['of a round', votes, 'In the first round Miriam Ash won 3,900 votes.'],
    ['another figure of a table', `${votes}\n${kelp}`, 'Nobody was surprised.'],
  ])('is left alone beside one that is %s', (_, table, words) => expect(said(`${table}\n${words}\n`)).toEqual([]));
});
