import { phraseEnds } from '../../lexicon/functionWords.ts';
import { ordinalIdioms } from '../../lexicon/labels.ts';
import { singular } from '../../lexicon/nouns.ts';
import { anniversaryWords } from '../../lexicon/numbers.ts';
import { type Draft, draft } from '../draft.ts';
import { readNumber, readOrdinal } from '../number.ts';
import type { Reader } from '../reader.ts';
import { Start } from '../triggers.ts';
import type { Form } from './form.ts';
import { isAdjective, isVerb } from './nounPhrase.ts';

const anniversaryNouns = new Set(['anniversary', 'birthday', 'jubilee']);

/** `80th anniversary`, `fourth anniversary`, `10-year anniversary`, `bicentenary`. */
export const anniversary: Form = {
  name: 'anniversary',
  starts: Start.digits | Start.number | Start.ordinal | Start.special,
  parse(r, i) {
    const named = r.isLetters(i) ? anniversaryWords.get(r.word(i)) : undefined;
    if (named !== undefined) return named === 1000 ? null : made(i, i + 1, named, i + 1);
    const ordinal = readOrdinal(r, i);
    if (ordinal) {
      const skip = r.word(ordinal.to) === 'wedding' || r.word(ordinal.to) === 'year' ? 1 : 0;
      return anniversaryNouns.has(r.word(ordinal.to + skip))
        ? made(i, ordinal.to + skip + 1, ordinal.value, ordinal.to)
        : null;
    }
    const number = readNumber(r, i);
    if (!number || !Number.isInteger(number.low)) return null;
    const at = r.isHyphen(number.to) ? number.to + 1 : number.to;
    return (r.word(at) === 'year' || r.word(at) === 'years') && r.word(at + 1) === 'anniversary'
      ? made(i, at + 2, number.low, number.to)
      : null;
  },
};

function made(from: number, to: number, years: number, numberTo: number): Draft {
  const figure = draft('anniversary', from, to);
  figure.numberTo = numberTo;
  figure.low = figure.high = years;
  figure.precision = 1;
  figure.unit = 'a';
  figure.unitName = 'year';
  return figure;
}

/** `11th visit`, `third-largest city`, `second straight month`, `ranked 14th`. */
export const ordinal: Form = {
  name: 'ordinal',
  starts: Start.digits | Start.ordinal,
  parse(r, i, heading) {
    const found = readOrdinal(r, i);
    if (!found) return null;
    let at = found.to;
    // `third-largest city`; any other hyphen makes a compound: `first-quarter`, `second-half`.
    if (r.isHyphen(at)) {
      if (!r.word(at + 1).endsWith('est')) return null;
      at += 2;
    }
    // `fourth-biggest of the lakes`: what is ranked follows.
    if (at > found.to && r.word(at) === 'of') return ranked(i, at, found);
    if (!r.isLetters(at) || r.joined(at) || phraseEnds.has(r.word(at))) return rank(r, i, found);
    const first = r.word(at);
    if (ordinalIdioms.has(first) || phraseEnds.has(first)) return null;
    // A capital after a capital is a name: `First Minister`, `Second Avenue`.
    if (!heading && r.isCapital(at) && (r.isCapital(i) || r.isDigits(i))) return null;
    if (isVerb(first)) return null;
    let head = at;
    while (
      head < at + 3 &&
      r.isLetters(head + 1) &&
      !r.joined(head + 1) &&
      isAdjective(r.word(head)) &&
      !phraseEnds.has(r.word(head + 1)) &&
      !isVerb(r.word(head + 1))
    )
      head++;
    if (isAdjective(r.word(head)) && head === at && !r.word(head).endsWith('s')) return null;
    if (isCalendar(r.word(head))) {
      // `the second day`, `third year`: a rank in time only with a word that makes it one (`third straight year`).
      if (head === at) return null;
    }
    const figure = draft('ordinal', i, head + 1);
    figure.numberTo = found.to;
    figure.low = figure.high = found.value;
    figure.precision = 1;
    figure.unit = figure.unitName = singular(r.word(head));
    figure.nounFrom = at;
    figure.nounTo = head + 1;
    return figure;
  },
};

const rankVerbs: ReadonlySet<string> = new Set(
  'rank ranks ranked ranking placed finish finishes finished finishing came comes'.split(' '),
);

/** `ranked 14th in the world`, `finished third`: a rank without a noun. */
function rank(r: Reader, i: number, { value, to }: { value: number; to: number }): Draft | null {
  const verb = r.word(i - 1);
  return rankVerbs.has(verb) ? ranked(i, to, { value }) : null;
}

function ranked(from: number, to: number, { value }: { value: number }): Draft {
  const figure = draft('ordinal', from, to);
  figure.low = figure.high = value;
  figure.precision = 1;
  return figure;
}

const isCalendar = (word: string): boolean =>
  /^(?:day|night|morning|week|month|quarter|year|century|decade|time)s?$/.test(word);
