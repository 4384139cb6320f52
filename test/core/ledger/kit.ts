import {
  analyzeDocument,
  BlockCache,
  claimName,
  type Decision,
  type DecisionState,
  defaultSettings,
  ledgerLine,
  type Remark,
  readLedger,
  type Suppression,
  type Tick,
  TickTable,
  type Withdrawal,
} from '../../../core/src/index.ts';

/** A decision about a sentence of the invented town of Alder Bay; any field can be given. */
export function decision(fields: Partial<Decision> = {}): Decision {
  return {
    claim: 'boxes',
    state: 'checked',
    checker: 'Mara Quill',
    time: '2026-11-21T09:30:00.000Z',
    anchor: {
      file: 'harbour.txt',
      exact: 'The harbour handled 2,300 boxes in May.',
      prefix: 'Alder Bay is busy again.',
      suffix: 'The mayor is pleased.',
      start: 25,
      end: 64,
      figure: [20, 31],
    },
    ...fields,
  };
}

/** A finding of `unsourced-figure` in the same sentence, dismissed. */
export function suppression(fields: Partial<Suppression> = {}): Suppression {
  const { anchor, checker, time } = decision();
  const its = {
    kind: 'suppression',
    id: 'boxes here',
    code: 'unsourced-figure',
    scope: 'here',
    reason: 'the log is ours',
  };
  return { ...its, anchor, checker, time, ...fields } as Suppression;
}

/** A remark on the same sentence. */
export function remark(fields: Partial<Remark> = {}): Remark {
  const { anchor, checker, time } = decision();
  return { kind: 'remark', thread: 'May', text: 'Is that all of May?', anchor, checker, time, ...fields };
}

/** The decision of a moment, taken back by its checker. */
export function withdrawal(fields: Partial<Withdrawal> = {}): Withdrawal {
  const { anchor, checker, claim, time } = decision();
  return { kind: 'withdrawal', claim, withdraws: time, anchor, checker, time: '2026-11-21T10:00:00.000Z', ...fields };
}

const cache = new BlockCache();

/** A folder of texts with its ticks: the ledger's lines and the table, as a server holds them. */
export class Desk {
  readonly texts = new Map<string, string>();
  readonly table = new TickTable();
  readonly lines: string[] = [];

  constructor(texts: Readonly<Record<string, string>> = {}) {
    for (const [file, text] of Object.entries(texts)) this.put(file, text);
  }

  put(file: string, text: string | null): ReadonlySet<string> {
    if (text === null) this.texts.delete(file);
    else this.texts.set(file, text);
    return this.table.update(file, text === null ? null : analyzeDocument(text, defaultSettings, cache));
  }

  edit(file: string, from: string, to: string): void {
    const text = this.texts.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”.`);
    this.put(
      file,
      text.replace(from, () => to),
    );
  }

  /** Decides about the first figure with these words; about a known claim if `claim` is given. */
  decide(file: string, figure: string, state: DecisionState = 'checked', claim?: string): string {
    const start = (this.texts.get(file) ?? '').indexOf(figure);
    return this.decideAt(file, start, start + figure.length, state, claim);
  }

  decideAt(file: string, start: number, end: number, state: DecisionState = 'checked', claim?: string): string {
    const anchor = this.table.anchorAt(file, { start, end });
    if (!anchor) throw new Error(`There is no sentence at ${start} in ${file}.`);
    const name = claim ?? claimName(anchor);
    const time = new Date(Date.UTC(2026, 10, 21, 9, 0, this.lines.length)).toISOString();
    this.lines.push(ledgerLine({ claim: name, state, checker: 'Mara Quill', time, anchor }));
    this.table.setLedger(readLedger(this.lines.join('\n')));
    return name;
  }

  /** Takes back one of the decisions that were made here. */
  withdraw(index: number): void {
    const { claim, anchor, checker, time: withdraws } = JSON.parse(this.lines[index] as string);
    const time = new Date(Date.UTC(2026, 10, 21, 9, 0, this.lines.length)).toISOString();
    this.lines.push(ledgerLine(withdrawal({ claim, anchor, checker, withdraws, time })));
    this.table.setLedger(readLedger(this.lines.join('\n')));
  }

  /** Every tick, as text: `found a.txt “2,300 boxes”`. */
  get said(): string[] {
    return this.ticks.map(tick =>
      tick.outcome === 'lost'
        ? `lost “${tick.history.ruling.anchor.exact}”`
        : `${tick.outcome} ${tick.file} “${this.texts.get(tick.file)?.slice(tick.start, tick.end)}”`,
    );
  }

  get ticks(): Tick[] {
    return [...[...this.texts.keys()].sort().flatMap(file => this.table.ticksOn(file)), ...this.table.lost()];
  }
}
