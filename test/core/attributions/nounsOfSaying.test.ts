import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('nouns of saying', () => {
  test.each([
    [
      'whose, and that',
      'The council doubts the report’s finding that 40 boats sank.',
      'indirect: the report / finding / that 40 boats sank',
    ],
    [
      'by whom, and that',
      'The finding by the auditors that 40 boats sank, made in May, was new.',
      'indirect: the auditors / finding / that 40 boats sank',
    ],
    ['whose, and a figure', 'Its estimate of 40 boats was low.', 'indirect: Its / estimate / 40 boats'],
    [
      'whose earlier one',
      'Blunt’s earlier claim that 40 boats sank, made in May, stands.',
      'indirect: Blunt / claim / that 40 boats sank',
    ],
    ['what it comes to', 'The port’s target is 40 boats a year.', 'indirect: The port / target / 40 boats a year'],
    ['what it is cut to', 'The port cut its forecast for May to 40 boats.', 'indirect: its / forecast / 40 boats'],
  ])('%s', (_, text, expected) => expect(credits(text)).toContain(expected));

  test.each([
    'The finding of a rope pleased the skipper.',
    'Her fear of heights is known.',
    'Its view of the harbour is free.',
    'The target is 40 boats.',
    'The storm’s target is the pier.',
    'Its figure is well known.',
    'A charge of 40 crowns applies.',
  ])('nobody speaks in %s', text => expect(credits(text)).toEqual([]));
});
