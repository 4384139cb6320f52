/** brat standoff back to lines of the ledger: ours, and states that somebody has set in brat. */
import { byMoment, claimName, type Decision, decisionStates, readLedger, type Span } from '../../../core/src/index.ts';
import { CodePoints } from '../codePoints.ts';
import { findQuote } from '../import/findQuote.ts';
import { anchorFor, unsigned } from '../import/foreign.ts';
import type { ImportFile, Incoming } from '../import/importInto.ts';
import type { Places } from '../import/places.ts';
import { type Fields, isFields } from '../json.ts';
import { lineNote } from './write.ts';

interface Passage {
  readonly type: string;
  /** In code points of the text beside the annotations. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

interface Standoff {
  readonly passages: Map<string, Passage>;
  /** By passage: what its `State` says, and whether `ChangedSince` stands there. */
  readonly states: Map<string, string>;
  readonly changed: Set<string>;
  /** By passage: notes for people, and lines of a ledger. */
  readonly notes: Map<string, string[]>;
  readonly lines: Map<string, string[]>;
  /** Lines of other kinds. */
  others: number;
}

export function bratLines(
  file: ImportFile,
  files: readonly ImportFile[],
  places: Places,
): readonly (() => Incoming)[] | string {
  const standoff = read(file.text);
  if (standoff.passages.size + standoff.lines.size === 0) return 'It holds no annotations.';
  const incoming: (() => Incoming)[] = [];
  for (const lines of standoff.lines.values())
    for (const line of lines) incoming.push(() => ({ line: fieldsOf(line) }));
  for (const [id, passage] of standoff.passages) {
    const set = standoff.states.get(id);
    const state = decisionStates.find(one => one === set);
    const ours = standoff.lines.get(id) ?? [];
    if (set !== undefined && !state) {
      const reason = `Tickmark knows no state “${set}”.`;
      incoming.push(() => ({ lost: { file: file.name, words: passage.words, reason } }));
      continue;
    }
    if (!state) {
      if (ours.length === 0 && passage.type !== 'Figure') incoming.push(() => null);
      continue;
    }
    const rulings = rulingsOf(ours);
    // Two claims may have come to stand on one figure: the state is that of either.
    if (rulings.some(ruling => ruling.state === state) && !standoff.changed.has(id)) continue;
    const ruling = rulings.at(-1) ?? null;
    if (!ruling && state === 'open') continue;
    incoming.push(() => decided(state, ruling, passage, standoff.notes.get(id) ?? [], file, files, places));
  }
  for (let i = 0; i < standoff.others; i++) incoming.push(() => null);
  return incoming;
}

function read(text: string): Standoff {
  const standoff: Standoff = {
    passages: new Map(),
    states: new Map(),
    changed: new Set(),
    notes: new Map(),
    lines: new Map(),
    others: 0,
  };
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const [id = '', what = '', ...rest] = line.split('\t');
    const words = rest.join('\t');
    const [type = '', ...places] = what.split(/[ ;]/);
    const [target = '', value = ''] = places;
    const [from, to] = [Number(places[0]), Number(places.at(-1))];
    if (id.startsWith('T') && Number.isSafeInteger(from) && Number.isSafeInteger(to)) {
      standoff.passages.set(id, { type, start: from, end: to, words });
    } else if (/^[AM]/.test(id) && type === 'State') standoff.states.set(target, value);
    else if (/^[AM]/.test(id) && type === 'ChangedSince') standoff.changed.add(target);
    else if (id.startsWith('#') && type === lineNote) push(standoff.lines, target, words);
    else if (id.startsWith('#')) push(standoff.notes, target, words);
    else standoff.others++;
  }
  return standoff;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** A line that is none is told by the import as what can't be taken in. */
function fieldsOf(words: string): Fields {
  try {
    const value: unknown = JSON.parse(words);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}

/** What holds of each claim of one passage, the latest last. */
function rulingsOf(lines: readonly string[]): Decision[] {
  const { claims } = readLedger(lines.join('\n'));
  const last = [...claims.values()].flatMap(({ entries, ruling }) => entries.find(({ said }) => said === ruling) ?? []);
  return last.sort(byMoment).map(({ said }) => said);
}

/** A state that was set in brat, by hand or by another program. */
function decided(
  state: string,
  ruling: Decision | null,
  passage: Passage,
  notes: readonly string[],
  { name }: ImportFile,
  files: readonly ImportFile[],
  places: Places,
): Incoming {
  const stem = name.replace(/\.ann$/i, '');
  const file = places.file(stem) ?? places.file(`${stem}.txt`) ?? places.fileOfStem(stem);
  const lost = (reason: string): Incoming => ({ lost: { file: file ?? name, words: passage.words, reason } });
  if (!file) return lost('No article of the folder is meant by it.');
  if (places.checker === '') return lost(unsigned);
  const text = places.text(file);
  const beside = files.find(one => one.name === `${stem}.txt`)?.text.replace(/^\ufeff/, '') ?? text;
  const span = spanIn(file, beside, passage, places);
  const anchor = typeof span === 'string' ? span : anchorFor(file, span, true, places);
  if (typeof anchor === 'string') return lost(anchor);
  // A note that Tickmark wrote tells of the decision before.
  const note = ruling ? '' : notes.join('; ').trim();
  const claim = ruling ? ruling.claim : claimName(anchor);
  return {
    line: { claim, state, checker: places.checker, time: places.now, anchor, ...(note !== '' && { note }) },
  };
}

/** The place of a passage in the article as it is now, by the text that was annotated. */
function spanIn(file: string, annotated: string, { start, end, words }: Passage, places: Places): Span | string {
  const points = new CodePoints(annotated);
  const [from, to] = [points.offset(start), points.offset(end)];
  const flat = (one: string): string => one.replace(/\s+/g, ' ');
  if (from === null || to === null || flat(annotated.slice(from, to)) !== flat(words))
    return 'Its place and its words do not go together.';
  if (annotated === places.text(file)) return { start: from, end: to };
  const quote = {
    exact: words,
    prefix: annotated.slice(Math.max(0, from - 32), from),
    suffix: annotated.slice(to, to + 32),
  };
  return findQuote(places.flat(file), quote, null);
}
