/** A folder's ledger, and where each of its lines stands now. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Span } from '../text/span.ts';
import { byCodeUnit } from '../util/hash.ts';
import type { Anchor } from './anchor.ts';
import { figureAfter } from './change.ts';
import type { Dismissal } from './dismissal.ts';
import { type Feature, FolderSentences, signs } from './folderSentences.ts';
import { type ClaimHistory, emptyLedger, type Ledger, type SuppressionHistory, type ThreadHistory } from './ledger.ts';
import { type SentencePlace, shapeOf, textOffset } from './places.ts';
import { comparedAnchor, writtenOffset } from './plainMarks.ts';
import { type Outcome, resolveAnchor } from './resolve.ts';
import {
  type Lost,
  type LostSuppression,
  type LostThread,
  type LostTick,
  type Placed,
  type PlacedSuppression,
  type PlacedThread,
  type PlacedTick,
  renamedFiles,
  type Standing,
  type Whereabouts,
} from './standing.ts';
import { type Subject, sameSubject, subjectsOf } from './subject.ts';
import { inForce } from './suppression.ts';

/** The histories of each kind of subject. */
interface Histories {
  readonly claim: ClaimHistory;
  readonly suppression: SuppressionHistory;
  readonly thread: ThreadHistory;
}
type Kind = keyof Histories;

/** By file, the checks that are dismissed in all of it, in order of their names. */
function rulesByFile({ suppressions }: Ledger): Map<string, SuppressionHistory[]> {
  const rules = new Map<string, SuppressionHistory[]>();
  for (const history of suppressions.values()) {
    const { ruling } = history;
    if (ruling.scope !== 'rule-in-file') continue;
    const known = rules.get(ruling.file);
    if (known) known.push(history);
    else rules.set(ruling.file, [history]);
  }
  for (const list of rules.values()) list.sort((a, b) => byCodeUnit(a.id, b.id));
  return rules;
}

const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** Something of the ledger with its name there. */
type Named<T> = readonly [name: string, T];

/** In order of files and places. Two at one place stand in order of their names, and not in that in which they were found. */
function inOrder([aName, a]: Named<Span & { file: string }>, [bName, b]: Named<Span & { file: string }>): number {
  return byCodeUnit(a.file, b.file) || a.start - b.start || a.end - b.end || byCodeUnit(aName, bName);
}

const watchers = (): Map<string, Set<string>> => new Map();

/**
 * A change of a file costs its own length and the lines that share a key with it. Until there is a first line a file is
 * indexed when its turn comes, see `readAhead`.
 */
export class TickTable {
  readonly #sentences = new FolderSentences();
  #ledger: Ledger = emptyLedger;
  /** By name, all that the ledger speaks of. */
  #subjects: ReadonlyMap<string, Subject> = new Map();
  /** By feature and key, the names of those that are looked up by it. */
  readonly #watchers = { words: watchers(), shape: watchers(), before: watchers(), after: watchers() };
  readonly #standing = new Map<string, Standing>();
  /** Those that no whole sentence has the words of, looked up by their signs too; among them what was taken back and stands nowhere. */
  readonly #sought = new Map<string, Subject>();
  /** By file, the checks that are dismissed in all of it. */
  #rules: ReadonlyMap<string, readonly SuppressionHistory[]> = new Map();
  /** By the file in which they were dismissed, the names of findings whose words are not to be found. */
  readonly #gone = new Map<string, Set<string>>();
  readonly #inFile = new Map<string, Set<string>>();
  readonly #dirty = new Set<string>();
  /** By names of files that are there no more, their present ones; made when first asked for. */
  #renamed: ReadonlyMap<string, string> | null = null;
  /** By the file in which a check was dismissed, the name that file had last. */
  #ruled: ReadonlyMap<string, string> = new Map();

  /** Takes a file's analysis, or that it is gone. Returns the files on which something came, went or changed. */
  update(file: string, document: DocumentAnalysis | null): ReadonlySet<string> {
    this.#sentences.update(file, document);
    return this.#subjects.size === 0 ? new Set() : this.#settle();
  }

  /**
   * Indexes one file, so that the first line does not wait until all are. False when none is left, or when there are lines
   * and each change is indexed as it comes.
   */
  readAhead(): boolean {
    const [file] = this.#subjects.size === 0 ? this.#sentences.unread : [];
    if (file !== undefined) this.#read(file);
    return file !== undefined;
  }

