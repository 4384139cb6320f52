import type { DocumentAnalysis } from '../../document/analysis.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { canBePart, isPlain, tellSum } from './sums.ts';

/** `The council shared out the whole of the £90,000. The Rovers get £35,000, the bowls club £28,000 and …`: all parts in the next sentence. */
export const sharedOutRule: Check['run'] = ({ uri, document }, report) => {
  const { quantities, sentences, source } = document;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [sentence, next] = [sentences[s], sentences[s + 1]] as [Span, Span];
    if (next.start - sentence.end > 2 || next.end - next.start > LONGEST) continue;
    const totals = figuresIn(quantities, sentence).filter(isPlain);
    const parts = figuresIn(quantities, next).filter(isPlain);
    const [first] = parts;
    const total =
      first && totals.find(one => one.kind === first.kind && (one.unit === first.unit || first.unit === null));
    if (!total || parts.length < 3 || parts.length > MOST) continue;
    if (!isAllOfIt(source.text, sentence, total)) continue;
    // Another figure of the kind may be the one that is shared.
    if (totals.some(one => one !== total && one.kind === total.kind && one.unit === total.unit)) continue;
    if (!parts.every(part => canBePart(part, total) && part.unit === (first as Quantity).unit)) continue;
    if (!parts.every(part => (part.low as number) < (total.low as number)) || !isList(document, parts)) continue;
    tellSum(document, uri, { total, parts, last: null }, report);
  }
};

/** A sentence that lists parts is no longer than this, in code units. */
const LONGEST = 600;
const MOST = 8;
/** `The £90,000 was split between`, `shared out the whole of the`, `divided the`. */
const SHARED =
  /(?<!\p{sc=Latin})(?:shared|split|divided|distributed|handed|parcelled|paid|given)(?: out| up)?(?!\p{sc=Latin})/iu;
/** `64 players, each in one section and no other`. */
const EACH_ONCE =
  /(?<!\p{sc=Latin})(?:and no other|made up of|fell into|broke down into|in \p{Ll}{3,6} (?:classes|sections|groups|parts|categories|lots))(?!\p{sc=Latin})/iu;

/** Whether the sentence says that its figure is shared out, so that the parts that follow are all there are. */
function isAllOfIt(text: string, sentence: Span, total: Quantity): boolean {
  const before = text.slice(Math.max(sentence.start, total.start - 60), total.start);
  const after = text.slice(total.end, Math.min(sentence.end, total.end + 160));
  if (total.kind === 'count') return EACH_ONCE.test(after);
  const verb = SHARED.exec(before);
  // Between the verb and the sum stands nothing but what makes it all of it.
  if (verb) return /^(?: (?:the|its|all|whole|entire|of)){0,5} $/.test(before.slice(verb.index + verb[0].length));
  return /^ (?:(?:was|is|will be|has been|is to be) )?(?:shared|split|divided|distributed) (?:out |up )?(?:between|among|three ways|four ways)(?!\p{sc=Latin})/u.test(
    after,
  );
}

function figuresIn(quantities: readonly Quantity[], { start, end }: Span): Quantity[] {
  const found: Quantity[] = [];
  for (
    let q = firstEndingAfter(quantities, start);
    q < quantities.length && (quantities[q] as Quantity).start < end;
    q++
  )
    found.push(quantities[q] as Quantity);
  return found;
}

/** One part after the other, the last one behind `and`. */
function isList({ source: { text } }: DocumentAnalysis, parts: readonly Quantity[]): boolean {
  return parts.every((part, p) => {
    const next = parts[p + 1];
    if (!next) return true;
    const between = text.slice(part.end, next.start);
    return (
      between.length < 90 &&
      !/[.!?]/.test(between) &&
      (p < parts.length - 2 ? /[,;]/ : /(?<!\p{sc=Latin})and(?!\p{sc=Latin})/u).test(between)
    );
  });
}
