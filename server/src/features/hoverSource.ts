/** What the folder's list says of a source that an article cites. */
import { type NamedSource, type SourceMark, sourceMarks } from '../../../core/src/index.ts';
import { dateInWords } from './figureWords.ts';
import { dotted, type Line, type Part } from './markup.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** The mark at an offset that cites a source of the folder's list. */
export const sourceMarkAt = (folder: FolderView, file: FileView, offset: number): SourceMark | undefined =>
  sourceMarks(file.document, folder.registry).find(mark => mark.start <= offset && offset <= mark.end);

export function sourceLines({ source, locator }: NamedSource): Line[] {
  const { title, kind, link, file, archive, seen, confidential } = source;
  const address = (words: string, where: string): (Part | string)[] =>
    where === '' ? [] : [/^https?:\/\//i.test(where) ? { text: words, link: where } : oneLine(`${words}: ${where}`)];
  return [
    dotted(
      [{ text: oneLine(title), style: 'bold' }],
      [oneLine(locator)],
      [kind ? `${kind} source` : ''],
      [confidential ? 'confidential' : ''],
    ),
    dotted(address('link', link), file === '' ? [] : [oneLine(`file: ${file}`)], address('archived', archive)),
    seen === '' ? [] : [`seen on ${dateInWords(seen)}`],
  ];
}
