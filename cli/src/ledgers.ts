/** The decisions that lie beside the articles of a run, and where each stands. */
import * as path from 'node:path';
import {
  type ArticleDesk,
  emptyDesk,
  type Glossary,
  type LostTick,
  type NameLinks,
  noGlossary,
  noLinks,
  noSources,
  type PlacedTick,
  readLedger,
  type SourceRegistry,
  TickTable,
  unreadSources,
} from '../../core/src/index.ts';
import {
  dayOf,
  findLedgerFolder,
  glossaryPath,
  ledgerPath,
  readFile,
  readGlossary,
  readLedgerFile,
  readSources,
  sourcesPath,
} from '../../host/src/index.ts';
import { plainShow, publicLine, type Said, type Show, saidAbout, showFrom } from '../../sheet/src/index.ts';
import type { Article } from './articles.ts';

/** What was decided about the articles of one run. */
export interface Decisions {
  on(uri: string): readonly PlacedTick[];
  /** All that people have said about an article, as its checks see it. */
  desk(uri: string): ArticleDesk;
  /** What the glossary says is one name; nothing where not all articles have the same one. */
  readonly links: NameLinks;
  /**
   * Decisions about articles of this run whose words are not to be found. Of a folder among `paths` also those about
   * articles that are there no more.
   */
  lost(paths: readonly string[]): readonly LostTick[];
  /** An article's path in the folder of its ledger; as it was given where it has none. */
  path(uri: string): string;
  /**
   * All lines about the articles of this run, which are called by a name of their address. Of a folder among `paths` also
   * what stands nowhere any more.
   */
  said(paths: readonly string[], name: (uri: string) => string): readonly Said[];
  /** What may leave the folder of sources and notes. */
  readonly show: Show;
  /** Lines of ledgers that are no decisions, and the like: one sentence each. */
  readonly problems: readonly string[];
  /** Ledgers and lists that can't be read at all: one sentence each. */
  readonly unread: readonly string[];
}

/** A file that is no ledger needs no list of its lines. */
const mostLines = 10;

/**
 * Reads the ledger of every article: that of the nearest folder around it which has one. A tick that has moved into an
 * article outside the run counts as lost only if its own article is in the run.
 */
export async function readDecisions(articles: readonly Article[]): Promise<Decisions> {
  const problems: string[] = [];
  const unread: string[] = [];
  const folders = new Map<string, string | null>();
  const ledgers = new Map<string, TickTable>();
  const sources = new Map<TickTable, SourceRegistry>();
  const shows: Show[] = [];
  const glossaries = new Map<TickTable, Glossary>();
  const places = new Map<string, { table: TickTable; file: string }>();
  const elsewhere = new Map<TickTable, ReadonlySet<string>>();
  for (const { uri, analysis } of articles) {
    const above = path.dirname(path.resolve(uri));
    let folder = folders.get(above);
    if (folder === undefined) {
      folder = await findLedgerFolder(above);
      folders.set(above, folder);
    }
    if (folder === null) continue;
    let table = ledgers.get(folder);
    if (!table) {
      table = new TickTable();
      ledgers.set(folder, table);
    }
    const file = path.relative(folder, path.resolve(uri)).replaceAll(path.sep, '/');
    table.update(file, analysis);
    places.set(uri, { table, file });
  }
  for (const [folder, table] of ledgers) {
    const name = path.join(path.relative('.', folder), ledgerPath).replaceAll(path.sep, '/');
    const read = await readLedgerFile(folder);
    if ('reason' in read) unread.push(`${name}: ${read.reason}`);
    else {
      table.setLedger(readLedger(read.text));
      for (const line of spoiltLines(read.text).slice(0, mostLines))
        problems.push(`${name}:${line}: This line is not written in UTF-8: save the ledger as UTF-8.`);
    }
    const articlesOf = [...places.values()].flatMap(place => (place.table === table ? [place.file] : []));
    elsewhere.set(table, await filesElsewhere(folder, table, new Set(articlesOf)));
    const lines = table.ledger.problems;
    for (const { line, message } of lines.slice(0, mostLines)) problems.push(`${name}:${line}: ${message}`);
    if (lines.length > mostLines) problems.push(`${name}: ${lines.length - mostLines} more lines are left alone.`);
    const registry = (await readBeside(folder, sourcesPath, readSources, problems, unread))?.registry ?? unreadSources;
    sources.set(table, registry);
    shows.push(showFrom(registry));
    const names = await readBeside(folder, glossaryPath, readGlossary, problems, unread);
    glossaries.set(table, names?.glossary ?? noGlossary);
    const around = await heldAround(folder, table);
    if (around !== null) problems.push(`${name}: ${around}`);
  }
  const on = (uri: string): readonly PlacedTick[] => {
    const place = places.get(uri);
    return place ? place.table.ticksOn(place.file) : [];
  };
  const tables = new Set(articles.map(({ uri }) => places.get(uri)?.table));
  const [table] = tables;
  const links = (tables.size === 1 && table && glossaries.get(table)?.links) || noLinks;
  const today = dayOf(new Date());
  const show: Show = {
    // In doubt, what one folder of the run calls confidential is.
    source: named => {
      const all = shows.map(show => show.source(named));
      if (all.includes(null)) return null;
      return all.find(one => one?.text !== named) ?? all[0] ?? plainShow.source(named);
    },
    words: text => shows.reduce((words, show) => show.words(words), text),
  };
  return {
    problems,
    unread,
    show,
    on,
    links,
    desk: uri => {
      const place = places.get(uri);
      if (!place) return emptyDesk;
      const { table, file } = place;
      return {
        ticks: on(uri),
        // Their reasons stand in reports, which others read.
        dismissals: table.dismissalsOn(file, today).map(one => {
          const { history } = one;
          return { ...one, history: { ...history, ruling: publicLine(history.ruling, show) } };
        }),
        sources: sources.get(table) ?? noSources,
        glossary: glossaries.get(table) ?? noGlossary,
      };
    },
    path: uri => places.get(uri)?.file ?? uri,
    said: (paths, name) =>
      [...ledgers].flatMap(([folder, table]) => {
        const names = new Map(
          [...places].flatMap(([uri, place]) => (place.table === table ? [[place.file, name(uri)] as const] : [])),
        );
        const whole = isWithin(folder, paths);
        const all = saidAbout(table, names.keys(), new Set(names.keys()), whole);
        return all.map(one => ({ ...one, file: names.get(one.file) ?? one.file }));
      }),
    lost: paths =>
      [...ledgers].flatMap(([folder, table]) => {
        const files = new Set([...places.values()].flatMap(place => (place.table === table ? [place.file] : [])));
        const whole = isWithin(folder, paths);
        return table.lost().filter(({ history, file }) => {
          const old = history.ruling.anchor.file;
          // What is there, but not in this run, was not renamed.
          return whole || (files.has(file) && !elsewhere.get(table)?.has(old));
        });
      }),
  };
}

