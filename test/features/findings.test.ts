import { describe, expect, test } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { BlockCache, type Finding } from '../../core/src/index.ts';
import { codeActionsOf } from '../../server/src/features/codeActions.ts';
import { diagnosticsOf, fingerprint } from '../../server/src/features/diagnostics.ts';
import { claimRowsOf, countsOf, topicRowsOf } from '../../server/src/features/overview.ts';
import type { FolderView } from '../../server/src/features/view.ts';
import { applyEdits, editsFor } from '../kit/edits.ts';
import { memoryFolder, wordsAt } from '../kit/folder.ts';

const support = { related: true, tags: true, codeDescription: true, data: true };
const nothing = { related: false, tags: false, codeDescription: false, data: false };

/** A folder in which `a.txt` has one finding at its first ⟦…⟧, to look at one thing at a time. */
function withFinding(source: string, parts: Partial<Finding>, others: Record<string, string> = {}) {
  const memory = memoryFolder({ 'a.txt': source, ...others });
  const file = memory.file('a.txt');
  const [span] = memory.marks('a.txt').spans;
  if (!span) throw new Error('No ⟦…⟧.');
  const finding: Finding = {
    code: 'missing-space',
    severity: 'warning',
    message: 'A space is missing.',
    related: [],
    fixes: [],
    unnecessary: false,
    ...span,
    ...parts,
  };
  // Without a ledger: what can be decided and dismissed is tested elsewhere.
  const view: FolderView = {
    ...memory.view,
    keepsTicks: false,
    findings: uri => (uri === file.uri ? [finding] : []),
  };
  return { ...memory, view, file, finding, span };
}

describe('a finding', () => {
  test('becomes a diagnostic with its page, its tag and the places it speaks of', () => {
    const related = [{ uri: 'file:///articles/b.txt', start: 4, end: 7, message: 'here too' }];
    const { view, file } = withFinding(
      'Ana ⟦left⟧.',
      { related, unnecessary: true, severity: 'hint' },
      { 'b.txt': 'She left.' },
    );
    expect(diagnosticsOf(view, file, support)).toEqual([
      {
        range: { start: { line: 0, character: 4 }, end: { line: 0, character: 8 } },
        severity: DiagnosticSeverity.Hint,
        code: 'missing-space',
        codeDescription: { href: 'https://github.com/tickmark/tickmark/blob/main/docs/checks/missing-space.md' },
        source: 'tickmark',
        message: 'A space is missing.',
        tags: [DiagnosticTag.Unnecessary],
        data: { fingerprint: expect.any(String) },
        relatedInformation: [
          {
            location: {
              uri: 'file:///articles/b.txt',
              range: { start: { line: 0, character: 4 }, end: { line: 0, character: 7 } },
            },
            message: 'here too',
          },
        ],
      },
    ]);
  });

  test('says only what the client can show', () => {
    const { view, file } = withFinding('Ana ⟦left⟧.', { unnecessary: true });
    expect(Object.keys(diagnosticsOf(view, file, nothing)[0] ?? {}).sort()).toEqual(
      ['code', 'message', 'range', 'severity', 'source'].sort(),
    );
  });

  test('keeps its fingerprint when it moves, and changes it with its words', () => {
    const around = 'x'.repeat(40);
    const print = (source: string) => {
      const { file, finding } = withFinding(source, {});
      return fingerprint(file, finding);
    };
    expect(print(`A line before.\n${around} ⟦left⟧ ${around}`)).toBe(print(`${around} ⟦left⟧ ${around}`));
    expect(print(`${around} ⟦stayed⟧ ${around}`)).not.toBe(print(`${around} ⟦left⟧ ${around}`));
  });
});

