/** Base letters that no decomposition reaches. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

/** The name in small letters without accents: `Vučić` and `Vucic` are one. Words stay apart by single spaces. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (isAscii(lower)) return lower;
  let folded = '';
  for (const letter of lower.normalize('NFD').replace(/\p{M}+/gu, '')) folded += plainLetters.get(letter) ?? letter;
  return folded;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** A name as part of a key: `Lai Ching-te` is `lai-ching-te`, `U.S.` is `us`. Never empty for a name with a letter. */
export function slug(name: string): string {
  const folded = foldName(name);
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(folded)) return folded.replaceAll(' ', '-');
  return folded
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