/** The numbers of the lines in which bytes that are no text were replaced. */
const spoiltLines = (text: string): number[] =>
  text.includes('\ufffd') ? text.split('\n').flatMap((line, i) => (line.includes('\ufffd') ? [i + 1] : [])) : [];

const isWithin = (folder: string, paths: readonly string[]): boolean =>
  paths.some(one => !path.relative(path.resolve(one), folder).startsWith('..'));

/** Files that lost decisions speak of, and that are there without being articles of this run. */
async function filesElsewhere(folder: string, table: TickTable, articles: ReadonlySet<string>): Promise<Set<string>> {
  const elsewhere = new Set<string>();
  for (const file of new Set(table.lost().map(({ history }) => history.ruling.anchor.file))) {
    if (articles.has(file)) continue;
    const found = await readFile(path.join(folder, file));
    if ('text' in found || !found.missing) elsewhere.add(file);
  }
  return elsewhere;
}

/**
 * What is to be said where the ledger of a folder further out speaks of the articles of this one, which go by their own:
 * ticks seem to be gone. Null where none does.
 */
async function heldAround(folder: string, { ledger }: TickTable): Promise<string | null> {
  const outer = await findLedgerFolder(path.dirname(folder));
  const read = outer === null ? null : await readLedgerFile(outer);
  if (outer === null || !read || !('text' in read)) return null;
  const here = `${path.relative(outer, folder).replaceAll(path.sep, '/')}/`;
  const claims = [...readLedger(read.text).claims.values()].filter(
    ({ claim, decided, ruling }) => decided && ruling.anchor.file.startsWith(here) && !ledger.claims.has(claim),
  ).length;
  if (claims === 0) return null;
  const what =
    claims === 1
      ? 'a decision about these articles that counts'
      : `${claims} decisions about these articles that count`;
  return `${path.join(outer, ledgerPath)} has ${what} for nothing here: put the lines of both into one of them.`;
}

/** A list beside the articles of a folder; null where it can't be read. What is at fault in it is told, and everything else counts. */
async function readBeside<T extends { readonly problems: readonly Fault[] }>(
  folder: string,
  file: string,
  read: (text: string) => T,
  problems: string[],
  unread: string[],
): Promise<T | null> {
  const name = path.join(path.relative('.', folder), file).replaceAll(path.sep, '/');
  const found = await readFile(path.join(folder, file));
  if ('reason' in found && !found.missing) {
    unread.push(`${name}: ${found.reason}`);
    return null;
  }
  const list = read('text' in found ? found.text : '');
  for (const { line, column, message } of list.problems) problems.push(`${name}:${line}:${column}: ${message}`);
  return list;
}

interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
