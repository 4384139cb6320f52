/** A word without its commonest endings, so that `sanction` and `sanctions`, `tariff` and `tariffs` count as one. Small letters. */
export function stem(word: string): string {
  const { length } = word;
  if (length < 4) return word;
  if (word.endsWith('ies') && length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const endings = /(?:[ai]t(?:ion|or)s?|ions?|ings?|[eo]rs?|e?ments?|al(?:ly)?|ive|able|ly|i?ed|ies|es|[seyi])$/;
const shortEndings = /(?:ing|ed|es|ers?|[se])$/;

/** What words of one family have in common: `kidnapped`, `kidnappers` and `kidnapping` give the same. Small letters. */
export function family(word: string): string {
  if (word.length < 5) return word;
  let root = word.replace(endings, '');
  if (root.length < 4) root = word.replace(shortEndings, '');
  if (root.length < 3) return word;
  const last = root.charCodeAt(root.length - 1);
  return last === root.charCodeAt(root.length - 2) ? root.slice(0, -1) : root;
}
