/**
 * Rich text for hovers, as lines of parts. Only here does it become Markdown: every word is escaped, so that an article
 * can't bring in links, HTML or pictures of its own, and links lead to files and never to commands.
 */
export interface Part {
  readonly text: string;
  readonly style?: 'bold' | 'italic';
  /** An address. */
  readonly link?: string;
}
/** Parts without anything between them; an empty line is left out. */
export type Line = readonly (Part | string)[];

/** What has a meaning somewhere in Markdown, in its common extensions, or in an editor's icons (`$(name)`). */
const special = /[\\`*_{}[\]<>()#|~!&$@]/gu;

export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(special, '\\$&')
      // Addresses would become links by themselves.
      .replace(/:(?=\/)/gu, '\\:')
      .replace(/\b(www|mailto|xmpp)([.:])/giu, '$1\\$2')
      // List items, headings and rules begin a line.
      .replace(/^(\s*)([-+=])/u, '$1\\$2')
      .replace(/^(\s*\d+)\./u, '$1\\.')
  );
}

export function toMarkdown(lines: readonly Line[]): string {
  return lines
    .map(line => line.map(part => (typeof part === 'string' ? escapeMarkdown(part) : styled(part))).join(''))
    .filter(line => line.trim() !== '')
    .join('  \n');
}

export function toPlainText(lines: readonly Line[]): string {
  return lines
    .map(line => line.map(part => (typeof part === 'string' ? part : part.text)).join(''))
    .filter(line => line.trim() !== '')
    .join('\n');
}

function styled({ text, style, link }: Part): string {
  const escaped = escapeMarkdown(text.trim());
  if (escaped === '') return '';
  const mark = style === 'bold' ? '**' : style === 'italic' ? '*' : '';
  const inner = `${mark}${escaped}${mark}`;
  return link && !/^(command|javascript|vbscript|data):/iu.test(link.trim())
    ? `[${inner}](${safeAddress(link)})`
    : inner;
}

/** An address that can't end the link early. */
const safeAddress = (address: string): string =>
  address.replace(/[\s()<>\\[\]"'`\u0000-\u001f]/gu, one => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** Joins groups of parts by a dot in the middle, leaving out empty ones. */
export function dotted(...groups: readonly Line[]): Line {
  const full = groups.filter(group => group.some(part => (typeof part === 'string' ? part : part.text).trim() !== ''));
  return full.flatMap((group, i) => (i === 0 ? group : [' · ', ...group]));
}
