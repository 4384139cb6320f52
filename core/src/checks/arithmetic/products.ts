import { type Interval, intervalOf } from '../../claims/values.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { inFigures, quoteOf } from '../support/words.ts';

/** How many, what each one costs or gives, and what that makes together, as one sentence has it. */
interface Product {
  readonly count: Quantity;
  readonly each: Quantity;
  readonly total: Quantity;
}

/** `12 buses at €300,000 each, for a total of €4.6 million`; `400 donors gave €50 on average, €30,000 in all`. */
export const productRule: Check['run'] = ({ uri, document }, report) => {
  const { text } = document.source;
  const { quantities, sentences } = document;
  for (let i = 1; i + 1 < quantities.length; i++) {
    const each = quantities[i] as Quantity;
    if (each.kind !== 'money' || each.low === null || each.low !== each.high) continue;
    const sentence = sentences[firstEndingAfter(sentences, each.start)];
    const product = sentence && productAt(text, quantities, i, sentence);
    if (!product) continue;
    const { count, total } = product;
    const made = roomOf(count, each);
    const said = intervalOf(total);
    if (!made || !said || (made.low <= said.high && said.low <= made.high)) continue;
    const value = (count.low as number) * each.low;
    report({
      start: total.start,
      end: total.end,
      message: `${quoteOf(document, count)} times ${quoteOf(document, each)} is ${inFigures(value)}, the text says ${quoteOf(document, total)}.`,
      related: [
        { uri, start: count.start, end: count.end, message: 'How many' },
        { uri, start: each.start, end: each.end, message: 'Each' },
      ],
    });
  }
};

/** Right after what one costs: `each`, `a crate`; or on average. */
const eachAfter = /^ (?:each|apiece|on average|(?:per|an?) (?:head|piece|person|(\p{Ll}{3,20})))(?!\p{sc=Latin})/u;
const eachBefore =
  /(?<!\p{sc=Latin})(?:an average of|(?:of|at|on) average|each (?:will )?(?:costing|costs?|worth|paying|pay|paid|giving|gave|of|receive[ds]?|get|got|earn(?:ed)?)) (?:about )?$/u;
/** Between how many and what each costs: what they are, and a word that joins the two. */
const joined =
  /^(?: of)?(?: [\p{sc=Latin}’'-]{1,30}){0,4},? (?:at|for|of|costing|costs?|worth|are worth|priced at|gave|paid|donated|spent|(?:will )?(?:each )?(?:receive[ds]?|gets?|got|earn(?:s|ed)?)|sold (?:at|for)|each (?:costing|worth|paying|giving|of))(?: an average(?: [\p{Ll}]{1,20})? of| an average| on average)? $/u;
const totalBefore =
  /(?<!\p{sc=Latin})(?:(?:a|the) (?:grand )?total(?: (?:cost|price|value|bill|sum))? of|totalling|totaling|altogether|adding up to|which makes|that makes|making|earning(?: \p{Ll}{2,10})?|raising|bringing in) $/u;
const totalAfter = /^ (?:in (?:all|total)|altogether|overall)(?!\p{sc=Latin})/u;
/** More is counted in than the product. */
const more =
  /(?<!\p{sc=Latin})(?:plus|including|as well as|besides|with|and|other|after|before|tax|over|every)(?!\p{sc=Latin})/iu;
/** The words right after the total that belong to it, and those that say it is no plain product: `after costs`. */
const afterTotal =
  /^(?:,? ?\(?(?=(?:before|after|net|plus|including|excluding|less|minus)(?!\p{sc=Latin})))?[^,.;:!?–—]{0,60}/u;
const notPlain =
  /(?<!\p{sc=Latin})(?:net|gross|profits?|losses|commissions?|fees?|tips?|interest|costs|expenses|excluding|less|minus|left|short|apiece|each|per)(?!\p{sc=Latin})/iu;

function productAt(text: string, quantities: readonly Quantity[], i: number, sentence: Span): Product | null {
  const each = quantities[i] as Quantity;
  const count = quantities[i - 1] as Quantity;
  const after = eachAfter.exec(text.slice(each.end, each.end + 40));
  if (!after && !eachBefore.test(text.slice(Math.max(sentence.start, each.start - 40), each.start))) return null;
  // `12 flats at €300 a room`: how many rooms is not said.
  if (after?.[1] !== undefined && after[1] !== count.unit) return null;
  // `40 chairs at €30 each, 10 tables at €100 each`: more than one product makes the total.
  const before = quantities[i - 2];
  if (before && before.kind === 'money' && before.start >= sentence.start) return null;
  const total = quantities[i + 1] as Quantity;
  if (count.start < sentence.start || total.end > sentence.end) return null;
  if (count.kind !== 'count' || count.low === null || count.low !== count.high || count.low < 2) return null;
  if (!joined.test(text.slice(count.end, each.start))) return null;
  if (total.kind !== 'money' || total.unit !== each.unit || total.unit === null) return null;
  const between = text.slice(each.end, total.start);
  if (more.test(between.replace(totalBefore, ' '))) return null;
  const afterWords = afterTotal.exec(text.slice(total.end, Math.min(sentence.end, total.end + 80)))?.[0] ?? '';
  if (more.test(afterWords) || notPlain.test(afterWords)) return null;
  const isTotal =
    totalBefore.test(text.slice(each.end, total.start)) || totalAfter.test(text.slice(total.end, total.end + 20));
  return isTotal ? { count, each, total } : null;
}

/** What the product can be: a count below a thousand is meant as it stands, all else is as exact as it is written. */
function roomOf(count: Quantity, each: Quantity): Interval | null {
  const exact = count.bound === 'exact' && (count.low as number) < 1000;
  const many = exact ? { low: count.low as number, high: count.low as number } : intervalOf(count);
  const one = intervalOf(each);
  return many && one && { low: many.low * one.low, high: many.high * one.high };
}
