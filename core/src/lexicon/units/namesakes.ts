/** Units of one name that are larger or smaller in another country. */

export interface Namesake {
  /** How it is told from the others: `imperial`. */
  readonly label: string;
  /** How many of the unit that the table of units has it is. */
  readonly size: number;
}

/** An imperial gallon in those of the United States; quarts and pints go with it. */
const IMPERIAL = 4.54609 / 3.785411784;
const ofVolume: readonly Namesake[] = [
  { label: 'US', size: 1 },
  { label: 'imperial', size: IMPERIAL },
];

/** UCUM code of a unit → all that go by its name, that of the table first. */
export const unitNamesakes: ReadonlyMap<string, readonly Namesake[]> = new Map([
  ['[gal_us]', ofVolume],
  ['[qt_us]', ofVolume],
  ['[pt_us]', ofVolume],
  [
    '[foz_us]',
    [
      { label: 'US', size: 1 },
      { label: 'imperial', size: 28.4130625 / 29.5735295625 },
    ],
  ],
  [
    '[mi_i]/[gal_us]',
    [
      { label: 'US', size: 1 },
      { label: 'imperial', size: 1 / IMPERIAL },
    ],
  ],
  [
    '[ston_av]',
    [
      { label: 'short', size: 1 },
      { label: 'metric', size: 1000 / 907.18474 },
      { label: 'long', size: 1016.0469088 / 907.18474 },
    ],
  ],
]);
