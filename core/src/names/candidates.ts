import { currencies } from '../lexicon/currencies.ts';
import { doctrineNouns } from '../lexicon/events.ts';
import { units } from '../lexicon/units.ts';
import type { Span } from '../text/span.ts';
import type { BlockText } from '../text/tokens.ts';
import { Shape } from '../text/tokens.ts';
import { type Atom, readRun } from './atoms.ts';
import { capitalOf, type NameCandidate, push, Type } from './candidate.ts';
import { type Casing, casingOf, datelineEnd, leadIn, opensAfter, opensQuotation } from './casing.ts';
import { PAIR_LONGEST, readCapitalHyphen, readCountryPair, readGlued, readSmallHyphen } from './compounds.ts';
import { readConflict } from './conflict.ts';
import { weigh } from './evidence.ts';
import { anyPerson, anyPlace, anyThing, Known } from './gazetteer.ts';
import { endOfPortfolio } from './portfolio.ts';
import { isHead, splitRun } from './split.ts';
import { Words } from './words.ts';

/** Candidates of one block, sorted and disjoint. Depends on nothing but the block, so the result can be cached with it. */
export function findNameCandidates(block: BlockText): NameCandidate[] {
  return new BlockReader(block).read();
}

const unitSymbols: ReadonlySet<string> = new Set(
  units.flatMap(({ symbols }) => symbols ?? []).filter(one => one.length > 1),
);

/** `3.6GW`, `82 TWh`: the unit of the figure before it is no name. */
const isUnit = (words: Words, at: number): boolean => words.isNumber(at - 1) && unitSymbols.has(words.raw(at));

class BlockReader {
  readonly #block: BlockText;
  readonly #words: Words;
  readonly #found: NameCandidate[] = [];
  /** Token of the dash after the dateline of the block, 0 if it has none. */
  #dateline = 0;
  /** The hyphen found last, or -1 when no more of them follow. */
  #hyphen = -2;

  constructor(block: BlockText) {
    this.#block = block;
    this.#words = new Words(block);
  }

