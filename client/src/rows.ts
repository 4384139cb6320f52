/**
 * What the trees are made of: rows as plain data, how they unfold, and what a filter leaves. No `vscode` here, so that all
 * of it can be tested without an editor.
 *
 * Ids are paths of stable parts (group, file, row). The editor keeps expansion and selection by id, so a row that is
 * still there after a keystroke stays open, selected, and in its place.
 */
import type {
  ClaimRow,
  DismissalRow,
  LostRow,
  MentionRow,
  OpenableSource,
  RemarkRow,
} from '../../server/src/lsp/messages.ts';

/** What the trees speak of: the article in the active editor, or every article of every folder. */
export type Scope = 'article' | 'folder';

/** Where a row leads to: a zero-based range in a file. */
export type Target = MentionRow['location'];

/** One row of a tree. */
export interface Row {
  readonly id: string;
  readonly parent: Row | null;
  readonly label: string;
  /** Parts of the label in bold, as UTF-16 offsets. */
  readonly highlights: readonly (readonly [start: number, end: number])[];
  /** Dimmed text behind the label. */
  readonly description: string;
  /** Plain text: it holds words of articles, which must not become links. */
  readonly tooltip: string;
  /** Name of a product icon, or null for none. */
  readonly icon: string | null;
  /** Theme color of the icon, or null for the ordinary one. */
  readonly color: string | null;
  /** Where a click leads, or null for a row that only unfolds. */
  readonly target: Target | null;
  /** What the rows below are made from: as long as these are the same, so are they. Null where that can't be said. */
  readonly content?: readonly unknown[] | null;
  /** Null for a leaf. Made when the row is unfolded, and once. */
  readonly children: (() => readonly Row[]) | null;
  readonly expanded: boolean;
  /** The claim that a leaf shows. */
  readonly claim?: ClaimRow;
  /** A source of the folder's list. */
  readonly source?: OpenableSource;
  /** A decision whose words are lost. */
  readonly lost?: LostRow;
  /** A remark that nobody has settled. */
  readonly remark?: RemarkRow;
  /** A finding that was dismissed. */
  readonly dismissal?: DismissalRow;
}

/** How the model names a file: `reports/harbour.txt`. Comes from the host, which knows the folders. */
export type NameFile = (uri: string) => string;

export interface View {
  readonly scope: Scope;
  /** Words that a row must contain, all of them, in any case. Empty for no filter. */
  readonly filter: string;
  /** Leave out what is settled. */
  readonly onlyOpen: boolean;
  readonly nameFile: NameFile;
  /** So many articles are being read, infinitely many while they are looked for; 0 once they are read. */
  readonly reading: number;
}
export interface Branch {
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly icon?: string;
  readonly color?: string | null;
  readonly expanded?: boolean;
  readonly content?: readonly unknown[];
  children(self: Row): readonly Row[];
}

/** A row whose children are made when it is first unfolded: a folder has tens of thousands of mentions. */
export function branch(parent: Row | null, id: string, part: Branch): Row {
  let made: readonly Row[] | undefined;
  const self: Row = {
    id,
    parent,
    label: part.label,
    highlights: [],
    description: part.description,
    tooltip: part.tooltip,
    icon: part.icon ?? null,
    color: part.color ?? null,
    target: null,
    content: part.content ?? null,
    children:
      part.content?.length === 0
        ? null
        : () => {
            made ??= part.children(self);
            return made;
          },
    expanded: part.expanded ?? false,
  };
  return self;
}

/**
 * The rows among `before` that look otherwise now, or have others below; null where they are not the same rows any more.
 * Both are roots of one tree.
 */
export function staleRows(before: readonly Row[], now: readonly Row[]): Row[] | null {
  if (before.length !== now.length || before.some((row, i) => row.id !== now[i]?.id)) return null;
  return before.filter((row, i) => !looksLike(row, now[i] as Row));
}

/** Makes a root that was given away what stands in its place now. */
export function renew(given: Row, now: Row): void {
  if (given === now) return;
  for (const key of Object.keys(given)) if (!(key in now)) Reflect.deleteProperty(given, key);
  Object.assign(given, now);
}

function looksLike(a: Row, b: Row): boolean {
  const { content: its } = b;
  if (!a.content || !its || a.content.length !== its.length || a.content.some((one, i) => one !== its[i])) return false;
  return a.label === b.label && a.description === b.description && a.tooltip === b.tooltip && a.icon === b.icon;
}

/** Each item with its key. The editor refuses a tree with two equal ids, so a second one gets a number behind it. */
export function keyed<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, item: T][] {
  const seen = new Map<string, number>();
  return items.map(item => {
    const key = keyOf(item);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return [times === 1 ? key : `${key}#${times}`, item];
  });
}

/** Of more files than these the rows stay folded: nobody reads through them, and the editor makes each anew with every change. */
const mostUnfolded = 12;

/** In the scope of the folder a level of files stands between; within one article it would only cost a click. */
export function byFile<T extends { readonly location: Target }>(
  parent: Row,
  items: readonly T[],
  view: View,
  leaves: (parent: Row, items: readonly T[]) => readonly Row[],
): readonly Row[] {
  if (view.scope === 'article') return leaves(parent, items);
  const files = new Map<string, T[]>();
  for (const item of items) {
    const inFile = files.get(item.location.uri);
    if (inFile) inFile.push(item);
    else files.set(item.location.uri, [item]);
  }
  return [...files]
    .map(([uri, inFile]) => ({ uri, inFile, name: view.nameFile(uri) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ uri, inFile, name }) => {
      const slash = name.lastIndexOf('/');
      const folder = slash < 0 ? '' : ` · ${name.slice(0, slash)}`;
      return branch(parent, `${parent.id}/${uri}`, {
        label: name.slice(slash + 1),
        description: `${inFile.length}${folder}`,
        tooltip: name,
        icon: 'file',
        // What is unfolded while few are read stays so when all are.
        expanded: Math.max(files.size, view.reading) <= mostUnfolded,
        children: self => leaves(self, inFile),
      });
    });
}

/** True for a text that contains every word of the filter. Without a filter no text is made. */
export function matcher(filter: string): (text: () => string) => boolean {
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return () => true;
  return text => {
    const lower = text().toLowerCase();
    return words.every(word => lower.includes(word));
  };
}

/** Line breaks become blanks one for one, so that highlights keep their place. */
export function oneLine(text: string): string {
  return text.replace(/[\r\n\t]/gu, ' ');
}

export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** `1 figure`, `3 figures`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
