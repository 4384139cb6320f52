import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inForce, type Ledger, type Line, ledgerLine, readLedger } from '../../../core/src/index.ts';
import { Desk, decision, remark, suppression, withdrawal } from './kit.ts';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/ledger-line.schema.json', import.meta.url), 'utf8'));
const valid = new Ajv({ allErrors: true }).compile(schema);
const lines = (...said: readonly Line[]): string => said.map(one => `${ledgerLine(one)}\n`).join('');
const { anchor } = decision();
const inFile = { anchor: undefined, scope: 'rule-in-file', file: 'harbour.txt' } as never;

describe('lines of several kinds', () => {
  test('stand side by side, and none counts for another', () => {
    const { claims, suppressions, threads, problems } = readLedger(
      lines(decision({ claim: 'x' }), suppression({ id: 'x' }), remark({ thread: 'x' })),
    );
    expect([claims.size, suppressions.size, threads.size]).toEqual([1, 1, 1]);
    expect(problems).toEqual([]);
  });

  test('fit the published schema, and what the schema refuses is not read', () => {
    const good = [
      suppression(),
      suppression({ until: '2026-12-31', withdrawn: true, scope: 'value' }),
      suppression(inFile),
      remark(),
      remark({ text: undefined as never, resolved: true }),
      withdrawal(),
      withdrawal({ claim: undefined, thread: 'May' } as never),
      decision({ addition: true }),
    ];
    for (const one of good) {
      expect(valid(JSON.parse(ledgerLine(one)))).toBe(true);
      expect(readLedger(ledgerLine(one)).problems).toEqual([]);
    }
    const bad = [
      { ...suppression(), id: '' },
      { ...suppression(), reason: '' },
      { ...suppression(), code: undefined },
      { ...suppression(), scope: 'everywhere' },
      { ...suppression(), until: 'soon' },
      { ...suppression(), until: '2026-13-01' },
      { ...suppression(), until: '2027-02-29' },
      { ...suppression(), withdrawn: 'yes' },
      { ...suppression(), anchor: undefined },
      { ...suppression(inFile), file: undefined },
      { ...remark(), thread: undefined },
      { ...remark(), text: '' },
      { ...remark(), text: 7 },
      { ...remark(), resolved: 'yes' },
      { ...remark(), anchor: { ...anchor, figure: [9, 2] } },
      { ...withdrawal(), claim: '' },
      { ...withdrawal(), claim: undefined },
      { ...withdrawal(), claim: undefined, thread: '' },
      { ...withdrawal(), withdraws: undefined },
      { ...withdrawal(), withdraws: 'the last' },
      { ...withdrawal(), withdraws: '2026-06-31T09:30:00Z' },
      { ...withdrawal(), anchor: undefined },
      { ...decision(), addition: 'yes' },
      { ...decision(), kind: 7 },
      { ...decision(), kind: '' },
    ];
    for (const one of bad) {
      const ordered = (one as { anchor?: { figure?: number[] } }).anchor?.figure?.[0] !== 9;
      if (ordered) expect(valid(JSON.parse(JSON.stringify(one)))).toBe(false);
      expect(readLedger(JSON.stringify(one)).problems).toEqual([
        { line: 1, message: expect.stringMatching(/^This line is no \w+ and is left alone\. It.+\.$/), newer: false },
      ]);
    }
  });

  test('of a newer version are kept in silence, and mentioned once', () => {
    const later = JSON.stringify({ kind: 'assignment', to: 'Tomas Reed' });
    expect(valid(JSON.parse(later))).toBe(true);
    const { problems, claims } = readLedger(`${lines(decision())}${later}\n${later.replace('Reed', 'Vole')}\n`);
    expect(claims.size).toBe(1);
    expect(problems).toEqual([
      { line: 2, message: expect.stringContaining('and 1 more are of a newer version'), newer: true },
    ]);
    expect(readLedger(later).problems[0]?.message).toContain('This line is of a newer version');
  });

  test('keep fields that this version does not know', () => {
    const said = { ...remark(), colour: { of: 'ink' } };
    expect(readLedger(ledgerLine(said)).threads.get('May')?.ruling).toEqual(said);
  });

  test('say the same whatever the order of the lines and however often each stands', () => {
    const moment = fc.integer({ min: 0, max: 3 }).map(second => `2026-11-21T09:30:0${second}.000Z`);
    const name = fc.constantFrom('boxes', 'ships');
    const any: fc.Arbitrary<Line> = fc.oneof(
      fc.record({ claim: name, time: moment }).map(fields => decision(fields)),
      fc
        .record({ id: name, time: moment, withdrawn: fc.boolean(), reason: fc.constantFrom('ours', 'old') })
        .map(fields => suppression(fields)),
      fc
        .record({ thread: name, time: moment, text: fc.constantFrom('Why?', 'Since.'), resolved: fc.boolean() })
        .map(fields => remark(fields)),
    );
    const said = ({ claims, suppressions, threads }: Ledger) =>
      [claims, suppressions, threads].map(kind =>
        [...kind].map(([key, { ruling, entries }]) => [key, ruling, entries.map(({ line }) => line)]).sort(),
      );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), fc.array(fc.nat(), { maxLength: 40 }), (all, order) => {
        const again = order.flatMap(i => all[i % all.length] ?? []);
        const mixed = [...again, ...all].sort((a, b) => ledgerLine(b).length - ledgerLine(a).length);
        expect(said(readLedger(lines(...mixed)))).toEqual(said(readLedger(lines(...all))));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a suppression', () => {
  test('counts up to its last day, and until it is withdrawn', () => {
    expect(inForce(suppression(), '2099-01-01')).toBe(true);
    expect(inForce(suppression({ until: '2026-12-01' }), '2026-12-01')).toBe(true);
    expect(inForce(suppression({ until: '2026-12-01' }), '2026-12-02')).toBe(false);
    expect(inForce(suppression({ withdrawn: true }), '2026-12-01')).toBe(false);
  });
});

describe('a thread', () => {
  const resolved = (...said: readonly Line[]) => readLedger(lines(...said)).threads.get('May')?.resolved;

  test('is settled by the latest line that speaks of it; a reply changes nothing', () => {
    const settled = remark({ text: undefined as never, resolved: true, time: '2026-11-22T08:00:00Z' });
    const reply = remark({ text: 'Yes.', time: '2026-11-23T08:00:00Z' });
    expect(resolved(remark(), reply)).toBe(false);
    expect(resolved(reply, settled, remark())).toBe(true);
    expect(resolved(settled, remark({ resolved: false, time: '2026-11-24T08:00:00Z' }))).toBe(false);
  });
});

describe('dismissed findings and remarks', () => {
  const text = 'Alder Bay is busy. The harbour handled 2,300 boxes in May. The mayor is pleased.\n';
  const say = (desk: Desk, ...said: readonly Line[]) => desk.table.setLedger(readLedger(lines(...said)));
  const at = (desk: Desk, words: string) => {
    const start = (desk.texts.get('a.txt') as string).indexOf(words);
    return desk.table.anchorAt('a.txt', { start, end: start + words.length }) as typeof anchor;
  };
  const places = (desk: Desk) =>
    [...desk.table.suppressionsOn('a.txt'), ...desk.table.threadsOn('a.txt')].map(
      ({ outcome, start, end }) => `${outcome} ${desk.texts.get('a.txt')?.slice(start, end)}`,
    );

  test('stay on their words as ticks do, say when these have changed, and are listed when they are gone', () => {
    const desk = new Desk({ 'a.txt': text });
    say(desk, suppression({ anchor: at(desk, '2,300') } as never), remark({ anchor: at(desk, 'boxes in May') }));
    expect(places(desk)).toEqual(['found 2,300', 'found boxes in May']);
    expect(desk.table.ticksOn('a.txt')).toEqual([]);
    desk.edit('a.txt', 'Alder Bay is busy.', 'Alder Bay is busy again, and so is Fern Cove.');
    expect(places(desk)).toEqual(['found 2,300', 'found boxes in May']);
    desk.edit('a.txt', '2,300', '2,400');
    expect(places(desk)).toEqual(['changed 2,400', 'changed boxes in May']);
    desk.put('a.txt', 'The ferry is late.\n');
    expect(places(desk)).toEqual([]);
    expect(desk.table.lostThreads()).toHaveLength(1);
    expect(desk.table.lostSuppressions()).toHaveLength(1);
    expect(desk.table.lost()).toEqual([]);
  });

  test('that were taken back or settled are missed by nobody once their words are gone', () => {
    const desk = new Desk({ 'a.txt': text });
    const its = at(desk, '2,300');
    say(desk, suppression({ anchor: its, withdrawn: true } as never), remark({ anchor: its, resolved: true }));
    desk.put('a.txt', 'The ferry is late.\n');
    expect([...desk.table.lostThreads(), ...desk.table.lostSuppressions()]).toEqual([]);
  });

  test('of a whole file go with it when it is renamed, as long as all that was said in it does', () => {
    const more = 'The pilots brought in 40 ships before the storm came.\n';
    const whole = `${text}\n${more}`;
    const desk = new Desk({ 'a.txt': whole, 'b.txt': 'The ferry is late.\n' });
    const rule = suppression({ ...(inFile as object), id: 'all of a', file: 'a.txt' } as never);
    say(desk, decision({ anchor: at(desk, '2,300') }), remark({ anchor: at(desk, '40 ships') }), rule);
    const on = (file: string) => desk.table.dismissalsOn(file, '2026-12-01').map(({ history }) => history.id);
    expect(on('a.txt')).toEqual(['all of a']);
    expect(desk.put('a.txt', null)).toContain('a.txt');
    expect(desk.put('c.txt', whole)).toContain('c.txt');
    expect([on('a.txt'), on('b.txt'), on('c.txt')]).toEqual([[], [], ['all of a']]);
    // A part of it goes elsewhere: nobody knows which of them it is.
    desk.put('c.txt', text);
    expect(on('c.txt')).toEqual(['all of a']);
    expect(desk.put('b.txt', more)).toContain('c.txt');
    expect([on('b.txt'), on('c.txt')]).toEqual([[], []]);
    // A file of its name is the one that it was said of.
    expect(desk.put('a.txt', 'The crane is old.\n')).toContain('a.txt');
    expect(on('a.txt')).toEqual(['all of a']);
  });

  test('leave a changed sentence to the older tick, though they were made on its new words', () => {
    const desk = new Desk({ 'a.txt': text });
    desk.decide('a.txt', '2,300');
    desk.edit('a.txt', '2,300', '2,400');
    desk.table.setLedger(readLedger(`${desk.lines.join('\n')}\n${ledgerLine(remark({ anchor: at(desk, '2,400') }))}`));
    expect(desk.said).toEqual(['changed a.txt “2,400”']);
  });
});
