/** Articles of invented news: always the same ones, of as many names, figures and quotations as real short reports have. */
const words = text => text.trim().split(/\s+/);
const given = words(
  'Anna Bero Carla Dario Elin Farid Greta Hugo Iris Jonas Kaya Lars Mina Nils Olga Pavel Rosa Samir Tilda Viktor',
);
const [onsets, middles, ends] = [
  'Bar Cor Dal Ek Fen Gar Hol Ist Jor Kel Lor Mar Nor Os Pel Quil Ros Sten Tor Ul Ven Wex Yar Zel',
  'a e i o en ar ing or al un',
  'berg sen dell vik mann ova ette ski lund moor ides tal quist ner ford',
].map(words);
const towns = [
  'Alder Birch Cold East Fair Green High Iron Long Mill North Oak Raven Salt Thorn West',
  'bridge bury dale field ford ham haven mere mouth port ridge stead ton wick',
].map(words);
const bodies = words('Council Museum Hospital University Bank Institute Ministry Airport Theatre Foundation');
const subjects = words(
  'harbour bridge tramway library school reservoir market stadium bakery orchard quarry ferry clinic archive mill canal greenhouse cinema depot kiln',
);
const qualities = words(
  'new old narrow busy unfinished quiet costly popular damaged restored crowded empty northern wooden temporary',
);
const verbs = words(
  'opened closed expanded rebuilt inspected sold leased flooded repaired painted moved surveyed cleared fenced',
);
const things = words('visitors workers passengers pupils residents vehicles homes jobs trees books boats seats');
const offices = words('mayor minister director spokeswoman professor treasurer chairman inspector');
const months = words('January February March April May June July August September October November December');

/** Lehmer's generator: the same numbers on every machine. */
function numbers(seed) {
  let state = seed;
  const below = n => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * n);
  };
  const of = list => list[below(list.length)];
  /** Rank in a list of `n`: the first ones often, with a long tail. */
  const rank = n => Math.min(n - 1, Math.floor(n ** (below(1e6) / 1e6)) - 1);
  return { below, of, rank };
}

const person = i =>
  `${given[(i * 7) % given.length]} ${onsets[i % 24]}${middles[(i * 3 + (i >> 5)) % 10]}${ends[(i * 5 + (i >> 4)) % 15]}`;
const town = i => `${towns[0][i % 16]}${towns[1][(i * 3 + (i >> 4)) % 14]}`;

/** `count` articles of 200 to 300 words. One in four ends with a paragraph that others have word for word. */
export function inventArticles(count) {
  const people = Math.max(40, count >> 1);
  return Array.from({ length: count }, (_, i) => inventArticle(numbers(i * 7919 + 17), i, people));
}

function inventArticle({ below, of, rank }, number, people) {
  const who = Array.from({ length: 4 }, () => person(rank(people)));
  const [here, there] = [town(rank(220)), town(rank(220))];
  const body = `${here} ${of(bodies)}`;
  const surname = name => name.slice(name.indexOf(' ') + 1);
  const subject = `${of(qualities)} ${of(subjects)}`;
  const figure = () => `${(below(90) + 10) * 10 ** below(3)}`.replace(/\B(?=(\d{3})+$)/g, ',');
  const day = `${below(27) + 1} ${of(months)} ${2015 + below(10)}`;
  const clause = () =>
    `the ${of(qualities)} ${of(subjects)} near the ${of(subjects)} will be ${of(verbs)} with ${figure()} ${of(things)} and a ${of(qualities)} ${of(subjects)}`;
  const sentences = [
    () => `${who[0]}, ${of(offices)} of ${body}, said ${clause()}.`,
    () =>
      `“We ${of(verbs)} the ${of(subjects)} before any ${of(qualities)} ${of(subjects)} was ${of(verbs)}, and ${of(things)} never ${of(verbs)} it,” ${surname(of(who))} said.`,
    () => `About ${figure()} ${of(things)} used the ${subject} in ${there} last year, according to ${body}.`,
    () =>
      `The ${subject} cost $${below(80) + 2}.${below(9) + 1} million, up ${below(40) + 2}% from ${2010 + below(12)}.`,
    () => `${of(who)} and ${surname(of(who))} visited ${there} on ${day}.`,
    () => `${surname(who[1])} told reporters that ${clause()}.`,
    () => `The ${of(subjects)} in ${here} was ${of(verbs)} after ${figure()} ${of(things)} had been ${of(verbs)}.`,
    () => `Neither ${there} nor ${body} ${of(verbs)} the ${of(subjects)} beside the ${of(qualities)} ${of(subjects)}.`,
  ];
  const paragraphs = [
    `${here} ${of(verbs)} ${of(qualities)} ${of(subjects)} ${number}`,
    `${here.toUpperCase()}, ${day} – ${sentences[0]()} ${sentences[2]()}`,
  ];
  const length = 3 + below(2);
  for (let i = 0; i < length; i++) paragraphs.push(Array.from({ length: 3 }, () => of(sentences)()).join(' '));
  if (number % 4 === 0) paragraphs.push(agency);
  return `${paragraphs.join('\n\n')}\n`;
}

const agency =
  'Tilda Wexalsen, director of the Corridor Institute, said that growing towns would need more water, more trams and more patience than any budget had allowed. “Growing towns will need more water, more trams and more patience than any budget has allowed so far,” Wexalsen said.';
