/** The sources that a folder keeps a list of, and what an entry of a decision means by it. */
import { byCodeUnit } from '../util/hash.ts';

/** One source of the list. Texts that are not given are empty. */
export interface Source {
  /** By this articles and decisions name it: `port-log`. */
  readonly key: string;
  readonly title: string;
  /** First hand, or told by others; null where nobody has said. */
  readonly kind: 'primary' | 'secondary' | null;
  readonly link: string;
  /** Path of a file, in the folder or elsewhere. */
  readonly file: string;
  /** Where in it, if everything stands at one place: `p. 3`, `12:40`. */
  readonly locator: string;
  /** Address of a copy that stays as it is. */
  readonly archive: string;
  /** The day on which it was looked at, ISO 8601. */
  readonly seen: string;
  /** To be named in nothing that leaves the folder; in doubt it is. */
  readonly confidential: boolean;
  /** Where its key stands in the list, for those who want to go there: UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** A source with the place in it that an entry names. */
export interface NamedSource {
  readonly source: Source;
  /** The entry's own, else the source's; empty where neither says. */
  readonly locator: string;
}

/** What a source is looked up by. */
export class SourceRegistry {
  /** In order of the list. */
  readonly sources: readonly Source[];
  /** All of the list could be read: what it does not name are words of somebody's own. */
  readonly complete: boolean;
  readonly #byName = new Map<string, Source>();
  #hidden: RegExp | null | undefined;

  constructor(sources: readonly Source[], complete = true) {
    this.sources = sources;
    this.complete = complete;
    // The first of a title, but for a confidential one.
    for (const source of [...sources].sort((a, b) => Number(b.confidential) - Number(a.confidential)))
      if (!this.#byName.has(source.title)) this.#byName.set(source.title, source);
    // A key goes before a title that reads the same.
    for (const source of [...sources].reverse()) this.#byName.set(source.key, source);
  }

  byKey(key: string): Source | null {
    const source = this.#byName.get(key);
    return source?.key === key ? source : null;
  }

  /** What an entry of a decision, or the inside of `[ ]`, means: `key`, `key, p. 3`, or the same with the title. Null for words of one's own. */
  named(entry: string): NamedSource | null {
    const words = entry.trim();
    const whole = this.#byName.get(words);
    if (whole) return { source: whole, locator: whole.locator };
    for (let comma = words.lastIndexOf(','); comma > 0; comma = words.lastIndexOf(',', comma - 1)) {
      const source = this.#byName.get(words.slice(0, comma).trimEnd());
      if (source) return { source, locator: words.slice(comma + 1).trim() || source.locator };
    }
    return null;
  }

  /** A text without what confidential sources are called: `[confidential source]` stands in its place. */
  withoutConfidential(text: string): string {
    if (this.#hidden === undefined) this.#hidden = hiddenNames(this.sources);
    if (!this.#hidden) return text;
    // `ü` may be written as one sign or as two.
    const composed = text.normalize('NFC');
    const shown = composed.replace(this.#hidden, '[confidential source]');
    return shown === composed ? text : shown;
  }
}

export const noSources = new SourceRegistry([]);
/** Of a list that can't be read: nobody knows what is confidential. */
export const unreadSources = new SourceRegistry([], false);

/** What confidential sources are called or found by, as whole words, however they are spelt; null where there is nothing. */
function hiddenNames(sources: readonly Source[]): RegExp | null {
  const names = sources
    .filter(({ confidential }) => confidential)
    .flatMap(({ key, title, link, file, archive }) => [
      title,
      key,
      ...addressForms(link),
      ...addressForms(archive),
      ...fileForms(file),
    ])
    .map(name => name.normalize('NFC').trim())
    // A letter alone tells nothing, and stands in every text.
    .filter(name => name.length > 1)
    .sort((a, b) => b.length - a.length || byCodeUnit(a, b))
    .map(name =>
      name
        .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
        .replace(/['‘’]/g, "['‘’]")
        .replace(/["“”„‟«»″]/g, '["“”„‟«»″]')
        .replace(/[-‐‑–]/g, '[-‐‑–]')
        .replace(/\s+/g, '\\s+'),
    );
  if (names.length === 0) return null;
  // `port` is no word of `port-log`.
  return new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-_])(?:${names.join('|')})(?![-_]?[\\p{L}\\p{N}])`, 'giu');
}

/** An address as people copy it: with its scheme and without, in signs and in codes. */
const addressForms = (address: string): string[] => {
  const bare = address.trim().replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');
  return [...new Set([address, bare, decoded(bare), encoded(bare)])];
};

/** A file by its path, with either stroke, and by its name alone. */
const fileForms = (file: string): string[] => {
  const strokes = file.trim().replaceAll('\\', '/');
  const name = strokes.slice(strokes.lastIndexOf('/') + 1);
  // `notes` alone is a word of every text.
  return [
    file,
    strokes,
    strokes.replaceAll('/', '\\'),
    decoded(strokes),
    ...(name.includes('.') ? [name, decoded(name)] : []),
  ];
};

const decoded = (text: string): string => {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
};

const encoded = (text: string): string => {
  try {
    return encodeURI(decoded(text));
  } catch {
    // Half of a pair of units has no code.
    return text;
  }
};

/** An entry as people read it: `Port log, p. 3`. What is not in the list stays as it is. */
export function sourceWords(registry: SourceRegistry, entry: string): string {
  const named = registry.named(entry);
  return named ? [named.source.title, named.locator].filter(part => part !== '').join(', ') : entry;
}

/** A source as it may be told to others. */
export interface PublicSource {
  /** As people read it, with its place. */
  readonly text: string;
  /** Where it can be looked at: the source itself, else its archived copy. */
  readonly link: string | null;
  readonly kind: 'primary' | 'secondary' | '';
  readonly archive: string;
  readonly seen: string;
}

/**
 * How an entry of a decision may stand in what leaves the folder; null for a confidential source. In words of one's own it
 * is recognised by its name alone, and they stand for any source of a list that could be read in part.
 */
export function publicSource(registry: SourceRegistry, entry: string): PublicSource | null {
  const tells = (words: string): boolean => registry.withoutConfidential(words) !== words;
  const named = registry.named(entry);
  if (!named) {
    if (!registry.complete || tells(entry)) return null;
    return { text: entry, link: null, kind: '', archive: '', seen: '' };
  }
  const { confidential, kind, link, archive, seen } = named.source;
  if (confidential || tells(named.locator)) return null;
  return { text: sourceWords(registry, entry), link: link || archive || null, kind: kind ?? '', archive, seen };
}

/** A key for a new source: short, of plain letters, and like no other. */
export function keyFor(title: string, registry: SourceRegistry): string {
  const words =
    title
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let stem = '';
  for (const word of words.slice(0, longestKey)) {
    if (stem !== '' && stem.length + word.length >= longestKey) break;
    stem += `${stem === '' ? '' : '-'}${word.slice(0, longestKey)}`;
  }
  if (stem === '' || /^\d{1,3}$/.test(stem)) stem = `source${stem === '' ? '' : `-${stem}`}`;
  for (let n = 1; ; n++) {
    const key = n === 1 ? stem : `${stem}-${n}`;
    if (!registry.byKey(key)) return key;
  }
}

const longestKey = 24;

/** What is written in a key, so that it can stand in `[ ]` and before a comma. */
export const isKey = (text: string): boolean => /^[^\s,;[\]]{1,80}$/.test(text);
