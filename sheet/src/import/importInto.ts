/** What other programs say about a folder's articles, as lines for its ledger. Nothing is guessed: see `findQuote`. */
import {
  anchorWords,
  type DocumentAnalysis,
  isAnchor,
  type Line,
  ledgerLine,
  readLedger,
  TickTable,
} from '../../../core/src/index.ts';
import { saidKey } from '../annotations/form.ts';
import { ownLine } from '../annotations/read.ts';
import { annotationsIn, withoutOurContext } from '../annotations/webAnnotations.ts';
import { bratLines } from '../brat/read.ts';
import { type Fields, listOf } from '../json.ts';
import { fileOf, publicLine } from '../said.ts';
import type { Show } from '../source.ts';
import { foreignLine } from './foreign.ts';
import { Places } from './places.ts';

/** A folder that takes something in. */
export interface Receiver {
  /** By path in the folder, with forward slashes. */
  readonly articles: ReadonlyMap<string, DocumentAnalysis>;
  /** The text of its ledger. */
  readonly ledger: string;
  readonly show?: Show;
  /** Who says what nobody has signed. */
  readonly checker: string;
  /** When what bears no time is said: ISO 8601 in UTC. */
  readonly now: string;
}

export interface ImportFile {
  /** Path in the folder, or the name of the file. */
  readonly name: string;
  readonly text: string;
}

export interface Imported {
  /** To be added to the ledger, in this order. */
  readonly lines: readonly string[];
  /** The same for people: article and words. */
  readonly added: readonly About[];
  /** Lines that the ledger has already. */
  readonly known: number;
  /** What can't be put in its place. What Tickmark itself wrote is added all the same, and listed by it as lost. */
  readonly lost: readonly Lost[];
  /** Entries that say nothing that the ledger keeps. */
  readonly passed: number;
  /** Files that can't be read, in one sentence each. */
  readonly problems: readonly string[];
}

export interface About {
  readonly file: string;
  readonly words: string;
  /** A state, `remark` or `suppression`. */
  readonly what: string;
}
export interface Lost {
  readonly file: string;
  readonly words: string;
  readonly reason: string;
}

/** One entry of a file that is read: a line of a ledger, what has no place, or nothing. */
export type Incoming = { readonly line: Fields } | { readonly lost: Lost } | null;

export function importInto(receiver: Receiver, files: readonly ImportFile[]): Imported {
  const { articles, ledger, show, checker, now } = receiver;
  const table = new TickTable();
  for (const [file, document] of articles) table.update(file, document);
  const before = readLedger(ledger);
  const places = new Places(articles, { checker, now }, (file, span) => table.anchorAt(file, span));
  const known = new Set<string>();
  for (const { lines } of [...before.claims.values(), ...before.suppressions.values(), ...before.threads.values()])
    for (const { said, line } of lines) known.add(line).add(ledgerLine(publicLine(said, show)));
  const fresh = new Map<string, Line>();
  const lost: Lost[] = [];
  const problems: string[] = [];
  let [again, passed] = [0, 0];
  const take = (file: ImportFile, one: Incoming): void => {
    if (one === null) passed++;
    else if ('lost' in one) lost.push(one.lost);
    else {
      const line = ledgerLine(one.line as unknown as Line);
      const [problem] = readLedger(line).problems;
      if (problem) lost.push({ file: file.name, words: wordsOf(one.line), reason: problem.message });
      else if (known.has(line) || fresh.has(line)) again++;
      else fresh.set(line, one.line as unknown as Line);
    }
  };
  for (const file of files) {
    const entries = readFile(file, files, places);
    if (entries === null) continue;
    if (typeof entries === 'string') problems.push(`${file.name}: ${entries}`);
    else {
      for (const entry of entries) {
        try {
          take(file, entry());
        } catch {
          // Nesting deeper than the call stack: nothing that a program or a person writes.
          lost.push({ file: file.name, words: '', reason: 'It can’t be read.' });
        }
      }
    }
  }
  const lines = [...fresh.keys()];
  table.setLedger(readLedger([ledger, ...lines].join('\n')));
  const gone = new Set(
    [...table.lost(), ...table.lostSuppressions(), ...table.lostThreads()].flatMap(({ history }) =>
      history.entries.length > 0 ? [ledgerLine(history.ruling)] : [],
    ),
  );
  for (const [line, said] of fresh) {
    if (gone.has(line))
      lost.push({
        file: fileOf(said),
        words: wordsOf(said as unknown as Fields),
        reason: 'Its words are not to be found; the ledger keeps it.',
      });
  }
  const added = [...fresh.values()].map(said => ({
    file: fileOf(said),
    words: wordsOf(said as unknown as Fields),
    what: whatOf(said),
  }));
  return { lines, added, known: again, lost, passed, problems };
}

/** The entries of a file, each still to be read. Null for a file that only belongs to another one. */
function readFile(
  file: ImportFile,
  files: readonly ImportFile[],
  places: Places,
): readonly (() => Incoming)[] | string | null {
  if (/\.ann$/i.test(file.name)) return bratLines(file, files, places);
  if (/\.(txt|md|conf)$/i.test(file.name)) {
    const stem = file.name.replace(/\.\w+$/, '');
    const belongs = /\.conf$/i.test(file.name) || files.some(({ name }) => name.replace(/\.ann$/i, '') === stem);
    return belongs ? null : 'Tickmark imports Web Annotations (.json, .jsonld) and brat standoff (.ann).';
  }
  const annotations = annotationsIn(file.text);
  if (typeof annotations === 'string') return annotations;
  return annotations.flatMap(eachTarget).map(one => () => {
    const annotation = withoutOurContext(one);
    const own = ownLine(annotation);
    return own ? { line: own } : foreignLine(annotation, places);
  });
}

/** What another program says of several places is said of each. */
function eachTarget(annotation: Fields): Fields[] {
  const targets = annotation[saidKey] === undefined ? listOf(annotation['target']) : [];
  return targets.length < 2 ? [annotation] : targets.map(target => ({ ...annotation, target }));
}

/** What a line is about, whatever stands in it. */
const wordsOf = ({ anchor }: Fields): string => (isAnchor(anchor) ? anchorWords(anchor) : '');

const whatOf = (said: Line): string => {
  const { kind, state } = said as Line & { kind?: string; state?: string };
  return kind ?? state ?? '';
};
