import { doctrineNouns, eventHeads, otherHeads, workHeads } from '../lexicon/events.ts';
import {
  eventOpeners,
  genericAcronyms,
  groupNouns,
  organizationNouns,
  organizationOpeners,
  personVerbs,
  placeOpeners,
  speechAfterNames,
} from '../lexicon/nameContexts.ts';
import { organizationHeads, placeOrOrganizationHeads } from '../lexicon/organizations.ts';
import { nameParticles, nameSuffixes, personNouns } from '../lexicon/people.ts';
import { placeHeads, placeNouns } from '../lexicon/places.ts';
import { civilTitles, titleWords } from '../lexicon/titles.ts';
import { Shape } from '../text/tokens.ts';
import type { Atom } from './atoms.ts';
import { Type } from './candidate.ts';
import { anyPerson, anyPlace, anyThing, Known } from './gazetteer.ts';
import type { Words } from './words.ts';

/*
 * Weights in bits, roughly: 1 is a hint, 3 decides if nothing speaks against it, 6 decides. They were set by hand on
 * news prose. What they come to stands where no model is set, and is one of the things that a model looks at where one is.
 */

/** What a name and the words around it say of its type. Token indexes, `last` included; gives a number for each type. */
export function weigh(
  words: Words,
  first: number,
  last: number,
  atoms: readonly Atom[],
  known: number,
  title: Atom | null,
): number[] {
  const votes = [0, 0, 0, 0, 0, 0, 0];
  fromTables(votes, known, first === last);
  if (!(known & anyThing) || first === last) fromForm(votes, words, first, last, atoms, known);
  fromLeft(votes, words, first, title, known);
  fromRight(votes, words, last);
  return votes;
}

const vote = (votes: number[], type: number, by: number): void => {
  votes[type] = (votes[type] as number) + by;
};

/** Evidence of the tables alone, for names read without their surroundings. */
export function tableVotes(known: number): number[] {
  return [
    known & anyPerson && !(known & anyThing) ? 2 : 0,
    known & anyPlace ? 5 : 0,
    known & Known.organization ? 4 : 0,
    known & Known.event ? 6 : 0,
    known & Known.work ? 5 : 0,
    known & Known.group ? 6 : 0,
    known & Known.other ? 5 : 0,
  ];
}

function fromTables(votes: number[], known: number, single: boolean): void {
  if (known & (Known.country | Known.place)) vote(votes, Type.place, 5);
  else if (known & Known.major || (known & Known.region && !single)) vote(votes, Type.place, 4);
  else if (known & (Known.city | Known.region)) vote(votes, Type.place, known & Known.word ? 1.5 : 2.5);
  if (known & Known.organization) vote(votes, Type.organization, known & Known.word && single ? 3 : 5);
  if (known & Known.event) vote(votes, Type.event, 6);
  if (known & Known.work) vote(votes, Type.work, 5);
  if (known & Known.group) vote(votes, Type.group, 6);
  if (known & Known.other) vote(votes, Type.other, 5);
  if (single) {
    if (known & Known.given) vote(votes, Type.person, known & Known.word ? 1 : 2);
    if (known & Known.family) vote(votes, Type.person, known & Known.word ? 0.7 : 1.6);
    if (known & Known.familyFirst) vote(votes, Type.person, 0.7);
  }
}

const placeEnding =
  /(?:stan|burg|ville|grad|land|shire|abad|pur|ford|town|polis|borough|bury|ham|stad|berg|istan|nagar|guda|garh)$/;
const personEnding =
  /(?:ov|ova|ev|eva|sky|skyy|skiy|ski|ska|vich|vić|ić|ich|sson|sen|ez|enko|yan|shvili|dze|poulos|escu|oğlu|nen|czyk|wicz|mann|stein|son)$/;
