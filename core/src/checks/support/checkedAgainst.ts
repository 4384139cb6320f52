import type { NamedSource, Source } from '../../ledger/sources.ts';
import type { PlacedTick } from '../../ledger/standing.ts';
import type { ArticleDesk } from '../desk.ts';
import { quoted } from './words.ts';

/** A figure that was checked, with each of its sources; `named` is null for one that is not in the folder's list. */
export interface CheckedFigure {
  readonly tick: PlacedTick;
  readonly sources: readonly { readonly entry: string; readonly named: NamedSource | null }[];
}

/** The figures of an article that are checked, and whose words have not changed since. */
export const checkedAgainst = ({ ticks, sources }: ArticleDesk): CheckedFigure[] =>
  ticks
    .filter(({ outcome, history }) => outcome === 'found' && history.ruling.state === 'checked')
    .map(tick => ({
      tick,
      sources: tick.history.sources.map(entry => ({ entry, named: sources.named(entry) })),
    }));

/** A source in words that may stand in a report for others. */
export const calledInPublic = ({ title, confidential }: Source): string =>
  confidential ? 'a confidential source' : quoted(title);
