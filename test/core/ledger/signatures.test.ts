import { describe, expect, test } from 'vitest';
import { type ClaimHistory, type Decision, isHalfSigned, ledgerLine, readLedger } from '../../../core/src/index.ts';
import { decision } from './kit.ts';

/** Decisions about one claim, a minute apart. */
function history(...said: readonly Partial<Decision>[]): ClaimHistory {
  const lines = said.map((one, i) => ledgerLine(decision({ time: `2026-11-21T09:${10 + i}:00.000Z`, ...one })));
  return readLedger(lines.join('\n')).claims.get('boxes') as ClaimHistory;
}
const signers = ({ signatures }: ClaimHistory): string[] => signatures.map(({ checker }) => checker);
const mara = { checker: 'Mara Quill' };
const tomas = { checker: 'Tomas Reed' };

describe('signatures', () => {
  test('are those of different people, one after the other', () => {
    expect(signers(history(mara))).toEqual(['Mara Quill']);
    expect(signers(history(mara, tomas))).toEqual(['Mara Quill', 'Tomas Reed']);
    expect(signers(history(mara, { checker: ' mara  quill' }))).toHaveLength(1);
    expect(signers(history({ ...mara, state: 'disputed' }, { ...tomas, state: 'disputed' }))).toHaveLength(2);
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

  test('bring together what each was given against and noted', () => {
    const both = history(
      { ...mara, sources: ['log', 'call'], note: 'twice' },
      { ...tomas, sources: ['call', 'film'], note: 'seen' },
    );
    expect(both.sources).toEqual(['log', 'call', 'film']);
    expect(both.note).toBe('twice; seen');
    // Whoever decides again says what counts from then on.
    const again = history({ ...mara, sources: ['log'], note: 'once' }, tomas, { ...mara, sources: ['film'] });
    expect([again.sources, again.note, signers(again)]).toEqual([['film'], '', ['Tomas Reed', 'Mara Quill']]);
  });
});

describe('a source that somebody adds', () => {
  const added = { ...tomas, addition: true, sources: ['film'] };

  test('stands beside the others, and is no signature', () => {
    const its = history({ ...mara, sources: ['log'], note: 'twice' }, added);
    expect(signers(its)).toEqual(['Mara Quill']);
    expect([its.ruling.checker, its.sources, its.note]).toEqual(['Mara Quill', ['log', 'film'], 'twice']);
    expect(isHalfSigned(its, 2)).toBe(true);
    expect(signers(history(mara, added, tomas))).toEqual(['Mara Quill', 'Tomas Reed']);
  });

  test('says nothing without the decision that it adds to, nor for another one', () => {
    expect(history(added)).toMatchObject({ decided: false, signatures: [], sources: [] });
    expect(history(mara, added, { ...mara, state: 'disputed' }).sources).toEqual([]);
    const { anchor } = decision();
    const changed = { ...anchor, exact: anchor.exact.replace('2,300', '2,400') };
    expect(history(mara, added, { ...mara, anchor: changed }).sources).toEqual([]);
  });
});

describe('a note that somebody adds', () => {
  test('stands in the place of those before it, and is no signature', () => {
    const noted = { ...tomas, addition: true, note: 'by telephone', method: 'interview' };
    const its = history({ ...mara, note: 'twice', sources: ['log'] }, noted);
    expect(signers(its)).toEqual(['Mara Quill']);
    expect([its.note, its.method, its.sources]).toEqual(['by telephone', 'interview', ['log']]);
    const taken = history({ ...mara, note: 'twice', method: 'document' }, { ...tomas, addition: true, note: '' });
    expect([taken.note, taken.method]).toEqual(['', 'document']);
  });

  test('is told beside the note of whoever signs after it', () => {
    const its = history(mara, { ...mara, addition: true, note: 'twice' }, { ...tomas, note: 'seen', method: 'film' });
    expect([its.note, its.method]).toEqual(['twice; seen', 'film']);
  });
});
