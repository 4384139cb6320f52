/** `Hurricane Idalia`, `Lake Mead`: storms, waters and mountains, which were taken for people by the given names in them. */
import type { PlacedBlock } from '../document/analysis.ts';
import { speechAfterNames } from '../lexicon/nameContexts.ts';
import { landOpeners, stormOpeners } from '../lexicon/wholeNames.ts';
import type { TypedName } from './classify.ts';
import type { EntityType } from './entity.ts';

/** What a name of several words is by the first of them; null if that tells nothing. */
export function openedType(name: TypedName, block: PlacedBlock): EntityType | null {
  const opener = name.name.slice(0, name.name.indexOf(' '));
  if (name.type !== 'person') return null;
  if (stormOpeners.has(opener)) return 'event';
  return landOpeners.has(opener) && !isSpoken(name, block) ? 'place' : null;
}

/** Lake Bell is an actress. */
const isSpoken = ({ end }: TypedName, block: PlacedBlock): boolean =>
  speechAfterNames.has(
    /^,? (\p{Ll}+)/u.exec(block.content.text.slice(end - block.start, end - block.start + 20))?.[1] ?? '',
  );

/** `Idalia` after `Hurricane Idalia`, `Mead` after `Lake Mead`: the same thing, if nobody bears the name. */
export function withShortForms(
  names: readonly TypedName[],
  families: ReadonlyMap<string, string>,
): readonly TypedName[] {
  const full = new Map<string, TypedName>();
  for (const name of names) {
    if (!isOpened(name) || (name.type !== 'event' && name.type !== 'place')) continue;
    const short = name.folded.slice(name.folded.indexOf(' ') + 1);
    if (!short.includes(' ') && (families.get(short) ?? name.folded) === name.folded) full.set(short, name);
  }
  if (full.size === 0) return names;
  return names.map(one => {
    const whole = one.type === 'person' ? full.get(one.folded) : undefined;
    return whole && one.title === null ? { ...one, type: whole.type, name: whole.name, folded: whole.folded } : one;
  });
}

const isOpened = ({ name }: TypedName): boolean => {
  const opener = name.slice(0, name.indexOf(' '));
  return stormOpeners.has(opener) || landOpeners.has(opener);
};
