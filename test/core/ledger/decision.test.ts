import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type Decision, ledgerLine, readLedger } from '../../../core/src/index.ts';
import { decision } from './kit.ts';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/ledger-line.schema.json', import.meta.url), 'utf8'));
const valid = new Ajv({ allErrors: true }).compile(schema);

const only = (text: string): Decision => {
  const { claims, problems } = readLedger(text);
  expect(problems).toEqual([]);
  expect(claims.size).toBe(1);
  return ([...claims.values()][0] as { ruling: Decision }).ruling;
};

describe('the line of a decision', () => {
  test('is canonical: keys in order, no white space, one line', () => {
    const line = ledgerLine(decision({ note: 'asked\nthe harbour master', sources: ['Port log, p. 3'] }));
    expect(line).toBe(
      '{"anchor":{"end":64,"exact":"The harbour handled 2,300 boxes in May.","figure":[20,31],"file":"harbour.txt",' +
        '"prefix":"Alder Bay is busy again.","start":25,"suffix":"The mayor is pleased."},"checker":"Mara Quill",' +
        '"claim":"boxes","note":"asked\\nthe harbour master","sources":["Port log, p. 3"],"state":"checked",' +
        '"time":"2026-11-21T09:30:00.000Z"}',
    );
  });

  test('comes back as it went, whatever is in its texts', () => {
    for (const note of ['a\u2028b\u0085c', '“quoted” \\ "straight"', '🙂 e\u0301', '\ud800 alone', '']) {
      const line = ledgerLine(decision({ note }));
      expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
      expect(only(line)).toEqual(decision({ note }));
    }
  });

  test('keeps fields that this version does not know, at every depth', () => {
    const later = { ...decision(), weighed: { phone: ['b', 'a'] }, anchor: { ...decision().anchor, page: 3 } };
    const read = only(JSON.stringify(later));
    expect(read).toEqual(later);
    expect(ledgerLine(read)).toContain('"weighed":{"phone":["b","a"]}');
    expect(ledgerLine(read)).toContain('"page":3');
  });

  test('fits the published schema, and what the schema refuses is not read', () => {
    const good = [decision(), decision({ note: 'n', sources: ['s'], state: 'cannot-verify' })];
    for (const day of ['2028-02-29', '2000-02-29', '2026-02-28', '2026-01-31', '2026-11-30', '2026-12-31'])
      good.push(decision({ time: `${day}T09:30:00Z` }));
    for (const one of good) {
      expect(valid(JSON.parse(ledgerLine(one)))).toBe(true);
      expect(readLedger(ledgerLine(one)).problems).toEqual([]);
    }
    const { anchor } = decision();
    const bad: unknown[] = [
      {},
      [],
      'checked',
      { ...decision(), state: 'true' },
      { ...decision(), claim: '' },
      { ...decision(), checker: undefined },
      { ...decision(), time: 'yesterday' },
      { ...decision(), time: '2026-11-21 09:30' },
      { ...decision(), time: '2026-13-21T09:30:00Z' },
      { ...decision(), time: '2026-11-32T09:30:00Z' },
      { ...decision(), time: '2026-11-21T24:30:00Z' },
      { ...decision(), time: '2026-02-30T09:30:00Z' },
      { ...decision(), time: '2026-04-31T09:30:00Z' },
      { ...decision(), time: '2027-02-29T09:30:00Z' },
      { ...decision(), time: '2100-02-29T09:30:00Z' },
      { ...decision(), sources: 'Port log' },
      { ...decision(), note: 7 },
      { ...decision(), anchor: null },
      { ...decision(), anchor: { ...anchor, exact: '' } },
      { ...decision(), anchor: { ...anchor, figure: [1] } },
      { ...decision(), anchor: { ...anchor, start: -1 } },
      { ...decision(), anchor: { ...anchor, others: { here: 'two' } } },
    ];
    for (const one of bad) {
      const line = JSON.stringify(one);
      expect({ line, valid: valid(JSON.parse(line)) }).toEqual({ line, valid: false });
      expect(readLedger(line)).toMatchObject({ claims: new Map(), problems: [{ line: 1 }] });
    }
  });
});
