/** Closed classes of English words and the commonest verbs and adverbs: where a noun phrase cannot go on. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const determiners = words(
  'the a an this that these those its his her their our your my whose each every some any no all both another such either neither what which',
);
export const prepositions = words(
  `of in on at by for from to with without within into onto over under above below between among amid across against along around before behind
  beside besides beyond despite during except inside like near off outside per since through throughout till toward towards until unto up upon via
  versus vs than as about after down out away ago past regarding concerning including excluding following according because due instead`,
);
export const conjunctions = words(
  'and or but nor so yet if while although though unless whereas whether when where why how because once that who whom plus',
);
export const pronouns = words(
  'i you he she it we they me him us them who whom whose myself yourself himself herself itself ourselves themselves someone anyone everyone nobody everybody somebody anything something nothing everything there here one ones',
);
export const auxiliaries = words(
  `is are was were be been being am has have had having do does did doing done will would shall should can could may might must cannot
  isn aren wasn weren hasn haven hadn doesn don didn won wouldn couldn shouldn s re ve ll d t`,
);
/** Adverbs and such that end a noun phrase after its noun. */
export const adverbs = words(
  `not also now then just only even still already again ever never always often soon later earlier together apart back forward abroad overseas
  worldwide nationwide globally annually monthly weekly daily yearly currently recently today yesterday tomorrow tonight meanwhile however
  therefore thus too very much more most less least almost nearly about roughly today there here alone each otherwise instead ahead
  many much few several double triple further additional combined reported dozen
  altogether overall yet quite rather perhaps maybe indeed simply apiece available last next straight`,
);
/** Everyday verbs in their forms; they end a noun phrase. */
export const commonVerbs = words(
  `said says say saying told tells tell reported reports reportedly announced made make makes making took take takes taking taken got get gets getting
  went go goes going gone came come comes coming saw see sees seen seeing gave give gives given giving found find finds finding used uses using
  died die dies killed kills wounded injured hurt left leave leaves leaving met meet meets meeting held hold holds remained remain remains became
  become becomes began begin begins begun started start starts ended end ends kept keep keeps ran run runs running won win wins winning lost lose loses
  paid pay pays paying spent spend spends sold sell sells bought buy buys sent send sends showed shows show shown worked work works working lived live lives
  played play plays stood stand stands sat wore wears put puts set sets read reads needed needs need wanted wants want called calls asked asks
  think thinks thought know knows knew known felt feel feels seemed seem seems followed follows included includes include received receives receive
  expected expects expect created signed sought seek seeks voted vote votes visited visits arrived arrives arrive agreed agrees agree led leads lead
  scored scores based involved involving compared according added rose fell grew increased decreased dropped declined reached hit
  covering covered starring featuring containing contained contains belonging owned proves prove proved priced located born aged worth
  brought bring brings built build builds drew draw draws flew threw throw throws chose choose chooses spoke speak speaks wrote write writes
  drove broke breaks stole beat beats caught catch catches fought fights laid lays employ employs employed earn earns earned owns
  saved charged borrow borrows borrowed invest invests invested produced generate generates generated extend extends extended
  stayed accelerate accelerates weigh weighs weighed measured contain carry carries carried covered serve serves served join joins joined enter enters entered
  raised accounted amounted totaled totalled averaged spanned stretched lasted traded operates operate manages manage provide provides provided
  offer offers offered boast boasts featured allow allows require requires rent rents own donated donate imposed impose
  entitled titled named dubbed accused charged convicted suspected believed thought required allowed listed written scheduled planned`,
);

/** Forms of verbs that are nothing else in print: right behind a number they tell what so many did: `1,200 came early`. */
export const plainPasts = words(
  `went came took gave became began wrote drove flew ate grew knew chose spoke threw wore swam sang drew fled`,
);

/** Words that no noun phrase crosses. */
export const phraseEnds: ReadonlySet<string> = new Set([
  ...prepositions,
  ...conjunctions,
  ...pronouns,
  ...auxiliaries,
  ...determiners,
]);
