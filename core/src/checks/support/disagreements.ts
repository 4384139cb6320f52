/** How claims that disagree are told: one finding for each figure, with the places where it differs. */
import { normalForm } from '../../claims/vocabulary.ts';
import type { ClaimItem, Disagreement } from '../../corpus/claimTable.ts';
import type { PairEnd } from '../../corpus/pairTable.ts';
import { boundsBefore } from '../../lexicon/modifiers.ts';
import { cardinals, fractions, ordinals, quantifiers, scales, vagueNumbers } from '../../lexicon/numbers.ts';
import type { Span } from '../../text/span.ts';
import { byCodeUnit } from '../../util/hash.ts';
import type { CheckContext, Fix, RelatedPlace } from '../check.ts';
import { quoted, quoteOf } from './words.ts';

export type ClaimEnd = PairEnd<ClaimItem, Disagreement>;

/** More places than these say nothing new. */
const maxRelated = 8;

/** The disagreements of a file that `wanted` picks, figure by figure; what stands in the same article goes first. */
export function byFigure({ uri, corpus }: CheckContext, wanted: (end: ClaimEnd) => boolean): readonly ClaimEnd[][] {
  const figures = new Map<number, ClaimEnd[]>();
  for (const end of corpus.disagreementsOf(uri)) {
    if (!wanted(end)) continue;
    const list = figures.get(end.item.start);
    if (list) list.push(end);
    else figures.set(end.item.start, [end]);
  }
  // What stands nearest is easiest to compare.
  for (const ends of figures.values())
    ends.sort((a, b) => Number(a.otherUri !== uri) - Number(b.otherUri !== uri) || byCodeUnit(a.otherUri, b.otherUri));
  return [...figures.values()];
}

/** Whether the figure is a rank, which has words of its own. */
export const isRank = ({ item }: ClaimEnd): boolean =>
  item.document.quantities[item.document.claims[item.index]?.quantity ?? -1]?.kind === 'ordinal';

/** The other figures with the reason why they are compared. */
export const relatedOf = (ends: readonly ClaimEnd[]): RelatedPlace[] =>
  ends.slice(0, maxRelated).map(end => ({
    uri: end.otherUri,
    start: end.other.start,
    end: end.other.end,
    message: `${quoteOf(end.other.document, end.other)} here: ${end.verdict.reason}`,
  }));

/** Longer words for what is measured are no help. */
const longestMeasured = 60;

/**
 * What both figures are about, in brackets: ` (ferry terminal at Cutler Quay, cost)`; empty where the figures say so. What
 * the article calls it stands first, if it is that by which the two are compared; why they are is told beside the places.
 */
export function measuredIn({ item, other, verdict }: ClaimEnd): string {
  const quotes = [item, other].map(one => formsIn(one.document.source.text.slice(one.start, one.end)));
  const isNew = (words: string): boolean => quotes.some(forms => !isIn(words, forms));
  const shared = verdict.shared.filter(isNew);
  const concept = (item.document.claims[item.index]?.concept ?? '').replace(/\s+/g, ' ');
  const forms = formsIn(concept);
  const rest = shared.filter(words => !isIn(words, forms));
  const isCompared = concept.length <= longestMeasured && rest.length < shared.length && isNew(concept);
  const parts = isCompared ? [concept, ...rest] : shared;
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}

const formsIn = (words: string): ReadonlySet<string> =>
  new Set([...words.matchAll(/\p{L}+/gu)].map(([word]) => normalForm(word.toLowerCase())));
const isIn = (words: string, forms: ReadonlySet<string>): boolean => [...formsIn(words)].every(form => forms.has(form));

/** Takes over the figure of each of the other places, as it is written there. */
export function useOther(uri: string, ends: readonly ClaimEnd[]): Fix[] {
  const fixes = new Map<string, Fix>();
  for (const { item, other } of ends.slice(0, maxRelated)) {
    const { start, end } = replaced(item);
    const { text } = item.document.source;
    const newText = wordsOf(other, sentenceOf(item) === item.start);
    const title = `Use ${quoted(`${newText}${text.slice(end, item.end)}`)}`;
    fixes.set(newText, { title, edits: [{ uri, start, end, newText }] });
  }
  return [...fixes.values()];
}

/** The words that another figure can take the place of: of a count, the text keeps its own word for what is counted. */
function replaced({ document, index, start, end }: ClaimItem): Span {
  const figure = document.quantities[document.claims[index]?.quantity ?? -1];
  return figure?.kind === 'count' ? { start, end: figure.number.end } : { start, end };
}

/** A figure's words for the middle of a sentence, or for its start. */
function wordsOf(item: ClaimItem, leads: boolean): string {
  const { start, end } = replaced(item);
  const words = item.document.source.text.slice(start, end);
  const [first = ''] = words;
  if (leads) return first.toUpperCase() + words.slice(1);
  const [word = ''] = words.toLowerCase().split(/[^\p{L}]/u, 1);
  return sentenceOf(item) === start && numberWords.has(word) ? first.toLowerCase() + words.slice(1) : words;
}

/** What a figure begins with that has a capital at the start of a sentence alone; `Rs` and `US` keep theirs. */
const numberWords: ReadonlySet<string> = new Set([
  ...[cardinals, scales, vagueNumbers, fractions, ordinals].flatMap(table => [...table.keys()]),
  ...quantifiers,
  ...boundsBefore.map(([words]) => words.split(' ', 1)[0] as string),
  ...['a', 'an', 'the', 'half'],
]);

const sentenceOf = ({ document, index }: ClaimItem): number => document.claims[index]?.start ?? -1;
