import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('figures that somebody keeps, gives or lays down', () => {
  test.each([
    ['In its report the port lists 40 boats.', 'indirect: the port / lists / 40 boats'],
    ['The guild named a price of $40m.', 'indirect: The guild / named / a price of $40m'],
    ['The radio gave the toll as 14.', 'indirect: The radio / gave / the toll as 14'],
    ['Nora Blunt attributed 12 of the losses to nets.', 'indirect: Nora Blunt / attributed / 12 of the losses to nets'],
    ['The port has received 27 complaints.', 'indirect: The port / has received / 27 complaints'],
    ['The guild has logged 2,300 complaints.', 'indirect: The guild / has logged / 2,300 complaints'],
    ['A court fined the port £75,000.', 'indirect: A court / fined / £75,000'],
    ['A jury awarded her $8m.', 'indirect: A jury / awarded / $8m'],
    ['The census of 2021 found 18,402 skippers.', 'indirect: The census of 2021 / found / 18,402 skippers'],
    ['Invoices show the port spent £82,000.', 'indirect: Invoices / show / the port spent £82,000'],
    ['On the port’s figures, fares rose 14%.', 'indirect: the port / figures / fares rose 14%'],
    [
      'The pier will cost $4m, by the estimate of the port.',
      'indirect: the port / by the estimate of / The pier will cost $4m',
    ],
    ['If the guild is right, fares will rise 3%.', 'indirect: the guild / is right / fares will rise 3%'],
    ['The yard had on average expected 40 boats.', 'indirect: The yard / had on average expected / 40 boats'],
    ['More than 40 boats sank, Blunt writes in her book.', 'indirect: Blunt / writes / More than 40 boats sank'],
    ['The ferry had 58 seats, Nora Blunt said by telephone.', 'indirect: Nora Blunt / said / The ferry had 58 seats'],
  ])('%s', (text, expected) => expect(credits(text)).toContain(expected));

  test.each([
    'The club received £3m for its striker.',
    'The club awarded its striker £3m.',
    'The club logged 12 wins.',
    'Tom Ness, with a score of 18, was awarded by the mayor.',
    'The lamp gave a light as good as 40 candles.',
    'When she was 40, Blunt wrote in her book.',
    'On the port’s 40 boats fares rose.',
    'If the guild is small, fares will rise 3%.',
    'A fine of £300 was paid. Fine dust covers 40% of it.',
  ])('nobody gives the figure in %j', text =>
    expect(credits(text).filter(credit => /\d/.test(credit.split(' / ')[2] ?? ''))).toEqual([]),
  );
});

test('those who were asked are not who asks', () =>
  expect(credits('Only 23% of those asked trust the port, Nora Blunt said.')).toEqual([
    'indirect: Nora Blunt / said / Only 23% of those asked trust the port',
  ]));
