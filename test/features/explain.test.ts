import { describe, expect, test } from 'vitest';
import { codeActionsOf } from '../../server/src/features/codeActions.ts';
import { explainAt } from '../../server/src/features/explain.ts';
import { compareCommand, explainCommand } from '../../server/src/lsp/messages.ts';
import { atCursor } from '../kit/folder.ts';

/** The explanation of the figure at ‸, as lines; null where no figure stands. */
function explained(source: string, others: Record<string, string> = {}): string | null {
  const { view, file, position } = atCursor(source, others);
  const offset = file.positions.offset(position);
  const found = explainAt(view, file, { start: offset, end: offset });
  if (!found) return null;
  const groups = found.groups.flatMap(({ heading, figures, more }) => [
    heading,
    ...figures.map(({ words, place, reason }) => `${words} (${place}): ${reason}`),
    ...(more > 0 ? [`and ${more} more`] : []),
  ]);
  return [found.title, ...found.reading, ...groups, ...found.limits].join('\n');
}

const tunnel = 'The Marsk tunnel will cost ‸$1.6 billion, the council said.';

describe('explain this figure', () => {
  test('says how it was read', () => {
    const text = explained(tunnel);
    expect(text).toContain('Why: $1.6 billion');
    expect(text).toContain('Measures: Marsk tunnel');
    expect(text).toContain('Meant as: a plan');
    expect(text).toContain('Credited to the council');
    expect(text).toContain('No other figure of these articles measures anything like it.');
  });

  test('names what it differs from, and why that is the same thing', () => {
    const text = explained(tunnel, { 'b.txt': 'The Marsk tunnel will cost $1.6 million, the council said.' });
    expect(text).toContain('Differs from\n$1.6 million (b.txt:1): same measure: ');
  });

  test('shows both figures in their sentences, with where they stand', () => {
    const { view, file, position } = atCursor(tunnel, {
      'b.txt': 'Critics\n\nThe Marsk tunnel will cost $1.6 million.',
    });
    const offset = file.positions.offset(position);
    const found = explainAt(view, file, { start: offset, end: offset });
    const other = found?.groups[0]?.figures[0];
    for (const one of [found?.figure, other])
      expect(one?.sentence.slice(...(one?.highlight ?? [0, 0]))).toBe(one?.words);
    expect(found?.figure.location.range.start).toEqual(position);
    expect(other?.location).toEqual({
      uri: 'file:///articles/b.txt',
      range: { start: { line: 2, character: 27 }, end: { line: 2, character: 39 } },
    });
  });

  test('says why a figure was left alone', () => {
    const text = explained(`${tunnel} In 1987 the old Marsk tunnel cost $40 million.`);
    expect(text).toContain('Looked at, but not the same thing\n$40 million (line 1): ');
    expect(text).toMatch(/different times|one is a/);
  });

  test('says of how many it was looked at beside the nearest alone', () => {
    const near = (figure: string) => `The Marsk ferry carried ${figure} passengers in 2019.`;
    const others = Object.fromEntries(Array.from({ length: 140 }, (_, i) => [`b${i}.txt`, near('300')]));
    expect(explained(near('‸300'), others)).toContain('Compared with the nearest 128 of 140 figures');
    const few = Object.fromEntries(Object.entries(others).slice(0, 60));
    expect(explained(near('‸300'), few)).not.toContain('nearest');
  });

  test('says when an article has too many figures of a kind to compare them with each other', () => {
    const rows = Array.from({ length: 70 }, (_, i) => `The Marsk ferry carried ${i + 300} passengers on trip ${i}.`);
    expect(explained(`The Marsk ferry carried ‸12 passengers. ${rows.join(' ')}`)).toContain('as a table has');
  });

  test('says nothing where no figure stands', () => {
    expect(explained('The council met ‸in the old hall.')).toBeNull();
  });
});

/** What the client would do at ‸: titles with the commands they carry. */
function looks(source: string, others: Record<string, string> = {}, own = true) {
  const { view, file, position } = atCursor(source, others);
  const support = { related: true, tags: true, codeDescription: true, data: true };
  const range = { start: position, end: position };
  return codeActionsOf(view, file, { range, diagnostics: [], only: undefined, support, versions: true, own })
    .filter(({ command }) => command?.command === explainCommand || command?.command === compareCommand)
    .map(({ title, command }) => [title, command?.arguments?.[0]]);
}

describe('the next looks at a figure', () => {
  test('are its explanation, and the place that differs', () => {
    const other = 'Critics\n\nThe Marsk tunnel will cost $1.6 million, the council said.';
    expect(looks(tunnel, { 'b.txt': other })).toEqual([
      [
        'Compare with “$1.6 million” in b.txt:3…',
        {
          uri: 'file:///articles/b.txt',
          range: { start: { line: 2, character: 27 }, end: { line: 2, character: 39 } },
        },
      ],
      [
        'Explain this figure',
        {
          uri: 'file:///articles/a.txt',
          range: { start: { line: 0, character: 27 }, end: { line: 0, character: 39 } },
        },
      ],
    ]);
  });

  test('are the explanation alone where nothing differs', () => {
    expect(looks(tunnel).map(([title]) => title)).toEqual(['Explain this figure']);
  });

  test('on a quotation that runs differently are its other places', () => {
    const here = '“The old tunnel has ‸carried this town for ninety years,” Mayor Edda Marsk said.';
    const there = { 'b.txt': here.replace('‸', '').replace('years', 'winters') };
    const range = { start: { line: 0, character: 1 }, end: { line: 0, character: 56 } };
    expect(looks(here, there)).toEqual([['Compare with b.txt:1…', { uri: 'file:///articles/b.txt', range }]]);
    expect(looks(here, there, false)).toEqual([]);
  });

  test('are offered on these alone, and to a client that knows their commands', () => {
    expect(looks('The council met ‸in the old hall.')).toEqual([]);
    expect(looks(tunnel, {}, false)).toEqual([]);
  });
});
