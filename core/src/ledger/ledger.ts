/** From the text of a ledger to what is decided about each claim, what is dismissed, and what is remarked. */
import { type Decision, decisionComplaint } from './decision.ts';
import { isObject } from './fields.ts';
import { byMoment, type Entry, type History, type Line, ledgerLine } from './line.ts';
import { type Remark, remarkComplaint } from './remark.ts';
import { type Held, heldBy } from './signatures.ts';
import { type Suppression, suppressionComplaint } from './suppression.ts';
import { standing, type Withdrawal, withdrawalComplaint } from './withdrawal.ts';

/** A line that is left alone. It stays in the file as it is. */
export interface LedgerProblem {
  /** From 1. */
  readonly line: number;
  /** One or two sentences for people. */
  readonly message: string;
  /** Nothing is amiss: a newer version of Tickmark wrote it. */
  readonly newer: boolean;
}

/** All that was ever decided about one claim. The ruling is the last decision that is more than an addition. */
export interface ClaimHistory extends History<Decision>, Held {
  readonly claim: string;
  /** False where all was withdrawn: the ruling is `open` then, though nobody has said so. */
  readonly decided: boolean;
  readonly lines: readonly Entry<Decision | Withdrawal>[];
}

/** All that was ever said about one suppression. */
export interface SuppressionHistory extends History<Suppression> {
  readonly id: string;
}

/** A remark and its replies. Where all was withdrawn, the ruling has no text. */
export interface ThreadHistory extends History<Remark> {
  readonly thread: string;
  /** What the latest line says that speaks of it. True where all was withdrawn: nobody asks any more. */
  readonly resolved: boolean;
  readonly lines: readonly Entry<Remark | Withdrawal>[];
}

export interface Ledger {
  /** By claim, in no order that means anything. */
  readonly claims: ReadonlyMap<string, ClaimHistory>;
  /** By id. What was withdrawn is among them. */
  readonly suppressions: ReadonlyMap<string, SuppressionHistory>;
  /** By name. */
  readonly threads: ReadonlyMap<string, ThreadHistory>;
  readonly problems: readonly LedgerProblem[];
}

export const emptyLedger: Ledger = { claims: new Map(), suppressions: new Map(), threads: new Map(), problems: [] };

/**
 * Reads a ledger as a set of lines: their order and lines that stand twice make no difference. What rules is decided by
 * time, and among lines of one moment by their bytes.
 */
export const readLedger = (text: string): Ledger => new LedgerReader().read(text);

/**
 * Reads a ledger again and again. Lines that it has seen cost nothing, and what has no news is the same object; where lines
 * were only added, the others are not looked at.
 */
export class LedgerReader {
  #text = '';
  #read = new Lines();
  #last = emptyLedger;

  read(text: string): Ledger {
    const isLonger = text.startsWith(this.#text) && (this.#text === '' || this.#text.endsWith('\n'));
    const earlier = this.#read;
    if (!isLonger) this.#read = new Lines();
    this.#read.add(isLonger ? copied(text.slice(this.#text.length)) : text, earlier);
    this.#text = text;
    this.#last = this.#read.ledger(this.#last);
    return this.#last;
  }
}

/** A part of a long string that does not keep the whole of it in memory. */
const copied = (part: string): string => ` ${part}`.slice(1);

/** The lines of a ledger, by what they are about. */
class Lines {
  /** By line as it stands in the file. */
  readonly #parsed = new Map<string, Parsed>();
  readonly #claims = new Collector<Decision | Withdrawal, ClaimHistory>(claimHistory);
  readonly #suppressions = new Collector<Suppression, SuppressionHistory>(suppressionHistory);
  readonly #threads = new Collector<Remark | Withdrawal, ThreadHistory>(threadHistory);
  readonly #faults: LedgerProblem[] = [];
  /** Numbers of the lines of a newer version. */
  readonly #newer: number[] = [];
  /** How many lines have ended. */
  #ended = 0;

  /** Takes what follows a line's end. What is among the lines of an earlier reading is not parsed again. */
  add(text: string, earlier: Lines): void {
    const lines = text.split('\n');
    for (const [i, raw] of lines.entries()) {
      const line = raw.replace(/^\ufeff/, '').trim();
      if (line === '') continue;
      const parsed = this.#parsed.get(line) ?? earlier.#parsed.get(line) ?? parse(line);
      this.#parsed.set(line, parsed);
      this.#take(parsed, this.#ended + i + 1);
    }
    this.#ended += lines.length - 1;
  }

  #take(parsed: Parsed, number: number): void {
    if (parsed.kind === 'decision') this.#claims.add(parsed.entry.said.claim, parsed.entry);
    else if (parsed.kind === 'withdrawal') {
      const { said } = parsed.entry;
      if ('claim' in said) this.#claims.add(said.claim, parsed.entry);
      else this.#threads.add(said.thread, parsed.entry);
    } else if (parsed.kind === 'suppression') this.#suppressions.add(parsed.entry.said.id, parsed.entry);
    else if (parsed.kind === 'remark') this.#threads.add(parsed.entry.said.thread, parsed.entry);
    else if (parsed.kind === 'newer') this.#newer.push(number);
    else this.#faults.push({ line: number, message: parsed.message, newer: false });
  }

