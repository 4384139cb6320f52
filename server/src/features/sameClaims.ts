/** Claims about the same thing as a given one, in the article and in the folder, with the engine's verdict on each. */
import { type Comparison, compareClaims, comparisonKeys, type Quantity } from '../../../core/src/index.ts';
import type { FileView, FolderView } from './view.ts';

export interface OtherClaim {
  readonly file: FileView;
  /** Index into its document's `claims`. */
  readonly index: number;
  readonly figure: Quantity;
  readonly comparison: Comparison;
}

/** The claims that can be compared with claim number `index` of `file`: those of the same file first. */
export const sameClaims = (folder: FolderView, file: FileView, index: number): OtherClaim[] =>
  comparedClaims(folder, file, index).filter(({ comparison }) => comparison.verdict !== 'notComparable');

/** All claims that share a key with it, and so were looked at, with what came of it. */
export function comparedClaims(folder: FolderView, file: FileView, index: number): OtherClaim[] {
  const { snapshot } = folder;
  const place = (there: FileView, claim: number) => ({
    document: there.document,
    index: claim,
    uri: there.uri,
    entityId: (entity: number) => snapshot.entityId(there.uri, entity),
  });
  const mine = place(file, index);
  const seen = new Set<string>([`${index} ${file.uri}`]);
  const others: OtherClaim[] = [];
  for (const key of comparisonKeys(mine)) {
    for (const { uri, index: other } of snapshot.claimsFor(key, file.uri)) {
      const name = `${other} ${uri}`;
      if (seen.has(name)) continue;
      seen.add(name);
      const there = folder.file(uri);
      const claim = there?.document.claims[other];
      const figure = claim && there?.document.quantities[claim.quantity];
      if (!there || !figure) continue;
      const comparison = compareClaims(mine, place(there, other));
      others.push({ file: there, index: other, figure, comparison });
    }
  }
  return [...others.filter(one => one.file.uri === file.uri), ...others.filter(one => one.file.uri !== file.uri)];
}