describe('code actions', () => {
  const edit = (start: number, end: number, newText: string, uri = 'file:///articles/a.txt') => ({
    uri,
    start,
    end,
    newText,
  });
  const fixes = [
    { title: 'First', edits: [edit(4, 8, 'stayed')] },
    { title: 'Second', edits: [edit(0, 0, 'So '), edit(0, 3, 'ANA', 'file:///articles/b.txt')] },
  ];
  const source = 'Ana ⟦left⟧ early.';
  const text = 'Ana left early.';
  const ask = (parts: object = {}, at: [number, number] = [5, 5]) => {
    const { view, file } = withFinding(source, { fixes }, { 'b.txt': 'Ana left.' });
    const range = file.positions.range({ start: at[0], end: at[1] });
    const question = { range, diagnostics: [], only: undefined, support, versions: true, ...parts };
    return codeActionsOf(view, file, question);
  };

  test('are the fixes of the findings that the range touches, the first one preferred', () => {
    expect(ask().map(one => [one.title, one.kind, one.isPreferred ?? false])).toEqual([
      ['First', 'quickfix', true],
      ['Second', 'quickfix', false],
    ]);
    expect(applyEdits(text, editsFor(ask()[0] as never, 'file:///articles/a.txt').edits)).toBe('Ana stayed early.');
    expect(ask({}, [0, 2])).toEqual([]);
    expect(ask({}, [8, 8])).toHaveLength(2);
  });

  test('can edit several files', () => {
    const second = ask()[1] as never;
    expect(applyEdits(text, editsFor(second, 'file:///articles/a.txt').edits)).toBe('So Ana left early.');
    expect(applyEdits('Ana left.', editsFor(second, 'file:///articles/b.txt').edits)).toBe('ANA left.');
  });

  test('name the diagnostic that the client has', () => {
    const { view, file } = withFinding(source, { fixes });
    const [known] = diagnosticsOf(view, file, support);
    const diagnostics = [{ ...known, message: 'as the client has it' }] as never;
    expect(ask({ diagnostics })[0]?.diagnostics?.[0]?.message).toBe('as the client has it');
  });

  test('are plain changes for clients without versions', () => {
    expect(ask({ versions: false })[0]?.edit).toEqual({
      changes: {
        'file:///articles/a.txt': [
          { range: { start: { line: 0, character: 4 }, end: { line: 0, character: 8 } }, newText: 'stayed' },
        ],
      },
    });
  });

  test('of other kinds than those asked for stay out', () => {
    expect(ask({ only: ['refactor'] })).toEqual([]);
    expect(ask({ only: ['quickfix'] })).toHaveLength(2);
    expect(ask({ only: ['source.fixAll'] }).map(one => one.kind)).toEqual(['source.fixAll.tickmark']);
    expect(ask({ only: ['source.fixAll.other'] })).toEqual([]);
  });

  test('leave out a fix for a file that is gone', () => {
    const gone = [{ title: 'Gone', edits: [edit(0, 1, 'x', 'file:///articles/gone.txt')] }];
    const { view, file } = withFinding(source, { fixes: gone });
    const range = file.positions.range({ start: 5, end: 5 });
    expect(codeActionsOf(view, file, { range, diagnostics: [], only: undefined, support, versions: true })).toEqual([]);
  });

  test('that change the meaning are not part of “fix all”', () => {
    const { view, file } = withFinding(source, { fixes, code: 'conflicting-figure' });
    const range = file.positions.range({ start: 0, end: 9 });
    expect(
      codeActionsOf(view, file, {
        range,
        diagnostics: [],
        only: ['source.fixAll'],
        support,
        versions: true,
      }),
    ).toEqual([]);
  });
});

