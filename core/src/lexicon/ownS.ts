/**
 * Names that end in `’s` themselves: the `’s` of `Macy’s` is no possessive. One that hardly ever is a person's or a place's
 * stands in the list; others are known by the verb behind them (`Denny’s said`).
 */

/** What stands before the `’s`. */
export const namesWithS: ReadonlySet<string> = new Set(
  (
    'McDonald Macy Moody Sainsbury Sotheby Bloomingdale Domino Kellogg Dillard Arby Hardee Applebee Nando Hershey Cadbury ' +
    'Smucker Hellmann Wetherspoon Waterstone Zaxby'
  ).split(' '),
);

/** Forms of verbs before which nothing possessive can stand: they are never nouns, nor participles before one. */
export const plainVerbs: ReadonlySet<string> = new Set(
  'said says told tells expects insists believes argues acknowledged acknowledges declined refused admitted admits'.split(
    ' ',
  ),
);

/**
 * Forms that are verbs where one of `plainObjects` follows, and may be participles elsewhere: `Harlow’s reported losses`. None
 * that is a noun too: `Harlow’s claims that`, `Harlow’s plans to`.
 */
export const verbsOfFirms: ReadonlySet<string> = new Set(
  'reported announced announces warned warns estimated predicted predicts confirmed confirms denied denies posted claimed'.split(
    ' ',
  ),
);

/** What begins an object, a clause or a phrase of time. */
export const plainObjects: ReadonlySet<string> = new Set(
  'that it its a an the they their these those he she on last earlier yesterday today'.split(' '),
);

/** Words with a capital at a beginning before which `’s` stands for `is` or `has`. */
export const neverNames: ReadonlySet<string> = new Set(
  (
    'It He She That This There Here What Who Where When How Why One Let Everyone Everybody Someone Somebody Nobody Anyone ' +
    'Anybody Which Today Yesterday Tomorrow'
  ).split(' '),
);
