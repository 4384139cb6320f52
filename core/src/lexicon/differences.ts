/** Words beside a temperature that make it a distance between two: `a rise of 5 degrees`, `5 degrees warmer`. */

/** Nouns that `of` joins to it, or that stand after it: `a swing of 20 degrees`, `a 20-degree swing`. */
export const differenceNouns: ReadonlySet<string> = new Set(
  'rise increase jump gain spike surge climb fall drop decrease decline dip plunge change difference swing gap shift variation warming cooling'.split(
    ' ',
  ),
);

/** After it: `5 degrees warmer`, `5 degrees above normal`. */
export const differenceAfter: ReadonlySet<string> = new Set(
  'warmer hotter cooler colder milder higher lower above below apart'.split(' '),
);

/** Before it: `by 5 degrees`, `within 5 degrees`. */
export const differenceBefore: ReadonlySet<string> = new Set(['by', 'within', 'another', 'further', 'additional']);
