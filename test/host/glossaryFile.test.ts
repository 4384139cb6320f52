import { describe, expect, test } from 'vitest';
import { addName, readGlossary } from '../../host/src/index.ts';

const list = `# How we write it.
- name: Kim Min-jun
  aliases: [Kim, Mayor Kim]
  avoid: Min-jun   # everywhere
  note: family name first
- name: Alder Bay
`;
const complaints = (text: string) => readGlossary(text).problems.map(({ line, message }) => `${line} ${message}`);

describe('a glossary', () => {
  test('says which form is to be used', () => {
    const { glossary, problems } = readGlossary(list);
    expect(problems).toEqual([]);
    expect(glossary.insteadOf('Min-jun')?.name).toBe('Kim Min-jun');
    expect(glossary.insteadOf('Kim')).toBeNull();
    expect([glossary.isFine('Mayor Kim'), glossary.isFine('Min-jun')]).toEqual([true, false]);
    expect(glossary.entryOf('Kim')?.note).toBe('family name first');
    expect(glossary.entryOf('Fern Cove')).toBeNull();
  });

  test.each([
    ['- note: x\n', '1 This entry has no name'],
    ['- name: A\n- name: A\n', '2 “A” stands in the list twice'],
    ['- name: A\n  avoid: [A]\n', '2 “A” is to be used and to be avoided'],
    ['- name: A\n  aliases: { b: c }\n', '2 “aliases” is not a list of texts'],
    ['name: A\n', '1 This is no list'],
  ])('tells what is at fault in %j', (text, complaint) => expect(complaints(text).join('\n')).toContain(complaint));

  test('takes a new name at its end, and keeps all that was there', () => {
    expect(addName(list, ' Fern  Cove')).toEqual({ text: `${list}- name: Fern Cove\n` });
    expect(addName('', 'Fern Cove')).toEqual({ text: '- name: Fern Cove\n' });
    expect(addName(list, 'Kim')).toBe('“Kim” is in the glossary.');
    expect(addName(list, ' ')).toMatch(/needs a name/);
    expect(addName('a: b\n', 'Fern Cove')).toMatch(/by hand/);
  });
});
