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
import { isFields, isString, without } from './json.ts';
import { plainShow, type Show } from './source.ts';

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
  readonly show?: Show;
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
    if (!placed.has(nameOf(history)) && (whole || files.has(table.presentName(file))))
      all.push({ history, file, place: null });
  }
  const first = ({ history }: Said): string => history.lines[0]?.line ?? '';
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

/** What people write in words of their own. */
const wordFields = ['note', 'text', 'reason', 'method'];

/** What a line may say besides, which is shown as it is: who, when, where. What is not known is looked through. */
const plainFields = new Set(
  (
    'addition alike anchor checker claim code elsewhere end exact figure file here id kind method note others prefix reason resolved ' +
    'scope sources start state suffix text thread time until withdrawn withdraws annotation'
  ).split(' '),
);

/**
 * A line without its confidential sources. What another program said of it goes with them: it may be written in any field
 * of that.
 */
export function publicLine<L extends Line>(said: L, show: Show = plainShow): L {
  let hidden = false;
  const entries = Object.entries(said).map(([key, value]): [string, unknown] => {
    if (!plainFields.has(key) && tells(value, show)) {
      hidden = true;
      return [key, undefined];
    }
    const shown = wordFields.includes(key) && isString(value) ? show.words(value) : sourcesIn(key, value, show);
    hidden ||= shown !== value;
    return [key, shown];
  });
  const { annotation } = said as { annotation?: unknown };
  const drop = hidden || tells(isFields(annotation) ? without(annotation, 'target') : annotation, show);
  if (!hidden && (!drop || annotation === undefined)) return said;
  return Object.fromEntries(
    entries.filter(([key, value]) => value !== undefined && !(drop && key === 'annotation')),
  ) as unknown as L;
}

function sourcesIn(key: string, value: unknown, show: Show): unknown {
  if (key !== 'sources' || !Array.isArray(value)) return value;
  const sources = value.filter(source => show.source(source) !== null);
  if (sources.length === value.length) return value;
  return sources.length > 0 ? sources : undefined;
}

/** Whether a value has a text in it, however deep, that may not be shown. The quotation of an article is its own words. */
function tells(value: unknown, show: Show): boolean {
  if (isString(value)) return show.source(value) === null;
  return typeof value === 'object' && value !== null && Object.values(value).some(one => tells(one, show));
}

/** Lines about one thing, in their order, as everybody may see them. */
export const publicLines = (lines: History<Line>['lines'], show: Show | undefined): Line[] => [
  ...new Map(lines.map(({ said }) => publicLine(said, show)).map(said => [ledgerLine(said), said])).values(),
];
