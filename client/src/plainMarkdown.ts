/** Words of people as Markdown that shows nothing but them. */

/**
 * Every sign that may mean something is escaped, and lines stay. The blanks stay blanks, so that lines wrap: those that the
 * editor itself puts in for plain text do not, and a long remark runs out of its box.
 */
export const plainMarkdown = (text: string): string =>
  text
    .trim()
    .replace(/[!-/:-@[-`{-~]/gu, '\\$&')
    .split(/\r\n?|\n/u)
    // Blanks at its start would make a line code.
    .map(line => line.trim())
    .join('\\\n');
