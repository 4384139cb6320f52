/** Units written with a slip: a letter changed, dropped, doubled or swapped with its neighbour. */
import { isEnglishWord } from '../../lexicon/englishWords.ts';

/** Shorter words are one letter away from too many others. */
const SHORTEST = 8;

/** Behind these stands what is measured: a slip there makes another word of it, `megahits` are no `megabits`. */
const PREFIX = /^(?:kilo|mega|giga|tera|milli|micro|nano|centi|deci|hecto)/;

/** The one name in the table that a word may have been meant for, or null. Words of English are meant as they are. */
export class SlipTable<T> {
  readonly #byFirst = new Map<string, [name: string, row: T][]>();
  /** What was found for a word: the same ones come again. */
  readonly #known = new Map<string, T | null>();

  /** Names of several words and short ones are left out. */
  add(name: string, row: T): void {
    if (name.length < SHORTEST || !/^[a-z]+$/.test(name)) return;
    const first = name[0] as string;
    const list = this.#byFirst.get(first) ?? [];
    list.push([name, row]);
    this.#byFirst.set(first, list);
  }

  find(word: string): T | null {
    if (word.length < SHORTEST - 1) return null;
    const list = this.#byFirst.get(word[0] as string);
    if (!list) return null;
    let found = this.#known.get(word);
    if (found === undefined) {
      const near = new Set(list.filter(([name]) => isOneSlip(word, name)).map(([, row]) => row));
      found = near.size === 1 && !isEnglishWord(word) ? ([...near][0] as T) : null;
      if (this.#known.size === MOST_KNOWN) this.#known.clear();
      this.#known.set(word, found);
    }
    return found;
  }
}

const MOST_KNOWN = 4096;

/** Whether a word is one letter apart from a name, or two neighbours changed places; not at the first letter behind a prefix. */
function isOneSlip(word: string, name: string): boolean {
  const longer = Math.max(word.length, name.length);
  if (longer - Math.min(word.length, name.length) > 1) return false;
  let from = 0;
  while (from < longer && word[from] === name[from]) from++;
  let left = 0;
  while (left < longer - from && word[word.length - 1 - left] === name[name.length - 1 - left]) left++;
  const to = Math.max(from, name.length - left);
  const written = word.slice(from, Math.max(from, word.length - left));
  const meant = name.slice(from, to);
  const behind = PREFIX.exec(name)?.[0].length ?? -1;
  if (from <= behind && behind < to) return false;
  if (written.length <= 1 && meant.length <= 1) return written !== meant || word.length !== name.length;
  return written.length === 2 && meant.length === 2 && written[0] === meant[1] && written[1] === meant[0];
}
