import { expect, test } from 'vitest';
import { figuresOf, readFigures } from './kit.ts';

test.each([
  ['The deal cost NKr9bn.', 'NKr9bn = 9000000000 NOK'],
  ['The bridge cost $3.2 billion.', '$3.2 billion = 3200000000 USD'],
  ['The bridge cost US$3bn.', 'US$3bn = 3000000000 USD'],
  ['They raised £4m for the school.', '£4m = 4000000 GBP'],
  ['The bill came to €1,250.75.', '€1,250.75 = 1250.75 EUR'],
  ['The port paid $US12,400 in tax.', '$US12,400 = 12400 USD'],
  ['A loan of HK$2.5 million was agreed.', 'HK$2.5 million = 2500000 HKD'],
  ['The fine was 30 million Norwegian kroner.', '30 million Norwegian kroner = 30000000 NOK'],
  ['The fine was USD 450.', 'USD 450 = 450 USD'],
  ['The ticket costs 90 cents.', '90 cents = 90 cent'],
  ['The ticket costs 45p.', '45p = 45 penny'],
  ['Copper sold at $4.10 a pound.', '$4.10 a pound = 4.1 USD/[lb_av]'],
  ['It pays a 12-cent-a-share dividend.', '12-cent-a-share = 12 cent/share'],
  ['The deficit was $-5.8bn.', '$-5.8bn = -5800000000 USD'],
  ['It cost fifteen dollars and twenty cents.', 'fifteen dollars and twenty cents = 15.2 USD'],
  ['The clinic got tens of millions of euros.', 'tens of millions of euros = 10000000..100000000 EUR'],
  ['The stadium cost RM23.50 a seat.', 'RM23.50 a seat = 23.5 MYR/seat'],
  ['The price is dollar 22.5 million.', 'dollar 22.5 million = 22500000 USD'],
  ['They owe rupees 4.5 crore.', 'rupees 4.5 crore = 45000000 INR'],
  ['Sales were MEUR 60.', 'MEUR 60 = 60000000 EUR'],
  ['Sales came to 1,200 MSEK.', '1,200 MSEK = 1200000000 SEK'],
  ['Sales were MEUR/MAUD 60.', 'MAUD 60 = 60000000 AUD'],
  ['They spent 5 million U.S. dollars.', '5 million U.S. dollars = 5000000 USD'],
])('reads the sum in %j', (sentence, wanted) => {
  expect(readFigures(sentence)).toEqual([wanted]);
});

test('pounds are money in millions and weight in dozens', () => {
  expect(readFigures('The parcel weighs 12 pounds.')).toEqual(['12 pounds = 12 [lb_av]']);
  expect(readFigures('The firm lost 12 million pounds.')).toEqual(['12 million pounds = 12000000 GBP (down)']);
});

test('a word that is also a currency needs a large number', () => {
  expect(figuresOf('Her club has five won and two drawn.').some(q => q.kind === 'money')).toBe(false);
  expect(readFigures('The phone costs 900,000 won.')).toEqual(['900,000 won = 900000 KRW']);
});

test.each(['The PS5 sold out.', 'She said a $ sign was missing.', 'Ask the US for help.', 'The PLN is a currency.'])(
  'finds no sum in %j',
  sentence => {
    expect(figuresOf(sentence)).toEqual([]);
  },
);
