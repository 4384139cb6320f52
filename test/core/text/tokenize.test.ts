import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../core/src/text/tokenize.ts';
import { Shape, TokenKind } from '../../../core/src/text/tokens.ts';

/** The tokens as words, a bar between them where no white space stands. */
function show(text: string): string {
  const tokens = tokenize(text);
  let shown = '';
  for (let i = 0; i < tokens.count; i++) {
    const spaced = ((tokens.shape[i] as number) & Shape.spaced) !== 0;
    shown += (i === 0 ? '' : spaced ? ' ' : '|') + text.slice(tokens.start[i], tokens.end[i]);
  }
  return shown;
}

describe('tokens', () => {
  it.each([
    ['Mayor Ruiz’s plan', 'Mayor Ruiz|’s plan'],
    ["the council's vote", "the council|'s vote"],
    ['the Macy’s sale', 'the Macy’s sale'],
    ["Moody's fell", "Moody's fell"],
    ["Brannock's said no", "Brannock's said no"],
    ["Brannock's reported that it sank", "Brannock's reported that it sank"],
    ["Brannock's reported losses", "Brannock|'s reported losses"],
    ["Brannock's claims that it sank", "Brannock|'s claims that it sank"],
    ["Brannock's of Leith fell", "Brannock's of Leith fell"],
    ["that of Anna's of course", "that of Anna|'s of course"],
    ["Brannock's plans to leave", "Brannock|'s plans to leave"],
    ["Bread's said to help", "Bread|'s said to help"],
    ["It's said that it sank", "It|'s said that it sank"],
    ["she didn't say", "she didn't say"],
    ['the U.S. Army', 'the U.S. Army'],
    ['at 10 a.m. today', 'at 10 a.m. today'],
    ['made in the U.S.A.', 'made in the U.S.A.'],
    ['He met J. R. Ochoa.', 'He met J. R. Ochoa|.'],
    ['Mr. Ochoa and Dr. Lind', 'Mr. Ochoa and Dr. Lind'],
    ['in Erie, Pa., and Salem, Ore.; later', 'in Erie|, Pa.|, and Salem|, Ore.|; later'],
    ['He felt ill, and the ore, too.', 'He felt ill|, and the ore|, too|.'],
    ['a four-day visit', 'a four-day visit'],
    ['the Soyuz-2 rocket', 'the Soyuz-2 rocket'],
    ['since mid-2022', 'since mid|-|2022'],
    ['the 80th year', 'the 80|th year'],
    ['$1.2bn or €1,200.50', '$|1.2|bn or €|1,200.50'],
    ['5-7%', '5|-|7|%'],
    ['1\u00a0200\u202f300 people', '1\u00a0200\u202f300 people'],
    ['page 3, 400 people', 'page 3|, 400 people'],
    ['in 2024[4].', 'in 2024|[|4|]|.'],
    ['He said no.', 'He said no|.'],
    ['room No. 7', 'room No. 7'],
    ['see https://example.org/a-b?c=1, please', 'see https://example.org/a-b?c=1|, please'],
    ['write to desk@example.org.', 'write to desk@example.org|.'],
    ['supply—specifically', 'supply|—|specifically'],
    ['naïve Vučić cafe\u0301', 'naïve Vučić cafe\u0301'],
    ['👍🏽 ok', '👍|🏽 ok'],
  ])('%s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it('notes how a word is written', () => {
    const shape = (word: string) => tokenize(word).shape[0] as number;
    expect(shape('Lagos') & Shape.capital).toBeTruthy();
    expect(shape('BRIT') & Shape.allCaps).toBeTruthy();
    expect(shape('acrossLagos') & Shape.inner).toBeTruthy();
    expect(shape('Anglo-Dutch') & Shape.inner).toBeFalsy();
    expect(shape('A') & Shape.allCaps).toBeFalsy();
    expect(tokenize('Lagos’s').shape[0]! & Shape.possessive).toBeTruthy();
  });

  it('covers every character that is no white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const tokens = tokenize(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.start[i] as number;
          const end = tokens.end[i] as number;
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(at, start)).toMatch(/^[\s\u200b\u2060\ufeff]*$/);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u200b\u2060\ufeff]*$/);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps addresses whole', () => {
    expect(tokenize('www.example.org').kind[0]).toBe(TokenKind.address);
    expect(tokenize('end.The').count).toBe(3);
  });
});