describe('findings of a folder', () => {
  test('offer the usual form of a name in all articles, whatever they have come to be', () => {
    const usual = `President Zoran Vučković spoke.${' Vučković smiled.'.repeat(6)}\n`;
    const memory = memoryFolder({
      'a.txt': usual,
      'b.txt': 'They met ⟦Vuckovic⟧ there.\n',
      'c.txt': 'Vuckovic sang.\n',
    });
    const offered = () => {
      const { view } = memory;
      const file = memory.file('b.txt');
      const range = file.positions.range(memory.marks('b.txt').spans[0] as { start: number; end: number });
      return codeActionsOf(view, file, { range, diagnostics: [], only: undefined, support, versions: true });
    };
    const everywhere = () => offered().find(({ title }) => title === 'Use “Vučković” in all 2 places (2 articles)');
    expect(editsFor(everywhere() as never, 'file:///articles/c.txt').edits[0]?.range.start.character).toBe(0);
    const moved = 'file:///articles/c.txt';
    memory.folder.put(moved, { text: 'There Mr Vuckovic sang.\n', clientUri: moved, version: null }, new BlockCache());
    expect(editsFor(everywhere() as never, 'file:///articles/c.txt').edits[0]?.range.start.character).toBe(9);
    expect(offered().filter(({ isPreferred }) => isPreferred)).toMatchObject([{ title: 'Use “Vučković”' }]);
  });

  const bridge = (sum: string): string =>
    `The Halvorsen Bridge in Brekke cost ${sum}, the road agency said on 3 June 2024.`;

  test('follow the other file when only its lines move, not its offsets', () => {
    const memory = memoryFolder({
      'a.txt': bridge('$12 million'),
      'b.txt': `It rained. Nobody came.\n\n${bridge('$15 million')}`,
    });
    const message = () =>
      memory.view.findings(memory.file('a.txt').uri).find(one => one.code === 'conflicting-figure')?.message;
    expect(message()).toContain('b.txt:3');
    const { uri } = memory.file('b.txt');
    memory.folder.put(
      uri,
      { text: `It rained.\nNobody came.\n\n${bridge('$15 million')}`, clientUri: uri, version: null },
      new BlockCache(),
    );
    expect(message()).toContain('b.txt:4');
  });

  test('make the states of the claims, and the counts', () => {
    const memory = memoryFolder({
      'a.txt': `${bridge('$12 million')}\n\nThe tunnel below Korsk is used by 40 million people.\n`,
      'b.txt': bridge('$15 million'),
    });
    const file = memory.file('a.txt');
    const rows = claimRowsOf(memory.view, file);
    expect(rows.map(row => [row.figure, row.state])).toEqual([
      ['$12 million', 'differs'],
      ['40 million people', 'unsourced'],
    ]);
    expect(rows[0]).toMatchObject({ source: 'the road agency', findings: [expect.stringContaining('differs from')] });
    expect(wordsAt(file, rows[0]?.location.range as never)).toBe('$12 million');
    expect(countsOf(memory.view, file)).toEqual({
      articles: 1,
      claims: 2,
      differs: 1,
      settledDiffer: 0,
      unsourced: 1,
      sourced: 0,
      open: 0,
      half: 0,
      settled: 0,
      wrong: 0,
      disputed: 0,
      'cannot-verify': 0,
      changed: 0,
      lost: 0,
      findings: 2,
    });
  });
});

describe('topics of a folder', () => {
  test('join a name over its files, and show each mention in its sentence', () => {
    const memory = memoryFolder({
      'a.txt': 'Mayor Petra Lindqvist of Aldersund spoke about the ferry. Lindqvist wants the ferry.',
      'b.txt': 'The ferry is late. Petra Lindqvist apologised for the ferry.',
    });
    const files = ['a.txt', 'b.txt'].map(name => memory.file(name));
    const topics = topicRowsOf(memory.view, files, true);
    const person = topics.find(topic => topic.kind === 'person');
    expect(person).toMatchObject({ label: 'Petra Lindqvist', count: 3 });
    for (const { text, highlight, location } of person?.mentions ?? []) {
      const file = files.find(one => one.clientUri === location.uri);
      expect(file && wordsAt(file, location.range)).toBe(text.slice(...highlight));
    }
    expect(topicRowsOf(memory.view, files.slice(1), false).find(topic => topic.kind === 'person')?.count).toBe(1);
  });
});
