/** Remarks that nobody has settled: a sheet that hid them would look finished. */
import { anchorWords, type Remark, type ThreadHistory } from '../../core/src/index.ts';
import { publicLines, type Said, type SaidInput } from './said.ts';
import { flat } from './sheet.ts';

export interface Question {
  /** The words that it is about. */
  readonly words: string;
  readonly file: string;
  /** From 1; null where the words are not to be found. */
  readonly line: number | null;
  /** The remark and its replies, without what is confidential. `day` is ISO 8601. */
  readonly said: readonly { readonly checker: string; readonly day: string; readonly text: string }[];
}

/** By article and place; what has no place comes last. */
export function questionsOf({ articles, said, show }: SaidInput): Question[] {
  return said.filter(isOpenThread).map(one => {
    const { file, place, history } = one;
    const source = articles.get(file)?.source;
    const lines = publicLines(history.entries, show) as Remark[];
    return {
      words: flat(anchorWords(history.ruling.anchor)),
      file,
      line: place && source ? source.lineAt(place.start) + 1 : null,
      said: lines.flatMap(({ checker, time, text }) =>
        text ? [{ checker: flat(checker), day: time.slice(0, 10), text: flat(text) }] : [],
      ),
    };
  });
}

const isOpenThread = (one: Said): one is Said & { readonly history: ThreadHistory } =>
  'thread' in one.history && !(one.history as ThreadHistory).resolved;
