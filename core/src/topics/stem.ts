/** A word without its commonest endings, so that `sanction` and `sanctions`, `tariff` and `tariffs` count as one. Small letters. */
export function stem(word: string): string {
  const { length } = word;
  if (length < 4) return word;
  if (word.endsWith('ies') && length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
