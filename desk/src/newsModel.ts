/** What a screen reader is told after a change of the table. */
import { decidedBy, stateWords } from '../../server/src/lsp/messages.ts';
import type { TableRow } from './tableModel.ts';

/** More changes than these are counted. */
const told = 2;

/** `2,300 boxes: checked by Mara Quill.`; empty when no state has changed. */
export function newsOf(before: readonly TableRow[], now: readonly TableRow[]): string {
  const old = new Map(before.map(({ figure }) => [figure.id, figure]));
  const changed = now.filter(({ figure }) => {
    const its = old.get(figure.id);
    return its !== undefined && (its.state !== figure.state || its.tick?.time !== figure.tick?.time);
  });
  if (changed.length > told) return `${changed.length} figures have changed.`;
  return changed
    .map(({ figure }) => {
      const { tick, state } = figure;
      const people = tick?.signers.join(' and ') ?? '';
      const decided = tick && state !== 'changed' ? decidedBy(tick.state, people) : stateWords[state];
      return `${figure.figure}: ${state === 'half' ? `${stateWords.half}, ` : ''}${decided}.`;
    })
    .join(' ');
}
