import { fitsWorkdays, lengthIn, type Stretch, stretchesOf } from '../../dates/stretches.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import { everyDay, lasting, lastingDeeds } from '../../lexicon/occasions.ts';
import { officeWords } from '../../lexicon/posts.ts';
import { titleWords } from '../../lexicon/titles.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Check, RelatedPlace } from '../check.ts';
import { numberLike, quoteOf } from '../support/words.ts';
import { isCorrected } from './corrected.ts';

/** A length beside both its ends: `from 3 March to 9 March, a five-day visit`; `mayor from 2004 to 2012 … her six years as mayor`. */
export const durationRule: Check['run'] = ({ uri, document }, report) => {
  const lengths = document.quantities.filter(isLength);
  if (lengths.length === 0) return;
  const stretches = stretchesOf(document);
  if (stretches.length === 0) return;
  for (const length of lengths) {
    const stretch = besides(document, stretches, length) ?? elsewhere(document, stretches, lengths, length);
    if (!stretch || isCorrected(document, stretch) || isCorrected(document, length)) continue;
    const said = length.low as number;
    const range = lengthIn(stretch, length.unit as string);
    if (!range || (range[0] <= said && said <= range[1])) continue;
    if (length.unit === 'd' && !everyDay.has(thingOf(document, length) ?? '') && fitsWorkdays(stretch, said)) continue;
    const [least, most] = numbersOf(stretch, range, length.unit as string);
    const unit = (count: number) => `${count} ${length.unitName}${count === 1 ? '' : 's'}`;
    const both = least === most ? unit(most) : `${least} or ${unit(most)}`;
    const number = document.source.text.slice(length.number.start, length.number.end);
    const [first, last] = stretch.ends;
    const oneFigure = first.start === last.start;
    const from = oneFigure
      ? quoteOf(document, first)
      : `From ${quoteOf(document, first)} to ${quoteOf(document, last)}`;
    const related: RelatedPlace[] = [
      { uri, start: first.start, end: first.end, message: oneFigure ? `Both ends: ${both}` : 'The first day or year' },
    ];
    if (!oneFigure)
      related.push({ uri, start: last.start, end: last.end, message: `The last one: ${both} after the first` });
    report({
      start: length.start,
      end: length.end,
      message: `${from} ${oneFigure ? 'is' : 'it is'} ${both}, the text says ${quoteOf(document, length)}.`,
      related,
      fixes: [...new Set([most, least])].map(right => {
        const words = numberLike(right, number);
        return { title: `Use “${words}”`, edits: [{ uri, ...length.number, newText: words }] };
      }),
    });
  }
};

/** A whole number of days, weeks, months or years, stated as exact. */
const isLength = ({ kind, low, high, bound, unit }: Quantity): boolean =>
  kind === 'duration' &&
  low !== null &&
  low === high &&
  bound === 'exact' &&
  Number.isInteger(low) &&
  low > 0 &&
  (unit === 'd' || unit === 'wk' || unit === 'mo' || unit === 'a');

/** What to name: days with the last day or without, years and months between the ends. */
function numbersOf({ from, to }: Stretch, [least, most]: readonly [number, number], unit: string): [number, number] {
  if (unit === 'd' || most - least <= 1) return [least, most];
  const middle = lengthIn(
    { from: { first: from.first, last: from.first }, to: { first: to.first, last: to.first } },
    unit,
  );
  return middle ? [middle[0], middle[0]] : [least, most];
}

