/** What the sidebar and the status bar show: topics with their mentions, claims by state, counts. */
import {
  byCodeUnit,
  type Claim,
  type CorpusEntity,
  creditWords,
  type Finding,
  isHalfSigned,
  type PlacedTick,
  type Quantity,
  type Span,
  settledStates,
  type Topic,
} from '../../../core/src/index.ts';
import {
  type ClaimRow,
  type ClaimState,
  type Counts,
  type MentionRow,
  noCounts,
  type TopicRow,
} from '../lsp/messages.ts';
import { claimOf, sentenceAround } from './find.ts';
import { locationOf } from './references.ts';
import { orphansOf, placeOf, rowOf, rowOfOrphan, saidByClaim, tickInfo, ticksByClaim } from './ticks.ts';
import type { FileView, FolderView } from './view.ts';
import { excerpt, oneLine } from './words.ts';

/** Checks that say that two figures don't fit together. */
export const conflictCodes: ReadonlySet<string> = new Set([
  ...['conflicting-figure', 'arithmetic', 'date-conflict', 'unit-conversion', 'rank-conflict'],
]);
const unsourcedCode = 'unsourced-figure';

export function addCounts(a: Counts, b: Counts): Counts {
  const names = Object.keys(noCounts) as (keyof Counts)[];
  return Object.fromEntries(names.map(name => [name, a[name] + b[name]])) as unknown as Counts;
}

/** A claim with what the checks say of its figure. */
export interface Judged {
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly state: ClaimState;
  readonly findings: readonly Finding[];
  readonly tick: PlacedTick | null;
  /** All that was ever said of it. */
  readonly said: readonly PlacedTick[];
}

/** The claims of one file, in order. Dates that nothing is said of are no work for a checker, and stay out. */
export function judgedClaims(folder: FolderView, file: FileView): Judged[] {
  const { claims, quantities } = file.document;
  const byClaim = findingsByClaim(folder, file);
  const ticks = ticksByClaim(folder, file);
  const said = saidByClaim(folder, file);
  return claims.flatMap((claim, i): Judged[] => {
    const quantity = quantities[claim.quantity];
    const findings = byClaim.get(i) ?? [];
    const tick = ticks.get(i) ?? null;
    const isDate = quantity?.kind === 'date' || quantity?.kind === 'time';
    if (!quantity || (isDate && findings.length === 0 && !tick)) return [];
    return [
      { claim, quantity, state: stateOf(folder, claim, findings, tick), findings, tick, said: said.get(i) ?? [] },
    ];
  });
}

/**
 * A person's decision goes before all else, then a conflict. Whether a source is missing is for its check to say, so that
 * all lists agree.
 */
function stateOf(folder: FolderView, claim: Claim, findings: readonly Finding[], tick: PlacedTick | null): ClaimState {
  if (tick) return tickState(folder, tick);
  if (hasConflict(findings)) return 'differs';
  if (findings.some(finding => finding.code === unsourcedCode)) return 'unsourced';
  return claim.sourced ? 'sourced' : 'open';
}

const hasConflict = (findings: readonly Finding[]): boolean => findings.some(({ code }) => conflictCodes.has(code));

function tickState({ signatures }: FolderView, { outcome, history }: PlacedTick): ClaimState {
  if (outcome === 'changed') return 'changed';
  return isHalfSigned(history, signatures) ? 'half' : history.ruling.state;
}

/** Both lists are sorted by start, so one walk finds the figures that each finding touches. */
function findingsByClaim(folder: FolderView, file: FileView): Map<number, Finding[]> {
  const { document } = file;
  const { quantities } = document;
  const byClaim = new Map<number, Finding[]>();
  let first = 0;
  for (const finding of folder.findings(file.uri)) {
    while (first < quantities.length && (quantities[first] as Span).end <= finding.start) first++;
    for (let i = first; i < quantities.length && (quantities[i] as Span).start < finding.end; i++) {
      const found = claimOf(document, i);
      if (!found) continue;
      const known = byClaim.get(found.index);
      if (known) known.push(finding);
      else byClaim.set(found.index, [finding]);
    }
  }
  return byClaim;
}

