/** Why a figure is, or is not, said to differ: how it was read, all it was compared with, and what came of it. */
import type { Claim } from '../claims/claim.ts';
import type { Verdict } from '../claims/compare.ts';
import { creditWords } from '../claims/creditWords.ts';
import type { ComparedClaims } from '../corpus/claimTable.ts';
import type { CorpusSnapshot } from '../corpus/snapshot.ts';
import { dateInWords } from '../dates/words.ts';
import { type ComparedClaim, comparedClaims } from './compared.ts';

export interface Explanation {
  /** The claim explained. */
  readonly claim: Claim;
  /** What it measures, when, how it is meant, on whose word: a line each. */
  readonly reading: readonly string[];
  /** Figures it was compared with, by what came of it; worst first. */
  readonly groups: readonly ComparedGroup[];
  /** What is said where nothing could be compared; empty otherwise. */
  readonly nothing: string;
  /** What it was not compared with, and why: a line each. */
  readonly limits: readonly string[];
}

export interface ComparedGroup {
  readonly verdict: Verdict;
  /** The verdict as a heading. */
  readonly heading: string;
  readonly claims: readonly ComparedClaim[];
}

/** The explanation of claim number `index` of a file; null where there is none. */
export function explainClaim(corpus: CorpusSnapshot, uri: string, index: number): Explanation | null {
  const claim = corpus.documents.get(uri)?.claims[index];
  if (!claim) return null;
  const compared = comparedClaims(corpus, uri, index);
  const groups = headings.flatMap(([verdict, heading]) => {
    const claims = compared.filter(one => one.comparison.verdict === verdict);
    return claims.length > 0 ? [{ verdict, heading, claims }] : [];
  });
  const limits = limitsOf(corpus.comparedWith(uri, index));
  const nothing =
    groups.length > 0 || limits.length > 0 ? '' : 'No other figure of these articles measures anything like it.';
  return { claim, reading: readingOf(claim), groups, nothing, limits };
}

function limitsOf({ places, total, crowded }: ComparedClaims): string[] {
  const limits: string[] = [];
  if (places.length < total)
    limits.push(
      `Compared with the nearest ${places.length} of ${total} figures that may measure the same: those of the times before and after.`,
    );
  if (crowded)
    limits.push(
      'This article has so many figures of the kind, as a table has, that they are not compared with each other.',
    );
  return limits;
}

const headings: readonly (readonly [verdict: Verdict, heading: string])[] = [
  ['conflict', 'Differs from'],
  ['disputed', 'Disputed by another source'],
  ['superseded', 'Brought up to date'],
  ['same', 'Says the same as'],
  ['compatible', 'Agrees with, as far as rounding and bounds allow'],
  ['notComparable', 'Looked at, but not the same thing'],
];

const moods: Readonly<Record<Claim['modality'], string>> = {
  fact: 'told as a fact',
  forecast: 'a forecast',
  target: 'a target',
  plan: 'a plan',
  denial: 'a denial',
  condition: 'under a condition',
};

function readingOf({ concept, time, modality, source, carried, sourced }: Claim): string[] {
  const credit = `${sourced ? 'Credited to' : 'Only a vague source:'} ${creditWords(source ?? '')}`;
  return [
    `Measures: ${concept ?? 'nothing that the sentence names'}`,
    `Time: ${time === null ? 'none named' : dateInWords(time)}`,
    `Meant as: ${moods[modality]}`,
    source === null ? 'Credited to nobody' : `${credit}${carried ? ', who is quoted in the sentence before' : ''}`,
  ];
}
