/** What the desk view shows of an article: its figures with what differs, and its dated statements. */
import {
  dateInWords,
  type Finding,
  overlaps,
  type PlacedTick,
  type Quantity,
  type Span,
} from '../../../core/src/index.ts';
import type { DeskConflict, DeskDate, DeskFigure, DeskFile, DeskPlace, Passage } from '../lsp/deskMessages.ts';
import type { ClaimRow, DecidedLine } from '../lsp/messages.ts';
import { decidedLines } from './decided.ts';
import { valueInWords } from './figureWords.ts';
import { sentenceAround } from './find.ts';
import { claimRowsOf, conflictCodes, judgedClaims } from './overview.ts';
import { orphanOfRow, rowOf } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';
import { excerpt } from './words.ts';

/** Made before, with the rows they were made from: these are others as soon as anything about the file is. */
const known = new WeakMap<FileView, { rows: readonly ClaimRow[]; file: DeskFile }>();

/** The same object as long as nothing about the article has changed. */
export function deskFileOf(folder: FolderView, file: FileView): DeskFile {
  const rows = claimRowsOf(folder, file);
  let made = known.get(file);
  if (made?.rows !== rows) {
    made = { rows, file: makeDeskFile(folder, file, rows) };
    known.set(file, made);
  }
  return made.file;
}

function makeDeskFile(folder: FolderView, file: FileView, rows: readonly ClaimRow[]): DeskFile {
  const { document } = file;
  const judged = new Map(judgedClaims(folder, file).map(one => [rowOf(file, one.claim), one]));
  const orphan = (id: string): PlacedTick[] => {
    const tick = orphanOfRow(folder, file, id);
    return tick ? [tick] : [];
  };
  const figures = rows.map((row): DeskFigure => {
    const its = judged.get(row.id);
    const { id, state, figure, concept, source, tick } = row;
    // A tick without a figure under it has no place of its own but that of its words.
    const place = its?.quantity ?? file.positions.span(row.location.range);
    return {
      ...{ id, state, figure, concept, source, tick },
      value: its ? valueInWords(its.quantity) : '',
      amount: its ? (its.quantity.low ?? its.quantity.high) : null,
      range: row.location.range,
      ...passage(file, place),
      decided: beyondTick(decidedLines(folder, its?.said ?? orphan(row.id))),
      conflicts: (its?.findings ?? []).flatMap(finding => conflictOf(folder, file, finding)),
    };
  });
  return {
    uri: file.clientUri,
    name: file.name,
    date: document.date?.iso ?? null,
    figures,
    dates: document.quantities.flatMap(quantity => dateOf(file, quantity)),
  };
}

/** One decision that stands is told by the tick. */
const beyondTick = (lines: readonly DecidedLine[]): readonly DecidedLine[] =>
  lines.length > 1 || lines.some(({ withdrawn }) => withdrawn) ? lines : [];

/** Two sentences are to be compared as a whole, if they are not too long for that. */
const aroundWords = 300;

function passage(file: FileView, words: Span): Passage {
  return excerpt(file.document.source.text, sentenceAround(file.document, words), words, aroundWords);
}

function conflictOf(folder: FolderView, file: FileView, { code, message, related }: Finding): DeskConflict[] {
  if (!conflictCodes.has(code)) return [];
  const others = related.flatMap((place): DeskPlace[] => {
    const there = place.uri === file.uri ? file : folder.file(place.uri);
    if (!there) return [];
    const { clientUri: uri, name } = there;
    return [{ uri, name, range: there.positions.range(place), reason: place.message, ...passage(there, place) }];
  });
  return [{ code, message, others }];
}

function dateOf(file: FileView, quantity: Quantity): DeskDate[] {
  const { kind, date } = quantity;
  const own = file.document.date?.span;
  // The dateline states nothing.
  if (own && overlaps(own, quantity)) return [];
  // Without a year a day has no place in time.
  if (kind !== 'date' || date === null || !/^\d{4}/u.test(date)) return [];
  return [{ iso: date, label: dateInWords(date), range: file.positions.range(quantity), ...passage(file, quantity) }];
}
