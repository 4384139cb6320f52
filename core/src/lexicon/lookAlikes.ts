/**
 * Letters of other alphabets that look like a Latin one in every typeface: those pairs of the Unicode list of confusables
 * (UTS 39) that keyboards have. Letters that scientists write into Latin words (α, μ, ν, Ω) are not among them.
 */
const pairs: Readonly<Record<string, readonly (readonly [others: string, latin: string])[]>> = {
  Cyrillic: [
    ['АВЕЅІЈКМНОРСТХ', 'ABESIJKMHOPCTX'],
    ['аеѕіјорсухԁһԛԝ', 'aesijopcyxdhqw'],
  ],
  Greek: [
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['ο', 'o'],
  ],
};

export interface LookAlike {
  /** As Unicode calls it. */
  readonly script: string;
  readonly latin: string;
}

/** By letter of another alphabet. */
export const lookAlikes: ReadonlyMap<string, LookAlike> = new Map(
  Object.entries(pairs).flatMap(([script, rows]) =>
    rows.flatMap(([others, latin]) =>
      [...others].map((other, i): [string, LookAlike] => [other, { script, latin: latin[i] as string }]),
    ),
  ),
);
