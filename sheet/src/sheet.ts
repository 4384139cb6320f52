/** The fact sheet before it takes a form: the articles with their figures, and what was decided about each. */
import {
  anchorWords,
  type ClaimHistory,
  claimAbout,
  creditWords,
  type Decision,
  type DecisionState,
  type DocumentAnalysis,
  firstEndingAfter,
  isHalfSigned,
  type LostTick,
  matchTicks,
  type PlacedTick,
  type Span,
  settledStates,
} from '../../core/src/index.ts';
import { type Position, positionAt } from './position.ts';
import { publicLine } from './said.ts';
import { plainShow, type Show, type ShownSource } from './source.ts';

/** An article and the ticks that stand in it. */
export interface ArticleInput {
  /** For people: a path. */
  readonly name: string;
  readonly analysis: DocumentAnalysis;
  readonly ticks: readonly PlacedTick[];
  /** What the checks ask about. */
  readonly findings?: readonly Span[];
}

export interface SheetInput {
  readonly articles: readonly ArticleInput[];
  /** Decisions whose words are not to be found. */
  readonly lost: readonly LostTick[];
  /** How sources are shown, and which are confidential. */
  readonly show?: Show;
  /** How many different people must tick a figure before it counts as checked. */
  readonly signatures?: 1 | 2;
}

export interface Sheet {
  readonly articles: readonly SheetArticle[];
  /** In the order of their old files and places. */
  readonly lost: readonly SheetRow[];
}

export interface SheetArticle {
  readonly name: string;
  /** Its first heading or its first line; its name where it has neither. */
  readonly title: string;
  /** The day it was written, ISO 8601, or null. */
  readonly date: string | null;
  readonly analysis: DocumentAnalysis;
  /** By place. */
  readonly rows: readonly SheetRow[];
}

export type SheetState = DecisionState | 'changed' | 'half' | 'lost';

/** One figure, or a tick whose figure is not to be found. */
export interface SheetRow {
  /** The figure in its own words, and its sentence. */
  readonly figure: string;
  readonly sentence: string;
  readonly file: string;
  /** Null for a tick that is lost. */
  readonly place: RowPlace | null;
  readonly state: SheetState;
  /** What was decided, last, as everybody may see it; also where its words have changed. */
  readonly decision: Decision | null;
  /** The same of everybody who stands for it, the last one last. */
  readonly signatures: readonly Decision[];
  /** What they noted. */
  readonly note: string;
  /** How they checked it, in their words. */
  readonly method: string;
  /** Whom the text credits, or empty. */
  readonly credited: string;
  /** What all of them checked it against, without what is confidential. */
  readonly sources: readonly ShownSource[];
  /** Sources that are confidential. */
  readonly hidden: number;
}

/** The figure's span, and where it begins: line and column from 1. */
export interface RowPlace extends Span, Position {}

/** Dates are on the sheet once somebody has decided about them, or while a check asks about them. */
export function sheetOf({ articles, lost, show = plainShow, signatures = 1 }: SheetInput): Sheet {
  return {
    articles: articles.map(article => sheetArticle(article, show, signatures)),
    lost: lost.map(({ history }) => ({
      figure: flat(anchorWords(history.ruling.anchor)),
      sentence: history.ruling.anchor.exact,
      file: history.ruling.anchor.file,
      place: null,
      state: 'lost',
      credited: '',
      ...shown(history, show),
    })),
  };
}

/** All figures of a sheet, what is lost at the end. */
export const rowsOf = ({ articles, lost }: Sheet): SheetRow[] => [...articles.flatMap(({ rows }) => rows), ...lost];

export const isSettled = ({ state }: SheetRow): boolean => settledStates.has(state);

function sheetArticle(
  { name, analysis, ticks, findings = [] }: ArticleInput,
  show: Show,
  signatures: 1 | 2,
): SheetArticle {
  const { source, quantities, sentences, claims } = analysis;
  const { byClaim, orphans } = matchTicks(analysis, ticks);
  const rows: (SheetRow & { readonly place: RowPlace })[] = [];
  const add = (figure: Span, sentence: Span, tick: PlacedTick | undefined, words: string, credited: string): void => {
    const { start, end } = figure;
    rows.push({
      figure: words,
      sentence: flat(source.text.slice(sentence.start, sentence.end)),
      file: name,
      place: { start, end, ...positionAt(source, start) },
      state: stateOf(tick, signatures),
      credited,
      ...(tick ? shown(tick.history, show) : undecided),
    });
  };
  const asked = askedAbout(analysis, findings);
  for (const [index, claim] of claims.entries()) {
    const figure = quantities[claim.quantity];
    const tick = byClaim.get(index);
    const isDate = figure?.kind === 'date' || figure?.kind === 'time';
    if (!figure || (isDate && !tick && !asked.has(index))) continue;
    add(figure, claim, tick, flat(source.text.slice(figure.start, figure.end)), creditWords(flat(claim.source ?? '')));
  }
  for (const tick of orphans) {
    const sentence = sentences.find(one => one.end > tick.start) ?? tick;
    add(tick, sentence, tick, flat(anchorWords(tick.history.ruling.anchor)), '');
  }
  rows.sort((a, b) => a.place.start - b.place.start);
  return { name, title: titleOf(analysis) ?? name, date: analysis.date?.iso ?? null, analysis, rows };
}

/** The claims whose figures the findings touch, by index. */
function askedAbout({ quantities, claims }: DocumentAnalysis, findings: readonly Span[]): ReadonlySet<number> {
  const asked = new Set<number>();
  for (const { start, end } of findings) {
    for (let i = firstEndingAfter(quantities, start); (quantities[i]?.start ?? end) < end; i++) {
      const index = claimAbout(claims, i);
      if (index !== null) asked.add(index);
    }
  }
  return asked;
}

/** White space as one space. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

function titleOf({ source, blocks }: DocumentAnalysis): string | null {
  const block = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0];
  const [line = ''] = block
    ? source.text
        .slice(block.start, block.end)
        .trim()
        .split(/\r\n?|\n/, 1)
    : [];
  // Marks of a Markdown heading belong to its form, not to its words.
  const words = flat(line.replace(/^#{1,6}\s+/, ''));
  return words === '' ? null : words;
}

function stateOf(tick: PlacedTick | undefined, signatures: 1 | 2): SheetState {
  const state = tick?.history.ruling.state;
  if (!tick || !state || state === 'open') return 'open';
  if (tick.outcome === 'changed') return 'changed';
  return isHalfSigned(tick.history, signatures) ? 'half' : state;
}

type Shown = Pick<SheetRow, 'decision' | 'signatures' | 'note' | 'method' | 'sources' | 'hidden'>;

const undecided: Shown = { decision: null, signatures: [], note: '', method: '', sources: [], hidden: 0 };

function shown(history: ClaimHistory, show: Show): Shown {
  const all = history.sources.map(show.source);
  const sources = all.filter(one => one !== null);
  return {
    decision: publicLine(history.ruling, show),
    signatures: history.signatures.map(said => publicLine(said, show)),
    note: show.words(history.note),
    method: show.words(history.method),
    sources,
    hidden: all.length - sources.length,
  };
}
