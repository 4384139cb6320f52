/** From plural to singular, by a table of irregular nouns and the rules of spelling. */

const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
  ['oxen', 'ox'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['wolves', 'wolf'],
  ['shelves', 'shelf'],
  ['halves', 'half'],
  ['thieves', 'thief'],
  ['loaves', 'loaf'],
  ['calves', 'calf'],
  ['selves', 'self'],
  ['elves', 'elf'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['bases', 'base'],
  ['theses', 'thesis'],
  ['diagnoses', 'diagnosis'],
  ['hypotheses', 'hypothesis'],
  ['oases', 'oasis'],
  ['axes', 'axis'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['media', 'medium'],
  ['bacteria', 'bacterium'],
  ['alumni', 'alumnus'],
  ['cacti', 'cactus'],
  ['fungi', 'fungus'],
  ['nuclei', 'nucleus'],
  ['indices', 'index'],
  ['appendices', 'appendix'],
  ['vertices', 'vertex'],
  ['pence', 'penny'],
  ['dice', 'die'],
  ['viruses', 'virus'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['bonuses', 'bonus'],
  ['campuses', 'campus'],
  ['statuses', 'status'],
  ['censuses', 'census'],
  ['surpluses', 'surplus'],
  ['choruses', 'chorus'],
  ['circuses', 'circus'],
  ['lenses', 'lens'],
  ['focuses', 'focus'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['zombies', 'zombie'],
  ['rookies', 'rookie'],
  ['ties', 'tie'],
  ['pies', 'pie'],
  ['lies', 'lie'],
  ['dies', 'die'],
  ['selfies', 'selfie'],
  ['prairies', 'prairie'],
  ['genies', 'genie'],
  ['indies', 'indie'],
  ['eyries', 'eyrie'],
  ['species', 'species'],
  ['series', 'series'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['sheep', 'sheep'],
  ['deer', 'deer'],
  ['fish', 'fish'],
  ['cattle', 'cattle'],
  ['police', 'police'],
  ['troops', 'troop'],
  ['personnel', 'personnel'],
  ['staff', 'staff'],
  ['headquarters', 'headquarters'],
  ['offspring', 'offspring'],
  ['crossroads', 'crossroads'],
  ['means', 'means'],
  ['barracks', 'barracks'],
  ['clothes', 'clothes'],
  ['shoes', 'shoe'],
  ['canoes', 'canoe'],
  ['toes', 'toe'],
  ['foes', 'foe'],
  ['heroes', 'hero'],
  ['potatoes', 'potato'],
  ['tomatoes', 'tomato'],
  ['echoes', 'echo'],
  ['vetoes', 'veto'],
  ['torpedoes', 'torpedo'],
  ['mosquitoes', 'mosquito'],
  ['caches', 'cache'],
  ['headaches', 'headache'],
  ['niches', 'niche'],
  ['avalanches', 'avalanche'],
  ['axles', 'axle'],
  ['refugees', 'refugee'],
  ['employees', 'employee'],
  ['millennia', 'millennium'],
  ['stadia', 'stadium'],
  ['memoranda', 'memorandum'],
  ['referenda', 'referendum'],
  ['businessmen', 'businessman'],
  ['passersby', 'passerby'],
  ['attorneys-general', 'attorney-general'],
  ['grandchildren', 'grandchild'],
  ['schoolchildren', 'schoolchild'],
]);

/** Plurals that do not look like one; a count may stand before them. */
const unmarkedPlurals: ReadonlySet<string> = new Set([
  ...[...irregular.keys()].filter(word => !word.endsWith('s')),
  'species',
  'series',
]);

/** Words in -s that are no plurals. */
const singularInS: ReadonlySet<string> = new Set(
  `was is has his its this thus us as yes plus across less unless perhaps always sometimes news politics economics physics mathematics ethics athletics
  diabetes mars texas paris athens brussels wales james thomas charles chess gas bus bonus census virus status campus focus crisis basis analysis
  business process access success loss boss class glass grass pass press cross dress address congress progress express distress mess kiss
  tennis oasis thesis axis bias canvas christmas atlas lens us ours hers theirs yours does goes says`.split(/\s+/),
);

/** Whether a word in lower case looks like a plural noun. */
export function looksPlural(word: string): boolean {
  if (unmarkedPlurals.has(word)) return true;
  if (word.length > 5 && /[^iaou]men$|women$/.test(word) && !/(?:speci|regi|abdo|acu)men$/.test(word)) return true;
  if (word.length < 3 || !word.endsWith('s')) return false;
  if (singularInS.has(word) || /(?:ss|ous|ius|sis)$/.test(word)) return false;
  return true;
}

/** The singular of a plural noun; a word that is none comes back as it is. The case of what stays is kept. */
export function singular(noun: string): string {
  const hyphen = noun.lastIndexOf('-');
  if (hyphen > 0) return noun.slice(0, hyphen + 1) + singular(noun.slice(hyphen + 1));
  const lower = noun.toLowerCase();
  const known = irregular.get(lower);
  if (known !== undefined) return noun[0] === lower[0] ? known : (noun[0] as string) + known.slice(1);
  for (const suffix of ['men', 'women', 'people', 'children']) {
    if (
      lower.length > suffix.length + 2 &&
      lower.endsWith(suffix) &&
      suffix === 'men' &&
      !/(?:speci|regi|abdo|acu|spec|a|o)men$/.test(lower)
    ) {
      return `${noun.slice(0, -2)}an`;
    }
  }
  if (!looksPlural(lower)) return noun;
  if (lower.endsWith('ies') && lower.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes)$/.test(lower)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** The plural by the rules of spelling: for tables that give singulars only. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|sh|ch|x|z)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}
