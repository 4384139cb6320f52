/** Units written with a slip: a letter changed, dropped, doubled or swapped with its neighbour. */
import { isEnglishWord } from '../../lexicon/englishWords.ts';

/** Shorter words are one letter away from too many others. */
const SHORTEST = 8;

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

/** Whether two different words are one letter apart, or two neighbours changed places. */
function isOneSlip(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer - Math.min(a.length, b.length) > 1) return false;
  let from = 0;
  while (from < longer && a[from] === b[from]) from++;
  let left = 0;
  while (left < longer - from && a[a.length - 1 - left] === b[b.length - 1 - left]) left++;
  const restA = a.slice(from, Math.max(from, a.length - left));
  const restB = b.slice(from, Math.max(from, b.length - left));
  if (restA.length <= 1 && restB.length <= 1) return restA !== restB || a.length !== b.length;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
