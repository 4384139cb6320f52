/** brat standoff: for each article its text, and beside it the figures with what the ledger says about them. */
import { byCodeUnit, decidedBy, ledgerLine, type Span, stateWords } from '../../../core/src/index.ts';
import { CodePoints } from '../codePoints.ts';
import { stemOf } from '../import/places.ts';
import { publicLines, type Said, type SaidInput } from '../said.ts';
import { flat, type Sheet, type SheetRow } from '../sheet.ts';

/** A file of an export that is a folder. */
export interface ExportFile {
  /** With forward slashes. */
  readonly name: string;
  readonly text: string;
  /** An article, or what tells the types of a whole project: it must not be written over another text. */
  readonly keep?: boolean;
}

/** What a note of brat that holds a line of the ledger is called. */
export const lineNote = 'Tickmark';
/** The target of lines whose words stand nowhere: brat numbers from 1. */
export const nowhere = 'T0';

/** The types of `brat`, for its `annotation.conf`. */
const configuration = `[entities]
Figure
Remark
Dismissal

[relations]

[events]

[attributes]
State\tArg:Figure, Value:checked|disputed|wrong|cannot-verify|not-a-claim|open
ChangedSince\tArg:Figure
`;

/** Articles in the order of the sheet, whose names are their paths in the folder. */
export function brat(sheet: Sheet, { said, show }: SaidInput): ExportFile[] {
  const names = new Set(sheet.articles.map(({ name }) => name));
  const stems = new Map<string, number>();
  for (const name of names) stems.set(stemOf(name), (stems.get(stemOf(name)) ?? 0) + 1);
  const [first] = names;
  const saidOf = new Map<string | undefined, Said[]>();
  for (const one of said) {
    const name = names.has(one.file) ? one.file : first;
    const known = saidOf.get(name);
    if (known) known.push(one);
    else saidOf.set(name, [one]);
  }
  const files = sheet.articles.flatMap(({ name, analysis, rows }) => {
    const { text } = analysis.source;
    const its = saidOf.get(name) ?? [];
    const stem = stems.get(stemOf(name)) === 1 ? stemOf(name) : name;
    return [
      { name: `${stem}.ann`, text: standoff(text, rows, its, show) },
      { name: `${stem}.txt`, text, keep: true },
    ];
  });
  return [{ name: 'annotation.conf', text: configuration, keep: true }, ...files];
}

interface Passage extends Span {
  readonly type: 'Figure' | 'Remark' | 'Dismissal';
  row?: SheetRow;
  readonly said: Said[];
}

function standoff(text: string, rows: readonly SheetRow[], said: readonly Said[], show: SaidInput['show']): string {
  const passages = new Map<string, Passage>();
  const passage = (type: Passage['type'], { start, end }: Span): Passage => {
    const key = `${start} ${end} ${type}`;
    const known = passages.get(key) ?? { type, start, end, said: [] };
    passages.set(key, known);
    return known;
  };
  for (const row of rows) if (row.place && row.place.end > row.place.start) passage('Figure', row.place).row = row;
  const rest: Said[] = [];
  for (const one of said) {
    const type = typeOf(one);
    // A figure is one whatever was withdrawn; else nothing is said here any more.
    const stands = type === 'Figure' || one.history.entries.length > 0;
    if (stands && one.place && one.place.end > one.place.start) passage(type, one.place).said.push(one);
    else rest.push(one);
  }
  const points = new CodePoints(text);
  const lines: string[] = [];
  let [attributes, notes] = [0, 0];
  const note = (kind: string, target: string, words: string): void => {
    notes++;
    lines.push(`#${notes}\t${kind} ${target}\t${words}`);
  };
  const order = [...passages.values()].sort((a, b) => a.start - b.start || a.end - b.end || byCodeUnit(a.type, b.type));
  for (const [i, { type, start, end, row, said }] of order.entries()) {
    const id = `T${i + 1}`;
    lines.push(
      `${id}\t${type} ${fragments(text, { start, end }, points)}\t${text.slice(start, end).replace(breaks, ' ')}`,
    );
    if (row?.decision && row.state !== 'open') {
      attributes++;
      const changed = row.state === 'changed';
      lines.push(`A${attributes}\t${changed ? `ChangedSince ${id}` : `State ${id} ${row.decision.state}`}`);
      note('AnnotatorNotes', id, inWords(row));
    }
    for (const one of said)
      for (const line of publicLines(one.history.lines, show)) note(lineNote, id, ledgerLine(line));
  }
  for (const one of rest)
    for (const line of publicLines(one.history.lines, show)) note(lineNote, nowhere, ledgerLine(line));
  return lines.map(line => `${line}\n`).join('');
}

function typeOf({ history: { ruling } }: Said): Passage['type'] {
  const { kind } = ruling as { kind?: string };
  return kind === 'remark' ? 'Remark' : kind === 'suppression' ? 'Dismissal' : 'Figure';
}

/** What may end a line for brat or Python. A passage that goes over it is told in parts. */
const breaks = /[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g;

function fragments(text: string, { start, end }: Span, points: CodePoints): string {
  const parts: string[] = [];
  let from = start;
  for (const { index, 0: found } of text.slice(start, end).matchAll(breaks)) {
    parts.push(`${points.count(from)} ${points.count(start + index)}`);
    from = start + index + found.length;
  }
  parts.push(`${points.count(from)} ${points.count(end)}`);
  return parts.join(';');
}

/** `checked by Mara Quill, 2026-11-21: Port log, p. 3` */
function inWords({ state, decision, signatures, sources, note }: SheetRow): string {
  if (!decision) return '';
  const what = [...sources.map(({ text }) => text), note].filter(one => one !== '').join('; ');
  const people = signatures.map(({ checker, time }) => `${checker}, ${time.slice(0, 10)}`).join('; ');
  const who = `${state === 'changed' ? `${stateWords[state]}: ` : ''}${decidedBy(decision.state, people)}`;
  return flat(what === '' ? who : `${who}: ${what}`);
}
