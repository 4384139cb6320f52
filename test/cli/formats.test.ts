import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { github } from '../../cli/src/formats/github.ts';
import { json } from '../../cli/src/formats/json.ts';
import { pretty } from '../../cli/src/formats/pretty.ts';
import { width, wrap } from '../../cli/src/formats/width.ts';
import { type ArticleReport, type Report, summaryLine } from '../../cli/src/report.ts';
import { checks, type Dismissal, type Finding, SourceText } from '../../core/src/index.ts';
import { sarif } from '../../sheet/src/index.ts';
import { root } from './kit.ts';

const plain = { columns: null, colours: false };

/** A finding at the first place where `words` stand. */
function finding(text: string, words: string, rest: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  return {
    code: 'unsourced-figure',
    severity: 'warning',
    start,
    end: start + words.length,
    message: `“${words}” has no source.`,
    related: [],
    fixes: [],
    unnecessary: false,
    ...rest,
  };
}

function article(uri: string, text: string, findings: readonly Finding[]): ArticleReport {
  return {
    uri,
    source: new SourceText(text),
    figures: 2,
    sentences: [{ start: 0, end: text.length }],
    findings,
    dismissed: [],
  };
}

const fair = 'The fair drew 900 people.\r\nStalls took €4,000 in all.\r\n';
const mayor = 'About 1,100 people came, the mayor said.';
const report: Report = {
  articles: [
    article('fair day/a.txt', fair, [
      finding(fair, '900 people', {
        code: 'conflicting-figure',
        message: '“900 people” differs from “About 1,100 people” in b.txt:1.',
        related: [{ uri: 'b.txt', start: 0, end: 18, message: 'same measure: people at the fair' }],
      }),
      finding(fair, '€4,000', { severity: 'hint' }),
    ]),
    article('b.txt', mayor, []),
  ],
  problems: ['c.txt: There is no such file or folder: check its spelling.'],
};
const nothing: Report = { articles: [article('b.txt', mayor, [])], problems: [] };

describe('pretty', () => {
  test('groups by file, aligns, and ends with the summary', () => {
    expect(pretty(report, plain)).toBe(
      [
        'fair day/a.txt',
        '  1:15  warning  “900 people” differs from “About 1,100 people” in b.txt:1.  conflicting-figure',
        '  2:13  hint     “€4,000” has no source.                                     unsourced-figure',
        '',
        '2 articles, 4 figures: 1 without source, 1 differs. One path could not be read.',
        '',
      ].join('\n'),
    );
  });

  test('fits the window and keeps the columns', () => {
    const lines = pretty(report, { columns: 72, colours: false }).split('\n');
    for (const line of lines.slice(0, -2)) expect(width(line), line).toBeLessThanOrEqual(72);
    expect(lines[1]).toBe('  1:15  warning  “900 people” differs from “About  conflicting-figure');
    expect(lines[2]).toBe(`${' '.repeat(17)}1,100 people” in b.txt:1.`);
  });

  test('puts the code behind the message in a narrow window', () => {
    const text = pretty(report, { columns: 40, colours: false });
    expect(text.replace(/\s+/g, ' ')).toContain('in b.txt:1. conflicting-figure');
  });

  test('colours only where asked', () => {
    expect(pretty(report, plain)).not.toContain('\u001b');
    expect(pretty(report, { columns: 100, colours: true })).toContain('\u001b[33m');
  });

  test('shows control characters of an article instead of obeying them', () => {
    const text = 'It cost \u001b[2J5 million\u202e dollars.';
    const found = pretty(
      { articles: [article('a.txt', text, [finding(text, text.slice(8, 22))])], problems: [] },
      plain,
    );
    expect(found).not.toMatch(/[\u001b\u202e]/);
    expect(found).toContain('<001B>[2J5 million<202E>');
  });

  test('says so when there is nothing to ask', () => {
    expect(summaryLine(nothing)).toBe('1 article, 2 figures: nothing to ask about.');
  });
});

describe('width', () => {
  test('counts cells, not code units', () => {
    expect(width('Vučić')).toBe(5);
    expect(width('e\u0301')).toBe(1);
    expect(width('😀')).toBe(2);
    expect(width('東京')).toBe(4);
  });

  test('wraps at spaces and leaves long words whole', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('antidisestablishmentarianism is', 10)).toEqual(['antidisestablishmentarianism', 'is']);
    expect(wrap('', 10)).toEqual(['']);
  });
});

