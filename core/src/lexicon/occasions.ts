/** Nouns for what takes place: it has a day, or a beginning and an end. In the singular. */

/** What lasts: a `five-day visit` from a first day to a last. */
export const lasting: ReadonlySet<string> = new Set(
  (
    'visit trip tour journey stay voyage expedition pilgrimage march ' +
    'strike walkout boycott blockade siege lockdown curfew ceasefire truce occupation sit-in standoff ' +
    'war battle campaign offensive uprising rebellion revolt invasion ' +
    'festival fair exhibition biennale carnival tournament championship season cruise retreat residency ' +
    'conference summit congress convention symposium seminar workshop course meeting session assembly debate ' +
    'trial hearing inquiry investigation inquest tribunal ' +
    'term tenure reign rule mandate presidency premiership chairmanship stint spell career marriage sentence ban ' +
    'suspension closure shutdown outage drought famine epidemic outbreak heatwave'
  ).split(' '),
);

/** What goes on at weekends too, so that its days are days of the calendar; those of a trial or a strike may be working days. */
export const everyDay: ReadonlySet<string> = new Set(
  (
    'visit trip tour journey stay voyage expedition pilgrimage march siege curfew ceasefire truce war battle ' +
    'festival fair exhibition carnival cruise reign marriage ban drought famine'
  ).split(' '),
);

/** What has one day, or a first one: `the harbour parade on May 9`. */
export const happening: ReadonlySet<string> = new Set(
  (
    'parade march rally procession ceremony wedding funeral burial memorial service concert premiere gala ball ' +
    'festival fair exhibition auction race regatta marathon derby match final semifinal game bout fight ' +
    'election referendum vote ballot runoff inauguration coronation swearing-in ' +
    'conference summit congress convention hearing trial verdict sentencing inquest ' +
    'launch opening reopening closure eclipse landing handover demolition evacuation ' +
    'attack bombing shooting explosion blast fire crash collision derailment sinking earthquake landslide flood ' +
    'storm robbery burglary murder killing accident collapse raid coup ' +
    'strike walkout visit'
  ).split(' '),
);
