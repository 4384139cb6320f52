/** What the folder's list says of a source that an article cites. */
import { dateInWords, type NamedSource, type SourceMark, sourceMarks } from '../../../core/src/index.ts';
import { dotted, type Line } from './markup.ts';
import { addressPart, webAddress } from './sourceAddress.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** The mark at an offset that cites a source of the folder's list. */
export const sourceMarkAt = (folder: FolderView, file: FileView, offset: number): SourceMark | undefined =>
  sourceMarks(file.document, folder.registry).find(mark => mark.start <= offset && offset <= mark.end);

export function sourceLines(folder: FolderView, { source, locator }: NamedSource): Line[] {
  const { title, kind, link, file, archive, seen, confidential } = source;
  return [
    dotted(
      [{ text: oneLine(title), style: 'bold' }],
      [oneLine(locator)],
      [kind ? `${kind} source` : ''],
      [confidential ? 'confidential' : ''],
    ),
    dotted(
      addressPart('link', link, webAddress(link)),
      addressPart('file', file, folder.addressOf(file)),
      addressPart('archived', archive, webAddress(archive)),
    ),
    seen === '' ? [] : [`seen on ${dateInWords(seen)}`],
  ];
}
