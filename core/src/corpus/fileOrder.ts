import { byCodeUnit } from '../util/hash.ts';

/** A list in order of file, with one file's entries put in place of those it had. Nothing but that file is looked at. */
export function withFile<T extends { readonly uri: string }>(
  list: readonly T[],
  uri: string,
  entries: readonly T[],
): readonly T[] {
  const from = firstNotBefore(list, uri);
  let to = from;
  while (list[to]?.uri === uri) to++;
  return list.slice(0, from).concat(entries, list.slice(to));
}

/** The entries of one file in such a list. */
export function ofFile<T extends { readonly uri: string }>(list: readonly T[], uri: string): readonly T[] {
  const from = firstNotBefore(list, uri);
  let to = from;
  while (list[to]?.uri === uri) to++;
  return list.slice(from, to);
}

function firstNotBefore(list: readonly { readonly uri: string }[], uri: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byCodeUnit((list[middle] as { uri: string }).uri, uri) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
