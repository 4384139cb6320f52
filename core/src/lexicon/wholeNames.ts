/** Names that have a small word or a mark in them, and the words that show it. */

/** Places whose official name has an `and`: councils, forces and states bear it whole. */
export const twinPlaces: readonly string[] = (
  'Trinidad and Tobago|Antigua and Barbuda|Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis|' +
  'Saint Vincent and the Grenadines|St. Vincent and the Grenadines|St Vincent and the Grenadines|Turks and Caicos Islands|' +
  'Turks and Caicos|Wallis and Futuna|Newfoundland and Labrador|Saint Pierre and Miquelon|Svalbard and Jan Mayen|' +
  'South Georgia and the South Sandwich Islands|Andaman and Nicobar Islands|Dadra and Nagar Haveli|Daman and Diu|' +
  'Dumfries and Galloway|Argyll and Bute|Perth and Kinross|Brighton and Hove|Hammersmith and Fulham|' +
  'Kensington and Chelsea|Barking and Dagenham|Tyne and Wear|Telford and Wrekin|Redcar and Cleveland|' +
  'Bath and North East Somerset|Cheshire West and Chester|Windsor and Maidenhead|' +
  'Basingstoke and Deane|Nuneaton and Bedworth|Tonbridge and Malling|Reigate and Banstead|Hinckley and Bosworth|' +
  'Oadby and Wigston|Newark and Sherwood|Epsom and Ewell|Blackburn with Darwen|Causeway Coast and Glens|' +
  "Antrim and Newtownabbey|Lisburn and Castlereagh|Ards and North Down|Mid and East Antrim|King's Lynn and West Norfolk|" +
  'Ross and Cromarty|Hereford and Worcester|Cambridgeshire and Peterborough'
).split('|');

/** Bodies that bear two names of places or of trades, and are one. */
export const twinBodies: readonly string[] = (
  'Avon and Somerset Police|Avon and Somerset Constabulary|Devon and Cornwall Police|Devon and Cornwall Constabulary|' +
  'HM Revenue and Customs|HM Revenue & Customs|HMRC|HM Courts and Tribunals Service|HM Prison and Probation Service|' +
  'Immigration and Customs Enforcement|Customs and Border Protection|Police Scotland|Police Service of Northern Ireland'
).split('|');

/** Waters behind `upon` and `on` in the names of towns. */
export const rivers: ReadonlySet<string> = new Set(
  (
    'Tyne|Trent|Hull|Avon|Thames|Severn|Wye|Tees|Tweed|Stour|Humber|Medway|Sea|Derwent|Soar|Mersey|Dee|Don|Spey|Teme|Wharfe|Ouse|' +
    'Solent|Crouch|Naze|Hudson|Dove|Swale|Exe|Water'
  ).split('|'),
);

/** Between a place and `Council`. */
export const councilWords: ReadonlySet<string> = new Set(
  'City|Borough|County|District|Metropolitan|Parish|Town|Community|Regional|Council'.split('|'),
);

/** State universities of the United States that have several seats, each a university of its own. */
export const stateUniversities: ReadonlySet<string> = new Set(
  (
    'Alabama|Alaska|Arkansas|California|Colorado|Connecticut|Hawaii|Houston|Illinois|Louisiana|Maine|Maryland|Massachusetts|' +
    'Michigan|Minnesota|Missouri|Nebraska|Nevada|North Carolina|South Carolina|South Florida|Tennessee|Texas|Wisconsin'
  )
    .split('|')
    .map(state => `University of ${state}`),
);
