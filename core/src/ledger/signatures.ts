/** Who stands for what holds about a claim, and against what it was checked. */
import { anchorWords } from './anchor.ts';
import type { Decision } from './decision.ts';
import type { ClaimHistory } from './ledger.ts';
import type { Entry } from './line.ts';
import { comparedAnchor } from './plainMarks.ts';

/** What holds of a claim, brought together from all that stand for it. */
export interface Held {
  /**
   * The decisions that hold: the last one of each person who has said the same of the same words, one after the other, since
   * anything else was said. The ruling comes last. Empty where nothing is decided.
   */
  readonly signatures: readonly Decision[];
  /** Those of all signatures, and what others have added to them. */
  readonly sources: readonly string[];
  /** All notes of the signatures; one that was added later stands in the place of those before it. */
  readonly note: string;
  /** How it was checked, likewise. */
  readonly method: string;
}

const nothing: Held = { signatures: [], sources: [], note: '', method: '' };

/** What holds, given what stands: oldest first. */
export function heldBy(entries: readonly Entry<Decision>[], ruling: Decision): Held {
  if (ruling.state === 'open') return nothing;
  const { signatures, held } = holding(entries, ruling);
  const sources = [...signatures, ...held].flatMap(said => said.sources ?? []);
  return {
    signatures,
    sources: [...new Set(sources)],
    note: wordsHeld(held, 'note'),
    method: wordsHeld(held, 'method'),
  };
}

/** What one person has noted of what holds, and how that person has checked it: nobody else can say that for them. */
export function ownWords({ entries, ruling }: ClaimHistory, checker: string): Pick<Held, 'note' | 'method'> {
  const { held } = holding(entries, ruling);
  return { note: wordsHeld(held, 'note', checker), method: wordsHeld(held, 'method', checker) };
}

/** The signatures, and with them what was added to them. */
function holding(entries: readonly Entry<Decision>[], ruling: Decision) {
  const signatures: Decision[] = [];
  const held: Decision[] = [];
  for (const { said } of [...entries].reverse()) {
    const same = said.state === ruling.state && sameWords(said, ruling);
    if (said.addition) {
      if (same) held.unshift(said);
    } else if (!same) break;
    else if (!signatures.some(({ checker }) => samePerson(checker, said.checker))) {
      signatures.unshift(said);
      held.unshift(said);
    }
  }
  return { signatures, held };
}

function wordsHeld(held: readonly Decision[], field: 'note' | 'method', checker?: string): string {
  const words = new Set<string>();
  for (const said of held) {
    const own = said[field];
    if (own === undefined) continue;
    if (said.addition) words.clear();
    if (own !== '' && (checker === undefined || samePerson(said.checker, checker))) words.add(own);
  }
  return [...words].join('; ');
}

const sameWords = (one: Decision, other: Decision): boolean => {
  const [a, b] = [comparedAnchor(one.anchor), comparedAnchor(other.anchor)];
  return a.exact === b.exact && anchorWords(a) === anchorWords(b);
};

/** One person may write their name with a capital less, but does not sign twice. */
export const personKey = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();
/** Whether two names are one person’s: all surfaces ask here. */
export const samePerson = (a: string, b: string): boolean => personKey(a) === personKey(b);

/** Checked by somebody, while two people have to. */
export const isHalfSigned = ({ ruling, signatures }: ClaimHistory, wanted: 1 | 2): boolean =>
  ruling.state === 'checked' && signatures.length < wanted;
