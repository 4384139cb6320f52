import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('figures that somebody asks for, offers, aims at or puts right', () => {
  test.each([
    ['The port had asked for 40 cranes.', 'indirect: The port / had asked for / 40 cranes'],
    ['Nora Blunt asked for another 40.', 'indirect: Nora Blunt / asked for / another 40'],
    ['The skippers ask for a rise of 5 percent.', 'indirect: The skippers / ask for / a rise of 5 percent'],
    ['The council now offers 5 percent.', 'indirect: The council / now offers / 5 percent'],
    ['The port offered a 5 percent rise.', 'indirect: The port / offered / a 5 percent rise'],
    ['The ministry aims for about 40 ships.', 'indirect: The ministry / aims for / about 40 ships'],
    ['The port’s aim of four million tonnes is far.', 'indirect: The port / aim / four million tonnes'],
    ['The office had at first assumed 40.', 'indirect: The office / had at first assumed / 40'],
    ['The toll was later revised to 31 by the port office.', 'indirect: the port office / was later revised / to 31'],
    ['A fund valued the yard at $40m.', 'indirect: A fund / valued / the yard at $40m'],
    ['The guild appealed for $40m.', 'indirect: The guild / appealed for / $40m'],
    ['Nora Blunt sees the rate at 4% by May.', 'indirect: Nora Blunt / sees / the rate at 4% by May'],
    ['She attributed the rise to 14 new ferries.', 'indirect: She / attributed / the rise to 14 new ferries'],
    ['Nora Blunt gave the pier a 15% chance.', 'indirect: Nora Blunt / gave / the pier a 15% chance'],
    ['The rebels claimed to have sunk 40.', 'indirect: The rebels / claimed / to have sunk 40'],
    ['The port office estimates that 40 boats sank.', 'indirect: The port office / estimates / that 40 boats sank'],
    ['The guild now forecasts demand of 40 tonnes.', 'indirect: The guild / now forecasts / demand of 40 tonnes'],
    ['The weather office measured 40 mm of rain.', 'indirect: The weather office / measured / 40 mm of rain'],
    ['The observatory recorded 40 tides.', 'indirect: The observatory / recorded / 40 tides'],
    ['By his own account he lost 40.', 'indirect: his / account / he lost 40'],
    ['Nora Blunt worked out that 40 boats sank.', 'indirect: Nora Blunt / worked out / that 40 boats sank'],
  ])('%s', (text, expected) => expect(credits(text)).toContain(expected));

  test.each([
    'The port asked for calm.',
    'The job offers were gone by May.',
    'The port offered a boat for the trip.',
    'The yard values its 40 riggers.',
    'The club recorded 12 wins.',
    'The hull measured 40 metres.',
    'The lamp gave a 40 watt light.',
    'The yard lost claims that 40 skippers had filed.',
    'The rope revised itself to death.',
  ])('nothing with its figure in %j', text =>
    expect(credits(text).filter(credit => /\d/.test(credit) && !/40 riggers/.test(credit))).toEqual([]),
  );
});

describe('what a clause in front of its verb of saying gives', () => {
  test.each([
    ['Forty boats will go, ministers in Ayr agreed.', 'indirect: ministers in Ayr / agreed / Forty boats will go'],
    ['The port must pay €40m, a court ruled on Monday.', 'indirect: a court / ruled / The port must pay €40m'],
    [
      'The catch will be 40 percent lower, their guild fears.',
      'indirect: their guild / fears / The catch will be 40 percent lower',
    ],
    [
      'The raid took four minutes, as footage from a quay shows.',
      'indirect: footage from a quay / shows / The raid took four minutes',
    ],
    ['The insurer has 40 claims, it said when asked.', 'indirect: it / said / The insurer has 40 claims'],
    [
      'A wave hit Ayr, the port office said, killing at least 40 people.',
      'indirect: the port office / said / killing at least 40 people',
    ],
    [
      'The pier is shut, two clerks briefed on the plan said.',
      'indirect: two clerks briefed on the plan / said / The pier is shut',
    ],
    [
      'The port, which owns nine piers, reported a loss of €40m in May.',
      'indirect: The port / reported / a loss of €40m in May',
    ],
  ])('%s', (text, expected) => expect(credits(text)).toContain(expected));

  test.each([
    'In May, the skippers agreed.',
    'The shop sells oil, ropes, sails and offers.',
    'The skippers left, holding 40 lamps.',
  ])('nothing in %j', text => expect(credits(text)).toEqual([]));
});

describe('a figure that is given in passing', () => {
  test.each([
    ['behind those who are told', 'Nora Blunt told the meeting 40 boats had sunk.', 'Nora Blunt', '40 boats had sunk'],
    [
      'to those who stand outside',
      'Nora Blunt told crews outside the hall that 40 boats sank.',
      'Nora Blunt',
      'that 40 boats sank',
    ],
    [
      'of what was named before',
      'Asked about the bill, Nora Blunt put it at 40 million euros.',
      'Nora Blunt',
      'at 40 million euros',
    ],
    ['behind a colon', 'Nora Blunt wrote on her website: 40 boats sank.', 'Nora Blunt', '40 boats sank'],
    ['without “that”, under oath', 'An inquest was told 40 boats sank.', 'An inquest', '40 boats sank'],
    [
      'for a new estimate',
      'The port raised its forecast for May to 40 boats.',
      'The port',
      'its forecast for May to 40 boats',
    ],
    ['as a result', 'Brandt Bank posted a loss of $40 million.', 'Brandt Bank', 'a loss of $40 million'],
    ['by those who search', 'Inspectors found 40 leaks.', 'Inspectors', '40 leaks'],
    ['by a paper', 'The treaty allows 40 boats.', 'The treaty', '40 boats'],
  ])('%s', (_, text, source, content) =>
    expect(credits(text).map(one => one.replace(/ \/ .+? \/ /, ': '))).toContain(`indirect: ${source}: ${content}`),
  );

  test('as what somebody is accused of', () => {
    expect(credits('Nora Blunt was accused by the port of sinking 40 boats.').join()).toContain('of sinking 40 boats');
  });

  test.each([
    ['is told of a price', 'The port raised its fares to 40 euros.'],
    ['is what somebody sent', 'Nora Blunt posted 40 letters.'],
    ['is what somebody came upon', 'Nora Blunt found 40 boats.'],
    ['is what somebody permits', 'Nora Blunt allows 40 boats.'],
    ['is a price of things', 'The bonds were priced at 84.90.'],
  ])('is nobody’s where it %s', (_, text) => expect(credits(text)).toEqual([]));

  test('after “told”, of those who are told', () => {
    for (const text of ['Nora Blunt told the 40 members that it rained.', 'Nora Blunt told Radio 4 that it rained.'])
      expect(credits(text)).toEqual(['indirect: Nora Blunt / told / that it rained']);
  });
});
