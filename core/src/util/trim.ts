/**
 * A text without the characters at its end that the pattern fits, which is of one character. An unanchored `…+$` would
 * look at every run inside the text again from each of its places.
 */
export function withoutTail(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}
