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

/** What may be shown to everybody of what a checker wrote. */
export interface Show {
  /** Of a source that a decision names; null for what is confidential. */
  source(named: string): ShownSource | null;
  /** Of a note or remark: all but what confidential sources are called. */
  words(text: string): string;
}

const address = /https?:\/\/[^\s<>"'“”]+/;

/** Without a list of sources: the words as they are, and the address that stands in them. */
export const plainShow: Show = {
  source: named => ({ text: named, link: linkIn(named), kind: '' }),
  words: text => text,
};

const withheld = '[withheld until the list of sources is mended]';

/** By a folder's list of sources. */
export const showFrom = (registry: SourceRegistry): Show => ({
  source: named => {
    const source = publicSource(registry, named);
    return source && { text: source.text, link: source.link ?? linkIn(source.text), kind: source.kind };
  },
  // A list that could not be read whole may call confidential what stands in any of them.
  words: text => (registry.complete || text === '' ? registry.withoutConfidential(text) : withheld),
});

/** The first web address in a text, or null. */
export function linkIn(text: string): string | null {
  const [found] = address.exec(text) ?? [];
  return found?.replace(/[.,;:!?)\]]+$/, '') ?? null;
}
