import { groupNouns, occasions } from '../lexicon/measures.ts';
import { singular } from '../lexicon/nouns.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { BlockKind } from '../text/tokens.ts';

/** Blocks whose figures a reader takes from the text below, or that are no statement at all. */
const WITHOUT: ReadonlySet<BlockKind> = new Set(['heading', 'dateline', 'tableRow', 'reference']);

const lastWord = (text: string, before: number, reach: number): string =>
  /([\p{L}’'-]{1,40})[\s\u00a0]{0,40}$/u.exec(text.slice(Math.max(0, before - reach), before))?.[1]?.toLowerCase() ??
  '';
const nextWord = (text: string, after: number): string =>
  /^[\s\u00a0]*([\p{L}’'-]+)/u.exec(text.slice(after, after + 40))?.[1]?.toLowerCase() ?? '';

const DEFINITE = /^(?:the|these|those|both|all|our|their|his|her|its|my|your)$/;
const POSSESSIVE = /(?:^(?:his|her|its|their|my|our|your)|[’']s?)$/;

/** `the two leaders`, `these three countries`: takes up what is known and states no number. */
export function isGroupReference(text: string, quantity: Quantity): boolean {
  const { kind, low, high, number, unit } = quantity;
  if (kind !== 'count' || low === null || low !== high || low > 4 || unit === null) return false;
  const noun = singular(unit.toLowerCase().split(/[\s-]/).at(-1) as string);
  const before = lastWord(text, number.start, 24);
  // `the two mills that saw the timber` tells for the first time that there are two.
  if (DEFINITE.test(before))
    return !/^(?:that|who|which|of|whose|on|in)$/.test(nextWord(text, quantity.end)) || groupNouns.has(noun);
  return (
    groupNouns.has(noun) &&
    /^(?:leader|nation|country|side|president|power|superpower|neighbour|neighbor|capital)$/.test(noun) &&
    low === 2
  );
}

/**
 * Whether a reader would ask where the figure comes from: counts, money, shares, measures, ranks and running counts;
 * not dates, ages in passing, the length of what is reported, and numbers that name things.
 */
export function needsSource(text: string, quantity: Quantity, block: BlockKind): boolean {
  if (WITHOUT.has(block)) return false;
  const { low, high, unit, number } = quantity;
  switch (quantity.kind) {
    case 'money':
    case 'percent':
    case 'measure':
    case 'ratio':
      return true;
    case 'count':
      if (low === 1 && high === 1) return false;
      // A bare small number is a time of day, a shirt or a house as often as a count.
      if (unit === null && quantity.concept === null && (high ?? low ?? 0) < 100) return false;
      if (unit === null && (isIdentifier(text, quantity) || isAside(text, quantity) || isAgeThen(text, quantity)))
        return false;
      // `a survey of 900 skippers`: how many were asked is known from the survey.
      if (SAMPLE.test(text.slice(Math.max(0, number.start - 60), number.start))) return false;
      if (ASKED.test(text.slice(Math.max(0, number.start - 140), number.start))) return false;
      if (isFamily(text, quantity)) return false;
      return !isGroupReference(text, quantity) && !isKnownSize(text, quantity);
    case 'duration':
      return durationNeedsSource(text, quantity);
    case 'ordinal':
      return ordinalNeedsSource(text, quantity, number.start);
    default:
      return false;
  }
}

/**
 * `the 27-member bloc`, `its 100-seat chamber`: how large a thing is that the reader is taken to know; `a two-room flat`: what
 * sort of thing it is.
 */
const isKnownSize = (text: string, { start, end, number }: Quantity): boolean =>
  /^[-‐‑]/.test(text.slice(number.end, end)) &&
  (/^(?:two|three|four|five|six|seven|eight|nine)$/i.test(text.slice(number.start, number.end)) ||
    /^(?:the|its|their)$/.test(lastWord(text, start, 12)));

/** `R. 1336-5`, `22/01874`: the number of a paper or an article of law. */
const isIdentifier = (text: string, { start, end }: Quantity): boolean =>
  /(?:[-/]|\b\p{Lu}\.\s*)$/u.test(text.slice(Math.max(0, start - 4), start)) ||
  /^[-/]\d/.test(text.slice(end, end + 2));

const SAMPLE =
  /\b(?:survey|poll|study|trial|sample|interviews?|analysis|review|examination) (?:by [\p{sc=Latin}’' ]{1,30} )?(?:of|with|among) (?:about |some |around |nearly |almost |more than |over )?$/u;

/** `The study followed 900 skippers in 12 ports`, `The union, which surveyed 900 skippers,`: the same, with a verb. */
const ASKED =
  /\b(?:(?:survey|poll|study|trial|pollsters|researchers|scientists|psychologists?|authors|colleagues)\b[^.;:"“”]{0,70} (?:followed|tracked|questioned|interviewed|asked|tested|enrolled|recruited|involved|included|covered|compared|examined)|surveyed|polled) (?:[\d,.]{1,9} [a-z]{3,14} (?:in|across|at) )?(?:about |some |around |nearly |almost |more than |over )?$/i;

/** `She is survived by two sons and five grandchildren.`, `leaves three sons`, `father of four boys`: whose family it is. */
const LEAVES =
  /\b(?:survived by [^.;:"“”]{0,80}|(?:leaves|leaving) (?:behind )?(?:(?:a|an|his|her|the|two|three|four|five|six|seven|eight|nine|\d) [a-z-]{3,15}(?: of (?:\d|two|three|four|five|six|seven|eight|nine))?(?:, | and |, and )(?:by )?){0,3}|(?:mother|father|parents|grandmother|grandfather|widow|widower) of )$/i;

/** Who is left. */
const FAMILY =
  /^(?:(?:adult|young|small|grown-up|grown|teenage|surviving|great-)[ -]?)?(?:sons?|daughters?|children|child|boys|girls|(?:great-)?grand(?:children|sons|daughters)|brothers?|sisters?|siblings|stepsons?|stepdaughters?|stepchildren|nieces|nephews)(?:[,.;]| and | from | by | aged |$)/u;

/** More children than this are nobody's. */
const LARGEST_FAMILY = 20;

const isFamily = (text: string, { number, high }: Quantity): boolean =>
  (high ?? 0) <= LARGEST_FAMILY &&
  FAMILY.test(text.slice(number.end, number.end + 40).trimStart()) &&
  LEAVES.test(text.slice(Math.max(0, number.start - 100), number.start));

/** `the full-back, 22, crossed`, `Mia, seven, and Jan`: an age, told in passing. */
const isAside = (text: string, { start, end, high }: Quantity): boolean =>
  (high ?? 0) < 120 &&
  /\p{L}, $/u.test(text.slice(Math.max(0, start - 3), start)) &&
  /^(?:,|\.(?!\d))/.test(text.slice(end, end + 2));

/** `Lowe, then 78,`, `left school at 14`, `had drowned at nine`: an age, told in passing. */
const isAgeThen = (text: string, { start, end, high }: Quantity): boolean =>
  (high ?? 0) < 120 &&
  AGE_THEN.test(text.slice(Math.max(0, start - 90), start)) &&
  /^(?:[.,;:)]|$| and | in | of | from )/.test(text.slice(end, end + 6));

const AGE_THEN =
  /(?:, then|(?<!\p{sc=Latin})(?:aged|(?:died|drowned|married|retired|graduated|enlisted|emigrated|swam|left (?:school|home|college)|was (?:killed|orphaned|widowed)|made (?:his|her) debut)(?: [\p{sc=Latin}’'-]{1,20}){0,4} at)) $/u;

/** `data gathered over ten years`: how long somebody has looked is known from what they found. */
const OBSERVED = /^(?:gathered|collected|recorded|compiled|monitored|tracked|observed|followed|surveyed)$/;

function durationNeedsSource(text: string, quantity: Quantity): boolean {
  const { start, end, number } = quantity;
  // `a four-day visit`, `a two-year-old law`: the length of the thing itself.
  if (/[-‐‑]/.test(text.slice(number.start, end))) return false;
  // `an hour`, `a decade`
  if (/^an?$/i.test(text.slice(number.start, number.end))) return false;
  // `two weeks ago`, `three days later`, `in five minutes`: points in time.
  if (/^(?:ago|later|earlier|before|after|since|old|hence|away|to|from|late|early|of)$/.test(nextWord(text, end)))
    return false;
  const before = lastWord(text, start, 16);
  if (OBSERVED.test(before)) return false;
  return quantity.bound !== 'exact' || /^(?:for|lasted|last|took|take|takes|within|spent)$/.test(before);
}

function ordinalNeedsSource(text: string, quantity: Quantity, at: number): boolean {
  const noun = (quantity.unit ?? quantity.unitName ?? '').toLowerCase().split(/\s/).at(-1) as string;
  if (/(?:est|most)$/.test(text.slice(quantity.number.start, quantity.end).toLowerCase().split(/[\s-]/)[1] ?? ''))
    return true;
  if (!occasions.has(singular(noun))) return false;
  return POSSESSIVE.test(lastWord(text, at, 30)) && noun !== 'term' && noun !== 'year' && noun !== 'session';
}
