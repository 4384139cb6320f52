/** Events, works and other capitalised things: well-known names and the words that head others. */

export const wellKnownEvents: readonly string[] = (
  'World War I|World War II|World War One|World War Two|World War 1|World War 2|World War III|First World War|Second World War|' +
  'WWI|WWII|WW1|WW2|Great War|Great Patriotic War|Cold War|Civil War|American Civil War|Spanish Civil War|Vietnam War|Korean War|' +
  'Gulf War|Iraq War|Falklands War|Six-Day War|Six Day War|Yom Kippur War|Crimean War|Boer War|Iran-Iraq War|Winter War|' +
  'Thirty Years War|Napoleonic Wars|Crusades|Holocaust|Shoah|Nakba|Holodomor|Armenian Genocide|Great Depression|Great Recession|' +
  'Industrial Revolution|French Revolution|American Revolution|October Revolution|Russian Revolution|Cultural Revolution|' +
  'Great Leap Forward|Islamic Revolution|Velvet Revolution|Orange Revolution|Rose Revolution|Revolution of Dignity|Euromaidan|' +
  'Arab Spring|Prague Spring|Brexit|Watergate|Chernobyl disaster|Cuban Missile Crisis|Bay of Pigs|Pearl Harbor|D-Day|VE Day|V-E Day|' +
  'VJ Day|Victory Day|Independence Day|Memorial Day|Veterans Day|Remembrance Day|Armistice Day|Labor Day|Labour Day|May Day|' +
  'Thanksgiving|Thanksgiving Day|Christmas|Christmas Day|Christmas Eve|Boxing Day|Easter|Easter Sunday|Good Friday|Ramadan|Eid|' +
  'Eid al-Fitr|Eid al-Adha|Diwali|Holi|Passover|Hanukkah|Yom Kippur|Rosh Hashanah|Halloween|Lunar New Year|Chinese New Year|' +
  "New Year|New Year's Day|New Year's Eve|Valentine's Day|International Women's Day|Earth Day|Black Friday|Super Bowl|World Cup|" +
  'FIFA World Cup|Cricket World Cup|Rugby World Cup|Olympics|Olympic Games|Winter Olympics|Summer Olympics|Paralympics|' +
  'Commonwealth Games|Asian Games|European Championship|Euro 2020|Euro 2024|Champions League final|Wimbledon|French Open|' +
  'US Open|U.S. Open|Australian Open|Tour de France|Grand Prix|Ryder Cup|Davis Cup|Oscars|Grammys|Emmys|Golden Globes|Eurovision|' +
  'Eurovision Song Contest|Cannes Film Festival|Berlinale|Oktoberfest|Burning Man|Woodstock|Glastonbury|Yalta Conference|' +
  'Potsdam Conference|Munich Security Conference|Boao Forum|Tiananmen Square massacre|Srebrenica massacre|September 11|9/11|' +
  'Sept. 11|Hurricane Katrina|Hurricane Sandy|Nuremberg Trials|Nuremberg trials|Oslo Accords|Boston Marathon|Hajj'
).split('|');

/** Last words of the names of events, in small letters. */
export const eventHeads: ReadonlySet<string> = new Set(
  (
    'war wars day games olympics championship championships cup festival revolution uprising massacre genocide summit ' +
    'conference election elections crisis battle siege hurricane typhoon cyclone tsunami earthquake marathon grand-prix ' +
    'expo tournament referendum parade anniversary holiday biennale rebellion riots crusade famine pandemic prix open ' +
    'intifada offensive convention forum congress ceremony spring'
  ).split(' '),
);

/** Words for armed conflict: with the names of the parties they name a war, whatever the word. */
export const conflictNouns: ReadonlySet<string> = new Set(
  'war wars conflict invasion attack assault aggression crisis'.split(' '),
);

/** Titled works, laws, treaties and the like. */
export const wellKnownWorks: readonly string[] = (
  "Bible|Koran|Quran|Qur'an|Torah|Old Testament|New Testament|Magna Carta|Declaration of Independence|Bill of Rights|Constitution|" +
  'Universal Declaration of Human Rights|Geneva Convention|Geneva Conventions|Paris Agreement|Paris Accord|Kyoto Protocol|' +
  'Good Friday Agreement|Minsk Agreements|Minsk agreements|Minsk accords|Budapest Memorandum|Treaty of Versailles|Lisbon Treaty|' +
  'Maastricht Treaty|Schengen Agreement|Dayton Agreement|Abraham Accords|Camp David Accords|New START|Affordable Care Act|Obamacare|' +
  'Patriot Act|Green New Deal|Inflation Reduction Act|First Amendment|Second Amendment|Fourteenth Amendment|Helsinki Final Act|' +
  'Star Wars|Star Trek|Harry Potter|Mona Lisa|Hamlet|Macbeth|Don Quixote|Game of Thrones|Sesame Street|James Bond'
).split('|');

/** Last words (or words before `of`) of the names of works, in small letters. */
export const workHeads: ReadonlySet<string> = new Set(
  'act treaty agreement accord accords convention protocol pact charter constitution declaration bill law code amendment memorandum resolution manifesto directive gospel'.split(
    ' ',
  ),
);

/** Names of kind `other`: awards, doctrines, programmes, languages, currencies with a capital, brands of things. */
export const wellKnownOthers: readonly string[] = (
  'Nobel Prize|Nobel Peace Prize|Pulitzer Prize|Booker Prize|Academy Award|Academy Awards|Oscar|Emmy|Grammy|Golden Globe|' +
  'Belt and Road Initiative|Belt and Road|One Belt One Road|One China|One Country Two Systems|Monroe Doctrine|Truman Doctrine|' +
  'Marshall Plan|New Deal|American Dream|Brent|Dow Jones|Dow Jones Industrial Average|FTSE|FTSE 100|Nikkei 225|S&P 500|Hang Seng|' +
  'Covid|COVID|Covid-19|COVID-19|Ebola|Zika|HIV|AIDS|SARS|MERS|DNA|GDP|iPhone|iPad|Android|Windows|Bitcoin|Ethereum|Internet|' +
  'Islam|Christianity|Judaism|Buddhism|Hinduism|Catholicism|Communism|Marxism|Zionism|Nazism|God|Allah|Mandarin|Latin|Swahili|' +
  'Esperanto|Cantonese|Urdu|Hindi|Farsi|Pashto|Yiddish|Boeing 737|Boeing 747|Airbus A380|Kalashnikov|Patriot|Javelin|HIMARS|Tomahawk'
).split('|');

/** Last words of such names, in small letters. */
export const otherHeads: ReadonlySet<string> = new Set(
  'prize award awards medal doctrine plan initiative principle policy deal index project strategy campaign operation list scale theorem law syndrome disease virus'.split(
    ' ',
  ),
);

/** Small words that a name of a doctrine draws in: `the One China principle`. */
export const doctrineNouns: ReadonlySet<string> = new Set('principle doctrine'.split(' '));
