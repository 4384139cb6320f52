/** A line of the ledger: what any kind of it has, how it is written, and which of two comes later. */
import { byCodeUnit } from '../util/hash.ts';
import type { Anchor } from './anchor.ts';

/** What every line says. Objects read from a ledger keep every field they came with, known or not. */
export interface Line {
  readonly checker: string;
  /** ISO 8601 in UTC: `2026-11-21T09:30:00.000Z`. */
  readonly time: string;
  readonly anchor?: Anchor;
}

/**
 * The one way to write a line: keys in order of code unit, no white space, no character at which a tool might break
 * the line. Without a line end.
 */
export const ledgerLine = <L extends Line>(said: L): string =>
  canonical(said).replace(/[\u0085\u2028\u2029]/g, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  fields.sort(([a], [b]) => byCodeUnit(a, b));
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}

/** What was said, with its canonical line. */
export interface Entry<L extends Line> {
  readonly said: L;
  readonly line: string;
}

/** All that was ever said about one thing. */
export interface History<L extends Line> {
  /** What holds: the last. */
  readonly ruling: L;
  /** What stands, oldest first. */
  readonly entries: readonly Entry<L>[];
  /** The same with what was withdrawn, and with the lines that withdraw it. */
  readonly lines: readonly Entry<Line>[];
}

/** Time in a form that can be ordered: `…:04Z` comes before `…:04.5Z`. */
export const moment = (time: string): string => {
  const [seconds = '', fraction = ''] = time.slice(0, -1).split('.');
  return `${seconds}.${fraction.padEnd(9, '0')}`;
};

/** Orders times. Most are written to the same part of a second, and then stand in order as they are. */
const byTime = (a: string, b: string): number =>
  a.length === b.length ? byCodeUnit(a, b) : byCodeUnit(moment(a), moment(b));

/** Orders lines by time, and those of one moment by their bytes: the last rules. */
export const byMoment = (a: Entry<Line>, b: Entry<Line>): number =>
  byTime(a.said.time, b.said.time) || byCodeUnit(a.line, b.line);
