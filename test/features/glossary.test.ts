import { describe, expect, test } from 'vitest';
import { hoverAt } from '../../server/src/features/hover.ts';
import { nameActions } from '../../server/src/features/nameActions.ts';
import { atCursor } from '../kit/folder.ts';

function at(source: string, glossary: string) {
  const its = atCursor(source);
  its.folder.readGlossary(glossary);
  return { ...its, view: its.folder.view() };
}
const list = '- name: Petra Lindqvist\n  avoid: [Petra Lindquist]\n  note: with a v\n';

describe('a name of the glossary', () => {
  test('has its note in the hover', () => {
    const { view, file, position } = at('Mayor ‸Petra Lindqvist opened the fair in Aldersund.\n', list);
    const contents = hoverAt(view, file, position, false)?.contents as { value: string } | undefined;
    expect(contents?.value).toContain('Glossary: “Petra Lindqvist” · never “Petra Lindquist” · with a v');
  });

  test('is asked for where a form stands that is to be avoided', () => {
    const { view, file } = at('Mayor ‸Petra Lindquist opened the fair in Aldersund.\n', list);
    const [finding] = view.findings(file.uri);
    expect(finding).toMatchObject({
      code: 'name-variant',
      message: '“Petra Lindquist” is to be written “Petra Lindqvist”, by the glossary.',
      fixes: [{ title: 'Use “Petra Lindqvist”', edits: [{ newText: 'Petra Lindqvist' }] }],
    });
    expect(at('Mayor ‸Petra Lindqvist opened the fair in Aldersund.\n', list).view.findings(file.uri)).toEqual([]);
  });

  test('is offered for the glossary where it is not in it', () => {
    const range = (its: ReturnType<typeof at>) => ({ start: its.position, end: its.position });
    const fresh = at('Mayor ‸Petra Lindqvist opened the fair in Aldersund.\n', '');
    expect(nameActions(fresh.view, fresh.file, range(fresh)).map(({ title }) => title)).toEqual([
      'Add “Petra Lindqvist” to the glossary',
    ]);
    const known = at('Mayor ‸Petra Lindqvist opened the fair in Aldersund.\n', list);
    expect(nameActions(known.view, known.file, range(known))).toEqual([]);
  });
});
