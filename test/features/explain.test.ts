import { describe, expect, test } from 'vitest';
import { explainAt } from '../../server/src/features/explain.ts';
import { atCursor } from '../kit/folder.ts';

/** The explanation of the figure at ‸, without the marks of Markdown; null where no figure stands. */
function explained(source: string, others: Record<string, string> = {}): string | null {
  const { view, file, position } = atCursor(source, others);
  const offset = file.positions.offset(position);
  const found = explainAt(view, file, { start: offset, end: offset });
  return found && `${found.title}\n${found.markdown}`.replace(/[*\\]|\]\([^)]*\)|\[/g, '').replace(/ {2}$/gm, '');
}

const bridge = 'The Marsk bridge will cost ‸$1.2 billion, the council said.';

describe('explain this figure', () => {
  test('says how it was read', () => {
    const text = explained(bridge);
    expect(text).toContain('Why: $1.2 billion');
    expect(text).toContain('Measures: Marsk bridge');
    expect(text).toContain('Meant as: a plan');
    expect(text).toContain('Credited to the council');
    expect(text).toContain('No other figure of these articles measures anything like it.');
  });

  test('names what it differs from, and why that is the same thing', () => {
    const text = explained(bridge, { 'b.txt': 'The Marsk bridge will cost $1.2 million, the council said.' });
    expect(text).toContain('Differs from\n\n$1.2 million (b.txt:1): same measure: ');
  });

  test('says why a figure was left alone', () => {
    const text = explained(`${bridge} In 1987 the old Marsk bridge cost $40 million.`);
    expect(text).toContain('Looked at, but not the same thing\n\n$40 million (line 1): ');
    expect(text).toMatch(/different times|one is a/);
  });

  test('says nothing where no figure stands', () => {
    expect(explained('The council met ‸in the old hall.')).toBeNull();
  });
});
