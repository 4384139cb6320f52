import {
  addressWords,
  deputyWords,
  notOfToday,
  type Office,
  officeWords,
  type PostLevel,
  portfolios,
  postLevels,
} from '../lexicon/posts.ts';
import { titleWords } from '../lexicon/titles.ts';
import type { Span } from '../text/span.ts';
import { anyPlace, canonicalName, countryCode, Known, lookUp } from './gazetteer.ts';
import { slug } from './slug.ts';

/** A public post as a title names it. */
export interface Post {
  readonly office: Office;
  readonly rank: 'head' | 'vice' | 'deputy';
  /** What a minister is minister of; null where the title doesn't say. */
  readonly field: string | null;
  /** Code of the country, or slug of the state or city; null where the title doesn't say. */
  readonly body: string | null;
}

/**
 * Why two posts can't be one person's at one time. `wording`: one post in two renderings, `President` and `Chairman of
 * China`, which can't both be its name; `post`: two posts, which a change of office could explain.
 */
export type PostDifference = 'wording' | 'post';

/** Code units that are looked at before a title for a word such as `former`. */
const BEFORE = 16;

/**
 * The post that a title at `span` names, or null unless every word of it is understood: `Party President` and
 * `Lieutenant Governor` are none, nor is what is `former` or only half of a double role.
 */
export function postOf(text: string, span: Span): Post | null {
  const before = text.slice(Math.max(0, span.start - BEFORE), span.start);
  const joined = /(\p{L}{1,40})(?:\s{1,9}(?:and|or|&)\s{1,9}|[-/])$/u.exec(before)?.[1];
  if (notOfToday.test(before) || (joined !== undefined && titleWords.has(joined.toLowerCase()))) return null;
  if (/^\s+(?:and|or|of|for|candidate|nominee|hopeful)(?!\p{L})|^\s*[-&/]/u.test(text.slice(span.end, span.end + 12)))
    return null;
  const [title, ofWhat] = text.slice(span.start, span.end).split(/\s{1,9}of\s{1,9}(?:the\s{1,9})?/, 2) as [
    string,
    string?,
  ];
  const words = title.split(/[\s-]+/);
  while (words.length > 1 && addressWords.has(plain(words.at(-1) as string))) words.pop();
  const two = officeWords.get(words.slice(-2).map(plain).join(' '));
  const office = two ?? officeWords.get(plain(words.at(-1) as string));
  if (!office) return null;
  words.splice(two ? -2 : -1);
  let field: string | null = null;
  if (office === 'minister') {
    field = portfolioBefore(words);
    if (field === null) return null;
  }
  const rank = deputyWords.get(plain(words.at(-1) ?? '')) ?? 'head';
  if (rank !== 'head') words.pop();
  const names = [words.join(' '), ofWhat ?? ''].filter(Boolean);
  if (names.length === 0) return { office, rank, field, body: null };
  // `French President of the bank`: the last one says of what, the first only where from; both must be read.
  const body = names.map(name => bodyOf(name, postLevels[office])).at(-1);
  return body ? { office, rank, field, body } : null;
}

const plain = (word: string): string => word.toLowerCase().replace(/\.$|['’]s$/, '');

/** Takes the portfolio off the end of the words before `minister`. */
function portfolioBefore(words: string[]): string | null {
  for (const length of [2, 1]) {
    const field = words.length >= length ? portfolios.get(words.slice(-length).map(plain).join(' ')) : undefined;
    if (field === undefined) continue;
    words.splice(-length);
    return field;
  }
  return null;
}

function bodyOf(name: string, level: PostLevel): string | null {
  const bare = name.replace(/['’]s$/, '');
  if (level === 'country') return countryCode(bare);
  // `N.J.` and `New Jersey` would be two.
  if (bare.includes('.') || bare === bare.toUpperCase()) return null;
  const wanted = level === 'region' ? Known.region : anyPlace;
  return lookUp(bare) & wanted ? slug(canonicalName(bare)) : null;
}

/** How two posts of one person differ, or null where one may be the other in other words, or both be held. */
export function postsDiffer(a: Post, b: Post): PostDifference | null {
  const named = a.body !== null && b.body !== null;
  const elsewhere = named && a.body !== b.body && !isPart(a.body, b.body) && !isPart(b.body, a.body);
  if (a.office === b.office) {
    if (elsewhere) return a.rank === b.rank && a.field === b.field ? 'post' : null;
    if (a.rank === b.rank) return a.field === b.field ? null : 'post';
    if (a.field !== b.field) return null;
    return a.rank === 'head' || b.rank === 'head' ? 'post' : 'wording';
  }
  if (a.rank !== 'head' || b.rank !== 'head') return null;
  if (a.office === 'chairman' || b.office === 'chairman') {
    const other = a.office === 'chairman' ? b.office : a.office;
    return other === 'president' && named && !elsewhere ? 'wording' : null;
  }
  const needsBody = a.office === 'chancellor' || b.office === 'chancellor';
  const mayBeBoth = a.office === 'minister' || b.office === 'minister' || elsewhere || (needsBody && !named);
  return mayBeBoth ? null : 'post';
}

/** `new-york` of `new-york-city`. */
const isPart = (short: string, long: string): boolean => long.startsWith(`${short}-`);
