/** Remembers what was made last, and has it made anew where one of the parts that it is made from is another. */
export function remembered<T>(): (parts: readonly unknown[], make: () => T) => T {
  let last: { readonly parts: readonly unknown[]; readonly made: T } | null = null;
  return (parts, make) => {
    const isSame = last?.parts.length === parts.length && last.parts.every((part, i) => part === parts[i]);
    if (!last || !isSame) last = { parts, made: make() };
    return last.made;
  };
}
