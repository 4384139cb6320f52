import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('passive speech', () => {
  test.each([
    [
      'it, by somebody, that',
      'It was announced by the port on Monday that 40 boats had sunk.',
      ['indirect: the port / was announced / that 40 boats had sunk'],
    ],
    ['by somebody', 'The plan was criticised by Nora Blunt.', ['indirect: Nora Blunt / was criticised / The plan']],
    [
      'by somebody, for something',
      'The plan was criticised by Nora Blunt for its cost.',
      ['indirect: Nora Blunt / was criticised / The plan'],
    ],
    [
      'by a body with “for” in its name',
      'The plan was praised by the Society for Piers.',
      ['indirect: the Society for Piers / was praised / The plan'],
    ],
    ['it is believed', 'It is believed that 40 boats sank.', ['indirect?: - / is believed / that 40 boats sank']],
  ])('%s', (_, text, expected) => expect(credits(text)).toEqual(expected));

  test.each([
    'The pier is expected to open in May.',
    'The catch was reported by hand.',
    'Sales were estimated by 12 percent.',
  ])('is not in %s', text => expect(credits(text)).toEqual([]));
});
