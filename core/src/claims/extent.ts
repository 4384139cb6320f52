/** Of what a length is told: a way that somebody went, how far off a place is, or how long, high or wide a thing is. */
import { singular } from '../lexicon/nouns.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { View } from './view.ts';
import { normalForm } from './vocabulary.ts';

export interface Extent {
  /** `35 kilometres north of the capital`: how far off a place is. */
  readonly away: boolean;
  /** `had driven 53 kilometres`: how far somebody went, not how far off or how long anything is. */
  readonly gone: boolean;
  /** `400 tonnes of paper`: `paper`; empty if nothing says so. */
  readonly stuff: string;
  /** `The old road from Ayr to Kiel is 40 kilometres long`: `road`; empty if nothing says so. */
  readonly thing: string;
}

const none: Extent = { away: false, gone: false, stuff: '', thing: '' };

const AWAY =
  /^ (?:(?:to the )?(?:north|south|east|west|(?:north|south)-?(?:east|west)) of|away|off|outside|inland|upstream|downstream|offshore|from (?![^,.;:]{2,50} to ))/;
const GONE =
  /^(?:dr[io]ve[ns]?|driving|walk(?:s|ed|ing)?|march(?:es|ed|ing)?|hik(?:es?|ed|ing)|r[au]ns?|running|cycl(?:es?|ed|ing)|r[io]de|ridden|riding|sail(?:s|ed|ing)?|fl[ey]w?|flown|flying|row(?:s|ed|ing)?|sw[aiu]ms?|swimming|travel(?:s|l?ed|l?ing)?|trek(?:s|ked|king)?|climb(?:s|ed|ing)?|fell|crawl(?:s|ed|ing)?)$/i;
/** The word before a figure, but for what makes it rough. */
const WORD_BEFORE =
  /(?<!\p{sc=Latin})(\p{sc=Latin}{3,12}) (?:about |some |around |nearly |almost |more than |over |only |another |the )?$/iu;
const SIZE = /^ (?:long|high|tall|wide|deep|thick)(?!\p{sc=Latin})/u;
const THING =
  /(?:^|[–—] )(?:The|An?|Its|Their|His|Her) (?:[\p{sc=Latin}’'-]{1,30} ){0,3}?(\p{Ll}[\p{Ll}-]{2,30})(?: (?:from|between|to|of|through|near|in|at|across|along|over) [^,;.:!?]{1,80})? (?:is|was) (?:about |some |nearly |almost |only |just |exactly )?$/u;

/** `of paper`, in small letters; `of the harvest` is a part of it. */
const STUFF =
  /^ of (\p{Ll}{3,20})(?=[.,;:!?)]|$| (?:in|on|at|from|a|an|per|last|this|every|each|and|for|to|by)(?!\p{sc=Latin}))/u;

/** The extent of a figure, from what stands before it in its sentence and right after it. */
export function extentOf({ kind }: Quantity, before: string, after: string): Extent {
  if (kind !== 'measure') return none;
  const away = AWAY.test(after);
  const gone = GONE.test(WORD_BEFORE.exec(before)?.[1] ?? '');
  const thing = SIZE.test(after) ? singular(THING.exec(before)?.[1] ?? '') : '';
  const stuff = singular(STUFF.exec(after)?.[1] ?? '');
  return away || gone || thing !== '' || stuff !== '' ? { away, gone, stuff, thing } : none;
}

/** Why two lengths are of different things, in words; null if they may be of one. */
export function differentExtents({ extent: a }: View, { extent: b }: View): string | null {
  // Which place is so far from which must be read from both names.
  if (a.away || b.away) return 'one says how far off a place is';
  if (a.gone !== b.gone) return 'one is a way that somebody went';
  if (a.stuff !== '' && b.stuff !== '' && normalForm(a.stuff) !== normalForm(b.stuff))
    return 'different things are measured';
  return a.thing !== '' && b.thing !== '' && a.thing !== b.thing ? 'different things are measured' : null;
}
