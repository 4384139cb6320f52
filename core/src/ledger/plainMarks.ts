/**
 * Words as they are compared. What is typeset is still the same: a newsroom's system turns straight quotation marks and
 * hyphens into curly marks and dashes and back, and no word of a sentence changes with that.
 */
import type { Anchor } from './anchor.ts';

const typeset = /[‘’‚ʼ“”„‐‑–−]/g;
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '−': '-',
};

/** A stretch of text in straight marks and hyphens: one code unit for one, so that offsets stay. */
export const plainMarks = (words: string): string => words.replace(typeset, mark => plain[mark] as string);

const known = new WeakMap<Anchor, Anchor>();

/** An anchor as it is compared. Made once: a ledger of thousands is gone through at each tick. */
export function plainAnchor(anchor: Anchor): Anchor {
  const made = known.get(anchor);
  if (made) return made;
  const [exact, prefix, suffix] = [anchor.exact, anchor.prefix, anchor.suffix].map(plainMarks) as [
    string,
    string,
    string,
  ];
  const same = exact === anchor.exact && prefix === anchor.prefix && suffix === anchor.suffix;
  const now = same ? anchor : { ...anchor, exact, prefix, suffix };
  known.set(anchor, now);
  return now;
}
