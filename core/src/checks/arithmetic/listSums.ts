import type { DocumentAnalysis, PlacedBlock } from '../../document/analysis.ts';
import { cardinals } from '../../lexicon/numbers.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import type { Check } from '../check.ts';
import { canBePart, isPlain, tellSum } from './sums.ts';

/** A total that the list below takes apart: `The whole sum is split three ways:` and a line for each part. */
export const listSumRule: Check['run'] = ({ uri, document }, report) => {
  const { blocks, source } = document;
  for (let b = 1; b < blocks.length; b++) {
    const intro = blocks[b - 1] as PlacedBlock;
    if (blocks[b]?.kind !== 'listItem' || intro.kind === 'listItem') continue;
    const words = source.text.slice(intro.start, intro.end);
    const before = blocks[b - 2];
    // `The three winners shared 60,000 euros.`, and below it `Prizes:`
    const told = before && LABEL.test(words) ? source.text.slice(before.start, before.end) : words;
    const ways = /:$/.test(words) && !NOT_ALL.test(told) ? waysIn(told) : null;
    if (!ways) continue;
    const parts: Quantity[] = [];
    let end = b;
    for (; blocks[end]?.kind === 'listItem'; end++) {
      const [part, another] = figuresIn(document, blocks[end] as Span).filter(isPlain);
      if (!part || another) break;
      parts.push(part);
    }
    const [first] = parts;
    if (!first || parts.length < 2 || blocks[end]?.kind === 'listItem') continue;
    if (parts.some(part => !canBePart(part, first) || part.unit !== first.unit)) continue;
    if (ways[1] !== undefined && numberOf(ways[1]) !== parts.length) continue;
    const total = totalIn(document, intro, first) ?? totalIn(document, blocks[b - 2], first);
    if (total) tellSum(document, uri, { total, parts, last: null }, report);
  }
};

/** Into how many parts something is split, if the words say that it is. */
function waysIn(words: string): RegExpExecArray | null {
  const shared = SHARED.exec(words);
  if (shared && cardinals.has((shared[1] as string).toLowerCase())) return shared;
  const split = SPLIT.exec(words);
  return split && WAYS.exec(words.slice(split.index));
}

const LABEL = /^(?:The |Their )?\p{sc=Latin}{3,20}(?: \p{Ll}{3,20})?:$/u;
const SHARED =
  /(?<!\p{sc=Latin})(?:the|all) (\p{sc=Latin}{3,8}) (?:\p{Ll}{3,20} ){1,2}(?:will )?(?:shared?|split|divided?) (?!the first)/iu;
/** The list holds all of it: the words say into how many parts, or that these are the parts. */
const SPLIT =
  /(?<!\p{sc=Latin})(?:split|divided|shared out|broken down|breaks down|allotted|made up of|consists of|goes to)(?!\p{sc=Latin})/iu;
const WAYS =
  /(?<!\p{sc=Latin})(?:(\p{sc=Latin}{3,12}|\d{1,2}) (?:ways|parts|pieces|shares|lots|portions|heads|headings|items|uses|purposes)|as follows|like this|made up of|consists of|goes to)(?!\p{sc=Latin})/iu;
const NOT_ALL =
  /\b(?:includ\w{0,5}|among|such as|notabl\w|for example|at least|more than|top|first|largest|part of)\b/i;

const numberOf = (words: string): number => cardinals.get(words.toLowerCase()) ?? Number(words);

const figuresIn = ({ quantities }: DocumentAnalysis, { start, end }: Span): Quantity[] => {
  const found: Quantity[] = [];
  for (
    let i = firstEndingAfter(quantities, start);
    i < quantities.length && (quantities[i] as Quantity).end <= end;
    i++
  )
    found.push(quantities[i] as Quantity);
  return found;
};

/** The one figure of a block that can be the total of such parts. */
function totalIn(document: DocumentAnalysis, block: Span | undefined, part: Quantity): Quantity | null {
  if (!block) return null;
  const [total, another] = figuresIn(document, block).filter(one => one.kind === part.kind && one.unit === part.unit);
  return total && !another && isPlain(total) ? total : null;
}
