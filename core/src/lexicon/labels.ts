/** Words before a number that make it a label, not a figure: `Chapter 11`, `page 3`, `Source 1`. Lower case. */
export const labelWords: ReadonlySet<string> = new Set(
  `source sources figure fig table page pages pp chapter section sections article articles clause paragraph annex appendix schedule rule resolution
  unit exhibit item step phase stage level tier type category class grade year version volume vol issue edition series season episode part act scene
  number no nos nr flight route highway interstate motorway freeway junction exit gate room floor apartment apt suite box lot block plot ward zone
  precinct district channel line bus train platform track lane terminal pier hangar bay runway code zip postcode model mark mk size group team squad
  formula area sector building hall studio court camp site task question q answer option plan proposition prop title bill protocol directive regulation
  convention order case docket file form bulletin note footnote ref reference isbn issn doi id pin extension ext layer chromosome agent
  windows office android ios macos firmware playstation xbox iphone galaxy pixel king pope louis wave generation gen covid league
  version versions release build python java league division world war
  chapters rules rooms flights gates clauses paragraphs volumes episodes routes highways junctions exits wards zones districts channels verses corps regiment battalion brigade squadron psalm verse`.split(
    /\s+/,
  ),
);

/** Labels whose numbers have a point in them: `version 2.4`, `clause 4.2`. After the others it shows a figure. */
export const pointedLabels: ReadonlySet<string> = new Set(
  'version versions release python java android ios macos firmware section sections clause paragraph article rule chapter figure fig table annex appendix schedule'.split(
    ' ',
  ),
);

/** Words before a telephone number. */
export const telephoneWords: ReadonlySet<string> = new Set(
  'call calling phone telephone tel ring dial fax mobile hotline helpline text whatsapp contact'.split(' '),
);

/** Numbers that have become words: nobody counts with them. */
export const numberIdioms: readonly string[] = ['24/7', '24-7', '50-50', '50/50', '9-to-5', '20/20', '4x4', '4K', '8K'];

/** What a street address ends with. Lower case. */
export const streetWords: ReadonlySet<string> = new Set(
  'street st avenue ave road rd boulevard blvd drive lane ln way court ct square place plaza terrace close crescent parkway pkwy highway hwy alley quay row mews'.split(
    ' ',
  ),
);

/** After an ordinal these make an idiom, not a rank: `third party`, `first lady`, `second hand`. */
export const ordinalIdioms: ReadonlySet<string> = new Set(
  `party parties lady ladies hand hands half halves name names person aid class base order instance thing things thought thoughts nature degree place glance sight
  principle principles responder responders cousin cousins floor time times minister deputy secretary amendment baseman base world reich estate leg string eye rate
  language home wave grade grader graders generation of in to and or on at for by is was are were as but that with from the a an all option choice step steps one ones`.split(
    /\s+/,
  ),
);

/** Adjectives that commonly stand between an ordinal or a number and its noun, and have no telling ending. */
export const plainAdjectives: ReadonlySet<string> = new Set(
  `straight consecutive successive new old big small large great good bad best worst full free open high low long short young main major minor key top
  foreign official overseas domestic current former next last late early other different separate similar same single double whole
  real true false fresh further additional extra more fewer senior junior leading rival local global net gross total joint mass public private state civilian
  black white red green blue dead live empty rare common clean dirty safe deadly likely fellow armed unarmed wounded injured missing sick homeless female male
  teenage adult elderly busy heavy light fast slow rich poor strong weak hard soft record offshore onshore unmanned direct bilateral`.split(
    /\s+/,
  ),
);

/** Nouns that a rate is often given for with `a`: `$70 a share`, `52,000 barrels a day`. */
export const rateNouns: ReadonlySet<string> = new Set(
  `share barrel ounce gallon litre liter pound tonne ton kilogram kilo gram bushel day week month year hour minute second night head person piece unit ticket seat plate
  bottle pack vote quarter season game match mile kilometre kilometer acre hectare therm dose pop shot term semester word line point household pint cup bag box`.split(
    /\s+/,
  ),
);
