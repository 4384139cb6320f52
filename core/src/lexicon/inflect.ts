/** The forms of English verbs. */

/** `[base, third person, past, participle, -ing]` */
export type VerbForms = readonly [base: string, third: string, past: string, participle: string, ing: string];

/** Past and participle of verbs that do not take `-ed`; one word where both are the same. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `be was been;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent;bet bet;bid bid;bind bound;
bite bit bitten;blow blew blown;break broke broken;bring brought;build built;burn burnt;burst burst;buy bought;catch caught;
choose chose chosen;cling clung;come came come;cost cost;creep crept;cut cut;deal dealt;dig dug;do did done;draw drew drawn;
drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;
fly flew flown;forbid forbade forbidden;forecast forecast;foresee foresaw foreseen;forget forgot forgotten;forgive forgave forgiven;
freeze froze frozen;get got got;give gave given;go went gone;grow grew grown;hang hung;have had;hear heard;hide hid hidden;
hit hit;hold held;hurt hurt;keep kept;know knew known;lay laid;lead led;leap leapt;leave left;lend lent;let let;lie lay lain;
lose lost;make made;mean meant;meet met;mislead misled;overcome overcame overcome;overtake overtook overtaken;pay paid;put put;
quit quit;read read;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said;see saw seen;seek sought;sell sold;
send sent;set set;shake shook shaken;shed shed;shine shone;shoot shot;show showed shown;shrink shrank shrunk;shut shut;
sing sang sung;sink sank sunk;sit sat;sleep slept;slide slid;speak spoke spoken;spend spent;spin spun;split split;spread spread;
spring sprang sprung;stand stood;steal stole stolen;stick stuck;strike struck;swear swore sworn;sweep swept;swim swam swum;
swing swung;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;undergo underwent undergone;
understand understood;uphold upheld;wake woke woken;wear wore worn;weep wept;win won;withdraw withdrew withdrawn;write wrote written;
overthrow overthrew overthrown;outdo outdid outdone;retell retold;rebuild rebuilt;resell resold;repay repaid;undertake undertook undertaken`
    .split(';')
    .map(row => row.trim().split(' '))
    .map(([base, past, participle]) => [base as string, [past as string, participle ?? (past as string)] as const]),
);

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING = new Set(
  'admit commit omit permit submit refer infer prefer transfer defer deter occur incur recur compel expel propel rebel control patrol equip regret cancel label level model signal travel total rebut abet allot'.split(
    ' ',
  ),
);

const VOWEL = /[aeiou]/;

/** All forms of the verb with this base form; of a phrase (`point out`) the first word is inflected. */
export function verbForms(phrase: string): VerbForms {
  const space = phrase.indexOf(' ');
  if (space >= 0) {
    const rest = phrase.slice(space);
    return verbForms(phrase.slice(0, space)).map(form => form + rest) as unknown as VerbForms;
  }
  const stem = doubles(phrase) ? phrase + phrase.at(-1) : phrase;
  const irregular = IRREGULAR.get(phrase);
  const past = irregular?.[0] ?? regularPast(phrase, stem);
  return [phrase, third(phrase), past, irregular?.[1] ?? past, ing(phrase, stem)];
}

const afterConsonant = (word: string): boolean => !VOWEL.test(word.at(-2) ?? 'a');

function third(word: string): string {
  if (word === 'have') return 'has';
  if (word === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  return word.endsWith('y') && afterConsonant(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function regularPast(word: string, stem: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (word.endsWith('y') && afterConsonant(word)) return `${word.slice(0, -1)}ied`;
  return `${stem}ed`;
}

function ing(word: string, stem: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (word.endsWith('e') && !/(?:ee|oe|ye|^be)$/.test(word)) return `${word.slice(0, -1)}ing`;
  return `${stem}ing`;
}

function doubles(word: string): boolean {
  if (DOUBLING.has(word)) return true;
  // One vowel between consonants, one syllable: stop, plan, quit.
  return /^(?:qu|[^aeiou])*[aeiou][bdgklmnprt]$/.test(word);
}
