/** `Hurricane Idalia`, `Lake Mead`: storms, waters and mountains, which were taken for people by the given names in them. */
import type { PlacedBlock } from '../document/analysis.ts';
import { eventOpeners, landOpeners, speechAfterNames } from '../lexicon/nameContexts.ts';
import type { TypedName } from './classify.ts';
import type { EntityType } from './entity.ts';

/** What a name of several words is by the first of them; null if that tells nothing. */
export function openedType(name: TypedName, block: PlacedBlock): EntityType | null {
  if (name.type !== 'person') return null;
  const opener = openerOf(name);
  if (eventOpeners.has(opener)) return 'event';
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
    if (name.type !== 'event' && name.type !== 'place') continue;
    const opener = openerOf(name);
    if (!(name.type === 'event' ? eventOpeners : landOpeners).has(opener)) continue;
    const short = name.folded.slice(opener.length + 1);
    if (!short.includes(' ') && (families.get(short) ?? name.folded) === name.folded) full.set(short, name);
  }
  if (full.size === 0) return names;
  return names.map(one => {
    const whole = one.type === 'person' ? full.get(one.folded) : undefined;
    return whole && one.title === null ? { ...one, type: whole.type, name: whole.name, folded: whole.folded } : one;
  });
}

/** The first of several words, folded; empty for a name of one. */
const openerOf = ({ folded }: TypedName): string => folded.slice(0, Math.max(0, folded.indexOf(' ')));
