/** Whether two sets share an element. */
export function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** Elements of one set that the other lacks, over both. */
export function apartIn(a: ReadonlySet<string>, b: ReadonlySet<string>, counts: (word: string) => boolean): number {
  let count = 0;
  for (const word of a) if (!b.has(word) && counts(word)) count++;
  for (const word of b) if (!a.has(word) && counts(word)) count++;
  return count;
}
