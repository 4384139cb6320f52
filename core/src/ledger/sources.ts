/** The sources that a folder keeps a list of, and what an entry of a decision means by it. */

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
  /** To be named in nothing that leaves the folder. */
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
  readonly #byName = new Map<string, Source>();

  constructor(sources: readonly Source[]) {
    this.sources = sources;
    for (const source of sources) if (!this.#byName.has(source.title)) this.#byName.set(source.title, source);
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
}

export const noSources = new SourceRegistry([]);

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

/** How an entry of a decision may stand in what leaves the folder; null for a confidential source. */
export function publicSource(registry: SourceRegistry, entry: string): PublicSource | null {
  const source = registry.named(entry)?.source;
  if (!source) return { text: entry, link: null, kind: '', archive: '', seen: '' };
  const { confidential, kind, link, archive, seen } = source;
  if (confidential) return null;
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
