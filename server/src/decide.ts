/** From a person's decision about a figure to a line of the ledger. */
import {
  type ClaimHistory,
  claimName,
  contestedStates,
  type Decision,
  type DecisionState,
  decisionStates,
  isHalfSigned,
  ledgerLine,
  ownWords,
  type PlacedTick,
  samePerson,
} from '../../core/src/index.ts';
import { placesToDecide } from './features/cluster.ts';
import { claimOfRow, orphanOfRow, rowAt, ticksByClaim } from './features/ticks.ts';
import type { FileView, FolderView } from './features/view.ts';
import type { Folder } from './folder.ts';
import type { DecideParams } from './lsp/messages.ts';
import { signatureFor, textChanged, timeAfter } from './sign.ts';

/** The lines that say it, or why nothing can be said, in a sentence for people. The range is of the moment `then`. */
export function decisionFor(
  folder: Folder,
  uri: string,
  params: DecideParams,
  now: Date,
  then: FolderView = folder.view(),
): { lines: string[] } | string {
  const state = decisionStates.find(one => one === params.state);
  if (!state) return `Tickmark knows no state “${params.state}”.`;
  const signature = signatureFor(folder, params.checker);
  if (typeof signature === 'string') return signature;
  const { ledger, checker } = signature;
  const meant = params.id ?? rowMeant(then.file(uri), then, params);
  const about =
    params.claim === undefined
      ? figureOf(folder, uri, meant, state)
      : meant === null
        ? lostClaim(folder, params.claim)
        : lostOnto(folder, uri, params.claim, meant);
  if (typeof about === 'string') return about;
  const sources = [...new Set((params.sources ?? []).map(one => one.trim()).filter(one => one !== ''))];
  const [note, method] = [params.note?.trim(), params.method?.trim()];
  const said: What = {
    state,
    ...(sources.length > 0 && { sources }),
    ...(note && { note }),
    ...(method && { method }),
  };
  const noted = { ...(note !== undefined && { note }), ...(method !== undefined && { method }) };
  // A note is about what was decided here: elsewhere it would decide.
  const notes = params.adds && sources.length === 0 && (note ?? method) !== undefined;
  if (notes && about.tick?.outcome !== 'found') return noteNeedsDecision;
  const { signatures } = folder.settings;
  const all = [about, ...(params.everywhere && !notes ? elsewhere(folder, uri, meant, state) : [])].filter(
    ({ tick }) => params.adds || !signedAlready(tick, said, checker, signatures),
  );
  if (all.length === 0) return secondPerson;
  const { claims } = ledger.ledger;
  const time = timeAfter(momentOf(params, now), ...all.map(({ claim }) => claims.get(claim)));
  const lines = all.map(({ claim, anchor, tick, before }) => {
    const what =
      notes && tick
        ? addition(tick, noted)
        : params.adds && tick
          ? withSources(tick, said, noted, checker)
          : { ...(params.sources === undefined && kept(tick, state, checker)), ...said };
    // What is added holds for the very words that were decided about.
    const words = what.addition && tick ? tick.history.ruling.anchor : anchor;
    const decision: Decision = { ...before, ...what, claim, anchor: words, checker, time };
    return ledgerLine(decision);
  });
  return { lines };
}

/** The clock of the machine has the last word. */
function momentOf({ moment = '' }: DecideParams, now: Date): Date {
  const said = Date.parse(moment);
  return said < now.getTime() ? new Date(said) : now;
}

type What = Pick<Decision, 'state' | 'sources' | 'note' | 'method' | 'addition'>;

const noteNeedsDecision = 'Nothing has been decided about this figure: a note belongs to a decision.';

type Reason = 'sources' | 'note' | 'method';

/** Against what and how a figure was checked, and what was noted; without what is empty. */
const reasonsOf = ({ sources, note, method }: Pick<ClaimHistory, Reason>): Pick<Decision, Reason> => ({
  ...(sources.length > 0 && { sources }),
  ...(note !== '' && { note }),
  ...(method !== '' && { method }),
});

/** A note or a method that is empty takes back what stands. */
const addition = ({ history: { ruling } }: PlacedTick, added: Partial<Pick<Decision, Reason>>): What => ({
  ...{ state: ruling.state, addition: true },
  ...added,
});

/** Another state alone: against what it was checked stays, and how this person did. Its note was about the state that it had. */
function kept(tick: PlacedTick | undefined, state: DecisionState, checker: string): Partial<Pick<Decision, Reason>> {
  if (tick?.outcome !== 'found' || tick.history.ruling.state === state || !keeping.has(state)) return {};
  const { method } = ownWords(tick.history, checker);
  return reasonsOf({ sources: tick.history.sources, note: '', method });
}
const keeping: ReadonlySet<DecisionState> = new Set(['checked', ...contestedStates]);

