/** Remarks on passages, as the editor's comments show them. */
import type { RemarkThread } from '../../server/src/lsp/messages.ts';
import { oneLine, shorten } from './rows.ts';

/** One comment of a thread, in plain text. */
export interface ShownRemark {
  readonly body: string;
  readonly author: string;
  /** ISO 8601. */
  readonly time: string;
}

export interface ShownThread {
  /** Stands over the comments; empty if the thread is open and its words are as they were. */
  readonly label: string;
  /** What menus ask about: `open` or `settled`. */
  readonly context: 'open' | 'settled';
  readonly remarks: readonly ShownRemark[];
}

/** A thread in words. Lines that only settle it or open it again are said as such. */
export function shownThread({ resolved, was, lost, remarks }: RemarkThread): ShownThread {
  const labels = [
    resolved ? 'Settled' : '',
    lost && was !== null
      ? `Its words are gone: “${was}”`
      : was === null
        ? ''
        : `The words have changed. They were: “${was}”`,
  ];
  return {
    label: labels.filter(part => part !== '').join(' · '),
    context: resolved ? 'settled' : 'open',
    remarks: remarks.map(({ text, checker, time, resolved: settles }) => ({
      body: text || (settles ? 'Settled.' : 'Opened again.'),
      author: checker,
      time,
    })),
  };
}

/** Whether two say the same, so that what a person is reading is not drawn anew. */
export const sameThread = (a: ShownThread, b: ShownThread): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A passage on one line, for a title. */
export function excerpt(passage: string): string {
  return shorten(oneLine(passage).trim(), longestExcerpt);
}

const longestExcerpt = 60;
