/** Ends of words that British and American English write differently: [as found, as compared]. Longest first. */
const ends: readonly (readonly [string, string])[] = [
  ['isations', 'izations'],
  ['isation', 'ization'],
  ['ising', 'izing'],
  ['ysing', 'yzing'],
  ['ised', 'ized'],
  ['ysed', 'yzed'],
  ['ises', 'izes'],
  ['yses', 'yzes'],
  ['iser', 'izer'],
  ['ise', 'ize'],
  ['yse', 'yze'],
  ['ences', 'enses'],
  ['ence', 'ense'],
  ['ours', 'ors'],
  ['oured', 'ored'],
  ['ouring', 'oring'],
  ['ourable', 'orable'],
  ['our', 'or'],
  ['tres', 'ters'],
  ['tre', 'ter'],
  ['elled', 'eled'],
  ['elling', 'eling'],
  ['eller', 'eler'],
  ['ogue', 'og'],
  ['ammes', 'ams'],
  ['amme', 'am'],
];

const words: ReadonlyMap<string, string> = new Map([
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['aluminium', 'aluminum'],
  ['judgement', 'judgment'],
  ['ageing', 'aging'],
  ['sceptical', 'skeptical'],
  ['plough', 'plow'],
  ['cheque', 'check'],
  ['licence', 'license'],
  ['practise', 'practice'],
  ['towards', 'toward'],
  ['whilst', 'while'],
  ['amongst', 'among'],
]);

/**
 * A form that British and American spellings of a word share: `stabilising` and `stabilizing`, `defence` and `defense`.
 * For comparing only; it need not be a word. `word` is in small letters.
 */
export function sameSpelling(word: string): string {
  const whole = words.get(word);
  if (whole !== undefined) return whole;
  if (word.length < 5) return word;
  for (const [from, to] of ends) if (word.endsWith(from)) return word.slice(0, -from.length) + to;
  return word;
}
