/**
 * Verbs and nouns that give something as somebody's word, and how what was said follows them. To add one, add a row.
 */

/** How what is said, thought or wanted stands beside the verb: a set of bits. */
export const Frame = {
  /** A clause without `that` may follow: `said the bridge was safe`. */
  clause: 1,
  /** A quotation may follow or go before. */
  quote: 2,
  /** `that`, `whether`, `how` … may follow. */
  that: 4,
  /** Somebody is told first: `told reporters that`. */
  hearer: 8,
  /** An object alone may be the content: `announced 300 job cuts`. */
  object: 16,
  /** `to` with a verb is the content: `promised to repay`. */
  infinitive: 32,
  /** Somebody and then what is asked of them: `urged Britain to stay`. */
  demand: 64,
  /** The verb is as often a noun or means something else: only with `that`, a quotation or a clear subject. */
  weak: 128,
  /** Without `that` only a whole clause may follow, with a verb of its own: `found the pier was safe`, not `found a rope`. */
  whole: 512,
  /** An object and its figure behind `at` or `to`: `put the loss at $40m`, not `put the crew at risk`. */
  figure: 1024,
  /** An object with a figure: `counted 27 boats`, `asked for another 40`, `offered a rise of 5%`. */
  number: 2048,
  /** An object and its chance: `gives the pier a 15% chance`. */
  chance: 4096,
  /** An estimate and its new figure: `raised the toll to 40`, not `raised the fare to 40`. */
  estimate: 8192,
  /** A firm's result and its figure: `posted a profit of $40m`, not `posted a letter`. */
  result: 16384,
  /** It tells a wish, a judgement or an opinion: things express none (`it reflects on`), nor does anybody who only may. */
  stance: 256,
} as const;

const LETTERS: Readonly<Record<string, number>> = {
  c: Frame.clause,
  q: Frame.quote,
  t: Frame.that,
  h: Frame.hearer,
  o: Frame.object,
  i: Frame.infinitive,
  d: Frame.demand,
  w: Frame.weak,
  s: Frame.stance,
  v: Frame.whole,
  f: Frame.figure,
  n: Frame.number,
  p: Frame.chance,
  e: Frame.estimate,
  r: Frame.result,
};

