/** Words of a clause that say on which side of the day of writing its date lies. In small letters. */

/** They speak of what is to come. */
export const futureWords: ReadonlySet<string> = new Set(
  (
    'will shall due scheduled slated plans planned upcoming expected expects deadline forthcoming next hopes hope aims ' +
    'aim intends intend promises vows effective would should may might must'
  ).split(' '),
);

/** They speak of what has been. */
export const pastWords: ReadonlySet<string> = new Set(
  'said was were has have had did been met took came went began told made gave held won lost fell rose left died opened'.split(
    ' ',
  ),
);

/** Their past form and an infinitive with a term are still to come: `hoped to hire them by August`. */
export const intending: ReadonlySet<string> = new Set(
  (
    'hoped planned wanted aimed intended expected promised pledged vowed agreed offered proposed sought wished meant ' +
    'undertook committed'
  ).split(' '),
);

/** Verbs of timetables: their present is what is to come. Forms that are nouns as well are left out. */
export const timetableVerbs: ReadonlySet<string> = new Set(
  (
    'opens begins starts ends closes resumes expires reopens arrives departs goes takes kicks faces hosts plays meets ' +
    'premieres concludes'
  ).split(' '),
);

/** The same without an ending: what stands before tells the present of several from an infinitive. */
export const timetableStems: ReadonlySet<string> = new Set(
  'open begin close resume expire reopen arrive depart go take'.split(' '),
);

/** After these a stem is no present: `did not open`, `to open`, `the close`. */
export const beforeInfinitive: ReadonlySet<string> = new Set(
  'to not t did helped let made saw and or the a an its their at'.split(' '),
);

/** Verbs that, right before `on` or `in` and a date, put it into the past: `took effect on July 1`. Those of announcing name days to come. */
export const announcing: ReadonlySet<string> = new Set(
  (
    'announced scheduled planned expected proposed slated called needed wanted supposed required agreed approved ' +
    'invited promised pledged vowed extended delayed postponed moved adjourned rescheduled reserved listed offered'
  ).split(' '),
);

/** What goes on until a date to come: `runs through January`, `stays closed until Friday`. */
export const lastingVerbs: ReadonlySet<string> = new Set('runs stays remains lasts continues is are'.split(' '));

/** What is set for a day is to come: `set for Thursday`. */
export const setFor: ReadonlySet<string> = new Set('set booked called fixed slated planned scheduled due'.split(' '));
