/** From one article on to the next that has something to be settled. */
import { byCodeUnit, type CancellationToken, settledStates } from '../../../core/src/index.ts';
import { claimRowsOf } from '../features/overview.ts';
import { Pacer } from '../pacer.ts';
import type { ServerState } from '../serverState.ts';
import type { NextOpen, NextOpenParams } from './messages.ts';
import { uriKey } from './uris.ts';

/** Looks into no more files than it must. Gives way between them; throws `Cancelled`. */
export async function nextOpen(
  state: ServerState,
  params: NextOpenParams,
  token: CancellationToken,
): Promise<NextOpen> {
  const { step } = params;
  const from = uriKey(params.uri);
  const pacer = new Pacer();
  const all = state.folders().flatMap(folder => {
    const view = folder.view();
    return [...view.snapshot.documents.keys()].map(uri => ({ uri, view }));
  });
  all.sort((a, b) => step * byCodeUnit(a.uri, b.uri));
  const after = all.findIndex(({ uri }) => step * byCodeUnit(uri, from) > 0);
  const first = after < 0 ? all.length : after;
  for (const { uri, view } of [...all.slice(first), ...all.slice(0, first)]) {
    await pacer.pause(token);
    const file = view.file(uri);
    const open = file
      ? claimRowsOf(view, file).filter(({ state, tick }) => !settledStates.has(state) && !tick?.waits)
      : [];
    const found = step === 1 ? open[0] : open.at(-1);
    if (found) return found.location;
  }
  return null;
}
