/** What people decided about the figures of a file. */
import {
  type Claim,
  type ClaimHistory,
  type ClaimTicks,
  isHalfSigned,
  type Line,
  type LostTick,
  matchTicks,
  ownWords,
  type PlacedTick,
  quote,
  type Span,
  samePerson,
  sourceWords,
  type Tick,
} from '../../../core/src/index.ts';
import type { TickInfo } from '../lsp/messages.ts';
import { shortDay } from './figureWords.ts';
import { claimOf, indexAt, sentenceAround } from './find.ts';
import { addressOf } from './sourceAddress.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** Made before. */
const known = new WeakMap<readonly PlacedTick[], ClaimTicks>();

function matched(folder: FolderView, { uri, document }: FileView): ClaimTicks {
  const ticks = folder.ticks.on(uri);
  let its = known.get(ticks);
  if (!its) {
    its = matchTicks(document, ticks);
    known.set(ticks, its);
  }
  return its;
}

/** The tick on each claim of a file, by index. What was taken back is left out. */
export const ticksByClaim = (folder: FolderView, file: FileView): ReadonlyMap<number, PlacedTick> =>
  matched(folder, file).byClaim;

/** All that was said of each claim of a file, by index; also what was taken back. */
export const saidByClaim = (folder: FolderView, file: FileView): ReadonlyMap<number, readonly PlacedTick[]> =>
  matched(folder, file).said;

/** Ticks that stand in a file where no figure is seen any more: they are listed all the same. */
export const orphansOf = (folder: FolderView, file: FileView): readonly PlacedTick[] => matched(folder, file).orphans;

/** A tick in the form of our own messages. */
export function tickInfo(folder: FolderView, { outcome, history }: Tick): TickInfo {
  const { ruling, signatures, sources, note, method } = history;
  const { state, time, anchor } = ruling;
  return {
    state,
    changed: outcome === 'changed',
    signers: signatures.map(({ checker }) => oneLine(checker)),
    signed: signatures.map(signedInWords).join('; '),
    waits: outcome === 'found' && isHalfSigned(history, folder.signatures) && !wantsSignature(folder, history),
    ownNote: oneLine(ownWords(history, folder.checker).note),
    time,
    sources: sources.map(oneLine),
    shownSources: sources.map(entry => oneLine(sourceWords(folder.registry, entry))),
    addresses: sources.map(entry => addressOf(folder, entry)),
    note: oneLine(note),
    method: oneLine(method),
    was: outcome === 'changed' ? oneLine(anchor.exact) : null,
  };
}

/** `Mara Quill, 21 Nov 2026` */
export const signedInWords = ({ checker, time }: Line): string => `${oneLine(checker)}, ${shortDay(time)}`;

/** Decisions whose words were in the article that has this path now, and are not to be found. */
export const lostOn = (folder: FolderView, path: string): readonly LostTick[] =>
  folder.ticks.lost().filter(({ file }) => file === path);

/** One of two people has checked it, and it is not the one who works here. */
export const wantsSignature = ({ signatures, checker }: FolderView, history: ClaimHistory): boolean =>
  isHalfSigned(history, signatures) && !history.signatures.some(one => samePerson(one.checker, checker));

/** The claim whose figure is at a cursor, or the first one that a selection touches. */
export function claimAt({ document }: FileView, { start, end }: Span): number | null {
  const at = indexAt(document.quantities, start);
  const here = at < 0 ? undefined : claimOf(document, at);
  if (here) return here.index;
  const touched = document.quantities.findIndex(one => one.end > start && one.start < end);
  for (let i = touched; i >= 0 && i < document.quantities.length; i++) {
    if ((document.quantities[i]?.start ?? end) >= end) break;
    const found = claimOf(document, i);
    if (found) return found.index;
  }
  return null;
}

/** The id of a claim's row. A claim's own id is the same in every file that holds the sentence. */
export const rowOf = (file: FileView, claim: Claim): string => `${file.uri}#${claim.id}`;

/** The id of the row of a tick without a figure under it. */
export const rowOfOrphan = (file: FileView, tick: PlacedTick): string => `${file.uri}#tick:${tick.history.claim}`;

/** The row of the figure at a cursor or touched by a selection, else of the orphan there; null where neither is. */
export function rowAt(folder: FolderView, file: FileView, place: Span): string | null {
  const claim = file.document.claims[claimAt(file, place) ?? -1];
  if (claim) return rowOf(file, claim);
  const orphan = orphanAt(folder, file, place);
  return orphan ? rowOfOrphan(file, orphan) : null;
}

/** Index of the claim that has a row, null if no claim has it any more. */
export function claimOfRow(file: FileView, row: string): number | null {
  const index = file.document.claims.findIndex(claim => rowOf(file, claim) === row);
  return index < 0 ? null : index;
}

export const orphanOfRow = (folder: FolderView, file: FileView, row: string): PlacedTick | undefined =>
  orphansOf(folder, file).find(tick => rowOfOrphan(file, tick) === row);

/** The sources that may be meant for a figure of a file. */
export interface OfferedSources {
  /** Those that the checker named last, and those that the article lists: the first is taken by one key. */
  readonly sources: readonly string[];
  /** Those that others named, and confidential ones that the checker named for other articles alone. */
  readonly others: readonly string[];
}

/** What one key takes hangs on no colleague, and is not confidential but where the checker has said so in this very article. */
export function sourcesFor(folder: FolderView, file: FileView): OfferedSources {
  const { document } = file;
  const listed = document.references.map(({ body }) => oneLine(quote(document.source.text, body)));
  const named = folder.sources();
  const isConfidential = (entry: string): boolean => folder.registry.named(entry)?.source.confidential === true;
  const here = named.own.some(isConfidential) ? ownSourcesIn(folder, file) : noKeys;
  const isElsewhere = (entry: string): boolean =>
    isConfidential(entry) && !here.has(folder.registry.named(entry)?.source.key ?? '');
  const sources = new Set([...named.own, ...listed].filter(one => !isElsewhere(one)));
  const others = [...new Set([...named.own, ...named.others, ...listed])].filter(one => !sources.has(one));
  const held = (all: Iterable<string>) => [...all].filter(one => one !== '').slice(0, mostSources);
  return { sources: held(sources), others: held(others) };
}

const noKeys: ReadonlySet<string> = new Set();

/** The listed sources that the checker named for figures of an article, by their keys. */
function ownSourcesIn(folder: FolderView, file: FileView): Set<string> {
  const said = [...[...saidByClaim(folder, file).values()].flat(), ...orphansOf(folder, file)];
  const own = said.flatMap(({ history }) =>
    history.entries.filter(one => samePerson(one.said.checker, folder.checker)),
  );
  const entries = own.flatMap(one => one.said.sources ?? []);
  return new Set(entries.flatMap(entry => folder.registry.named(entry)?.source.key ?? []));
}

const mostSources = 100;

/** Where an orphan can be shown: a place without words is widened to its sentence. */
export function placeOf({ document }: FileView, tick: PlacedTick): Span {
  return tick.end > tick.start ? tick : sentenceAround(document, tick);
}

/** The orphan at a cursor, or the first one that a selection touches. */
export const orphanAt = (folder: FolderView, file: FileView, { start, end }: Span): PlacedTick | undefined =>
  orphansOf(folder, file).find(tick => {
    const place = placeOf(file, tick);
    return place.start <= end && start <= place.end;
  });
