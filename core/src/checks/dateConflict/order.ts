import { daysOf } from '../../dates/iso.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { quoteOf } from '../support/words.ts';
import { isCorrected } from './corrected.ts';

/** What must come first, right before its date: `opened in`, `was born on`. */
const first =
  /(?<!\p{sc=Latin})(born|opened|founded|built|established|launched|formed|began|started|elected|appointed|married|inaugurated)(?: (?:to|in|at|by|as) [\p{sc=Latin}’' ]{2,40})?(?: on| in)?(?: the)? $/iu;
/** What comes after it, before the second date. */
const end =
  /\b(died|closed|demolished|dissolved|disbanded|shut|ended|torn down|pulled down|retired|resigned|divorced|abolished|scrapped|decommissioned|sank|liquidated|wound up)(?: (?:in|at|by|for|after) [\p{sc=Latin}’' ]{2,30})?(?: on| in)(?: the)? $/iu;

/** From the first date to that verb, with no other subject between. */
const link =
  /^,? (?:(?:and|but|before it|until it|then|which|who|only to be|and then) )?(?:(?:it|he|she|was|were|had|has|finally|later|then) ){0,3}$/i;

/** `opened in 1995 and closed in 1990`: one subject, one sentence, and the end dated before the beginning. */
export const orderRule: Check['run'] = ({ uri, document }, report) => {
  const { text } = document.source;
  for (let i = 1; i < document.quantities.length; i++) {
    const one = document.quantities[i - 1] as Quantity;
    const two = document.quantities[i] as Quantity;
    if (one.expression?.type !== 'absolute' || two.expression?.type !== 'absolute' || two.start - one.end > 90)
      continue;
    const sentence = document.sentences[firstEndingAfter(document.sentences, one.start)];
    if (!sentence || two.start >= sentence.end) continue;
    const [from, to] = [daysOf(one.expression.iso), daysOf(two.expression.iso)];
    if (!from || !to || to.last >= from.first) continue;
    const begun = first.exec(text.slice(Math.max(sentence.start, one.start - 70), one.start))?.[1];
    const between = text.slice(one.end, two.start);
    const last = end.exec(between);
    const ended = last?.[1];
    if (begun === undefined || ended === undefined || !link.test(between.slice(0, last?.index))) continue;
    if (isCorrected(document, one)) continue;
    report({
      start: two.start,
      end: two.end,
      message: `${quoteOf(document, two)} for “${ended}” is before ${quoteOf(document, one)} for “${begun}”.`,
      related: [{ uri, start: one.start, end: one.end, message: `${begun}: ${quoteOf(document, one)}` }],
    });
  }
};