/** Sources attached to what was decided. What somebody else has decided is not signed by it. */
function withSources(tick: PlacedTick, said: What, noted: Partial<Pick<Decision, Reason>>, checker: string): What {
  const { outcome, history } = tick;
  const { ruling, signatures, sources, entries } = history;
  const joined = (given: readonly string[] = []) => ({ sources: [...new Set([...given, ...(said.sources ?? [])])] });
  // The words are others now: this decides about them, and what this person knows of the old ones is kept.
  if (outcome === 'changed')
    return ruling.state === 'checked'
      ? { ...reasonsOf({ sources: [], ...ownWords(history, checker) }), ...said, ...joined(sources) }
      : said;
  const own = signatures.find(one => samePerson(one.checker, checker));
  // What was noted since stands in the place of what the own decision says, which must not come after it again.
  const isNoted = entries.some(({ said: one }) => one.addition && (one.note ?? one.method) !== undefined);
  if (!own || isNoted || Object.keys(noted).length > 0) return addition(tick, { ...joined(), ...noted });
  return { ...withoutAnnotation(own), ...joined(own.sources) };
}

/** Another program's annotation tells of the decision that it came with. */
function withoutAnnotation(said: Decision): Decision {
  const { annotation: _, ...kept } = said as Decision & { annotation?: unknown };
  return kept;
}

const secondPerson = 'You have signed this; a second person has to.';

/** Whether a person who has given one of two signatures would only give it again. */
function signedAlready(tick: PlacedTick | undefined, said: What, checker: string, signatures: 1 | 2): boolean {
  if (said.state !== 'checked' || tick?.outcome !== 'found' || !isHalfSigned(tick.history, signatures)) return false;
  const own = tick.history.signatures.find(one => samePerson(one.checker, checker));
  return (
    own !== undefined &&
    (said.sources ?? own.sources ?? []).join() === (own.sources ?? []).join() &&
    !said.note &&
    !said.method
  );
}

interface About extends Pick<Decision, 'claim' | 'anchor'> {
  readonly tick?: PlacedTick | undefined;
  /** What was said before of a lost one. */
  readonly before?: Partial<Decision>;
}

/** The row that a place speaks of. A place is of one moment, a row is found again after edits elsewhere. */
const rowMeant = (file: FileView | undefined, then: FolderView, { range }: DecideParams): string | null =>
  file && range ? rowAt(then, file, file.positions.span(range)) : null;

function figureOf(folder: Folder, uri: string, row: string | null, state: DecisionState): About | string {
  const view = folder.view();
  const file = view.file(uri);
  if (!file || row === null) return 'No figure stands here that could be ticked.';
  const index = claimOfRow(file, row);
  const figure = index === null ? undefined : file.document.quantities[file.document.claims[index]?.quantity ?? -1];
  if (index === null || !figure) {
    const orphan = orphanOfRow(view, file, row);
    if (!orphan) return textChanged;
    // Where no figure is seen any more there is nothing to tick, but what was decided can be taken back.
    if (state !== 'open') return 'No figure stands here that could be ticked.';
    return { claim: orphan.history.claim, anchor: orphan.history.ruling.anchor };
  }
  const known = tickOn(view, file, index);
  if (state === 'open' && !known) return 'Nothing has been decided about this figure.';
  const anchor = folder.ledger?.anchorAt(uri, figure);
  if (!anchor) return 'No sentence stands here that could be ticked.';
  return { claim: known?.history.claim ?? claimName(anchor), anchor, tick: known };
}

/** The other places that say the same; those without a sentence are left out. */
function elsewhere(folder: Folder, uri: string, row: string | null, state: DecisionState): About[] {
  const view = folder.view();
  const file = view.file(uri);
  const index = file && row !== null ? claimOfRow(file, row) : null;
  if (!file || index === null) return [];
  return placesToDecide(view, file, index, state).flatMap(({ file: there, figure, tick }) => {
    const anchor = folder.ledger?.anchorAt(there.uri, figure);
    return anchor ? [{ claim: tick?.history.claim ?? claimName(anchor), anchor, tick }] : [];
  });
}

const tickOn = (folder: FolderView, file: FileView, index: number) => ticksByClaim(folder, file).get(index);

/** A decision whose words are lost goes to another figure, with all that was said: by hand, as it can only be guessed where to. */
function lostOnto(folder: Folder, uri: string, claim: string, row: string): About | string {
  const view = folder.view();
  const lost = view.ticks.lost().find(({ history }) => history.claim === claim);
  if (!lost) return 'This decision is not lost: its words stand in the text.';
  const about = figureOf(folder, uri, row, lost.history.ruling.state);
  if (typeof about === 'string') return about;
  const file = view.file(uri);
  if (file && tickOn(view, file, claimOfRow(file, row) ?? -1))
    return 'Something has been decided about this figure already: reopen it first.';
  // What the ruling says by itself may have been replaced since.
  const { sources: _, note: __, method: ___, ...ruling } = withoutAnnotation(lost.history.ruling);
  return { claim, anchor: about.anchor, before: { ...ruling, ...reasonsOf(lost.history) } };
}

function lostClaim(folder: Folder, claim: string): About | string {
  const anchor = folder.ledger?.anchorOf(claim);
  return anchor ? { claim, anchor } : 'The ledger knows no such claim.';
}
