import type { PlacedBlock } from '../document/analysis.ts';
import type { Span } from '../text/span.ts';
import { Shape, TokenKind } from '../text/tokens.ts';
import { type NameCandidate, Type, types } from './candidate.ts';
import type { EntityType } from './entity.ts';
import { anyPerson, anyThing, Known, lookUp } from './gazetteer.ts';
import { foldName } from './slug.ts';
import { isHead } from './split.ts';

/** A name in the document with its type; offsets of the document. Which names are the same thing is not known yet. */
export interface TypedName extends Span {
  readonly name: string;
  /** The name in small letters without accents: names that fold alike are one name. */
  readonly folded: string;
  readonly known: number;
  /** Only headlines have the name. */
  readonly headline: boolean;
  readonly type: EntityType;
  readonly title: Span | null;
  readonly parties: readonly string[] | null;
  /** Index of its block. */
  readonly block: number;
}

/** A candidate in its place. */
interface Placed {
  readonly candidate: NameCandidate;
  readonly block: number;
  readonly offset: number;
  readonly folded: string;
}

/** All that the document shows of one name. */
interface Evidence {
  readonly votes: number[];
  firm: boolean;
  headline: boolean;
  count: number;
}

/**
 * Types by the evidence of the whole document: what one mention leaves open (`Jordan`, a capital at the start of a
 * sentence), others decide. Ordinary words that only look like names fall out here.
 */
export function classify(
  blocks: readonly PlacedBlock[],
  candidates: readonly (readonly NameCandidate[])[],
): TypedName[] {
  const all = place(blocks, candidates);
  const parts = partsOfNames(all);
  const split = separate(all, parts);
  const small = wordsWrittenSmall(blocks, split);
  const again = repeated(split);
  const kept = split.filter(placed => isSupported(placed, parts, again, small));
  const evidence = pool(kept);
  const persons = personParts(kept, evidence);
  for (const [folded, sum] of evidence) supportParts(folded, sum, persons);
  supportAcronyms(kept, evidence);
  const typed: TypedName[] = [];
  for (const { candidate, block, offset, folded } of kept) {
    const { votes, firm, headline } = evidence.get(folded) as Evidence;
    const type = typeOf(candidate, votes);
    if (!firm && !(candidate.known & anyThing)) {
      // Never seen where a capital tells: it needs some other sign.
      const best = votes[type] as number;
      if (small.has(folded) || (best < 1.5 && type !== Type.person) || best < 0.6) continue;
    }
    const { name, known, title, parties } = candidate;
    typed.push({
      start: candidate.start + offset,
      end: candidate.end + offset,
      name,
      folded,
      known,
      headline,
      type: types[type] as EntityType,
      title: title && { start: title.start + offset, end: title.end + offset },
      parties,
      block,
    });
  }
  return typed;
}

function place(blocks: readonly PlacedBlock[], candidates: readonly (readonly NameCandidate[])[]): Placed[] {
  return candidates.flatMap((list, block) => {
    const offset = blocks[block]?.start ?? 0;
    return list.map(candidate => ({ candidate, block, offset, folded: foldName(candidate.name) }));
  });
}

/** Folded names that stand firmly somewhere, and the first and last words of longer ones. */
function partsOfNames(all: readonly Placed[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { candidate, folded } of all) {
    if (candidate.capital === 'none' || candidate.capital === 'plain' || candidate.glued) continue;
    if (candidate.capital === 'firm') parts.add(folded);
    const space = folded.indexOf(' ');
    if (space < 0) {
      if (candidate.known & anyThing) parts.add(folded);
      continue;
    }
    if ((candidate.votes[Type.organization] as number) > 2) parts.add(folded.slice(folded.lastIndexOf(' ') + 1));
    if ((candidate.votes[Type.person] as number) < 1.5) continue;
    parts.add(folded.slice(folded.lastIndexOf(' ') + 1));
    if (!(lookUp(candidate.name.slice(0, space)) & Known.given)) parts.add(folded.slice(0, space));
  }
  return parts;
}

/** Splits `Novak-Lind` where both halves are names of this document. */
function separate(all: readonly Placed[], parts: ReadonlySet<string>): Placed[] {
  return all.flatMap(placed => {
    const { candidate, folded } = placed;
    const { hyphen } = candidate;
    if (hyphen === 0) return [placed];
    const halves = [folded.slice(0, hyphen), folded.slice(hyphen + 1)] as const;
    if (!halves.every(half => parts.has(half))) return [placed];
    return [0, 1].map(i => {
      const name = i === 0 ? candidate.name.slice(0, hyphen) : candidate.name.slice(hyphen + 1);
      const start = i === 0 ? candidate.start : candidate.start + hyphen + 1;
      const end = i === 0 ? candidate.start + hyphen : candidate.end;
      const half: NameCandidate = {
        ...candidate,
        name,
        start,
        end,
        known: lookUp(name),
        votes: [0.5, 0, 0, 0, 0, 0, 0],
        hyphen: 0,
        title: null,
      };
      return { ...placed, candidate: half, folded: halves[i] as string };
    });
  });
}

/** Plain words that have a capital inside two sentences or more. */
function repeated(all: readonly Placed[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { candidate, folded } of all) {
    if (candidate.capital !== 'plain') continue;
    if (once.has(folded)) twice.add(folded);
    once.add(folded);
  }
  return twice;
}

function isSupported(
  { candidate, folded }: Placed,
  parts: ReadonlySet<string>,
  again: ReadonlySet<string>,
  small: ReadonlySet<string>,
): boolean {
  switch (candidate.capital) {
    case 'none':
      return parts.has(folded);
    case 'plain':
      return (
        parts.has(folded) ||
        (again.has(folded) && !small.has(folded) && !isHead(folded)) ||
        Math.max(candidate.votes[Type.person] as number, candidate.votes[Type.place] as number) >= 3
      );
    default:
      return true;
  }
}

