/** Last touches to the bounds of names, whoever found them: what stands at the edge of a name and is none of it. */
import type { PlacedBlock } from '../document/analysis.ts';
import { phraseEnds } from '../lexicon/functionWords.ts';
import { roleWords } from '../lexicon/roles.ts';
import { titleModifiers, titleWords } from '../lexicon/titles.ts';
import { Bearers } from './bearers.ts';
import { bounded } from './bounded.ts';
import type { TypedName } from './classify.ts';
import { firmAround, isOneFirm, isWholeFirm } from './firms.ts';
import { anyPlace, Known, lookUp } from './gazetteer.ts';
import { isAcronymIn } from './link.ts';
import { openedType, withShortForms } from './openers.ts';
import { fullNameFrom } from './roles.ts';
import { foldName } from './slug.ts';
import { isTown, townAndMayor, townBefore } from './towns.ts';
import { wholeFrom } from './whole.ts';

/** The names with their bounds put right; in the order of the text. */
export function mend(found: readonly TypedName[], blocks: readonly PlacedBlock[]): readonly TypedName[] {
  const names = joined(found, blocks);
  const families = familiesOf(names);
  const bearers = new Bearers(names, blocks, families);
  const out: TypedName[] = [];
  for (let i = 0; i < names.length; i++) {
    let name = names[i] as TypedName;
    if (bearers.has(name)) name = { ...name, type: 'person' };
    else if (i > 0 && name.type !== 'organization' && isAcronymIn(names[i - 1] as TypedName, name, blocks))
      name = { ...name, type: 'organization' };
    const block = blocks[name.block] as PlacedBlock;
    const last = out.at(-1);
    // What a firm around an earlier name has taken in.
    if (last && last.end > name.start) continue;
    const town = townBefore(name, block, last?.end ?? 0);
    if (town) out.push(town);
    const next = names[i + 1];
    if (next && isOneFirm(name, next, block, families)) {
      out.push(firm(name, block, name.start, next.end));
      continue;
    }
    const around = firmAround(name, block, last?.end ?? 0, next?.start ?? Number.POSITIVE_INFINITY);
    if (around) out.push(firm(name, block, around.start, around.end));
    else
      for (const one of name.name.includes(' ') ? several(name, block, families) : single(name, block, blocks))
        out.push(one);
  }
  return withShortForms(out, families);
}

/** The names with those put together that are one. */
function joined(names: readonly TypedName[], blocks: readonly PlacedBlock[]): readonly TypedName[] {
  const out: TypedName[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as TypedName;
    const block = blocks[name.block] as PlacedBlock;
    const whole = wholeFrom(names, i, block);
    if (whole) {
      const one = { ...bounded(name, block, name.start, whole.end), type: whole.type };
      out.push(whole.name === null ? one : { ...one, name: whole.name, folded: foldName(whole.name) });
      i = whole.last;
    } else out.push(withGreat(name, block, out.at(-1)?.end ?? 0));
  }
  return out;
}

/** `Greater Manchester Police`, `Great Ormond Street Hospital`: a first word that any sentence may begin with. */
function withGreat(name: TypedName, block: PlacedBlock, floor: number): TypedName {
  if (name.type !== 'place' && name.type !== 'organization') return name;
  const { text } = block.content;
  const at = name.start - block.start;
  if (text.charCodeAt(at - 'Great '.length) !== CAPITAL_G && text.charCodeAt(at - 'Greater '.length) !== CAPITAL_G)
    return name;
  const great = /(?:^|[.!?]["”’')]? |\n|[“"])(Great(?:er)? )$/.exec(text.slice(Math.max(0, at - 12), at))?.[1];
  if (great === undefined || name.start - great.length < floor) return name;
  return { ...bounded(name, block, name.start - great.length, name.end), title: null };
}

/** Family names, folded, of the people whom the document names in full, with the full name; empty where they are several. */
function familiesOf(names: readonly TypedName[]): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  for (const { type, folded } of names) {
    const space = type === 'person' ? folded.lastIndexOf(' ') : -1;
    if (space < 0) continue;
    const family = folded.slice(space + 1);
    const known = families.get(family);
    families.set(family, known === undefined || known === folded ? folded : '');
  }
  return families;
}

