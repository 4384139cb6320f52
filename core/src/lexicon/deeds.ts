/** What is done once: to a building, a law, a firm, by a ship or a person; with the nouns for it. */

export interface Deed {
  /** As people read it: `opening`. */
  readonly name: string;
  /** A thing or a person may see it more than once: two dates far apart are those of two. */
  readonly again: boolean;
  /** It is an event by itself, and needs nobody whose it is: `the fire of 5 February`. */
  readonly event: boolean;
  /** A text may tell of several, unless it says of which: `the vote on the merger`. */
  readonly recurs: boolean;
}

interface Row extends Deed {
  /** Behind `was`: `signed`. */
  readonly done: readonly string[];
  /** Without an object: `opens`, `sank`. */
  readonly does: readonly string[];
  readonly nouns: readonly string[];
}

/** `name | participles | verbs without an object | nouns | flags`. A word belongs to one row alone in each column. */
const rows: readonly Row[] = [
  'opening | opened inaugurated | open opens opened begin begins began start starts started | opening inauguration |',
  'reopening | reopened | reopen reopens reopened | reopening |',
  'closing | closed shut | close closes closed shuts | closure closing |',
  'building | built erected | | |',
  'completion | completed finished | | completion |',
  'demolition | demolished razed | | demolition |',
  'signing | signed | | signing |',
  'passage | passed adopted enacted | | passage adoption enactment |',
  'ratification | ratified | | ratification |',
  'repeal | repealed abolished | | repeal abolition |',
  'merger | merged | merge merges merged | merger | ',
  'sale | sold | | sale | again',
  'takeover | acquired | | takeover acquisition | again',
  'election | elected | | election | again',
  'appointment | appointed | | appointment | again',
  'resignation | | resigns resigned | resignation | again',
  'retirement | | retires retired | retirement | again',
  'arrest | arrested detained | | arrest | again',
  'conviction | convicted | | conviction | again',
  'execution | executed hanged beheaded guillotined | | execution |',
  'abduction | kidnapped abducted | | kidnapping abduction |',
  'murder | murdered assassinated | | murder assassination |',
  'ordination | ordained | | ordination |',
  'coronation | crowned | | coronation |',
  'sinking | sunk | sank sinks | sinking |',
  'launch | launched | | launch | again',
  'collapse | | collapsed collapses | collapse | event',
  'explosion | | exploded | explosion blast | event',
  'crash | | crashed | crash derailment | event',
  'fire | | | fire blaze | event',
  'earthquake | | | earthquake quake | event',
  'flood | | | flood | event',
  'eruption | | erupted | eruption | event',
  'massacre | | | massacre | event',
  'invasion | invaded | | invasion | again',
  'vote | | | vote ballot | event recurs',
  'referendum | | | referendum plebiscite | event recurs',
  'ceremony | | | ceremony | event recurs',
  'wedding | | | wedding | event',
  'funeral | | | funeral burial | event',
  'hearing | | | hearing | event recurs',
  'auction | | | auction | event recurs',
  'concert | | | concert | event recurs',
].map(line => {
  const [name = '', done = '', does = '', nouns = '', flags = ''] = line.split('|').map(cell => cell.trim());
  const list = (cell: string): string[] => (cell === '' ? [] : cell.split(' '));
  return {
    name,
    done: list(done),
    does: list(does),
    nouns: list(nouns),
    again: flags === 'again',
    event: flags.startsWith('event'),
    recurs: flags.endsWith('recurs'),
  };
});

const byWord = (words: (row: Row) => readonly string[]): ReadonlyMap<string, Deed> =>
  new Map(rows.flatMap(row => words(row).map(word => [word, row] as const)));

/** Participle → what was done: `The treaty was signed`. */
export const doneDeeds = byWord(row => row.done);
/** Verb form without an object → what it does: `The library opened`. */
export const ownDeeds = byWord(row => row.does);
/** Noun → the deed: `her election`. */
export const deedNouns = byWord(row => row.nouns);

/** What an event does on its day, in the form that news uses: `The fire broke out`, `The quake struck`, `is held`, `takes place`. */
export const happens: ReadonlySet<string> = new Set(
  'broke struck hit happened occurred began started erupted held place'.split(' '),
);
