/** Roman numerals that number centuries, II to XXX: `I` is nearly always the pronoun. Upper case alone counts. */
export const romanNumerals: ReadonlyMap<string, number> = new Map(
  ['', 'X', 'XX', 'XXX']
    .flatMap((tens, ten) =>
      ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].map(
        (ones, one) => [tens + ones, 10 * ten + one] as const,
      ),
    )
    .filter(([, value]) => value >= 2 && value <= 30),
);
