/** One workspace folder, or what is open outside of all folders: its settings, its files, and what joins them. */
import {
  analyzeDocument,
  type BlockCache,
  Corpus,
  type CorpusSnapshot,
  type DocumentAnalysis,
  type Finding,
  type Judgement,
  judge,
  type Logger,
  type Settings,
  withoutBom,
} from '../../core/src/index.ts';
import { ArticleFilter, type Selection } from './articleFilter.ts';
import type { FileView, FolderView } from './features/view.ts';
import { FolderLedger, noTicksView, type TicksView } from './folderLedger.ts';
import { KeptLists } from './keptLists.ts';
import { type Encoding, TextPositions } from './lsp/convert.ts';
import { sameSettings } from './lsp/settings.ts';
import { baseName, pathBelow, pathOf, schemeOf } from './lsp/uris.ts';

/** A file as it was last read or typed. */
interface Entry {
  readonly selection: Selection;
  /** Null for what is left alone. */
  readonly document: DocumentAnalysis | null;
  /** The text as the client has it begins with a byte-order mark. */
  readonly hasMark: boolean;
  readonly clientUri: string;
  readonly version: number | null;
  /** How features see it; made when first asked for. */
  view?: FileView;
}

/** A file's text as an editor or a disk gives it. */
export interface FileText {
  readonly text: string;
  /** As the client spells it, where the client named it. */
  readonly clientUri: string;
  /** Null when it isn't open. */
  readonly version: number | null;
}

export class Folder {
  /** Key of the folder's address, null for the loose files. */
  readonly uri: string | null;
  readonly #encoding: Encoding;
  readonly #logger: Logger;
  /** Null where there is no folder to keep decisions in. */
  readonly ledger: FolderLedger | null;
  readonly #corpus = new Corpus();
  readonly #entries = new Map<string, Entry>();
  readonly #judgements = new Map<string, Judgement>();
  /** By file, the files whose findings point at it: they hold its offsets, so they go stale with it. */
  readonly #pointers = new Map<string, Set<string>>();
  #settings: Settings;
  #today: string;
  /** The sources and the glossary that its people keep. */
  readonly lists: KeptLists;
  #filter: ArticleFilter;
  #snapshot: CorpusSnapshot | null = null;
  #view: FolderView | null = null;

  /** `today` is the day on which findings are asked for, ISO 8601. */
  constructor(uri: string | null, settings: Settings, encoding: Encoding, logger: Logger, today: string) {
    this.uri = uri;
    this.#settings = settings;
    this.#today = today;
    this.#filter = new ArticleFilter(settings);
    this.#encoding = encoding;
    this.#logger = logger;
    this.ledger = uri === null ? null : new FolderLedger(uri);
    this.lists = new KeptLists(uri, encoding);
  }

  get settings(): Settings {
    return this.#settings;
  }

