import { describe, expect, test } from 'vitest';
import { decisionFor } from '../../server/src/decide.ts';
import { tickActions } from '../../server/src/features/tickActions.ts';
import { sourcesFor } from '../../server/src/features/ticks.ts';
import { type MemoryFolder, memoryFolder } from '../kit/folder.ts';

const article = `The harbour of Alder Bay handled 2,300 boxes in May, and the ferry carried 410 people.

Sources
[1] Port log, 2026
`;

const other = 'The mill of Corran Ferry ground 310 sacks in June.\n';
const list = '- key: letter\n  title: A letter\n  confidential: true\n';

/** A folder of two articles after some decisions about the first figure of one. */
function folderAfter(...said: [checker: string, hour: string, ...sources: string[]][]): MemoryFolder {
  const memory = memoryFolder({ 'a.txt': article, 'b.txt': other }, { settings: { checker: 'Mara Quill' } });
  memory.folder.readSources(list);
  const file = memory.file('a.txt');
  const [figure] = file.document.quantities;
  const lines = said.map(([checker, hour, ...sources]) => {
    const range = file.positions.range(figure as never);
    const params = { uri: file.uri, range, state: 'checked', checker, sources };
    const decision = decisionFor(memory.folder, file.uri, params, new Date(`2026-11-21T${hour}:00Z`));
    if (typeof decision === 'string') throw new Error(decision);
    return decision.lines.join('\n');
  });
  memory.folder.readLedger(lines.join('\n'));
  return memory;
}

const offeredIn = (memory: MemoryFolder, name = 'a.txt') => sourcesFor(memory.view, memory.file(name));
/** The sources offered to Mara Quill after some decisions. */
const offered = (...said: [checker: string, hour: string, ...sources: string[]][]): string[] => {
  const { sources, others } = offeredIn(folderAfter(...said));
  return [...sources, ...others];
};

describe('the sources offered for a figure', () => {
  test('begin with the one that the checker named last, though a colleague has named one since', () => {
    expect(
      offered(
        ['Mara Quill', '09:30', 'Census'],
        ['mara quill', '09:40', 'Tide table'],
        ['Tomas Reed', '11:00', 'Diary'],
      ),
    ).toEqual(['Tide table', 'Census', 'Port log, 2026', 'Diary']);
  });

  test('are those of the article before those of others, for one who has named none', () => {
    expect(offered(['Tomas Reed', '11:00', 'Diary'])).toEqual(['Port log, 2026', 'Diary']);
  });

  test('have the one that was attached last before the others of its decision', () => {
    expect(offered(['Mara Quill', '09:30', 'Census', 'Diary'])).toEqual(['Diary', 'Census', 'Port log, 2026']);
  });

  test('hold apart what others named, and what another person named before the checker’s name was changed', () => {
    const memory = folderAfter(['Mara Quill', '09:30', 'Census'], ['Tomas Reed', '11:00', 'Diary']);
    expect(offeredIn(memory)).toEqual({ sources: ['Census', 'Port log, 2026'], others: ['Diary'] });
    memory.folder.configure({ ...memory.folder.settings, checker: 'Tomas Reed' });
    expect(offeredIn(memory)).toEqual({ sources: ['Diary', 'Port log, 2026'], others: ['Census'] });
    memory.folder.configure({ ...memory.folder.settings, checker: 'Ines Vark' });
    expect(offeredIn(memory, 'b.txt')).toEqual({ sources: [], others: ['Diary', 'Census'] });
  });

  test('hold apart a confidential one where the checker has not named it', () => {
    const memory = folderAfter(['Mara Quill', '09:30', 'Census'], ['Mara Quill', '09:40', 'letter, p. 2']);
    expect(offeredIn(memory).sources).toEqual(['letter, p. 2', 'Census', 'Port log, 2026']);
    expect(offeredIn(memory, 'b.txt')).toEqual({ sources: ['Census'], others: ['letter, p. 2'] });
    memory.folder.configure({ ...memory.folder.settings, checker: 'Tomas Reed' });
    expect(offeredIn(memory).others).toEqual(['letter, p. 2', 'Census']);
  });

  test('say in the menu which are confidential, behind the others', () => {
    const memory = folderAfter(['Mara Quill', '09:30', 'Census'], ['Mara Quill', '09:40', 'letter, p. 2']);
    const file = memory.file('b.txt');
    const [figure] = file.document.quantities;
    const actions = tickActions(memory.view, file, file.positions.range(figure as never));
    expect(actions.map(one => one.title).filter(title => title.startsWith('Attach'))).toEqual([
      'Attach source: Census',
      'Attach source: A letter, p. 2 (kept out of exports)',
    ]);
  });
});
