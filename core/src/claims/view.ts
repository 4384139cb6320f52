import type { DocumentAnalysis } from '../document/analysis.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import { partWords, scopeWords } from '../lexicon/measures.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import type { ClaimInDocument } from './compare.ts';
import { clauseAround, windowOf } from './measure.ts';
import { familyOf, type Interval, intervalOf } from './values.ts';
import { isTelling, normalForm } from './vocabulary.ts';

/** A claim as `compareClaims` looks at it: its figure, and the words of its sentence. Nothing else of the document. */
export interface View {
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly family: string | null;
  readonly interval: Interval | null;
  /** Normal form of what is counted, '' if the figure names nothing. */
  readonly head: string;
  readonly measure: ReadonlySet<string>;
  /** Words between the number and the noun it counts, in normal form. */
  readonly modifiers: ReadonlySet<string>;
  /** Telling words of the figure's clause, and of its whole sentence; names are not among them. */
  readonly clause: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
  /** Words with a capital that do not begin the sentence, in small letters; those of the clause apart. */
  readonly names: ReadonlySet<string>;
  readonly clauseNames: ReadonlySet<string>;
  /** Entities that the figure is told of: those of its clause, else those named before it in the sentence. */
  readonly subjects: readonly number[];
  /** Words of a stretch of time that the figure is for: `quarter`, `nine months`; empty if none is named. */
  readonly periods: ReadonlySet<string>;
  /** The clause has `had`: it tells of what was before. */
  readonly before: boolean;
  /** How many figures of the same kind stand in the sentence. */
  readonly crowd: number;
  /** `the cheapest`, `the youngest`: one end of all the values there are. */
  readonly extreme: boolean;
  /** The figure only describes a noun: `a 14-state network`, `the $10-a-share offer`. */
  readonly attributive: boolean;
  /** `after three minutes`, `two weeks ago`: a point in time rather than a length. */
  readonly point: boolean;
  /** `40 a month`, `12 per day`: what it is reckoned by, or null. */
  readonly rate: string | null;
  /** A part, an addition, a change, one end of a change: not the whole. */
  readonly part: boolean;
  /** `all 15 of the miners`, `the 27 clubs`: a whole that was spoken of before. */
  readonly definite: boolean;
  /** `all 15 of the miners`: all that there are. */
  readonly all: boolean;
  /** One end of `from … to …`, or a value before another: `up from`. */
  readonly end: 'from' | 'to' | null;
  /** It tells by how much something changed. */
  readonly change: boolean;
  /** `the earlier fire`, `a second loan`: another of its kind. */
  readonly other: boolean;
  /** `players who are on the list`: a clause narrows down what is counted. */
  readonly restricted: boolean;
  /** Rows of `scopeWords` that the clause touches. */
  readonly scopes: ReadonlySet<number>;
  /** No sentence of running text: a headline, a caption, a line of a list or a table. */
  readonly label: boolean;
  /** All words from the figure before to the end of the clause, in normal form: whose figure this is. */
  readonly near: () => ReadonlySet<string>;
  /** Words before the colon of `Farmers' List: 13`, in normal form; empty where there is none. */
  readonly lineWords: ReadonlySet<string>;
  /** `the $1.2 million cost`: takes the figure as given, whatever is planned or expected with it. */
  readonly given: boolean;
}

const views = new WeakMap<Claim, View>();

/** The view of a claim, made once. */
export function viewOf({ document, index }: ClaimInDocument): View {
  const claim = document.claims[index] as Claim;
  let view = views.get(claim);
  if (!view) {
    view = makeView(document, claim);
    views.set(claim, view);
  }
  return view;
}

