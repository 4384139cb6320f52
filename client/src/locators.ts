/** Where in a source something stands, as checkers write it: `p. 3`, `pp. 3-4`, `12:40`, `§ 3`. No editor in here. */

/** What stands before the number. Words that begin the titles of works (`part`, `volume`) are left out. */
const nouns = [
  ...['p', 'pp', 'pg', 'page', 'pages', 'fol', 'folio', 'l', 'll', 'line', 'lines', 'col', 'cols', 'column', 'columns'],
  ...['par', 'para', 'paras', 'paragraph', 'paragraphs', '§', '§§', '¶', '¶¶', 'sec', 'sect', 'section', 'sections'],
  ...['ch', 'chap', 'chapter', 'chapters', 'table', 'tables', 'tab', 'fig', 'figs', 'figure', 'figures', 'row', 'rows'],
  ...['slide', 'slides', 'sheet', 'cell', 'annex', 'appendix', 'fn', 'footnote', 'min', 'minute', 'minutes'],
];
const noun = `(?:${nouns.join('|')})`;
const several = (one: string): string => `${one}(?:\\s?(?:[-–—,&]|and|to)\\s?${one}){0,8}(?:\\s?ff?\\.?)?`;
const numbered = new RegExp(`^${noun}\\.?\\s?${several('[a-z]?\\d{1,6}[a-z]?')}$`, 'iu');
/** In small letters: `Reed, P. I` is a person. */
const roman = new RegExp(`^${noun}(?:\\.\\s?|\\s)${several('(?:[ivxlc]{1,8}|[IVXLC]{1,8})')}$`, 'u');
const clock = new RegExp(`^(?:at\\s|min\\.?\\s)?${several('\\d{1,3}:\\d\\d(?::\\d\\d)?')}$`, 'iu');
const begun = new RegExp(`^${noun}?\\.?$`, 'u');
/** Longer than any place that is written. */
const longest = 60;

/** Whether words are nothing but a place in some source. */
export function isPlace(typed: string): boolean {
  const words = typed.trim();
  return words.length <= longest && [numbered, roman, clock].some(form => form.test(words));
}

/** Whether somebody has begun to write a place, and no number stands there yet. */
export const isBegun = (words: string): boolean => begun.test(words.trim());

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
