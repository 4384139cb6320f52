import { nameParticles } from '../lexicon/people.ts';
import { titleModifiers, titleWords } from '../lexicon/titles.ts';

const calendar: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june ' +
    'july august september october november december feb apr jun jul aug sep sept oct nov dec jan. feb. mar. ' +
    'apr. jun. jul. aug. sep. sept. oct. nov. dec. mon tue tues thu thur thurs fri am pm gmt est edt pst utc ist bst'
  ).split(' '),
);
export const isCalendarWord = (lower: string): boolean => calendar.has(lower);

const links: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on', 'in', 'to', 'without', 'de', 'la']);

/** Words of closed classes: never a name of one word, whatever their capital. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those i you he she it we they me him her us them my your his its our their mine yours ours ' +
    'theirs who whom whose which what when where why how and or but nor so yet if while although though unless because ' +
    'since until as than whether not no yes at by for from in into of off on onto out over to under up upon with within ' +
    'without about above across after against along among around before behind below beneath beside besides between ' +
    'beyond despite down during except like near per through throughout toward towards via versus is are was were be been ' +
    'being am has have had do does did will would shall should can could may might must here there then now just also only ' +
    'even still already again ever never very too much more most less least many few several some any all both each every ' +
    'either neither other another such same own one two three four five six seven eight nine ten first second third last ' +
    "next let let's don't it's i'm i've i'd i'll you're we're they're that's there's he's she's what's can't won't didn't " +
    "doesn't isn't wasn't aren't couldn't wouldn't shouldn't hi hello hey thanks thank please ok okay oh well however " +
    'meanwhile moreover therefore thus according instead perhaps maybe although once soon later earlier today yesterday ' +
    'tomorrow tonight no. nos. vs. etc. amid amidst whereas whilst plus re ps fyi btw lol mr. mrs. ms.'
  ).split(' '),
);

/** What a word may be in a run of capitals or between two of them: a set of bits, so that all is asked at once. */
export const Trait = {
  /** A month or a day. */
  calendar: 1,
  /** One of `functionWords`. */
  closed: 2,
  title: 4,
  titleModifier: 8,
  /** A small word that may join the parts of a name, particles included. */
  joiner: 16,
} as const;

/** Bits of `Trait` of a word, and of what it is in small letters. */
export const traitsOf = (raw: string, lower: string): number =>
  (calendar.has(lower) ? Trait.calendar : 0) |
  (functionWords.has(lower) ? Trait.closed : 0) |
  (titleWords.has(lower) ? Trait.title : 0) |
  (titleModifiers.has(lower) ? Trait.titleModifier : 0) |
  (links.has(raw) || nameParticles.has(raw) ? Trait.joiner : 0);
