/** The figures of a run as a checker's list: what each says, where, and what was decided about it. */
import type { Decision, PlacedTick, Span } from '../../core/src/index.ts';
import type { Run } from './articles.ts';
import { positionAt } from './report.ts';

/** One figure, or a tick whose figure is not to be found. */
export interface DeskRow {
  /** The figure in its own words, and its sentence. */
  readonly figure: string;
  readonly sentence: string;
  readonly file: string;
  /** From 1; null for a tick that is lost. */
  readonly line: number | null;
  readonly column: number | null;
  readonly state: DeskState;
  /** What was decided, last. */
  readonly decision: Decision | null;
  /** Whom the text credits, or empty. */
  readonly credited: string;
}
export type DeskState = 'open' | 'changed since' | 'lost' | Exclude<Decision['state'], 'open'>;

/** In order of file and place; what is lost comes last. Dates are on the list once somebody has decided about them. */
export function deskRows({ articles, decisions }: Run): DeskRow[] {
  const rows = articles.flatMap(article => {
    const { uri, analysis } = article;
    const { source, quantities, sentences } = analysis;
    const { byClaim, orphans } = decisions.claimTicks(article);
    const placed: (Span & DeskRow)[] = [];
    const add = (figure: Span, sentence: Span, tick: PlacedTick | undefined, words: string, credited: string): void => {
      const { start, end } = figure;
      placed.push({
        start,
        end,
        figure: words,
        sentence: flat(source.text.slice(sentence.start, sentence.end)),
        file: uri,
        ...positionAt(source, start),
        state: stateOf(tick),
        decision: tick?.history.ruling ?? null,
        credited,
      });
    };
    for (const [index, claim] of analysis.claims.entries()) {
      const figure = quantities[claim.quantity];
      const tick = byClaim.get(index);
      if (!figure || (!tick && (figure.kind === 'date' || figure.kind === 'time'))) continue;
      add(figure, claim, tick, flat(source.text.slice(figure.start, figure.end)), flat(claim.source ?? ''));
    }
    for (const tick of orphans) {
      const sentence = sentences.find(one => one.end > tick.start) ?? tick;
      add(tick, sentence, tick, wordsOf(tick.history.ruling), '');
    }
    return placed.sort((a, b) => a.start - b.start).map(({ start: _, end: __, ...row }) => row);
  });
  const lost = decisions.lost().map(({ history: { ruling } }): DeskRow => {
    const { exact, file } = ruling.anchor;
    const where = { file, line: null, column: null };
    return { figure: wordsOf(ruling), sentence: exact, ...where, state: 'lost', decision: ruling, credited: '' };
  });
  return [...rows, ...lost];
}

const wordsOf = ({ anchor }: Decision): string => flat(anchor.exact.slice(...anchor.figure));
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

function stateOf(tick: PlacedTick | undefined): DeskState {
  const state = tick?.history.ruling.state;
  if (!tick || !state || state === 'open') return 'open';
  return tick.outcome === 'changed' ? 'changed since' : state;
}
