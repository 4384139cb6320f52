/** Units and rates that a text says once for two figures. */
import { expect, test } from 'vitest';
import { readFigures } from './kit.ts';

test.each([
  ['Cars with four- and six-cylinder engines ran.', ['four = 4 cylinder', 'six-cylinder = 6 cylinder']],
  [
    'It sold 5.2 million tonnes in 2018 and 6.1 million in 2019.',
    ['5.2 million tonnes = 5200000 t', '6.1 million = 6100000 t'],
  ],
  ['Profit was $5 million in May and 7 million in June.', ['$5 million = 5000000 USD', '7 million = 7000000 USD']],
  [
    'They plan several hundred or perhaps 1,000 megawatts.',
    ['several hundred = 100..1000 MW', '1,000 megawatts = 1000 MW'],
  ],
  [
    'It pays 9 billion kroner ($800 million) a year.',
    ['9 billion kroner = 9000000000 DKK/a', '$800 million = 800000000 USD/a'],
  ],
  ['The firm lost 1,200 of its 5,000 cooks.', ['1,200 = 1200 cook', '5,000 cooks = 5000 cook']],
  ['The rug is 6 by 9 feet.', ['6 = 6 [ft_i]', '9 feet = 9 [ft_i]']],
  ['The room is 3 x 4 metres.', ['3 = 3 m', '4 metres = 4 m']],
  ['A fee of £5 ($6.40) a month is due.', ['£5 = 5 GBP/mo', '$6.40 = 6.4 USD/mo']],
])('reads %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual(wanted);
});

test.each([
  ['It sold 5 tonnes in 2018 and 6 shops in 2019.', ['5 tonnes = 5 t', '6 shops = 6 shop']],
  ['He paid £5 ($6.40) a month ago.', ['£5 = 5 GBP', '$6.40 = 6.4 USD']],
])('lends nothing in %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual(wanted);
});