/** Of the single words that stand only where any word has a capital: those the document also writes small. */
function wordsWrittenSmall(blocks: readonly PlacedBlock[], kept: readonly Placed[]): ReadonlySet<string> {
  const asked = new Set<string>();
  for (const { candidate, folded } of kept) {
    if (candidate.capital !== 'firm' && !(candidate.known & anyThing) && !folded.includes(' ')) asked.add(folded);
  }
  const small = new Set<string>();
  if (asked.size === 0) return small;
  // Most words are told apart from all that are asked for without being cut out.
  const shapes = new Uint8Array(SHAPES);
  for (const word of asked) shapes[shapeOf(word, 0, word.length)] = 1;
  for (const { content } of blocks) {
    const { tokens, text } = content;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== TokenKind.word || (tokens.shape[i] as number) & Shape.capital) continue;
      const start = tokens.start[i] as number;
      const end = tokens.end[i] as number;
      if (shapes[shapeOf(text, start, end)] === 0) continue;
      const word = text.slice(start, end);
      if (asked.has(word)) small.add(word);
    }
  }
  return small;
}

const SHAPES = 1 << 12;
/** The length and the outer letters of a word as one number. */
const shapeOf = (text: string, start: number, end: number): number =>
  ((end - start) * 961 + text.charCodeAt(start) * 31 + text.charCodeAt(end - 1)) & (SHAPES - 1);

function pool(kept: readonly Placed[]): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  for (const { candidate, folded } of kept) {
    let sum = evidence.get(folded);
    if (!sum) {
      sum = { votes: [0, 0, 0, 0, 0, 0, 0], firm: false, headline: true, count: 0 };
      evidence.set(folded, sum);
    }
    for (let t = 0; t < types.length; t++) sum.votes[t] = (sum.votes[t] as number) + (candidate.votes[t] as number);
    sum.firm ||= candidate.capital === 'firm' || candidate.capital === 'plain';
    sum.headline &&= candidate.capital === 'headline';
    sum.count++;
  }
  for (const sum of evidence.values()) {
    const weight = premium(sum.count) / sum.count;
    for (let t = 0; t < types.length; t++) sum.votes[t] = (sum.votes[t] as number) * weight;
  }
  return evidence;
}

/** Last and first words of the full names of people, with how well each stands for the person. */
function personParts(kept: readonly Placed[], evidence: ReadonlyMap<string, Evidence>): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  const note = (part: string, by: number): void => {
    parts.set(part, Math.max(parts.get(part) ?? 0, by));
  };
  for (const { candidate, folded } of kept) {
    const space = folded.indexOf(' ');
    if (space < 0) continue;
    const votes = (evidence.get(folded) as Evidence).votes;
    if (best(votes) !== Type.person || (votes[Type.person] as number) < 1.5) continue;
    note(folded.slice(folded.lastIndexOf(' ') + 1), 3.5);
    note(folded.slice(0, space), lookUp(candidate.name.slice(0, space)) & Known.familyFirst ? 3.5 : 2);
    // `von der Leyen` after `Ursula von der Leyen`.
    for (let at = space; at > 0; at = folded.indexOf(' ', at + 1)) note(folded.slice(at + 1), 3.5);
  }
  return parts;
}

function supportParts(folded: string, { votes, firm, count }: Evidence, persons: ReadonlyMap<string, number>): void {
  const by = persons.get(folded);
  if (by !== undefined) votes[Type.person] = (votes[Type.person] as number) + (firm ? by : by * 0.7) * premium(count);
}

/** The mean with a premium for number: evidence repeats itself, but not wholly. */
const premium = (count: number): number => 1 + Math.log2(count) / 2;

/** `ABC` beside `Agency of Better Cars`: one is what the other is. */
function supportAcronyms(kept: readonly Placed[], evidence: ReadonlyMap<string, Evidence>): void {
  const acronyms = new Map<string, Evidence>();
  for (const { candidate, folded } of kept) {
    if (/^\p{Lu}{2,7}$/u.test(candidate.name)) acronyms.set(candidate.name, evidence.get(folded) as Evidence);
  }
  if (acronyms.size === 0) return;
  for (const { candidate, folded } of kept) {
    const short = initials(candidate.name);
    const acronym = short.length > 1 ? acronyms.get(short) : undefined;
    if (!acronym) continue;
    const long = evidence.get(folded) as Evidence;
    long.votes[Type.organization] = (long.votes[Type.organization] as number) + 1.5;
    const type = best(long.votes);
    acronym.votes[type] = (acronym.votes[type] as number) + 2;
  }
}

/** First letters of the capitalised words. */
export function initials(name: string): string {
  if (!name.includes(' ')) return '';
  let short = '';
  for (const word of name.split(/[ -]/)) {
    const letter = word.charAt(0);
    if (letter !== letter.toLowerCase()) short += letter;
  }
  return short;
}

function best(votes: readonly number[]): number {
  let type = 0;
  for (let t = 1; t < votes.length; t++) if ((votes[t] as number) > (votes[type] as number)) type = t;
  return type;
}

/** How much clearer its own surroundings must speak than the document for the name in general. */
const OWN_MARGIN = 3;

function typeOf(candidate: NameCandidate, votes: readonly number[]): number {
  const common = best(votes);
  const own = best(candidate.votes);
  if (own !== common && (candidate.votes[own] as number) - (candidate.votes[common] as number) >= OWN_MARGIN)
    return own;
  if ((votes[common] as number) < 0.5) return candidate.known & anyPerson ? Type.person : Type.other;
  return common;
}
