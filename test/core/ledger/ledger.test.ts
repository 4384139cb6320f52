import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decision, decisionStates, LedgerReader, ledgerLine, readLedger } from '../../../core/src/index.ts';
import { decision } from './kit.ts';

const stateOf = (text: string, claim = 'boxes') => readLedger(text).claims.get(claim)?.ruling.state;
const lines = (...decisions: readonly Decision[]): string => decisions.map(one => `${ledgerLine(one)}\n`).join('');

describe('a ledger', () => {
  test('lets the latest decision about a claim rule', () => {
    const first = decision();
    const later = decision({ state: 'disputed', time: '2026-11-22T08:00:00.000Z' });
    expect(stateOf(lines(first, later))).toBe('disputed');
    expect(stateOf(lines(later, first))).toBe('disputed');
    expect(readLedger(lines(later, first)).claims.get('boxes')?.entries).toHaveLength(2);
  });

  test('orders times by what they mean, not by how precisely they are written', () => {
    const first = decision({ time: '2026-11-21T09:30:04Z' });
    const later = decision({ state: 'open', time: '2026-11-21T09:30:04.5Z' });
    expect(stateOf(lines(later, first))).toBe('open');
  });

  test('counts a line once, however often it stands there and however it is spaced', () => {
    const one = decision();
    const text = `${lines(one)}\r\n\n  ${JSON.stringify(one, null, 1).replaceAll('\n', ' ')}\r\n${lines(one)}`;
    const { claims, problems } = readLedger(`\ufeff${text}`);
    expect(problems).toEqual([]);
    expect(claims.get('boxes')?.entries).toHaveLength(1);
  });

  test('reports what is half-written or foreign with its line, and reads the rest', () => {
    const good = ledgerLine(decision());
    const text = [good.slice(0, 80), '<<<<<<< ours', good, '{"state":"checked"}', `${'['.repeat(200_000)}`].join('\n');
    const { claims, problems } = readLedger(text);
    expect(claims.size).toBe(1);
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
    for (const { message } of problems)
      expect(message).toMatch(/^This line is no decision and is left alone\. It .+\.$/);
  });

  test('says of the marks of a merge what is to be done, and counts both sides', () => {
    const [ours, theirs] = [decision({ claim: 'a' }), decision({ claim: 'b' })].map(one => ledgerLine(one));
    const { claims, problems } = readLedger(`<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> theirs\n`);
    expect([...claims.keys()]).toEqual(['a', 'b']);
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 5]);
    for (const { message } of problems) expect(message).toContain('a merge has left: take it out');
  });

  test('is read again at the cost of what is new: claims without news are the same objects', () => {
    const reader = new LedgerReader();
    const boxes = decision();
    const before = reader.read(lines(boxes));
    const now = reader.read(lines(decision({ claim: 'ships' }), boxes));
    expect(now.claims.get('boxes')).toBe(before.claims.get('boxes'));
    const later = reader.read(lines(boxes, decision({ state: 'open', time: '2027-01-01T00:00:00Z' })));
    expect(later.claims.get('boxes')?.ruling.state).toBe('open');
    expect([...reader.read('{"half\n').claims]).toEqual([]);
    expect(reader.read(`{"half\n${lines(boxes)}`)).toEqual(readLedger(`{"half\n${lines(boxes)}`));
  });

  test('says the same whatever the order of its lines and however often each stands', () => {
    const moment = fc.integer({ min: 0, max: 3 }).map(second => `2026-11-21T09:30:0${second}.000Z`);
    const any = fc.record({
      claim: fc.constantFrom('boxes', 'ships', 'crew'),
      state: fc.constantFrom(...decisionStates),
      checker: fc.constantFrom('Mara Quill', 'Tomas Reed'),
      time: moment,
    });
    const said = (decisions: readonly Decision[]) => {
      const claims = [...readLedger(lines(...decisions)).claims.values()];
      return claims.map(({ claim, entries }) => [claim, entries.map(({ line }) => line)]).sort();
    };
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), fc.array(fc.nat(), { maxLength: 60 }), (fields, order) => {
        const decisions = fields.map(one => decision(one));
        const again = order.flatMap(i => decisions[i % decisions.length] ?? []);
        const mixed = [...again, ...decisions].sort((a, b) => ledgerLine(b).length - ledgerLine(a).length);
        expect(said(mixed)).toEqual(said(decisions));
      }),
      { numRuns: 300 },
    );
  });

  test('says the same however it grew: by lines, by parts of lines, or as a whole', () => {
    const time = (second: number) => `2026-11-21T09:30:0${second}.000Z`;
    const { anchor, checker } = decision();
    const second = fc.integer({ min: 0, max: 4 });
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom('boxes', 'ships'), fc.constantFrom(...decisionStates), second)
        .map(([claim, state, at]) => ledgerLine(decision({ claim, state, time: time(at) }))),
      fc.tuple(second, second).map(([at, taken]) =>
        ledgerLine({
          kind: 'withdrawal',
          claim: 'boxes',
          anchor,
          checker,
          time: time(at),
          withdraws: time(taken),
        } as unknown as Decision),
      ),
      fc.constantFrom('', '{"half', '{"kind":"of tomorrow"}', '\ufeff', '[]'),
    );
    const step = fc.record({
      keep: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
      add: fc.array(line, { maxLength: 3 }),
      end: fc.constantFrom('\n', '\r\n', ''),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), steps => {
        const reader = new LedgerReader();
        let text = '';
        for (const { keep, add, end } of steps) {
          text = text.slice(0, Math.round(text.length * keep)) + add.join('\n') + end;
          expect(reader.read(text)).toEqual(readLedger(text));
        }
      }),
      { numRuns: 300 },
    );
  });
});
