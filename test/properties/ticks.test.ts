/**
 * Ticks under random histories of edits: typing, pasting, moving, renaming, undoing, and sentences replaced by their
 * like. Whatever happens, a tick sits on its own words or is listed as changed or lost.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedWords, ledgerLine, readLedger, type Suppression } from '../../core/src/index.ts';
import { Desk, remark, suppression } from '../core/ledger/kit.ts';

const piers = ['North', 'South', 'Old'];
const counts = ['2,300', '2,450', '410', '36'];
/** Few words and few numbers, so that twins and sentences that are much alike come up all the time. */
const sentence = fc
  .tuple(
    fc.constantFrom(...piers),
    fc.constantFrom(...counts),
    fc.constantFrom('boxes', 'crates'),
    fc.nat(9),
    fc.constantFrom('—', ' — ', ' – ', ' -- '),
  )
  .map(([pier, count, goods, kind, dash]) => {
    if (kind > 7)
      return `${pier} Pier${dash}${kind === 8 ? 'our own' : 'the old one'}—handled ${count} ${goods} in May.`;
    if (kind > 5) return `${pier} Pier${kind === 6 ? '’' : "'"}s crew handled ${count} ${goods} in May.`;
    if (kind === 0) return `Sales rose ${count.replace(',', '.')}%.`;
    if (kind === 1) return `It rained on ${pier} Pier.`;
    if (kind === 2) return `${pier} Pier handled ${count} ${goods} in May, and ${counts[0]} people came.`;
    return `${pier} Pier handled ${count} ${goods} in May.`;
  });
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map(list => list.join(' '));
const article = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map(list => `${list.join('\n\n')}\n`);

const files = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
const file = fc.constantFrom(...files);
const at = fc.nat(999);
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('tick' as const), file, at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const), file, at }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), at }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      file,
      at,
      words: fc.constantFrom('x', ' ', '.', '7', '\n\n', ' very', 'The '),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), file, at, length: fc.nat(12) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('insert' as const), file, at, words: sentence }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('move' as const), file, at, to: file, toAt: at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('copy' as const), file, at, to: file, toAt: at }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('replace' as const), file, at, words: sentence }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), file, to: file }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), file }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), steps: fc.nat(3) }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Where the sentences of a text begin and end, by their full stops. */
