/** From an annotation back to a line of a ledger, ours or anybody's. */
import type { Anchor, Line } from '../../../core/src/index.ts';
import { CodePoints } from '../codePoints.ts';
import { type Fields, isCount, isFields, isString, listOf, sameJson, without } from '../json.ts';
import { annotationId, saidKey } from './form.ts';

/** What an annotation says in the terms of the model. */
export interface Plain {
  readonly checker: string | null;
  /** As written. */
  readonly time: string | null;
  readonly motivations: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly string[];
  readonly comments: readonly string[];
  /** What it is about, by address; null where there is nothing to go by. */
  readonly source: string | null;
  readonly quote: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
    readonly inside: readonly [number, number] | null;
  } | null;
  /** In code points of the text. */
  readonly position: readonly [number, number] | null;
}

export function plainOf(annotation: Fields): Plain {
  const bodies = listOf(annotation['body'] ?? annotation['bodyValue']).map(one =>
    isFields(one) ? one : { value: isString(one) ? one : '' },
  );
  const values = (...purposes: readonly string[]): string[] =>
    bodies
      .filter(one => purposes.some(purpose => listOf(one['purpose'] ?? 'commenting').includes(purpose)))
      .map(one => one['value'])
      .filter(isString);
  const creator = listOf(annotation['creator'])[0];
  const [target] = listOf(annotation['target']);
  return {
    checker: text(creator) ?? text(fieldOf(creator, 'name')) ?? text(fieldOf(creator, 'nickname')),
    time: text(annotation['modified']) ?? text(annotation['created']),
    motivations: listOf(annotation['motivation']).filter(isString),
    tags: values('tagging', 'classifying'),
    links: values('linking', 'identifying'),
    comments: values('commenting', 'replying', 'describing', 'questioning', 'assessing'),
    source: text(target) ?? sourceOf(target),
    ...selectorsOf(fieldOf(target, 'selector')),
  };
}

const text = (value: unknown): string | null => (isString(value) && value.trim() !== '' ? value : null);
const fieldOf = (value: unknown, field: string): unknown => (isFields(value) ? value[field] : undefined);

function sourceOf(target: unknown): string | null {
  const source = fieldOf(target, 'source');
  return text(source) ?? text(fieldOf(source, 'id')) ?? (source === undefined ? text(fieldOf(target, 'id')) : null);
}

function selectorsOf(selector: unknown): Pick<Plain, 'quote' | 'position'> {
  const all = listOf(selector).filter(isFields);
  const quote = all.find(one => one['type'] === 'TextQuoteSelector' && isString(one['exact']));
  const position = positionOf(all.find(one => one['type'] === 'TextPositionSelector'));
  if (!quote) return { quote: null, position };
  const { exact, prefix, suffix, refinedBy } = quote as Fields & { exact: string };
  const inside = positionOf(listOf(refinedBy).find(one => fieldOf(one, 'type') === 'TextPositionSelector'));
  return {
    quote: { exact, prefix: isString(prefix) ? prefix : '', suffix: isString(suffix) ? suffix : '', inside },
    position,
  };
}

function positionOf(selector: unknown): readonly [number, number] | null {
  const [start, end] = [fieldOf(selector, 'start'), fieldOf(selector, 'end')];
  return isCount(start) && isCount(end) && start <= end ? [start, end] : null;
}

/** What an annotation of ours gives by itself, without what stands beside it as a literal. */
export function lineOf(annotation: Fields, kind: unknown): Fields {
  const { checker, time, tags, links, comments, source, quote } = plainOf(annotation);
  const file = source === null ? null : pathOf(source);
  const about = quote ? anchorOf(quote, file) : null;
  const line: Record<string, unknown> = { checker, time };
  if (about) line['anchor'] = about;
  else if (kind === 'suppression') line['file'] = file;
  if (kind === 'withdrawal') return line;
  const [tag] = tags;
  const [comment] = comments;
  if (kind === 'suppression') return { ...line, code: tag, reason: comment };
  if (kind === 'remark') return { ...line, text: comment };
  return { ...line, state: tag, ...(links.length > 0 && { sources: links }), note: comment };
}

function anchorOf(
  { exact, prefix, suffix, inside }: NonNullable<Plain['quote']>,
  file: string | null,
): Partial<Anchor> {
  const points = new CodePoints(exact);
  const [start, end] = inside ? [points.offset(inside[0]), points.offset(inside[1])] : [null, null];
  return {
    ...(file !== null && { file }),
    exact,
    prefix: prefix.replace(/ $/, ''),
    suffix: suffix.replace(/^ /, ''),
    ...(start !== null && end !== null && { figure: [start, end] }),
  };
}

/** The path that a relative reference means, or the end of an address. */
export function pathOf(source: string): string {
  const path = source.replace(/[?#].*$/s, '').replace(/^\.\//, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What a line says beyond what its annotation gives back. */
export function beyond(said: Line, annotation: Fields): Fields {
  const fields = without(said as unknown as Fields, 'annotation');
  const given = lineOf(annotation, fields['kind']);
  // What the annotation of another program says and the line does not is taken back by a null.
  const missing = Object.keys(withValues(given)).filter(key => !Object.hasOwn(fields, key));
  const rest = { ...differing(fields, given), ...Object.fromEntries(missing.map(key => [key, null])) };
  if (!isFields(fields['anchor']) || !isFields(given['anchor'])) return rest;
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) =>
      key === 'anchor' ? [key, differing(fields['anchor'] as Fields, given['anchor'] as Fields)] : [key, value],
    ),
  );
}

const withValues = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));

const differing = (fields: Fields, given: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => !Object.hasOwn(given, key) || !sameJson(value, given[key])),
  );

/** The line of an annotation that Tickmark has written, with what others have added to it since; null for others. */
export function ownLine(annotation: Fields): Fields | null {
  const said = annotation[saidKey];
  if (!isFields(said)) return null;
  const form = without(annotation, saidKey);
  const given = lineOf(form, said['kind']);
  const anchor = said['anchor'];
  const known = withValues(given);
  const placed = isFields(anchor) && isFields(known['anchor']) ? { anchor: { ...known['anchor'], ...anchor } } : {};
  const all = { ...known, ...said, ...placed };
  const line = without(all, ...Object.keys(known).filter(key => said[key] === null));
  return isPlainForm(form, line) ? line : { ...line, annotation: form };
}

/** Whether an annotation is as we write it, and nobody has added anything. */
function isPlainForm(form: Fields, line: Fields): boolean {
  const bodies = listOf(form['body']);
  const target = form['target'];
  const selectors = listOf(fieldOf(target, 'selector')).filter(isFields);
  return (
    form['id'] === annotationId(line as unknown as Line) &&
    hasOnly(form, 'id', 'type', 'motivation', 'creator', 'created', 'body', 'target') &&
    hasOnly(form['creator'], 'type', 'name') &&
    (form['body'] === undefined || Array.isArray(form['body'])) &&
    bodies.every(one => hasOnly(one, 'type', 'purpose', 'value', 'format')) &&
    hasOnly(target, 'type', 'source', 'selector') &&
    selectors.every(
      one =>
        (hasOnly(one, 'type', 'exact', 'prefix', 'suffix', 'refinedBy') &&
          hasOnly(one['refinedBy'] ?? {}, 'type', 'start', 'end')) ||
        (one['type'] === 'TextPositionSelector' && hasOnly(one, 'type', 'start', 'end')),
    )
  );
}

const hasOnly = (value: unknown, ...keys: readonly string[]): boolean =>
  isFields(value) && Object.keys(value).every(key => keys.includes(key));