describe('json', () => {
  test('gives offsets, lines and columns, the words, the related places and the counts', () => {
    const output = JSON.parse(json(report));
    expect(output.articles[0].uri).toBe('fair day/a.txt');
    expect(output.articles[0].findings[0]).toEqual({
      code: 'conflicting-figure',
      severity: 'warning',
      message: '“900 people” differs from “About 1,100 people” in b.txt:1.',
      text: '900 people',
      start: 14,
      end: 24,
      line: 1,
      column: 15,
      endLine: 1,
      endColumn: 25,
      related: [
        {
          uri: 'b.txt',
          message: 'same measure: people at the fair',
          start: 0,
          end: 18,
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 19,
        },
      ],
      fixes: [],
    });
    expect(output.problems).toEqual(report.problems);
    expect(output.summary).toEqual({ articles: 2, figures: 4, unsourced: 1, differ: 1, other: 0 });
  });
});

describe('sarif', () => {
  // The schema that Microsoft ships beside its own SARIF tools. Its `id` is from a draft that ajv no longer reads.
  const file = join(root, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { id, $schema, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
    schema,
  );
  const results = (of: Report) => JSON.parse(sarif(of)).runs[0].results;

  test.each([
    ['findings and problems', report],
    ['nothing', nothing],
  ])('is SARIF 2.1.0: %s', (_, of) => {
    expect(validate(JSON.parse(sarif(of))), JSON.stringify(validate.errors)).toBe(true);
  });

  test('the schema refuses what is no SARIF', () => {
    const log = JSON.parse(sarif(report));
    delete log.runs[0].results[0].message;
    expect(validate(log)).toBe(false);
  });

  test('lists every check as a rule with its help', () => {
    const { rules } = JSON.parse(sarif(nothing)).runs[0].tool.driver;
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual(checks.map(check => check.code));
    for (const rule of rules) {
      expect(rule.help.text, rule.id).toMatch(/\w{3,}/);
      expect(rule.help.markdown, rule.id).toContain('\n');
    }
  });

  test('keeps what was dismissed among the results, with the reason, and says of all others that they count', () => {
    const [one] = report.articles as [ArticleReport];
    const ruling = { reason: 'our own count', checker: 'Mara Quill', time: '2026-11-21T09:30:00Z' };
    const dismissed = [{ finding: one.findings[0] as Finding, by: { history: { ruling } } as Dismissal }];
    const of = { articles: [{ ...one, findings: one.findings.slice(1), dismissed }], problems: [] };
    expect(validate(JSON.parse(sarif(of))), JSON.stringify(validate.errors)).toBe(true);
    const [first, second] = results(of);
    expect(first.suppressions).toMatchObject([
      { kind: 'external', status: 'accepted', justification: 'our own count' },
    ]);
    expect(second.suppressions).toEqual([]);
    expect(first.partialFingerprints).toEqual(results(report)[0].partialFingerprints);
    expect(results(report)[0]).not.toHaveProperty('suppressions');
  });

  test('names the place by line and column, with the path encoded', () => {
    const [first] = results(report);
    expect(first.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'fair%20day/a.txt' },
      region: { startLine: 1, startColumn: 15, endLine: 1, endColumn: 25, snippet: { text: '900 people' } },
    });
    expect(first.relatedLocations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'b.txt' } },
      message: { text: 'same measure: people at the fair' },
    });
    expect(results(report)[1].level).toBe('note');
  });

  test('a finding keeps its fingerprint when lines are added above it, and equal findings have different ones', () => {
    const prints = (text: string, at: number): string[] => {
      const sentences = [{ start: at, end: text.length }];
      const one = { ...article('a.txt', text, [finding(text, '€4,000'), finding(text, '€4,000')]), sentences };
      return results({ articles: [one], problems: [] }).map(
        (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['tickmarkFinding/v1'],
      );
    };
    const before = prints('Stalls took €4,000 in all.', 0);
    const after = prints('A new first line.\n\nStalls took €4,000 in all.', 19);
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(2);
  });
});

describe('github', () => {
  test('writes one annotation a finding, and the summary last', () => {
    expect(github(report).split('\n')).toEqual([
      '::warning file=fair day/a.txt,line=1,endLine=1,col=15,endColumn=25,title=conflicting-figure::“900 people” differs from “About 1,100 people” in b.txt:1.',
      '::notice file=fair day/a.txt,line=2,endLine=2,col=13,endColumn=19,title=unsourced-figure::“€4,000” has no source.',
      '::error::c.txt: There is no such file or folder: check its spelling.',
      '2 articles, 4 figures: 1 without source, 1 differs. One path could not be read.',
      '',
    ]);
  });

  test('an article can’t smuggle in a command of its own', () => {
    const text = 'Up 5%\n::error::gotcha';
    const hostile = { articles: [article('a,b:c.txt', text, [finding(text, text)])], problems: [] };
    const [command, ...others] = github(hostile).split('\n');
    expect(command).toContain('file=a%2Cb%3Ac.txt');
    expect(command).toContain('“Up 5%25%0A::error::gotcha”');
    expect(others.some(line => line.startsWith('::'))).toBe(false);
  });
});