/** One letter of `LETTERS` for each thing that may follow. */
export const speechVerbs: readonly (readonly [frames: string, verbs: string])[] = [
  ['cqt', 'say'],
  ['cqth', 'tell'],
  ['cqtv', 'add'],
  ['cqt', 'explain|insist|argue|reply|respond|remark|testify|admit|acknowledge|recall'],
  [
    'cqtv',
    'maintain|contend|concede|boast|clarify|stipulate|opine|attest|confide|profess|surmise|posit|theorise|theorize|postulate|concur|specify|brag|vow',
  ],
  [
    'cqto',
    'report|announce|confirm|reveal|disclose|claim|allege|declare|state|assert|reiterate|repeat|affirm|note|estimate',
  ],
  [
    'cqt',
    'joke|quip|complain|caution|lament|counter|retort|exclaim|remind|muse|vent|chime in|point out|sum up|conclude',
  ],
  [
    'qw',
    'tweet|write|post|comment|answer|continue|ask|whisper|shout|cry|yell|mutter|murmur|begin|go on|read|demand|laugh|sigh|shrug|crack|thunder|bark|growl|snap|scoff|fume|grumble|interject|stammer|plead|wonder|reason|shoot back|fire back|hit back|enthuse',
  ],
  ['tw', 'write|tweet|post|comment|answer'],
  ['cqtho', 'warn'],
  ['th', 'assure|inform|notify|remind|convince|persuade|advise|brief'],
  ['ctosv', 'believe|expect|fear|suspect|assume|reckon|doubt|presume'],
  ['ctsv', 'think|suppose|guess|hope|feel|figure|know'],
  ['co', 'forecast|project|predict|calculate|anticipate|foresee|reckon|quote|cite'],
  ['f', 'put|price|revise|attribute|ascribe'],
  ['fs', 'value'],
  ['fw', 'see'],
  ['i', 'claim'],
  // `counted 27 boats`, `asked for 40 beds`
  ['n', 'count|ask for|appeal for|aim for|aim at|target|tally'],
  // `attributed 12 of the deaths to nets`; of complaints and the like, see `reported`.
  ['n', 'attribute|ascribe|receive|investigate|document'],
  // Of courts and those who watch over others: `fined the bank £12m`.
  ['nh', 'fine|award'],
  // `lists 311 ships`, `named a price of $40m`
  ['nw', 'list|itemise|itemize|enumerate|name'],
  // Of those who keep count of such things alone, see `recorders`.
  ['n', 'record|register|log|detect|measure|find'],
  // Of papers alone: `the treaty allows 14 boats`.
  ['nw', 'allow|permit|allocate|earmark|envisage'],
  ['rw', 'post|book|notch up|rack up'],
  ['ew', 'raise|lower|cut|trim|upgrade|downgrade|lift|increase|reduce'],
  ['nw', 'offer|promise|pledge|request'],
  // `gave the pier a 15% chance`, `gave the toll as 14`
  ['p', 'give'],
  // `as she put it`, `put it at $40m`
  ['qwf', 'put it'],
  ['tcv', 'find|show|conclude|discover|agree|rule'],
  ['tw', 'work out'],
  ['tv', 'list|record|count|register|detail|document'],
  ['tcov', 'suggest|indicate|imply|demonstrate|illustrate'],
  ['tw', 'establish|determine|rule|hold|agree|signal|hint|prove'],
  ['tqos', 'stress|emphasise|emphasize|underline|underscore|highlight|observe|propose|recommend'],
  [
    'tw',
    'learn|hear|understand|realise|realize|notice|remember|decide|judge|see|mean|speculate|worry|swear|recognise|recognize|wonder|reason|infer|pray|verify|certify|decree',
  ],
  ['tiow', 'promise|pledge|vow|threaten|offer|plan|intend|agree'],
  ['tiowq', 'demand|request|propose'],
  ['is', 'expect'],
  ['ios', 'want|wish|seek|aim|refuse|decline|hope|desire|prefer'],
  ['dos', 'urge|call on|appeal to|press|order|tell|ask|invite|encourage|advise|implore|beg|exhort|instruct|warn'],
  [
    'os',
    'accuse|criticise|criticize|blame|praise|commend|condemn|denounce|decry|deplore|bemoan|blast|slam|bash|attack|mock|ridicule',
  ],
  [
    'os',
    'deny|reject|dismiss|dispute|rebut|refute|question|challenge|oppose|protest|contest|downplay|brush off|rule out',
  ],
  [
    'os',
    'endorse|support|back|favour|favor|advocate|defend|welcome|hail|laud|applaud|celebrate|tout|embrace|champion|promote',
  ],
  [
    'os',
    'call for|push for|advocate for|argue for|warn against|warn of|warn about|speak about|speak out against|talk about|talk of',
  ],
  [
    'os',
    'complain about|complain of|boast about|boast of|refer to|allude to|point to|focus on|reflect on|comment on|elaborate on|object to|campaign for|lobby for',
  ],
  [
    'os',
    'express|voice|describe|outline|discuss|mention|address|recount|recommend|restate|retweet|slap down|lash out at|rail against|decry',
  ],
  [
    'os',
    'condone|admire|resent|regret|consider|regard|characterise|characterize|portray|depict|brand|dub|label|denigrate|lambast|lambaste|chastise|scold|rebuke',
  ],
  [
    'os',
    'ignore|love|hate|dislike|loathe|trust|distrust|respect|value|fear|appreciate|dread|envy|pity|worry about|care about|think about|think of',
  ],
  [
    'os',
    'disavow|repudiate|renounce|agree with|disagree with|take issue with|find fault with|poke fun at|laugh off|shrug off|hit out at|hit back at|fire back at|scoff at|joke about|brag about|brag of|fret about|fume about|grumble about|rave about|wonder about|cast doubt on|draw attention to|berate|disparage|deride|scorn|vilify|belittle|admonish|reprimand|censure|castigate|excoriate|apologise for|apologize for',
  ],
  ['oqs', 'call'],
  // `The ministry speaks of 80 dead.`
  ['o', 'speak of'],
];

/** Words with which `point` is the end of a compound, and no verb: `a percentage point to 4.25%`, `20 basis points to`. */
export const pointsOf: ReadonlySet<string> = new Set(
  'percentage basis decimal boiling freezing melting starting turning tipping talking selling focal'.split(' '),
);

/** Frames of verbs by base form, all rows together. */
export const framesOfVerbs: ReadonlyMap<string, number> = (() => {
  const frames = new Map<string, number>();
  for (const [letters, verbs] of speechVerbs) {
    const bits = [...letters].reduce((all, letter) => all | (LETTERS[letter] as number), 0);
    for (const verb of verbs.split('|')) {
      const before = frames.get(verb);
      // `weak` and `stance` hold only if every row of the verb says so.
      const both = Frame.weak | Frame.stance;
      frames.set(verb, before === undefined ? bits : ((before | bits) & ~both) | (before & bits & both));
    }
  }
  return frames;
})();

/** Verb forms that are nouns at least as often: verbs only with a clear subject before and something sayable after. */
export const nounsToo: ReadonlySet<string> = new Set(
  `state report address contest support fear claim note demand praise plan attack offer focus question challenge figure show hope request love trust value
  respect brand label project estimate forecast comment post tweet answer charge welcome guess voice quote protest stress highlight signal press order appeal
  blast remark favour favor point worry threat promise reply whisper shout cry laugh sigh shrug document pledge vow call mention address rule aim desire
  regret view mock champion name list tally back dispute hint bash order brief record complaint hate love reject wish hold study feel quip joke retort scoff boast brag bark growl snap crack`
    .split(/\s+/)
    .flatMap(word => [word, word.endsWith('s') ? `${word}es` : `${word}s`, word.replace(/y$/, 'ies')]),
);

