/** What writers put where a source or a fact is still to come. */

/** Words that, with a number or letter and nothing else, name no source: `Source 1`, `Reference B`. */
export const placeholderNouns: ReadonlySet<string> = new Set(
  'source sources reference references ref link links citation cite footnote note url website article study report author'.split(
    ' ',
  ),
);

/** Entries of a source list that say nothing, in small letters. */
export const emptyEntries: ReadonlySet<string> = new Set(
  (
    'tk|tktk|tba|tbc|tbd|todo|xxx|xx|???|??|…|...|n/a|none|unknown|source|sources|reference|link|citation|' +
    'citation needed|source needed|add source|insert source|insert link|link here|source here|to be added|' +
    'to be confirmed|to come|to follow|pending|url|example.com|www.example.com|http://example.com|' +
    'https://example.com|lorem ipsum|placeholder'
  ).split('|'),
);

/** Bracketed words in running text that ask for a source, in small letters. */
export const bracketed: ReadonlySet<string> = new Set(
  (
    'citation needed|source needed|source|sources|citation|cite|ref|reference|link|needs source|add source|' +
    'insert source|source?|citation?|who?|when?|where?|which?|tk|tktk|tba|tbc|tbd|todo|xxx|??|???|fact check|' +
    'to be confirmed|insert name|insert date|insert number|insert link|link here|source tk|cq?|by whom?|year?'
  ).split('|'),
);
