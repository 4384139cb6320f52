import type { PlacedBlock } from '../../document/analysis.ts';
import { looksPlural } from '../../lexicon/nouns.ts';
import { postalCodes } from '../../lexicon/places.ts';
import type { Span } from '../../text/span.ts';
import type { TypedName } from '../classify.ts';
import { anyPlace, Known, lookUp } from '../gazetteer.ts';
import { nameOf } from '../words.ts';
import type { modelTypes } from './labels.ts';

/** A name as the model labels it, offsets of the document. */
export interface Labelled extends Span {
  readonly type: (typeof modelTypes)[number];
  readonly block: number;
}

/** A name of the model with its bounds put right; two if it was two. `rule` is what the rules found there first. */
export function mended(name: Labelled, block: PlacedBlock, rule: TypedName | null): readonly Labelled[] {
  if (name.type === 'person') return [withoutTitle(name, rule)];
  if (name.type === 'place') return cityAndState(name, block);
  if (name.type === 'organization') return [withoutCount(name, block)];
  return [name];
}

/** `Mr Harlan Pike`: some of the texts that the model learnt from count the title as part of the name. */
function withoutTitle(name: Labelled, rule: TypedName | null): Labelled {
  const titled =
    rule?.title && rule.type === 'person' && rule.title.start <= name.start && rule.end === name.end ? rule : null;
  return titled && titled.start > name.start ? { ...name, start: titled.start } : name;
}

/** `the Liberals 71, the Greens 27`: a number after those who are many counts them, or what they have. */
function withoutCount(name: Labelled, block: PlacedBlock): Labelled {
  const text = block.content.text.slice(name.start - block.start, name.end - block.start);
  const match = /(\p{L}{3,40})( [1-9]\d{0,2})$/u.exec(text);
  return match && looksPlural((match[1] as string).toLowerCase())
    ? { ...name, end: name.end - (match[2] as string).length }
    : name;
}

/** `San Rafael CA`, `brittany france`: a city, then its state or country, without the comma. */
function cityAndState(name: Labelled, block: PlacedBlock): readonly Labelled[] {
  const from = name.start - block.start;
  const text = block.content.text.slice(from, name.end - block.start);
  if (!text.includes(' ') || lookUp(nameOf(text)) & anyPlace || lookUp(capitalised(text)) & anyPlace) return [name];
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const city = lookUp(capitalised(text.slice(0, at)));
    if (!(city & anyPlace) || city & Known.country || !isState(text.slice(at + 1))) continue;
    return [
      { ...name, end: name.start + at },
      { ...name, start: name.start + at + 1 },
    ];
  }
  return [name];
}

const isState = (words: string): boolean =>
  (lookUp(capitalised(words)) & (Known.country | Known.region)) !== 0 || postalCodes.has(words.toUpperCase());

/** Each word with a capital and then small, whatever it has in the text. */
const capitalised = (words: string): string =>
  nameOf(words)
    .split(' ')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ');
