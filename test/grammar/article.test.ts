/** What the grammar of the language “Article” colours, and what it leaves plain. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const path = fileURLToPath(new URL('../../syntaxes/article.tmLanguage.json', import.meta.url));
const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
await oniguruma.loadWASM(readFileSync(wasm).buffer as ArrayBuffer);
const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
    createOnigString: text => new oniguruma.OnigString(text),
  }),
  loadGrammar: async () => textmate.parseRawGrammar(readFileSync(path, 'utf8'), path),
});
const grammar = (await registry.loadGrammar('text.article.tickmark'))!;

const names: readonly (readonly [scope: string, name: string])[] = [
  ['markup.heading', 'heading'],
  ['constant.numeric.figure', 'figure'],
  ['constant.language.date', 'date'],
  ['keyword.other.citation', 'citation'],
  ['string.quoted', 'quotation'],
  ['markup.underline.link', 'link'],
  ['punctuation.definition.list', 'bullet'],
];

/** Each coloured stretch as `kind: text`; neighbours of one kind are joined. The innermost kind counts. */
function coloured(text: string): string[] {
  const found: { kind: string; text: string; end: number; line: number }[] = [];
  let state: textmate.StateStack | null = null;
  for (const [number, line] of text.split(/\r?\n/).entries()) {
    const result: textmate.ITokenizeLineResult = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    for (const token of result.tokens) {
      const kind = token.scopes
        .toReversed()
        .map(scope => names.find(([start]) => scope.startsWith(start))?.[1])
        .find(name => name !== undefined);
      if (kind === undefined) continue;
      const last = found.at(-1);
      const part = line.slice(token.startIndex, token.endIndex);
      if (last?.kind === kind && last.line === number && last.end === token.startIndex) {
        last.text += part;
        last.end = token.endIndex;
      } else found.push({ kind, text: part, end: token.endIndex, line: number });
    }
  }
  return found.map(({ kind, text }) => `${kind}: ${text}`);
}
/** In the middle of a paragraph, where nothing can be a heading. */
const inProse = (text: string) =>
  coloured(`The report was read with care by the whole of the council, line by line.\n${text}`);

describe('figures', () => {
  test.each([
    ['The loan of $48.2 million was paid back.', ['figure: $48.2 million']],
    ['Turnout rose to 61.5% in the north.', ['figure: 61.5%']],
    ['Some 12,400 people and 3 dogs came.', ['figure: 12,400', 'figure: 3']],
    ['It is the 11th bridge over the river.', ['figure: 11th']],
    ['A fine of €3bn, or 40 per cent of sales, was set.', ['figure: €3bn', 'figure: 40 per cent']],
    ['About twenty-five boats sank and two million euros were lost.', ['figure: twenty-five', 'figure: two million']],
    ['The path is 12 km long.', ['figure: 12 km']],
    ['They gained −4.5 points.', ['figure: −4.5']],
  ])('%s', (text, expected) => {
    expect(inProse(text)).toEqual(expected);
  });

  test.each([
    'The G20 met beside the A40 with a B-52 overhead.',
    'Version v1.2.3 of the file report_2.txt is kept.',
    'One of them stayed, and no one else.',
    'The oneness of the tone, often heard.',
  ])('are not seen in “%s”', text => {
    expect(inProse(text)).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['The vote of 14 March 2026 was close.', ['date: 14 March 2026']],
    ['On March 14, 2026 they met again.', ['date: March 14, 2026']],
    ['It was dated 2026-03-14 and signed on Thursday.', ['date: 2026-03-14', 'date: Thursday']],
    ['From 2019 the 1990s looked better.', ['date: 2019', 'date: 1990s']],
    ['The season 2012–13 was long.', ['date: 2012–13']],
    ['In Q3 2024 nothing was sold.', ['date: Q3 2024']],
  ])('%s', (text, expected) => {
    expect(inProse(text)).toEqual(expected);
  });

  test.each(['They may march on without him.', 'An august body it was.'])('are not seen in “%s”', text => {
    expect(inProse(text)).toEqual([]);
  });

  test('an amount that looks like a year is a figure', () => {
    expect(inProse('It cost $2024 and weighed 2,024 pounds.')).toEqual(['figure: $2024', 'figure: 2,024']);
  });
});

describe('quotations', () => {
  test('curly quotes may run over lines and hold figures', () => {
    expect(inProse('“We lost 40 ships\nin one night,” he said.')).toEqual([
      'quotation: “We lost ',
      'figure: 40',
      'quotation:  ships',
      'quotation: in one night,”',
    ]);
  });

  test('one that is never closed ends with its paragraph', () => {
    expect(coloured('He said at the gate of the works: “Never.\n\nThe next paragraph is plain again.')).toEqual([
      'quotation: “Never.',
    ]);
  });

  test('straight quotes stay within their line, and inches are none', () => {
    expect(inProse('He said "no limits" twice.')).toEqual(['quotation: "no limits"']);
    expect(inProse('A 5" pipe and a 6" pipe.')).toEqual(['figure: 5', 'figure: 6']);
  });

  test("apostrophes are no quotes: it's the council’s own word", () => {
    expect(inProse("It's the council’s own word.")).toEqual([]);
  });
});

describe('citations, sources and links', () => {
  test('numbers in brackets cite', () => {
    expect(inProse('Trade grew in 2024[4], they say [2, 3].')).toEqual([
      'date: 2024',
      'citation: [4]',
      'citation: [2, 3]',
    ]);
  });

  test('a list of sources is marked at its beginning, addresses as links', () => {
    expect(coloured('[1] Harbour Board, https://example.org/report.pdf.')).toEqual([
      'citation: [1]',
      'link: https://example.org/report.pdf',
    ]);
  });

  test('brackets around words are none', () => {
    expect(inProse('He [the mayor] agreed [sic].')).toEqual([]);
  });
});

describe('headings and lists', () => {
  test('a short first line without a full stop is a heading', () => {
    expect(coloured('Harbour loan grows to 48 million\n\nThe loan grew again, the council says.')).toEqual([
      'heading: Harbour loan grows to 48 million',
    ]);
  });

  test('a second line never is, nor a sentence', () => {
    expect(coloured('The loan grew again.\nHarbour loan grows\nand grows')).toEqual([]);
  });

  test('bullets', () => {
    expect(coloured('- the first of them;\n• the second of them.')).toEqual(['bullet: -', 'bullet: •']);
  });

  test('lines with CRLF behave alike', () => {
    expect(coloured('Harbour loan grows\r\n\r\nIt grew by 3%.')).toEqual(['heading: Harbour loan grows', 'figure: 3%']);
  });
});

test('long lines of digits, quotes and commas stay linear', () => {
  const time = (text: string) => {
    const before = performance.now();
    coloured(text);
    return performance.now() - before;
  };
  for (const unit of ['1,', '“1', '"', '1 ', '[1,', 'March ', 'twenty-']) {
    time(unit.repeat(1000));
    const short = time(unit.repeat(4000));
    const long = time(unit.repeat(16_000));
    expect(long, unit).toBeLessThan(Math.max(short, 5) * 16);
  }
});
