/** Values that came out of JSON: what they are, and how two of them compare. */
import { type Line, ledgerLine } from '../../core/src/index.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isString = (value: unknown): value is string => typeof value === 'string';
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** One or several, or none. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** With keys in order, at every depth. */
export const inOrder = <T>(value: T): T => JSON.parse(canonical(value)).value;
export const sameJson = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
const canonical = (value: unknown): string => ledgerLine({ value } as unknown as Line);

/** Without some of its keys. No assignment: a ledger may have a key `__proto__`. */
export const without = (value: Fields, ...keys: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
