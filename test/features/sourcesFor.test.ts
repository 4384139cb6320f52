import { describe, expect, test } from 'vitest';
import { decisionFor } from '../../server/src/decide.ts';
import { sourcesFor } from '../../server/src/features/ticks.ts';
import { memoryFolder } from '../kit/folder.ts';

const article = `The harbour of Alder Bay handled 2,300 boxes in May, and the ferry carried 410 people.

Sources
[1] Port log, 2026
`;

/** The sources offered to Mara Quill after some decisions. */
function offered(...said: [checker: string, hour: string, ...sources: string[]][]): string[] {
  const memory = memoryFolder({ 'a.txt': article }, { settings: { checker: 'Mara Quill' } });
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
  return sourcesFor(memory.view, memory.file('a.txt'));
}

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
});
