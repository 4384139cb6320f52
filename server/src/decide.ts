/** From a person's decision about a figure to a line of the ledger. */
import { claimName, type Decision, type DecisionState, decisionStates, ledgerLine } from '../../core/src/index.ts';
import { placesToDecide } from './features/cluster.ts';
import { claimAt, orphanAt, ticksByClaim } from './features/ticks.ts';
import type { FileView, FolderView } from './features/view.ts';
import type { Folder } from './folder.ts';
import type { DecideParams } from './lsp/messages.ts';
import { signatureFor, timeAfter } from './sign.ts';

/** The lines that say it, or why nothing can be said, in a sentence for people. */
export function decisionFor(
  folder: Folder,
  uri: string,
  params: DecideParams,
  now: Date,
): { lines: string[] } | string {
  const state = decisionStates.find(one => one === params.state);
  if (!state) return `Tickmark knows no state “${params.state}”.`;
  const signature = signatureFor(folder, params.checker);
  if (typeof signature === 'string') return signature;
  const { ledger, checker } = signature;
  const about = params.claim === undefined ? figureAt(folder, uri, params, state) : lostClaim(folder, params.claim);
  if (typeof about === 'string') return about;
  const sources = [...new Set((params.sources ?? []).map(one => one.trim()).filter(one => one !== ''))];
  const note = params.note?.trim() ?? '';
  const lines = [about, ...(params.everywhere ? elsewhere(folder, uri, params, state) : [])].map(its => {
    const time = timeAfter(now, ledger.ledger.claims.get(its.claim));
    const reasons = { ...(sources.length > 0 && { sources }), ...(note !== '' && { note }) };
    const decision: Decision = { ...its, state, checker, time, ...reasons };
    return ledgerLine(decision);
  });
  return { lines };
}

type About = Pick<Decision, 'claim' | 'anchor'>;

function figureAt(folder: Folder, uri: string, { range }: DecideParams, state: DecisionState): About | string {
  const view = folder.view();
  const file = view.file(uri);
  const index = file && range ? claimAt(file, file.positions.span(range)) : null;
  const claim = index === null ? undefined : file?.document.claims[index];
  const figure = claim && file?.document.quantities[claim.quantity];
  const orphan = file && range && !figure ? orphanAt(view, file, file.positions.span(range)) : undefined;
  // Where no figure is seen any more there is nothing to tick, but what was decided can be taken back.
  if (orphan && state === 'open') return { claim: orphan.history.claim, anchor: orphan.history.ruling.anchor };
  if (!file || index === null || !figure) return 'No figure stands here that could be ticked.';
  const known = tickOn(view, file, index);
  if (state === 'open' && !known) return 'Nothing has been decided about this figure.';
  const anchor = folder.ledger?.anchorAt(uri, figure);
  if (!anchor) return 'No sentence stands here that could be ticked.';
  return { claim: known?.history.claim ?? claimName(anchor), anchor };
}

/** The other places that say the same; those without a sentence are left out. */
function elsewhere(folder: Folder, uri: string, { range }: DecideParams, state: DecisionState): About[] {
  const view = folder.view();
  const file = view.file(uri);
  const index = file && range ? claimAt(file, file.positions.span(range)) : null;
  if (!file || index === null) return [];
  return placesToDecide(view, file, index, state).flatMap(({ file: there, figure, tick }) => {
    const anchor = folder.ledger?.anchorAt(there.uri, figure);
    return anchor ? [{ claim: tick?.history.claim ?? claimName(anchor), anchor }] : [];
  });
}

const tickOn = (folder: FolderView, file: FileView, index: number) => ticksByClaim(folder, file).get(index);

function lostClaim(folder: Folder, claim: string): About | string {
  const anchor = folder.ledger?.anchorOf(claim);
  return anchor ? { claim, anchor } : 'The ledger knows no such claim.';
}
