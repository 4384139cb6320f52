/** All that was ever decided about a figure, for people who want to know how it came about. */
import {
  byMoment,
  capital,
  comparedWords,
  type Decision,
  decidedBy,
  type Entry,
  type PlacedTick,
  samePerson,
  sourceWords,
} from '../../../core/src/index.ts';
import type { DecidedLine } from '../lsp/messages.ts';
import { shortDay } from './figureWords.ts';
import { signedInWords } from './ticks.ts';
import type { FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** Oldest first, what was withdrawn with the day on which it was. */
export function decidedLines(folder: FolderView, ticks: readonly PlacedTick[]): DecidedLine[] {
  const lines = ticks.flatMap(({ history, words }) =>
    history.lines.flatMap(entry => {
      if ('kind' in entry.said) return [];
      const { said } = entry;
      const stands = history.entries.some(one => one.said === said);
      const back = history.lines.find(
        ({ said: one }) => 'kind' in one && one.withdraws === said.time && samePerson(one.checker, said.checker),
      )?.said;
      const withdrawn = stands || !back ? '' : `withdrawn ${shortDay(back.time)}`;
      return [{ entry: entry as Entry<Decision>, line: lineOf(folder, said as Decision, words, withdrawn) }];
    }),
  );
  return lines.sort((a, b) => byMoment(a.entry, b.entry)).map(({ line }) => line);
}

function lineOf(folder: FolderView, said: Decision, words: string, withdrawn: string): DecidedLine {
  const { state, addition, sources = [], method = '', note = '', anchor } = said;
  const who = signedInWords(said);
  const parts = [
    addition
      ? `${sources.length > 0 ? 'Source added' : 'Noted'} by ${who}`
      : state === 'open'
        ? `Reopened by ${who}`
        : capital(decidedBy(state, who)),
    ...sources.map(source => oneLine(sourceWords(folder.registry, source))),
    oneLine(method),
    oneLine(note),
    comparedWords(anchor.exact) === comparedWords(words) ? '' : `when it read “${oneLine(anchor.exact)}”`,
    withdrawn,
  ];
  return { words: parts.filter(part => part !== '').join(' · '), withdrawn: withdrawn !== '' };
}
