import { countryFactRows, countryFactsSource } from '../lexicon/countryFacts.generated.ts';
import { currencies } from '../lexicon/currencies.ts';
import { demonyms } from '../lexicon/peoples.ts';
import { countryRows } from '../lexicon/places.generated.ts';
import { type WorldBody, worldBodies, worldBodiesAsOf } from '../lexicon/worldBodies.ts';
import type { EntityType } from './entity.ts';
import { canonicalName, countryCode } from './gazetteer.ts';
import { foldName } from './slug.ts';

export interface CountryFacts {
  readonly kind: 'country';
  /** ISO 3166-1. */
  readonly code: string;
  readonly name: string;
  /** Null where there is none, or where it is the country itself. */
  readonly capital: string | null;
  readonly currencies: readonly { readonly code: string; readonly name: string | null }[];
  readonly continents: readonly string[];
  /** `Chinese`; null where the tables have none. */
  readonly people: string | null;
  /** Organizations that the country is a member of, those that say most first. */
  readonly memberOf: readonly string[];
}

/** A city that is the capital of a country, or people by the country they are of. */
export interface BelongingFacts {
  readonly kind: 'capital' | 'people';
  readonly code: string;
  readonly country: string;
}

export interface BodyFacts {
  readonly kind: 'organization';
  /** All names, the usual one first. */
  readonly names: readonly string[];
  readonly founded: number;
  readonly seat: string | null;
  readonly members: string | null;
  /** Names of the member countries where the table lists them, else none. */
  readonly countries: readonly string[];
}

/** What the tables know of a name, with their own name and date. */
export type Facts = (CountryFacts | BelongingFacts | BodyFacts) & { readonly source: string };

interface Tables {
  readonly countries: ReadonlyMap<string, CountryFacts>;
  /** Folded name of a capital → code of its country. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Name → organization. */
  readonly bodies: ReadonlyMap<string, WorldBody>;
}

const ownSource = `Tickmark’s list, as of ${worldBodiesAsOf}`;

function build(): Tables {
  const people = new Map<string, string>();
  for (const [name, code] of demonyms) if (!people.has(code)) people.set(code, name);
  const currencyNames = new Map(currencies.map(({ code, name }) => [code, name]));
  const facts = new Map(countryFactRows.split('\n').map(row => [row.slice(0, 2), row.split('|')]));
  const countries = new Map<string, CountryFacts>();
  const capitals = new Map<string, string>();
  for (const row of countryRows.split('\n')) {
    const [code, capital, form] = row.split('|') as [string, string, string];
    const [, money = '', where = '', known] = facts.get(code) ?? [];
    const name = canonicalName(form);
    countries.set(code, {
      kind: 'country',
      code,
      name,
      capital: capital === '' || capital === name ? null : capital,
      currencies: words(money, ' ').map(one => ({ code: one, name: currencyNames.get(one) ?? null })),
      continents: words(where, '/'),
      people: people.get(code) ?? null,
      memberOf: worldBodies.filter(body => body.countries.includes(code)).map(shortestName),
    });
    if (capital !== '' && known) capitals.set(foldName(capital), code);
  }
  const bodies = new Map(worldBodies.flatMap(body => body.names.map(name => [name, body] as const)));
  return { countries, capitals, bodies };
}

const words = (list: string, separator: string): string[] => (list === '' ? [] : list.split(separator));

/** `EU` of the European Union, but `Arab League`. */
const shortestName = ({ names }: WorldBody): string =>
  names.find(name => name.length <= 6 && name === name.toUpperCase()) ?? (names[0] as string);

let tables: Tables | undefined;

/** What the tables know of a name of this type, or null. Built at first use: a folder that nobody asks about waits for nothing. */
export function factsOf(name: string, type: EntityType): Facts | null {
  tables ??= build();
  const { countries, capitals, bodies } = tables;
  if (type === 'organization') {
    const body = bodies.get(canonicalName(name)) ?? bodies.get(name);
    if (!body) return null;
    const { names, founded, seat, members, countries: codes } = body;
    const listed = codes.map(code => countries.get(code)?.name ?? code);
    return { kind: 'organization', names, founded, seat: seat || null, members, countries: listed, source: ownSource };
  }
  if (type !== 'place' && type !== 'group') return null;
  const code = countryCode(name);
  const country = code === null ? undefined : countries.get(code);
  if (country && type === 'place') return { ...country, source: countryFactsSource };
  if (country) return { kind: 'people', code: country.code, country: country.name, source: countryFactsSource };
  const capitalOf = type === 'place' ? countries.get(capitals.get(foldName(name)) ?? '') : undefined;
  return capitalOf
    ? { kind: 'capital', code: capitalOf.code, country: capitalOf.name, source: countryFactsSource }
    : null;
}
