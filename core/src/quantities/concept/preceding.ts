/**
 * What a figure is about, where that stands before it: the noun that its preposition leans on (`prices of $5`), else the
 * subject of its verb (`trade between the two reached $244.8 billion`), over as many clauses as that takes (`…, up 57%`).
 */
import { calendarUnits, weekdays } from '../../lexicon/calendar.ts';
import { fallers, risers } from '../../lexicon/modifiers.ts';
import { looksPlural, singular } from '../../lexicon/nouns.ts';
import { Tag } from '../../tags/tag.ts';
import type { Draft } from '../draft.ts';
import type { Phrase, TaggedSentence } from '../phrases.ts';
import type { Reader } from '../reader.ts';

/** How far a phrase is looked for, in pieces. */
const REACH = 60;

/** Nouns that only say that a figure follows. */
const emptyNouns: ReadonlySet<string> = new Set(
  'total average maximum minimum record percent estimate level rest lot high low worth upward downward higher lower'.split(
    ' ',
  ),
);

/** What is known while a phrase is looked for from right to left. */
interface Search {
  /** The verb that was passed last, or -1: from there on its subject is meant. */
  verb: number;
  /** A comma or such was passed: the figure leans on the clause before it. */
  crossed: boolean;
  /** A phrase that will do if none is better. */
  spare: Phrase | null;
}

/** The phrase before figure `d` that says what it is about, or null. */
export function preceding(r: Reader, s: TaggedSentence, drafts: readonly Draft[], d: number): Phrase | null {
  const one = drafts[d] as Draft;
  const search: Search = { verb: -1, crossed: false, spare: null };
  const floor = Math.max(r.first, one.from - REACH);
  let k = beforeArticle(r, s, one.from - 1);
  if (one.kind === 'count') {
    // `at two mosques`: where or with what something happens.
    if (one.unit !== null && isSetting(r, s, k) && one.unit !== 'point' && one.unit !== 'time') return null;
    // `…, but 300 workers stayed`, `said the two men left`: the figure is itself what the clause is about.
    const at = s.before(k + 1);
    const opens =
      at < r.first ||
      isClauseEdge(r, s, at) ||
      s.tag(at) === Tag.coordinator ||
      (one.unit !== null && s.tag(at) === Tag.verb);
    if (opens && isSubject(r, s, one)) return null;
  }
  // `a house and two cars`: what stands before `and` is another thing of the kind.
  if (s.tag(k) === Tag.coordinator && isPhraseEnd(r, s, k - 1) && s.owner(k - 1) < 0) {
    const other = s.phraseTo(k - 1);
    k = s.before(other.from);
  }
  while (k >= floor) {
    const owner = s.owner(k);
    if (owner >= 0) {
      const other = drafts[owner] as Draft;
      // `the 300 workers earn $10`: what is counted may be what another figure is about.
      if (search.verb >= 0 || one.kind === 'age') {
        const counted = s.countedBy(other);
        if (counted) return counted;
      }
      k = other.from - 1;
      continue;
    }
    const word = r.word(k);
    if (isPhraseEnd(r, s, k) && !isTimeNoun(r, s, k)) {
      // `claims, ranging from $200`: what stands right before it.
      if (r.word(search.verb) === 'ranging') return s.phraseTo(k);
      // `The biggest winner was Acme, up 4%`: what is named last.
      const named = search.crossed && isBreak(r, k + 1) && isBe(r, s.before(s.start(k)));
      if (search.crossed && !named) {
        const subject = subjectBefore(r, s, drafts, k, floor);
        if (subject) return subject;
      }
      const phrase = s.phraseTo(k);
      const at = s.before(phrase.from);
      if (phrase.to - phrase.from === 1 && (emptyNouns.has(word) || (one.kind === 'age' && word === 'age'))) {
        k = at;
        continue;
      }
      const next = onPhrase(r, s, search, phrase, at, one.from);
      if (next === null) return phrase;
      k = next;
      continue;
    }
    const tag = s.tag(k);
    if (s.isVerb(k)) {
      search.verb = k--;
      continue;
    }
    if (tag === Tag.pronoun) {
      // `stocks, which were up 3%`: the noun before it is meant, whatever it is tied to.
      if (word === 'which' || word === 'who' || word === 'that') {
        search.verb = -1;
        search.crossed = false;
        k--;
        if (r.raw(k) === ',') k--;
        continue;
      }
      if (search.verb >= 0 && subjects.has(word)) {
        // `it` is likely the subject of the clause before.
        if (!laterSubjects.has(word)) return null;
        const subject = subjectBefore(r, s, drafts, k - 1, floor) ?? earlierSubject(r, s, drafts, k - 1, floor);
        if (subject) return agrees(r, s, word, subject) ? subject : null;
        for (let i = k - 1; i >= floor; i--) {
          if (!isPhraseEnd(r, s, i) || s.owner(i) >= 0) continue;
          const phrase = s.phraseTo(i);
          return agrees(r, s, word, phrase) ? phrase : null;
        }
        return null;
      }
    }
    const raw = r.raw(k);
    if (raw === ')') {
      k = openBracket(r, k, floor) - 1;
      continue;
    }
    if (isBreak(r, k)) {
      // `The material, which is made of carbon, reached`: the subject stands before the aside.
      const open = raw === ',' && s.isVerb(k + 1) && !isLoose(r, k + 1) ? previousComma(r, k, floor) : -1;
      if (open >= 0) {
        k = open - 1;
        continue;
      }
      search.crossed = true;
    }
    k--;
  }
  return search.spare;
}

