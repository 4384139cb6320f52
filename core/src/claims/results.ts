/** How matches ended, as sentences tell it: who beat whom on which day, and the score. */
import { sentenceProper } from '../dates/dateline.ts';
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Mention } from '../names/entity.ts';
import { slug } from '../names/slug.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

export interface MatchResult {
  /** Both sides as slugs, in alphabetical order. */
  readonly sides: string;
  /** The slug of who won; null for a draw. */
  readonly winner: string | null;
  /** More goals, and fewer. */
  readonly score: readonly [more: number, fewer: number];
  /** The day in ISO form, where it is known, and the day of the week, 0 Sunday to 6 Saturday, where it is named. */
  readonly day: string | null;
  readonly weekday: number | null;
  readonly quantity: Quantity;
}

/** The results of a document, one for each score that a sentence gives with both sides and the day. */
export function resultsOf(document: DocumentAnalysis): MatchResult[] {
  const found: MatchResult[] = [];
  const headlines: MatchResult[] = [];
  for (const quantity of document.quantities) {
    if (quantity.kind !== 'score' || quantity.low === null || quantity.high === null) continue;
    const sentence = sentenceProper(document, quantity);
    if (!sentence || sentence.end - sentence.start > 400) continue;
    const words = document.source.text.slice(sentence.start, sentence.end);
    if (OTHERWISE.test(words) || scoresIn(document, sentence) > 1) continue;
    const played = playedBy(document, quantity, sentence);
    if (!played) continue;
    const score = [quantity.high, quantity.low] as const;
    const dated = dayIn(document, sentence);
    if (dated) found.push({ ...played, score, ...dated, quantity });
    else if (document.blocks[firstEndingAfter(document.blocks, quantity.start)]?.kind === 'heading')
      headlines.push({ ...played, score, day: null, weekday: null, quantity });
  }
  // A headline tells of the match that the story below it is of.
  for (const one of headlines) {
    const same = found.filter(({ sides }) => sides === one.sides);
    const [first] = same;
    if (first && same.every(({ day, weekday }) => day === first.day && weekday === first.weekday))
      found.push({ ...one, day: first.day, weekday: first.weekday });
  }
  return found;
}

/** Scores of a part of a match, of other teams of the house, and of matches that were not played. */
const OTHERWISE =
  /(?<!\p{sc=Latin})(?:half-?time|the (?:break|interval)|extra time|overtime|penalt(?:y|ies)|shoot-?out|aggregate|legs?|sets?|frames?|innings|wom[ae]n|ladies|girls|under-\d\d|u-?\d\d|youth|juniors?|reserves?|series|doubleheader|would|could|will|if|predict\p{sc=Latin}{0,4}|earlier|previous\p{sc=Latin}{0,2}|reverse|last (?:year|season|month)|led|leading|trail\p{sc=Latin}{0,4})(?!\p{sc=Latin})/iu;

const scoresIn = ({ quantities }: DocumentAnalysis, { start, end }: Span): number =>
  quantities.filter(one => one.kind === 'score' && one.start >= start && one.end <= end).length;

/** The one day that a sentence names. */
function dayIn({ quantities }: DocumentAnalysis, sentence: Span): Pick<MatchResult, 'day' | 'weekday'> | null {
  const dates = quantities.filter(one => one.kind === 'date' && one.start >= sentence.start && one.end <= sentence.end);
  const [only] = dates;
  if (!only || dates.length > 1) return null;
  const day = /^\d{4}-\d\d-\d\d$/.test(only.date ?? '') ? only.date : null;
  const weekday = only.expression?.type === 'weekday' ? only.expression.weekday : null;
  return day === null && weekday === null ? null : { day, weekday };
}

const BEAT =
  /(?<!\p{sc=Latin})(beat|beats|beating|defeated|defeats|thrashed|edged|downed|overcame|hammered|crushed|routed|stunned|drew with|tied with) (?:the )?$/u;
const PLAYED = /(?<!\p{sc=Latin})(won|win|wins|lost|lose|loses|drew|draw) (?:by )?$/u;
const AGAINST = /^ (?:at home |away )?(?:to|against|at|with|over) (?:the )?$/;
const OUTCOME =
  /^ (?:(?:home|away|opening|league|cup|narrow|late|big) ){0,2}(win|victory|triumph|success|rout|thrashing|defeat|loss|draw)(?: away| at home)? (?:over|against|at|on|to|by|with|of) (?:the )?$/;

type Played = Pick<MatchResult, 'sides' | 'winner'>;

/** Who played whom, and who won. */
function playedBy(document: DocumentAnalysis, { start, end }: Span, sentence: Span): Played | null {
  const { text } = document.source;
  const before = sidesIn(document, { start: sentence.start, end: start });
  const after = sidesIn(document, { start: end, end: sentence.end })[0];
  const last = before.at(-1);
  if (last && /^(?: by)? $/.test(text.slice(last.end, start))) {
    const verb = BEAT.exec(text.slice(sentence.start, last.start))?.[1];
    const names = namesOf(before);
    return verb === undefined || names.length !== 2
      ? null
      : played(names[0], names[1], /with$/.test(verb) ? null : true);
  }
  if (!after) return null;
  const link = text.slice(end, after.start);
  const names = namesOf(before);
  const other = nameOf(after);
  if (names.length !== 1 || names[0] === other) return null;
  const verb = PLAYED.exec(text.slice(Math.max(sentence.start, start - 20), start))?.[1];
  if (verb !== undefined) return AGAINST.test(link) ? played(names[0], other, outcomeOf(verb)) : null;
  const noun = OUTCOME.exec(link)?.[1];
  return noun === undefined ? null : played(names[0], other, outcomeOf(noun));
}

/** True for a win, false for a defeat, null for a draw. */
const outcomeOf = (word: string): boolean | null => (/^dr/.test(word) ? null : !/^(?:los|defeat)/.test(word));

function played(one: string | undefined, other: string | undefined, won: boolean | null): Played | null {
  if (one === undefined || other === undefined) return null;
  return { sides: [one, other].sort().join(' '), winner: won === null ? null : won ? one : other };
}

interface Side extends Span {
  readonly name: string;
}

const nameOf = ({ name }: Side): string => name;
const namesOf = (sides: readonly Side[]): string[] => [...new Set(sides.map(nameOf))];

/** The names in a span: a team may be taken for a person, and a player stands in nobody's way but that it is one name more. */
function sidesIn({ mentions, source }: DocumentAnalysis, span: Span): Side[] {
  const found: Side[] = [];
  for (let m = firstEndingAfter(mentions, span.start); m < mentions.length; m++) {
    const { start, end: named } = mentions[m] as Mention;
    if (start >= span.end) break;
    // `Denholm | Town`: all words with a capital belong to the name.
    const end = named + (MORE.exec(source.text.slice(named, named + 60))?.[0].length ?? 0);
    if (start < span.start || end > span.end) continue;
    found.push({ start, end, name: slug(source.text.slice(start, end).replace(/[’']s?$/, '')) });
  }
  return found;
}

const MORE = /^(?: \p{Lu}[\p{L}’'-]{1,20}){1,3}/u;
