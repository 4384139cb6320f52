/** The Sources tree: what claims were checked against, and which claims each source carries. */
import type { ClaimRow, OpenableSource, Overview } from '../../server/src/lsp/messages.ts';
import { claimLeaf, claimWords } from './claimRows.ts';
import { splitPlace } from './locators.ts';
import { branch, byFile, counted, keyed, matcher, oneLine, type Row, type View } from './rows.ts';

interface Carried {
  readonly title: string;
  /** As the folder's list has it; undefined for words of somebody's own. */
  readonly source: OpenableSource | undefined;
  readonly claims: ClaimRow[];
}

/** The roots of the tree, those that carry most first; sources of the list that carry none stand at the end. */
export function sourceRows(overview: Overview, view: View): readonly Row[] {
  const matches = matcher(view.filter);
  const listed = new Map(overview.registry.map(source => [source.key, source]));
  const carried = new Map<string, Carried>();
  for (const source of listed.values()) {
    const { key, title } = source;
    if (matches(() => `${title} ${key}`)) carried.set(key, { title, source, claims: [] });
  }
  for (const claim of overview.claims) {
    const named = new Set((claim.tick?.sources ?? []).map(entry => nameOf(entry, listed)));
    for (const name of named) {
      const source = listed.get(name);
      const title = source?.title ?? name;
      if (!matches(() => `${title} ${name} ${claimWords(claim, view.nameFile)}`)) continue;
      let its = carried.get(name);
      if (!its) {
        its = { title, source, claims: [] };
        carried.set(name, its);
      }
      its.claims.push(claim);
    }
  }
  return [...carried.values()]
    .sort((a, b) => b.claims.length - a.claims.length || (a.title < b.title ? -1 : 1))
    .map(({ title, source, claims }) => {
      const { key = '', confidential = false } = source ?? {};
      const row = branch(null, `sources/${key || title}`, {
        label: oneLine(title),
        description: [String(claims.length), key, confidential ? 'confidential' : ''].filter(Boolean).join(' · '),
        tooltip: `${oneLine(title)}: ${counted(claims.length, 'claim')} checked against it`,
        icon: confidential ? 'lock' : 'book',
        content: [...claims, JSON.stringify(source)],
        children: self =>
          byFile(self, claims, view, (parent, rows) =>
            keyed(rows, claim => claim.id).map(([id, claim]) => claimLeaf(parent, id, claim, view.nameFile, null)),
          ),
      });
      return source ? Object.assign(row, { source }) : row;
    });
}

/** Another page of a source is the same source: `port-log, p. 3` and `port-log, p. 4`, `Census, p. 1` and `Census`. */
function nameOf(entry: string, listed: ReadonlyMap<string, OpenableSource>): string {
  const [key = ''] = entry.split(',');
  return listed.has(key.trim()) ? key.trim() : splitPlace(entry).name;
}

/** Whether there is anything to show, whatever the filter leaves of it. */
export const hasSources = ({ claims, registry }: Overview): boolean =>
  registry.length > 0 || claims.some(claim => (claim.tick?.sources.length ?? 0) > 0);