/** Whether a verb comes next. */
function isSubject(r: Reader, s: TaggedSentence, { to }: Draft): boolean {
  const at = s.tag(to) === Tag.adverb ? to + 1 : to;
  return s.isVerb(at) && !r.word(at).endsWith('ing');
}

/** Before a count these make it a setting. */
const settings: ReadonlySet<string> = new Set('in at on from for among across into'.split(' '));
/** `cuts on 50 products`: tied to a noun, these say what the figure is about. */
const isSetting = (r: Reader, s: TaggedSentence, k: number): boolean =>
  settings.has(r.word(k)) && !((r.word(k) === 'on' || r.word(k) === 'from') && s.isNoun(k - 1));

/** Between such a verb and the money stands who pays or gets it. */
const payments: ReadonlySet<string> = new Set(
  'cost costs costing save saves saved saving pay pays paid paying give gives gave given giving earn earns earned earning charge charges charged charging owe owes owed owing lend lends lent lending fine fines fined offer offers offered'.split(
    ' ',
  ),
);

/** Personal pronouns as subjects, and `there is`. */
const subjects: ReadonlySet<string> = new Set('i you he she it we they there'.split(' '));
/** Of these, such as stand for a noun of the sentence. */
const laterSubjects: ReadonlySet<string> = new Set('he she it they'.split(' '));

/** A noun, or a number that ends a name: `the S&P 500`. */
const isPhraseEnd = (r: Reader, s: TaggedSentence, k: number): boolean =>
  (s.isNoun(k) && (r.isLetters(k) || r.isDigits(k))) || (r.isDigits(k) && s.isNoun(k - 1) && s.owner(k - 1) < 0);

const isBe = (r: Reader, i: number): boolean => /^(?:is|are|was|were)$/.test(r.word(i));

/** An infinitive or a participle: who does it need not stand right before it. */
const isLoose = (r: Reader, verb: number): boolean => r.word(verb - 1) === 'to' || r.word(verb).endsWith('ing');

