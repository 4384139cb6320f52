import { describe, expect, it } from 'vitest';
import { wellKnownEvents, wellKnownOthers, wellKnownWorks } from '../../../core/src/lexicon/events.ts';
import { organizationAliases, wellKnownOrganizations } from '../../../core/src/lexicon/organizations.ts';
import { demonyms } from '../../../core/src/lexicon/peoples.ts';
import { countryRows } from '../../../core/src/lexicon/places.generated.ts';
import { countryNames, wellKnownPlaces } from '../../../core/src/lexicon/places.ts';
import {
  canonicalName,
  countryCode,
  isEnglishWord,
  Known,
  longestBefore,
  lookUp,
  openingsOf,
} from '../../../core/src/names/gazetteer.ts';

describe('every row of the tables', () => {
  it('is found under its kind', () => {
    for (const name of wellKnownOrganizations) expect(lookUp(name) & Known.organization, name).not.toBe(0);
    for (const name of wellKnownPlaces) expect(lookUp(name) & Known.place, name).not.toBe(0);
    for (const name of wellKnownEvents) expect(lookUp(name) & Known.event, name).not.toBe(0);
    for (const name of wellKnownWorks) expect(lookUp(name) & Known.work, name).not.toBe(0);
    for (const name of wellKnownOthers) expect(lookUp(name) & Known.other, name).not.toBe(0);
    for (const name of demonyms.keys()) expect(lookUp(name) & Known.group, name).not.toBe(0);
  });

  it('of several words is reached by its first word', () => {
    for (const name of [...wellKnownOrganizations, ...wellKnownPlaces, ...wellKnownEvents]) {
      if (!name.includes(' ')) continue;
      const first = name.split(/'s | |,/)[0] as string;
      const next = name.slice(first.length).trimStart().charCodeAt(0);
      expect(longestBefore(openingsOf(first), next), name).toBeGreaterThanOrEqual(name.length);
    }
  });

  it('of another name leads to one that leads no further', () => {
    const forms = [...organizationAliases.keys(), ...countryNames.flatMap(([, ...names]) => names), ...demonyms.keys()];
    for (const name of forms) expect(canonicalName(canonicalName(name)), name).toBe(canonicalName(name));
  });

  it('of a demonym belongs to a country that is there', () => {
    const codes = new Set([
      ...countryRows.split('\n').map(row => row.slice(0, 2)),
      ...countryNames.map(([code]) => code),
    ]);
    for (const [name, code] of demonyms) expect(codes.has(code.slice(0, 2)), name).toBe(true);
  });
});

describe('countries', () => {
  it('have one code under all their names, and for their people', () => {
    expect(['Burma', 'Myanmar', 'Burmese'].map(countryCode)).toEqual(['MM', 'MM', 'MM']);
    expect(countryCode('Atlantis')).toBeNull();
  });

  it('are not hidden by an English word', () => expect(lookUp('Turkey') & Known.country).not.toBe(0));
});

it('plain words are known in singular and plural', () => {
  expect(['bridge', 'bridges', 'zürich', 'kari'].map(isEnglishWord)).toEqual([true, true, false, false]);
});
