/** One line of a ledger as an annotation after the W3C Web Annotation model. */
import {
  type Decision,
  hash,
  type Line,
  ledgerLine,
  type Remark,
  type Span,
  type Suppression,
  type Withdrawal,
} from '../../../core/src/index.ts';
import { CodePoints } from '../codePoints.ts';
import type { Fields } from '../json.ts';
import { fileOf } from '../said.ts';
import { plainShow, type Show } from '../source.ts';

/** What the model has no place for stands here, as a JSON literal. */
export const saidKey = 'tickmark:said';

export const contexts = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    tickmark: 'https://github.com/tickmark/tickmark/ns#',
    [saidKey]: { '@id': 'https://github.com/tickmark/tickmark/ns#said', '@type': '@json' },
  },
];

/** How an annotation is written. */
export interface FormOptions {
  readonly show?: Show | undefined;
  /** Where the figure or passage stands now, in code points of the article. */
  readonly place?: Span | null;
  /** A remark that answers another. */
  readonly reply?: boolean;
  /** False for what was withdrawn. */
  readonly stands?: boolean;
}

export function annotationForm(
  said: Line,
  { show = plainShow, place = null, reply = false, stands = true }: FormOptions,
): Fields {
  const content = contentOf(said, show, reply);
  const { motivation, bodies } = stands ? content : withdrawn(content);
  return {
    id: annotationId(said),
    type: 'Annotation',
    motivation,
    creator: { type: 'Person', name: said.checker },
    created: said.time,
    ...(bodies.length > 0 && { body: bodies }),
    target: targetOf(said, place),
  };
}

const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });

interface Content {
  readonly motivation: string;
  readonly bodies: readonly Fields[];
}

/** What holds no more bears no tag: a reader that sees a state takes it for one. A line that only withdraws says nothing itself. */
function withdrawn({ bodies }: Content): Content {
  const tag = bodies.find(({ purpose }) => purpose === 'tagging');
  const rest = bodies.filter(one => one !== tag);
  const words = tag ? `Withdrawn: ${tag['value']}` : 'Withdrawn';
  return { motivation: 'editing', bodies: bodies.length > 0 ? [body('commenting', words), ...rest] : [] };
}

function contentOf(line: Line, show: Show, reply: boolean): Content {
  const said = line as Decision | Withdrawal | Suppression | Remark;
  if (!('kind' in said)) {
    const { state, sources = [], note = '', addition = false } = said;
    const shown = sources.map(show.source).filter(one => one !== null);
    const links = shown.map(({ text }) => body('linking', text));
    const notes = note === '' ? [] : [body('commenting', note)];
    // Whoever adds to a decision has not decided: a reader that sees a state would take it for one.
    if (addition) return { motivation: 'editing', bodies: [...links, ...notes] };
    return { motivation: 'assessing', bodies: [body('tagging', state), ...links, ...notes] };
  }
  if (said.kind === 'withdrawal' || (said.kind === 'suppression' && said.withdrawn))
    return { motivation: 'editing', bodies: [] };
  if (said.kind === 'suppression')
    return { motivation: 'moderating', bodies: [body('tagging', said.code), body('commenting', said.reason)] };
  const { text = '' } = said;
  return { motivation: reply ? 'replying' : 'commenting', bodies: text === '' ? [] : [body('commenting', text)] };
}

/** Both selectors mean the figure: the one by the words of its sentence, the other by where it stands now. */
function targetOf(said: Line, place: Span | null): Fields {
  const target = { type: 'SpecificResource', source: addressOf(fileOf(said)) };
  if (!said.anchor) return target;
  const { exact, prefix, suffix, figure } = said.anchor;
  const points = new CodePoints(exact);
  const quote = {
    type: 'TextQuoteSelector',
    exact,
    // The anchor's neighbours end at the white space that parts them from the sentence.
    prefix: prefix === '' ? '' : `${prefix} `,
    suffix: suffix === '' ? '' : ` ${suffix}`,
    refinedBy: { type: 'TextPositionSelector', start: points.count(figure[0]), end: points.count(figure[1]) },
  };
  const position = place ? [{ type: 'TextPositionSelector', start: place.start, end: place.end }] : [];
  return { ...target, selector: [quote, ...position] };
}

/** A path in the folder as a relative reference. */
const addressOf = (file: string): string =>
  file
    .split('/')
    .map(part => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/')
    .replace(/^(?=[^/]*:)/, './');

/** The same line has the same name everywhere. */
export const annotationId = (said: Line): string => uuidOf(ledgerLine(said));

/** A name made of a text, after RFC 9562, version 8. */
export function uuidOf(text: string): string {
  const hex = [text, `${text}\n`]
    .map(one =>
      BigInt.asUintN(64, base36(hash(one)))
        .toString(16)
        .padStart(16, '0'),
    )
    .join('');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const base36 = (digits: string): bigint =>
  [...digits].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