/** From a stretch to its length: `, a five-day visit`, `, for eight years`, ` (eight years`. */
const toLength =
  /^(?:,| –| —)? ?\(?(?:(?:for|or|lasting|a period of|a total of|making it|an?|his|her|its|their)(?: (?:full|long|whole|straight))? )?$/;
/** From a length to its stretch: ` from`, ` visit from`, ` visit to Oslo (`, `, from`. */
const toStretch =
  /^(?: (\p{Ll}[\p{sc=Latin}-]{2,20}))?(?: (?:to|in|of|at|as) [\p{sc=Latin}’'. -]{2,30})?(?:,? from(?: the)?| \(|,)? ?$/u;
/** `strike, which began on`, ` visit lasted from`. */
const toBeginning =
  /^(?: (\p{Ll}[\p{sc=Latin}-]{2,20}))?(?: (?:by|in|of|at|over|against|to) [\p{sc=Latin}’'. -]{2,50})?,?(?: which| that)?(?: had| has)? (?:began|begins|started|starts|opened|opens|lasted from|ran from|runs from|lasts from)(?: on| in)?(?: the)? $/u;
const moreAfter =
  /^[ -](?:later|earlier|before|after|longer|ago|of which|of them|more|older|younger|shorter|old)(?!\p{sc=Latin})/iu;

/** The stretch that stands next to a length in its sentence. */
function besides(document: DocumentAnalysis, stretches: readonly Stretch[], length: Quantity): Stretch | null {
  const { text } = document.source;
  const after = text.slice(length.end, length.end + 40);
  if (moreAfter.test(after)) return null;
  const i = firstEndingAfter(stretches, length.start);
  const previous = stretches[i - 1];
  if (previous && previous.end > length.start - 40 && toLength.test(text.slice(previous.end, length.start))) {
    // `from 1998 to 2004, eight years as minister`: another thing than what the stretch is of.
    const noun = nounAfter(text, length);
    if (noun === null ? /^[,.;:)]|^$|^ in all/.test(after) : lasting.has(noun)) return previous;
  }
  const next = stretches[i];
  if (!next || next.start > length.end + 90 || next.sentence.end < length.end || next.sentence.start > length.start)
    return null;
  const between = text.slice(length.end, next.start);
  const match = toBeginning.exec(between) ?? toStretch.exec(between);
  if (!match) return null;
  const noun = match[1];
  return noun === undefined || lasting.has(noun) ? next : null;
}

/** What lasts, in the two words after a length: `visit` after `five-day`; else the first of them; null where none follows at once. */
function nounAfter(text: string, { end }: Span): string | null {
  const words = /^ (\p{Ll}[\p{sc=Latin}-]+)(?: (\p{Ll}[\p{sc=Latin}-]+))?/u.exec(text.slice(end, end + 40));
  if (!words) return null;
  const [, first = '', second = ''] = words;
  return !lasting.has(first) && lasting.has(second) ? second : first;
}

/**
 * The stretch of the same thing in another sentence: `The strike began on 3 March and ended on 7 March` for `the
 * nine-day strike`, `was mayor from 2004 to 2012` for `six years as mayor`. Only where the text has one of each.
 */
function elsewhere(
  document: DocumentAnalysis,
  stretches: readonly Stretch[],
  lengths: readonly Quantity[],
  length: Quantity,
): Stretch | null {
  const key = thingOf(document, length);
  if (key === null) return null;
  // `A two-day closure is planned`
  const { start } = length.number;
  if (/(?:^|[\s“"])(?:an?|another) $/iu.test(document.source.text.slice(Math.max(0, start - 9), start))) return null;
  // `Her eight years in office began in 2006`
  const own = document.sentences[firstEndingAfter(document.sentences, length.start)];
  if (own && ownBeginning.test(document.source.text.slice(length.end, Math.min(own.end, length.end + 60)))) return null;
  if (lengths.some(other => other !== length && other.low !== length.low && thingOf(document, other) === key))
    return null;
  // Years in office may be those of any office that is told of.
  const same = key === office && stretches.length > 1 ? [] : stretches.filter(stretch => isOf(document, stretch, key));
  const [only] = same;
  if (!only || same.length > 1) return null;
  // `A second strike began on … and ended on …; the three-day strike hit 40 schools`
  if (stretches.some(other => other !== only && own !== undefined && other.sentence === own)) return null;
  const isOnlyOne = !once.test(document.source.text.slice(only.sentence.start, only.sentence.end));
  // Nobody else has a closure, whoever is named meanwhile.
  const lead = document.source.text.slice(Math.max(only.sentence.start, only.start - 90), only.start);
  return isOnlyOne && (stopOfStretch.test(lead) || !tellsOfAnother(document, only, length)) ? only : null;
}

const ownBeginning = /^ \p{Ll}{2,10}(?: \p{Ll}{2,10}){0,2} (?:began|started|ended|from|until|since)(?!\p{sc=Latin})/u;
/** There were several of them. */
const once = /(?<!\p{sc=Latin})(?:again|twice|second|once more)(?!\p{sc=Latin})/iu;

/** Between the two somebody is named who is not named beside the stretch: `Her son followed` – whose reign is the next one? */
function tellsOfAnother({ mentions, sentences }: DocumentAnalysis, stretch: Stretch, length: Quantity): boolean {
  const known = new Set<number>();
  const between: number[] = [];
  const own = sentences[firstEndingAfter(sentences, length.start)] ?? length;
  const from = Math.min(stretch.sentence.start, own.start);
  const to = Math.max(stretch.sentence.end, own.end);
  for (let m = firstEndingAfter(mentions, from); m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention || mention.start >= to) break;
    if (mention.type !== 'person') continue;
    if (mention.start >= stretch.sentence.start && mention.end <= stretch.sentence.end) known.add(mention.entity);
    else between.push(mention.entity);
  }
  return known.size > 1 || between.some(entity => !known.has(entity));
}

/** What lasted so long: the noun after `nine-day`, the role after `years as`, the subject of `lasted nine days`. */
function thingOf({ source: { text }, sentences }: DocumentAnalysis, length: Quantity): string | null {
  const after = text.slice(length.end, length.end + 60);
  const role = /^ (?:term |stint |spell |tenure )?as (?:the |an? )?(\p{Ll}{4,20})(?!\p{sc=Latin})/u.exec(after)?.[1];
  if (role !== undefined) return role;
  // `Her eight years in office`: all of them.
  if (/(?:^|[\s“"(])(?:his|her) $/iu.test(text.slice(Math.max(0, length.number.start - 6), length.number.start))) {
    const place = inPrison.exec(after)?.[1];
    if (place !== undefined) return place;
    if (inOffice.test(after)) return office;
  }
  // `the 37 years of her reign`
  const of = /^ of (?:(?:his|her|its|their|the) )?(\p{Ll}{4,20})(?!\p{sc=Latin})/u.exec(after)?.[1];
  if (of !== undefined)
    return lasting.has(of) && !moreOf.test(text.slice(Math.max(0, length.number.start - 40), length.number.start))
      ? of
      : null;
  const noun = /-/.test(text.slice(length.number.end, length.end)) ? nounAfter(text, length) : null;
  if (noun !== null) return lasting.has(noun) ? noun : null;
  const sentence = sentences[firstEndingAfter(sentences, length.start)];
  const lead = sentence ? text.slice(Math.max(sentence.start, length.start - 80), length.start) : '';
  const subject = /^(?:The|This|That) (?:\p{sc=Latin}+ )?(\p{Ll}+) (?:lasted|lasts|will last|went on) (?:for )?$/u.exec(
    lead,
  )?.[1];
  return subject !== undefined && lasting.has(subject) ? subject : null;
}

/** `In his nine years in prison` */
const inPrison = /^ in (prison|jail|captivity|exile)(?!\p{sc=Latin})/u;

/** What lasts where no role is named. */
const office = 'in office';
const inOffice = /^ (?:in (?:office|power|charge|the (?:post|job|role))|at the (?:helm|top))(?!\p{sc=Latin})/u;

/** `the first nine years of her reign`, `after nine years of his rule`: a part of it. */
const moreOf =
  /(?<!\p{sc=Latin})(?:first|last|final|next|previous|early|opening|closing|for|after|within|some|of|another|other|than) (?:the |his |her |its )?$/iu;
const deedOfStretch =
  /((?:(?<!\p{sc=Latin})(?!(?:and|but|who|which)(?!\p{sc=Latin}))[\p{sc=Latin}’'-]{1,20} ){1,6})from(?: the)? $/u;
const stopOfStretch =
  /(?<!\p{sc=Latin})(?:walked out|went on strike|downed tools|(?:was|were) (?:shut|closed|suspended))(?!\p{sc=Latin})/iu;
const subjectOfStretch =
  /^The (?:\p{sc=Latin}+ )?(\p{Ll}+)(?: which)?(?: had)? (?:began|begins|started|opened|lasted|ran|runs|held|(?:was|is) (?:open|closed|in force))(?: on| in| from)?(?: the)? $/u;
const roleOfStretch =
  /(?<!\p{sc=Latin})(?:was|is|served as|been|as|were) (?:the |an? |its |her |his |their )?(\p{Ll}{4,20})(?: (?:of|for) (?:the )?\p{Lu}[\p{sc=Latin}’' -]{1,40}| [\p{Ll}’' -]{2,60})?,? from(?: the)? $/u;

/** Whether a stretch is that of a thing: `the strike began on …`, `was mayor from …`, `served as harbour master without a break from …`. */
function isOf({ source: { text } }: DocumentAnalysis, stretch: Stretch, thing: string): boolean {
  const lead = text.slice(Math.max(stretch.sentence.start, stretch.start - 90), stretch.start);
  const of = (subjectOfStretch.exec(lead) ?? roleOfStretch.exec(lead))?.[1];
  if (of === thing || (thing === office && of !== undefined && (officeWords.has(of) || titleWords.has(of))))
    return true;
  const words = (deedOfStretch.exec(lead)?.[1] ?? stopOfStretch.exec(lead)?.[0])?.split(' ') ?? [];
  return words.some(word => lastingDeeds.get(word)?.includes(thing));
}
