/** What comes with a command may come from anywhere: is it what the command takes? */
import { Range } from 'vscode-languageserver-types';
import type {
  AddNameParams,
  AddSourceParams,
  DecideParams,
  DismissParams,
  RemarkParams,
  UndoParams,
} from './messages.ts';

/** The fields of an object that are texts, where they are there at all. */
function hasTexts(value: unknown, fields: readonly string[]): value is { uri: string; range?: Range } {
  if (typeof value !== 'object' || value === null) return false;
  const its = value as Record<string, unknown>;
  const texts = fields.every(field => its[field] === undefined || typeof its[field] === 'string');
  return texts && typeof its['uri'] === 'string' && (its['range'] === undefined || Range.is(its['range']));
}

export function isDecideParams(value: unknown): value is DecideParams {
  if (!hasTexts(value, ['id', 'claim', 'note', 'method', 'moment', 'checker'])) return false;
  const { state, sources, everywhere, adds } = value as Partial<Record<keyof DecideParams, unknown>>;
  const listed = sources === undefined || (Array.isArray(sources) && sources.every(one => typeof one === 'string'));
  const told = [everywhere, adds].every(one => one === undefined || typeof one === 'boolean');
  return typeof state === 'string' && listed && told;
}

/** No params are params too: nothing has to be said. */
export const isUndoParams = (value: unknown): value is UndoParams | undefined =>
  value === undefined || hasTexts({ uri: '', ...(value as object) }, ['checker', 'since']);

export const isDismissParams = (value: unknown): value is DismissParams =>
  hasTexts(value, ['words', 'code', 'scope', 'reason', 'until', 'withdraw', 'checker']);

export function isRemarkParams(value: unknown): value is RemarkParams {
  if (!hasTexts(value, ['words', 'thread', 'text', 'checker'])) return false;
  const { resolved } = value as Partial<Record<keyof RemarkParams, unknown>>;
  return resolved === undefined || typeof resolved === 'boolean';
}

export function isAddNameParams(value: unknown): value is AddNameParams {
  return hasTexts(value, ['name', 'alias']) && typeof (value as Partial<AddNameParams>).name === 'string';
}

export function isAddSourceParams(value: unknown): value is AddSourceParams {
  if (!hasTexts(value, ['title', 'key', 'kind', 'link', 'file', 'locator', 'archive', 'seen'])) return false;
  const { title, kind, confidential } = value as Partial<Record<keyof AddSourceParams, unknown>>;
  const ofKind = kind === undefined || kind === 'primary' || kind === 'secondary';
  return typeof title === 'string' && ofKind && (confidential === undefined || typeof confidential === 'boolean');
}
