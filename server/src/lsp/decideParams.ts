import { Range } from 'vscode-languageserver-types';
import type { DecideParams } from './messages.ts';

/** What comes with a command may come from anywhere. */
export function isDecideParams(value: unknown): value is DecideParams {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, range, claim, state, sources, note, checker } = value as Partial<Record<keyof DecideParams, unknown>>;
  const texts = [claim, note, checker].every(one => one === undefined || typeof one === 'string');
  const listed = sources === undefined || (Array.isArray(sources) && sources.every(one => typeof one === 'string'));
  return (
    typeof uri === 'string' && typeof state === 'string' && texts && listed && (range === undefined || Range.is(range))
  );
}
