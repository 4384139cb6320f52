/** The Sources tree: what claims were checked against, and which claims each source carries. */
import type { ClaimRow, Overview } from '../../server/src/lsp/messages.ts';
import { claimLeaf, claimWords } from './claimRows.ts';
import { branch, byFile, counted, keyed, matcher, oneLine, type Row, type View } from './rows.ts';

/** The roots of the tree, those that carry most first; empty while nothing was ticked against a source. */
export function sourceRows(overview: Overview, view: View): readonly Row[] {
  const matches = matcher(view.filter);
  const carried = new Map<string, ClaimRow[]>();
  for (const claim of overview.claims) {
    for (const source of new Set(claim.tick?.sources ?? [])) {
      if (!matches(`${source} ${claimWords(claim, view.nameFile)}`)) continue;
      const claims = carried.get(source);
      if (claims) claims.push(claim);
      else carried.set(source, [claim]);
    }
  }
  return [...carried]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([source, claims]) =>
      branch(null, `sources/${source}`, {
        label: oneLine(source),
        description: String(claims.length),
        tooltip: `${oneLine(source)}: ${counted(claims.length, 'claim')} ticked against it`,
        icon: 'book',
        children: self =>
          byFile(self, claims, view, (parent, rows) =>
            keyed(rows, claim => claim.id).map(([key, claim]) => claimLeaf(parent, key, claim, view.nameFile)),
          ),
      }),
    );
}

/** Whether there is anything to show, whatever the filter leaves of it. */
export const hasSources = ({ claims }: Overview): boolean =>
  claims.some(claim => (claim.tick?.sources.length ?? 0) > 0);
