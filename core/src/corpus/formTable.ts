/** The forms in which names are written over all files, and which of them are rare variants of usual ones. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import { familyFirst } from '../lexicon/people.ts';
import { isEnglishWord, Known, lookUp } from '../names/gazetteer.ts';
import { foldName } from '../names/slug.ts';
import { byCodeUnit } from '../util/hash.ts';
import { PersistentMap } from '../util/persistentMap.ts';
import { closeForms } from './closeForms.ts';
import { letterSlip } from './letterSlip.ts';

/** Why a form is taken for a variant. */
export type VariantKind = 'givenName' | 'accent' | 'letters';

/** The usual form beside a rare one. */
export interface FormVariant {
  readonly usual: string;
  readonly kind: VariantKind;
  /** How often the usual form stands in the folder, and in how many files; of a family name, beside the full name. */
  readonly count: number;
  readonly files: number;
  /** Uris of the files that have the rare form, in code-unit order. */
  readonly holders: readonly string[];
}

interface FormRecord {
  readonly form: string;
  readonly keys: readonly string[];
  count: number;
  readonly files: Map<string, number>;
}

/** A rare form must stand beside a usual one that is so many times as frequent. */
const minimumRatio = 3;
/** One letter that differs may be another name: the usual form must then be well established. */
const minimumForLetters = 5;

export class FormTable {
  readonly #records = new Map<string, FormRecord>();
  readonly #byKey = new Map<string, Set<FormRecord>>();
  readonly #contributions = new Map<string, ReadonlyMap<string, number>>();
  /** File → its forms that look like a slip for another of its forms. */
  readonly #slips = new Map<string, ReadonlyMap<string, string>>();
  /** Form → forms that it may be a slip for or that may be slips for it, with the number of files that say so. */
  readonly #partners = new Map<string, Map<string, number>>();
  #variants = PersistentMap.empty<FormVariant>();

  /** Rare forms with their usual ones. */
  get variants(): PersistentMap<FormVariant> {
    return this.#variants;
  }

  /** Puts a file's forms in place of those it had; adds to `touched` the files that hold a form judged anew. */
  update(uri: string, document: DocumentAnalysis | null, touched: Set<string>): void {
    const before = this.#contributions.get(uri) ?? noForms;
    const after = document ? formsOf(document) : noForms;
    const slipsBefore = this.#slips.get(uri) ?? noSlips;
    const slipsAfter = closeForms(after, isKnown);
    if (slipsAfter.size > 0) this.#slips.set(uri, slipsAfter);
    else this.#slips.delete(uri);
    const changed: string[] = [];
    for (const form of [...slipsBefore.keys(), ...slipsAfter.keys()]) {
      if (slipsBefore.get(form) !== slipsAfter.get(form)) changed.push(form);
    }
    for (const [form, count] of after) if (before.get(form) !== count) changed.push(form);
    for (const form of before.keys()) if (!after.has(form)) changed.push(form);
    if (after.size > 0) this.#contributions.set(uri, after);
    else this.#contributions.delete(uri);
    if (changed.length === 0) return;
    // Judged anew are the forms that changed and all whose judgement looks at them: as they stood, and as they stand.
    const suspects = new Set<string>(changed);
    for (const form of changed) this.#addSuspects(form, suspects);
    for (const form of new Set(changed)) this.#count(uri, form, after.get(form) ?? 0);
    for (const [form, usual] of slipsBefore) this.#pair(form, usual, -1);
    for (const [form, usual] of slipsAfter) this.#pair(form, usual, 1);
    for (const form of changed) this.#addSuspects(form, suspects);
    for (const form of suspects) {
      const old = this.#variants.get(form);
      const now = this.#judge(form);
      if (!now && !old) continue;
      if (now && old && isSame(now, old)) continue;
      this.#variants = now ? this.#variants.set(form, now) : this.#variants.delete(form);
      for (const holder of this.#records.get(form)?.files.keys() ?? []) touched.add(holder);
    }
  }

  #count(uri: string, form: string, count: number): void {
    let record = this.#records.get(form);
    if (!record) {
      record = { form, keys: keysOf(form), count: 0, files: new Map() };
      this.#records.set(form, record);
      for (const key of record.keys) {
        const bucket = this.#byKey.get(key);
        if (bucket) bucket.add(record);
        else this.#byKey.set(key, new Set([record]));
      }
    }
    record.count += count - (record.files.get(uri) ?? 0);
    if (count > 0) record.files.set(uri, count);
    else record.files.delete(uri);
    if (record.files.size > 0) return;
    this.#records.delete(form);
    for (const key of record.keys) {
      const bucket = this.#byKey.get(key);
      bucket?.delete(record);
      if (bucket?.size === 0) this.#byKey.delete(key);
    }
  }

