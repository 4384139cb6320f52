/** A folder of articles with decisions, for the tests of what is exported: no disk, no clock. */
import {
  analyzeDocument,
  claimName,
  type Decision,
  defaultSettings,
  ledgerLine,
  readLedger,
  TickTable,
  withoutBom,
} from '../../core/src/index.ts';
import {
  type ExportInput,
  type ImportFile,
  importInto,
  type SaidInput,
  type Sheet,
  type Show,
  saidAbout,
  sheetOf,
} from '../../sheet/src/index.ts';

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
    this.table.update(file, analyzeDocument(withoutBom(text), defaultSettings));
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
    const start = withoutBom(this.text(file)).indexOf(figure);
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

  get articles() {
    return new Map(this.files.map(file => [file, analyzeDocument(withoutBom(this.text(file)), defaultSettings)]));
  }

  /** All that the ledger says. */
  said(show?: Show): SaidInput {
    const said = saidAbout(this.table, this.files, new Set(this.files), true);
    return { articles: this.articles, said, ...(show && { show }) };
  }

  /** What an export is made of; nothing is asked about. */
  input(show?: Show, url: string | null = null): ExportInput {
    return { sheet: this.sheet(show), said: this.said(show), checked: { articles: [], problems: [] }, url };
  }

  /** Takes something in from another program. */
  import(files: readonly ImportFile[], show?: Show) {
    const { articles } = this;
    const ledger = this.lines.join('\n');
    const found = importInto({ articles, ledger, checker: 'Ada Fenn', now, ...(show && { show }) }, files);
    this.say(...found.lines);
    return found;
  }

  sheet(show?: Show): Sheet {
    const articles = this.files.map(name => ({
      name,
      analysis: analyzeDocument(withoutBom(this.text(name)), defaultSettings),
      ticks: this.table.ticksOn(name),
    }));
    return sheetOf({ articles, lost: this.table.lost(), ...(show && { show }) });
  }
}

/** When what bears no time is imported. */
export const now = '2026-12-01T08:00:00.000Z';

export const harbour = `Alder Bay's harbour grows again

By Jory Pell, 3 June 2025

The harbour of Alder Bay handled 2,300 boxes in May. The old crane is gone.

The ferry carried 410 people on its first day, “a record”, and the terminal cost 12 million euros.
`;
