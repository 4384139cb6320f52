/** Deciding about a figure as code actions. They are commands of the server, so that any editor can tick. */
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { ownWords, type Span, sourceWords } from '../../../core/src/index.ts';
import { type AttachSourceParams, attachSourceCommand, type DecideParams, decideCommand } from '../lsp/messages.ts';
import { placesInWords, placesToDecide } from './cluster.ts';
import { claimAt, orphanAt, placeOf, rowOf, rowOfOrphan, sourcesFor, ticksByClaim, wantsSignature } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';

/** What a figure can be marked as, in the order of the menu. */
const marks = [
  { state: 'checked', title: 'Mark as checked', still: 'Still checked' },
  { state: 'disputed', title: 'Mark as disputed', still: 'Still disputed' },
  { state: 'wrong', title: 'Mark as wrong', still: 'Still wrong' },
  { state: 'cannot-verify', title: 'Can’t be verified', still: 'Still can’t be verified' },
  { state: 'not-a-claim', title: 'Not a claim', still: 'Still not a claim' },
] as const;
/** For these our own client asks for the source, or for what is right or was tried. */
const asking: ReadonlySet<string> = new Set(['checked', 'wrong', 'cannot-verify']);
/** How many sources the menu offers; there are others in the list behind “Mark as checked”. */
const mostSources = 2;
/** How much of a source's name stands in a title. */
const longestTitle = 60;

/** The client's own diagnostics of a figure that its steps are an answer to. */
export interface Answered {
  /** That a source is missing. */
  readonly unsourced?: readonly Diagnostic[];
  /** That sources differ. */
  readonly disputed?: readonly Diagnostic[];
  /** That it does not fit another figure. */
  readonly differing?: readonly Diagnostic[];
}

/** The next steps for the figure at a range. `asks`: the client is our own, and asks for what a step leaves open. */
export function tickActions(
  folder: FolderView,
  file: FileView,
  range: Range,
  { unsourced = [], disputed = [], differing = [] }: Answered = {},
  asks = false,
): CodeAction[] {
  if (!folder.keepsTicks) return [];
  const span = file.positions.span(range);
  const index = claimAt(file, span);
  const orphan = index === null ? orphanAt(folder, file, span) : undefined;
  if (orphan)
    return [
      decideAction('Reopen', about(file, placeOf(file, orphan), rowOfOrphan(file, orphan)), { state: 'open' }, []),
    ];
  if (index === null) return [];
  const tick = ticksByClaim(folder, file).get(index);
  // The second person to sign says the same again.
  const half = tick !== undefined && wantsSignature(folder, tick.history);
  const decided = tick?.outcome === 'found' && !half ? tick.history.ruling.state : null;
  const claim = file.document.claims[index];
  const figure = claim && file.document.quantities[claim.quantity];
  if (!claim || !figure) return [];
  // Editors list what answers no diagnostic behind what does.
  const answered = [...differing, ...unsourced];
  const action = (title: string, decision: Decided) =>
    decideAction(title, about(file, figure, rowOf(file, claim)), decision, decision.state === 'open' ? [] : answered);
  // The menu itself offers all places that say the same: a step that does not name them is about this one.
  const actions = marks
    .filter(({ state }) => state !== decided)
    .map(({ state, title }) =>
      action(`${title}${asks && asking.has(state) ? '…' : ''}`, { state, ...(asks && { everywhere: false }) }),
    );
  const given = tick?.outcome === 'found' ? tick.history.sources : [];
  const attached = offeredSources(folder, file)
    .filter(source => !given.includes(source))
    .slice(0, mostSources)
    .map(source =>
      action(`Attach source: ${shorten(sourceWords(folder.registry, source))}${hiddenMark(folder, source)}`, {
        state: 'checked',
        sources: [source],
        adds: true,
      }),
    );
  // Where nobody can ask for the source, behind “Mark as checked”.
  actions.splice(decided === 'checked' || asks ? 0 : 1, 0, ...attached);
  if (asks) {
    const title = 'Attach source…';
    const command = { title, command: attachSourceCommand, arguments: [about(file, figure, rowOf(file, claim))] };
    const isPreferred = unsourced.length > 0 && differing.length === 0 ? { isPreferred: true } : {};
    const mends = answered.length > 0 ? { diagnostics: answered, ...isPreferred } : {};
    actions.unshift({ title, kind: CodeActionKind.QuickFix, ...mends, command });
  }
  if (disputed.length > 0) {
    const at = actions.findIndex(
      ({ command }) => (command?.arguments?.[0] as DecideParams | undefined)?.state === 'disputed',
    );
    const [dispute] = at < 0 ? [] : actions.splice(at, 1);
    if (dispute) actions.unshift({ ...dispute, diagnostics: [...disputed], isPreferred: true });
  }
  const before = tick?.outcome === 'changed' ? tick.history : null;
  const as = marks.find(({ state }) => state === before?.ruling.state);
  if (before && as) {
    const own = ownWords(before, folder.checker);
    const again = { state: as.state, sources: before.sources, ...own, everywhere: false };
    actions.unshift(action(`${as.still} (as before)`, again));
  }
  if (tick) actions.push(action('Reopen', { state: 'open' }));
  for (const [state, title] of [
    ['checked', 'Mark as checked'],
    ['open', 'Reopen'],
  ] as const) {
    const places = placesToDecide(folder, file, index, state);
    if (places.length === 0 || (state === 'open' && !tick)) continue;
    const where = `in all ${places.length + 1} places that say the same (also ${placesInWords(places)})`;
    actions.push(action(`${title} ${where}`, { state, everywhere: true }));
  }
  return actions;
}

/** Those named last, those that the article lists, and those of the folder's list, confidential ones behind the others. */
function offeredSources(folder: FolderView, file: FileView): string[] {
  const { sources, others } = sourcesFor(folder, file);
  const rest = [...others, ...folder.registry.sources.map(({ key }) => key)];
  const [open, hidden] = [rest.filter(one => !isHidden(folder, one)), rest.filter(one => isHidden(folder, one))];
  return [...new Set([...sources, ...open, ...hidden])];
}

const isHidden = ({ registry }: FolderView, source: string): boolean =>
  registry.named(source)?.source.confidential === true;
const hiddenMark = (folder: FolderView, source: string): string =>
  isHidden(folder, source) ? ' (kept out of exports)' : '';

const shorten = (text: string): string => (text.length <= longestTitle ? text : `${text.slice(0, longestTitle - 1)}…`);

type Decided = Pick<DecideParams, 'state' | 'sources' | 'note' | 'method' | 'adds' | 'everywhere'>;

/** With the row, as the person may be asked for a source first, and the text be edited meanwhile. */
const about = (file: FileView, place: Span, id: string): AttachSourceParams => ({
  uri: file.clientUri,
  range: file.positions.range(place),
  id,
});

function decideAction(
  title: string,
  what: AttachSourceParams,
  decision: Decided,
  diagnostics: readonly Diagnostic[],
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostics.length > 0 ? { diagnostics: [...diagnostics] } : {}),
    command: { title, command: decideCommand, arguments: [{ ...what, ...decision } satisfies DecideParams] },
  };
}
