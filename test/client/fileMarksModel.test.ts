import { expect, test } from 'vitest';
import { fileMark, sameMark } from '../../client/src/fileMarksModel.ts';
import { noCounts } from '../../server/src/lsp/messages.ts';

const none = { ...noCounts, articles: 1 };
const mark = (counts: Partial<typeof none>) => fileMark({ article: true, counts: { ...none, ...counts } });

test('an article shows first that figures differ, then how many are open, then that all are ticked', () => {
  expect(mark({ claims: 34, settled: 21, differs: 2 })).toEqual({
    badge: '≠',
    tooltip: '2 figures differ, 13 open',
    color: 'list.warningForeground',
  });
  expect(mark({ claims: 34, settled: 21 })).toMatchObject({ badge: '13', tooltip: '13 figures open', color: null });
  expect(mark({ claims: 34, settled: 34 })).toMatchObject({ badge: '✓', tooltip: '34 figures, all ticked' });
});

test('the tick is for an article in which nothing is contested and nothing differs', () => {
  expect(mark({ claims: 34, settled: 34, wrong: 2, disputed: 1 })).toEqual({
    badge: '!',
    tooltip: '34 figures, all settled, 2 wrong, 1 disputed',
    color: 'list.warningForeground',
  });
  expect(mark({ claims: 34, settled: 34, settledDiffer: 2 })).toEqual({
    badge: '✓',
    tooltip: '34 figures, all ticked, 2 differ',
    color: 'list.warningForeground',
  });
  expect(mark({ claims: 34, settled: 34 })?.color).toBe('charts.green');
});

test('a badge has two characters at most, its tooltip the whole number', () => {
  expect(mark({ claims: 340 })).toMatchObject({ badge: '99', tooltip: '340 figures open' });
});

test('what has no figures, or is no article, is left alone', () => {
  expect(mark({})).toBeNull();
  expect(fileMark({ article: false, reason: 'It is a log.' })).toBeNull();
});

test('a mark is drawn again only when it says something else', () => {
  expect(sameMark(mark({ claims: 3 }), mark({ claims: 3, unsourced: 1 }))).toBe(true);
  expect(sameMark(mark({ claims: 3 }), mark({ claims: 4 }))).toBe(false);
  expect(sameMark(mark({ claims: 3 }), null)).toBe(false);
  expect(sameMark(null, null)).toBe(true);
});
