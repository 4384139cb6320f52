/** The places of a folder that state one fact: what is decided about one may be decided about all. */
import type { PlacedTick } from '../../../core/src/index.ts';
import type { OpenPlaces } from '../lsp/messages.ts';
import { sentenceAround } from './find.ts';
import { type OtherClaim, sameClaims } from './sameClaims.ts';
import { claimOfRow, rowOf, ticksByClaim, wantsSignature } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';
import { excerpt, lineOf } from './words.ts';

/** A place that says the same as another, with what was decided about it. */
export interface SamePlace extends OtherClaim {
  readonly tick: PlacedTick | undefined;
}

/** The other places that say the same as a claim: the engine finds measure, subject, time and value equal. */
const samePlaces = (folder: FolderView, file: FileView, index: number): SamePlace[] =>
  sameClaims(folder, file, index)
    .filter(({ comparison }) => comparison.verdict === 'same')
    .map(other => ({ ...other, tick: ticksByClaim(folder, other.file).get(other.index) }));

/** Nobody has settled it: there is no decision, its words have changed since, or a second person is to sign. */
export const isOpenPlace = (folder: FolderView, tick: PlacedTick | undefined): boolean =>
  !tick || tick.outcome === 'changed' || wantsSignature(folder, tick.history);

/** Those that a decision goes to as well: open ones, as what somebody has settled is not to be unsaid unseen; or those to reopen. */
export const placesToDecide = (folder: FolderView, file: FileView, index: number, state: string): SamePlace[] =>
  samePlaces(folder, file, index).filter(({ tick }) =>
    state === 'open' ? tick !== undefined : isOpenPlace(folder, tick),
  );

/** How many places are named; the rest is counted. */
const named = 3;

/** `a.txt:3, b.txt:7 and 2 more`. */
export function placesInWords(places: readonly SamePlace[]): string {
  const all = places.map(({ file, figure }) => `${file.name}:${lineOf(file, figure.start)}`);
  const rest = all.length - named;
  return rest > 0 ? `${all.slice(0, named).join(', ')} and ${rest} more` : all.join(', ');
}

/** The open places that say the same as the figure of a row, for a person to choose from. */
export function openPlacesOf(folder: FolderView, file: FileView, row: string): OpenPlaces | null {
  const index = claimOfRow(file, row);
  const places = index === null ? [] : placesToDecide(folder, file, index, 'checked');
  if (places.length === 0) return null;
  return {
    count: places.length,
    names: placesInWords(places),
    sentences: places.slice(0, named).map(({ file: { document }, figure }) => {
      return excerpt(document.source.text, sentenceAround(document, figure), figure).text;
    }),
    ids: places.flatMap(({ file: there, index: at }) => {
      const claim = there.document.claims[at];
      return claim ? [rowOf(there, claim)] : [];
    }),
  };
}
