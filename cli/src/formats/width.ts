/** How much room text takes in a terminal. */

/** Marks that sit on the letter before them, and characters that take no room. */
const noWidth = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|[\ufe00-\ufe0f])$/u;
/** Characters two cells wide: East Asian scripts and emoji. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** Cells that a text takes. */
export function width(text: string): number {
  let cells = 0;
  for (const character of text) cells += noWidth.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return cells;
}

/** Lines of at most `cells`, broken at spaces; a longer word stands alone on its line. */
export function wrap(text: string, cells: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = width(word);
    if (line !== '' && used + 1 + needed > cells) {
      lines.push(line);
      line = word;
      used = needed;
    } else {
      used += line === '' ? needed : needed + 1;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines;
}
