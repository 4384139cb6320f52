/**
 * Abbreviations that are written with a final dot, in lower case without it. `never` abbreviations do not end a
 * sentence, for a name or a number follows; `may` ones do when the next word looks like a beginning.
 */
const NEVER =
  'mr mrs ms mx dr prof rev hon pres gov sen rep lt col gen capt cmdr cpl sgt maj adm supt det insp messrs mmes ' +
  'st ste mt ft no nos vs v vol pp p fig figs art sec ch cf al op viz e.g i.e eg ie approx ca est dept univ assn ' +
  'bros jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun fr atty ' +
  'asst ass brig dist hosp mgr msgr amb min vice-pres ed eds drs profs gens sens reps pvt pte p.s';
const MAY =
  'inc co corp ltd llc plc jr sr esq ph.d m.d b.a m.a d.c a.m p.m a.d b.c u.s u.k u.n u.s.a e.u u.a.e l.a n.y etc ' +
  'ave blvd rd sq hwy tel ext calif mass conn ariz colo fla ill ind kan ky md mich minn mo mont neb nev okla ore pa ' +
  'tenn tex va vt wash wis wyo ala ark del ga la miss n.c n.d n.h n.j n.m s.c s.d w.va que ont alta b.c.e cm kg km lb ' +
  'lbs oz yd yds hr hrs sq mins secs bn mn';

export const AbbreviationKind = { never: 1, may: 2 } as const;

const table = new Map<string, number>();
for (const word of MAY.split(' ')) table.set(word, AbbreviationKind.may);
for (const word of NEVER.split(' ')) table.set(word, AbbreviationKind.never);

/** Lower-case abbreviation without its final dot → whether it can end a sentence. */
export const abbreviations: ReadonlyMap<string, number> = table;
