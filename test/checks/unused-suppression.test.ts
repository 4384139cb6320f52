import { describe, expect, test } from 'vitest';
import {
  emptyDesk,
  judge,
  ledgerLine,
  readLedger,
  type Suppression,
  type SuppressionScope,
} from '../../core/src/index.ts';
import { Desk, suppression } from '../core/ledger/kit.ts';
import { corpusOf } from '../kit/check.ts';

const text = 'Alder Bay is busy. The harbour handled 2,300 boxes by hand. The mayor is pleased.\n';
const today = '2026-11-21';

/** An article on which one figure was dismissed, perhaps edited since: what is said now, and what is dismissed. */
function judged(
  now: string,
  fields: Partial<Suppression> = {},
  options: { settings?: Record<string, 'off'>; words?: string; before?: string } = {},
) {
  const { settings = {}, words = '2,300 boxes', before = text } = options;
  const desk = new Desk({ 'a.txt': before });
  const start = before.indexOf(words);
  const scope: SuppressionScope = fields.scope ?? 'here';
  const anchor = desk.table.anchorAt('a.txt', { start, end: start + words.length });
  const place = scope === 'rule-in-file' ? { anchor: undefined, file: 'a.txt' } : { anchor };
  desk.table.setLedger(readLedger(ledgerLine(suppression({ ...place, ...fields } as never))));
  desk.put('a.txt', now);
  const { findings, dismissed } = judge(corpusOf({ 'a.txt': now }).snapshot, 'a.txt', { checks: settings }, undefined, {
    desk: { ...emptyDesk, dismissals: desk.table.dismissalsOn('a.txt', today) },
  });
  const said = findings.map(one => `${one.code} ${now.slice(one.start, one.end)}`);
  return { said, messages: findings.map(one => one.message), dismissed: dismissed.map(({ finding }) => finding.code) };
}

describe('a dismissed finding', () => {
  test('is not reported, and the dismissal is used', () => {
    expect(judged(text)).toMatchObject({ said: [], dismissed: ['unsourced-figure'] });
    expect(judged(`The ferry is late.\n\n${text}`)).toMatchObject({ said: [], dismissed: ['unsourced-figure'] });
  });

  test('is reported again after its last day, or when the dismissal is taken back', () => {
    expect(judged(text, { until: '2026-11-21' }).said).toEqual([]);
    expect(judged(text, { until: '2026-11-20' }).said).toEqual(['unsourced-figure 2,300 boxes']);
    expect(judged(text, { withdrawn: true }).said).toEqual(['unsourced-figure 2,300 boxes']);
  });

  test('is that of its own check and place alone', () => {
    expect(judged(text, { code: 'conflicting-figure' }).said).toContain('unsourced-figure 2,300 boxes');
    const twice = `${text}\nThe ferry carried 410 people too.\n`;
    expect(judged(twice).said).toEqual(['unsourced-figure 410 people']);
  });

  test('can be a value of one article, or a check in it', () => {
    const twice = `${text}\nBy hand, 2,300\nboxes came, and 410 people left.\n`;
    expect(judged(twice, { scope: 'value' })).toMatchObject({ said: ['unsourced-figure 410 people'] });
    expect(judged(twice, { scope: 'rule-in-file' } as never)).toMatchObject({ said: [] });
  });
});

describe('unused-suppression', () => {
  const credited = text.replace('by hand.', 'by hand, the port authority said.');

  test('says so where there is nothing to dismiss any more', () => {
    const now = judged(`${credited}`, {}, { before: credited });
    expect(now.said).toEqual(['unused-suppression 2,300 boxes']);
    expect(now.messages[0]).toBe(
      '“unsourced-figure” is dismissed here, and there is nothing to dismiss (Mara Quill: “the log is ours”).',
    );
  });

  test('says so where the words have changed, beside the finding that is back', () => {
    const now = judged(text.replace('2,300', '2,400'));
    expect(now.said).toEqual(['unsourced-figure 2,400 boxes', 'unused-suppression 2,400 boxes']);
    expect(now.messages[1]).toMatch(/^The words have changed since .* for “2,300 boxes”/);
  });

  test('stands at the start of the article where the words are gone, or where a check was dismissed in all of it', () => {
    expect(judged('The ferry is late.\n').said).toEqual(['unused-suppression ']);
    expect(judged('The ferry is late.\n', { scope: 'rule-in-file' } as never).said).toEqual(['unused-suppression ']);
    expect(judged('The ferry is late.\n', { scope: 'value' }).said).toEqual(['unused-suppression ']);
  });

  test('is silent about what has ended, what was taken back, and checks that are off or unknown', () => {
    const none = 'The ferry is late.\n';
    expect(judged(none, { until: '2026-11-20' }).said).toEqual([]);
    expect(judged(none, { withdrawn: true }).said).toEqual([]);
    expect(judged(none, { code: 'spelling' }).said).toEqual([]);
    expect(judged(none, {}, { settings: { 'unsourced-figure': 'off' } }).said).toEqual([]);
    expect(judged(none, {}, { settings: { 'unused-suppression': 'off' } }).said).toEqual([]);
  });
});
