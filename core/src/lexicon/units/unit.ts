/**
 * Units of measure. `unit` is the UCUM code (where UCUM has one), `name` the singular English name, `words` further
 * singular names (lower case; plurals are made by rule or stand in `plurals`), `symbols` are case-sensitive. `factor`
 * converts to the first unit of the same `dimension`; `offset` is added before that (temperatures).
 */
export interface UnitRow {
  readonly unit: string;
  readonly name: string;
  readonly words?: readonly string[];
  readonly plurals?: readonly string[];
  readonly symbols?: readonly string[];
  readonly dimension: Dimension;
  readonly factor: number;
  readonly offset?: number;
  /** Metric prefixes may stand before it: `kilo`, `k`. */
  readonly prefixes?: readonly Prefix[];
  /** `square` and `cubic` may stand before it. */
  readonly powers?: true;
}

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'temperature'
  | 'angle'
  | 'energy'
  | 'power'
  | 'force'
  | 'torque'
  | 'pressure'
  | 'frequency'
  | 'voltage'
  | 'current'
  | 'resistance'
  | 'capacitance'
  | 'charge'
  | 'light'
  | 'sound'
  | 'information'
  | 'illuminance'
  | 'dose'
  | 'radioactivity'
  | 'amount'
  | 'concentration'
  | 'rotation'
  | 'economy'
  | 'rate';

export type Prefix = 'p' | 'n' | 'µ' | 'm' | 'c' | 'd' | 'h' | 'k' | 'M' | 'G' | 'T' | 'P';

export const prefixes: Readonly<
  Record<Prefix, { readonly name: string; readonly factor: number; readonly ucum: string }>
> = {
  p: { name: 'pico', factor: 1e-12, ucum: 'p' },
  n: { name: 'nano', factor: 1e-9, ucum: 'n' },
  µ: { name: 'micro', factor: 1e-6, ucum: 'u' },
  m: { name: 'milli', factor: 1e-3, ucum: 'm' },
  c: { name: 'centi', factor: 1e-2, ucum: 'c' },
  d: { name: 'deci', factor: 1e-1, ucum: 'd' },
  h: { name: 'hecto', factor: 1e2, ucum: 'h' },
  k: { name: 'kilo', factor: 1e3, ucum: 'k' },
  M: { name: 'mega', factor: 1e6, ucum: 'M' },
  G: { name: 'giga', factor: 1e9, ucum: 'G' },
  T: { name: 'tera', factor: 1e12, ucum: 'T' },
  P: { name: 'peta', factor: 1e15, ucum: 'P' },
};

/** Prefixes of large amounts. */
export const large = ['k', 'M', 'G', 'T', 'P'] as const;
