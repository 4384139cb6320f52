/** A folder of articles in memory, for tests of features: no connection, no disk. */
import { BlockCache, defaultSettings, type Settings } from '../../core/src/index.ts';
import type { FileView, FolderView } from '../../server/src/features/view.ts';
import { Folder } from '../../server/src/folder.ts';
import type { Encoding } from '../../server/src/lsp/convert.ts';
import { type Marked, marked } from './marks.ts';

export interface MemoryFolder {
  readonly folder: Folder;
  readonly view: FolderView;
  file(name: string): FileView;
  marks(name: string): Marked;
  /** Warnings of checks that threw. */
  readonly warnings: readonly string[];
}

const root = 'file:///articles';

/** Files by name; their texts may hold marks, which are taken out. All count as articles, short as they are. */
export function memoryFolder(
  files: Readonly<Record<string, string>>,
  options: { settings?: Partial<Settings>; encoding?: Encoding } = {},
): MemoryFolder {
  const warnings: string[] = [];
  const settings = { ...defaultSettings, alwaysInclude: ['**'], ...options.settings };
  const folder = new Folder(
    root,
    settings,
    options.encoding ?? 'utf-16',
    { warn: message => warnings.push(message) },
    '2026-11-21',
  );
  const marks = new Map<string, Marked>();
  const cache = new BlockCache();
  for (const [name, source] of Object.entries(files)) {
    const its = marked(source);
    marks.set(name, its);
    folder.put(`${root}/${name}`, { text: its.text, clientUri: `${root}/${name}`, version: null }, cache);
  }
  return {
    folder,
    warnings,
    get view() {
      return folder.view();
    },
    file(name) {
      const file = folder.view().file(`${root}/${name}`);
      if (!file) throw new Error(`There is no article ${name}.`);
      return file;
    },
    marks(name) {
      const its = marks.get(name);
      if (!its) throw new Error(`There is no file ${name}.`);
      return its;
    },
  };
}

/** One article, the place of its cursor, and its folder. */
export function atCursor(source: string, others: Readonly<Record<string, string>> = {}) {
  const memory = memoryFolder({ 'a.txt': source, ...others });
  const file = memory.file('a.txt');
  return { ...memory, view: memory.view, file, position: file.positions.position(memory.marks('a.txt').cursor) };
}

/** The words at a range, for comparison by eye. */
export function wordsAt(file: FileView, range: Parameters<FileView['positions']['span']>[0]): string {
  const { start, end } = file.positions.span(range);
  return file.document.source.text.slice(start, end);
}
