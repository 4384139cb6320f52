/** Since when one person has held one office, told twice in an article. */
import { plainYear } from '../../dates/anniversaries.ts';
import { sentenceProper } from '../../dates/dateline.ts';
import { People } from '../../dates/people.ts';
import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { Check } from '../check.ts';
import { place, quoteOf } from '../support/words.ts';
import { isCorrected } from './corrected.ts';

interface Office {
  readonly person: number;
  /** `governor`, `chief executive`. */
  readonly role: string;
  /** `bank` of `governor of the bank`. */
  readonly of: string | undefined;
  readonly year: number;
  readonly date: Quantity;
  /** `became mayor in 2011`: the year is told of the beginning alone. */
  readonly became: boolean;
}

/** `Holm, who has been governor since 2016` here, `the governor since 2017` there. */
export const officeRule: Check['run'] = ({ uri, document, corpus }, report) => {
  const all = officesOf(document);
  for (const one of all) {
    const other = all.find(two => isSameOffice(one, two) && two.year !== one.year && isSameTerm(document, one, two));
    if (!other || isCorrected(document, one.date) || isCorrected(document, other.date)) continue;
    const what = `${document.entities[one.person]?.name ?? ''} as ${one.role}`;
    const { start, end } = other.date;
    report({
      start: one.date.start,
      end: one.date.end,
      message: `${quoteOf(document, one.date)} differs from ${quoteOf(document, other.date)} in ${place(corpus, uri, start)} (beginning of ${what}).`,
      related: [{ uri, start, end, message: `${quoteOf(document, other.date)} here: beginning of ${what}` }],
      fixes: [
        {
          title: `Use ${quoteOf(document, other.date)}`,
          edits: [{ uri, start: one.date.start, end: one.date.end, newText: document.source.text.slice(start, end) }],
        },
      ],
    });
  }
};

/** Somebody may be the head of two firms. */
const isSameOffice = (a: Office, b: Office): boolean =>
  a.person === b.person && a.role === b.role && (a.of === undefined || b.of === undefined || a.of === b.of);

/**
 * Who became mayor in 2003 and has been mayor since 2011 may have been voted out between; hardly so within two years, or
 * where the beginning is told to be later than what it began.
 */
function isSameTerm({ source }: DocumentAnalysis, a: Office, b: Office): boolean {
  if (a.became === b.became) return !a.became;
  if (a.of !== b.of || cameBack.test(source.text)) return false;
  const [first, since] = a.became ? [a, b] : [b, a];
  return since.year - first.year <= 2 && first.year - since.year <= 10;
}

const cameBack =
  /(?<!\p{sc=Latin})(?:(?:elected|mayor|governor|office|power) again|acting|interim|re-?elected|reappointed|returned|returns|comeback|ousted|resigned|lost (?:the|his|her)|second term|voted out|stepped down)(?!\p{sc=Latin})/iu;
const becomes =
  /(?:,? who)? became(?: the| an?| its| their)? (\p{Ll}[\p{Ll}-]{2,20}(?: \p{Ll}[\p{Ll}-]{2,20}){0,2}?)(?: of (?:the |its )?([\p{sc=Latin}’' -]{2,40}?))? in $/u;

/** From a name to its office: ` has been the`, `, who has been`, `, its`. Twice in an office is said with other words. */
const office =
  /(?:(?:,? who)?(?: has been| is)|,)(?: the| an?| its| their| his| her)? (?:(?!(?:as|and|in|on|at|only|not|again|but|out|away|ill|dead|active|here|there|home|open|closed) )(\p{Ll}[\p{Ll}-]{2,20}(?: \p{Ll}[\p{Ll}-]{2,20}){0,2}))(?: of (?:the |its )?([\p{sc=Latin}’' -]{2,40}))?,? since $/u;
const again =
  /(?<!\p{sc=Latin})(?:(?:elected|mayor|governor|office|power) again|acting|interim|former|deputy|twice|second|re-?elected|reappointed)(?!\p{sc=Latin})/iu;
const toOffice = /^(?:,[^.;:,()]{0,60},)?$/;

function officesOf(document: DocumentAnalysis): Office[] {
  const { text } = document.source;
  const people = new People(document);
  const found: Office[] = [];
  for (const date of document.quantities) {
    const year = plainYear(date);
    const sentence = year === null ? null : sentenceProper(document, date);
    if (year === null || !sentence) continue;
    const from = Math.max(sentence.start, date.start - 160);
    const lead = text.slice(from, date.start);
    const match = office.exec(lead) ?? becomes.exec(lead);
    const role = match?.[1];
    if (!match || role === undefined || again.test(lead)) continue;
    const at = from + match.index;
    const named = people.before(at, from, toOffice);
    const pronoun = named === null ? /(?:^|[\s“"])(?:[Hh]e|[Ss]he)$/.exec(lead.slice(0, match.index)) : null;
    const person = named ?? (pronoun && people.pronoun(from + pronoun.index));
    if (person !== null) found.push({ person, role, of: match[2], year, date, became: / in $/.test(lead) });
  }
  return found;
}
