/** The decisions of one folder, and where each stands. Knows files by their address; the ledger knows them by their path. */
import {
  type Anchor,
  byMoment,
  type CorpusSnapshot,
  type Decision,
  type Dismissal,
  type DocumentAnalysis,
  type Entry,
  emptyLedger,
  type Ledger,
  type LedgerProblem,
  LedgerReader,
  type LostThread,
  type LostTick,
  type PlacedThread,
  type PlacedTick,
  type Span,
  type SuppressionHistory,
  samePerson,
  type ThreadHistory,
  TickTable,
  type Whereabouts,
} from '../../core/src/index.ts';
import { type Said, saidAbout } from '../../sheet/src/index.ts';
import { joinUri, pathBelow } from './lsp/uris.ts';

/** What the folder's people decided, dismissed and remarked, as it was at one moment. */
export interface TicksView {
  on(uri: string): readonly PlacedTick[];
  lost(): readonly LostTick[];
  remarksOn(uri: string): readonly PlacedThread[];
  lostRemarks(): readonly LostThread[];
  /** Remarks that are not settled. */
  openRemarks(): readonly Whereabouts<ThreadHistory>[];
  /** What is dismissed and was not taken back; also what has ended, or is not needed. */
  dismissals(): readonly Whereabouts<SuppressionHistory>[];
  /** What is dismissed on a file on a day, ISO 8601. */
  dismissalsOn(uri: string, today: string): readonly Dismissal[];
  readonly ledger: Ledger;
}

/** Sources that were named in decisions, the last one first. */
export interface NamedSources {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

/** In which line and at which place of it something was named. */
interface Naming {
  readonly entry: Entry<Decision>;
  readonly place: number;
}
/** The last one first. */
const byNaming = (a: Naming, b: Naming): number => byMoment(b.entry, a.entry) || b.place - a.place;

export class FolderLedger {
  readonly #folder: string;
  readonly #table = new TickTable();
  readonly #known = new Map<string, readonly PlacedTick[]>();
  readonly #reader = new LedgerReader();
  #text = '';
  /** Made when first asked for: the margin asks after each keystroke. */
  #sources: (NamedSources & { readonly checker: string }) | null = null;
  #methods: readonly string[] | null = null;
  #revision = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  get problems(): readonly LedgerProblem[] {
    return this.#table.ledger.problems;
  }

  /** Every way of checking that was named, the last one first. */
  methods(): readonly string[] {
    this.#methods ??= this.#namedMethods();
    return this.#methods;
  }

