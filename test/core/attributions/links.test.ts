import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

describe('links and addresses', () => {
  test.each([
    [
      'a Markdown link',
      'Some 40 boats sank ([port log](https://port.example/log)).',
      ['citation: [port log](https://port.example/log) / - / Some 40 boats sank'],
    ],
    [
      'an address behind the verb',
      'Some 40 boats sank, the port said (https://port.example/log).',
      [
        'citation: https://port.example/log / - / Some 40 boats sank, the port said',
        'indirect: the port / said / Some 40 boats sank',
      ],
    ],
  ])('%s', (_, text, expected) => expect(credits(text)).toEqual(expected));
});
