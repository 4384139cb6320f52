/** How many children, brothers or sisters one person has, told twice in an article. */
import { sentenceProper } from '../../dates/dateline.ts';
import { People } from '../../dates/people.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import { singular } from '../../lexicon/nouns.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { place, quoteOf } from '../support/words.ts';

interface Kin {
  readonly person: number;
  /** `child`, `brother`, … */
  readonly noun: string;
  readonly count: number;
  readonly quantity: Quantity;
  /** Those of a couple: each of the two may have more. */
  readonly shared: boolean;
  /** Those who outlive somebody: others may have died before. */
  readonly left: boolean;
}

/** `a mother of four` here, `she has five children` there. */
export const kinRule: Check['run'] = ({ uri, document, corpus }, report) => {
  const all = kinOf(document);
  if (all.length < 2 || changes.test(document.source.text)) return;
  for (const one of all) {
    const other = all.find(two => differ(one, two));
    if (!other) continue;
    const name = document.entities[one.person]?.name ?? '';
    const words = document.source.text.slice(other.quantity.number.start, other.quantity.number.end);
    report({
      start: one.quantity.start,
      end: one.quantity.end,
      message: `${quoteOf(document, one.quantity)} differs from ${quoteOf(document, other.quantity)} in ${place(corpus, uri, other.quantity.start)} (${plurals[one.noun]} of ${name}).`,
      related: [
        {
          uri,
          start: other.quantity.start,
          end: other.quantity.end,
          message: `${quoteOf(document, other.quantity)} here: ${plurals[one.noun]} of ${name}`,
        },
      ],
      fixes: [{ title: `Use “${words}”`, edits: [{ uri, ...one.quantity.number, newText: words }] }],
    });
  }
};

/** `One of the brothers died`: there were more of them once. */
const changes =
  /(?<!\p{sc=Latin})(?:brothers?|sisters?|siblings?|sons?|daughters?|child(?:ren)?|twins?|baby)(?!\p{sc=Latin})[^.!?\n]{0,60}(?<!\p{sc=Latin})(?:died|killed|dead|death|drowned|lost|adopt\p{sc=Latin}{0,3}|born)(?!\p{sc=Latin})/iu;

const plurals: Readonly<Record<string, string>> = {
  child: 'children',
  grandchild: 'grandchildren',
  son: 'sons',
  daughter: 'daughters',
  brother: 'brothers',
  sister: 'sisters',
  sibling: 'siblings',
};

function differ(a: Kin, b: Kin): boolean {
  if (a.person !== b.person || a.noun !== b.noun || a.left !== b.left || a.count === b.count) return false;
  // What a couple has, each of them has, and perhaps more from before.
  if (a.shared !== b.shared) return a.shared ? a.count > b.count : b.count > a.count;
  return true;
}

/** All that an article says outright of the number of somebody's kin. */
function kinOf(document: DocumentAnalysis): Kin[] {
  const people = new People(document);
  const found: Kin[] = [];
  for (const quantity of document.quantities) {
    const { kind, low, high, bound } = quantity;
    if (kind !== 'count' || bound !== 'exact' || low === null || low !== high || low > 20) continue;
    const sentence = sentenceProper(document, quantity);
    if (!sentence) continue;
    const from = Math.max(sentence.start, quantity.start - 200);
    const { text } = document.source;
    const lead = text.slice(from, quantity.start);
    const rest = text.slice(quantity.end, Math.min(sentence.end, quantity.end + 60)).split(/[,;.]/, 1)[0] ?? '';
    const survived = survivors(text, people, quantity, from, rest);
    if (survived) {
      found.push(survived);
      continue;
    }
    // `Holm, a mother of three, first …`: what stands beside a name is of no time that the sentence tells of.
    if (atATime.test(parentOf.test(lead) ? lead.slice(-30) : lead) || atATime.test(rest)) continue;
    const noun = nounOf(text, quantity, from);
    const pattern = parentOf.test(lead) ? isAllOfParent : isAll;
    if (noun === null || !pattern.test(text.slice(quantity.end, Math.min(sentence.end, quantity.end + 30)))) continue;
    const couple = coupleBefore(document, people, quantity, sentence);
    const holders = couple.length > 0 ? couple : holderOf(text, people, quantity, from);
    for (const person of holders)
      found.push({ person, noun, count: low, quantity, shared: couple.length > 0, left: false });
  }
  return found;
}

