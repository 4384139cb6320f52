import { months, weekdays } from '../lexicon/calendar.ts';
import { generalHeads } from '../lexicon/measures.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Span } from '../text/span.ts';
import { isPrisonTerm } from './prisonTerm.ts';
import { isMeasure, isTelling, measureRow, normalForm } from './vocabulary.ts';

const WORD = /[\p{L}][\p{L}\p{M}’'-]{0,60}/gu;
/** How far around the number words of the measures' table are looked for, in code units. */
const NEAR = 60;

/**
 * What a figure measures, in normal form and sorted: the noun that is counted, the words of its concept, and the words
 * of measures that stand near it in its clause. `lead` is the line that announces a list (`Seats by party:`), or empty.
 */
export function measureOf(text: string, quantity: Quantity, sentence: Span, lead: string): string[] {
  const found = new Set<string>();
  let tabled = false;
  const add = (words: string, onlyTable: boolean) => {
    let capitals = false;
    for (const [word] of words.matchAll(WORD)) {
      // Names are whom it is about, not what is measured; the first word of a headline or a sentence may be either.
      const lower = word.toLowerCase().replace(/[’']s$/, '');
      const capital = word[0] !== lower[0];
      const named = capital && capitals;
      capitals = capital;
      if (named || (capital && (months.has(lower) || weekdays.has(lower)))) continue;
      const form = normalForm(lower);
      const row = measureRow(form);
      if (row) {
        // Workers and visitors name who pays or votes, not what is paid.
        if (row.people && quantity.kind !== 'count' && onlyTable) continue;
        tabled ||= quantity.kind === 'count' || !(row.people || (row.shareOnly && quantity.kind === 'money'));
      } else if (onlyTable || !isTelling(form) || (capital && found.size > 0)) continue;
      found.add(form);
    }
  };
  const modified = modifiedBy(text, quantity, sentence) || ofWhat(text, quantity, sentence);
  if (modified) add(modified, false);
  else if (quantity.concept) add(quantity.concept, false);
  if (quantity.unit && (quantity.kind === 'count' || quantity.kind === 'ordinal')) add(quantity.unit, false);
  const head = quantity.kind === 'count' && quantity.unit !== null ? normalForm(quantity.unit.toLowerCase()) : '';
  const counted = head !== '' && !generalHeads.has(head);
  const [from, to] = clauseAround(text, quantity, sentence);
  const before = text.slice(Math.max(from, quantity.start - NEAR), quantity.start);
  const after = text.slice(quantity.end, Math.min(to, quantity.end + NEAR));
  if (quantity.kind === 'count') {
    const toll = tollOf(before, text.slice(quantity.number.end, quantity.end), after, head);
    if (toll) {
      tabled = true;
      found.add(toll);
    }
    if (HOLDS.test(before)) {
      tabled = true;
      for (const word of found) if (measureRow(word)?.people) found.delete(word);
      found.add('capacity');
    }
    const facing = BEFORE_THEM.exec(before);
    if (
      (facing && FACES.test(before.slice(0, facing.index)) && FACED.test(after)) ||
      (head !== '' && !counted && DREW.test(before))
    ) {
      tabled = true;
      found.add('attend');
    }
    if (MAGNITUDE.test(before) || OF_MAGNITUDE.test(text.slice(quantity.number.end, quantity.end) + after)) {
      tabled = true;
      found.add('magnitude');
    } else found.delete('magnitude');
    if (!counted && HOME_TO.test(before)) found.add('population');
    if (!counted && /^\s{1,60}(?:now |currently |still )?(?:live|lived|living)\b/.test(after)) found.add('population');
  }
  if (!tabled && !counted) {
    // Words beyond another number belong to that one: `employs 900 and serves 15 million`.
    add(before.slice(before.search(AFTER_LAST_NUMBER)), true);
    add(text.slice(quantity.number.end, quantity.end), true);
    // `employs 900 people and lost $3 million`: the verb has its object, and what comes after is another clause's.
    if (!governed(quantity, before)) add(after.split(NUMBER, 1)[0] as string, true);
  }
  if (quantity.kind === 'duration' && isPrisonTerm(text, quantity, sentence)) found.add('prison-term');
  if (!tabled && lead) add(lead, true);
  return [...found].sort();
}

/** `holds 18,000 spectators`, `has room for 400`: what there is room for, not who came. */
const HOLDS =
  /\b(?:holds?|seats?|seating|accommodates?|room for|space for)\s{1,60}(?:(?:up to|about|some|more than)\s{1,60})?$/i;

/** `home to about 300 people`, who are its inhabitants. */
const HOME_TO = /\bhome (?:to|of) (?:about |some |around |nearly |almost |just |only |roughly )?$/i;

/** Whether the word right before a count is one of the table: `employs about 900 people`. */
function governed({ kind }: Quantity, before: string): boolean {
  if (kind !== 'count') return false;
  const word = GOVERNS.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && isMeasure(normalForm(word));
}

const GOVERNS =
  /([\p{sc=Latin}-]{3,60})\s{1,60}(?:(?:about|around|some|nearly|almost|over|roughly|more than|less than|fewer than|up to|at least)\s{1,60})?$/iu;

/** Before so many people stands who sings, plays or speaks to them: `sang before 9,000 people`. */
const FACES =
  /\b(?:sang|sings?|sung|play(?:s|ed)?|perform(?:s|ed)?|spoke|speaks?|appear(?:s|ed)?|preach(?:es|ed)?|danced?|dances) (?:\p{sc=Latin}{1,30} ){0,3}?$/iu;
const BEFORE_THEM =
  /\b(?:before|in front of) (?:a crowd of |an audience of )?(?:about |some |nearly |more than |almost |around )?$/i;
/** What so many people came to: `the march drew 21,000 people`. */
const DREW = /\b(?:drew|attracted) (?:in )?(?:about |some |around |nearly |almost |more than |over |an estimated )?$/i;
/** After them nothing that they do themselves: `played before 40 people could sit down`. */
const FACED = /^(?:[.,;:!?)”"]|$| (?:in|at|on|and|who|during|outside) )/;

/** `of magnitude 6.1`, `a 6.1-magnitude quake`, `6.1 on the Richter scale`: of the earthquake, not of what it did. */
const MAGNITUDE = /\bmagnitude(?:[- ]| of | was | at )(?:about |around |at least )?$/i;
const OF_MAGNITUDE = /^(?:[- ]magnitude\b| on the (?:Richter|moment magnitude) scale\b)/i;

/**
 * What befell those who are counted, as a normal form: by a verb or noun right before (`killed 23 workers`, `the death
 * toll rose to 14`, `claimed 48 lives`) or right after them (`23 workers were killed`, `14 dead`). Empty if nothing did.
 */
function tollOf(before: string, inside: string, after: string, head: string): string {
  if (TOLL.test(before) || TOLL.test(after)) return 'die';
  const words = before.toLowerCase().match(/[\p{L}’'-]{1,60}|[,;:]/gu) ?? [];
  if (head === 'lif')
    return words.slice(-6).some(word => normalForm(word) === 'rescue' || word === 'saved') ? 'rescue' : 'die';
  for (const word of inside.toLowerCase().match(/[\p{L}’'-]{1,60}/gu) ?? []) {
    const form = normalForm(word);
    if (measureRow(form)?.toll) return form;
  }
  for (const word of (after.toLowerCase().match(/^[^.;:]{0,60}/)?.[0] ?? '')
    .match(/[\p{L}’'-]{1,60}|,/gu)
    ?.slice(0, 7) ?? []) {
    const form = normalForm(word);
    if (measureRow(form)?.toll) return form;
    // Up to the verb there are but helpers, and where or when it was.
    if (!PASSED.has(word)) break;
  }
  for (const word of words.slice(-5).reverse()) {
    // `killed in two attacks` counts no dead.
    if (word.length === 1 || HAPPENED.test(word)) break;
    const form = normalForm(word);
    if (measureRow(form)?.toll) return form;
  }
  return '';
}

const HAPPENED = /^(?:in|by|during|after|before|when)$/;

const PASSED: ReadonlySet<string> = new Set(
  `who that were was are is have has had been be being also all people persons men women others reported confirmed known believed feared now still
  may might could will to left found officially to at least`.split(/\s{1,60}/),
);

/** `the $3 million price of the pier`: the words that the figure describes; empty if it stands for itself. */
function modifiedBy(text: string, { kind, start, end }: Quantity, sentence: Span): string {
  if (kind !== 'money' && kind !== 'percent') return '';
  if (
    !/\b(?:an?|the|its|their|his|her|this|that)\s{1,60}$/i.test(text.slice(Math.max(sentence.start, start - 8), start))
  )
    return '';
  const after = text.slice(end, Math.min(sentence.end, end + 60));
  const match =
    /^ ((?:\p{Ll}[\p{Ll}-]{0,60} ){0,2}?\p{Ll}[\p{Ll}-]{0,60})(?: (?:of|for|to|on|in) (?:(?:the|a|an|its) )?([\p{sc=Latin}-]{1,60}))?/u.exec(
      after,
    );
  const noun = match?.[1]?.split(' ')[0];
  return noun && normalForm(noun) !== '' ? (match?.[0] as string) : '';
}

/** `$2 billion in debt`, `22 percent of the votes`: the words that say of what it is; empty if none follow. */
function ofWhat(text: string, { kind, start, end }: Quantity, sentence: Span): string {
  if (kind !== 'money') return '';
  // `payments of $175 million`, `a relief package of …`
  const before = text.slice(Math.max(sentence.start, start - 60), start);
  const governs =
    /((?:\p{Ll}[\p{Ll}-]{0,60} )?\p{Ll}[\p{Ll}-]{0,60})s? of (?:about |some |nearly |only |almost )?$/u.exec(
      before,
    )?.[1];
  if (governs !== undefined && isTelling(normalForm(governs.split(' ').at(-1) ?? ''))) return governs;
  const after = text.slice(end, Math.min(sentence.end, end + 50));
  const noun =
    /^ (?:worth )?(?:in|of) ((?:\p{Ll}[\p{Ll}-]{0,60} ){0,2}?\p{Ll}[\p{Ll}-]{0,60})(?=[\s,.;])/u.exec(after)?.[1] ?? '';
  const last = normalForm(noun.split(' ').at(-1) ?? '');
  return last !== '' && isTelling(last) ? noun : '';
}

/** `the toll rose to 14`, not `toll receipts`. */
const TOLL = /\b(?:death toll|toll (?:\p{sc=Latin}{1,40} ){0,8}?(?:to|at|was|is|reached|stands?|stood|of)\b)/iu;
const NUMBER = /\d/;
const AFTER_LAST_NUMBER = /[^\d]{0,60}$/;

/** A sentence of prose reaches no further than this; what has no end (a table, noise) is looked at only so far. */
const WINDOW = 600;

/** The part of a sentence in which a figure's words are looked for. */
export const windowOf = (quantity: Span, sentence: Span): Span => ({
  start: Math.max(sentence.start, quantity.start - WINDOW),
  end: Math.min(sentence.end, quantity.end + WINDOW),
});

/** With fewer letters than this around the figure, the words before the comma belong to it: `turnout, at 57 percent,`. */
const SCARCE = 9;

/**
 * The stretch of the sentence around a figure without commas, semicolons and dashes in it; a figure that stands nearly
 * alone between commas takes the stretch before it too.
 */
export function clauseAround(text: string, quantity: Span, sentence: Span): [from: number, to: number] {
  let from = quantity.start;
  while (from > sentence.start && !isBreak(text, from - 1)) from--;
  let to = quantity.end;
  while (to < sentence.end && !isBreak(text, to)) to++;
  if (quantity.start - from + (to - quantity.end) < SCARCE) {
    if (from > sentence.start + 1) {
      from--;
      while (from > sentence.start && !isBreak(text, from - 1)) from--;
    } else {
      to = Math.min(to + 1, sentence.end);
      while (to < sentence.end && !isBreak(text, to)) to++;
    }
  }
  return [from, to];
}

function isBreak(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 59 || unit === 0x2014 || unit === 0x2013 || unit === 40 || unit === 41) return true;
  // Not the comma inside a number.
  return unit === 44 && !isDigit(text.charCodeAt(at + 1));
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
