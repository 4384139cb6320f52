/** A finding that a person has dismissed, with the reason. */
import { hash } from '../util/hash.ts';
import { type Anchor, anchorWords, isAnchor } from './anchor.ts';
import { isDay, isText, signatureComplaint } from './fields.ts';
import type { Line } from './line.ts';

/**
 * How far a dismissal reaches: the finding at its words; findings of its check at the same words in the same file; all
 * findings of its check in one file.
 */
export const suppressionScopes = ['here', 'value', 'rule-in-file'] as const;
export type SuppressionScope = (typeof suppressionScopes)[number];

interface Dismissal extends Line {
  readonly kind: 'suppression';
  /** Names the suppression over all its lines. */
  readonly id: string;
  /** Code of the check whose finding is dismissed. */
  readonly code: string;
  readonly reason: string;
  /** The last day on which it counts, ISO 8601; left out for one without end. */
  readonly until?: string;
  /** The suppression is taken back. */
  readonly withdrawn?: boolean;
}

/** One line about a suppression. */
export type Suppression =
  /** For `value` the anchor says which words, and where they stood when it was said. */
  | (Dismissal & { readonly scope: 'here' | 'value'; readonly anchor: Anchor })
  /** `file` is a path in the folder, with forward slashes. */
  | (Dismissal & { readonly scope: 'rule-in-file'; readonly file: string });

/** What a new suppression is about. */
export type SuppressionTarget =
  | { readonly code: string; readonly scope: 'here' | 'value'; readonly anchor: Anchor }
  | { readonly code: string; readonly scope: 'rule-in-file'; readonly file: string };

/** The name of a suppression. Two people who dismiss the same give it the same name. */
export function suppressionId(target: SuppressionTarget): string {
  const { code, scope } = target;
  if (target.scope === 'rule-in-file') return hash(JSON.stringify([code, scope, target.file]));
  const { file, exact, prefix, suffix, figure } = target.anchor;
  if (scope === 'value') return hash(JSON.stringify([code, scope, file, anchorWords(target.anchor)]));
  return hash(JSON.stringify([code, scope, file, exact, prefix, suffix, figure]));
}

/** Whether a suppression counts on a day, ISO 8601. */
export const inForce = ({ withdrawn, until }: Suppression, today: string): boolean =>
  withdrawn !== true && (until === undefined || today <= until);

/** What keeps a value from being a suppression, in a sentence for people; null if nothing. */
export function suppressionComplaint(value: Record<string, unknown>): string | null {
  const { code, scope, reason, until, withdrawn, anchor, file } = value;
  const unsigned = signatureComplaint(value, 'suppression', 'id');
  if (unsigned) return unsigned;
  if (!isText(code)) return 'It does not say which check it dismisses.';
  if (!isText(reason)) return 'It gives no reason.';
  if (until !== undefined && !isDay(until)) return 'Its “until” is not a day, written as 2026-11-21.';
  if (withdrawn !== undefined && typeof withdrawn !== 'boolean') return 'Its “withdrawn” is neither true nor false.';
  if (!suppressionScopes.some(known => known === scope)) return 'Its scope is none that this version knows.';
  if (scope === 'rule-in-file') return isText(file) ? null : 'It does not say for which file it holds.';
  return isAnchor(anchor) ? null : 'It does not say where its finding stands.';
}
