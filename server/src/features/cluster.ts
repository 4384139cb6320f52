/** The places of a folder that state one fact: what is decided about one may be decided about all. */
import type { PlacedTick } from '../../../core/src/index.ts';
import { type OtherClaim, sameClaims } from './sameClaims.ts';
import { ticksByClaim, wantsSignature } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';
import { lineOf } from './words.ts';

/** A place that says the same as another, with what was decided about it. */
export interface SamePlace extends OtherClaim {
  readonly tick: PlacedTick | undefined;
}

/** The other places that say the same as a claim: the engine finds measure, subject, time and value equal. */
const samePlaces = (folder: FolderView, file: FileView, index: number): SamePlace[] =>
  sameClaims(folder, file, index)
    .filter(({ comparison }) => comparison.verdict === 'same')
    .map(other => ({ ...other, tick: ticksByClaim(folder, other.file).get(other.index) }));

/** Those about which a decision would say something new. */
export const placesToDecide = (folder: FolderView, file: FileView, index: number, state: string): SamePlace[] =>
  samePlaces(folder, file, index).filter(({ tick }) => {
    if (state === 'open') return tick !== undefined;
    return tick?.history.ruling.state !== state || tick.outcome === 'changed' || wantsSignature(folder, tick.history);
  });

/** How many places are named; the rest is counted. */
const named = 3;

/** `a.txt:3, b.txt:7 and 2 more`. */
export function placesInWords(places: readonly SamePlace[]): string {
  const all = places.map(({ file, figure }) => `${file.name}:${lineOf(file, figure.start)}`);
  const rest = all.length - named;
  return rest > 0 ? `${all.slice(0, named).join(', ')} and ${rest} more` : all.join(', ');
}
