/** Words that say nothing without those before them. */
const pronoun = /^(?:he|she|it|they|we|i|you|who|this|that|these|those|both|neither|all|others?)$/i;

/** Who is credited, in words that can stand alone: `the harbour office`, but `“it”, named before`. */
export const creditWords = (source: string): string =>
  pronoun.test(source.trim()) ? `“${source.trim().toLowerCase()}”, named before` : source;
