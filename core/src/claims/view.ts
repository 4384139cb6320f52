import { sentenceProper } from '../dates/dateline.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { BlockKind } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import type { ClaimInDocument } from './compare.ts';
import { type Extent, extentOf } from './extent.ts';
import { clauseAround, windowOf } from './measure.ts';
import { type Occasion, occasionOf } from './occasion.ts';
import { goesOn, isCaption, isCorrected, lineLabel, rivalsOf, sentenceBefore } from './surroundings.ts';
import { familyOf, type Interval, intervalOf } from './values.ts';
import {
  afterPart,
  crowdOf,
  degreeOf,
  describesNoun,
  endOf,
  groupOf,
  hasSibling,
  isAnother,
  isBaseOfShare,
  isFormer,
  isPart,
  isRecord,
  periodsOf,
  placedIn,
  rankOf,
  rateOf,
  scopesOf,
} from './viewParts.ts';
import { formsIn, headOf, modifiersOf, nearOf, REACH, subjectsOf, tellingWords, WORD } from './viewWords.ts';
import { normalForm } from './vocabulary.ts';

/** A claim as `compareClaims` looks at it: its figure, and the words of its sentence. */
export interface View {
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly family: string | null;
  readonly interval: Interval | null;
  /** Normal form of what is counted, '' if the figure names nothing. */
  readonly head: string;
  readonly measure: ReadonlySet<string>;
  /** Words that narrow down the noun it counts, in normal form. */
  readonly modifiers: ReadonlySet<string>;
  /** Telling words of the figure's clause, and of its whole sentence; names are not among them. */
  readonly clause: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
  /** Those of the sentence before, where this one goes on with its subject. */
  readonly context: ReadonlySet<string>;
  /** Words with a capital that do not begin the sentence, in small letters; those of the clause apart. */
  readonly names: ReadonlySet<string>;
  readonly clauseNames: ReadonlySet<string>;
  /** The claim's entities without those that only the dateline names: where it was written is not whom it is about. */
  readonly entities: readonly number[];
  /** Entities that the figure is told of: those of its clause, else those named before it in the sentence. */
  readonly subjects: readonly number[];
  /** Words of a stretch of time that the figure is for: `quarter`, `nine months`; empty if none is named. */
  readonly periods: ReadonlySet<string>;
  /** The clause has `had`: it tells of what was before. */
  readonly before: boolean;
  /** `among women`: the group of which a share is told, in normal form. */
  readonly group: string;
  /** How many figures of the same kind stand in the sentence. */
  readonly crowd: number;
  /** Another figure of the sentence counts the same noun. */
  readonly sibling: boolean;
  /** `the cheapest`, `the youngest`: one end of all the values there are. */
  readonly extreme: boolean;
  /** `a record 40`, `a peak of 40`: more than at any other time. */
  readonly record: boolean;
  /** The figure only describes a noun: `a 14-state network`, `the $10-a-share offer`. */
  readonly attributive: boolean;
  /** The word that an attributive figure stands before: `network`. */
  readonly described: string;
  /** How many different figures the text has for what this one counts, or of its kind. */
  readonly rivals: number;
  /** The place right behind the figure, in small letters, where the article's lead does not name it: `400 jobs in Holt`. */
  readonly placed: string;
  /** Ends right before a place with a name: `400 jobs in Holt`, whatever the article's lead names. */
  readonly inPlace: boolean;
  /** `900 people worldwide`, `20 ships in all the world`: everywhere. */
  readonly everywhere: boolean;
  /** `The toll stood at 23 on Sunday`: its time is that of the count, not of what happened. */
  readonly counted: boolean;
  /** `in the state`, `locally`, `lived there`: of a place that is not named. */
  readonly local: boolean;
  /** `after three minutes`, `two weeks ago`: a point in time rather than a length. */
  readonly point: boolean;
  /** `40 a month`, `12 per day`: what it is reckoned by, or null. */
  readonly rate: string | null;
  /** A part, an addition, a change, one end of a change: not the whole. */
  readonly part: boolean;
  /** `a third of the 60 boats`: the whole that a share is taken of. */
  readonly base: boolean;
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
  /** `now`, `today`: set against another time. */
  readonly now: boolean;
  /** Its paragraph or the next one puts a figure right. */
  readonly corrected: boolean;
  /** The poll, the match, the attack it is told of. */
  readonly occasion: Occasion;
  readonly extent: Extent;
  /** `players who are on the list`: a clause narrows down what is counted. */
  readonly restricted: boolean;
  /** `seriously injured`: how badly those were hurt who are counted; empty where it isn't told. */
  readonly degree: 'badly' | 'slightly' | '';
  /** `under 18`: of what age those are who are counted; empty where none is told. */
  readonly aged: string;
  /** Rows of `scopeWords` that the clause touches. */
  readonly scopes: ReadonlySet<number>;
  /** No sentence of running text: a headline, a caption, a line of a list or a table. */
  readonly label: boolean;
  /** It stands in a headline. */
  readonly heading: boolean;
  /** All words from the figure before to the end of the clause, in normal form: whose figure this is. */
  readonly near: () => ReadonlySet<string>;
  /** Words before the colon of `Farmers' List: 13`, in normal form; empty where there is none. */
  readonly lineWords: ReadonlySet<string>;
  /** `the $3 million price`, `its workforce of 900`: takes up what was told before. */
  readonly anaphoric: boolean;
  /** `the $3 million price`, `a fine of $3`: takes the figure as given, whatever is planned or expected with it. */
  readonly given: boolean;
}