/** Nouns whose `that` clause is somebody's word: `the report's finding that`, `his promise that`. */
export const speechNouns: readonly string[] =
  'statement claim finding warning allegation announcement argument belief view promise pledge vow prediction conclusion suggestion assertion accusation complaint insistence admission assurance declaration contention opinion hope fear concern idea notion conviction remark observation report estimate forecast rumour rumor testimony denial confirmation acknowledgement acknowledgment plea proposal recommendation demand threat call criticism charge reminder'.split(
    ' ',
  );

/** Papers, data and events that speak: `figures from the statistics office show`, `the survey found`. */
export const documentNouns: readonly string[] =
  'invoice receipt minutes payslip spreadsheet database dataset leaflet brochure pamphlet flyer manifest logbook prospectus memorandum obituary figure figures data report study survey poll census record document documentation letter statement statistics result results analysis research review audit filing paper article book email memo transcript note release bulletin account index ranking table list chart map footage video film photograph image inquiry investigation assessment estimate forecast projection model test ruling verdict judgment judgement indictment complaint lawsuit affidavit plan draft bill law agreement treaty contract charter resolution inspection count tally agenda newspaper website magazine sign poster plaque inscription log diary return ledger findings numbers evidence'.split(
    ' ',
  );

/** Last words of who or what speaks before a colon in a headline: `Police: three held`, `Study: one in five`. */
export const headlineSpeakers: ReadonlySet<string> = new Set(
  `police officials official minister ministry report study survey poll mayor president court government expert experts scientists researchers census
  audit auditor auditors inquiry watchdog union unions chief director governor spokesman spokeswoman spokesperson master secretary treasurer commissioner
  ambassador bishop coach captain judge prosecutor prosecutors lawyer doctor doctors coroner agency council commission company bank data figures
  statistics analysis review document documents sources witnesses economist economists premier chancellor senator analyst analysts`.split(
    /\s+/,
  ),
);

/** Last words of those whose work it is to record what happens: `the observatory recorded 40 tremors`, not `the club`. */
export const recorders: ReadonlySet<string> = new Set(
  'observatory agency office service ministry department police hospital clinic charity association researchers scientists inspectors authority authorities regulator watchdog institute bureau commission centre center officials monitors seismologists meteorologists conservationists'.split(
    ' ',
  ),
);

/** Who fines and awards. */
export const judges: ReadonlySet<string> = new Set(
  'court judge jury jurors tribunal magistrate magistrates regulator regulators watchdog commission authority authorities arbitrator arbitrators panel ombudsman'.split(
    ' ',
  ),
);

/** What is reported to those who count it: `the group has logged 2,300 complaints`. */
export const reported: ReadonlySet<string> = new Set(
  'complaints reports cases deaths incidents sightings calls applications breaches objections responses submissions allegations claims inquiries enquiries requests tip-offs referrals'.split(
    ' ',
  ),
);

/** What is estimated or counted, and so is whose word it is: `raised its forecast to`, `cut the estimate to`. */
export const estimates: ReadonlySet<string> = new Set(
  'toll estimate forecast outlook projection prediction target guidance tally assessment rating'.split(' '),
);

/** What a firm publishes of itself: `posted a loss of $40m`. */
export const results: ReadonlySet<string> = new Set(
  'sales revenue revenues turnover profit profits earnings income loss losses surplus deficit gain gains'.split(' '),
);

/** What may stand before a result: `Its net income`, `The company's operating profit`. */
export const beforeResult: ReadonlySet<string> = new Set(
  "its the company's firm's group's bank's chain's airline's retailer's insurer's carmaker's maker's net gross operating pretax pre-tax underlying adjusted core total quarterly annual full-year half-year first-half second-half group".split(
    ' ',
  ),
);

/** What a result does: `Sales rose`. */
export const resultVerbs: ReadonlySet<string> = new Set(
  'was were rose fell grew climbed dropped slipped jumped soared surged slumped increased decreased declined gained totaled totalled came reached hit stood doubled tripled widened narrowed shrank edged'.split(
    ' ',
  ),
);

/** Where things are told under oath or to a panel: `the inquest heard`, `a jury was told`. */
export const hearings: ReadonlySet<string> = new Set(
  'court inquest hearing jury jurors tribunal inquiry committee panel magistrates trial'.split(' '),
);

/** Sources that are no one in particular when nothing narrows them down: `analysts say`. */
export const vagueNouns: readonly string[] =
  'analysts experts sources critics observers commentators insiders some many people others skeptics sceptics pundits researchers scientists officials reports rumours rumors economists historians supporters opponents detractors they everyone everybody somebody someone most few several'.split(
    ' ',
  );

/** Single words that say "somebody says so" and name no one. */
export const vagueAdverbs: readonly string[] =
  'reportedly allegedly supposedly purportedly apparently ostensibly reputedly'.split(' ');

/** Participles that do the same after `is`: `it is believed that`, `he is said to`. */
export const vaguePassives: readonly string[] =
  'believed said thought reported rumoured rumored alleged understood expected estimated claimed known considered feared supposed assumed'.split(
    ' ',
  );
