import type { QuoteVerdict } from '../corpus/compareQuotes.ts';
import type { PairEnd } from '../corpus/pairTable.ts';
import type { QuoteItem } from '../corpus/quoteTable.ts';
import type { CorpusSnapshot } from '../corpus/snapshot.ts';
import type { Check } from './check.ts';
import { listed, place, quoted } from './support/words.ts';

const maxRelated = 8;

/** One quotation in two wordings, in one article or in two. */
export const quoteMismatch: Check = {
  code: 'quote-mismatch',
  title: 'Quotation that runs differently elsewhere',
  severity: 'warning',
  scope: 'corpus',
  run({ uri, corpus }, report) {
    const byPlace = new Map<number, PairEnd<QuoteItem, QuoteVerdict>[]>();
    for (const end of corpus.quoteMismatchesOf(uri)) {
      const list = byPlace.get(end.item.start);
      if (list) list.push(end);
      else byPlace.set(end.item.start, [end]);
    }
    for (const ends of byPlace.values()) {
      // A quotation that differs says more than a paraphrase that does.
      ends.sort((a, b) => Number(a.verdict.reported) - Number(b.verdict.reported));
      const [first] = ends as [PairEnd<QuoteItem, QuoteVerdict>];
      const { item, verdict } = first;
      const start = item.start + verdict.span.start;
      const end = item.start + verdict.span.end;
      report({
        start,
        end,
        message: message(corpus, first),
        ...(verdict.reported ? { severity: 'information' as const } : {}),
        related: ends.slice(0, maxRelated).map(one => ({
          uri: one.otherUri,
          start: one.other.start + one.verdict.otherSpan.start,
          end: one.other.start + one.verdict.otherSpan.end,
          message: `Here it runs ${markedWords(one)}.`,
        })),
        fixes:
          item.quoted && first.other.quoted
            ? [
                {
                  title: `Use ${quoted(otherWords(first))}`,
                  edits: [{ uri, start, end, newText: otherWords(first) }],
                },
              ]
            : [],
      });
    }
  },
};

const otherWords = ({ other, verdict }: PairEnd<QuoteItem, QuoteVerdict>): string =>
  other.text.slice(verdict.otherSpan.start, verdict.otherSpan.end);

function message(corpus: CorpusSnapshot, end: PairEnd<QuoteItem, QuoteVerdict>): string {
  const { item, other, otherUri, verdict } = end;
  const at = place(corpus, otherUri, other.start + verdict.otherSpan.start);
  if (!other.quoted) return `Reported at ${at} without ${words(verdict.onlyHere)}: ${markedWords(end)}.`;
  if (!item.quoted) return `Quoted at ${at} in other words: ${markedWords(end)}.`;
  const without = verdict.onlyThere.length === 0 ? `, without ${words(verdict.onlyHere)}` : '';
  return `The same quotation runs differently at ${at}: ${markedWords(end)}${without}.`;
}

const words = (stretches: readonly string[]): string => listed(stretches.slice(0, 4).map(quoted));

/** The other wording with the words that differ between asterisks; long ones are cut to what is around them. */
function markedWords({ other, verdict }: PairEnd<QuoteItem, QuoteVerdict>): string {
  const around = 60;
  const { start, end } = verdict.otherSpan;
  const first = verdict.differsThere[0];
  const last = verdict.differsThere.at(-1);
  const from = first && first.start - around > start ? wordStart(other.text, first.start - around) : start;
  const to = last && last.end + around < end ? wordEnd(other.text, last.end + around) : end;
  let marked = '';
  let at = from;
  for (const stretch of verdict.differsThere) {
    marked += `${other.text.slice(at, stretch.start)}*${other.text.slice(stretch.start, stretch.end)}*`;
    at = stretch.end;
  }
  marked += other.text.slice(at, to);
  return `“${from > start ? '… ' : ''}${marked.replace(/\s+/g, ' ')}${to < end ? ' …' : ''}”`;
}

function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? from : space + 1;
}

function wordEnd(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from);
  return space < 0 ? from : space;
}
