/** What the lists that a folder's people keep say, as they were last read: its sources and its glossary. */
import type { Location } from 'vscode-languageserver-types';
import { noGlossary, noSources, SourceText, type Span, unreadSources } from '../../core/src/index.ts';
import { type ReadGlossary, readGlossary } from '../../host/src/glossaryFile.ts';
import { sourcesPath } from '../../host/src/ledgerNames.ts';
import { type ReadSources, readSources } from '../../host/src/sourcesFile.ts';
import { unreadable } from '../../host/src/yamlList.ts';
import { type Encoding, TextPositions } from './lsp/convert.ts';
import { joinUri } from './lsp/uris.ts';

export class KeptLists {
  /** Null for the loose files. */
  readonly #folder: string | null;
  readonly #encoding: Encoding;
  #glossaryText = '';
  #glossary: ReadGlossary = { glossary: noGlossary, problems: [] };
  /** Null where it can't be read. */
  #sourcesText: string | null = '';
  #sourcesPositions: TextPositions | null = null;
  #sources: ReadSources = { registry: noSources, problems: [] };

  constructor(folder: string | null, encoding: Encoding) {
    this.#folder = folder;
    this.#encoding = encoding;
  }

  get sources(): ReadSources {
    return this.#sources;
  }

  get glossary(): ReadGlossary {
    return this.#glossary;
  }

  /** Takes the text of the list of sources. False when nothing is new. */
  readSources(text: string): boolean {
    if (text === this.#sourcesText) return false;
    this.#sourcesText = text;
    this.#sourcesPositions = null;
    this.#sources = readSources(text);
    return true;
  }

  /** The list of sources is there and can't be read: any source may be a confidential one. */
  refuseSources(reason: string): void {
    this.#sourcesText = null;
    this.#sourcesPositions = null;
    this.#sources = { registry: unreadSources, problems: [unreadable(reason)] };
  }

  /** Takes the text of the glossary. False when nothing is new. */
  readGlossary(text: string): boolean {
    if (text === this.#glossaryText) return false;
    this.#glossaryText = text;
    this.#glossary = readGlossary(text);
    return true;
  }

  /** Where a file that the list names lies. What leads out of the folder is followed by nobody: the list may come from anywhere. */
  addressOf(path: string): string | null {
    const parts = path.trim().replaceAll('\\', '/').split('/');
    const inside = parts.every(part => part !== '' && part !== '..') && !/^[a-z][a-z0-9+.-]*:/i.test(path.trim());
    return this.#folder === null || !inside ? null : joinUri(this.#folder, parts.join('/'));
  }

  /** Where an entry of the list of sources stands. */
  placeOf(source: Span): Location | null {
    if (this.#folder === null) return null;
    this.#sourcesPositions ??= new TextPositions(new SourceText(this.#sourcesText ?? ''), false, this.#encoding);
    return { uri: joinUri(this.#folder, sourcesPath), range: this.#sourcesPositions.range(source) };
  }
}
