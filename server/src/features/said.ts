/** What a folder's ledger holds beside the decisions about figures in sight: none of it may be out of sight. */
import {
  type Anchor,
  anchorWords,
  inForce,
  type Span,
  type SuppressionHistory,
  type ThreadHistory,
  type Whereabouts,
} from '../../../core/src/index.ts';
import type { DismissalRow, LostRow, RemarkRow, SaidRows } from '../lsp/messages.ts';
import { locationOf } from './references.ts';
import { lostOn, tickInfo } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** The folder of a ledger. */
export interface Home {
  /** Address of the ledger. */
  readonly ledger: string;
  /** The article at a path in the folder. */
  file(path: string): FileView | undefined;
}

/** Of a whole folder, or what belongs to the article at a path in it. */
export function saidRowsOf(folder: FolderView, home: Home, only: string | null): SaidRows {
  const wanted = (path: string): boolean => only === null || path === only;
  const lost = only === null ? folder.ticks.lost() : lostOn(folder, only);
  const remarks = folder.openRemarks().filter(({ file }) => wanted(file));
  const dismissals = folder.dismissals().filter(({ file }) => wanted(file));
  const unused = new Set<string>();
  for (const path of new Set(dismissals.map(one => one.file))) {
    const file = home.file(path);
    for (const { suppression } of file ? folder.findings(file.uri) : [])
      if (suppression !== undefined) unused.add(suppression);
  }
  return {
    lost: lost.map((one): LostRow => {
      const { claim, ruling } = one.history;
      const figure = oneLine(anchorWords(ruling.anchor));
      return { ...placeOf(home, ruling.anchor, null, one.file), claim, figure, tick: tickInfo(folder, one) };
    }),
    remarks: remarks.map(one => remarkRow(home, one)),
    dismissals: dismissals.map(one => dismissalRow(home, one, folder.today, unused)),
  };
}

function remarkRow(home: Home, { history, place, file }: Whereabouts<ThreadHistory>): RemarkRow {
  const { thread, ruling, entries } = history;
  const said = entries.flatMap(({ said: { text, checker, time } }) =>
    text ? [{ text: oneLine(text), checker: oneLine(checker), time }] : [],
  );
  return { ...placeOf(home, ruling.anchor, place, file), thread, said, lost: place === null };
}

function dismissalRow(
  home: Home,
  { history: { id, ruling }, place, file }: Whereabouts<SuppressionHistory>,
  today: string,
  unused: ReadonlySet<string>,
): DismissalRow {
  const { code, reason, checker, time, until = null } = ruling;
  const whole = ruling.scope === 'rule-in-file';
  return {
    ...(whole ? startOf(home, file) : placeOf(home, ruling.anchor, place, file)),
    id,
    code,
    words: whole ? '' : oneLine(anchorWords(ruling.anchor)),
    everywhere: ruling.scope !== 'here',
    reason: oneLine(reason),
    checker: oneLine(checker),
    time,
    until,
    status: !inForce(ruling, today) ? 'ended' : unused.has(id) ? 'unused' : 'counts',
  };
}

type Placed = Pick<LostRow, 'ledger' | 'file' | 'sentence' | 'location'>;

/**
 * Where the words stand; where they are gone, their old place as near as it is known, in the file as it was called then.
 * `path`: of the file, by its present name.
 */
function placeOf(
  { ledger, file }: Home,
  anchor: Anchor,
  place: (Span & { readonly file: string }) | null,
  path: string,
): Placed {
  const article = file(path);
  const there = article && (place ?? oldPlace(article, anchor));
  const location = article && there ? locationOf(article, there) : null;
  return { ledger, file: oneLine((place ?? anchor).file), sentence: oneLine(anchor.exact), location };
}

function oldPlace({ document }: FileView, { start }: Anchor): Span {
  const at = Math.min(start, document.source.text.length);
  return { start: at, end: at };
}

function startOf({ ledger, file }: Home, path: string): Placed {
  const article = file(path);
  const location = article ? locationOf(article, { start: 0, end: 0 }) : null;
  return { ledger, file: oneLine(path), sentence: '', location };
}