const sentencesOf = (text: string) =>
  [...text.matchAll(/[^.\s][^.]*(?:\.\d[^.]*)*\./g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

class History {
  readonly desk: Desk;
  readonly #past: Map<string, string>[] = [];

  constructor(texts: readonly string[]) {
    this.desk = new Desk(Object.fromEntries(texts.map((text, i) => [files[i] as string, text])));
  }

  apply(edit: Edit): void {
    const texts = new Map(this.desk.texts);
    if (edit.kind === 'withdraw') {
      const { lines } = this.desk;
      if (lines.length > 0) this.desk.withdraw(edit.at % lines.length);
      return;
    }
    if (edit.kind !== 'undo' && edit.kind !== 'tick' && edit.kind !== 'reopen') this.#past.push(texts);
    const text = 'file' in edit ? texts.get(edit.file) : '';
    if (text === undefined) return;
    const place = (within: string, where: number) => Math.min(within.length, Math.round((within.length * where) / 999));
    const chosen = 'at' in edit ? sentencesOf(text)[edit.at % Math.max(1, sentencesOf(text).length)] : undefined;
    switch (edit.kind) {
      case 'tick':
      case 'reopen': {
        const numbers = [...text.matchAll(/\d[\d,.]*\d/g)];
        const number = numbers[edit.at % Math.max(1, numbers.length)];
        if (!number) return;
        const [start, end] = [number.index, number.index + number[0].length];
        const known = this.desk.table.ticksOn(edit.file).find(tick => tick.start <= start && start < tick.end);
        if (!this.desk.table.anchorAt(edit.file, { start, end })) return;
        this.desk.decideAt(edit.file, start, end, edit.kind === 'tick' ? 'checked' : 'open', known?.history.claim);
        return;
      }
      case 'type':
      case 'insert': {
        const here = place(text, edit.at);
        this.#put(edit.file, `${text.slice(0, here)}${edit.words}${text.slice(here)}`);
        return;
      }
      case 'delete': {
        const here = place(text, edit.at);
        this.#put(edit.file, text.slice(0, here) + text.slice(here + edit.length));
        return;
      }
      case 'replace':
        if (chosen) this.#put(edit.file, text.slice(0, chosen.start) + edit.words + text.slice(chosen.end));
        return;
      case 'move':
      case 'copy': {
        if (!chosen) return;
        const words = text.slice(chosen.start, chosen.end);
        if (edit.kind === 'move') this.#put(edit.file, text.slice(0, chosen.start) + text.slice(chosen.end));
        const target = this.desk.texts.get(edit.to) ?? '';
        const ends = [0, ...sentencesOf(target).map(({ end }) => end)];
        const here = ends[edit.toAt % ends.length] as number;
        this.#put(edit.to, `${target.slice(0, here)} ${words} ${target.slice(here)}`);
        return;
      }
      case 'rename':
        if (edit.file === edit.to) return;
        this.desk.put(edit.file, null);
        this.#put(edit.to, text);
        return;
      case 'remove':
        this.desk.put(edit.file, null);
        return;
      case 'undo': {
        const then = this.#past.splice(-1 - edit.steps)[0];
        if (!then) return;
        for (const known of new Set([...texts.keys(), ...then.keys()])) {
          if (then.get(known) !== texts.get(known)) this.desk.put(known, then.get(known) ?? null);
        }
      }
    }
  }

  #put(name: string, text: string): void {
    this.desk.put(name, text);
  }
}

/** White space as one space, and quotation marks and dashes as words are compared. */
const flat = (text: string): string => comparedWords(text.replace(/\s+/g, ' '));

/** What must hold of a desk at any time. */
function expectHonest(desk: Desk): void {
  const ticks = desk.ticks;
  const listed = new Map(ticks.map(tick => [tick.history.claim, tick]));
  expect(listed.size).toBe(ticks.length);
  for (const { claim, ruling } of desk.table.ledger.claims.values()) {
    const tick = listed.get(claim);
    const { figure } = ruling.anchor;
    const exact = flat(ruling.anchor.exact);
    const own = flat(ruling.anchor.exact.slice(...figure));
    // None vanishes.
    if (ruling.state !== 'open') expect(tick).toBeDefined();
    if (!tick || tick.outcome === 'lost') continue;
    const text = desk.texts.get(tick.file) as string;
    if (tick.outcome === 'changed') {
      expect(flat(tick.words)).not.toBe(exact);
      expect(flat(text)).toContain(flat(tick.words));
      continue;
    }
    // None sits on other words.
    expect(flat(tick.words)).toBe(exact);
    expect(flat(text.slice(tick.start, tick.end))).toBe(own);
    const sentence = flat(
      text.slice(Math.max(0, tick.start - figure[0] - 40), tick.end + exact.length - figure[1] + 40),
    );
    expect(sentence).toContain(exact);
  }
}

describe('ticks', () => {
  test('sit on their own words or are listed, through 1,000 random histories', () => {
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 1, maxLength: 3 }),
        fc.array(edit, { minLength: 4, maxLength: 24 }),
        (texts, edits) => {
          const history = new History(texts);
          for (const one of edits) {
            history.apply(one);
            expectHonest(history.desk);
          }
          // What was found out step by step is what is found out at once.
          const again = new Desk(Object.fromEntries(history.desk.texts));
          again.table.setLedger(history.desk.table.ledger);
          expect(again.said).toEqual(history.desk.said);
        },
      ),
      { numRuns: 1000 },
    );
  }, 120_000);

  test('stay on a sentence that nobody touches and nobody copies, whatever happens around it', () => {
    const own = 'The Alder Bay lighthouse was lit 1,917 times by hand.';
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 2, maxLength: 3 }),
        fc.array(edit, { maxLength: 20 }),
        (texts, edits) => {
          const history = new History(texts);
          history.desk.put('own.txt', `${texts[0]}\n${own}\n\n${texts[1]}`);
          history.desk.decide('own.txt', '1,917 times');
          const around = (text: string) => history.desk.put('own.txt', text);
          for (const one of edits) {
            if ('words' in one) around(`${one.words.trim()} again.\n\n${own}\n\n${one.words} ${texts[1]}`);
            else history.apply(one);
            expect(history.desk.said).toContain('found own.txt “1,917 times”');
          }
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  test('leave remarks and dismissals on their own words too, or these are listed', () => {
    fc.assert(
      fc.property(
        fc.array(article, { minLength: 1, maxLength: 2 }),
        fc.array(edit, { minLength: 4, maxLength: 16 }),
        (texts, edits) => {
          const history = new History(texts);
          const { desk } = history;
          const number = /\d[\d,.]*\d/.exec(texts[0] as string);
          const at = number && { start: number.index, end: number.index + number[0].length };
          const anchor = at && desk.table.anchorAt('a.txt', at);
          if (!anchor) return;
          desk.lines.push(ledgerLine(remark({ anchor })), ledgerLine(suppression({ anchor } as Partial<Suppression>)));
          desk.table.setLedger(readLedger(desk.lines.join('\n')));
          for (const one of edits) {
            history.apply(one);
            expectHonest(desk);
            const names = [...desk.texts.keys()];
            const placed = [
              names.flatMap(name => desk.table.threadsOn(name)),
              names.flatMap(name => desk.table.suppressionsOn(name)),
            ];
            const lost = [desk.table.lostThreads(), desk.table.lostSuppressions()];
            for (const [kind, places] of placed.entries()) {
              // None vanishes, none is there twice, and none sits on other words.
              expect(places.length + (lost[kind]?.length ?? 0)).toBe(1);
              for (const { outcome, words, file: there, start, end } of places) {
                if (outcome === 'changed') continue;
                const exact = flat(anchor.exact);
                expect(flat(words)).toBe(exact);
                expect(flat(desk.texts.get(there)?.slice(start, end) ?? '')).toBe(
                  flat(anchor.exact.slice(...anchor.figure)),
                );
              }
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
