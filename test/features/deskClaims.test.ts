import { describe, expect, test } from 'vitest';
import { decisionFor } from '../../server/src/decide.ts';
import { deskClaimAt, deskClaimsOf } from '../../server/src/features/deskClaims.ts';
import { memoryFolder } from '../kit/folder.ts';

const text = 'ALDER BAY, 2 June 2025 – The harbour opened on 14 May 2003. It handled 2,300 boxes last week.\n';

/** The figure at or behind some words. */
function here(words: string, offset = 0) {
  const memory = memoryFolder({ 'a.txt': text });
  const file = memory.file('a.txt');
  const at = text.indexOf(words) + offset;
  return { memory, file, found: deskClaimAt(memory.view, file, { start: at, end: at }) };
}

describe('the figure at the cursor', () => {
  test('is that of the list, from before its first letter to behind its last', () => {
    for (const offset of [0, 3, '2,300 boxes'.length]) {
      const { memory, file, found } = here('2,300 boxes', offset);
      expect(found).toEqual(deskClaimsOf(memory.view, file)[0]);
    }
    expect(here('handled').found).toBeNull();
  });

  test('may be a date that nothing is said of, and that no list has', () => {
    const { memory, file, found } = here('14 May', 2);
    expect(found).toMatchObject({ state: 'open', tick: null, found: false });
    expect(file.document.source.text.slice(...Object.values(file.positions.span(found!.range)))).toContain(
      '14 May 2003',
    );
    expect(deskClaimsOf(memory.view, file).map(({ id }) => id)).not.toContain(found?.id);
    const { id, range } = found!;
    const said = decisionFor(
      memory.folder,
      file.uri,
      { uri: file.uri, id, range, state: 'checked', checker: 'Mara Quill' },
      new Date('2026-11-21T09:30:00Z'),
    );
    memory.folder.readLedger((said as { lines: string[] }).lines.join('\n'));
    expect(deskClaimAt(memory.view, file, file.positions.span(range))).toMatchObject({ id, state: 'checked' });
  });
});