/** Counts and rows made before, with the findings and ticks that they were made for. */
const known = new WeakMap<FileView, Known>();
interface Known {
  readonly findings: readonly Finding[];
  readonly ticks: readonly PlacedTick[];
  readonly checker: string;
  counts?: Counts;
  rows?: ClaimRow[];
}

function knownOf(folder: FolderView, file: FileView): Known {
  const findings = folder.findings(file.uri);
  const ticks = folder.ticks.on(file.uri);
  let its = known.get(file);
  const { checker } = folder;
  if (its?.findings !== findings || its.ticks !== ticks || its.checker !== checker) {
    its = { findings, ticks, checker };
    known.set(file, its);
  }
  return its;
}

export function countsOf(folder: FolderView, file: FileView): Counts {
  const its = knownOf(folder, file);
  its.counts ??= makeCounts(folder, file);
  return its.counts;
}

/** The same list as long as the findings and the ticks of the file are the same. */
export function claimRowsOf(folder: FolderView, file: FileView): ClaimRow[] {
  const its = knownOf(folder, file);
  its.rows ??= makeClaimRows(folder, file);
  return its.rows;
}

function makeCounts(folder: FolderView, file: FileView): Counts {
  const claims = judgedClaims(folder, file);
  const states = [...claims.map(one => one.state), ...orphansOf(folder, file).map(tick => tickState(folder, tick))];
  const count = (state: ClaimState): number => states.reduce((sum, one) => sum + (one === state ? 1 : 0), 0);
  const differing = claims.filter(({ findings }) => hasConflict(findings));
  const settledDiffer = differing.filter(({ state }) => settledStates.has(state)).length;
  return {
    articles: 1,
    claims: states.length,
    differs: differing.length - settledDiffer,
    unsourced: count('unsourced'),
    sourced: count('sourced'),
    open: count('open'),
    half: count('half'),
    settledDiffer,
    settled: states.filter(state => settledStates.has(state)).length,
    wrong: count('wrong'),
    disputed: count('disputed'),
    'cannot-verify': count('cannot-verify'),
    changed: count('changed'),
    // They are in no file, and counted by whoever asks for one or for all.
    lost: 0,
    findings: folder.findings(file.uri).length,
  };
}

function makeClaimRows(folder: FolderView, file: FileView): ClaimRow[] {
  const { document } = file;
  const { text } = document.source;
  const orphans = orphansOf(folder, file).map(tick => orphanRow(folder, file, tick));
  const claims = judgedClaims(folder, file).map(({ claim, quantity, state, findings, tick }) => ({
    id: rowOf(file, claim),
    state,
    figure: oneLine(text.slice(quantity.start, quantity.end)),
    concept: oneLine(claim.concept ?? quantity.concept ?? ''),
    source: claim.source === null ? null : creditWords(oneLine(claim.source)),
    location: locationOf(file, quantity),
    sentence: excerpt(text, sentenceAround(document, quantity), quantity).text,
    findings: findings.map(finding => finding.message),
    differs: hasConflict(findings),
    tick: tick && tickInfo(folder, tick),
  }));
  if (orphans.length === 0) return claims;
  return [...claims, ...orphans].sort(({ location: { range: a } }, { location: { range: b } }) =>
    a.start.line === b.start.line ? a.start.character - b.start.character : a.start.line - b.start.line,
  );
}

/** A tick without a figure under it: shown by the words it was set on. */
function orphanRow(folder: FolderView, file: FileView, tick: PlacedTick): ClaimRow {
  const { text } = file.document.source;
  const { exact, figure } = tick.history.ruling.anchor;
  const place = placeOf(file, tick);
  return {
    id: rowOfOrphan(file, tick),
    state: tickState(folder, tick),
    figure: oneLine(exact.slice(...figure)),
    concept: '',
    source: null,
    location: locationOf(file, place),
    sentence: excerpt(text, sentenceAround(file.document, place), place).text,
    findings: [],
    differs: false,
    tick: tickInfo(folder, tick),
    gone: true,
  };
}

