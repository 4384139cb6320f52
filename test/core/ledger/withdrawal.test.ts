import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analyzeDocument,
  defaultSettings,
  type Line,
  ledgerLine,
  matchTicks,
  readLedger,
} from '../../../core/src/index.ts';
import { Desk, decision, remark, withdrawal } from './kit.ts';

const read = (...said: readonly Line[]) => readLedger(said.map(ledgerLine).join('\n')).claims.get('boxes');
const first = decision({ sources: ['log'], note: 'twice' });
const colleague = decision({ state: 'disputed', checker: 'Tomas Reed', time: '2026-11-21T09:40:00.000Z' });
const second = decision({ state: 'open', time: '2026-11-21T09:50:00.000Z' });

describe('a decision that its checker withdraws', () => {
  test('counts as if it had never been made, and what was there before is back whole', () => {
    expect(read(first, second)?.ruling.state).toBe('open');
    const its = read(first, second, withdrawal({ withdraws: second.time }));
    expect(its).toMatchObject({ ruling: first, sources: ['log'], note: 'twice', decided: true });
    expect(its?.entries).toHaveLength(1);
    expect(its?.lines).toHaveLength(3);
  });

  test('leaves alone what others decided before and since', () => {
    const back = withdrawal();
    expect(read(first, colleague, back)?.ruling).toEqual(colleague);
    expect(read(colleague, second, withdrawal({ withdraws: second.time }))?.ruling).toEqual(colleague);
  });

  test('is named by its time, its checker and its claim', () => {
    for (const other of [
      withdrawal({ checker: 'Tomas Reed' }),
      withdrawal({ withdraws: colleague.time }),
      withdrawal({ claim: 'ships' }),
    ])
      expect(read(first, other)?.ruling).toEqual(first);
    expect(read(first, withdrawal({ checker: ' mara quill' }))?.decided).toBe(false);
    // A field that another program has added, or a source that an export has left out, makes it no other decision.
    const { sources: _, ...without } = first;
    expect(read(first, without, withdrawal())?.decided).toBe(false);
  });

  test('leaves the figure open where nothing else was said, and its words are not missed', () => {
    expect(read(first, withdrawal())).toMatchObject({ decided: false, ruling: { state: 'open' }, signatures: [] });
    expect(read(withdrawal())).toMatchObject({ decided: false, ruling: { state: 'open' }, entries: [] });
    const desk = new Desk({ 'a.txt': 'The harbour handled 2,300 boxes in May.\n' });
    desk.decide('a.txt', '2,300 boxes');
    const [line] = desk.lines as [string];
    const { claim, anchor, time, checker } = JSON.parse(line);
    desk.table.setLedger(
      readLedger([line, ledgerLine(withdrawal({ claim, anchor, checker, withdraws: time }))].join('\n')),
    );
    desk.put('a.txt', 'Nothing is left.\n');
    expect(desk.table.lost()).toEqual([]);
  });

  test('does not hide what was said of the same figure under another name', () => {
    const desk = new Desk({ 'a.txt': 'The harbour handled 2,300 boxes in May.\n' });
    desk.decide('a.txt', '2,300 boxes');
    const { claim: _, ...said } = JSON.parse(desk.lines[0] as string);
    const other = { ...said, claim: 'other', state: 'disputed', time: '2027-01-01T00:00:00Z' };
    const back = withdrawal({ claim: 'other', anchor: said.anchor, withdraws: other.time, checker: said.checker });
    desk.table.setLedger(readLedger([...desk.lines, ledgerLine(other), ledgerLine(back)].join('\n')));
    const { byClaim, said: all } = matchTicks(
      analyzeDocument(desk.texts.get('a.txt') ?? '', defaultSettings),
      desk.table.ticksOn('a.txt'),
    );
    expect(byClaim.get(0)?.history.ruling.state).toBe('checked');
    expect(all.get(0)).toHaveLength(2);
  });

  test('is the same whatever the order of the lines and however often each stands', () => {
    const checker = fc.constantFrom('Mara Quill', 'Tomas Reed');
    const moment = fc.integer({ min: 0, max: 4 }).map(second => `2026-11-21T09:30:0${second}.000Z`);
    const decided = fc
      .record({
        checker,
        time: moment,
        state: fc.constantFrom('checked' as const, 'disputed' as const, 'open' as const),
        addition: fc.constantFrom(undefined, true),
      })
      .map(({ addition, ...fields }): Line => decision({ ...fields, ...(addition && { addition }) }));
    const withdrawn = fc.record({ checker, time: moment, withdraws: moment }).map((one): Line => withdrawal(one));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(decided, withdrawn), { minLength: 1, maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 30 }),
        (said, order) => {
          const mixed = [...order.flatMap(i => said[i % said.length] ?? []), ...[...said].reverse()];
          expect(read(...mixed)).toEqual(read(...said));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a remark that its author withdraws', () => {
  const thread = (...said: readonly Line[]) => readLedger(said.map(ledgerLine).join('\n')).threads.get('May');
  const back = (fields: object = {}) => withdrawal({ claim: undefined, thread: 'May', ...fields } as never);
  const asked = remark();
  const reply = remark({ text: 'June too.', checker: 'Tomas Reed', time: '2026-11-21T09:40:00.000Z' });
  const settled = remark({ text: undefined as never, resolved: true, time: '2026-11-21T09:50:00.000Z' });

  test('is there no more, and all else of its thread stays', () => {
    expect(thread(asked, reply, back({ withdraws: asked.time }))?.entries.map(({ said }) => said)).toEqual([reply]);
    expect(thread(asked, reply, back({ withdraws: reply.time }))?.entries).toHaveLength(2);
    expect(thread(asked, reply, settled)?.resolved).toBe(true);
    expect(thread(asked, reply, settled, back({ withdraws: settled.time }))).toMatchObject({
      ...{ resolved: false, ruling: reply, lines: { length: 4 } },
    });
  });

  test('leaves nothing that anybody would look for', () => {
    expect(thread(asked, back())).toMatchObject({ entries: [], resolved: true, lines: { length: 2 } });
    expect(thread(back())).toMatchObject({ entries: [], resolved: true });
    const desk = new Desk({ 'a.txt': 'The harbour handled 2,300 boxes in May.\n' });
    const anchor = desk.table.anchorAt('a.txt', { start: 20, end: 31 }) ?? decision().anchor;
    const take = (...lines: readonly Line[]) => desk.table.setLedger(readLedger(lines.map(ledgerLine).join('\n')));
    take(remark({ anchor }));
    expect(desk.table.threadsOn('a.txt')).toHaveLength(1);
    expect([...take(remark({ anchor }), back({ anchor }))]).toEqual(['a.txt']);
    expect(desk.table.threadsOn('a.txt')).toEqual([]);
    desk.put('a.txt', 'Nothing is left.\n');
    expect([desk.table.threads(), desk.table.lostThreads()]).toEqual([[], []]);
  });
});
