/** Where in a source something stands, as checkers write it: `p. 3`, `pp. 3-4`, `12:40`, `§ 3`. No editor in here. */
import { locatorNouns as nouns } from '../../server/src/lsp/messages.ts';

/** What may be such a word, and what parts it from the number. */
const head = /^([a-z§¶]{1,12})(\.?\s?)/iu;
const numbers = /^[a-z]?\d{1,6}[a-z]?(?:\s?(?:[-–—,&]|and|to)\s?[a-z]?\d{1,6}[a-z]?){0,8}(?:\s?ff?\.?)?$/iu;
const romans =
  /^(?:[ivxlc]{1,8}|[IVXLC]{1,8})(?:\s?(?:[-–—,&]|and|to)\s?(?:[ivxlc]{1,8}|[IVXLC]{1,8})){0,8}(?:\s?ff?\.?)?$/u;
const times =
  /^(?:at\s|min\.?\s)?\d{1,3}:\d\d(?::\d\d)?(?:\s?(?:[-–—,&]|and|to)\s?\d{1,3}:\d\d(?::\d\d)?){0,8}(?:\s?ff?\.?)?$/iu;
/** Longer than any place that is written. */
const longest = 60;

/** Whether words are nothing but a place in some source. */
export function isPlace(typed: string): boolean {
  const words = typed.trim();
  if (words.length > longest) return false;
  if (times.test(words)) return true;
  const [whole = '', noun = '', gap = ''] = head.exec(words) ?? [];
  if (!nouns.has(noun.toLowerCase())) return false;
  const rest = words.slice(whole.length);
  // Roman numbers go with small letters: `Reed, P. I` is a person.
  return numbers.test(rest) || (gap !== '' && nouns.has(noun) && romans.test(rest));
}

/** Whether somebody has begun to write a place, and no number stands there yet. */
export function isBegun(typed: string): boolean {
  const words = typed.trim();
  const noun = words.endsWith('.') ? words.slice(0, -1) : words;
  return noun === '' || nouns.has(noun);
}

/** A source and the place in it, as `Port log, p. 3` has them. What was only begun is no place yet. */
export function splitPlace(words: string): { readonly name: string; readonly place: string } {
  for (let comma = words.indexOf(','); comma > 0; comma = words.indexOf(',', comma + 1)) {
    const after = words.slice(comma + 1).trim();
    if (isPlace(after)) return { name: words.slice(0, comma).trim(), place: after };
    if (isBegun(after)) return { name: words.slice(0, comma).trim(), place: '' };
  }
  return { name: words.trim(), place: '' };
}

/** What another place of the same kind begins with: `p. ` after `p. 3`, nothing after `12:40`. */
export function placeStem(known: string): string {
  if (known === '') return 'p. ';
  return /^\D*/u.exec(known)?.[0] ?? '';
}
