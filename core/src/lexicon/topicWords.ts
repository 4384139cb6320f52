/** Words for ranking topics. */

/** What countries and people have with each other: `China–Russia relations`. */
export const relationNouns: ReadonlySet<string> = new Set(
  'relation relations relationship tie ties partnership alliance cooperation friendship rivalry border ceasefire truce treaty tension tensions dispute diplomacy trade'.split(
    ' ',
  ),
);

/** Happenings that have a place, a party or a subject: `visit to Moscow`, `war in Ukraine`. */
export const happeningNouns: ReadonlySet<string> = new Set(
  (
    'visit trip meeting summit talks war conflict invasion attack attacks bombing strike strikes election elections ' +
    'referendum protest protests crisis sanctions tariffs trial investigation inquiry ban embargo outbreak earthquake ' +
    'flood floods fire coup siege famine drought blockade negotiations deal speech parade anniversary reunification ' +
    'agreement agreements celebrations talks accord drills exercises layoffs cuts reform reforms ' +
    'independence isolation merger takeover strike lawsuit verdict murder killing death funeral wedding crash explosion ' +
    'shooting occupation annexation exports imports campaign tour match final victory defeat'
  ).split(' '),
);

/** Words too general to be what an article is about. Small letters, singular. */
export const emptyThemes: ReadonlySet<string> = new Set(
  (
    'thing way time year month week day hour minute moment people person man woman men lot kind sort part side fact case ' +
    'point number amount level place area one someone today yesterday tomorrow end start beginning rest half example ' +
    'question answer reason result problem issue matter idea view hand name word percent percentage cent bit bunch ' +
    'statement comment quote remark report reporter source official spokesman spokeswoman spokesperson mr mrs ms dr ' +
    'significance importance addition regard context backdrop variety range series set couple dozen hundred thousand ' +
    'million billion trillion key current recent ongoing various several significant important main major new old good ' +
    'bad great big small large high low long short last next first second third early late same different other certain ' +
    'such own able likely possible further particular additional country nation leader world member group share exit version ' +
    'international global national local amidst whole general special real true full clear strong common public private ' +
    'following total related less front back top line base data information role effort action step move plan use ' +
    'president minister chairman chief secretary director spokesperson affair discussion scrutiny support friend concern ' +
    'need chance change interest benefit challenge aspect factor position situation state stance ' +
    // Units of measure say how much, not of what.
    'kilometre kilometer metre centimetre centimeter millimetre millimeter mile inch hectare acre tonne kilogram gram litre gallon celsius fahrenheit'
  ).split(' '),
);

/**
 * Nouns that stand for what is said beside them (Schmid 2000, “English Abstract Nouns as Conceptual Shells”) and others
 * as general: by themselves they name no theme, `peace commitment` may be one. Small letters, singular.
 */
export const shellNouns: ReadonlySet<string> = new Set(
  (
    'ability absence acceptance achievement advantage aim ambition anticipation appearance approach arrangement ' +
    'aspiration assertion assumption assurance attempt attention attitude availability basis behaviour behavior belief ' +
    'burden capability capacity category characteristic choice circumstance claim clarification combination commitment ' +
    'comparison complexity component concept conception conclusion condition confidence confirmation connection ' +
    'consequence consideration contention contrast contribution convenience conviction correlation course criterion ' +
    'danger deal decision degree description desire detail determination difference difficulty dimension disadvantage ' +
    'distinction doubt eagerness element emphasis encouragement endeavour environment evaluation evidence existence ' +
    'expansion expectation experience explanation expression extent failure feature feeling focus form formula ' +
    'foundation framework function goal guarantee guideline habit hope impact implementation implication impression ' +
    'improvement inability inclination increase indication influence insistence instance intention introduction ' +
    'involvement judgment judgement kind landscape likelihood limitation longing manner meaning measure mechanism ' +
    'method mission mistake mode moment motivation necessity notion objection objective obligation observation ' +
    'obstacle occasion offer opinion opportunity option order outcome outlook participation pattern perception ' +
    'perspective phase phenomenon possibility potential practice precondition preference presence pressure principle ' +
    'priority probability procedure process progress proof property proportion prospect provision purpose quality ' +
    'readiness reality realization reception recognition reference refusal relevance reluctance reminder requirement ' +
    'resistance resolution resolve response responsibility restriction right risk role scenario scheme scope sense ' +
    'shift sign similarity solution stability standard statistics step story strategy strength structure style ' +
    'subject success suggestion suspicion task technique temptation tendency theory thought tradition trait trend ' +
    'trouble truth uncertainty understanding urge urgency usage use value variation version viewpoint vision ' +
    'vulnerability willingness wish work'
  ).split(' '),
);