/**
 * Topics of some files of a folder: entities joined over the files, themes by their words. Best first within their kind:
 * names by how often they stand in how many articles, themes by their scores.
 */
export function topicRowsOf(folder: FolderView, files: readonly FileView[], whole: boolean): TopicRow[] {
  const table = new TopicTable(folder, whole);
  for (const file of files) table.add(file);
  return table.rows();
}

/** Names that are one in the folder have one id, themes that of their words. */
export const topicId = ({ snapshot }: FolderView, { uri }: FileView, { entity, label }: Topic): string =>
  (entity === null ? undefined : snapshot.entityId(uri, entity)) ?? `theme:${label.toLowerCase()}`;

/** Gathers topics file by file, so that whoever gathers many can pause in between. */
export class TopicTable {
  readonly #folder: FolderView;
  /** A name that is a topic somewhere counts wherever it stands in the folder, not in the files added alone. */
  readonly #whole: boolean;
  readonly #topics = new Map<
    string,
    Omit<TopicRow, 'count' | 'mentions'> & { score: number; best: number; files: number; mentions: MentionRow[] }
  >();
  #files = 0;

  constructor(folder: FolderView, whole: boolean) {
    this.#folder = folder;
    this.#whole = whole;
  }

  add(file: FileView): void {
    const { snapshot } = this.#folder;
    this.#files++;
    for (const one of file.document.topics) {
      const { label, kind, score, entity, places } = one;
      const joined = entity === null ? undefined : snapshot.entityId(file.uri, entity);
      const id = topicId(this.#folder, file, one);
      const overAll = joined !== undefined && this.#whole ? snapshot.entity(joined) : undefined;
      let topic = this.#topics.get(id);
      if (!topic) {
        const mentions = overAll ? placesOf(this.#folder, overAll) : [];
        const shown = oneLine(overAll ? overAll.shownName : label);
        topic = { id, kind, label: shown, score: 0, best: 0, files: 0, mentions };
        this.#topics.set(id, topic);
      }
      if (kind !== 'theme') topic.score += Math.log2(1 + places.length);
      else topic.score += label.includes(' ') ? score : score * ONE_WORD;
      topic.best = Math.max(topic.best, score);
      topic.files++;
      if (!overAll) for (const place of places) topic.mentions.push(mentionRow(file, place));
    }
  }

  rows(): TopicRow[] {
    return [...this.#topics.values()]
      .filter(({ kind, files, best }) => kind !== 'theme' || this.#files === 1 || files > 1 || best >= LEADS)
      .sort((a, b) => b.score - a.score || byCodeUnit(a.label, b.label) || byCodeUnit(a.id, b.id))
      .map(({ id, kind, label, mentions }) => ({ id, kind, label, count: mentions.length, mentions }));
  }
}

/** A phrase says more of a folder than a word that many articles share: `night shift` before `town`. */
const ONE_WORD = 0.5;
/** What a folder is about: themes of several articles, and those that lead one. */
const LEADS = 0.5;

function placesOf(folder: FolderView, entity: CorpusEntity): MentionRow[] {
  return entity.mentions.flatMap(place => {
    const file = folder.file(place.uri);
    return file ? [mentionRow(file, place)] : [];
  });
}

/** Rows made before, by file and span: an edit makes a new view of its own file and leaves those of all others. */
const knownRows = new WeakMap<FileView, Map<string, MentionRow>>();

function mentionRow(file: FileView, place: Span): MentionRow {
  let known = knownRows.get(file);
  if (!known) {
    known = new Map();
    knownRows.set(file, known);
  }
  const key = `${place.start} ${place.end}`;
  let row = known.get(key);
  if (!row) {
    const sentence = sentenceAround(file.document, place);
    row = { location: locationOf(file, place), ...excerpt(file.document.source.text, sentence, place) };
    known.set(key, row);
  }
  return row;
}
