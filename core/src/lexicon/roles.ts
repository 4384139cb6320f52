/** What people are by trade, post, rank or position, as it stands with a capital right before a full name. */

/** Words that are nobody's given name, beyond the titles of `titles.ts` and the nouns of `people.ts`; `roleEndings` have many more. */
export const roleWords: ReadonlySet<string> = new Set(
  // Politics and law.
  (
    'taoiseach tánaiste tanaiste backbencher clerk recorder coroner bailiff registrar claimant petitioner respondent ' +
    'appellant defendant plaintiff executor liquidator juror ' +
    // Church.
    'archdeacon venerable canon prebendary curate vicar rector verger churchwarden sexton deacon archpriest abbot abbess ' +
    'prioress missionary preacher seminarian organist moderator precentor evangelist ' +
    // Forces and services.
    'vice-marshal cdr lcdr sqn ldr bombardier gunner rifleman fusilier trooper sapper private guardsman serviceman ' +
    'midshipman subaltern quartermaster adjutant airman aircraftman coxswain helmsman firefighter paramedic seaman bosun ' +
    'navigator ranger ' +
    // Sport.
    'skipper captain winger striker hooker flanker wicketkeeper keeper batter batsman bowler opener spinner seamer ' +
    'midfielder fullback quarterback linebacker cornerback pitcher catcher shortstop outfielder sprinter hurdler vaulter ' +
    'jockey trainer caddie oarsman oarswoman yachtsman sculler substitute debutant referee umpire ' +
    // Trades and callings.
    'author pilot driver director cyclist publican headteacher auctioneer sommelier shopkeeper landlord landlady ' +
    'pensioner bystander onlooker eyewitness passer-by commuter undertaker solicitor paediatrician pediatrician vet ' +
    'surveyor broker trader baker brewer butcher grocer plumber electrician carpenter welder stonemason blacksmith drummer ' +
    'bassist forecaster astronomer choreographer playwright sculptor emeritus'
  ).split(' '),
);

/** What such a word ends with after a hyphen: `Fly-half`, `Wing-back`, `All-rounder`. */
export const roleHeads: ReadonlySet<string> = new Set(
  'half back forward rounder keeper author founder pilot driver director star defendant marshal chair owner president captain leader'.split(
    ' ',
  ),
);

/** Ranks of the police and members of parliaments in capitals: `DI Mark Hannity`. */
export const roleLetters: ReadonlySet<string> = new Set(
  'PC DC DS DI DCI DCS ACC HHJ TD MP MSP MS MEP MLA QC KC SC CEO CFO COO'.split(' '),
);

/** Endings of nouns that tell of a person by what he or she does, and of no given name. */
export const roleEndings =
  /(?:ologist|icist|graphist|[lnrt]ist|ician|iatrist|keeper|woman|master|mistress|worker|maker|holder|warden|grapher|onomer)$/;
