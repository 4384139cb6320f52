import { describe, expect, test } from 'vitest';
import {
  type ClaimHistory,
  type Decision,
  isHalfSigned,
  ledgerLine,
  readLedger,
  signers,
} from '../../../core/src/index.ts';
import { decision } from './kit.ts';

/** Decisions about one claim, a minute apart. */
function history(...said: readonly Partial<Decision>[]): ClaimHistory {
  const lines = said.map((one, i) => ledgerLine(decision({ time: `2026-11-21T09:${10 + i}:00.000Z`, ...one })));
  return readLedger(lines.join('\n')).claims.get('boxes') as ClaimHistory;
}
const mara = { checker: 'Mara Quill' };
const tomas = { checker: 'Tomas Reed' };

describe('signatures', () => {
  test('are those of different people, one after the other', () => {
    expect(signers(history(mara))).toEqual(['Mara Quill']);
    expect(signers(history(mara, tomas))).toEqual(['Mara Quill', 'Tomas Reed']);
    expect(signers(history(mara, { checker: ' mara  quill' }))).toHaveLength(1);
  });

  test('end where something else was decided in between', () => {
    expect(signers(history(mara, { ...tomas, state: 'disputed' }, tomas))).toEqual(['Tomas Reed']);
    expect(signers(history(mara, tomas, { ...mara, state: 'open' }))).toEqual([]);
  });

  test('end where the words have changed', () => {
    const { anchor } = decision();
    const changed = { ...anchor, exact: anchor.exact.replace('2,300', '2,400') };
    expect(signers(history(mara, { ...tomas, anchor: changed }))).toEqual(['Tomas Reed']);
  });

  test('are half given where two are asked for and one is there', () => {
    expect(isHalfSigned(history(mara), 2)).toBe(true);
    expect(isHalfSigned(history(mara), 1)).toBe(false);
    expect(isHalfSigned(history(mara, tomas), 2)).toBe(false);
    expect(isHalfSigned(history({ ...mara, state: 'disputed' }), 2)).toBe(false);
  });
});