const personOpening = /^(?:Mc|Mac|O')\p{Lu}/u;
const organizationEnding = /(?:corp|tech|soft|bank|tel|net|com|co|media|gas|neft|bank|air|prom|systems)$/i;

function fromForm(
  votes: number[],
  words: Words,
  first: number,
  last: number,
  atoms: readonly Atom[],
  known: number,
): void {
  const lastLower = words.lower(last);
  if (first === last) {
    const name = words.name(first, first);
    if (known & anyThing) return;
    // `Denny's` that is no possessive: firms alone are called so.
    if (/.'s$/.test(name)) vote(votes, Type.organization, 5);
    if (words.has(first, Shape.allCaps) && name.length <= 6) {
      vote(votes, Type.organization, genericAcronyms.has(name) ? 0 : name.length > 2 ? 2.4 : 1.2);
      vote(votes, Type.other, genericAcronyms.has(name) ? 2 : name.length > 2 ? 0.5 : 1.3);
    } else if (words.has(first, Shape.inner) && !personOpening.test(name)) vote(votes, Type.organization, 1.5);
    else if (placeEnding.test(lastLower)) vote(votes, Type.place, 1);
    else if (organizationEnding.test(lastLower)) vote(votes, Type.organization, 0.8);
    if (personOpening.test(name) || personEnding.test(lastLower)) vote(votes, Type.person, 1.2);
    if (organizationHeads.has(lastLower) && words.isEnglish(last)) vote(votes, Type.organization, 1.5);
    else if (!(known & (Known.given | Known.family)) && words.isEnglish(last)) vote(votes, Type.other, 1);
    return;
  }
  fromHead(votes, words, atoms);
  let plain = 0;
  let small = 0;
  let strange = 0;
  for (let i = first; i <= last; i++) {
    if (!words.isWord(i)) {
      if (words.raw(i) === '&') vote(votes, Type.organization, 2.5);
      continue;
    }
    const lower = words.lower(i);
    if (!words.isCapital(i)) {
      if (lower === 'of' || lower === 'for') small++;
      else if (nameParticles.has(lower)) vote(votes, Type.person, 1);
      continue;
    }
    const bits = words.known(i);
    if (i > first && (words.end[i] as number) - (words.start[i] as number) === 2 && words.raw(i).endsWith('.'))
      vote(votes, Type.person, 2);
    else if (bits & (Known.given | Known.family) && !(bits & Known.word)) continue;
    else if (words.isEnglish(i)) plain++;
    else if (!(bits & anyThing)) strange++;
  }
  const firstBits = words.known(first);
  const lastBits = words.known(last);
  if (firstBits & Known.given) vote(votes, Type.person, firstBits & Known.word ? 2 : 3.2);
  else if (firstBits & Known.familyFirst) vote(votes, Type.person, 2);
  else if (firstBits & Known.family) vote(votes, Type.person, 0.8);
  if (lastBits & Known.family) vote(votes, Type.person, lastBits & Known.word ? 0.8 : 1.6);
  else if (lastBits & Known.given) vote(votes, Type.person, 0.8);
  if (firstBits & anyPlace && !(firstBits & Known.given)) {
    vote(votes, Type.organization, 1);
    vote(votes, Type.place, 0.6);
    vote(votes, Type.person, -1.5);
  }
  if (words.raw(first).length === 2 && words.raw(first).endsWith('.')) vote(votes, Type.person, 2);
  if (nameSuffixes.has(words.raw(last))) vote(votes, Type.person, 2.5);
  const tokens = last - first + 1;
  if (plain === 0 && small === 0) vote(votes, Type.person, strange > 0 && tokens <= 4 ? 1.5 : 0.5);
  vote(votes, Type.person, -1.3 * plain - 1.5 * small);
  if (plain > 0) {
    vote(votes, Type.organization, 0.7);
    vote(votes, Type.other, plain === tokens ? 0.9 : 0.5);
  }
  if (words.has(first, Shape.allCaps) && words.raw(first).length <= 5 && !words.raw(first).endsWith('.'))
    vote(votes, Type.organization, 1);
  if (tokens >= 5) vote(votes, Type.person, -1.5);
}

/** The word that says what it is: the last one, or the one before `of`. */
function fromHead(votes: number[], words: Words, atoms: readonly Atom[]): void {
  let head = atoms.at(-1) as Atom;
  let linked = false;
  for (let i = 1; i < atoms.length; i++) {
    const { kind, name } = atoms[i] as Atom;
    if (kind === 'joiner' && /^(?:of|for|on)\b/.test(name)) {
      head = atoms[i - 1] as Atom;
      linked = true;
      break;
    }
  }
  headVotes(votes, words.lower(head.last), linked ? 3 : 3.5);
  if (linked) headVotes(votes, words.lower((atoms.at(-1) as Atom).last), 0.8);
  const first = words.lower((atoms[0] as Atom).first);
  if (placeOpeners.has(first)) vote(votes, Type.place, 2.2);
  if (eventOpeners.has(first)) vote(votes, Type.event, 3);
  if (organizationOpeners.has(first)) vote(votes, Type.organization, 1);
}

function headVotes(votes: number[], lower: string, by: number): void {
  if (placeOrOrganizationHeads.has(lower)) {
    vote(votes, Type.organization, by);
    vote(votes, Type.place, by - 1);
    return;
  }
  if (organizationHeads.has(lower)) vote(votes, Type.organization, by);
  if (placeHeads.has(lower)) vote(votes, Type.place, by);
  if (eventHeads.has(lower)) vote(votes, Type.event, by);
  if (workHeads.has(lower)) vote(votes, Type.work, by);
  if (otherHeads.has(lower)) vote(votes, Type.other, by);
}

const placePrepositions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    in: 2,
    near: 2.5,
    outside: 1.5,
    across: 1.5,
    throughout: 1.5,
    inside: 1,
    around: 1,
    at: 0.7,
    from: 0.7,
    to: 0.4,
    into: 0.7,
    toward: 0.7,
    towards: 0.5,
    via: 1,
    southern: 3,
    northern: 3,
    eastern: 3,
    western: 3,
    central: 2,
    downtown: 3,
    nearby: 3,
    neighbouring: 2.5,
    neighboring: 2.5,
  }),
);

