import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { listed, quoteOf } from '../support/words.ts';

/** Words for what is left over when all have answered: with them the shares of a sentence make up the whole. */
const REST =
  /\b(?:undecided|did not know|do not know|didn[’']t know|don[’']t know|no opinion|no answer|abstained|spoiled|spoilt|invalid|blank|the rest|the remainder|the remaining|everyone else|all others)\b/i;
/** Words for answers of which one person may give several. */
const SEVERAL = /\b(?:more than one|several answers|multiple|also|both)\b/i;

/** Shares of one whole that make more than 100 percent: `48 percent for, 45 against, and 12 undecided`. */
export const sharesRule: Check['run'] = ({ uri, document }, report) => {
  const { text } = document.source;
  const { quantities, sentences } = document;
  for (let i = 0; i < quantities.length; ) {
    const sentence = sentences[firstEndingAfter(sentences, (quantities[i] as Quantity).start)];
    const parts: Quantity[] = [];
    const from = i;
    for (; sentence && i < quantities.length && (quantities[i] as Quantity).start < sentence.end; i++) {
      if (quantities[i]?.kind === 'percent') parts.push(quantities[i] as Quantity);
    }
    if (i === from) i++;
    if (!sentence || parts.length < 2 || parts.length > 8 || !parts.every(isShare)) continue;
    const words = text.slice(sentence.start, sentence.end);
    const whole = (parts.length > 2 && REST.test(words)) || areVotes(text, parts) || areOpposites(text, parts);
    if (!whole || SEVERAL.test(words)) continue;
    const sum = parts.reduce((all, { low }) => all + (low as number), 0);
    // Each share may be rounded up by half, and one that is `about` so much by more.
    const slack = parts.reduce((all, { bound }) => all + (bound === 'exact' ? 0.5 : 2), 0.01);
    if (sum <= 100 + slack) continue;
    const last = parts.at(-1) as Quantity;
    report({
      start: last.start,
      end: last.end,
      message: `${listed(parts.map(part => quoteOf(document, part)))} make ${Math.round(sum * 10) / 10} percent together.`,
      related: parts
        .slice(0, -1)
        .map(part => ({ uri, start: part.start, end: part.end, message: 'One share of the whole' })),
    });
  }
};

const isShare = ({ unit, low, high, trend, bound }: Quantity): boolean =>
  unit === '%' && low !== null && low === high && trend === 'none' && (bound === 'exact' || bound === 'about');

/** `the Greens won with 41 percent of the vote, ahead of the Liberals with 38 percent and …`: each share has its own party. */
function areVotes(text: string, parts: readonly Quantity[]): boolean {
  const between = parts.map((part, p) => text.slice(part.end, parts[p + 1]?.start ?? part.end + 16));
  return (
    between.some(words => /^ of (?:the|all) (?:vote|ballot)s?(?!\p{sc=Latin})/u.test(words)) &&
    between.slice(0, -1).every(words => NEXT_PARTY.test(words)) &&
    (parts.length > 2 || ENDS.test(between.at(-1) as string))
  );
}

/** After the last one nothing that gives it a whole of its own. */
const ENDS = /^(?: of (?:the|all) (?:vote|ballot)s?)?(?:[.,;:)]|$)/;
const NEXT_PARTY =
  /^(?: of (?:the|all) (?:vote|ballot)s?)?(?:,| and| to|, and|;|, while|, followed by| ahead of|, ahead of)? (?:ahead of |followed by |before |and )?(?:the )?(?:\p{Lu}[\p{L}’'-]{0,20} ?(?:of |for |the |and )?){1,5}(?:,? (?:with|at|on|got|won|took|received|had|came second with|came third with) | \(|(?<= ))$/u;

/** Answers and sorts of people of which nobody is both. */
const opposites: readonly (readonly [string, string])[] = [
  ['men', 'women'],
  ['male', 'female'],
  ['boys', 'girls'],
  ['yes', 'no'],
  ['for', 'against'],
  ['in favour', 'against'],
  ['in favor', 'against'],
  ['in favour', 'opposed'],
  ['in favor', 'opposed'],
];
/** Behind a share: of whom, and what these are or said. `54 percent of men` is a share of them. */
const SAID =
  /^(?: of (?:the |its |their |all )?(?!(?:wo)?men|boys|girls)\p{Ll}{2,20})? (?:(?:are|were|is|was|voted|said|answered|being) )?(men|women|male|female|boys|girls|yes|no|for|against|in favou?r|opposed)(?!\p{sc=Latin})/u;
const JOINS = /^(?: (?:it|them|the (?:plan|proposal|bill|motion|deal|ban|law)))?,? (?:and |while |but )?$/;

/** `54 percent are men and 56 percent women`. */
function areOpposites(text: string, [first, second, third]: readonly Quantity[]): boolean {
  if (!first || !second || third) return false;
  const one = SAID.exec(text.slice(first.end, second.start));
  const other = SAID.exec(text.slice(second.end, second.end + 60));
  if (!one || !other || !JOINS.test(text.slice(first.end + one[0].length, second.start))) return false;
  const [a, b] = [one[1] as string, other[1] as string];
  return opposites.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}