const views = new WeakMap<Claim, View>();

/** The view of a claim, made once. */
export function viewOf(place: ClaimInDocument): View {
  if (place.view) return place.view;
  const { document, index } = place;
  const claim = document.claims[index] as Claim;
  let view = views.get(claim);
  if (!view) {
    view = makeView(document, claim);
    views.set(claim, view);
  }
  place.view = view;
  return view;
}

/** Most sets of a view are empty, and there are as many views as claims: one empty set serves all. */
const none: ReadonlySet<never> = new Set<never>();
const orNone = <T>(set: ReadonlySet<T>): ReadonlySet<T> => (set.size > 0 ? set : none);

function makeView(document: DocumentAnalysis, claim: Claim): View {
  const { text } = document.source;
  const quantity = document.quantities[claim.quantity] as Quantity;
  const proper = sentenceProper(document, quantity);
  const around = windowOf(quantity, { start: Math.max(claim.start, proper?.start ?? 0), end: claim.end });
  const [from, to] = clauseAround(text, quantity, around);
  const sentence = text.slice(around.start, around.end);
  const names = new Set<string>();
  const sentenceWords = tellingWords(sentence, names);
  const last = sentenceBefore(document, claim);
  // A sentence without names goes on with those of the one before.
  if (names.size === 0 && last) tellingWords(last, names);
  const clauseNames = new Set<string>();
  const clauseText = text.slice(from, to);
  const clause = tellingWords(clauseText, null);
  // Names before the figure, and those close after it: `killed 10 people in Nairobi`.
  tellingWords(clauseText, clauseNames, quantity.end + REACH - from);
  // Who says it is not whom it is about.
  for (const [word] of (claim.source ?? '').toLowerCase().matchAll(WORD)) {
    clauseNames.delete(word);
    if (!sentenceHasTwice(sentence, word)) names.delete(word);
  }
  const before = text.slice(Math.max(claim.start, quantity.start - 40), quantity.start).toLowerCase();
  const family = rankOf(quantity, text) ?? familyOf(quantity);
  const after = text.slice(quantity.end, Math.min(claim.end, quantity.end + 60)).toLowerCase();
  const block = firstEndingAfter(document.blocks, quantity.start);
  const kind = document.blocks[block]?.kind;
  const lineWords = formsIn(lineLabel(document, block));
  const label = isLabel(kind, sentence, text.slice(Math.max(claim.start, quantity.start - 40), quantity.start));
  const caption = isCaption(text, around) || isCaption(text, document.blocks[block] ?? around);
  let near: ReadonlySet<string> | undefined;
  // `between the ages of 40 and 50`, `members under 18`
  const aged =
    (quantity.unit === null &&
      AGED.test(before) &&
      /^(?:under|over)\b/i.test(text.slice(quantity.start, quantity.end))) ||
    /\b(?:aged?|ages of|ages)\s{1,60}(?:[\d-]{1,60}\s{1,60}(?:and|to|or)\s{1,60})?$/.test(before);
  const definite =
    /\b(?:the|all|all of the|these|those|its|their|his|her)\s{0,60}$/.test(before) || /^\s{0,60}of the\b/.test(after);
  return {
    claim,
    quantity,
    family: family === '' ? null : family,
    interval: aged ? null : intervalOf(quantity, claim.measure.includes('prison-term')),
    head: headOf(quantity, text.slice(Math.max(claim.start, quantity.start - 90), quantity.start).toLowerCase(), after),
    measure: orNone(new Set(claim.measure)),
    modifiers: orNone(modifiersOf(text, quantity, after)),
    clause: orNone(clause),
    sentence: orNone(sentenceWords),
    context: goesOn(text, claim) ? tellingWords(last, null) : none,
    names: orNone(names),
    clauseNames: orNone(clauseNames),
    entities: around.start === claim.start ? claim.entities : namedFrom(document, claim, around.start),
    subjects: subjectsOf(document, around, quantity, from).filter(
      index => !isSource(claim, document.entities[index]?.name),
    ),
    // What opens a sentence holds for all of it: `During that time, …`.
    periods: orNone(periodsOf(`${sentence.slice(0, Math.max(0, sentence.indexOf(',')))}; ${clauseText}`)),
    before: /\bhad\b/.test(text.slice(from, quantity.start)),
    group: family === 'share' ? groupOf(clauseText) : '',
    extreme: EXTREME.test(clauseText),
    record: isRecord(before),
    crowd: crowdOf(document.quantities, claim.quantity, around, family),
    sibling: hasSibling(text, document.quantities, claim.quantity, around),
    attributive:
      /[-‐‑]/.test(text.slice(quantity.number.end, quantity.end)) ||
      /^[-‐‑]\p{L}/u.test(after) ||
      describesNoun(quantity, text.slice(quantity.start, quantity.end), after),
    described: normalForm(
      /^[-‐‑]?(?:\p{sc=Latin}{1,60}[-‐‑]){0,60}\s{0,60}(\p{sc=Latin}{1,60})/u.exec(after)?.[1] ?? '',
    ),
    rivals: rivalsOf(document, quantity),
    placed: placedIn(text, quantity, claim),
    inPlace: /^ (?:in|at) \p{Lu}/u.test(text.slice(quantity.end, quantity.end + 8)),
    everywhere: EVERYWHERE.test(after),
    counted: claim.time !== null && COUNTED.test(before),
    local: LOCAL.test(after) || (quantity.kind === 'ordinal' && (LOCAL_OF.test(before) || OF_LOCAL.test(after))),
    point: POINT.test(before) || /^\s{0,60}(?:ago|later|earlier|before|after|into|from|to go)\b/.test(after),
    rate: rateOf(
      quantity,
      before,
      text.slice(quantity.end, to).toLowerCase(),
      text.slice(quantity.number.end, quantity.end).toLowerCase(),
    ),
    part:
      isPart(before, after, quantity, text.slice(quantity.start, quantity.end)) ||
      afterPart(text, document.quantities, claim.quantity, around),
    base: isBaseOfShare(text, document.quantities, claim.quantity),
    definite,
    all:
      /\ball(?: of)?(?: the| its| their| his| her)?\s{0,60}$/.test(before) ||
      /^all\b/i.test(text.slice(quantity.start, quantity.end)) ||
      /\bin all\b|\bin total\b|\baltogether\b/.test(after),
    end: endOf(before, after),
    change:
      (quantity.trend !== 'none' && !claim.measure.includes('loss')) ||
      MORE.test(after) ||
      (quantity.kind === 'percent' && /\bby (?:about |some |nearly |almost )?$/.test(before)),
    other:
      isAnother(text.slice(from, quantity.start), text.slice(from, quantity.end), after) ||
      isFormer(clauseText) ||
      /^(?:Under|In) (?:the |its )?(?:previous|earlier|old|former|original)\b/.test(sentence),
    now: NOW.test(clauseText),
    corrected: isCorrected(document, block),
    occasion: occasionOf(
      clauseText,
      sentence,
      text.slice(Math.max(around.start, quantity.start - 160), quantity.start),
      after,
    ),
    extent: extentOf(quantity, text.slice(around.start, quantity.start), after),
    restricted: /^\s{0,60}(?:who|that|which|whose|where|with)\b/.test(after),
    degree: degreeOf(before, after),
    aged: family === 'count' ? (OF_AGE.exec(after)?.[1] ?? '') : '',
    scopes: orNone(scopesOf(text.slice(from, Math.min(to, quantity.end + 40)))),
    label: label || caption,
    // `Points after 10 games:` announces a list.
    heading: kind === 'heading' && !/:$/.test(sentence),
    // Only lists ask for these, so they wait until somebody does.
    near: () => {
      near ??= nearOf(document, claim, around, to);
      return near;
    },
    lineWords: orNone(lineWords),
    anaphoric: definite || caption || ANAPHORIC.test(text.slice(from, quantity.start)),
    given: definite || caption || GIVEN.test(text.slice(from, quantity.start)),
  };
}

