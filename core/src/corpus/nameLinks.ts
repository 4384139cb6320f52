/** Names that a folder's people have said to be one: what their glossary does to the keys of entities. */
import { personSlug } from '../names/personNames.ts';
import { slug } from '../names/slug.ts';
import { byCodeUnit } from '../util/hash.ts';

/** The forms of one thing. */
export interface LinkedForms {
  /** What it is to be called. */
  readonly name: string;
  /** All forms, the name among them or not. */
  readonly forms: readonly string[];
}

interface Group {
  readonly name: string;
  /** The slug of its fullest form, which becomes that of all. */
  readonly slug: string;
  /** The fullest form is a single word. */
  readonly single: boolean;
}

/**
 * Keys of one kind come together where an entry has the forms of both: `person:kim` is `person:kim-min-jun`. The kinds
 * stay apart, since a town and a person may have one name. The order of entries does not matter; a form that two of
 * them have links nothing.
 */
export class NameLinks {
  readonly #people: ReadonlyMap<string, Group>;
  readonly #others: ReadonlyMap<string, Group>;
  /** The same for the same links. */
  readonly signature: string;
  /** Forms in several entries, as they are written there. */
  readonly contested: ReadonlySet<string>;

  constructor(entries: readonly LinkedForms[]) {
    const contested = new Set<string>();
    this.#people = groupsOf(entries, personSlug, contested);
    this.#others = groupsOf(entries, slug, contested);
    this.contested = contested;
    const lines = [...this.#people, ...this.#others].map(([form, group]) => `${form}>${group.slug}>${group.name}`);
    this.signature = lines.join('\n');
  }

  /** The key that entities of this key have. */
  keyOf(key: string): string {
    const group = this.#groupOf(key);
    return group ? key.slice(0, key.indexOf(':') + 1) + group.slug : key;
  }

  /**
   * The key that a longer name claims when it claims this one. What the glossary makes a fuller name is claimed no more:
   * `Jo Kim` is nobody's `Kim` once `Kim` is said to be `Kim Min-jun`.
   */
  claimed(key: string): string {
    return this.#groupOf(key)?.single ? this.keyOf(key) : key;
  }

  /** What an id is to be called, if the glossary joins it. */
  nameOf(id: string): string | undefined {
    return this.#groupOf(id)?.name;
  }

  #groupOf(key: string): Group | undefined {
    const groups = key.startsWith('person:') ? this.#people : this.#others;
    return groups.size === 0 ? undefined : groups.get(key.slice(key.indexOf(':') + 1));
  }
}

function groupsOf(
  entries: readonly LinkedForms[],
  slugOf: (form: string) => string,
  contested: Set<string>,
): ReadonlyMap<string, Group> {
  const owners = new Map<string, LinkedForms | null>();
  const formsBySlug = new Map<string, string[]>();
  for (const entry of entries) {
    for (const form of new Set([entry.name, ...entry.forms])) {
      const short = slugOf(form);
      if (short === '') continue;
      const owner = owners.get(short);
      owners.set(short, owner === undefined || owner === entry ? entry : null);
      const known = formsBySlug.get(short);
      if (known) known.push(form);
      else formsBySlug.set(short, [form]);
    }
  }
  const members = new Map<LinkedForms, string[]>();
  for (const [short, owner] of owners) {
    if (!owner) for (const form of formsBySlug.get(short) ?? []) contested.add(form);
    else if (members.has(owner)) members.get(owner)?.push(short);
    else members.set(owner, [short]);
  }
  const groups: [string, Group][] = [];
  for (const [{ name }, slugs] of members) {
    if (slugs.length < 2) continue;
    const fullest = slugs.reduce((a, b) => ((b.length - a.length || byCodeUnit(a, b)) > 0 ? b : a));
    const single = !formsBySlug.get(fullest)?.some(form => form.includes(' '));
    for (const short of slugs) groups.push([short, { name, slug: fullest, single }]);
  }
  return new Map(groups.sort(([a], [b]) => byCodeUnit(a, b)));
}

export const noLinks = new NameLinks([]);
