/** From whatever the client sends to settings. What can't be understood keeps its default. */
import { defaultSettings, type Settings, type Severity } from '../../../core/src/index.ts';

/** What a client's configuration calls us. */
export const section = 'tickmark';

export function readSettings(value: unknown): Settings {
  if (!isObject(value)) return defaultSettings;
  return {
    include: strings(value['include']) ?? defaultSettings.include,
    exclude: strings(value['exclude']) ?? defaultSettings.exclude,
    alwaysInclude: strings(value['alwaysInclude']) ?? defaultSettings.alwaysInclude,
    checks: severities(value['checks']),
    date: date(value['date']),
    checker: typeof value['checker'] === 'string' ? value['checker'].trim() : defaultSettings.checker,
    signatures: value['signatures'] === 2 ? 2 : 1,
    codeLens: switches(value['codeLens'], defaultSettings.codeLens),
    inlayHints: switches(value['inlayHints'], defaultSettings.inlayHints),
  };
}

/**
 * Our settings in what a client sends of its own accord: `{ tickmark: { date } }`, `{ 'tickmark.date': … }` or, as there is no
 * word of anybody else in it, `{ date }`. Undefined where there are none.
 */
export function settingsIn(sent: unknown): unknown {
  if (!isObject(sent)) return undefined;
  if (section in sent) return sent[section];
  const dotted = Object.entries(sent).filter(([name]) => name.startsWith(`${section}.`));
  if (dotted.length === 0) return Object.keys(sent).some(name => name in defaultSettings) ? sent : undefined;
  const settings: Record<string, unknown> = {};
  for (const [name, value] of dotted) {
    const [first = '', ...rest] = name.slice(section.length + 1).split('.');
    const inside = settings[first];
    settings[first] = rest.length === 0 ? value : { ...(isObject(inside) ? inside : {}), [rest.join('.')]: value };
  }
  return settings;
}

/** Settings that are on or off; those that are not given keep their default. */
function switches<T extends Readonly<Record<string, boolean>>>(value: unknown, defaults: T): T {
  if (!isObject(value)) return defaults;
  const given = Object.entries(value).filter(([name, on]) => name in defaults && typeof on === 'boolean');
  return { ...defaults, ...Object.fromEntries(given) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of strings; a single string counts as a list of one. */
function strings(value: unknown): string[] | null {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : null;
}

const severityNames: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

function severities(value: unknown): Settings['checks'] {
  const checks: Record<string, Severity | 'off'> = {};
  if (!isObject(value)) return checks;
  for (const [code, severity] of Object.entries(value)) {
    if (typeof severity === 'string' && severityNames.includes(severity)) checks[code] = severity as Severity | 'off';
  }
  return checks;
}

/** An ISO date as precise as given, or nothing. */
const date = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value.trim()) ? value.trim() : null;

/** Whether two settings mean the same. */
export const sameSettings = (a: Settings, b: Settings): boolean => JSON.stringify(a) === JSON.stringify(b);
/** Whether going from one to the other changes what is read, not only how severe it is. */
export const sameReading = (a: Settings, b: Settings): boolean => sameSettings(reading(a), reading(b));

/** The settings alone that change what is read. */
function reading(settings: Settings): Settings {
  const { checks, checker, signatures, codeLens, inlayHints } = defaultSettings;
  return { ...settings, checks, checker, signatures, codeLens, inlayHints };
}
