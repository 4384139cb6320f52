/** What a person decided about one claim, and the line of the ledger that says so. */
import { byCodeUnit, hash } from '../util/hash.ts';

export const decisionStates = ['checked', 'disputed', 'wrong', 'cannot-verify', 'not-a-claim', 'open'] as const;
/** `open` takes back what was decided before. */
export type DecisionState = (typeof decisionStates)[number];

/**
 * Where the claim stood when the decision was made: the selectors of the W3C Web Annotation model over the sentence,
 * and the figure inside it. White space counts as one space throughout, so that a new line break changes nothing.
 */
export interface Anchor {
  /** Path of the article in its folder, with forward slashes. */
  readonly file: string;
  /** The words of the sentence. */
  readonly exact: string;
  /** At most `contextLength` code units before the sentence. */
  readonly prefix: string;
  /** The same after it. */
  readonly suffix: string;
  /** Where the sentence stood in the file: UTF-16 code units, without a byte-order mark. For people and other programs; a tick is never found by it. */
  readonly start: number;
  readonly end: number;
  /** The figure inside `exact`: start and end in UTF-16 code units. */
  readonly figure: readonly [start: number, end: number];
  /** Other sentences that could be mistaken for this one; left out where there are none. */
  readonly others?: Others;
}

/** How many other sentences there were when the decision was made. */
export interface Others {
  /** With the same words in the same file. */
  readonly here?: number;
  /** With the same words in other files. */
  readonly elsewhere?: number;
  /** With the same words but for their numbers, in the same file. */
  readonly alike?: number;
}

/** One decision. Objects read from a ledger keep every field they came with, known or not. */
export interface Decision {
  /** Names the claim over all its decisions, also when its words have changed in between. */
  readonly claim: string;
  readonly state: DecisionState;
  /** What the claim was checked against, in the checker's words. */
  readonly sources?: readonly string[];
  readonly note?: string;
  readonly checker: string;
  /** ISO 8601 in UTC: `2026-11-21T09:30:00.000Z`. */
  readonly time: string;
  readonly anchor: Anchor;
}

/**
 * The one way to write a decision: keys in order of code unit, no white space, no character at which a tool might break
 * the line. Without a line end.
 */
export const decisionLine = (decision: Decision): string =>
  canonical(decision).replace(/[\u0085\u2028\u2029]/g, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  fields.sort(([a], [b]) => byCodeUnit(a, b));
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}

/**
 * The name of a claim that was never decided about. Two people who come upon the same figure in the same text give it
 * the same name.
 */
export const claimName = ({ file, exact, prefix, suffix, figure }: Anchor): string =>
  hash(JSON.stringify([file, exact, prefix, suffix, figure]));

/** Reads one line. Gives the reason, in a sentence for people, where it is no decision. */
export function readDecision(line: string): Decision | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'It is not complete JSON: half-written, or from another program.';
  }
  return complaint(value) ?? (value as Decision);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

/** What keeps a value from being a decision; null if nothing. */
function complaint(value: unknown): string | null {
  if (!isObject(value)) return 'It is not a decision.';
  for (const field of ['claim', 'checker', 'time'] as const) {
    if (!isText(value[field])) return `It is not a decision: it has no “${field}”.`;
  }
  if (!time.test(value['time'] as string)) return 'Its time is not written as 2026-11-21T09:30:00.000Z.';
  const { state, sources, note, anchor } = value;
  if (!decisionStates.some(known => known === state)) return 'Its state is none that this version knows.';
  if (sources !== undefined && !(Array.isArray(sources) && sources.every(one => typeof one === 'string')))
    return 'Its sources are not a list of texts.';
  if (note !== undefined && typeof note !== 'string') return 'Its note is not a text.';
  return isAnchor(anchor) ? null : 'It does not say where its claim stands.';
}

function isAnchor(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { file, exact, prefix, suffix, start, end, figure, others } = value;
  if (!isText(file) || !isText(exact) || typeof prefix !== 'string' || typeof suffix !== 'string') return false;
  if (!isCount(start) || !isCount(end) || !Array.isArray(figure) || figure.length !== 2) return false;
  const [from, to] = figure;
  if (!isCount(from) || !isCount(to) || from > to || to > exact.length) return false;
  return others === undefined || (isObject(others) && ['here', 'elsewhere', 'alike'].every(isCountOrLeftOut(others)));
}

const isCountOrLeftOut = (others: Record<string, unknown>) => (field: string) =>
  others[field] === undefined || isCount(others[field]);

/** Time in a form that can be ordered: `…:04Z` comes before `…:04.5Z`. */
const moment = ({ time }: Decision): string => {
  const [seconds = '', fraction = ''] = time.slice(0, -1).split('.');
  return `${seconds}.${fraction.padEnd(9, '0')}`;
};

/** A decision with its canonical line. */
export interface Entry {
  readonly decision: Decision;
  readonly line: string;
}

/** Orders decisions by time, and those of one moment by the bytes of their lines: the last of a claim rules. */
export const byMoment = (a: Entry, b: Entry): number =>
  byCodeUnit(moment(a.decision), moment(b.decision)) || byCodeUnit(a.line, b.line);