  /**
   * Takes new settings. Files keep their old reading until they are put in again. Returns the files whose findings may
   * have changed; by the name that the first tick asks for those that may wait for the other person's signature.
   */
  configure(settings: Settings): ReadonlySet<string> {
    const { checker, signatures } = settings;
    const newName = sameSettings({ ...this.#settings, checker }, settings);
    this.#settings = settings;
    if (newName) {
      this.#view = null;
      const { ticks } = this.view();
      return new Set(signatures === 1 ? [] : [...this.uris()].filter(uri => ticks.on(uri).length > 0));
    }
    this.#filter = new ArticleFilter(settings);
    return this.#forgetFindings(this.#entries.keys());
  }

  /** Every file known, articles or not. */
  uris(): IterableIterator<string> {
    return this.#entries.keys();
  }

  /** Whether an article of this folder other than `except` reads like this. */
  holdsText(text: string, except: string): boolean {
    const body = withoutBom(text);
    for (const [uri, { document }] of this.#entries) if (uri !== except && document?.source.text === body) return true;
    return false;
  }

  /** Whether the settings want a file of this address, by its name alone. */
  wants(uri: string): boolean {
    const path = this.#path(uri);
    return path === null || this.#filter.wants(path).article;
  }

  /** Why a file is left alone, or that it is an article; undefined if it should be one and hasn't been read. */
  selection(uri: string): Selection | undefined {
    const known = this.#entries.get(uri)?.selection;
    const path = this.#path(uri);
    if (known || path === null) return known;
    const wanted = this.#filter.wants(path);
    return wanted.article ? undefined : wanted;
  }

  /** Where the client says this file is. */
  clientUri(uri: string): string {
    return this.#entries.get(uri)?.clientUri ?? uri;
  }

  /** Reads a file's text. Returns the files whose findings may have changed. */
  put(uri: string, { text, clientUri, version }: FileText, cache: BlockCache): ReadonlySet<string> {
    const selection = this.#filter.judge(this.#path(uri), text);
    const body = withoutBom(text);
    const old = this.#entries.get(uri);
    const document = selection.article ? this.#read(body, cache, old?.document ?? null) : null;
    const entry: Entry = { selection, document, hasMark: body !== text, clientUri, version };
    this.#entries.set(uri, entry);
    this.#view = null;
    if (old && document && document === old.document && entry.hasMark === old.hasMark) return new Set();
    if (!document && !old?.document) return this.#forgetFindings([uri]);
    return this.#update(uri, document);
  }

  /** Notes a file that can't be read, and why. */
  refuse(uri: string, reason: string): ReadonlySet<string> {
    const had = this.#entries.get(uri)?.document;
    const selection: Selection = { article: false, reason, limit: true };
    this.#entries.set(uri, { selection, document: null, hasMark: false, clientUri: uri, version: null });
    return had ? this.#update(uri, null) : this.#forgetFindings([uri]);
  }

  remove(uri: string): ReadonlySet<string> {
    const had = this.#entries.get(uri)?.document;
    this.#entries.delete(uri);
    return had ? this.#update(uri, null) : this.#forgetFindings([uri]);
  }

  /** Takes the text of the folder's ledger. Null when nothing is new. */
  readLedger(text: string): ReadonlySet<string> | null {
    const touched = this.ledger?.read(text) ?? null;
    return touched && this.#forgetFindings(touched);
  }

  /** Takes the day; dismissals may have ended. Returns the files whose findings may have changed. */
  turnTo(today: string): ReadonlySet<string> {
    this.#today = today;
    return this.#forgetFindings(this.#entries.keys());
  }

  /** The folder as it is now; stays as it is when files change later. */
  view(): FolderView {
    this.#view ??= this.#makeView();
    return this.#view;
  }

  findings(uri: string): readonly Finding[] {
    return this.judgement(uri).findings;
  }

  judgement(uri: string): Judgement {
    let judgement = this.#judgements.get(uri);
    if (!judgement) {
      this.#snapshot ??= this.#corpus.snapshot();
      judgement = this.#judge(this.#snapshot, uri, this.#settings, this.#ticks(this.#snapshot));
      this.#judgements.set(uri, judgement);
      for (const finding of judgement.findings) {
        for (const place of finding.related) this.#notePointer(place.uri, uri);
      }
    }
    return judgement;
  }

  /** Takes the text of the folder's list of sources. Null when nothing is new. */
  readSources(text: string): ReadonlySet<string> | null {
    return this.lists.readSources(text) ? this.#forgetFindings(this.#entries.keys()) : null;
  }

  /** The folder's list of sources is there and can't be read. */
  refuseSources(reason: string): ReadonlySet<string> {
    this.lists.refuseSources(reason);
    return this.#forgetFindings(this.#entries.keys());
  }

  /** Takes the text of the folder's glossary. Null when nothing is new. */
  readGlossary(text: string): ReadonlySet<string> | null {
    if (!this.lists.readGlossary(text)) return null;
    this.#corpus.relink(this.lists.glossary.glossary.links);
    this.#snapshot = null;
    return this.#forgetFindings(this.#entries.keys());
  }

  #judge(snapshot: CorpusSnapshot, uri: string, settings: Settings, ticks: TicksView, only?: string): Judgement {
    const desk = {
      ticks: ticks.on(uri),
      dismissals: ticks.dismissalsOn(uri, this.#today),
      sources: this.lists.sources.registry,
      glossary: this.lists.glossary.glossary,
    };
    return judge(snapshot, uri, settings, this.#logger, { desk, ...(only !== undefined && { only }) });
  }

  #notePointer(to: string, from: string): void {
    if (to === from) return;
    const pointers = this.#pointers.get(to);
    if (pointers) pointers.add(from);
    else this.#pointers.set(to, new Set([from]));
  }

  /** Equal text under the same reading settings keeps its analysis, so that opening a file changes nothing. */
  #read(text: string, cache: BlockCache, old: DocumentAnalysis | null): DocumentAnalysis {
    if (old && old.source.text === text && this.#readWith.get(old) === this.#settings.date) return old;
    const document = analyzeDocument(text, this.#settings, cache);
    this.#readWith.set(document, this.#settings.date);
    return document;
  }
  readonly #readWith = new WeakMap<DocumentAnalysis, string | null>();

  #update(uri: string, document: DocumentAnalysis | null): ReadonlySet<string> {
    const affected = new Set(this.#corpus.update(uri, document));
    affected.add(uri);
    for (const touched of this.ledger?.update(uri, document) ?? []) affected.add(touched);
    for (const pointer of this.#pointers.get(uri) ?? []) affected.add(pointer);
    this.#pointers.delete(uri);
    this.#snapshot = null;
    return this.#forgetFindings(affected);
  }

  #forgetFindings(uris: Iterable<string>): ReadonlySet<string> {
    const set = new Set(uris);
    for (const uri of set) this.#judgements.delete(uri);
    this.#view = null;
    return set;
  }

  #path(uri: string): string | null {
    if (this.uri !== null) return pathBelow(this.uri, uri) ?? pathOf(uri);
    return schemeOf(uri) === 'untitled' ? null : pathOf(uri);
  }

  #ticks(snapshot: CorpusSnapshot): TicksView {
    return this.ledger?.view(snapshot) ?? noTicksView;
  }

  #makeView(): FolderView {
    this.#snapshot ??= this.#corpus.snapshot();
    const snapshot = this.#snapshot;
    const settings = this.#settings;
    const ticks = this.#ticks(snapshot);
    const today = this.#today;
    // Work that lasts may see its folder change meanwhile; what it asks about is still the moment it began with.
    const judgement = (uri: string): Judgement =>
      snapshot === this.#snapshot ? this.judgement(uri) : this.#judge(snapshot, uri, settings, ticks);
    return {
      snapshot,
      file: uri => {
        const entry = this.#entries.get(uri);
        const document = snapshot.documents.get(uri);
        if (!document) return undefined;
        if (entry?.document !== document) return this.#makeFile(uri, document, entry);
        entry.view ??= this.#makeFile(uri, document, entry);
        return entry.view;
      },
      findings: uri => judgement(uri).findings,
      findingsOf: (uri, code) => {
        const known = snapshot === this.#snapshot ? this.#judgements.get(uri) : undefined;
        if (known) return known.findings.filter(finding => finding.code === code);
        return this.#judge(snapshot, uri, settings, ticks, code).findings;
      },
      dismissed: uri => judgement(uri).dismissed,
      keepsTicks: this.ledger !== null,
      signatures: settings.signatures,
      checker: settings.checker,
      ticks,
      remarksOn: ticks.remarksOn,
      lostRemarks: ticks.lostRemarks,
      openRemarks: ticks.openRemarks,
      dismissals: ticks.dismissals,
      today,
      sources: () => this.ledger?.sources(settings.checker) ?? { own: [], others: [] },
      glossary: this.lists.glossary.glossary,
      registry: this.lists.sources.registry,
      addressOf: path => this.lists.addressOf(path),
      placeOfSource: source => this.lists.placeOf(source),
    };
  }

  #makeFile(uri: string, document: DocumentAnalysis, entry: Entry | undefined): FileView {
    return {
      uri,
      clientUri: entry?.clientUri ?? uri,
      name: (this.uri !== null && pathBelow(this.uri, uri)) || baseName(uri),
      version: entry?.version ?? null,
      document,
      positions: new TextPositions(document.source, entry?.hasMark ?? false, this.#encoding),
    };
  }
}
