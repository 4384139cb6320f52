/** Prices and moves on an exchange: they are published as they are made, and nobody is credited for them. */
import type { Quantity } from '../quantities/quantity.ts';
import type { Span } from '../text/span.ts';

/** So much of a sentence before a figure is looked at, in UTF-16 units. */
const BEFORE = 140;

/** What is traded, and what it did, with little between the two. */
const MOVED =
  /(?<!\p{sc=Latin})(?:shares|stocks?|index|FTSE|Dow|Nasdaq|S&P 500|DAX|CAC|Nikkei|Hang Seng|sterling|Brent|crude|bitcoin|futures)(?!\p{sc=Latin})(?: (?!sold|bought|worth|offered|issued)[\p{sc=Latin}\d&’'-]{1,20}){0,6} (?:closed|ended|fell|rose|gained|lost|slipped|dropped|climbed|jumped|surged|slid|dipped|added|traded|opened|edged|tumbled|sank|plunged|soared|advanced|declined|shed|settled|leapt|slumped|rallied|(?:were|was|are|is) (?:up|down|flat|trading|little changed)|up|down)(?!\p{sc=Latin})(?:[^.;]|\.\d){0,60}$/iu;
/** `They have lost 38 percent of their value`, after a sentence about shares. */
const OF_VALUE = /(?:lost|gained|shed)(?: about| nearly| almost| more than| over)? $/u;
const VALUE = /^ of (?:its|their) (?:market )?value(?!\p{sc=Latin})/u;
/** `against a 4 percent gain for the mid-cap index` */
const FOR_INDEX =
  /^ (?:gain|rise|fall|drop|loss|decline|slide|increase) (?:for|in|by|on) (?:the |its )?(?:[\p{sc=Latin}\d&’'-]{1,20} ){0,4}(?:index|FTSE|Dow|Nasdaq|S&P|DAX|CAC|Nikkei)(?!\p{sc=Latin})/u;

/** Whether a sum of money or a percentage is one. */
export function isMarketPrice(text: string, { kind, start, end }: Quantity, sentence: Span): boolean {
  if (kind !== 'money' && kind !== 'percent') return false;
  const before = text.slice(Math.max(sentence.start, start - BEFORE), start);
  const after = text.slice(end, Math.min(sentence.end, end + 80));
  return MOVED.test(before) || FOR_INDEX.test(after) || (OF_VALUE.test(before) && VALUE.test(after));
}