/** The entities of a claim that are named from an offset of it on, or before it. */
function namedFrom({ mentions }: DocumentAnalysis, claim: Claim, from: number): number[] {
  const named = new Set<number>();
  const passed = new Set<number>();
  for (let m = firstEndingAfter(mentions, claim.start); m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention || mention.start >= claim.end) break;
    (mention.start >= from ? named : passed).add(mention.entity);
  }
  return claim.entities.filter(entity => named.has(entity) || !passed.has(entity));
}

const isSource = ({ source }: Claim, name = ''): boolean => source?.includes(name) ?? false;

/** A name that is both in the source and elsewhere in the sentence stays a name of the sentence. */
function sentenceHasTwice(sentence: string, word: string): boolean {
  const lower = sentence.toLowerCase();
  const first = lower.indexOf(word);
  return lower.indexOf(word, first + 1) > 0;
}

const isLabel = (kind: BlockKind | undefined, sentence: string, before: string): boolean =>
  kind === 'heading' ||
  kind === 'listItem' ||
  kind === 'tableRow' ||
  !/[.!?…]["”’)\]]{0,60}$/.test(sentence) ||
  /\p{L}:\s{0,60}$/u.test(before);

const POINT = /\b(?:after|in|within|on|at|before|by|under|until|every)\s{0,60}$/;
const MORE = /^\s{0,60}(?:more|less|higher|lower|fewer|up|down|increase|decrease|rise|fall|drop|cut|above|below)\b/;
const EXTREME =
  /\b(?:cheapest|dearest|lowest|highest|youngest|oldest|smallest|largest|biggest|shortest|longest|busiest|quietest|most expensive|least expensive)\b/i;
/** Those of whom an age is told: `members | under 18`. */
const AGED = /(?:[^s]s|men|people|children)\s$/;
/** `members under 18`, `people aged 16 to 24`. */
const OF_AGE = /^\s{0,60}((?:under|over|aged) (?:the age of )?\d{1,3}(?: (?:to|and) \d{1,3})?)\b/;
const EVERYWHERE =
  /^\s{0,60}(?:\p{Ll}{1,60} )?(?:worldwide|globally|(?:around|across|over|throughout) the (?:world|globe))\b/u;
/** `stood at`, `was put at`, `had put it at`: how many there were when they were counted. */
const COUNTED =
  /\b(?:(?:stood|stands?|standing|remained) at|(?:put|given|placed) (?:\p{sc=Latin}{1,60} ){0,6}at)\s{1,60}(?:about |some |around |nearly |more than |at least )?$/u;
const LOCAL =
  /^[^.;,]{0,30}\b(?:locally|(?:live|lives|lived|work|works|worked|stay|stays|stayed) (?:here|there)|in (?:the|this) (?:state|city|country|county|region|province|area|district|town))\b/;
/** `the country's fourth-largest lake` */
const LOCAL_OF = /\b(?:the|this) (?:state|city|country|county|region|province|area|district|town)[’']s\s{1,60}$/;
/** `the fourth-biggest | of the county's lakes` */
const OF_LOCAL = /^ of (?:the|this) (?:state|city|country|county|region|province|area|district|town)[’']s /;
const NOW = /\b(?:now|today|currently|at present|nowadays|these days)\b/i;
/** `the fine of`, `the board's budget of`. */
const ANAPHORIC =
  /(?:\b(?:the|its|their|his|her|this|that)\s{1,60}(?:[\p{sc=Latin}’'-]{1,60}\s{1,60}){1,4}(?:of|at|to)|[’']s? (?:[\p{sc=Latin}’'-]{1,60}\s{1,60}){1,3}of)\s{1,60}(?:about |some |nearly |more than )?$/iu;
/** `the fine of`, `its workforce of`, `at a cost of`, `a crowd of`: what comes is told of something that is so. */
const GIVEN =
  /(?:\b(?:the|its|their|his|her|this|that)\s{1,60}(?:[\p{sc=Latin}’'-]{1,60}\s{1,60}){1,4}(?:of|at|to)|(?:^\s{0,60}|\b)(?:at|with|for|in|to|by|after|through|despite|from) an? (?:[\p{sc=Latin}’'-]{1,60}\s{1,60}){1,2}of|[’']s? (?:[\p{sc=Latin}’'-]{1,60}\s{1,60}){1,3}of)\s{1,60}(?:about |some |nearly |more than )?$/iu;
