import { describe, expect, test } from 'vitest';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { prepareRenameAt, renameAt } from '../../server/src/features/rename.ts';
import { applied } from '../kit/check.ts';
import { atCursor, wordsAt } from '../kit/folder.ts';

const all = { versions: true, annotations: true };

/** The articles after the name at ‸ in a.txt was renamed. */
function renamed(newName: string, source: string, others: Readonly<Record<string, string>> = {}) {
  const { view, file, position, marks } = atCursor(source, others);
  const answer = renameAt(view, file, position, newName, all);
  if ('refused' in answer) throw new Error(answer.refused);
  const edits = (answer.documentChanges as TextDocumentEdit[]).flatMap(change => {
    const there = view.file(change.textDocument.uri);
    if (!there) throw new Error(`There is no ${change.textDocument.uri}.`);
    return (change.edits as TextEdit[]).map(edit => ({
      ...there.positions.span(edit.range),
      uri: there.name,
      newText: edit.newText,
    }));
  });
  return applied({ 'a.txt': marks('a.txt').text, ...others }, { title: '', edits });
}

describe('a name is corrected', () => {
  test('in all files of the folder, open or not, and keeps what stands behind it', () => {
    const files = renamed('Marta Solhjem', 'Marta ‸Solheim’s plan failed.\n', {
      'b.txt': "They met Marta Solheim. Marta Solheim's car was late.\n",
      'c.txt': 'Nobody was there.\n',
    });
    expect(files).toEqual({
      'a.txt': 'Marta Solhjem’s plan failed.\n',
      'b.txt': "They met Marta Solhjem. Marta Solhjem's car was late.\n",
      'c.txt': 'Nobody was there.\n',
    });
  });

  test('with the surname and the given name that stand alone', () => {
    const source = 'Mayor ‸Marta Solheim came. Mrs. Solheim spoke. Solheim left.\n';
    expect(renamed('Märta Solhjem', source)['a.txt']).toBe(
      'Mayor Märta Solhjem came. Mrs. Solhjem spoke. Solhjem left.\n',
    );
  });

  test('from its surname, in the full name too', () => {
    const files = renamed('Solhjem', 'Mayor Marta Solheim came. Mrs. ‸Solheim spoke.\n');
    expect(files['a.txt']).toBe('Mayor Marta Solhjem came. Mrs. Solhjem spoke.\n');
  });

  test('where the family name comes first', () => {
    const files = renamed('Kym Min-jun', '‸Kim Min-jun opened the fair. Kim waved.\n');
    expect(files['a.txt']).toBe('Kym Min-jun opened the fair. Kym waved.\n');
  });

  test('in this form alone, where it is no person', () => {
    const source = 'The ‸Baltic Ferry Association (BFA) met. The BFA agreed.\n';
    expect(renamed('Baltic Ferries Association', source)['a.txt']).toBe(
      'The Baltic Ferries Association (BFA) met. The BFA agreed.\n',
    );
  });

  test('and others of the name are left alone', () => {
    const source = 'Marta ‸Solheim came. Peter Solheim left. Mrs. Solheim spoke.\n';
    expect(renamed('Marta Solhjem', source)['a.txt']).toBe(
      'Marta Solhjem came. Peter Solheim left. Mrs. Solheim spoke.\n',
    );
  });
});

describe('the edits', () => {
  const at = () => atCursor('Ada ‸Berg came. Berg left.\n', { 'b.txt': 'They saw Ada Berg.\n' });

  test('are confirmed one form at a time, and name no version of what isn’t open', () => {
    const { view, file, position } = at();
    expect(renameAt(view, file, position, 'Ada Berge', all)).toMatchObject({
      changeAnnotations: {
        '“Ada Berg” → “Ada Berge”': { label: '“Ada Berg” → “Ada Berge”', needsConfirmation: true },
        '“Berg” → “Berge”': { label: '“Berg” → “Berge”', needsConfirmation: true },
      },
      documentChanges: [
        {
          textDocument: { uri: 'file:///articles/a.txt', version: null },
          edits: [
            { newText: 'Ada Berge', annotationId: '“Ada Berg” → “Ada Berge”' },
            { newText: 'Berge', annotationId: '“Berg” → “Berge”' },
          ],
        },
        { textDocument: { uri: 'file:///articles/b.txt', version: null }, edits: [{ newText: 'Ada Berge' }] },
      ],
    });
  });

  test('are plain for an editor that knows neither', () => {
    const { view, file, position } = at();
    const answer = renameAt(view, file, position, 'Ada Berge', { versions: false, annotations: false });
    expect(answer).toMatchObject({ changes: { 'file:///articles/b.txt': [{ newText: 'Ada Berge' }] } });
    expect(JSON.stringify(answer)).not.toContain('annotation');
  });
});

describe('before it', () => {
  test('the editor is told what would be renamed', () => {
    const { file, position } = atCursor('The plan of Ada‸ Berg’s aunt failed.\n');
    const answer = prepareRenameAt(file, position);
    if ('refused' in answer) throw new Error(answer.refused);
    expect(answer.placeholder).toBe('Ada Berg');
    expect(wordsAt(file, answer.range)).toBe('Ada Berg');
  });

  test('or why nothing is', () => {
    const { view, file, position } = atCursor('Ada Berg ‸bought 12 boats.\n');
    const refused = 'Only names can be renamed, and there is none here.';
    expect(prepareRenameAt(file, position)).toEqual({ refused });
    expect(renameAt(view, file, position, 'Ada Berge', all)).toEqual({ refused });
  });

  test.each([
    ['', 'A name needs a letter.'],
    [' – ', 'A name needs a letter.'],
    ['a'.repeat(201), 'A name has at most 200 letters.'],
  ])('a new name that is none is refused: %j', (newName, refused) => {
    const { view, file, position } = atCursor('Ada ‸Berg came.\n');
    expect(renameAt(view, file, position, newName, all)).toEqual({ refused });
  });
});
