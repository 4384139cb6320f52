import { describe, expect, test } from 'vitest';
import { exportChoices, importLines, importSummary, suggestedName } from '../../client/src/exportModel.ts';
import { exportFormats } from '../../sheet/src/index.ts';

const found = (lost: number, added: number) => ({
  added: Array.from({ length: added }, (_, i) => ({ file: 'a.txt', words: `${i} boxes`, what: 'checked' })),
  known: 2,
  lost: Array.from({ length: lost }, (_, i) => ({
    file: 'b.txt',
    words: `${i} people`,
    reason: 'Its words are not to be found.',
  })),
  passed: 1,
  problems: ['c.json: It is not JSON.'],
});

describe('export', () => {
  test('offers every form that there is', () => {
    expect(exportChoices.map(({ format }) => format).sort()).toEqual([...exportFormats].sort());
  });

  test.each([
    ['html', 'file:///news/harbour%20log.txt', 'harbour log-fact-sheet.html'],
    ['csv', null, 'fact-sheet.csv'],
    ['annotations', 'file:///news/100%.txt', '100%-annotations.jsonld'],
    ['claimreview', null, 'claim-review.jsonld'],
    ['sarif', 'file:///news/harbour.txt', 'harbour-findings.sarif'],
  ])('suggests a name for %s of %s', (format, uri, name) => {
    const choice = exportChoices.find(one => one.format === format);
    expect(choice && suggestedName(choice, uri)).toBe(name);
  });
});

describe('import', () => {
  test('sums up what would be added', () => {
    expect(importSummary(found(1, 3))).toBe('3 lines for the ledger, 2 known already, 1 without a place.');
    expect(importSummary({ ...found(0, 1), known: 0 })).toBe('1 line for the ledger.');
  });

  test('lists first what a person has to see to, and not more than a dialog holds', () => {
    expect(importLines(found(1, 1))).toEqual([
      'c.json: It is not JSON.',
      'b.txt: “0 people”: Its words are not to be found.',
      'a.txt: “0 boxes” (checked)',
      '1 entry says nothing that the ledger keeps.',
    ]);
    const many = importLines(found(0, 40));
    expect(many).toHaveLength(16);
    expect(many.at(-1)).toBe('… and 27 more');
  });
});
