/** Where a source can be opened: on the web, or as a file of the folder. */
import type { Source } from '../../../core/src/index.ts';
import type { TickInfo } from '../lsp/messages.ts';
import type { Part } from './markup.ts';
import type { FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** A web address, as a person or a list has written it; null for all else, whatever scheme it has. */
export const webAddress = (words: string): string | null =>
  /^https?:\/\/\S+$/i.test(words.trim()) ? words.trim() : null;

/** Its link, else its file where that lies in the folder, else the copy that stays; null where none can be followed. */
export const sourceAddress = (folder: FolderView, { link, file, archive }: Source): string | null =>
  webAddress(link) ?? (file === '' ? null : folder.addressOf(file)) ?? webAddress(archive);

/** The same for an entry of a decision, which may be words of somebody's own. */
export function addressOf(folder: FolderView, entry: string): string | null {
  const source = folder.registry.named(entry)?.source;
  return source ? sourceAddress(folder, source) : webAddress(entry);
}

/** The sources of a decision, each leading to where it can be opened, and to the copy of it that stays. */
export const sourceParts = (folder: FolderView, { sources, shownSources, addresses }: TickInfo): (Part | string)[] =>
  sources.flatMap((entry, i): (Part | string)[] => {
    const [text = entry, link = null] = [shownSources[i], addresses[i]];
    const copy = webAddress(folder.registry.named(entry)?.source.archive ?? '');
    const parts: (Part | string)[] = [link === null ? text : { text, link }];
    if (copy !== null && copy !== link) parts.push(' (', { text: 'archived', link: copy }, ')');
    return i === 0 ? parts : ['; ', ...parts];
  });

/** A link to an address, or what it says where it can't be followed. */
export const addressPart = (words: string, where: string, address: string | null): (Part | string)[] =>
  where === '' ? [] : [address === null ? oneLine(`${words}: ${where}`) : { text: words, link: address }];
