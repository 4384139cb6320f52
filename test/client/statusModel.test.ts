import { expect, test } from 'vitest';
import { hiddenLine, statusLine } from '../../client/src/statusModel.ts';
import { noCounts } from '../../server/src/lsp/messages.ts';

const counts = { ...noCounts, articles: 1, claims: 34, unsourced: 5, sourced: 6, open: 2, settled: 21, findings: 9 };

test('an article shows how many of its figures are ticked, and stays calm', () => {
  const line = statusLine({ article: true, counts });
  expect(line.text).toBe('$(check) 21/34');
  expect(line.warns).toBe(false);
  expect(line.tooltip).toEqual(['34 figures: 21 ticked, 5 without source, 2 open, 6 sourced.', '9 findings in all.']);
});

test('it warns when something differs, and only then', () => {
  const line = statusLine({ article: true, counts: { ...counts, open: 1, differs: 1 } });
  expect(line.text).toBe('$(check) 21/34 $(warning) 1');
  expect(line.warns).toBe(true);
  expect(line.tooltip[0]).toBe('34 figures: 21 ticked, 1 differs, 5 without source, 1 open, 6 sourced.');
});

test('it says how many have changed since they were ticked', () => {
  const some = { ...counts, open: 0, sourced: 5, changed: 2, half: 1 };
  expect(statusLine({ article: true, counts: some }).tooltip[0]).toBe(
    '34 figures: 21 ticked, 5 without source, 2 changed since ticked, 5 sourced, 1 with 1 of 2 signatures.',
  );
  // One of those that have changed differs.
  expect(statusLine({ article: true, counts: { ...some, differs: 1 } }).tooltip[1]).toBe('1 differs.');
});

test('what may not stand as it is was settled, and is not called ticked', () => {
  const contested = {
    ...counts,
    unsourced: 0,
    sourced: 0,
    open: 0,
    settled: 34,
    wrong: 2,
    'cannot-verify': 1,
    settledDiffer: 1,
  };
  const line = statusLine({ article: true, counts: contested });
  expect(line.text).toBe('$(check) 31/34 $(report) 3');
  expect(line.tooltip[0]).toBe('34 figures: 31 ticked, 2 wrong, 1 can’t be verified.');
  expect(line.tooltip[1]).toBe('1 differs, settled.');
  expect(line.warns).toBe(false);
});

test('it says how many ticks are lost', () => {
  const line = statusLine({ article: true, counts: { ...counts, lost: 1 } });
  expect(line.text).toBe('$(check) 21/34 $(search-stop) 1');
  expect(line.tooltip[1]).toBe('1 tick lost: its words are gone.');
});

test('an article without figures says so', () => {
  const none = { ...noCounts, articles: 1, findings: 1 };
  expect(statusLine({ article: true, counts: none }).tooltip).toEqual([
    'No figures in this article.',
    '1 finding in all.',
  ]);
});

test('a file that is left alone says why and can be taken in', () => {
  const line = statusLine({ article: false, reason: 'It is a list of requirements.' });
  expect(line).toEqual({
    text: 'Tickmark: not an article',
    tooltip: ['It is a list of requirements.'],
    warns: false,
    offersInclusion: true,
  });
});

test('while marks are hidden it says so, and nothing else', () => {
  const line = hiddenLine({ article: true, counts: { ...counts, differs: 2 } });
  expect(line).toMatchObject({ text: '$(eye-closed) Marks hidden', warns: false });
});
