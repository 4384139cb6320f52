/** Names of one article that look like a slip of the pen for another name in it. */
import { foldName } from '../names/slug.ts';

/** A single word must be so long before a letter too many or too few tells. */
const shortestSingle = 6;
/** And the article must have the other form so often. */
const usualInArticle = 3;

/**
 * Forms that stand once, with the form that the article uses for what looks like the same: `Holtzman` beside three times
 * `Holtzmann`. Single words that differ by one letter too many or too few, inside the word. `isKnown` tells of words that
 * some table has: these are names or words of their own.
 */
export function closeForms(
  counts: ReadonlyMap<string, number>,
  isKnown: (form: string) => boolean,
): ReadonlyMap<string, string> {
  const usual = new Map<string, string[]>();
  for (const [form, count] of counts) {
    if (count < usualInArticle || !isSingle(form)) continue;
    const key = endsOf(form);
    const list = usual.get(key);
    if (list) list.push(form);
    else usual.set(key, [form]);
  }
  const close = new Map<string, string>();
  if (usual.size === 0) return close;
  // Somebody with a name of their own is introduced by all of it: `Ben Jonson` in an article on a Johnson.
  const introduced = new Set<string>();
  for (const form of counts.keys()) if (!isSingle(form)) for (const word of form.split(' ')) introduced.add(word);
  for (const [form, count] of counts) {
    if (count !== 1 || !isSingle(form) || introduced.has(form)) continue;
    const others = usual.get(endsOf(form))?.filter(other => hasOneLetterMore(form, other));
    if (others?.length === 1 && !isKnown(form)) close.set(form, others[0] as string);
  }
  return close;
}

const isSingle = (form: string): boolean => form.length >= shortestSingle && /^\p{Lu}\p{Ll}+$/u.test(form);

/** First and last letters: a slip that changes these is too often another name (`Daniel`, `Daniela`). */
const endsOf = (form: string): string => `${form[0]}${form.at(-1)}`;

/** Whether one of the two is the other with one more letter. */
function hasOneLetterMore(a: string, b: string): boolean {
  const [short, long] = [foldName(a), foldName(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (long.length !== short.length + 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  return short.slice(from) === long.slice(from + 1);
}
