import { describe, expect, test } from 'vitest';
import { addedPlace, addedWords } from '../../client/src/glossaryModel.ts';
import { addAlias, addName } from '../../host/src/glossaryFile.ts';

describe('a name that was added to the glossary', () => {
  const list = '# Names\n- name: Ana Vučković\n  note: Ana Vuckovic is how others write her\n';
  const now = (added: { text: string } | string) => (typeof added === 'string' ? added : added.text);
  const shown = (text: string, added: { name: string; alias?: string }) => {
    const { start, end } = addedPlace(text, added);
    return `${text.slice(text.lastIndexOf('\n', start) + 1, start)}⟦${text.slice(start, end)}⟧`;
  };

  test('is said with its words', () => {
    expect(addedWords({ name: 'Alder Bay' })).toBe('Added to the glossary: “Alder Bay”');
    expect(addedWords({ name: 'Ana Vučković', alias: 'Ana V.' })).toBe(
      'Added to the glossary: “Ana V.” as a form of “Ana Vučković”',
    );
  });

  test('is found where it was written', () => {
    expect(shown(now(addName(list, 'Alder Bay')), { name: 'Alder Bay' })).toBe('- name: ⟦Alder Bay⟧');
    expect(shown(now(addName('', 'Alder Bay')), { name: 'Alder Bay' })).toBe('- name: ⟦Alder Bay⟧');
    const both = { name: 'Jory Pell', alias: 'J. Pell' };
    expect(shown(now(addAlias(list, both.name, both.alias)), both)).toMatch(/⟦J\. Pell⟧$/);
    const short = { name: 'Ana Vučković', alias: 'Ana' };
    const longer = `${list}- name: Anabel Roe\n`;
    const text = now(addAlias(longer, short.name, short.alias));
    const { start } = addedPlace(text, short);
    expect(text.slice(0, start).trimEnd()).toMatch(/aliases:\s*\[?-?$/);
  });

  test('is at the end where the list spells it otherwise', () => {
    expect(addedPlace('- name: "Alder\\u0020Bay"\n', { name: 'Alder Bay' })).toEqual({ start: 25, end: 25 });
  });
});
