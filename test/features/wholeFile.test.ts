import { describe, expect, test } from 'vitest';
import { SymbolKind } from 'vscode-languageserver-types';
import { foldingOf } from '../../server/src/features/folding.ts';
import { linksOf } from '../../server/src/features/links.ts';
import { legend, semanticTokensOf, tokenEdits } from '../../server/src/features/semanticTokens.ts';
import { documentSymbolsOf, flatSymbols, workspaceSymbolsOf } from '../../server/src/features/symbols.ts';
import { memoryFolder, wordsAt } from '../kit/folder.ts';

const file = (source: string) => memoryFolder({ 'a.txt': source }).file('a.txt');

const sections = [
  'Ferry plans',
  '',
  'The ferry to Brekke will cost $12 million, the council said. It is to carry 400 cars.',
  '',
  'Critics',
  '',
  'The union said that 300 jobs were at risk.',
  '',
].join('\n');

describe('the outline', () => {
  test('has headings, and the figures of each section below them', () => {
    const outline = documentSymbolsOf(file(sections)).map(({ name, children }) => [
      name,
      children?.map(child => child.name),
    ]);
    expect(outline).toEqual([
      ['Ferry plans', ['$12 million', '400 cars']],
      ['Critics', ['300 jobs']],
    ]);
  });

  test('every selection lies within its range, and every child within its section', () => {
    const its = file(sections);
    for (const symbol of documentSymbolsOf(its)) {
      const outer = its.positions.span(symbol.range);
      for (const { selectionRange } of [symbol, ...(symbol.children ?? [])]) {
        const inner = its.positions.span(selectionRange);
        expect(outer.start <= inner.start && inner.end <= outer.end).toBe(true);
      }
    }
  });

  test('becomes a list for clients without a tree', () => {
    const flat = flatSymbols('file:///a.txt', documentSymbolsOf(file(sections)));
    expect(flat.map(one => [one.name, one.containerName ?? ''])).toContainEqual(['300 jobs', 'Critics']);
  });

  test('of an empty text is empty', () => {
    expect(documentSymbolsOf(file(''))).toEqual([]);
  });
});

describe('names of the folder', () => {
  const { view } = memoryFolder({
    'a.txt': 'Mayor Petra Lindqvist spoke in Aldersund. Lindqvist left Aldersund.',
    'b.txt': 'Jonas Ek met Petra Lindqvist.',
  });

  test('are found by letters in their order, most used first', () => {
    const [first] = workspaceSymbolsOf(view, 'plind');
    expect(first).toMatchObject({ name: 'Petra Lindqvist', kind: SymbolKind.Class, containerName: 'a.txt' });
    expect(workspaceSymbolsOf(view, 'linPet')).toEqual([]);
  });

  test('are all listed when nothing is asked for', () => {
    expect(workspaceSymbolsOf(view, '').map(one => one.name)).toEqual(
      expect.arrayContaining(['Petra Lindqvist', 'Aldersund', 'Jonas Ek']),
    );
  });
});

describe('links', () => {
  test('lead from a citation to its entry', () => {
    const its = file('Output grew [3].\n\nSources\n\n[3] Miners’ yearbook 2022\n');
    const [link] = linksOf(its);
    expect(link && wordsAt(its, link.range)).toBe('[3]');
    expect(link?.target).toBe('file:///articles/a.txt#L5,1');
  });

  test.each([
    ['See https://example.org/a_(b)?c=d#e, he said.', 'https://example.org/a_(b)?c=d#e'],
    ['(see http://example.org/x).', 'http://example.org/x'],
    ['“https://example.org/ü”', 'https://example.org/ü'],
  ])('of %s are addresses without what ends the sentence', (text, target) => {
    expect(linksOf(file(text)).map(link => link.target)).toEqual([target]);
  });

  test.each(['www.example.org', 'command:quit', 'https://', 'file:///etc/passwd', 'Output grew [3].'])(
    'are not made of %s',
    text => {
      expect(linksOf(file(text))).toEqual([]);
    },
  );

  test('stay linear on adversarial text', () => {
    const started = performance.now();
    linksOf(file('https://'.repeat(20_000)));
    linksOf(file(`https://x${')'.repeat(100_000)}`));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('folding', () => {
  test('takes sections, lists and lists of sources', () => {
    const text = `${sections}\nSources\n\n[1] One report of the council\n[2] Another report of the council\n`;
    const folds = foldingOf(file(text)).map(({ startLine, endLine }) => [startLine, endLine]);
    expect(folds).toContainEqual([0, 2]);
    expect(folds).toContainEqual([4, 6]);
    expect(folds).toContainEqual([10, 11]);
  });

  test('leaves a single line alone', () => {
    expect(foldingOf(file('One line only, said the mayor.'))).toEqual([]);
  });
});

describe('colours', () => {
  /** Tokens as words and types. */
  function coloured(source: string) {
    const its = file(source);
    const data = semanticTokensOf(its);
    const tokens: [string, string][] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 4);
      character = down === 0 ? character + right : right;
      line += down;
      const range = { start: { line, character }, end: { line, character: character + length } };
      tokens.push([wordsAt(its, range), legend.tokenTypes[type] ?? '']);
    }
    return tokens;
  }

  test('tell people from places and figures', () => {
    expect(coloured('Mayor Petra Lindqvist flew from Paris to Berlin with $5 million.')).toEqual([
      ['Petra Lindqvist', 'class'],
      ['Paris', 'namespace'],
      ['Berlin', 'namespace'],
      ['$5 million', 'number'],
    ]);
  });

  test('never overlap, and a name over a line end has a piece on each line', () => {
    const tokens = coloured('They met Petra\r\nLindqvist in Paris on 9 May 2024 and paid $5\r\nmillion.');
    expect(tokens.every(([words]) => !/[\r\n]/.test(words))).toBe(true);
    expect(tokens.map(([words]) => words)).toEqual(expect.arrayContaining(['Paris', '9 May 2024']));
  });

  test('of a stretch are those that touch it', () => {
    const its = file('Petra Lindqvist paid $5 million.\nJonas Ek paid $6 million.\n');
    const second = its.document.source.lineSpan(1);
    const tokens = semanticTokensOf(its, second);
    expect(tokens.slice(0, 2)).toEqual([1, 0]);
    expect(tokens.length).toBeLessThan(semanticTokensOf(its).length);
  });
});

test('an edit of tokens turns one list into the other', () => {
  const lists = [[], [1, 2, 3], [1, 9, 3], [1, 2, 3, 4, 5], [3], [1, 1, 1]];
  for (const before of lists) {
    for (const after of lists) {
      const patched = [...before];
      for (const { start, deleteCount, data } of tokenEdits(before, after)) patched.splice(start, deleteCount, ...data);
      expect(patched).toEqual(after);
    }
  }
});