function fromLeft(votes: number[], words: Words, first: number, title: Atom | null, known: number): void {
  if (title) {
    vote(votes, Type.person, civilTitles.has(words.lower(title.last)) ? 6 : 4);
    return;
  }
  if (first === 0) return;
  let before = words.lower(first - 1);
  if (before === 'the') {
    vote(votes, Type.person, -2.5);
    vote(votes, Type.organization, 0.6);
    vote(votes, Type.other, 0.8);
    before = words.lower(first - 2);
    const place = placePrepositions.get(before);
    if (place !== undefined && place >= 2) vote(votes, Type.place, 0.6);
    return;
  }
  if (before === 'of') {
    const noun = words.lower(first - 2);
    if (
      placeNouns.has(noun) ||
      noun === 'state' ||
      noun === 'capital' ||
      noun === 'north' ||
      noun === 'south' ||
      noun === 'east' ||
      noun === 'west'
    )
      vote(votes, Type.place, 4);
    else if (
      /^(?:son|daughter|wife|husband|widow|death|mother|father|brother|sister|killing|murder|arrest|resignation)$/.test(
        noun,
      )
    )
      vote(votes, Type.person, 1.5);
    return;
  }
  const place = placePrepositions.get(before);
  if (place !== undefined) {
    vote(votes, Type.place, place);
    if (place >= 1.5) vote(votes, Type.person, -1.5);
    return;
  }
  if (!words.isCapital(first - 1) && (personNouns.has(before) || titleWords.has(before)) && !(known & anyPlace)) {
    vote(votes, Type.person, 2.5);
  } else if (placeNouns.has(before) && !(known & Known.organization)) vote(votes, Type.place, 1);
  else if (before === 'by' || before === 'with' || before === 'and') vote(votes, Type.person, 0.2);
  else if (before === ',' && first > 1) {
    const noun = words.lower(first - 2);
    if (personNouns.has(noun) || titleWords.has(noun)) vote(votes, Type.person, 1.5);
    else if (words.known(first - 2) & anyPlace) vote(votes, Type.place, 0.8);
    // `Igloolik, NU`
    if (words.has(first, Shape.allCaps) && words.raw(first).length === 2 && words.isCapital(first - 2))
      vote(votes, Type.place, 2.5);
  }
}

function fromRight(votes: number[], words: Words, last: number): void {
  const at = last + 1;
  const after = words.lower(at);
  if (after === '') return;
  if (speechAfterNames.has(after)) {
    vote(votes, Type.person, 1.2);
    vote(votes, Type.organization, 0.6);
  } else if (personVerbs.has(after)) vote(votes, Type.person, 1.2);
  else if (after === 'who' || after === 'whose') vote(votes, Type.person, 2);
  else if (placeNouns.has(after)) vote(votes, Type.place, 2.5);
  else if (organizationNouns.has(after)) vote(votes, Type.organization, 1.5);
  else if (groupNouns.has(after)) vote(votes, Type.group, 2.5);
  else if (doctrineNouns.has(after)) vote(votes, Type.other, 2.5);
  else if (after === ',' || after === '(') {
    const next = words.lower(at + 1);
    if (next === 'who') vote(votes, Type.person, 2);
    else if (words.isNumber(at + 1) && next.length === 2 && /^[,)]$/.test(words.raw(at + 2)))
      vote(votes, Type.person, 3.5);
    else if (words.isCapital(at + 1)) {
      const bits = words.known(at + 1);
      if (bits & (Known.country | Known.region | Known.place) && after === ',') vote(votes, Type.place, 1.2);
      if (nameSuffixes.has(words.raw(at + 1))) vote(votes, Type.person, 2);
    } else if (after === ',' && (next === 'a' || next === 'the' || next === 'an' || next === 'former')) {
      for (let i = at + 2; i < at + 5; i++) {
        const noun = words.lower(i);
        if (personNouns.has(noun) || titleWords.has(noun)) {
          vote(votes, Type.person, 1.5);
          break;
        }
        if (placeNouns.has(noun)) {
          vote(votes, Type.place, 2);
          break;
        }
      }
    }
  }
}