  #pair(form: string, usual: string, by: 1 | -1): void {
    for (const [one, other] of [
      [form, usual],
      [usual, form],
    ] as const) {
      const partners = this.#partners.get(one) ?? new Map<string, number>();
      const count = (partners.get(other) ?? 0) + by;
      if (count > 0) partners.set(other, count);
      else partners.delete(other);
      if (partners.size > 0) this.#partners.set(one, partners);
      else this.#partners.delete(one);
    }
  }

  #addSuspects(form: string, into: Set<string>): void {
    for (const other of this.#sharing(form)) {
      into.add(other.form);
      const given = /^\S+ (\S+)$/.exec(other.form)?.[1];
      if (given !== undefined) into.add(given);
    }
    // How often a family name stands alone tells of everybody's given name in that family.
    for (const other of this.#byKey.get(FAMILY + foldName(form)) ?? []) {
      const given = /^\S+ (\S+)$/.exec(other.form)?.[1];
      if (given !== undefined) into.add(given);
    }
  }

  /** The forms that a form's judgement may look at, or that may look at it: never all of a family. */
  *#sharing(form: string): Generator<FormRecord> {
    for (const key of this.#records.get(form)?.keys ?? keysOf(form)) {
      if (!key.startsWith(FAMILY)) yield* this.#byKey.get(key) ?? [];
    }
    for (const partner of this.#partners.get(form)?.keys() ?? []) {
      const record = this.#records.get(partner);
      if (record) yield record;
    }
  }

  /** The form that the only file of a form takes it for a slip of. */
  #slipIn({ form, files }: FormRecord): string | undefined {
    for (const uri of files.keys()) return this.#slips.get(uri)?.get(form);
    return undefined;
  }

  #judge(form: string): FormVariant | null {
    const rare = this.#records.get(form);
    if (!rare) return null;
    const found: { readonly usual: FormRecord; readonly kind: VariantKind }[] = [];
    for (const other of new Set(this.#sharing(form))) {
      if (other === rare) continue;
      const full = other.form.split(' ');
      const short = full.length === 2 && full[1] === form ? this.#records.get(full[0] as string) : undefined;
      if (short && isFamilyFirst(foldName(short.form))) {
        // The full name must be about, and the family name alone be the way of saying it where that stands: elsewhere it
        // may be anybody's.
        if (other.count < 2 || short.count < minimumRatio * rare.count || isFamilyLast(form)) continue;
        const its = besides(short, other);
        if (its.count >= minimumRatio * rare.count) {
          found.push({ usual: its, kind: 'givenName' });
        }
      } else if (
        other.count >= minimumRatio &&
        other.count >= minimumRatio * rare.count &&
        isAccented(other.form, form)
      ) {
        found.push({ usual: other, kind: 'accent' });
      } else if (
        // What an article itself shows to be a slip, and no other article has, is one.
        (rare.count === 1 && this.#slipIn(rare) === other.form) ||
        (other.count >= minimumForLetters &&
          other.count >= minimumForLetters * rare.count &&
          (differsInOneLetter(other.form, form) || this.#partners.get(form)?.has(other.form)))
      ) {
        found.push({ usual: other, kind: 'letters' });
      }
    }
    found.sort((a, b) => b.usual.count - a.usual.count || byCodeUnit(a.usual.form, b.usual.form));
    const [best, next] = found;
    // Two usual forms that it could stand for: it may be neither.
    if (!best || (next && next.kind === best.kind && next.usual !== best.usual && next.kind !== 'accent')) return null;
    return variant(rare, best.usual, best.kind);
  }
}

/** A form as it stands in the files that have another one. */
function besides({ form, keys, files }: FormRecord, { files: others }: FormRecord): FormRecord {
  const shared = [...others.keys()].flatMap((uri): [string, number][] => {
    const count = files.get(uri);
    return count === undefined ? [] : [[uri, count]];
  });
  return { form, keys, count: shared.reduce((sum, [, count]) => sum + count, 0), files: new Map(shared) };
}

/** `Mason` of `Lee Mason`: some families that stand first are given names too, before a family that stands last. */
const isFamilyLast = (word: string): boolean => (lookUp(word) & (Known.family | Known.familyFirst)) === Known.family;

const noForms: ReadonlyMap<string, number> = new Map();
const noSlips: ReadonlyMap<string, string> = new Map();
const isKnown = (form: string): boolean => lookUp(form) !== 0 || isEnglishWord(form.toLowerCase());
const variant = (rare: FormRecord, usual: FormRecord, kind: VariantKind): FormVariant => ({
  usual: usual.form,
  kind,
  count: usual.count,
  files: usual.files.size,
  holders: [...rare.files.keys()].sort(byCodeUnit),
});

const isSame = (a: FormVariant, b: FormVariant): boolean =>
  a.usual === b.usual &&
  a.kind === b.kind &&
  a.count === b.count &&
  a.files === b.files &&
  a.holders.length === b.holders.length &&
  a.holders.every((uri, i) => uri === b.holders[i]);

function formsOf(document: DocumentAnalysis): ReadonlyMap<string, number> {
  const forms = new Map<string, number>();
  for (const mention of document.mentions) {
    if (mention.end - mention.start > 60) continue;
    const form = document.source.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

const foldedFamilies: ReadonlySet<string> = new Set([...familyFirst].map(foldName));

/** Whether a folded name is a family name that stands first: in English it alone is the short form, `Mao`, not `Zedong`. */
const isFamilyFirst = (folded: string): boolean => foldedFamilies.has(folded);

/** What the key of all full names of a family begins with. */
const FAMILY = 'family ';

/**
 * What two forms must share to be looked at together. Each sort of variant has keys of its own, as narrow as its rule
 * allows, so that `Smith` is not held against every Smith of the folder.
 */
function keysOf(form: string): string[] {
  const folded = foldName(form);
  const words = folded.split(' ');
  const [first, second] = words as [string, string | undefined];
  const keys = [`same ${folded}`];
  if (second === undefined) {
    keys.push(`given ${folded}`);
    if (folded.length >= shortestSwapped) keys.push(`letters ${[...folded].sort().join('')}`);
  } else {
    if (words.length === 2 && isFamilyFirst(first)) keys.push(FAMILY + first, `given ${second}`);
    for (const [i, word] of words.entries()) {
      if (word.length < shortestDiffering - 1) continue;
      keys.push(`but ${i} ${word[0]}${word.at(-1)} ${words.filter((_, j) => j !== i).join(' ')}`);
    }
  }
  return keys;
}

/** The word that differs must be so long, where other words are the same. */
const shortestDiffering = 5;
/** And so long where it stands alone, with two letters swapped. */
const shortestSwapped = 6;

/** `usual` is `form` with accents that `form` lacks: `Vučić` of `Vucic`. */
function isAccented(usual: string, form: string): boolean {
  if (form.length < 4 || usual === form || form.toLowerCase() === usual.toLowerCase()) return false;
  return isPlain(form) && !isPlain(usual) && foldName(usual) === foldName(form) && usual[0]?.toLowerCase() !== usual[0];
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/**
 * One letter in the middle of a long word differs, is missing or too many, or two neighbours are swapped. Single words
 * only by a swap, since `Johnson` and `Johnston` are two names; first and last letters never (`Daniel`, `Daniela`).
 */
function differsInOneLetter(usual: string, form: string): boolean {
  const a = foldName(usual).split(' ');
  const b = foldName(form).split(' ');
  if (a.length !== b.length || usual.toLowerCase() === form.toLowerCase()) return false;
  const at = a.findIndex((word, i) => word !== b[i]);
  if (at < 0 || a.some((word, i) => i !== at && word !== b[i])) return false;
  const one = a[at] as string;
  const two = b[at] as string;
  if (Math.min(one.length, two.length) < shortestDiffering || one[0] !== two[0] || one.at(-1) !== two.at(-1))
    return false;
  const slip = letterSlip(one, two);
  if (a.length === 1) return slip === 'swapped' && one.length >= shortestSwapped;
  return slip !== null;
}
