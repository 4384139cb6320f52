/** All that the ledger says about some articles, for forms that lose none of it. */
import {
  byCodeUnit,
  type DocumentAnalysis,
  type History,
  type Line,
  ledgerLine,
  type Span,
  type TickTable,
} from '../../core/src/index.ts';
import { isFields, isString } from './json.ts';
import { plainSource, type ShowSource } from './source.ts';

/** One thing that was spoken of, with all its lines. */
export interface Said {
  readonly history: History<Line>;
  /** Path of the article where its words stand now, or where they stood at last. */
  readonly file: string;
  /** Null where the words are not to be found, or a whole file is meant. */
  readonly place: SaidPlace | null;
}

export interface SaidPlace extends Span {
  /** The words are as they were. */
  readonly found: boolean;
}

export interface SaidInput {
  /** By path in the folder, in the order in which they are written. */
  readonly articles: ReadonlyMap<string, DocumentAnalysis>;
  /** By article and place; what has no place comes last. */
  readonly said: readonly Said[];
  readonly show?: ShowSource;
}

/**
 * What is said about some of the files that a table knows. With `whole`, what stands nowhere is there too, whichever file
 * it was about.
 */
export function saidAbout(
  table: TickTable,
  known: Iterable<string>,
  files: ReadonlySet<string>,
  whole: boolean,
): Said[] {
  const all: Said[] = [];
  const placed = new Set<string>();
  for (const file of known) {
    for (const { history, outcome, start, end } of [
      ...table.ticksOn(file),
      ...table.suppressionsOn(file),
      ...table.threadsOn(file),
    ]) {
      placed.add(nameOf(history));
      if (files.has(file)) all.push({ history, file, place: { start, end, found: outcome === 'found' } });
    }
  }
  const { claims, suppressions, threads } = table.ledger;
  for (const history of [...claims.values(), ...suppressions.values(), ...threads.values()]) {
    const file = fileOf(history.ruling);
    if (!placed.has(nameOf(history)) && (whole || files.has(file))) all.push({ history, file, place: null });
  }
  const first = ({ history }: Said): string => history.entries[0]?.line ?? '';
  return all.sort(
    (a, b) =>
      Number(a.place === null) - Number(b.place === null) ||
      byCodeUnit(a.file, b.file) ||
      (a.place?.start ?? 0) - (b.place?.start ?? 0) ||
      (a.place?.end ?? 0) - (b.place?.end ?? 0) ||
      byCodeUnit(first(a), first(b)),
  );
}

/** A name unlike those of all other histories. A newer reading of the ledger may hold the same one as another object. */
function nameOf(history: History<Line>): string {
  const { claim, id, thread } = history as { claim?: string; id?: string; thread?: string };
  return JSON.stringify([claim, id, thread]);
}

/** The article that a line is about. */
export function fileOf(said: Line): string {
  if (said.anchor) return said.anchor.file;
  return isFields(said) && isString(said['file']) ? said['file'] : '';
}

/** A line without its confidential sources. */
export function publicLine<L extends Line>(said: L, show: ShowSource = plainSource): L {
  if (!('sources' in said) || !Array.isArray(said.sources)) return said;
  const sources = said.sources.filter(source => show(source) !== null);
  if (sources.length === said.sources.length) return said;
  return Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) =>
      key !== 'sources' ? [[key, value]] : sources.length > 0 ? [[key, sources]] : [],
    ),
  ) as unknown as L;
}

/** The lines of one thing, oldest first, as everybody may see them. */
export const publicLines = ({ history }: Said, show: ShowSource | undefined): Line[] => [
  ...new Map(history.entries.map(({ said }) => publicLine(said, show)).map(said => [ledgerLine(said), said])).values(),
];
