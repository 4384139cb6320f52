/** Titles and roles of people. */

/** Titles written with a capital before a name, word by word; also with small letters (`president`, `foreign minister`). */
export const titleWords: ReadonlySet<string> = new Set(
  (
    'president vice-president premier chancellor minister secretary governor senator congressman congresswoman ' +
    'representative mayor ambassador envoy chairman chairwoman chairperson chair chief director commissioner ' +
    'general colonel captain lieutenant major sergeant corporal admiral commander marshal brigadier officer inspector ' +
    'superintendent detective constable sheriff judge justice magistrate attorney prosecutor solicitor cllr cllr. king queen prince ' +
    'princess emperor empress duke duchess baron baroness lord lady sir dame pope archbishop bishop cardinal reverend ' +
    'father pastor rabbi imam ayatollah sheikh sheik mullah patriarch rev rev. dr dr. doctor professor prof prof. mr mr. ' +
    'mrs mrs. ms ms. miss mx mx. gen gen. col col. capt capt. lt lt. maj maj. sgt sgt. adm adm. cmdr cmdr. gov gov. sen ' +
    'sen. rep rep. pres pres. hon hon. fr fr. sr sr. ceo cfo coo cto speaker spokesman spokeswoman spokesperson leader ' +
    'coach manager editor analyst economist lawmaker deputy mp mep adviser advisor dean chancellor principal headmaster ' +
    'regent sultan emir shah tsar czar fuhrer counsel councillor councilor councilman councilwoman alderman delegate ' +
    'assemblyman assemblywoman comptroller treasurer undersecretary under-secretary under-secretary-general ' +
    'secretary-general consul diplomat ustad shri smt haji alhaji comrade chief-of-staff firstlady pm foreignminister ' +
    'boss owner founder co-founder head emperor madam madame elder hrh hh mla mk hon.ble famer khedive raja maharaja monsignor ' +
    'msgr sister brother nun monk vizier caliph president-elect commodore marshall warden provost laureate chaplain pte pte. ' +
    'cpl cpl. insp insp. supt supt. det det. sens sens. reps reps. govs govs. gens gens. drs drs. profs profs. messrs messrs. legislator lance-corporal sub-inspector advocate barrister justice ayatollah seyed sayyid syed maulana'
  ).split(' '),
);

/** Words that stand before a title word and belong to it: `Deputy Prime Minister`, `former Foreign Minister`. */
export const titleModifiers: ReadonlySet<string> = new Set(
  (
    'prime vice deputy foreign defence defense interior finance health education trade energy justice home economy ' +
    'economic environment agriculture culture labour labor transport information communications sports security acting ' +
    'interim former ex ex- assistant associate executive managing general senior junior first second chief ' +
    'lead supreme attorney national presidential parliamentary state federal police staff press district city major ' +
    'lieutenant brigadier rear grand crown high majority minority house senate opposition party external internal ' +
    'cabinet honorary holy special permanent principal private founding co head oil tourism industry development planning ' +
    'under chargé commerce treasury nobel ch ch. det det. dep dep. asst asst.'
  ).split(' '),
);

/** What a title may go on with: `of State`, `of Defence`, `of the Treasury`. Longer ones end at the name. */
export const titleLinks: ReadonlySet<string> = new Set('of for'.split(' '));

/** Titles that are given names or family names as well; between parts of a name they are names. */
export const titlesThatAreNames: ReadonlySet<string> = new Set(
  'king prince dean judge major duke earl baron pope bishop marshal justice chief general lord sheikh shah lady miss mullah khan chair head father regent dame sister brother elder seyed sayyid syed raja coach principal advocate'.split(
    ' ',
  ),
);

/** Titles that a person keeps as the whole way of being addressed; never part of the name, never alone a name. */
export const civilTitles: ReadonlySet<string> = new Set(
  'mr mr. mrs mrs. ms ms. miss mx mx. dr dr. prof prof. sir dame rev rev. lord lady'.split(' '),
);
