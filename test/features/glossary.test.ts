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

describe('a name that may be another’s', () => {
  const offered = (source: string, others: Readonly<Record<string, string>> = {}, glossary = '') => {
    const its = atCursor(source, others);
    its.folder.readGlossary(glossary);
    return nameActions(its.folder.view(), its.file, { start: its.position, end: its.position });
  };
  const titles = (...question: Parameters<typeof offered>) => offered(...question).map(({ title }) => title);
  const sameAs = (...question: Parameters<typeof offered>) =>
    titles(...question).filter(one => one.startsWith('These'));

  test('can be said to be that of the same person', () => {
    const [, same] = offered('Bob ‸Whitfield sang. Robert Whitfield paid for it.\n');
    expect(same?.title).toBe('These are the same person: “Bob Whitfield” and “Robert Whitfield”');
    expect(same?.command?.arguments).toEqual([
      { uri: 'file:///articles/a.txt', name: 'Robert Whitfield', alias: 'Bob Whitfield' },
    ]);
  });

  test('is offered with those in the folder that it may stand for', () => {
    const others = { 'b.txt': 'Kari Lunde spoke.\n', 'c.txt': 'Peter Lunde sang.\n' };
    expect(sameAs('Mr. ‸Lunde left.\n', others)).toEqual([
      'These are the same person: “Lunde” and “Kari Lunde”',
      'These are the same person: “Lunde” and “Peter Lunde”',
    ]);
  });

  test('goes to the entry that has one of the two, and is asked of no more once both are there', () => {
    const text = 'Bob ‸Whitfield sang. Robert Whitfield paid for it.\n';
    const [same] = offered(text, {}, '- name: Bob Whitfield\n');
    expect(same?.command?.arguments?.[0]).toMatchObject({ name: 'Bob Whitfield', alias: 'Robert Whitfield' });
    expect(sameAs(text, {}, '- name: Bob Whitfield\n- name: Robert Whitfield\n')).toEqual([]);
    expect(sameAs(text, {}, '- name: Bob Whitfield\n  aliases: [Robert Whitfield]\n')).toEqual([]);
  });

  test('is none where only a given name or a word of the kind is the same', () => {
    expect(sameAs('Robert ‸Whitfield sang. Robert Lunde paid for it.\n')).toEqual([]);
    expect(sameAs('They live in Alder ‸County. She lives in Fern County.\n')).toEqual([]);
  });

  test('has one hover, and one place to be renamed in, once it is said', () => {
    const its = atCursor('Bob ‸Whitfield sang.\n', { 'b.txt': 'Robert Whitfield paid for it.\n' });
    const hover = () => JSON.stringify(hoverAt(its.folder.view(), its.file, its.position, false)?.contents);
    expect(hover()).not.toContain('Robert');
    its.folder.readGlossary('- name: Robert Whitfield\n  aliases: [Bob Whitfield]\n');
    expect(hover()).toContain('Robert Whitfield · person');
    expect(hover()).toContain('2 articles');
    its.folder.readGlossary('');
    expect(hover()).not.toContain('Robert');
  });
});
