/** What a person decided about one claim. */
import { hash } from '../util/hash.ts';
import { type Anchor, isAnchor } from './anchor.ts';
import { signatureComplaint } from './fields.ts';
import type { Line } from './line.ts';
import { type DecisionState, decisionStates } from './states.ts';

/** One decision: the kind of line that has no `kind`. */
export interface Decision extends Line {
  /** Names the claim over all its decisions, also when its words have changed in between. */
  readonly claim: string;
  readonly state: DecisionState;
  /** What the claim was checked against: keys of the folder's sources, with a place or without, or words of the checker. */
  readonly sources?: readonly string[];
  readonly note?: string;
  /** How it was checked, in the checker's words: a document, an interview, an own count. */
  readonly method?: string;
  /**
   * It is no signature, and only adds to what was decided, whose state it repeats: its sources to those that stand, its note
   * and its method in the place of those that stand.
   */
  readonly addition?: boolean;
  readonly anchor: Anchor;
}

/**
 * The name of a claim that was never decided about. Two people who come upon the same figure in the same text give it
 * the same name.
 */
export const claimName = ({ file, exact, prefix, suffix, figure }: Anchor): string =>
  hash(JSON.stringify([file, exact, prefix, suffix, figure]));

/** What keeps a value from being a decision, in a sentence for people; null if nothing. */
export function decisionComplaint(value: Record<string, unknown>): string | null {
  const { state, sources, note, method, addition, anchor } = value;
  const unsigned = signatureComplaint(value, 'decision', 'claim');
  if (unsigned) return unsigned;
  if (!decisionStates.some(known => known === state)) return 'Its state is none that this version knows.';
  if (sources !== undefined && !(Array.isArray(sources) && sources.every(one => typeof one === 'string')))
    return 'Its sources are not a list of texts.';
  if (note !== undefined && typeof note !== 'string') return 'Its note is not a text.';
  if (method !== undefined && typeof method !== 'string') return 'Its method is not a text.';
  if (addition !== undefined && typeof addition !== 'boolean') return 'Its “addition” is neither true nor false.';
  return isAnchor(anchor) ? null : 'It does not say where its claim stands.';
}
