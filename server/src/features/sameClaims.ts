/** Claims about the same thing as a given one, in the article and in the folder, with the engine's verdict on each. */
import { type ComparedClaim, type Comparison, comparedClaims, type Quantity } from '../../../core/src/index.ts';
import type { FileView, FolderView } from './view.ts';

export interface OtherClaim {
  readonly file: FileView;
  /** Index into its document's `claims`. */
  readonly index: number;
  readonly figure: Quantity;
  readonly comparison: Comparison;
}

/** What was asked last of a folder at one moment: the actions on a figure ask the same several times. */
const last = new WeakMap<FolderView, { file: FileView; index: number; others: readonly OtherClaim[] }>();

/** The claims that can be compared with claim number `index` of `file`: those of the same file first. */
export function sameClaims(folder: FolderView, file: FileView, index: number): readonly OtherClaim[] {
  const known = last.get(folder);
  if (known?.file === file && known.index === index) return known.others;
  const others = comparable(folder, file, index);
  last.set(folder, { file, index, others });
  return others;
}

const comparable = (folder: FolderView, file: FileView, index: number): OtherClaim[] =>
  seen(folder, comparedClaims(folder.snapshot, file.uri, index, true)).filter(
    ({ comparison }) => comparison.verdict !== 'notComparable',
  );

/** All claims that share a key with it, and so were looked at, with what came of it. */
export const lookedAt = (folder: FolderView, file: FileView, index: number): OtherClaim[] =>
  seen(folder, comparedClaims(folder.snapshot, file.uri, index));

const seen = (folder: FolderView, claims: readonly ComparedClaim[]): OtherClaim[] =>
  claims.flatMap(({ uri, index, figure, comparison }) => {
    const there = folder.file(uri);
    return there ? [{ file: there, index, figure, comparison }] : [];
  });
