/** What a figure is about, where that follows it: `8 percent of the local economy`, `a 25% tax on cars`. */
import { calendarUnits } from '../../lexicon/calendar.ts';
import { fallers, risers } from '../../lexicon/modifiers.ts';
import { extents } from '../../lexicon/units.ts';
import type { Draft } from '../draft.ts';
import type { Phrase, TaggedSentence } from '../phrases.ts';
import type { Reader } from '../reader.ts';

/** Figures that narrow one noun; more are noise. */
const MOST_STACKED = 8;

/** The phrase after figure `d` that says what it is about, or null. `stacked` figures before it stand in the same phrase. */
export function following(
  r: Reader,
  s: TaggedSentence,
  drafts: readonly Draft[],
  d: number,
  stacked = 0,
): Phrase | null {
  if (stacked > MOST_STACKED) return null;
  const one = drafts[d] as Draft;
  const next = drafts[d + 1];
  let limit = next ? next.from : r.limit;
  let at = one.to;
  if (r.raw(at) === '(' && next && next.from === at + 1 && r.raw(next.to) === ')') {
    at = next.to + 1;
    limit = drafts[d + 2]?.from ?? r.limit;
    // `40 km (25 miles) from there`: only a noun that the figure narrows comes after both.
    if (r.word(at) !== 'of' && !isNarrowing(one)) return null;
  }
  // `50 years’ worth of films`
  if (r.word(at) === 'worth' && r.word(at + 1) === 'of') at++;
  if (
    r.word(at) === 'of' ||
    (one.kind === 'money' && r.word(at) === 'in' && !r.isCapital(at + 1)) ||
    (one.kind === 'anniversary' && r.word(at) === 'since')
  )
    // `50 ml of 30% acid`
    return next && next.from === at + 1
      ? following(r, s, drafts, d + 1, stacked + 1)
      : s.phraseFrom(s.skipDeterminers(at + 1), limit);
  if (one.kind === 'ordinal' || one.kind === 'anniversary') return null;
  // `children under 12 pay nothing`: an age without its unit narrows no noun.
  if (one.kind === 'age' && one.to === one.numberTo) return null;
  // `four-, five- and six-cylinder engines`
  if (next && one.kind === next.kind && one.unit === next.unit && r.isHyphen(at) && r.joined(at) && next.from - at <= 3)
    return following(r, s, drafts, d + 1, stacked + 1);
  // `a six-room house`: other counts are of what they are about, or of what someone has.
  if (one.kind === 'count' && !(one.nounFrom >= 0 && r.isHyphen(one.nounFrom - 1))) return null;
  // `a two-year, 900-mile walk`, `a 300bhp 3 litre engine`: all of them narrow one noun.
  const then = r.raw(at) === ',' ? at + 1 : at;
  if (next && then === next.from && isNarrowing(one) && isNarrowing(next))
    return following(r, s, drafts, d + 1, stacked + 1);
  // `a 25% tax`, `the 6.1-inch display`: the noun that the figure narrows stands right after it.
  if (!r.isLetters(at) || notNarrowed.has(r.word(at)) || extents.has(r.word(at)) || calendarUnits.has(r.word(at)))
    return null;
  if (r.joined(at) && !r.isHyphen(at - 1)) return null;
  // `Dow +0.2% Nasdaq +0.8%`: names in a list stand before their figures.
  if (r.isCapital(at) && one.kind === 'percent' && s.isNoun(one.from - 1) && s.owner(one.from - 1) < 0) return null;
  const phrase = s.phraseFrom(at, limit);
  if (phrase || one.kind === 'count' || !articles.has(r.word(one.from - 1))) return phrase;
  // `a 5% pay rise`, `a 10% cut in fees`: the article promises a noun, whatever the word looks like.
  const change = r.word(at + 1) === 'in' && (risers.has(r.word(at)) || fallers.has(r.word(at)));
  const start = change ? s.skipDeterminers(at + 2) : at + 1;
  const to = s.end(start, limit);
  return to > start ? { from: at, to } : null;
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their']);
const isNarrowing = ({ kind }: Draft): boolean => kind === 'measure' || kind === 'duration';
const notNarrowed: ReadonlySet<string> = new Set(
  'ago earlier later before after old long higher lower up down more less below above each apiece'.split(' '),
);
