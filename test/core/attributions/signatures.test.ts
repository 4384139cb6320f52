import { describe, expect, test } from 'vitest';
import { credits } from './kit.ts';

const said = 'We lost 40 boats in one night.';

describe('a name behind the dash of a quotation that stands alone', () => {
  test.each([
    ['on its line', `“${said}” — Nora Blunt, harbour master`, 'Nora Blunt, harbour master'],
    ['with straight marks and a hyphen', `"${said}" - Nora Blunt`, 'Nora Blunt'],
    ['on the next line', `“${said}”\n— Nora Blunt, harbour master of Oldmere`, 'Nora Blunt, harbour master of Oldmere'],
    ['without a space', `“${said}”\n\n—Nora Blunt (42), skipper`, 'Nora Blunt (42), skipper'],
    ['as a block of Markdown', `> “${said}”\n> – Nora Blunt`, 'Nora Blunt'],
  ])('%s', (_, text, source) => {
    const before = 'The harbour of Oldmere is old, and the night was long.\n\n';
    expect(credits(before + text)).toEqual([`direct: ${source} / - / ${said}`]);
  });

  test.each([
    ['a clause goes on', `“${said}” – Nora Blunt was sure of it.`],
    ['no name stands there', `“${said}” — a long night`],
    ['a list follows', `“${said}”\n\n- Nora Blunt\n- Edda Lien`],
    ['the quotation is a part of its sentence', `The words “${said}” — Oldmere`],
  ])('not where %s', (_, text) => expect(credits(text).join('\n')).not.toMatch(/: (?:Nora|a long|Oldmere)/));
});
