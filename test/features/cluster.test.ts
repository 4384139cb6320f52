import { describe, expect, test } from 'vitest';
import { decisionFor } from '../../server/src/decide.ts';
import { openPlacesOf } from '../../server/src/features/cluster.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { claimRowsOf } from '../../server/src/features/overview.ts';
import { tickActions } from '../../server/src/features/tickActions.ts';
import { ticksByClaim } from '../../server/src/features/ticks.ts';
import type { DecideParams } from '../../server/src/lsp/messages.ts';
import { type MemoryFolder, memoryFolder } from '../kit/folder.ts';

function desk(files: Record<string, string>) {
  const memory = memoryFolder(files, { settings: { checker: 'Mara Quill' } });
  let ledger = '';
  const actions = () => {
    const file = memory.file('a.txt');
    const start = file.document.source.text.indexOf('$');
    return tickActions(memory.view, file, file.positions.range({ start, end: start }));
  };
  const say = (params: DecideParams) => {
    const said = decisionFor(memory.folder, params.uri, params, new Date('2026-11-21T09:30:00Z'));
    if (typeof said === 'string') throw new Error(said);
    ledger += said.lines.map(line => `${line}\n`).join('');
    memory.folder.readLedger(ledger);
    return said.lines.length;
  };
  const figureIn = (name: string) => {
    const file = memory.file(name);
    const start = file.document.source.text.indexOf('$');
    return { file, range: file.positions.range({ start, end: start }) };
  };
  return {
    memory,
    places: () =>
      openPlacesOf(memory.view, memory.file('a.txt'), claimRowsOf(memory.view, memory.file('a.txt'))[0]?.id ?? ''),
    hover: () => {
      const { file, range } = figureIn('a.txt');
      return (hoverAt(memory.view, file, range.start, true) as { contents: { value: string } }).contents.value;
    },
    decideIn: (name: string, state: string) => {
      const { file, range } = figureIn(name);
      say({ uri: file.uri, range, state });
    },
    titles: () => actions().map(({ title }) => title),
    choose(title: string) {
      const params = actions().find(one => one.title === title)?.command?.arguments?.[0] as DecideParams;
      return say(params);
    },
  };
}

const ticked = (memory: MemoryFolder, names: readonly string[]) =>
  names.map(name => [...ticksByClaim(memory.view, memory.file(name)).values()].map(tick => tick.history.ruling.state));

const tunnel = 'The new Alder Bay tunnel will cost $1.6 billion, the ministry said.\n';
const again = 'Work began on Monday. The Alder Bay tunnel will cost $1.6 billion, officials said in Fern Cove.\n';

describe('a fact that stands in several places', () => {
  const names = ['a.txt', 'b.txt', 'c.txt'];
  const files = { 'a.txt': tunnel, 'b.txt': again, 'c.txt': 'The Fern Cove school will cost $9 million.\n' };
  const all = 'Mark as checked in all 2 places that say the same (also b.txt:1)';
  const back = 'Reopen in all 2 places that say the same (also b.txt:1)';

  test('is ticked in all of them at once, each with a decision of its own, and unticked likewise', () => {
    const its = desk(files);
    expect(its.titles()).toContain(all);
    expect(its.titles()).not.toContain(back);
    expect(its.choose(all)).toBe(2);
    expect(ticked(its.memory, names)).toEqual([['checked'], ['checked'], []]);
    expect(its.titles()).not.toContain(all);
    expect(its.choose(back)).toBe(2);
    expect(ticked(its.memory, names)).toEqual([[], [], []]);
  });

  test('leaves what somebody has settled otherwise as it is', () => {
    const its = desk(files);
    its.decideIn('b.txt', 'disputed');
    expect(its.titles().filter(title => title.includes('places'))).toEqual([]);
    expect(its.places()).toBeNull();
  });

  test('tells which places are open, for a person to choose, and in the hover which are ticked', () => {
    const its = desk(files);
    expect(its.places()).toMatchObject({
      count: 1,
      names: 'b.txt:1',
      sentences: ['The Alder Bay tunnel will cost $1.6 billion, officials said in Fern Cove.'],
    });
    expect(its.hover()).toContain('Same: [b.txt:1](file:///articles/b.txt#L1,54) · ');
    its.decideIn('b.txt', 'checked');
    expect(its.hover()).toContain('Same: [b.txt:1](file:///articles/b.txt#L1,54) ☑ · ');
    expect(its.places()).toBeNull();
  });

  test('is offered only where the places say the same', () => {
    const other = desk({ ...files, 'b.txt': again.replace('$1.6', '$1.4') });
    expect(other.titles().filter(title => title.includes('places'))).toEqual([]);
  });
});
