/** Names of one article that look like a slip of the pen for another name in it. */
import { foldName } from '../names/slug.ts';
import { letterSlip } from './letterSlip.ts';

/** A single word must be so long before a letter too many or too few tells. */
const shortestSingle = 6;
/** And the article must have the other form so often, if it has it in no longer name. */
const usualInArticle = 3;

/**
 * Forms that stand once, with the form that the article uses for what looks like the same: `Holtzman` beside three times
 * `Holtzmann`. Single words that differ by one letter too many or too few, inside the word; beside a word of a longer name
 * that the article has, and by itself too, also those with another letter or two in the wrong order, alone or behind the
 * same given name. `isKnown` tells of words that some table has: these are names or words of their own.
 */
export function closeForms(
  counts: ReadonlyMap<string, number>,
  isKnown: (form: string) => boolean,
): ReadonlyMap<string, string> {
  // Somebody with a name of their own is introduced by all of it: `Ben Jonson` in an article on a Johnson.
  const introduced = new Set<string>();
  for (const form of counts.keys()) if (form.includes(' ')) for (const word of form.split(' ')) introduced.add(word);
  const usual = new Map<string, string[]>();
  for (const [form, count] of counts) {
    if (!isSingle(form) || (count < usualInArticle && !introduced.has(form))) continue;
    const key = endsOf(form);
    const list = usual.get(key);
    if (list) list.push(form);
    else usual.set(key, [form]);
  }
  const close = new Map<string, string>();
  if (usual.size === 0) return close;
  const usualFor = (word: string): string | null => {
    const others = usual.get(endsOf(word))?.filter(other => isSlip(word, other, introduced.has(other)));
    return others?.length === 1 && !isKnown(word) ? (others[0] as string) : null;
  };
  for (const [form, count] of counts) {
    if (count !== 1) continue;
    if (isSingle(form)) {
      const word = introduced.has(form) ? null : usualFor(form);
      if (word !== null) close.set(form, word);
      continue;
    }
    // `Ines Calvalho`, where the article has Ines Carvalho, and Carvalho.
    const cut = form.lastIndexOf(' ') + 1;
    const family = form.slice(cut);
    const word = cut > 0 && isSingle(family) && !counts.has(family) ? usualFor(family) : null;
    if (word !== null && counts.has(form.slice(0, cut) + word)) close.set(form, form.slice(0, cut) + word);
  }
  return close;
}

const isSingle = (form: string): boolean => form.length >= shortestSingle && /^\p{Lu}\p{Ll}+$/u.test(form);

/** First and last letters: a slip that changes these is too often another name (`Daniel`, `Daniela`). */
const endsOf = (form: string): string => `${form[0]}${form.at(-1)}`;

/** Whether one may be a slip for the other; `anySlip` where it is known whose name the other is. */
function isSlip(form: string, usual: string, anySlip: boolean): boolean {
  const slip = letterSlip(foldName(form), foldName(usual));
  return slip === 'missing' || (slip !== null && anySlip);
}
