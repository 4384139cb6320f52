import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceText } from '../../core/src/index.ts';
import { type Encoding, negotiateEncoding, TextPositions } from '../../server/src/lsp/convert.ts';

const positions = (text: string, encoding: Encoding = 'utf-16', mark = false) =>
  new TextPositions(new SourceText(text), mark, encoding);

describe('positions', () => {
  test('count UTF-16 code units within a line', () => {
    const text = 'a\n😀b';
    expect(positions(text).position(text.indexOf('b'))).toEqual({ line: 1, character: 2 });
  });

  test('know LF, CRLF and a lone CR as line ends', () => {
    const text = 'a\r\nb\rc\nd';
    expect(['b', 'c', 'd'].map(letter => positions(text).position(text.indexOf(letter)))).toEqual([
      { line: 1, character: 0 },
      { line: 2, character: 0 },
      { line: 3, character: 0 },
    ]);
  });

  test('never lie inside a line end or beyond the text', () => {
    const text = 'ab\r\n';
    expect(positions(text).position(3)).toEqual({ line: 0, character: 2 });
    expect(positions(text).position(99)).toEqual({ line: 1, character: 0 });
    expect(positions(text).offset({ line: 0, character: 99 })).toBe(2);
    expect(positions(text).offset({ line: 7, character: 0 })).toBe(4);
    expect(positions(text).offset({ line: -1, character: -1 })).toBe(0);
  });

  test('count a byte-order mark in the first line alone', () => {
    const at = positions('ab\nc', 'utf-16', true);
    expect(at.position(0)).toEqual({ line: 0, character: 1 });
    expect(at.position(3)).toEqual({ line: 1, character: 0 });
    expect(at.offset({ line: 0, character: 0 })).toBe(0);
    expect(at.offset({ line: 0, character: 2 })).toBe(1);
    expect(positions('ab', 'utf-8', true).position(1)).toEqual({ line: 0, character: 4 });
  });

  test('count bytes and characters where these were agreed on', () => {
    const text = 'é€😀x';
    const x = text.indexOf('x');
    expect(positions(text, 'utf-8').position(x).character).toBe(9);
    expect(positions(text, 'utf-32').position(x).character).toBe(3);
    expect(positions(text, 'utf-16').position(x).character).toBe(4);
  });

  test('an offset survives the way to a position and back in every encoding', () => {
    const letters = fc.constantFrom('a', 'é', '€', '😀', '\n', '\r\n', '\r', 'e\u0301', '\u2028');
    const texts = fc.array(letters, { maxLength: 30 }).map(parts => parts.join(''));
    const encodings = fc.constantFrom<Encoding>('utf-16', 'utf-8', 'utf-32');
    fc.assert(
      fc.property(texts, encodings, fc.boolean(), (text, encoding, mark) => {
        const at = positions(text, encoding, mark);
        for (let offset = 0; offset <= text.length; offset++) {
          const insidePair = /[\udc00-\udfff]/.test(text[offset] ?? '') && encoding !== 'utf-16';
          const insideLineEnd = text[offset] === '\n' && text[offset - 1] === '\r';
          if (!insidePair && !insideLineEnd) expect(at.offset(at.position(offset))).toBe(offset);
        }
      }),
    );
  });
});

describe('the encoding', () => {
  test.each([
    [undefined, 'utf-16'],
    [[], 'utf-16'],
    [['utf-8', 'utf-16'], 'utf-16'],
    [['utf-8'], 'utf-8'],
    [['utf-32', 'utf-8'], 'utf-32'],
    [['latin-1'], 'utf-16'],
  ] as const)('for a client that offers %j is %s', (offered, agreed) => {
    expect(negotiateEncoding(offered)).toBe(agreed);
  });
});