  read(): NameCandidate[] {
    const words = this.#words;
    const { sentences } = this.#block;
    const tag = this.#words.count === 3 ? readConflict(words, 0, 0, 0) : null;
    if (tag) {
      push(words, this.#found, 0, tag.last, {
        name: this.#words.name(0, tag.last),
        known: Known.event,
        votes: [0, 0, 0, 6, 0, 0, 0],
        capital: 'weak',
        parties: tag.names,
      });
      return this.#found;
    }
    for (let s = 0; s < sentences.count; s++) {
      this.#sentence(sentences.first[s] as number, sentences.first[s + 1] as number);
    }
    return this.#found;
  }

  #sentence(first: number, limit: number): void {
    const words = this.#words;
    const usual = casingOf(words, this.#block, first, limit);
    const lead = usual === 'normal' && first === 0 ? leadIn(words, limit) : 0;
    this.#dateline = first === 0 ? datelineEnd(words, limit) : 0;
    let opening = true;
    let at = first;
    while (at < limit) {
      const casing = at < lead ? 'title' : usual;
      if (!words.isWord(at)) {
        if (words.isMark(at)) opening = opening || opensQuotation(words, at) || (at === this.#dateline && at > 0);
        else opening = false;
        at++;
        continue;
      }
      if (words.isCapital(at) && isUnit(words, at)) {
        opening = false;
        at++;
        continue;
      }
      if (words.isCapital(at)) {
        at = this.#run(at, limit, casing, opening || opensAfter(words, at));
        opening = false;
        continue;
      }
      opening = false;
      const start = words.start[at] as number;
      const end = words.end[at] as number;
      if (words.has(at, Shape.inner)) readGlued(words, this.#found, at);
      else if (this.#hasHyphen(start, end)) {
        const taken = readSmallHyphen(words, this.#found, at, limit, casing);
        if (taken > at) {
          at = taken;
          continue;
        }
      }
      at++;
    }
  }

  /** Whether a hyphen stands between two offsets. Must be asked from front to back. */
  #hasHyphen(start: number, end: number): boolean {
    if (this.#hyphen < start && this.#hyphen !== -1) this.#hyphen = this.#words.text.indexOf('-', start);
    return this.#hyphen >= start && this.#hyphen < end;
  }

  /** Reads the run of capitals at `at`; returns the token after it. */
  #run(at: number, limit: number, casing: Casing, opening: boolean): number {
    const words = this.#words;
    const near = Math.min(at + PAIR_LONGEST, limit) - 1;
    if (this.#hasHyphen(words.start[at] as number, words.end[near] as number)) {
      const start = { words, found: this.#found, at, limit, casing, opening };
      const hyphenated = readCountryPair(start) || readCapitalHyphen(start);
      if (hyphenated > at) return hyphenated;
    }
    const atoms = readRun(words, at, limit, casing);
    if (atoms.length === 0) return at + 1;
    let title: Atom | null = null;
    let from = 0;
    for (let i = 0; i < atoms.length; i++) {
      const atom = atoms[i] as Atom;
      if (atom.kind === 'title') {
        this.#split(atoms, from, i, title, at, opening, casing, limit);
        title = atom;
        from = i + 1;
      } else if (atom.kind === 'joiner' && from === i) title = null;
    }
    this.#split(atoms, from, atoms.length, title, at, opening, casing, limit);
    let next = (atoms.at(-1) as Atom).last + 1;
    // A name may have gone on over small words: `Iraqi invasion of Kuwait`.
    const reached = this.#found.at(-1)?.end ?? 0;
    while (next < limit && (words.start[next] as number) < reached) next++;
    return next;
  }

  /** Reads the names of the atoms `from` up to, not with, `to`, of a run that begins at token `at`; `title` is before them. */
  #split(
    atoms: readonly Atom[],
    from: number,
    to: number,
    title: Atom | null,
    at: number,
    atStart: boolean,
    casing: Casing,
    limit: number,
  ): void {
    let first = from;
    let end = to;
    while (first < end && atoms[first]?.kind === 'joiner') first++;
    while (end > first && atoms[end - 1]?.kind === 'joiner') end--;
    if (first === end) return;
    const run = first === 0 && end === atoms.length ? atoms : atoms.slice(first, end);
    const opening = atStart && run[0]?.first === at;
    let before = title;
    splitRun(this.#words, run, opening).forEach((atoms, i) => {
      // `Moscow Mayor X`, `US President X`: the place or people before a title belong to the title's wording.
      const first = (atoms[0] as Atom).first;
      const adjacent = before && before.last + 1 === first ? before : null;
      this.#name(atoms, adjacent, opening && i === 0, casing, limit);
      before = null;
    });
  }

  #name(atoms: readonly Atom[], title: Atom | null, opening: boolean, casing: Casing, limit: number): void {
    const words = this.#words;
    const head = atoms[0] as Atom;
    let { first } = head;
    let { last } = atoms.at(-1) as Atom;
    // `USD` of `USD1,850`; the digits may belong to the word.
    if (first === last && words.has(first, Shape.digit) && currencyCodes.has(words.raw(first).slice(0, 3))) return;
    if (words.isNumber(last + 1) && !words.has(last + 1, Shape.spaced) && words.end[last] === words.start[last + 1])
      return;
    while (
      casing === 'normal' &&
      !opening &&
      !title &&
      leadingParticles.has(words.raw(first - 1)) &&
      !(head.known & anyThing)
    )
      first--;
    const single = first === last;
    const whole = atoms.length === 1;
    const isHeadAlone = whole && first === head.first;
    let known = isHeadAlone ? head.known : words.knownName(first, last);
    let name = isHeadAlone ? head.name : words.name(first, last);
    const lower = words.lower(first);
    const listed = single ? last : endOfPortfolio(words, first, last, limit);
    if (listed > last) {
      last = listed;
      name = words.name(first, last);
    }
    // `Apple, Inc.`, `King, Jr.`
    if (
      words.code(last + 1) === COMMA &&
      /^(?:Inc|Ltd|LLC|Corp|Jr|Sr)\.?$/.test(words.raw(last + 2)) &&
      last + 2 < limit
    ) {
      last += 2;
      name = words.name(first, last);
    }
    // `(R-Fla.)`: a member's party and state.
    if (single && words.unit(first, 1) === HYPHEN && /^[DRI]-\p{Lu}/u.test(words.raw(first))) return;
    const length = words.length(first);
    if (single && (length < 2 || (length === 2 && !words.has(first, Shape.allCaps) && !(known & Known.family)))) return;
    // `Lisa_resume.doc`
    if (
      words.text.charCodeAt(words.end[last] as number) === 95 ||
      words.text.charCodeAt((words.start[first] as number) - 1) === 95
    )
      return;
    if (single && lower === 'west') {
      // `the West` is a part of the world, `West` alone a direction or half a name.
      if (words.lower(first - 1) !== 'the' || casing !== 'normal') return;
      known = Known.place;
    }
    let capital: NameCandidate['capital'] = capitalOf(casing, opening);
    const thing = known & anyThing;
    if (single) {
      const word = words.isEnglish(first);
      if (word && words.has(first, Shape.allCaps) && !thing && casing === 'normal' && lower.length > 1)
        capital = 'none';
      else if (word && !title) {
        const sure =
          known & (Known.country | Known.region | Known.group) || (known & Known.place && capital === 'firm');
        if (!sure) {
          if (capital !== 'firm') capital = 'none';
          else if (!(known & (anyThing ^ Known.city)) && !(known & (anyPerson | Known.major))) capital = 'plain';
        }
      }
    } else if (!(whole && thing) && capital !== 'firm' && this.#allPlain(atoms)) {
      // (A name of several words that the tables have is a name in any casing.)
      capital = opening && casing === 'normal' && isHead(words.lower(last)) ? 'weak' : 'none';
    }
    const votes = weigh(words, first, last, atoms, known, title);
    if (first === 0 && last < this.#dateline && this.#isPlaceOfDateline(last)) {
      votes.fill(0);
      votes[Type.place] = DATELINE;
      capital = 'firm';
    }
    const parties = readConflict(words, first, last, known);
    if (parties) {
      push(words, this.#found, first, parties.last, {
        name: words.name(first, parties.last),
        known: Known.event,
        votes: [0, 0, 0, 6, 0, 0, 0],
        capital,
        parties: parties.names,
      });
      return;
    }
    const tail = last + 1 < limit ? words.lower(last + 1) : '';
    if (known & Known.other && doctrineNouns.has(tail)) last++;
    if (single && tail === 'party' && political.has(lower) && capital !== 'none') {
      last++;
      name = words.name(first, last);
      known = Known.organization;
      capital = 'firm';
      votes.fill(0);
      votes[Type.organization] = 6;
    }
    const span = title ? this.#titleSpan(title) : null;
    push(words, this.#found, first, last, {
      name,
      known,
      votes,
      capital,
      title: span,
      hyphen: single ? innerHyphen(words.raw(first)) : 0,
    });
  }

  /** In small letters a first name or an ordinary word may stand where the place of a dateline does. */
  #isPlaceOfDateline(last: number): boolean {
    const words = this.#words;
    if (words.has(0, Shape.allCaps)) return true;
    const behind = words.code(last + 1);
    if (behind !== COMMA && behind !== BRACKET) return false;
    if (words.knownName(0, last) & anyPlace) return true;
    return last === 0 ? !words.isEnglish(0) : !(words.known(0) & Known.given);
  }

  #allPlain(atoms: readonly Atom[]): boolean {
    const words = this.#words;
    return atoms.every(
      atom =>
        atom.kind === 'joiner' ||
        (atom.first === atom.last &&
          !(atom.known & anyThing && !(atom.known & Known.word)) &&
          words.isEnglish(atom.first)),
    );
  }

  /** A title with the people or place right before it: `Chinese President`. */
  #titleSpan(title: Atom): Span {
    const words = this.#words;
    let { first } = title;
    const before = this.#found.at(-1);
    if (
      before &&
      before.known & (anyPlace | Known.group | Known.organization) &&
      first > 0 &&
      before.end === words.end[first - 1]
    ) {
      first = before.token;
    } else if (first > 0 && before && before.end === words.start[first - 1] && words.raw(first - 1) === "'s")
      first = title.first;
    return { start: words.start[first] as number, end: words.end[title.last] as number };
  }
}