const leaves =
  /(?:^|[\s,])(?:(?:is|was) survived by|leaves(?: behind)?|left behind) (?:(?:his|her|an?) (?:wife|husband|widow|widower|partner|spouse)(?: (?:of \d{1,2} years|\p{Lu}\p{Ll}{1,20}))?,? and )?(?:(?:his|her|their) )?$/u;

/** `She is survived by her husband and three children`: all the children that somebody leaves. */
function survivors(text: string, people: People, quantity: Quantity, from: number, rest: string): Kin | null {
  const match = leaves.exec(text.slice(from, quantity.start));
  const noun = match && nounOf(text, quantity, from);
  if (!match || !noun || !/^(?: and (?:\p{sc=Latin}{3,8} )?grand.{0,40}| and an? .{0,40})?$/u.test(rest)) return null;
  const person = personBefore(text, people, from + match.index, from, toHas);
  return person === null ? null : { person, noun, count: quantity.low as number, quantity, shared: false, left: true };
}

/** What is counted: the noun of the figure itself, nothing between them; children of whom one is `a mother of four`. */
function nounOf(text: string, { unit, start, end, number }: Quantity, from: number): string | null {
  if (parentOf.test(text.slice(from, start))) return unit === null || unit === 'child' ? 'child' : null;
  const noun = singular(text.slice(number.end, end).trim());
  return plurals[noun] === undefined ? null : noun;
}

const parentOf = /(?<!\p{sc=Latin})(?:mother|father|parent) of $/u;
/** After the figure: nothing that makes it a part of them, or those of one marriage. */
const isAll =
  /^(?:[.;:!?”")]|$|, (?:and )?(?:who|all|both|now|aged)(?!\p{sc=Latin})| and (?:\p{sc=Latin}{3,8} )?(?:grand|lives?(?!\p{sc=Latin})|a |an |one ))/u;
const isAllOfParent = /^(?:[.;:!?”")]|$| and (?!a half)|,(?! (?:of|including|among|one|two|three|four|five|\d)))/;
/** Words that tell of a time of the life, or of some of them only. */
const atATime =
  /(?<!\p{sc=Latin})(?:when|while|by then|at the time|already|later|then|until|after|before|had had|lost|surviv\p{sc=Latin}{0,4}|together|adopt\p{sc=Latin}{0,3}|step\p{Ll}{3,8}|half-\p{Ll}{3,8}|expect\p{sc=Latin}{0,3}|first|second|third|marriage|wife|husband|partner|if|would|wants?|wanted|another|more|in \d{4})(?!\p{sc=Latin})/iu;

const has =
  /(?:^|[\s,])(?:(?:has|had|also has)|grew up (?:\p{Ll}{1,12} (?:an? |the )?\p{Ll}{1,20} )?with)(?: only| just)? $/u;
const toHas = /^(?:,[^.;:,]{0,80},)?(?:,? who)?$/;
const toParent = /^(?:,[^.;:,]{0,80},)?(?:,? who)?(?: is| was|,)(?: an?| the)?(?: \p{Ll}{3,20}){0,2} ?$/u;

/** Whose they are, where it stands right there. */
function holderOf(text: string, people: People, { start }: Quantity, from: number): number[] {
  const lead = text.slice(from, start);
  const [pattern, link] = parentOf.test(lead) ? [parentOf, toParent] : [has, toHas];
  const match = pattern.exec(lead);
  if (!match) return [];
  const at = from + match.index;
  const person = personBefore(text, people, at, from, link);
  return person === null ? [] : [person];
}

/** Who is named, or meant by a pronoun, right before a place. */
function personBefore(text: string, people: People, at: number, from: number, link: RegExp): number | null {
  const named = people.before(at, from, link);
  if (named !== null) return named;
  const pronoun = /(?:^|[\s“"])(?:[Hh]e|[Ss]he)(?: is| was)?(?: an?| the)?(?: \p{Ll}{3,20}){0,2}$/u.exec(
    text.slice(from, at).trimEnd(),
  );
  return pronoun ? people.pronoun(from + pronoun.index) : null;
}

/** `The couple had five children`, after a sentence that names two. */
function coupleBefore(
  { source: { text }, sentences }: DocumentAnalysis,
  people: People,
  { start }: Quantity,
  sentence: Span,
): number[] {
  if (!/^The couple (?:has|have|had) $/.test(text.slice(sentence.start, start))) return [];
  const before = sentences[firstEndingAfter(sentences, sentence.start) - 1];
  const two = before ? [...people.in(before)] : [];
  return two.length === 2 ? two : [];
}
