/** Towns that were taken for people, for half a name, or for a word: by what stands behind them. */
import type { PlacedBlock } from '../document/analysis.ts';
import { bounded } from './bounded.ts';
import type { TypedName } from './classify.ts';
import { anyPlace, Known, lookUp } from './gazetteer.ts';

/** `Mobile, Alabama`: a town whose name is a word, before its state. Offsets of the document; `floor` is the end of the name before. */
export function townBefore(name: TypedName, block: PlacedBlock, floor: number): TypedName | null {
  if (!(name.known & Known.region) || name.type !== 'place') return null;
  const at = name.start - block.start;
  const { text } = block.content;
  if (text.charCodeAt(at - 2) !== COMMA || !/^[,.;)\n]|^$/.test(text.charAt(name.end - block.start))) return null;
  const word = /(?<![\p{L}\d.'’-]|\p{Lu}\p{L}{0,20} )\p{Lu}\p{Ll}{2,20}(?=, $)/u.exec(
    text.slice(Math.max(0, at - 46), at),
  )?.[0];
  if (word === undefined || !(lookUp(word) & anyPlace)) return null;
  const start = name.start - 2 - word.length;
  return start < floor ? null : { ...bounded(name, block, start, start + word.length), title: null };
}
const COMMA = 44;

/** Offices of a town, between its name and that of who holds them. */
const civicBehind =
  /^ (?:(?:Vice |Deputy )?Mayor|Police Chief|Fire Chief|City Manager|Council(?:wo)?man|Councilmember|Sheriff) \p{Lu}/u;

/** `Lincoln Mayor`, `Jackson, Mississippi`: a town, though people bear the name. */
export function isTown({ start, end, title }: TypedName, block: PlacedBlock): boolean {
  const behind = block.content.text.slice(end - block.start, end - block.start + 30);
  if (civicBehind.test(behind)) return true;
  const before = block.content.text.charAt(start - block.start - 2);
  if (title || before === ',' || !behind.startsWith(', ')) return false;
  const region = /^, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)[,.;)]/u.exec(behind)?.[1];
  return region !== undefined && (lookUp(region) & Known.region) !== 0;
}

/** The town and who is its mayor in `Jackson Mayor Chokwe Barlow`, which was taken for one name; null if it is one. */
export function townAndMayor(name: TypedName, block: PlacedBlock): readonly TypedName[] | null {
  if (name.type !== 'person') return null;
  const written = block.content.text.slice(name.start - block.start, name.end - block.start);
  const town = written.indexOf(' ');
  const title = civicBehind.exec(written.slice(town));
  if (town < 0 || !title || !(lookUp(written.slice(0, town)) & anyPlace)) return null;
  const start = name.start + town + title[0].length - 1;
  return [
    { ...bounded(name, block, name.start, name.start + town), type: 'place', title: null },
    { ...bounded(name, block, start, name.end), title: { start: name.start + town + 1, end: start - 1 } },
  ];
}
