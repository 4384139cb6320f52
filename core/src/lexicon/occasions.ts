/** Nouns for what takes place: it has a day, or a beginning and an end. In the singular. */

/** What lasts: a `five-day visit` from a first day to a last. */
export const lasting: ReadonlySet<string> = new Set(
  (
    'visit trip tour journey stay voyage expedition pilgrimage march ' +
    'strike walkout stoppage boycott blockade siege lockdown curfew ceasefire truce occupation sit-in standoff ' +
    'war battle campaign offensive uprising rebellion revolt invasion ' +
    'festival fair exhibition biennale carnival tournament championship season cruise retreat residency ' +
    'conference summit congress convention symposium seminar workshop course meeting session assembly debate ' +
    'trial hearing inquiry investigation inquest tribunal ' +
    'term tenure reign rule mandate presidency premiership chairmanship stint spell career marriage sentence ban ' +
    'suspension closure shutdown outage drought famine epidemic outbreak heatwave'
  ).split(' '),
);

/** What lasts hours. */
export const lastingHours: ReadonlySet<string> = new Set(
  (
    'match game concert performance show gig recital play flight journey crossing voyage drive ride walk hike climb swim race marathon ' +
    'search rescue operation surgery procedure blackout power-cut shift sitting service ceremony mass speech talk lecture ' +
    'interview vigil protest demonstration rally parade procession meal dinner banquet auction sale peal blaze fire'
  ).split(' '),
);

/** What goes on at weekends too, so that its days are days of the calendar; those of a trial or a strike may be working days. */
export const everyDay: ReadonlySet<string> = new Set(
  (
    'visit trip tour journey stay voyage expedition pilgrimage march siege curfew ceasefire truce war battle ' +
    'festival fair exhibition carnival cruise reign marriage ban drought famine'
  ).split(' '),
);

/** What has one day: `the lantern parade on May 9`. Of what comes every week, such as a match, a text may mean two. */
export const happening: ReadonlySet<string> = new Set(
  (
    'parade procession wedding funeral burial premiere gala ball regatta marathon derby final referendum election runoff ' +
    'inauguration coronation eclipse handover demolition reopening opening launch ' +
    'concert auction ceremony rally race match hearing vote ballot ' +
    'crash explosion earthquake derailment sinking collapse massacre assassination'
  ).split(' '),
);

/** Of these a text may mean two unless it tells which: `the concert` on one day and `the concert` on another. */
export const recurring: ReadonlySet<string> = new Set(
  (
    'concert auction ceremony rally race match hearing vote ballot final derby election referendum runoff launch ' +
    'crash explosion earthquake derailment sinking collapse massacre assassination demolition handover'
  ).split(' '),
);

/** They say that there is another event of the same name. */
export const notOneOfAKind: ReadonlySet<string> = new Set(
  (
    'first second third fourth fifth last previous next other another earlier later new former final weekly monthly daily ' +
    'every each rival separate similar same opening closing home away pre post primary local a an'
  ).split(' '),
);

/** They tell an event from no other: every country has a `presidential election`. */
export const plainModifiers: ReadonlySet<string> = new Set(
  (
    'annual yearly traditional big great famous deadly major massive fatal public official ' +
    'presidential parliamentary legislative general municipal regional national federal state council mayoral snap early'
  ).split(' '),
);

/** What somebody who `ruled from 1841 to 1868` had in those years. */
export const lastingDeeds: ReadonlyMap<string, readonly string[]> = new Map([
  ['ruled', ['reign', 'rule']],
  ['reigned', ['reign', 'rule']],
  ['governed', ['rule', 'term', 'tenure']],
  ['presided', ['presidency', 'tenure']],
  ['imprisoned', ['prison', 'jail', 'captivity']],
  ['jailed', ['prison', 'jail']],
  ['married', ['marriage']],
  ['walked', ['strike', 'walkout', 'stoppage']],
  ['shut', ['closure', 'shutdown']],
  ['closed', ['closure', 'shutdown']],
  ['suspended', ['suspension']],
]);