const SCOPE_OF: ReadonlyMap<string, number> = new Map(
  scopeWords.flatMap((row, i) => row.map(word => [normalForm(word) || word, i] as const)),
);
/** A word of a sentence, with its hyphens and apostrophes. */
export const WORD = /[\p{L}][\p{L}\p{M}’'-]*/gu;
/** Words with a capital that are no names. */
const CALENDAR: ReadonlySet<string> = new Set([...months.keys(), ...weekdays.keys(), 'i', 'mr', 'mrs', 'ms', 'dr']);
const RATE =
  /^\s{0,60}(?:(?:an?|per|each|every)\s{1,60}(?:\p{L}{1,60}-)?(second|minute|hour|day|night|week|month|quarter|season|year|decade|person|head|capita|household|square|kilo\p{L}{0,60}|tonne|ton|litre|liter|barrel|share|unit|ticket|seat)|(daily|weekly|monthly|yearly|annually)\b|\/\s?(\p{L}{1,60}))/u;

function makeView(document: DocumentAnalysis, claim: Claim): View {
  const { text } = document.source;
  const quantity = document.quantities[claim.quantity] as Quantity;
  const around = windowOf(quantity, claim);
  const [from, to] = clauseAround(text, quantity, around);
  const sentence = text.slice(around.start, around.end);
  const names = new Set<string>();
  const sentenceWords = tellingWords(sentence, names);
  const clauseNames = new Set<string>();
  const clauseText = text.slice(from, to);
  const clause = tellingWords(clauseText, null);
  // Names before the figure, and those close after it: `killed 10 people in Nairobi`.
  tellingWords(clauseText, clauseNames, quantity.end + REACH - from);
  const family = familyOf(quantity);
  const before = text.slice(Math.max(claim.start, quantity.start - 40), quantity.start).toLowerCase();
  const after = text.slice(quantity.end, Math.min(claim.end, quantity.end + 60)).toLowerCase();
  let near: ReadonlySet<string> | undefined;
  const scopes = new Set<number>();
  for (const [word] of clauseText.toLowerCase().matchAll(WORD)) {
    const row = SCOPE_OF.get(normalForm(word) || word);
    if (row !== undefined) scopes.add(row);
  }
  // `between the ages of 65 and 74`
  const aged = /\b(?:aged?|ages of|ages)\s+(?:[\d-]+\s+(?:and|to|or)\s+)?$/.test(before);
  return {
    claim,
    quantity,
    family,
    interval: aged ? null : intervalOf(quantity),
    head: headOf(quantity, text.slice(Math.max(claim.start, quantity.start - 90), quantity.start).toLowerCase(), after),
    measure: new Set(claim.measure),
    modifiers: modifiersOf(text, quantity, after),
    clause,
    sentence: sentenceWords,
    names,
    clauseNames,
    subjects: subjectsOf(document, around, quantity, from),
    periods: periodsOf(clauseText),
    before: /\bhad\b/.test(text.slice(from, quantity.start)),
    extreme:
      /\b(?:cheapest|dearest|lowest|highest|youngest|oldest|smallest|largest|shortest|longest|most expensive|least expensive)\b/i.test(
        clauseText,
      ),
    crowd: crowdOf(document.quantities, claim.quantity, around, family),
    attributive: /[-‐‑]/.test(text.slice(quantity.number.end, quantity.end)) || /^[-‐‑]\p{L}/u.test(after),
    point: POINT.test(before) || /^\s*(?:ago|later|earlier|before|after|into|from|to go)\b/.test(after),
    rate: rateOf(quantity, after, text.slice(quantity.number.end, quantity.end).toLowerCase()),
    part: isPart(before, after, quantity, text.slice(quantity.start, quantity.end)),
    definite: /\b(?:the|all|all of the|these|those|its|their|his|her)\s*$/.test(before) || /^\s*of the\b/.test(after),
    all:
      /\ball(?: of)?(?: the| its| their| his| her)?\s*$/.test(before) ||
      /^all\b/i.test(text.slice(quantity.start, quantity.end)) ||
      /\bin all\b|\bin total\b|\baltogether\b/.test(after),
    end: endOf(before, after),
    change: quantity.trend !== 'none' || MORE.test(after),
    other: /\b(?:another|earlier|previous|similar|second|third|separate|different|former|latter|rival|other)\b/i.test(
      text.slice(from, quantity.end),
    ),
    restricted: /^\s*(?:who|that|which|whose|where)\b/.test(after),
    scopes,
    label: !/[.!?…]["”’')\]]*$/.test(sentence) || /\p{L}:\s*$/u.test(before),
    // Only lists ask for these, so they wait until somebody does.
    near: () => {
      near ??= nearOf(document, claim, around, to);
      return near;
    },
    lineWords: lineWordsOf(text.slice(around.start, quantity.start)),
    given: /\b(?:the|its|their|his|her|this|that)\s*$/.test(before) && quantity.kind !== 'count',
  };
}

/** What is counted: by the figure itself, or `64 of the foundry's employees`, `the number of wolves at 30 to 40`. */
/** How far after the figure a name still belongs to it: `killed 10 people in Nairobi`. */
const REACH = 24;

function subjectsOf({ mentions }: DocumentAnalysis, claim: Span, quantity: Quantity, from: number): number[] {
  const inClause: number[] = [];
  const before: number[] = [];
  for (let m = firstEndingAfter(mentions, claim.start); m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention || mention.start >= Math.min(claim.end, quantity.end + REACH)) break;
    (mention.start >= from ? inClause : before).push(mention.entity);
  }
  return inClause.length > 0 ? inClause : before;
}

function nearOf({ quantities, source }: DocumentAnalysis, claim: Claim, around: Span, to: number): Set<string> {
  const { kind } = quantities[claim.quantity] as Quantity;
  let q = claim.quantity - 1;
  // A total of which this is a part stands after, another figure of the kind before.
  while (q >= 0 && (quantities[q] as Quantity).end > around.start && quantities[q]?.kind !== kind) q--;
  const from = Math.max(around.start, quantities[q]?.end ?? around.start);
  const words = source.text.slice(from, to).toLowerCase().matchAll(WORD);
  return new Set([...words].map(([word]) => normalForm(word.replace(/[’']s?$/, ''))).filter(Boolean));
}

function lineWordsOf(before: string): Set<string> {
  const line = /^([^:.]{2,60}):\s*$/.exec(before)?.[1] ?? '';
  return new Set(
    [...line.toLowerCase().matchAll(WORD)].map(([word]) => normalForm(word.replace(/[’']s?$/, ''))).filter(Boolean),
  );
}

const POINT = /\b(?:after|in|within|on|at|before|by|under|until|every)\s*$/;
const PERIOD =
  /\b(?:(?:first|second|third|fourth|last|latest|past|previous|next|opening|closing|final|same|this)[\s-](?:\w{1,40}[\s-])?(?:quarter|half|halves|months|weeks|season|semester|innings?|period|set|leg|session|round)|(?:three|six|nine|full|half|entire)[\s-](?:year|months?|season)|quarter|half-year|year-to-date|so far|to date|overnight|daily)\b/g;

/** Stretches of time in the clause, as they are written. */
function periodsOf(clause: string): Set<string> {
  return new Set([...clause.toLowerCase().matchAll(PERIOD)].map(([words]) => words.replaceAll('-', ' ')));
}

/** Figures of one kind in the sentence of a claim. */
function crowdOf(quantities: readonly Quantity[], at: number, around: Span, family: string | null): number {
  let count = 0;
  for (let q = at; q >= 0 && count < 9 && (quantities[q] as Quantity).start >= around.start; q--) {
    if (familyOf(quantities[q] as Quantity) === family) count++;
  }
  for (let q = at + 1; q < quantities.length && count < 9 && (quantities[q] as Quantity).start < around.end; q++) {
    if (familyOf(quantities[q] as Quantity) === family) count++;
  }
  return count;
}

const MORE = /^\s*(?:more|less|higher|lower|fewer|up|down|increase|decrease|rise|fall|drop|cut|above|below)\b/;

function headOf({ kind, unit }: Quantity, before: string, after: string): string {
  if (kind !== 'count') return '';
  const word = unit?.toLowerCase().split(/\s/).at(-1) ?? OF_THE.exec(after)?.[1] ?? NUMBER_OF.exec(before)?.[1];
  return word ? normalForm(word) || word : '';
}

const OF_THE =
  /^\s{1,60}of (?:the|its|their|his|her|our)\s(?:[\p{L}’'-]{1,60}\s){0,3}?(?:[\p{L}-]{1,60}[’']s?\s)?(?:[\p{L}-]{1,60}\s)?([\p{L}-]{3,60}(?:[^s]s|men|people|children))\b/u;
const NUMBER_OF =
  /\b(?:number|total|count) of (?:[\p{L}-]{1,90}\s){0,2}?([\p{L}-]{3,90}(?:[^s’']s|men|people|children))\s(?:[\p{L}-]{1,90}\s){0,7}(?:at|to|was|is|were|from|of)\s{0,90}(?:about |around |some )?$/u;

function tellingWords(text: string, names: Set<string> | null, reach = text.length): Set<string> {
  const found = new Set<string>();
  // In a headline of capitals every word may be a name, and none need be.
  const shouted = text === text.toUpperCase();
  for (const match of text.matchAll(WORD)) {
    if (match.index >= reach) break;
    const word = match[0].replace(/[’']s?$/, '');
    const lower = word.toLowerCase();
    if (CALENDAR.has(lower) || normalForm(lower) === '') continue;
    if (shouted && word.length > 2) names?.add(lower);
    if (!shouted && match.index > 0 && word !== lower && !/^[“"‘'(]$/.test(text[match.index - 1] as string)) {
      names?.add(lower);
      continue;
    }
    const form = normalForm(lower);
    if (isTelling(form)) found.add(form);
  }
  return found;
}

/** `27 expelled clubs`: what stands between number and noun, as far as it lies in the figure's span. */
function modifiersOf(text: string, quantity: Quantity, after: string): Set<string> {
  const found = new Set<string>();
  if (quantity.kind !== 'count') return found;
  const words = [...text.slice(quantity.number.end, quantity.end).toLowerCase().matchAll(WORD)].map(([word]) => word);
  for (const word of words.slice(0, -1)) {
    const form = normalForm(word);
    if (isTelling(form)) found.add(form);
  }
  // `44 samples of baby food`
  const of = /^\s+of (?:the |its |their )?([\p{L}-]+)(?: ([\p{L}-]+))?/u.exec(after);
  if (quantity.unit !== null) {
    for (const word of of?.slice(1) ?? []) {
      const form = word ? normalForm(word) : '';
      if (isTelling(form)) found.add(form);
    }
  }
  return found;
}

function rateOf(quantity: Quantity, after: string, inside: string): string | null {
  const slash = quantity.unit?.indexOf('/') ?? -1;
  if (slash > 0 && quantity.kind !== 'measure') return (quantity.unit as string).slice(slash + 1);
  const match = RATE.exec(after) ?? /\b(?:an?|per)\s+(day|week|month|year|hour|night|head|person)\b/.exec(inside);
  return match ? ((match[1] ?? match[2] ?? match[3]) as string) : null;
}

function isPart(before: string, after: string, quantity: Quantity, own: string): boolean {
  const words = before.match(/[\p{L}’'-]+/gu) ?? [];
  if (
    /\b(?:more|other|others|additional|extra|another|remaining|further)\b/i.test(own) &&
    !/^more than|^no more/i.test(own)
  )
    return true;
  const last = words.at(-1) ?? '';
  if (partWords.has(last) || (last === 'of' && words.at(-2) === 'out')) return true;
  if (quantity.kind === 'percent') return false;
  if (quantity.trend !== 'none') return true;
  // `the 42 animals of the circus` are all of them; `35 of them`, `five of the 60`, `nine of whom` are a part, but
  // `all 15 of the miners` is a whole.
  if (quantity.unit !== null && /^\s*of (?:the|its|their)\b/.test(after)) return false;
  if (
    /^\s*(?:of (?:them|those|whom|which|these)|of the|of its|of their|more|others?|less|fewer|extra|additional|apiece|each)\b/.test(
      after,
    )
  ) {
    return !/\ball(?: of)?(?: the)?\s*$/.test(before) || /^\s*(?:more|others?|less|fewer)\b/.test(after);
  }
  return false;
}

function endOf(before: string, after: string): 'from' | 'to' | null {
  if (
    /\b(?:from|instead of|against|compared with|compared to|up from|down from|than)\s{0,40}(?:the |about |some |around |nearly ){0,10}$/.test(
      before,
    )
  )
    return 'from';
  if (
    /\b(?:rise|rose|risen|fell|fall|fallen|up|down|climbed|dropped|increased|decreased|cut|raised|lowered|grew|declined|jumped|slipped)\b[^.]{0,20}\bto\s*$/.test(
      before,
    ) ||
    /^[^.]{0,30}\bfrom\b/.test(after)
  )
    return 'to';
  return null;
}
