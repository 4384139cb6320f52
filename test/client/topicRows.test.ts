import { describe, expect, test } from 'vitest';
import { spokenOf } from '../../client/src/claimRows.ts';
import { topicRows } from '../../client/src/topicRows.ts';
import { article, drawn, folder, overview, topic } from '../kit/overview.ts';

describe('the Topics tree', () => {
  const topics = [
    topic(
      'Petra Lindgren',
      'person',
      ['a.txt', 1, 'Mayor Petra Lindgren spoke'],
      ['b.txt', 3, 'and Petra Lindgren left'],
    ),
    topic('bridge', 'theme', ['a.txt', 0, 'the new bridge']),
    topic('Millford', 'place', ['a.txt', 2, 'in Millford']),
    topic('G20', 'group', ['a.txt', 5, 'the G20 met']),
  ];

  test('lists kinds in a fixed order and unfolds to mentions over all files', () => {
    expect(drawn(topicRows(overview([], topics), folder))).toEqual([
      'Themes 1',
      '  bridge 1',
      '    a.txt 1',
      '      the new bridge line 1',
      'People 1',
      '  Petra Lindgren 2',
      '    a.txt 1',
      '      Mayor Petra Lindgren spoke line 2',
      '    b.txt 1',
      '      and Petra Lindgren left line 4',
      'Places 1',
      '  Millford 1',
      '    a.txt 1',
      '      in Millford line 3',
      'Other names 1',
      '  G20 1',
      '    a.txt 1',
      '      the G20 met line 6',
    ]);
  });

  test('has a dot at what a figure differs about, and says so in words', () => {
    const rows = topicRows({ ...overview([], topics), differing: ['id-Millford'] }, folder);
    const [, , places] = rows;
    const [millford] = places!.children!();
    expect(millford?.description).toBe('1 ●');
    expect(millford?.tooltip).toContain('A figure about it differs.');
    expect(spokenOf(millford!)).toBe('Millford 1 differs');
    // The editor draws a tree anew whose content has changed.
    expect(places?.content).not.toEqual(topicRows(overview([], topics), folder)[2]?.content);
  });

  test('marks the mention in its words, also where a line breaks', () => {
    const broken = topic('Petra\nLindgren', 'person', ['a.txt', 1, 'Mayor Petra\nLindgren']);
    const [people] = topicRows(overview([], [broken]), article);
    const mention = people!.children!()[0]!.children!()[0]!;
    expect(mention.label).toBe('Mayor Petra Lindgren');
    expect(mention.highlights.map(([start, end]) => mention.label.slice(start, end))).toEqual(['Petra Lindgren']);
  });
});

test('a mention late in its sentence is shown from a word near before it', () => {
  const late = 'It was after all of the long talks in the hall of the town that Petra Lindgren gave in.';
  const label = (name: string, text: string) => {
    const [people] = topicRows(overview([], [topic(name, 'person', ['a.txt', 1, text])]), article);
    const mention = people!.children!()[0]!.children!()[0]!;
    return [mention.label, ...mention.highlights.map(([start, end]) => mention.label.slice(start, end))];
  };
  expect(label('Petra Lindgren', late)).toEqual(['…hall of the town that Petra Lindgren gave in.', 'Petra Lindgren']);
  expect(label('Petra', `${'x'.repeat(80)}Petra`)).toEqual(['…Petra', 'Petra']);
});

test('topics of little weight are folded away when there are many', () => {
  const many = Array.from({ length: 30 }, (_, i) => topic(`theme ${i}`, 'theme', ['a.txt', i, `a theme ${i}`]));
  const [themes] = topicRows(overview([], many), article);
  const rows = themes!.children!();
  expect(rows).toHaveLength(9);
  expect(rows.at(-1)!.label).toBe('22 more');
  expect(rows.at(-1)!.children!()[0]!.label).toBe('theme 8');
});