  #namedMethods(): readonly string[] {
    return this.#lastFirst(({ method }) => (method ? [method] : []));
  }

  /** What decisions name, each once, the last one first; of several in one decision the last was named last. */
  #lastFirst(namedIn: (said: Decision) => readonly string[]): string[] {
    const last = new Map<string, Naming>();
    for (const { entries } of this.#table.ledger.claims.values()) {
      for (const entry of entries) {
        for (const [place, name] of namedIn(entry.said).entries()) {
          const known = last.get(name);
          const naming = { entry, place };
          if (!known || byNaming(known, naming) > 0) last.set(name, naming);
        }
      }
    }
    return [...last].sort(([, a], [, b]) => byNaming(a, b)).map(([name]) => name);
  }

  /** Every source that was named, the last one first: by one person, and by others. */
  sources(checker: string): NamedSources {
    if (this.#sources?.checker !== checker) this.#sources = { checker, ...this.#namedSources(checker) };
    return this.#sources;
  }

  #namedSources(checker: string): NamedSources {
    const known = new Map<string, boolean>();
    const isOwn = (name: string): boolean => {
      const own = known.get(name) ?? samePerson(name, checker);
      known.set(name, own);
      return own;
    };
    const namedBy = (own: boolean) =>
      this.#lastFirst(said => (isOwn(said.checker) === own ? (said.sources ?? []) : []));
    return { own: namedBy(true), others: namedBy(false) };
  }

  /** The words of a decision that holds about a claim. */
  anchorOf(claim: string): Anchor | null {
    return this.#table.ledger.claims.get(claim)?.ruling.anchor ?? null;
  }

  get ledger(): Ledger {
    return this.#table.ledger;
  }

  /** The ledger as it stands in its file. */
  get text(): string {
    return this.#text;
  }

  /** All lines about some files of the folder; with `whole`, what stands nowhere too. */
  said(snapshot: CorpusSnapshot, uris: ReadonlySet<string>, whole: boolean): readonly Said[] {
    const paths = (all: Iterable<string>) => [...all].map(uri => pathBelow(this.#folder, uri) ?? uri);
    return saidAbout(this.#table, paths(snapshot.documents.keys()), new Set(paths(uris)), whole);
  }

  /** The path by which the ledger knows a file. */
  pathOf(uri: string): string | null {
    return pathBelow(this.#folder, uri);
  }

  /** Prepares one file for the first decision in the folder. False when all are. */
  readAhead(): boolean {
    return this.#table.readAhead();
  }

  anchorAt(uri: string, figure: Span): Anchor | null {
    const path = pathBelow(this.#folder, uri);
    return path === null ? null : this.#table.anchorAt(path, figure);
  }

  /** Both return the files on which a tick came, went, moved or changed. */
  update(uri: string, document: DocumentAnalysis | null): Set<string> {
    const path = pathBelow(this.#folder, uri);
    return path === null ? new Set() : this.#forget(this.#table.update(path, document));
  }

  /** Null when the ledger is the one already known. */
  read(text: string): Set<string> | null {
    if (text === this.#text) return null;
    this.#text = text;
    this.#sources = null;
    this.#methods = null;
    return this.#forget(this.#table.setLedger(this.#reader.read(text)));
  }

  #forget(paths: ReadonlySet<string>): Set<string> {
    this.#revision++;
    const uris = new Set([...paths].map(path => joinUri(this.#folder, path)));
    for (const uri of uris) this.#known.delete(uri);
    return uris;
  }

  /** The ticks as they are now. Asked later, when the folder has moved on, it still tells of this moment. */
  view(snapshot: CorpusSnapshot): TicksView {
    const revision = this.#revision;
    const { ledger } = this.#table;
    const onFile = <T>(uri: string, read: (table: TickTable, path: string) => readonly T[]): readonly T[] => {
      const path = pathBelow(this.#folder, uri);
      return path === null ? [] : read(table(), path);
    };
    let then: TickTable | undefined;
    // Every open article asks for them.
    let gone: readonly LostThread[] | undefined;
    let lost: readonly LostTick[] | undefined;
    let open: readonly Whereabouts<ThreadHistory>[] | undefined;
    let dismissed: readonly Whereabouts<SuppressionHistory>[] | undefined;
    const table = (): TickTable => {
      if (revision === this.#revision) return this.#table;
      if (!then) {
        then = new TickTable();
        for (const [uri, document] of snapshot.documents) then.update(pathBelow(this.#folder, uri) ?? uri, document);
        then.setLedger(ledger);
      }
      return then;
    };
    return {
      on: uri => {
        const path = pathBelow(this.#folder, uri);
        if (path === null || ledger.claims.size === 0) return noTicks;
        if (revision !== this.#revision) return table().ticksOn(path);
        let known = this.#known.get(uri);
        if (!known) {
          const its = this.#table.ticksOn(path);
          // The same list as before the first decision: what is told of other files has not changed by it.
          known = its.length > 0 ? its : noTicks;
          this.#known.set(uri, known);
        }
        return known;
      },
      lost: () => {
        lost ??= ledger.claims.size === 0 ? [] : table().lost();
        return lost;
      },
      remarksOn: uri => (ledger.threads.size === 0 ? [] : onFile(uri, (its, path) => its.threadsOn(path))),
      lostRemarks: () => {
        gone ??= ledger.threads.size === 0 ? [] : table().lostThreads();
        return gone;
      },
      openRemarks: () => {
        open ??= ledger.threads.size === 0 ? [] : openThreads(table());
        return open;
      },
      dismissals: () => {
        dismissed ??= ledger.suppressions.size === 0 ? [] : dismissalsOf(table());
        return dismissed;
      },
      dismissalsOn: (uri, today) =>
        ledger.suppressions.size === 0 ? [] : onFile(uri, (its, path) => its.dismissalsOn(path, today)),
      ledger,
    };
  }
}

const openThreads = (table: TickTable): Whereabouts<ThreadHistory>[] =>
  table.threads().filter(({ history }) => !history.resolved);

/** A check that is dismissed in all of a file has no place in it. */
function dismissalsOf(table: TickTable): Whereabouts<SuppressionHistory>[] {
  const whole = [...table.ledger.suppressions.values()].filter(({ ruling }) => ruling.scope === 'rule-in-file');
  const all = [
    ...table.suppressions(),
    ...whole.map(history => ({
      history,
      place: null,
      file: table.presentName((history.ruling as { file: string }).file),
    })),
  ];
  return all.filter(({ history }) => history.ruling.withdrawn !== true);
}

const noTicks: readonly PlacedTick[] = [];
/** For texts outside all folders: there is nowhere to keep a ledger. */
export const noTicksView: TicksView = {
  on: () => noTicks,
  lost: () => [],
  remarksOn: () => [],
  lostRemarks: () => [],
  openRemarks: () => [],
  dismissals: () => [],
  dismissalsOn: () => [],
  ledger: emptyLedger,
};
