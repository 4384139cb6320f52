/** English words of closed classes and some open ones, as far as the grammar of sentences asks for them. */
import { verbForms } from './inflect.ts';

/** What a word can be: a set of bits. */
export const Word = {
  determiner: 1,
  preposition: 2,
  /** Pronouns that can be a subject. */
  pronoun: 4,
  /** `his`, `their`: a determiner that refers back. */
  possessive: 8,
  /** Forms of be, have, do, and the modal verbs. */
  auxiliary: 16,
  adverb: 32,
  coordinator: 64,
  /** `because`, `while`: begins a clause. */
  subordinator: 128,
  /** `who`, `which`, `whose`. */
  relative: 256,
  that: 512,
  /** `whether`, `what`, `how`. */
  question: 1024,
  /** Weekdays, months, `week`, `yesterday`: adverbs of time have no preposition. */
  time: 2048,
  /** A finite form of a common verb that is seldom a noun. */
  verb: 4096,
  /** Forms of `be`. */
  be: 8192,
  /** Plain object pronouns: `him`, `us`. */
  object: 16384,
  to: 32768,
  negation: 65536,
  /** Ends in `-ly` and is no adverb: `family`, `rally`, `comply`. */
  plainLy: 131072,
} as const;

const ROWS: readonly (readonly [bits: number, words: string])[] = [
  [
    Word.determiner,
    'the a an this that these those each every all both some any no another either neither several many most few more fewer less such half one two three four five six seven eight nine ten',
  ],
  [Word.determiner | Word.possessive, 'his her their its our my your whose'],
  [
    Word.preposition,
    'of in on at by for with from to into onto over under after before during since until till through across against among amongst between towards toward within without about around near beyond behind beside besides despite amid amidst per via upon off out up down along inside outside throughout alongside like unlike versus except including following regarding concerning worth',
  ],
  [
    Word.pronoun,
    'he she it they we i you who this that these those some many most others another everyone everybody someone somebody nobody both all',
  ],
  [Word.object, 'him her them us me you it'],
  [Word.auxiliary | Word.be, 'is are was were be been being am isn’t aren’t wasn’t weren’t ’s ’re ’m'],
  [
    Word.auxiliary,
    'has have had having do does did will would can could shall should may might must cannot can’t won’t wouldn’t couldn’t shouldn’t hasn’t haven’t hadn’t doesn’t don’t didn’t ’ve ’ll ’d ought',
  ],
  [
    Word.adverb,
    'also later then now already still just only even again once often never always soon earlier recently previously repeatedly long first ever yet too quite rather further instead however likewise meanwhile perhaps maybe thus therefore hence so far almost nearly indeed simply not moreover furthermore nevertheless nonetheless together alone twice ago elsewhere',
  ],
  [
    Word.plainLy,
    'family rally ally assembly supply reply monopoly duopoly anomaly bully belly homily folly gully lily butterfly firefly jelly doily melancholy apply comply imply multiply rely',
  ],
  [Word.negation, 'not never hardly nor no'],
  [Word.coordinator, 'and or but nor yet'],
  [
    Word.subordinator,
    'because while whereas although though if unless when whenever where after before since until as than once lest whilst',
  ],
  [Word.relative, 'who which whom whose'],
  [Word.that, 'that'],
  [Word.question, 'whether what how why when where if who which'],
  [Word.to, 'to'],
  [
    Word.time,
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight overnight week weekend month year morning afternoon evening night noon midday midnight day quarter season spring summer autumn winter decade',
  ],
];

/** Verbs whose past and third-person forms mark the end of a subject. Verbs of saying are added from their own table. */
const VERBS =
  'accept achieve act affect aim allow appear apply approve arrange arrest arrive attend avoid become begin belong blame block break bring build buy carry cast catch cause change charge choose claim clear climb close collapse collect come complete confirm connect consider contain continue contribute control cost cover create cross cut date deal decide decline defeat deliver depend destroy detain determine develop die discover draw drive drop earn eat elect eliminate emerge employ enable end enjoy enter escape establish evacuate exceed exist expand expel experience face fail fall feature fight fill find finish fire fit flee fly follow force form found gain gather generate get give go grow handle happen have head help hire hit hold host identify impose improve include increase inherit injure invest involve issue join keep kill know lack land last launch lay lead learn leave lend lie live lose lower maintain make manage mark marry meet miss move need obtain occur open operate order outnumber own pass pay perform pick play pose prepare present prevent produce provide publish pull purchase push put qualify raise reach receive recognise recognize recommend recover reduce refuse release remain remove rename replace represent require rescue resign resist rest result resume retire return ride rise run save score see seek seem sell send serve set settle share shoot shut sign sink sit sleep solve sound speak spend split spread stand start stay steal stop strike struggle study suffer support surpass survive take teach tend threaten throw total touch train travel treat trigger try turn undergo use visit vote wait walk want warn wash watch wear win withdraw work';

/** Third-person forms that are plural nouns at least as often. */
const NOUNS_IN_S = new Set(
  'acts aims arrests attacks blocks breaks causes changes charges claims climbs costs covers crosses cuts dates deals declines deposits drives drops ends experiences faces falls features fights fires fits forms founds gains heads helps hits hosts increases issues lands leads lies lives marks moves needs orders plays passes picks pulls purchases pushes raises releases reports rests results returns rides rises runs scores seeks sees sets settles shares shoots signs sinks sounds splits stands starts stays stops strikes struggles studies supports touches trains travels treats triggers turns uses visits votes walks wants watches wins works'.split(
    ' ',
  ),
);

const bits = new Map<string, number>();
const add = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit);

for (const [bit, words] of ROWS) for (const word of words.split(' ')) add(word.replace('’', "'"), bit);
for (const verb of VERBS.split(' ')) {
  const [, third, past] = verbForms(verb);
  // A base form or `-ing` is as often a noun; a third person too (`reports`, `plans`), but after a noun it is a verb.
  add(past, Word.verb);
  if (!NOUNS_IN_S.has(third)) add(third, Word.verb);
}

/** Bits of a word in small letters with a straight apostrophe; 0 if nothing is known of it. */
export const wordBits = (word: string): number => bits.get(word) ?? 0;

/** All words that have bits. */
export const wordsOfClosedClasses = (): Iterable<string> => bits.keys();
