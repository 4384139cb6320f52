/** Other names that may be the same as one, though nothing says that they are. */
import type { Entity } from '../../../core/src/index.ts';
import type { FileView, FolderView } from './view.ts';
import { oneLine } from './words.ts';

/** So many are offered. */
const most = 3;

/**
 * Names of the same kind as the entity at `index`, under other ids: first what the folder writes where it looks like a
 * slip, then the longer names that it may stand for, then names of the article that are part of it or have the same family
 * name. Nothing of this walks through the folder.
 */
export function namesakes(folder: FolderView, file: FileView, index: number): readonly string[] {
  const { snapshot } = folder;
  const { entities } = file.document;
  const entity = entities[index];
  if (!entity) return [];
  const id = snapshot.entityId(file.uri, index);
  const found = new Map<string, string>();
  const usual = snapshot.usualForm(entity.name)?.usual;
  const ids = snapshot.claimersOf(id).filter(one => one.startsWith(`${entity.type}:`));
  for (const claimer of ids.slice(0, most)) {
    const name = snapshot.entity(claimer)?.name;
    if (name !== undefined) found.set(claimer, name);
  }
  entities.forEach((other, at) => {
    const otherId = snapshot.entityId(file.uri, at);
    if (other.type !== entity.type || otherId === id || found.has(otherId)) return;
    if (mayBeOne(entity, other)) found.set(otherId, other.name);
  });
  const names = new Set(usual === undefined ? [] : [oneLine(usual)]);
  for (const name of found.values()) if (names.size < most) names.add(oneLine(name));
  names.delete(oneLine(entity.name));
  return [...names].slice(0, most);
}

/** One has all words of the other, or they are people of one family name. `Alder County` is not `Fern County`. */
function mayBeOne(one: Entity, other: Entity): boolean {
  const [a, b] = [oneLine(one.name).split(' '), oneLine(other.name).split(' ')];
  if (one.type === 'person' && a.at(-1) === b.at(-1)) return true;
  return a.every(word => b.includes(word)) || b.every(word => a.includes(word));
}
