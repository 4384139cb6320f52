import { describe, expect, test } from 'vitest';
import { addAlias, addName, readGlossary } from '../../host/src/index.ts';

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
    ['- name: A B\n  aliases: [B]\n- name: C B\n  aliases: [B]\n', '4 “B” stands in several entries'],
  ])('tells what is at fault in %j', (text, complaint) => expect(complaints(text).join('\n')).toContain(complaint));

  test('takes a new name at its end, and keeps all that was there', () => {
    expect(addName(list, ' Fern  Cove')).toEqual({ text: `${list}- name: Fern Cove\n` });
    expect(addName('', 'Fern Cove')).toEqual({ text: '- name: Fern Cove\n' });
    expect(addName(list, 'Kim')).toBe('“Kim” is in the glossary.');
    expect(addName(list, ' ')).toMatch(/needs a name/);
    expect(addName('a: b\n', 'Fern Cove')).toMatch(/by hand/);
  });
});

describe('an alias', () => {
  const added = (text: string, name: string, alias: string) => {
    const now = addAlias(text, name, alias);
    return typeof now === 'string' ? now : now.text;
  };

  test.each([
    ['a list on one line', '- name: Kim Min-jun # so\n  aliases: [Kim] # fine\n', '  aliases: [Kim, "x: y"] # fine'],
    [
      'a list of lines',
      '- name: Kim Min-jun\n  aliases:\n    - Kim # fine\n  note: z\n',
      '    - Kim # fine\n    - "x: y"\n',
    ],
    ['a single form', '- name: Kim Min-jun\n  aliases: Kim\n', '  aliases: [Kim, "x: y"]\n'],
    ['no list yet', '# A\n- name: Kim Min-jun # so\n  avoid: [Kim]\n', ' # so\n  aliases: ["x: y"]\n  avoid: [Kim]\n'],
    ['a last line without an end', '- name: Kim Min-jun', '- name: Kim Min-jun\n  aliases: ["x: y"]'],
    ['Windows line ends', '- name: Kim Min-jun\r\n- name: B\r\n', '\r\n  aliases: ["x: y"]\r\n- name: B\r\n'],
    [
      'an entry on one line',
      '- { name: Kim Min-jun, note: z } # so\n',
      '- { name: Kim Min-jun, note: z, aliases: ["x: y"] } # so',
    ],
  ])('goes into %s, and all else stays', (_, before, after) => {
    const now = added(before, 'Kim Min-jun', 'x: y');
    expect(now).toContain(after);
    expect(readGlossary(now).glossary.entryOf('x: y')?.name).toBe('Kim Min-jun');
  });

  test('takes its name into the list where it is not there', () => {
    expect(added('', 'Kim Min-jun', 'Kim')).toBe('- name: Kim Min-jun\n  aliases:\n    - Kim\n');
  });

  test('of a form that the list has is refused, and so is a list that would have to be guessed', () => {
    expect(added(list, 'Alder Bay', 'Kim')).toBe('“Kim” is in the glossary, as “Kim Min-jun”.');
    expect(added(list, 'Kim', 'Mayor Kim')).toBe('“Mayor Kim” is in the glossary.');
    expect(added(list, 'Kim', 'Kim')).toMatch(/Two forms/);
    expect(added('- name: A\n  aliases: []\n', 'A', 'B')).toMatch(/by hand/);
    expect(added('- name: &x A\n  note: >\n    - b\n  aliases: *x\n', 'A', 'B')).toMatch(/by hand/);
  });
});