  /** What they say, with what is as it was in an earlier one. */
  ledger(last: Ledger): Ledger {
    const [first] = this.#newer;
    const newer = first === undefined ? [] : [{ line: first, message: newerMessage(this.#newer.length), newer: true }];
    return {
      claims: this.#claims.histories(last.claims),
      suppressions: this.#suppressions.histories(last.suppressions),
      threads: this.#threads.histories(last.threads),
      problems: [...this.#faults, ...newer].sort((a, b) => a.line - b.line),
    };
  }
}

const newerMessage = (count: number): string =>
  count === 1
    ? 'This line is of a newer version of Tickmark. It is kept, and counts for nothing here.'
    : `This line and ${count - 1} more are of a newer version of Tickmark. They are kept, and count for nothing here.`;

/** Lines of one kind, by what they are about. */
class Collector<L extends Line, H extends History<Line>> {
  readonly #entries = new Map<string, Map<string, Entry<L>>>();
  readonly #make: (name: string, lines: readonly Entry<L>[]) => H;
  /** What has new lines since the histories were made last. */
  readonly #news = new Set<string>();
  #made: ReadonlyMap<string, H> | null = null;

  /** `make` gets at least one line, oldest first. */
  constructor(make: (name: string, lines: readonly Entry<L>[]) => H) {
    this.#make = make;
  }

  add(name: string, entry: Entry<L>): void {
    const known = this.#entries.get(name);
    if (known) known.set(entry.line, entry);
    else this.#entries.set(name, new Map([[entry.line, entry]]));
    this.#news.add(name);
  }

  histories(last: ReadonlyMap<string, H>): ReadonlyMap<string, H> {
    if (this.#made && this.#news.size === 0) return this.#made;
    const all = new Map(this.#made);
    for (const name of this.#news) all.set(name, this.#history(name, last.get(name)));
    this.#news.clear();
    this.#made = all;
    return all;
  }

  #history(name: string, old: H | undefined): H {
    const lines = [...(this.#entries.get(name)?.values() ?? [])].sort(byMoment);
    const same = old?.lines.length === lines.length && old.lines.every((entry, i) => entry === lines[i]);
    return same ? old : this.#make(name, lines);
  }
}

function suppressionHistory(id: string, lines: readonly Entry<Suppression>[]): SuppressionHistory {
  const entries = lines.slice(lines.findLastIndex(({ said }) => said.withdrawn) + 1);
  return { id, ruling: (lines.at(-1) as Entry<Suppression>).said, entries, lines };
}

function threadHistory(thread: string, lines: readonly Entry<Remark | Withdrawal>[]): ThreadHistory {
  const entries = standing<Remark>(lines);
  const { checker, time, anchor } = (lines.at(-1) as Entry<Remark | Withdrawal>).said;
  const ruling = entries.at(-1)?.said ?? { kind: 'remark', thread, checker, time, anchor };
  const settled = entries.findLast(({ said }) => said.resolved !== undefined)?.said.resolved;
  return { thread, ruling, entries, lines, resolved: settled ?? entries.length === 0 };
}

function claimHistory(claim: string, lines: readonly Entry<Decision | Withdrawal>[]): ClaimHistory {
  const entries = standing<Decision>(lines);
  const decision = entries.findLast(({ said }) => !said.addition)?.said;
  const { checker, time, anchor } = (lines.at(-1) as Entry<Decision | Withdrawal>).said;
  const ruling = decision ?? { claim, state: 'open', checker, time, anchor };
  return { claim, ruling, entries, lines, decided: decision !== undefined, ...heldBy(entries, ruling) };
}

type Parsed =
  | { readonly kind: 'decision'; readonly entry: Entry<Decision> }
  | { readonly kind: 'withdrawal'; readonly entry: Entry<Withdrawal> }
  | { readonly kind: 'suppression'; readonly entry: Entry<Suppression> }
  | { readonly kind: 'remark'; readonly entry: Entry<Remark> }
  /** Of a kind that a newer version writes. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'fault'; readonly message: string };

const fault = (reason: string, what = 'decision'): Parsed => ({
  kind: 'fault',
  message: `This line is no ${what} and is left alone. ${reason}`,
});

/** What git writes around the two sides of a merge that it leaves to people. */
const mergeMark = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

function parse(line: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    if (mergeMark.test(line)) return fault('It is a mark that a merge has left: take it out, and both sides count.');
    return fault('It is not complete JSON: half-written, or from another program.');
  }
  if (!isObject(value)) return fault('It is not a decision.');
  try {
    return sorted(value);
  } catch {
    // Nesting deeper than the call stack: nothing that Tickmark or a person writes.
    return fault('It can’t be read.');
  }
}

function sorted(value: Record<string, unknown>): Parsed {
  const { kind } = value;
  const entry = <L extends Line>(): Entry<L> => ({
    said: value as unknown as L,
    line: ledgerLine(value as unknown as L),
  });
  const unless = (complaint: string | null, parsed: () => Parsed): Parsed =>
    complaint === null ? parsed() : fault(complaint, kind as string | undefined);
  if (kind === undefined) return unless(decisionComplaint(value), () => ({ kind: 'decision', entry: entry() }));
  if (kind === 'withdrawal') return unless(withdrawalComplaint(value), () => ({ kind, entry: entry() }));
  if (kind === 'suppression') return unless(suppressionComplaint(value), () => ({ kind, entry: entry() }));
  if (kind === 'remark') return unless(remarkComplaint(value), () => ({ kind, entry: entry() }));
  return typeof kind === 'string' && kind !== '' ? { kind: 'newer' } : fault('Its kind is not a word.');
}