const COMMA = 44;
const BRACKET = 40;
const HYPHEN = 45;

/** How sure it is that a name in capitals in a dateline is that of a place, on the scale of `evidence.ts`. */
const DATELINE = 5;

/** Small words that begin a family name used alone: `von der Leyen`. */
const leadingParticles: ReadonlySet<string> = new Set(
  'von van der den ter ten de da di del della dos du bin ibn al el'.split(' '),
);

/** `USD40`, `SFr9bn`: codes, and symbols that look like them. */
const currencyCodes: ReadonlySet<string> = new Set(
  currencies.flatMap(({ code, symbols }) => [code, ...(symbols ?? []).filter(one => /^[A-Za-z]{3}$/.test(one))]),
);

/** Words that make a party with the small word: `the Conservative party`. */
const political: ReadonlySet<string> = new Set(
  'conservative labour labor liberal democratic republican socialist communist green nationalist progressive independence reform populist'.split(
    ' ',
  ),
);

/** Offset of the hyphen in a word of two capitalised halves, else 0. */
function innerHyphen(raw: string): number {
  const cut = raw.indexOf('-');
  if (cut < 1 || raw.indexOf('-', cut + 1) > 0) return 0;
  const next = raw.charAt(cut + 1);
  return next !== next.toLowerCase() ? cut : 0;
}
