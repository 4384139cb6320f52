/** The words around a figure, in normal form: what its view is made of. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import { bodies } from '../lexicon/measures.ts';
import { cardinals } from '../lexicon/numbers.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { isTelling, measureRow, normalForm } from './vocabulary.ts';

/** A word of a sentence, with its hyphens and apostrophes. */
export const WORD = /[\p{L}][\p{L}\p{M}’'-]{0,60}/gu;
/** Words with a capital that are no names. */
const CALENDAR: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...'i mr mrs ms dr caption photo picture pictured image'.split(' '),
]);

/** The telling words of a stretch; those with a capital go to `names`, in small letters, up to offset `reach`. */
export function tellingWords(text: string, names: Set<string> | null, reach = text.length): Set<string> {
  const found = new Set<string>();
  // In a headline of capitals every word may be a name, and none need be.
  const shouted = text === text.toUpperCase();
  for (const match of text.matchAll(WORD)) {
    if (match.index >= reach) break;
    const word = match[0].replace(/[’']s?$/, '');
    const lower = word.toLowerCase();
    if (CALENDAR.has(lower) || cardinals.has(lower) || normalForm(lower) === '') continue;
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

/** `27 expelled clubs`, `44 samples of baby food`: what narrows down the noun that is counted. */
export function modifiersOf(text: string, quantity: Quantity, after: string): Set<string> {
  const found = new Set<string>();
  if (quantity.kind !== 'count') return found;
  const words = [...text.slice(quantity.number.end, quantity.end).toLowerCase().matchAll(WORD)].map(([word]) => word);
  for (const word of words.slice(0, -1)) {
    const form = normalForm(word);
    if (isTelling(form)) found.add(form);
  }
  const of = /^\s{1,60}of (?:the |its |their )?([\p{Ll}-]{1,60})(?: ([\p{Ll}-]{1,60}))?/u.exec(after);
  if (quantity.unit !== null) {
    for (const word of of?.slice(1) ?? []) {
      const form = word ? normalForm(word) : '';
      if (isTelling(form) && !measureRow(form)) found.add(form);
    }
  }
  return found;
}

/** What is counted: by the figure itself, or `72 of the foundry's workers`, `the number of wolves at 30 to 40`. */
export function headOf({ kind, unit }: Quantity, before: string, after: string): string {
  if (kind !== 'count' && kind !== 'ordinal') return '';
  const group =
    (unit === null ? groupIn(A_GROUP_OF, before) : undefined) ??
    (unit === null || unit === 'member' ? (groupIn(OF_THE_GROUP, after) ?? groupIn(STRONG, after)) : undefined);
  if (group !== undefined) return normalForm(group) || group;
  const word = unit?.toLowerCase().split(/\s/).at(-1) ?? OF_THE.exec(after)?.[1] ?? NUMBER_OF.exec(before)?.[1];
  return word ? normalForm(word) || word : '';
}

/** The body that a pattern finds beside a number: `cast`. */
function groupIn(pattern: RegExp, words: string): string | undefined {
  const noun = pattern.exec(words)?.[1];
  return noun !== undefined && bodies.has(noun) ? noun : undefined;
}

/** `a cast of | eleven` */
const A_GROUP_OF =
  /\b(?:an?|the|its|their|his|her|whose) (?:\p{Ll}{2,20} )?(\p{Ll}{4,12}) of (?:about |some |around |nearly |almost |over |only |just |more than |at least )?$/u;
/** `all 12 | of the cast`, `12 members | of the cast` */
const OF_THE_GROUP = /^ of (?:the|its|their|his|her) (\p{Ll}{4,12})(?!\p{sc=Latin})/u;
/** `a 12 | -strong choir`, `the 12 | -member jury` */
const STRONG = /^[-‐‑ ](?:strong|member|man|woman|person|piece) (\p{Ll}{4,12})(?!\p{sc=Latin})/u;

const OF_THE =
  /^\s{1,60}of (?:the|its|their|his|her|our)\s(?:[\p{sc=Latin}’'-]{1,60}\s){0,3}?(?:[\p{sc=Latin}-]{1,60}[’']s?\s)?(?:[\p{sc=Latin}-]{1,60}\s)?([\p{sc=Latin}-]{3,60}(?:[^s]s|men|people|children))\b/u;
const NUMBER_OF =
  /\b(?:number|total|count) of (?:[\p{sc=Latin}-]{1,60}\s){0,2}?([\p{sc=Latin}-]{3,60}(?:[^s’']s|men|people|children))\s(?:[\p{sc=Latin}-]{1,60}\s){0,7}(?:at|to|was|is|were|from|of)\s{0,60}(?:about |around |some )?$/u;

/** How far after the figure a name still belongs to it: `killed 10 people in Nairobi`. */
export const REACH = 24;

/** Entities that a figure is told of: those of its clause, else those named before it in the sentence. */
export function subjectsOf({ mentions }: DocumentAnalysis, claim: Span, quantity: Quantity, from: number): number[] {
  const inClause: number[] = [];
  const before: number[] = [];
  for (let m = firstEndingAfter(mentions, claim.start); m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention || mention.start >= Math.min(claim.end, quantity.end + REACH)) break;
    (mention.start >= from ? inClause : before).push(mention.entity);
  }
  return inClause.length > 0 ? inClause : before;
}

/** All words from the figure of the kind before to the end of the clause: whose figure this is. */
export function nearOf({ quantities, source }: DocumentAnalysis, claim: Claim, around: Span, to: number): Set<string> {
  const { kind } = quantities[claim.quantity] as Quantity;
  let q = claim.quantity - 1;
  // A total of which this is a part stands after, another figure of the kind before.
  while (q >= 0 && (quantities[q] as Quantity).end > around.start && quantities[q]?.kind !== kind) q--;
  const from = Math.max(around.start, quantities[q]?.end ?? around.start);
  return formsIn(source.text.slice(from, to));
}

/** All words of a stretch in normal form, grammar apart. */
export const formsIn = (text: string): Set<string> =>
  new Set(
    [...text.toLowerCase().matchAll(WORD)].map(([word]) => normalForm(word.replace(/[’']s?$/, ''))).filter(Boolean),
  );
