/** Words that tell of what type a name is: what it begins with, what stands behind it. The weights stand in `names/evidence.ts`. */

/** Acronyms of things, not of organizations. */
export const genericAcronyms: ReadonlySet<string> = new Set(
  (
    'NGO NGOs PDF CPI GDP CBD DIY FAQ ASAP ISO VAT TV PC IT HR PR QA AI IQ ID UFO VIP CEO CFO COO CTO MP MPs PM SMS URL WWW HTML XML PIN ATM ' +
    'CCTV DVD CD USB GPS SUV SUVs LED LCD PCR ICU ER IPO ETF LNG LPG IED IEDs RPG UAV AGM EGM MOU MoU R&D BA MA MBA PhD MD RN GP CV RSVP FYI PS ' +
    'DNA RNA HIV STD BMI PTSD ADHD CO2 PPE OTC SOS BBQ KPI ROI EV EVs UTC GMT OK LGBT LGBTQ LGBTQ+ BCE BC AD CE'
  ).split(' '),
);

/** First words of the names of places, events and organizations. */
export const placeOpeners: ReadonlySet<string> = new Set(
  'mount lake fort port cape saint san santa são el los las isle river camp'.split(' '),
);
/** Those of them that stand before a given name as well and make it a water, a mountain or a town: `Lake Mead`. */
export const landOpeners: ReadonlySet<string> = new Set('lake mount mt mt. cape fort'.split(' '));
export const eventOpeners: ReadonlySet<string> = new Set(
  'hurricane typhoon cyclone operation storm superstorm'.split(' '),
);
export const organizationOpeners: ReadonlySet<string> = new Set(
  'royal national international federal united american european global world central supreme democratic'.split(' '),
);

/** Behind whoever speaks, people before organizations. */
export const speechAfterNames: ReadonlySet<string> = new Set(
  'said says told added explained argued recalled insisted tweeted wrote asked replied noted admitted stressed thinks believes believed joked testified'.split(
    ' ',
  ),
);
/** Behind people. */
export const personVerbs: ReadonlySet<string> = new Set(
  'resigned died married born retired scored smiled lives lived grew joined graduated arrived himself herself laughed arrested'.split(
    ' ',
  ),
);
/** Behind organizations. */
export const organizationNouns: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson officials official shares stock executives executive employees staff members member lawmakers lawmaker supporters party group company newspaper team coach fans fighters militants troops agency magazine website subsidiary chairman ceo management headquarters leadership'.split(
    ' ',
  ),
);

/** Behind groups of people. */
export const groupNouns: ReadonlySet<string> = new Set(
  'people peoples tribe tribes tribesmen community communities language language-speaking elder elders clan'.split(' '),
);
