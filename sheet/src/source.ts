import { publicSource, type SourceRegistry } from '../../core/src/index.ts';

/** A source as it may be shown to everybody. */
export interface ShownSource {
  /** Title and locator, or the checker's own words. */
  readonly text: string;
  /** An address that leads to it, or null. */
  readonly link: string | null;
  /** `primary` or `secondary`, or empty where nobody has said. */
  readonly kind: string;
}

/** From what a decision names to what may be shown of it; null for what is confidential. */
export type ShowSource = (named: string) => ShownSource | null;

const address = /https?:\/\/[^\s<>"'“”]+/;

/** Without a list of sources: the words as they are, and the address that stands in them. */
export const plainSource: ShowSource = named => ({ text: named, link: linkIn(named), kind: '' });

/**
 * By a folder's list of sources. Where faults keep all of the list from being read, nobody can know what is confidential,
 * and nothing is shown.
 */
export function showFrom(registry: SourceRegistry, faults: number): ShowSource {
  if (faults > 0 && registry.sources.length === 0) return () => null;
  return named => {
    const source = publicSource(registry, named);
    return source && { text: source.text, link: source.link ?? linkIn(source.text), kind: source.kind };
  };
}

/** The first web address in a text, or null. */
export function linkIn(text: string): string | null {
  const [found] = address.exec(text) ?? [];
  return found?.replace(/[.,;:!?)\]]+$/, '') ?? null;
}