/** A name of one word. */
function single(name: TypedName, block: PlacedBlock, blocks: readonly PlacedBlock[]): readonly TypedName[] {
  // `The Archdeacon of …`: a post is no name by itself.
  if (name.type === 'other' && (roleWords.has(name.folded) || titleWords.has(name.folded))) return [];
  if (name.type !== 'person') return [name];
  if (name.known & anyPlace && isTown(name, block)) return [{ ...name, type: 'place' }];
  if (isThing(name, block)) return [];
  return [withGivenName(name, block, blocks)];
}

/** A name of several words. */
function several(name: TypedName, block: PlacedBlock, families: ReadonlyMap<string, string>): readonly TypedName[] {
  if (name.name.includes(' & ')) return [isWholeFirm(name) ? { ...name, type: 'organization' } : name];
  const cut = name.type === 'person' ? name.name.indexOf(' of the ') : -1;
  if (cut > 0 && name.name.lastIndexOf(' ', cut - 1) > 0) return ofBody(name, block, cut);
  if (name.type === 'person' && isPost(name, block)) return [];
  const opened = openedType(name, block);
  if (opened) return [{ ...name, type: opened }];
  const mayor = townAndMayor(name, block);
  if (mayor) return mayor;
  const from = fullNameFrom(name, block, families);
  if (from === 0) return [name];
  return [{ ...bounded(name, block, name.start + from, name.end), type: 'person' }];
}

/** `the Crown Prince`, `the Deputy Prime Minister`: a post, without the name of who holds it. */
const isPost = ({ name, start }: TypedName, block: PlacedBlock): boolean =>
  isAfterThe(start, block) &&
  name
    .toLowerCase()
    .split(' ')
    .every((word, i, { length }) => titleWords.has(word) || (i < length - 1 && titleModifiers.has(word)));

/** `Petra Vance of the Royal Observatory`: a person and the body that he or she is of. */
function ofBody(name: TypedName, block: PlacedBlock, cut: number): readonly TypedName[] {
  const body = bounded(name, block, name.start + cut + ' of the '.length, name.end);
  return [
    bounded(name, block, name.start, name.start + cut),
    { ...body, title: null, type: body.known & anyPlace ? 'place' : 'organization' },
  ];
}

/** `the Bill passed`, `the Mark.`: a common word behind an article, which no noun follows, is nobody's name. */
function isThing({ start, end, known, folded }: TypedName, block: PlacedBlock): boolean {
  if (!(known & Known.word) || titleWords.has(folded)) return false;
  const { text } = block.content;
  if (!isAfterThe(start, block)) return false;
  const [, mark, word = ''] = /^(?:([^\s\p{L}'’-])|\s(\p{Ll}{0,20})|$)/u.exec(text.slice(end - block.start)) ?? [];
  return mark !== undefined || phraseEnds.has(word) || word.endsWith('ed');
}

/** Whether the article stands right before an offset of the document. */
const isAfterThe = (at: number, { start, content: { text } }: PlacedBlock): boolean =>
  /(?<![\p{L}-])the $/iu.test(text.slice(Math.max(0, at - start - 5), at - start));

const CAPITAL_D = 68;
const CAPITAL_G = 71;
const CAPITAL_W = 87;

/** `Will Hesketh`, `Dean Pollitt`: given names that are a verb and a title as well, and were left out. */
function withGivenName(name: TypedName, block: PlacedBlock, blocks: readonly PlacedBlock[]): TypedName {
  const { text } = block.content;
  const at = name.start - block.start;
  if (text.charCodeAt(at - 5) !== CAPITAL_W && text.charCodeAt(at - 5) !== CAPITAL_D) return name;
  const given = /(?<![\p{L}\d.'’-])(?:Will|Dean) $/u.exec(text.slice(Math.max(0, at - 6), at))?.[0];
  if (given === undefined || lookUp(name.name) & Known.given) return name;
  const before = text.slice(Math.max(0, at - given.length - 5), at - given.length);
  if (given === 'Will ') {
    // `Will Hesketh play?`
    const opening = !/[\p{L}\d,] $/u.test(before);
    if (opening && /^[^.!?]{0,400}\?/.test(text.slice(name.end - block.start))) return name;
  } else if (/the $/i.test(before) || blocks.some(({ content }) => /(?<!\p{L})dean(?!\p{L})/u.test(content.text))) {
    return name;
  }
  const longer = bounded(name, block, name.start - given.length, name.end);
  return longer.title && longer.title.end > longer.start ? { ...longer, title: null } : longer;
}

const firm = (name: TypedName, block: PlacedBlock, start: number, end: number): TypedName => ({
  ...bounded(name, block, start, end),
  type: 'organization',
});
