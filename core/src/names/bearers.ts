/** `Bexley said`, after `Ann Bexley`: family names that are places on the map as well, and were taken for these. */
import type { PlacedBlock } from '../document/analysis.ts';
import { personVerbs, speechAfterNames } from '../lexicon/nameContexts.ts';
import type { TypedName } from './classify.ts';
import { Known } from './gazetteer.ts';

/** Which of the names of one word are people who are named in full elsewhere in the document. */
export class Bearers {
  readonly #families: ReadonlyMap<string, string>;
  readonly #blocks: readonly PlacedBlock[];
  /** Folded names that the document also puts somewhere: `in Bexley`, `Bexley council`. */
  readonly #places = new Set<string>();

  /** `families` has, folded, the family names of the people named in full, with the full name; empty where they are several. */
  constructor(names: readonly TypedName[], blocks: readonly PlacedBlock[], families: ReadonlyMap<string, string>) {
    this.#families = families;
    this.#blocks = blocks;
    for (const name of names) if (this.#mayBe(name) && this.#isPut(name)) this.#places.add(name.folded);
  }

  has(name: TypedName): boolean {
    if (this.#isFirm(name)) return this.#acts(name);
    if (!this.#mayBe(name)) return false;
    return !this.#places.has(name.folded) || this.#acts(name);
  }

  #mayBe({ type, name, folded, known }: TypedName): boolean {
    if (type !== 'place' || name.includes(' ')) return false;
    return !(known & (Known.country | Known.region | Known.group | Known.organization)) && !!this.#families.get(folded);
  }

  /** `Fox said`, after `Anna Fox`. */
  #isFirm({ type, name, folded, known }: TypedName): boolean {
    if (type !== 'organization' || name.includes(' ')) return false;
    return (known & (Known.family | Known.given)) !== 0 && !!this.#families.get(folded);
  }

  /** Whether the words around are those around a place, or the name is the beginning of another: `Bexley Council`. */
  #isPut({ start, end, block }: TypedName): boolean {
    const { content, start: offset } = this.#blocks[block] as PlacedBlock;
    const before = content.text.slice(Math.max(0, start - offset - 12), start - offset);
    if (toPlaces.test(before)) return true;
    const behind = content.text.slice(end - offset, end - offset + 24);
    return /^(?:,? \p{Lu}|-)/u.test(behind) || placed.test(behind);
  }

  /** Speaks, or does what people alone do. */
  #acts({ end, block }: TypedName): boolean {
    const { content, start: offset } = this.#blocks[block] as PlacedBlock;
    const verb = /^ (\p{Ll}+)/u.exec(content.text.slice(end - offset, end - offset + 20))?.[1] ?? '';
    return speechAfterNames.has(verb) || personVerbs.has(verb);
  }
}

/**
 * Small words before a place. `by` and `with` are left out, which stand before people; `to` stands before both, and is in,
 * since a town taken for a person is the worse mistake.
 */
const toPlaces =
  /(?<!\p{L})(?:in|at|from|near|to|into|around|outside|inside|across|through|throughout|towards?|of|for|downtown|central|via|between) $/iu;

/** What belongs to a town: behind it, or behind its ’s. */
const placed =
  /^(?:(?:['’]s)? (?:council|councillors?|police|hospital|residents|streets?|mayor|airport|harbou?r|port|town hall|suburbs)| (?:station|school|town|city|area|region|county|borough|district|branch|site|plant|factory|office|based|university|college|club|fans|supporters))(?!\p{L})/u;
