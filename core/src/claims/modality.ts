import type { Quantity } from '../quantities/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Modality } from './claim.ts';
import { clauseAround } from './measure.ts';

/** Patterns over the words of the figure's clause, in the order in which they decide. */
const SIGNS: readonly (readonly [Modality, RegExp])[] = [
  ['denial', /\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rejected (?:claims|reports)|is not true)\b/],
  [
    'condition',
    /\b(?:if|unless|provided that|in case|would|could|might|can (?:grow|reach|live|weigh|exceed|cost|be as))\b/,
  ],
  ['target', /\b(?:targets?|targeted|goal (?:of|is|was)|aims?|aimed|aiming|objective|quota)\b/],
  [
    'forecast',
    /\b(?:forecasts?|forecasted|forecasting|predict(?:s|ed|ing|ions?)?|project(?:s|ed|ing)|projections?|expect(?:s|ed|ing|ations?)?|anticipat(?:e|es|ed|ing)|foresees?|foresaw|likely to|is due to|are due to|outlook|hop(?:e|es|ed|ing) (?:to|for))\b/,
  ],
  [
    'plan',
    /\b(?:plans? to|planned|planning|prepar(?:es|ing) to|about to|propos(?:e|es|ed|ing|als?)|intend(?:s|ed|ing)?|wants? to|wanted to|seeks? to|sought to|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|will|is to|are to|shall|set to)\b/,
  ],
];

/** How a figure is meant, from the words of its clause and of the clause before it that governs it. */
export function modalityOf(text: string, quantity: Quantity, sentence: Span): Modality {
  const [from, to] = clauseAround(text, quantity, sentence);
  const clause = text.slice(Math.max(from, quantity.start - 160), Math.min(to, quantity.end + 60)).toLowerCase();
  for (const [modality, sign] of SIGNS) if (sign.test(clause)) return modality;
  return isOfPlan(text, quantity, from, to) ? 'plan' : 'fact';
}

/** `The tower, 180 metres high, will be …`: what is beside the name of a thing to come is to come too. */
const isOfPlan = (text: string, quantity: Quantity, from: number, to: number): boolean =>
  quantity.kind === 'measure' &&
  text[to] === ',' &&
  (text[from - 1] === ',' || text.slice(from, quantity.start).endsWith(', ')) &&
  /^, (?:will|is to|are to|is set to|is due to) /.test(text.slice(to, to + 12));
