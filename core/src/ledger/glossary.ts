/** How a folder's people want names to be written, and what they note about them. */
import { NameLinks } from '../corpus/nameLinks.ts';

/** One name of the glossary. */
export interface GlossaryEntry {
  /** The form to be used. */
  readonly name: string;
  /** Other forms that are fine, shorter ones above all. */
  readonly aliases: readonly string[];
  /** Forms that are not to be used. */
  readonly avoid: readonly string[];
  readonly note: string;
}

/** Looked up by a form as it is written; white space counts as one space. */
export class Glossary {
  readonly entries: readonly GlossaryEntry[];
  /** What is one name by its entries. */
  readonly links: NameLinks;
  readonly #fine = new Map<string, GlossaryEntry>();
  readonly #avoided = new Map<string, GlossaryEntry>();

  constructor(entries: readonly GlossaryEntry[]) {
    this.entries = entries;
    this.links = new NameLinks(entries.map(({ name, aliases, avoid }) => ({ name, forms: [...aliases, ...avoid] })));
    for (const entry of entries) {
      for (const form of [entry.name, ...entry.aliases]) if (!this.#fine.has(form)) this.#fine.set(form, entry);
      for (const form of entry.avoid) if (!this.#avoided.has(form)) this.#avoided.set(form, entry);
    }
  }

  /** What is said of a form, whether it is to be used or not. */
  entryOf(form: string): GlossaryEntry | null {
    return this.#fine.get(form) ?? this.#avoided.get(form) ?? null;
  }

  isFine(form: string): boolean {
    return this.#fine.has(form);
  }

  /** The entry that asks for another form in place of this one. A form that is fine for somebody else stays. */
  insteadOf(form: string): GlossaryEntry | null {
    return this.#fine.has(form) ? null : (this.#avoided.get(form) ?? null);
  }
}

export const noGlossary = new Glossary([]);