  /** Takes the folder's ledger. Returns the files on which something came, went or changed. */
  setLedger(ledger: Ledger): ReadonlySet<string> {
    const before = this.#subjects;
    const now = subjectsOf(ledger);
    const rules = rulesByFile(ledger);
    const files = new Set([...this.#rules.keys(), ...rules.keys()]);
    for (const file of files) if (sameList(this.#rules.get(file) ?? [], rules.get(file) ?? [])) files.delete(file);
    this.#ledger = ledger;
    this.#subjects = now;
    this.#rules = rules;
    for (const [name, subject] of before) {
      const its = now.get(name);
      if (its && sameSubject(subject, its)) continue;
      this.#watch(name, subject, ['words'], false);
      this.#dirty.add(name);
    }
    for (const [name, subject] of now) {
      const old = before.get(name);
      if (old && sameSubject(subject, old)) continue;
      this.#watch(name, subject, ['words'], true);
      this.#dirty.add(name);
    }
    // Whether a sentence is free to be a changed one hangs on all ticks.
    for (const name of this.#sought.keys()) this.#dirty.add(name);
    const settled = this.#settle();
    return new Set([...[...files].map(file => this.#nowCalled(file)), ...settled]);
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  /** The ticks on a file, by position. Decisions that were taken back are among them, as `open`. */
  ticksOn(file: string): PlacedTick[] {
    return this.#on(file, 'claim');
  }

  /** The findings dismissed on a file, by position, for one place or as the first place of a value; also what was withdrawn. */
  suppressionsOn(file: string): PlacedSuppression[] {
    return this.#on(file, 'suppression');
  }

  /** What is dismissed on a file on a day, ISO 8601. */
  dismissalsOn(file: string, today: string): Dismissal[] {
    const placed = this.suppressionsOn(file).map(place => ({ history: place.history, place }));
    const gone = [...(this.#gone.get(file) ?? [])].sort(byCodeUnit).map(name => this.#standing.get(name) as Standing);
    const lost = gone.map(({ subject }) => subject.history as SuppressionHistory);
    const names = [...this.#rules.keys()].filter(name => this.#nowCalled(name) === file);
    const rules = names.flatMap(name => this.#rules.get(name) ?? []);
    const whole = [...lost, ...rules].map(history => ({ history, place: null }));
    return [...placed, ...whole].filter(({ history }) => inForce(history.ruling, today));
  }

  /** The remarks on a file, by position; also those that are resolved. */
  threadsOn(file: string): PlacedThread[] {
    return this.#on(file, 'thread');
  }

  /** Decisions that hold and whose words are not to be found, in order of their old file and place. */
  lost(): LostTick[] {
    return this.#lost('claim');
  }

  lostSuppressions(): LostSuppression[] {
    return this.#lost('suppression');
  }

  lostThreads(): LostThread[] {
    return this.#lost('thread');
  }

  /** All dismissed findings, also those that were withdrawn, in order of files and places. */
  suppressions(): Whereabouts<SuppressionHistory>[] {
    return this.#all('suppression');
  }

  /** All threads of remarks, settled ones included, in order of files and places. */
  threads(): Whereabouts<ThreadHistory>[] {
    return this.#all('thread');
  }

  #all<K extends Kind>(kind: K): Whereabouts<Histories[K]>[] {
    this.#settle();
    const all: Named<Standing>[] = [];
    for (const one of this.#standing) if (one[1].subject.kind === kind) all.push(one);
    const where = ([name, { subject, place }]: Named<Standing>) => [name, place ?? subject.anchor] as const;
    all.sort((a, b) => inOrder(where(a), where(b)));
    return all.map(([, { subject, place }]) => ({
      history: subject.history as Histories[K],
      place: place as Placed<Histories[K]> | null,
      file: place?.file ?? this.presentName(subject.anchor.file),
    }));
  }

  #on<K extends Kind>(file: string, kind: K): Placed<Histories[K]>[] {
    this.#settle();
    const found: Named<Placed<Histories[K]>>[] = [];
    for (const name of this.#inFile.get(file) ?? []) {
      const { subject, place } = this.#standing.get(name) as Standing;
      if (subject.kind === kind) found.push([name, place as Placed<Histories[K]>]);
    }
    found.sort(inOrder);
    return found.map(([, place]) => place);
  }

  #lost<K extends Kind>(kind: K): Lost<Histories[K]>[] {
    this.#settle();
    const all: Named<Subject>[] = [];
    for (const [name, { subject, place }] of this.#standing)
      if (!place && subject.kind === kind) all.push([name, subject]);
    all.sort(([a, { anchor: atA }], [b, { anchor: atB }]) => inOrder([a, atA], [b, atB]));
    return all.map(([, { history, anchor }]) => ({
      outcome: 'lost',
      history: history as Histories[K],
      file: this.presentName(anchor.file),
    }));
  }

  /**
   * The name that a file has now. One that is there no more was renamed if all that was said in it and still stands as it
   * was stands in one other file; else nobody knows, and its old name stays.
   */
  presentName(file: string): string {
    this.#settle();
    return this.#nowCalled(file);
  }

  #nowCalled(file: string): string {
    if (this.#sentences.documents.has(file)) return file;
    this.#renamed ??= renamedFiles(this.#standing.values(), this.#sentences.documents);
    return this.#renamed.get(file) ?? file;
  }

  /** The anchor of a figure as its file stands now; null where no sentence is. */
  anchorAt(file: string, figure: Span): Anchor | null {
    this.#index();
    return this.#sentences.anchorAt(file, figure);
  }

  /** Reads the files that have changed. */
  #index(): Set<string> {
    const touched = new Set(this.#sentences.unread);
    for (const file of touched) this.#read(file);
    return touched;
  }

  /** What came or went may move all that is looked up by it. */
  #read(file: string): void {
    this.#sentences.read(file, (feature, key) => {
      for (const name of this.#watchers[feature].get(key) ?? []) this.#dirty.add(name);
    });
  }

  /** Brings everything to where it stands now. */
  #settle(): ReadonlySet<string> {
    const touched = this.#index();
    if (touched.size + this.#dirty.size > 0) this.#renamed = null;
    for (const name of this.#dirty) {
      const before = this.#standing.get(name);
      const subject = this.#subjects.get(name);
      const now = subject && this.#resolve(subject);
      if (before?.place) {
        this.#inFile.get(before.place.file)?.delete(name);
        touched.add(before.place.file);
      }
      if (before && !before.place && before.subject.kind === 'suppression') {
        this.#gone.get(before.subject.anchor.file)?.delete(name);
        touched.add(before.subject.anchor.file);
      }
      if (now && !now.place && now.subject.kind === 'suppression') {
        const { file } = now.subject.anchor;
        this.#gone.set(file, (this.#gone.get(file) ?? new Set()).add(name));
        touched.add(file);
      }
      this.#seek(name, now?.whole ? undefined : subject);
      if (now) this.#standing.set(name, now);
      else this.#standing.delete(name);
      if (now?.place) {
        const { file } = now.place;
        const there = this.#inFile.get(file);
        if (there) there.add(name);
        else this.#inFile.set(file, new Set([name]));
        touched.add(file);
      }
    }
    this.#dirty.clear();
    if (touched.size > 0) for (const file of this.#followRules()) touched.add(file);
    return touched;
  }

  /** Files that a check dismissed in all of a file has come to, or has left: it goes with a file that is renamed. */
  #followRules(): string[] {
    const before = this.#ruled;
    this.#ruled = new Map([...this.#rules.keys()].map(name => [name, this.#nowCalled(name)]));
    const moved = [...this.#rules.keys()].filter(name => before.get(name) !== this.#ruled.get(name));
    return moved.flatMap(name => [before.get(name) ?? [], this.#nowCalled(name)].flat());
  }

  /** Null for what was taken back and stands nowhere any more: nobody misses it. */
  #resolve(subject: Subject): Standing | null {
    const { anchor, over } = subject;
    const outcome = resolveAnchor(anchor, this.#sentences, place => this.#isTaken(place, subject));
    if (over && outcome.outcome !== 'found') return null;
    const place = outcome.outcome === 'lost' ? null : this.#placed(subject, outcome);
    return { subject, place, whole: outcome.outcome === 'found' && !outcome.frail };
  }

  #placed({ history, anchor }: Subject, found: Exclude<Outcome, { outcome: 'lost' }>): Placed<unknown> {
    const { outcome, file, place } = found;
    const { text } = (this.#sentences.documents.get(file) as DocumentAnalysis).source;
    const [start, end] = anchor.figure;
    const inWords = outcome === 'found' ? { start, end } : figureAfter(anchor.exact, place.words, { start, end });
    const offset = (at: number): number => textOffset(text, place, writtenOffset(place.exact, at));
    const span = { start: offset(inWords.start), end: offset(inWords.end) };
    return { ...span, outcome, history, file, words: place.exact };
  }

  /**
   * Whether a sentence holds the words of a decision that did not come from the same sentence. Decisions alone: a remark
   * on the new words of a sentence must not hide that an older one was about the old ones.
   */
  #isTaken({ words }: SentencePlace, { anchor }: Subject): boolean {
    for (const name of this.#watchers.words.get(words) ?? []) {
      const other = this.#subjects.get(name) as Subject;
      if (other.kind !== 'claim' || other.over || other.anchor.exact !== words) continue;
      // A decision that was withdrawn came from it all the same.
      if (!other.history.lines.some(({ said }) => said.anchor && comparedAnchor(said.anchor).exact === anchor.exact))
        return true;
    }
    return false;
  }

  /** Looks a subject up by its signs from now on, instead of what it was before; or no longer. */
  #seek(name: string, subject: Subject | undefined): void {
    const before = this.#sought.get(name);
    if (before === subject) return;
    if (before) this.#watch(name, before, signs, false);
    if (subject) {
      this.#watch(name, subject, signs, true);
      this.#sought.set(name, subject);
    } else this.#sought.delete(name);
  }

  /** Words are watched for as long as the ledger speaks of them; all else only while no whole sentence has them. */
  #watch(name: string, { anchor }: Subject, which: readonly Feature[], on: boolean): void {
    const { exact, prefix, suffix } = anchor;
    const keys = { words: exact, shape: shapeOf(exact), before: prefix, after: suffix };
    for (const feature of which) {
      const byKey = this.#watchers[feature];
      const names = byKey.get(keys[feature]);
      if (!on) names?.delete(name);
      else if (names) names.add(name);
      else byKey.set(keys[feature], new Set([name]));
    }
  }
}
