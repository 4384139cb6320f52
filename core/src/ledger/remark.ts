/** What a person remarked on a passage, and what others replied. */
import { hash } from '../util/hash.ts';
import { type Anchor, isAnchor } from './anchor.ts';
import { signatureComplaint } from './fields.ts';
import type { Line } from './line.ts';

/** One line of a thread: a remark, a reply to it, or that the thread is settled; the latter may come without a text. */
export interface Remark extends Line {
  readonly kind: 'remark';
  /** Names the thread over all its lines. */
  readonly thread: string;
  readonly text?: string;
  /** The thread is settled from here on, or open again; left out where this line says nothing about it. */
  readonly resolved?: boolean;
  /** Where the passage stands: `figure` is the passage inside its sentence. Replies repeat it; the latest holds. */
  readonly anchor: Anchor;
}

/** The name of a new thread: two remarks on one passage are two threads. */
export const threadName = ({ anchor, checker, time, text }: Omit<Remark, 'thread'>): string => {
  const { file, exact, figure } = anchor;
  return hash(JSON.stringify([file, exact, figure, checker, time, text]));
};

/** What keeps a value from being a remark, in a sentence for people; null if nothing. */
export function remarkComplaint(value: Record<string, unknown>): string | null {
  const { text, resolved, anchor } = value;
  const unsigned = signatureComplaint(value, 'remark', 'thread');
  if (unsigned) return unsigned;
  if (text !== undefined && typeof text !== 'string') return 'Its text is not a text.';
  if (resolved !== undefined && typeof resolved !== 'boolean') return 'Its “resolved” is neither true nor false.';
  if ((text ?? '') === '' && resolved === undefined) return 'It says nothing.';
  return isAnchor(anchor) ? null : 'It does not say where its passage stands.';
}
