/** What one document gives to the registry of names: the keys of its entities, and the shorter keys they answer to. */
import type { DocumentAnalysis } from '../document/analysis.ts';
import type { Entity } from '../names/entity.ts';
import { personSlug, withoutSuffix } from '../names/personNames.ts';
import { foldName, slug } from '../names/slug.ts';
import type { NameLinks } from './nameLinks.ts';

/** What a document contributes, kept so that it can be taken out again exactly. */
export interface Contribution {
  readonly analysis: DocumentAnalysis;
  /** Key of each entity, by index, as the folder's glossary makes it. */
  readonly keys: readonly string[];
  /** `[claimed key, claiming key]`: see `claimsOf`. */
  readonly claims: readonly (readonly [string, string])[];
  /** Keys of people who are more than a single word that looked like one: see `isSurePerson`. */
  readonly sure: readonly string[];
}

export function contributionOf(analysis: DocumentAnalysis, links: NameLinks): Contribution {
  const keys = analysis.entities.map(entity => links.keyOf(entity.key));
  const claims: (readonly [string, string])[] = [];
  const sure: string[] = [];
  analysis.entities.forEach((entity, index) => {
    const key = keys[index] as string;
    for (const claimed of claimsOf(entity, key, links)) claims.push([claimed, key]);
    if (isSurePerson(entity)) sure.push(key);
  });
  return { analysis, keys, claims, sure };
}

/** Somebody with a title or with more than one word or form: not a place that acts like a person. */
const isSurePerson = ({ type, titles, name, aliases }: Entity): boolean =>
  type === 'person' && (titles.length > 0 || name.includes(' ') || aliases.length > 1);

/** Same keys, claims and forms: the folder sees no difference but in places. */
export function sameFacts(a: Contribution, b: Contribution): boolean {
  if (a.keys.length !== b.keys.length || a.claims.length !== b.claims.length) return false;
  if (a.keys.some((key, i) => key !== b.keys[i])) return false;
  if (a.sure.length !== b.sure.length || a.sure.some((key, i) => key !== b.sure[i])) return false;
  if (a.claims.some((claim, i) => claim[0] !== b.claims[i]?.[0] || claim[1] !== b.claims[i]?.[1])) return false;
  if (a.analysis === b.analysis) return true;
  return a.analysis.entities.every((entity, i) => {
    const other = b.analysis.entities[i] as Entity;
    if (entity.name !== other.name || entity.mentions.length !== other.mentions.length) return false;
    return entity.mentions.every((m, j) => {
      const one = a.analysis.mentions[m];
      const two = b.analysis.mentions[other.mentions[j] as number];
      return (
        one !== undefined &&
        two !== undefined &&
        a.analysis.source.text.slice(one.start, one.end) === b.analysis.source.text.slice(two.start, two.end)
      );
    });
  });
}

/**
 * The shorter keys that this entity would answer to. Every claimed key has a shorter slug than the entity's own, or
 * the same slug and the type `other`, so that claims never run in a circle.
 *
 * - A form that the document itself uses for the entity (`SCO` beside its full name, `Jinping`).
 * - A person's surname, used or not: other files may take the full name for granted.
 * - The same name where another file could not tell the type.
 */
function claimsOf(entity: Entity, key: string, links: NameLinks): Set<string> {
  const own = key.slice(key.indexOf(':') + 1);
  const claims = new Set<string>();
  const claim = (form: string): void => {
    const short = entity.type === 'person' ? personSlug(form) : slug(form);
    if (short.length === 0) return;
    for (const type of [entity.type, 'other']) {
      const claimed = links.claimed(`${type}:${short}`);
      if (claimed.length - type.length - 1 < own.length) claims.add(claimed);
    }
  };
  for (const alias of entity.aliases) claim(alias);
  if (entity.type === 'person') {
    const words = withoutSuffix(foldName(entity.name).split(' '));
    if (words.length > 1) claim(words.at(-1) as string);
  }
  if (entity.type !== 'other') claims.add(`other:${own}`);
  return claims;
}
