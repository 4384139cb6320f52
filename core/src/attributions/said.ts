/** Where what is said begins and ends, when it stands around its cue and not behind it. */
import { boundEnd, isFigure } from './bounds.ts';
import { afterDateline } from './dateline.ts';
import { Form, Frame, Word } from './lexemes.ts';
import type { Range } from './nounPhrases.ts';
import type { Reader } from './reader.ts';

export function afterAdverbials(reader: Reader, from: number): number {
  let i = from;
  while (i < reader.count && !reader.isEnd(i) && !reader.isComma(i) && !reader.isQuotation(i) && i < from + 14) i++;
  return i;
}

/** What goes on after `, she said,`. */
export function resumed(reader: Reader, at: number, inverted: boolean): Range | null {
  if (reader.isQuotation(at)) return { from: at, to: endOfRest(reader, at) };
  if (!reader.isComma(at) && !reader.isDash(at) && reader.mark(at) !== 58) return null;
  const next = at + 1;
  if (next >= reader.count) return null;
  if (reader.isQuotation(next)) return { from: next, to: endOfRest(reader, next) };
  // `, adding that`, `, and the mayor said`, `, who`: something new.
  const { bits, frames, forms } = reader.lexeme(next);
  // `…, said Nora Blunt, who sailed with Lien and …`: what follows a name may be told of it.
  if (!inverted && GOES_ON.test(reader.lower(next))) return goesOnWith(reader, next);
  if ((bits & (Word.coordinator | Word.relative)) !== 0 || (frames !== 0 && (forms & Form.ing) !== 0)) return null;
  // `…, the port said, | killing at least 40`
  if (!inverted && /[a-z]{3}ing$/.test(reader.lower(next)) && isFigure(reader, boundEnd(reader, next + 1)))
    return goesOnWith(reader, next - 1);
  if (/ing$/.test(reader.lower(next)) || (bits & Word.subordinator) !== 0) return null;
  return { from: next, to: endOfRest(reader, next) };
}

/** What goes on with a clause: another one, its time, its reason. */
const GOES_ON = /^(?:and|when|because|after|before|which)$/;

/** `, she said, | and 40 more would go`: no other verb of saying follows, and nobody is quoted. */
export function goesOnWith(reader: Reader, and: number): Range | null {
  const to = endOfRest(reader, and + 1);
  for (let i = and + 1; i < to; i++) {
    const { frames } = reader.lexeme(i);
    if (reader.isQuotation(i)) return null;
    // `the rate held at 4%`: a verb that seldom speaks does so before `that`.
    if (frames !== 0 && ((frames & Frame.weak) === 0 || reader.has(i + 1, Word.that))) return null;
  }
  return to > and + 1 ? { from: and + 1, to } : null;
}

export function endOfRest(reader: Reader, from: number): number {
  let i = from;
  if (reader.isQuotation(i)) {
    while (reader.isQuotation(i)) i++;
    return i;
  }
  while (i < reader.count && reader.mark(i) !== 59) i++;
  return i;
}

/** What stands before the comma or quotation at `boundary`, from the beginning of its sentence. */
export function contentBefore(reader: Reader, boundary: number): Range | null {
  if (reader.isQuotation(boundary)) {
    // A quotation that is a sentence of its own, or the end of one: `The city is "a desert," he said`.
    let from = boundary;
    while (from > 0 && reader.isQuotation(from - 1)) from--;
    const lead = from > 0 && !reader.isEnd(from - 1) && !reader.isComma(from - 1) && reader.mark(from - 1) !== 58;
    return { from: lead ? sentenceStart(reader, from) : from, to: boundary + 1 };
  }
  if (!reader.isComma(boundary) && !reader.isDash(boundary)) return null;
  const from = sentenceStart(reader, boundary);
  return boundary - from >= 2 || reader.isQuotation(from) ? { from, to: boundary } : null;
}

/** `In May, | the skippers agreed`: when or where, and nothing said. */
export function isAdverbial(reader: Reader, { from, to }: Range): boolean {
  if (!/^(?:in|on|at|since|during|after|before|last)$/.test(reader.lower(from)) || reader.isQuotation(to - 1))
    return false;
  for (let i = from; i < to; i++)
    if (reader.isComma(i) || reader.isQuotation(i) || reader.isFiniteVerb(i) || reader.endsInEd(i)) return false;
  return true;
}

/** `Loyalty, | he said, | has its price`: a subject of one word, which its verb shows to be one. */
export function subjectApart(reader: Reader, boundary: number, rest: Range): Range | null {
  const from = sentenceStart(reader, boundary);
  if (
    boundary - from !== 1 ||
    !reader.isComma(boundary) ||
    reader.has(boundary + 1, Word.relative) ||
    !reader.isWord(from) ||
    reader.isAdverb(from)
  )
    return null;
  if (reader.has(from, Word.preposition | Word.subordinator | Word.time)) return null;
  let verb = rest.from;
  while (reader.isAdverb(verb)) verb++;
  return reader.isFiniteVerb(verb) ? { from, to: boundary } : null;
}

/** `a plan that critics say | will cost $40m`: what is said of the noun before the relative pronoun at item `pronoun`. */
export function pushedDown(reader: Reader, pronoun: number, from: number): Range | null {
  if (!/^(?:that|which|who)$/.test(reader.lower(pronoun)) || pronoun < 1) return null;
  let to = from;
  while (reader.isAdverb(to)) to++;
  if (!reader.isFiniteVerb(to)) return null;
  // `A plan that critics say will cost $40m | was dropped`: the verb of the sentence, if none has been before.
  let verbBefore = false;
  for (let i = 0; i < pronoun && !verbBefore; i++) verbBefore = reader.isFiniteVerb(i);
  while (to < reader.count && (reader.isFiniteVerb(to) || reader.isAdverb(to))) to++;
  while (to < reader.count && !reader.isComma(to) && !reader.isDash(to) && !reader.isEnd(to)) {
    if (!verbBefore && reader.isFiniteVerb(to)) break;
    to++;
  }
  return { from, to };
}

function sentenceStart(reader: Reader, before: number): number {
  let i = before;
  while (i > 0 && reader.mark(i - 1) !== 59) i--;
  if (i === 0) i = afterDateline(reader, before);
  while (i < before && (reader.has(i, Word.coordinator) || reader.isComma(i)) && reader.lower(i) !== 'both') i++;
  return i;
}

/** Where what is said must end because the clause of the cue does. */
export function limitOfClause(reader: Reader, start: number, from: number, source: Range | null): number {
  const relative =
    source !== null && source.to - source.from === 1 && reader.has(source.from, Word.relative | Word.that);
  const fronted = frontedClause(reader, start, source !== null && source.from === start);
  if (!relative && !fronted) return reader.count;
  for (let i = from; i < reader.count; i++) {
    if (reader.isComma(i) && i > from) return i;
    if (relative && reader.isDash(i)) return i;
  }
  return reader.count;
}

/** `When asked whether …, most said`: the cue's clause stands in front of the main one. */
function frontedClause(reader: Reader, start: number, named: boolean): boolean {
  for (let i = start - 1; i >= 0; i--) {
    if (reader.isComma(i) || reader.isQuotation(i)) return false;
    if (i === 0) {
      const word = reader.lower(0);
      return (
        (reader.has(0, Word.subordinator) || word === 'while' || word === 'despite' || /ing$/.test(word)) &&
        word !== 'as'
      );
    }
  }
  // The participle itself begins the line, and is no noun of who speaks: `Housing minister Nora Blunt said`.
  return start === 0 && !named && /ing$/.test(reader.lower(0));
}
