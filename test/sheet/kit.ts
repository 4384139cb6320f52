/** A folder of articles with decisions, for the tests of what is exported: no disk, no clock. */
import {
  analyzeDocument,
  claimName,
  type Decision,
  defaultSettings,
  ledgerLine,
  readLedger,
  TickTable,
} from '../../core/src/index.ts';
import { type Sheet, type ShowSource, sheetOf } from '../../sheet/src/index.ts';

export class Desk {
  readonly table = new TickTable();
  readonly lines: string[] = [];
  readonly #texts = new Map<string, string>();

  constructor(texts: Readonly<Record<string, string>>) {
    for (const [file, text] of Object.entries(texts)) this.write(file, text);
  }

  /** Puts a text in place of an article. */
  write(file: string, text: string): this {
    this.#texts.set(file, text);
    this.table.update(file, analyzeDocument(text, defaultSettings));
    return this;
  }

  get files(): string[] {
    return [...this.#texts.keys()].sort();
  }

  text(file: string): string {
    return this.#texts.get(file) ?? '';
  }

  /** Decides about the first place of some words. */
  decide(file: string, figure: string, state: Decision['state'] = 'checked', more: object = {}): this {
    const start = this.text(file).indexOf(figure);
    const anchor = this.table.anchorAt(file, { start, end: start + figure.length });
    if (start < 0 || !anchor) throw new Error(`There is no ${figure} in ${file}.`);
    const said = { claim: claimName(anchor), state, checker: 'Mara Quill', time: '2026-11-21T09:30:00.000Z', anchor };
    return this.say(ledgerLine({ ...said, ...more }));
  }

  /** Adds lines to the ledger. */
  say(...lines: string[]): this {
    this.lines.push(...lines);
    this.table.setLedger(readLedger(this.lines.join('\n')));
    return this;
  }

  sheet(show?: ShowSource): Sheet {
    const articles = this.files.map(name => ({
      name,
      analysis: analyzeDocument(this.text(name), defaultSettings),
      ticks: this.table.ticksOn(name),
    }));
    return sheetOf({ articles, lost: this.table.lost(), ...(show && { show }) });
  }
}

export const harbour = `Alder Bay's harbour grows again

By Jory Pell, 3 June 2025

The harbour of Alder Bay handled 2,300 boxes in May. The old crane is gone.

The ferry carried 410 people on its first day, “a record”, and the terminal cost 12 million euros.
`;
