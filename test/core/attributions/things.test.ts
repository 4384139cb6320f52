import { expect, test } from 'vitest';
import { credits } from './kit.ts';

test.each(['A gala underscoring their ties was held in Ayr.', 'Fears regarding the pier and its 40 lamps grow.'])(
  'nobody speaks in %s',
  text => expect(credits(text)).toEqual([]),
);

test('but a paper may', () =>
  expect(credits('A report highlighting 40 broken lamps was read.')).toEqual([
    'indirect: A report / highlighting / 40 broken lamps was read',
  ]));
