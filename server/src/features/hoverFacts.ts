/** The line of a hover that says what the tables know: of countries, their people and capitals, and organizations. */
import { type EntityType, type Facts, factsOf } from '../../../core/src/index.ts';
import { dotted, type Line } from './markup.ts';

/** How many organizations and members are named. */
const shown = { organizations: 5, members: 12 };

/** Empty for a name that no table has. The source of the facts, with its date, stands at the end. */
export function factsLine(name: string, type: EntityType): Line {
  const facts = factsOf(name, type);
  if (!facts) return [];
  return [...dotted(...partsOf(facts)), ' – ', { text: facts.source, style: 'italic' }];
}

function partsOf(facts: Facts): Line[] {
  switch (facts.kind) {
    case 'country':
      return [
        [facts.code],
        [facts.capital ? `capital ${facts.capital}` : ''],
        [currencyWords(facts.currencies)],
        [facts.people ? `people: ${facts.people}` : ''],
        [facts.continents.join(' and ')],
        [facts.memberOf.length > 0 ? `in ${facts.memberOf.slice(0, shown.organizations).join(', ')}` : ''],
      ];
    case 'capital':
      return [[`capital of ${facts.country} (${facts.code})`]];
    case 'people':
      return [[`of ${facts.country} (${facts.code})`]];
    default:
      return [
        [`since ${facts.founded}`],
        [facts.seat ? `seat in ${facts.seat}` : ''],
        [facts.members ?? ''],
        [facts.countries.length > 0 && facts.countries.length <= shown.members ? facts.countries.join(', ') : ''],
      ];
  }
}

/** Money that people pay with; codes without a name, such as those of next-day funds, only where there is nothing else. */
function currencyWords(currencies: readonly { readonly code: string; readonly name: string | null }[]): string {
  const named = currencies.filter(({ name }) => name);
  return (named.length > 0 ? named : currencies)
    .map(({ code, name }) => (name ? `${name} (${code})` : code))
    .join(', ');
}
