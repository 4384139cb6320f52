/** Words of people as Markdown that shows nothing but them. */

/**
 * Every sign that may mean something is escaped, and lines stay. The blanks stay blanks, so that lines wrap: those that the
 * editor itself puts in for plain text do not, and a long remark runs out of its box.
 */
export const plainMarkdown = (text: string): string =>
  text
    .trim()
    .replace(/[!-/:-@[-`{-~]/gu, '\\$&')
    // Blanks at its start would make a line code.
    .replace(/[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*/gu, '\\\n');