/** Whether a phrase is what was looked for (null), or the piece to go on from. `at` is the piece before it. */
function onPhrase(
  r: Reader,
  s: TaggedSentence,
  search: Search,
  phrase: Phrase,
  at: number,
  figure: number,
): number | null {
  const { verb } = search;
  if (s.isLink(at)) {
    // `as shares fell 3%`: such a word may begin a clause.
    if (verb === phrase.to && !isLoose(r, verb) && clauseWords.has(r.word(at))) return null;
    // `shares traded in London rose`, `In May, sales rose`: tied to a verb or to nothing, it is no subject.
    if (verb < 0 && (!s.isVerb(at - 1) || r.word(phrase.to) === 'of')) return null;
    search.spare ??= phrase;
    return at - 1;
  }
  // `cost taxpayers $3 million`: not what it is about, but whom it befalls.
  if (verb < 0 && phrase.to === figure && payments.has(r.word(at))) {
    search.spare ??= phrase;
    return at;
  }
  // `announced plans to lay off 300`: who does it stands before the verb that has the phrase as its object. But in
  // `expects sales to rise 3%` it is the sales that rise.
  if (verb >= 0 && isLoose(r, verb) && s.isVerb(at) && !risers.has(r.word(verb)) && !fallers.has(r.word(verb))) {
    search.spare ??= phrase;
    return at;
  }
  return null;
}

const clauseWords: ReadonlySet<string> = new Set('as after before since until till than like'.split(' '));

/** The subject of the clause before the one that ends with piece `k`. */
function earlierSubject(
  r: Reader,
  s: TaggedSentence,
  drafts: readonly Draft[],
  k: number,
  floor: number,
): Phrase | null {
  let at = k;
  while (at > floor && !isClauseEdge(r, s, at)) at--;
  return at > floor ? subjectBefore(r, s, drafts, at - 1, floor) : null;
}

/** Whether a pronoun can mean a phrase: `they` is many, `he` has a name. */
function agrees(r: Reader, s: TaggedSentence, pronoun: string, { from, to }: Phrase): boolean {
  let head = to - 1;
  for (let i = from; i < to; i++) {
    if (s.tag(i) === Tag.preposition) {
      head = i - 1;
      break;
    }
  }
  const proper = s.tag(head) === Tag.properNoun;
  if (pronoun === 'he' || pronoun === 'she') return proper;
  return proper || (pronoun === 'they') === looksPlural(r.word(head));
}

const isTimeNoun = (r: Reader, s: TaggedSentence, k: number): boolean =>
  (calendarUnits.has(singular(r.word(k))) && !s.isNoun(k - 1)) || weekdays.has(r.word(k));

/** `a staggering $3 billion`, `an estimated 300`: what stands between the article and the figure praises the figure. */
function beforeArticle(r: Reader, s: TaggedSentence, k: number): number {
  for (let at = k; at > k - 3 && at > r.first && r.isLetters(at); at--) {
    const word = r.word(at);
    if (word === 'a' || word === 'an') return at - 1;
    if (s.tag(at) === Tag.preposition) break;
  }
  return k;
}

function previousComma(r: Reader, k: number, floor: number): number {
  for (let i = k - 1; i > floor; i--) if (r.raw(i) === ',') return i;
  return -1;
}

function openBracket(r: Reader, k: number, floor: number): number {
  let at = k;
  while (at > floor && r.raw(at) !== '(') at--;
  return at;
}

/** The subject of the clause that ends with piece `k`: the phrase before its first verb. */
function subjectBefore(
  r: Reader,
  s: TaggedSentence,
  drafts: readonly Draft[],
  k: number,
  floor: number,
): Phrase | null {
  let start = k;
  while (start > floor && !isClauseEdge(r, s, start - 1)) start--;
  for (let i = start; i <= k; i++) {
    if (!s.isVerb(i) || i === start) continue;
    let at = i - 1;
    while (at > start && (s.tag(at) === Tag.adverb || s.tag(at) === Tag.particle)) at--;
    const owner = s.owner(at);
    if (owner >= 0) return s.countedBy(drafts[owner] as Draft);
    return isPhraseEnd(r, s, at) ? s.phraseTo(at) : null;
  }
  return null;
}

function isClauseEdge(r: Reader, s: TaggedSentence, i: number): boolean {
  return isBreak(r, i) || s.tag(i) === Tag.subordinator;
}

function isBreak(r: Reader, i: number): boolean {
  const raw = r.raw(i);
  return raw === ',' || raw === ';' || raw === ':' || raw === '(' || (r.isDash(i) && !r.joined(i));
}
