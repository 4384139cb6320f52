/** Places that the generated tables lack: short names, old names, parts of the world, landmarks; and words that head places. */

/** Other names of countries, by ISO 3166-1 code (or our own for states that are no more). The first is the usual one. */
export const countryNames: readonly (readonly [code: string, ...names: string[]])[] = (
  'US=United States|US|U.S.|USA|U.S.A.|U.S|United States of America\n' +
  'GB=United Kingdom|UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland\n' +
  "CN=China|People's Republic of China|People's Republic|PRC|P.R.C.|Mainland China\nTW=Taiwan|Republic of China|Chinese Taipei\n" +
  'RU=Russia|Russian Federation\nKR=South Korea|Republic of Korea|S. Korea\nKP=North Korea|N. Korea|DPRK\n' +
  'CD=Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo-Kinshasa|Congo Kinshasa|Zaire\n' +
  "CG=Republic of the Congo|Congo-Brazzaville|Congo Brazzaville|Congo Republic\nCI=Ivory Coast|Côte d'Ivoire|Cote d'Ivoire\n" +
  'CZ=Czech Republic|Czechia\nMK=North Macedonia|Macedonia\nMM=Myanmar|Burma\nTR=Turkey|Türkiye|Turkiye\nSZ=Eswatini|Swaziland\n' +
  'CV=Cape Verde|Cabo Verde\nTL=East Timor|Timor-Leste\nVA=Vatican|Vatican City|Holy See\nAE=United Arab Emirates|UAE|U.A.E.|Emirates\n' +
  'IR=Iran|Islamic Republic of Iran|Islamic Republic\nSY=Syria\nLA=Laos\nVN=Vietnam|Viet Nam\nBN=Brunei\nMD=Moldova\nBO=Bolivia\n' +
  'VE=Venezuela\nTZ=Tanzania\nPS=Palestine|Palestinian Territories|Palestinian territories|State of Palestine\nLY=Libya\n' +
  'NL=Netherlands|Holland\nBA=Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina\nIE=Ireland|Republic of Ireland|Irish Republic\n' +
  'SA=Saudi Arabia|Kingdom of Saudi Arabia\nGM=Gambia\nBS=Bahamas\nPH=Philippines\nMV=Maldives\nXK=Kosovo\nHK=Hong Kong\nMO=Macau|Macao\n' +
  'TT=Trinidad and Tobago|Trinidad\nAG=Antigua and Barbuda|Antigua\nST=São Tomé and Príncipe|Sao Tome\nSU=Soviet Union|USSR|U.S.S.R.\n' +
  'YU=Yugoslavia\nCS=Czechoslovakia\nDD=East Germany|GDR\nSS=South Sudan\nZA=South Africa\nNZ=New Zealand\nSR=Suriname\nFM=Micronesia'
)
  .split('\n')
  .map(row => [row.slice(0, row.indexOf('=')), ...row.slice(row.indexOf('=') + 1).split('|')] as [string, ...string[]]);

/** Cities, regions, seas, buildings and other places known the world over. */
export const wellKnownPlaces: readonly string[] = (
  'Africa|Asia|Europe|America|Americas|North America|South America|Latin America|Central America|Antarctica|Arctic|Oceania|' +
  'Eurasia|Middle East|Near East|Far East|Southeast Asia|South-East Asia|East Asia|South Asia|Central Asia|West Asia|' +
  'West Africa|East Africa|North Africa|Southern Africa|Central Africa|Sub-Saharan Africa|Horn of Africa|Maghreb|Sahel|' +
  'Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|Scandinavia|Balkans|Western Balkans|' +
  'Baltics|Baltic States|Caucasus|South Caucasus|North Caucasus|Crimea|Donbas|Donbass|Siberia|Caribbean|Levant|Gulf|' +
  'Persian Gulf|Arabian Gulf|Asia-Pacific|Asia Pacific|Indo-Pacific|Pacific|Atlantic|Pacific Ocean|Atlantic Ocean|' +
  'Indian Ocean|Arctic Ocean|Southern Ocean|Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Baltic Sea|North Sea|' +
  'Caspian Sea|South China Sea|East China Sea|Yellow Sea|Sea of Azov|Sea of Japan|Arabian Sea|Gulf of Mexico|' +
  'Gulf of Aden|Strait of Hormuz|Taiwan Strait|English Channel|Suez Canal|Panama Canal|Himalayas|Alps|Andes|Pyrenees|' +
  'Carpathians|Urals|Rocky Mountains|Rockies|Appalachians|Sahara|Amazon rainforest|Gobi|Everest|Mount Everest|Kilimanjaro|Nile|' +
  'Danube|Rhine|Thames|Volga|Dnieper|Dnipro|Mekong|Yangtze|Ganges|Indus|Euphrates|Tigris|Mississippi|Rio Grande|Congo River|' +
  'Great Lakes|Lake Victoria|Great Barrier Reef|Gaza|Gaza Strip|Gaza City|West Bank|East Jerusalem|Golan Heights|Sinai|Kashmir|' +
  'Jammu and Kashmir|Punjab|Tibet|Xinjiang|Inner Mongolia|Manchuria|Kurdistan|Iraqi Kurdistan|Darfur|Tigray|Biafra|Chechnya|' +
  'Dagestan|Nagorno-Karabakh|Abkhazia|South Ossetia|Transnistria|Catalonia|Basque Country|Andalusia|Galicia|Bavaria|Saxony|' +
  'Prussia|Flanders|Wallonia|Tuscany|Lombardy|Sicily|Sardinia|Corsica|Normandy|Brittany|Provence|Alsace|Lorraine|Crete|Balearic Islands|' +
  'Canary Islands|Azores|Madeira|England|Scotland|Wales|Northern Ireland|Ulster|Cornwall|Yorkshire|Kent|Essex|Surrey|Sussex|' +
  'Devon|Dorset|Somerset|Norfolk|Suffolk|Lancashire|Cheshire|Cumbria|Northumberland|West Midlands|East Midlands|Isle of Man|' +
  'Isle of Wight|Channel Islands|Jersey|Guernsey|Gibraltar|Falkland Islands|Falklands|Malvinas|Galapagos|Galápagos Islands|Hawaii|' +
  'Alaska|Puerto Rico|Guam|Bermuda|Greenland|Faroe Islands|Svalbard|Kiev|Kyiv|Odessa|Odesa|Kharkov|Kharkiv|Lvov|Lviv|' +
  'Dnipro|Zaporizhzhia|Mariupol|Kherson|Donetsk|Luhansk|Lugansk|Bakhmut|Sevastopol|Chernobyl|Chornobyl|Peking|Canton|Bombay|' +
  'Calcutta|Madras|Bangalore|Rangoon|Saigon|Leningrad|Stalingrad|Constantinople|New York|New York City|NYC|Washington|' +
  'Washington, D.C.|Washington D.C.|Washington DC|D.C.|DC|L.A.|LA|Hollywood|Silicon Valley|Wall Street|Manhattan|Brooklyn|Bronx|' +
  'Harlem|Long Island|Staten Island|Capitol Hill|Las Vegas|New England|Midwest|Deep South|West Coast|East Coast|Bay Area|' +
  'New Delhi|Delhi|Uttar Pradesh|Tamil Nadu|Kerala|Assam|Bihar|Gujarat|Rajasthan|Maharashtra|Karnataka|Telangana|Odisha|Orissa|' +
  'West Bengal|Bengal|Goa|Sindh|Balochistan|Khyber Pakhtunkhwa|Hokkaido|Okinawa|Kyushu|Honshu|Bali|Java|Sumatra|Borneo|Sulawesi|' +
  'Papua|Aceh|Luzon|Mindanao|Tasmania|Queensland|New South Wales|Victoria|Ontario|Quebec|British Columbia|Alberta|Kosovo|' +
  'Jerusalem|Ramallah|Tel Aviv|Riyadh|Jeddah|Mecca|Medina|Dubai|Abu Dhabi|Doha|Sanaa|Aden|Aleppo|Idlib|Raqqa|Mosul|Basra|' +
  'Erbil|Kirkuk|Fallujah|Benghazi|Timbuktu|Kandahar|Helmand|Kabul|Pyongyang|Seoul|Hanoi|Ho Chi Minh City|Phnom Penh|Naypyidaw|' +
  'Geneva|The Hague|Hague|Strasbourg|Brussels|Davos|Auschwitz|Srebrenica|Guantanamo|Guantánamo Bay|Guantanamo Bay|Camp David|' +
  'Guangdong|Fujian|Sichuan|Yunnan|Hunan|Hubei|Henan|Hebei|Shandong|Shanxi|Shaanxi|Zhejiang|Jiangsu|Anhui|Gansu|Hainan|Macau|' +
  'Kremlin|Red Square|Tiananmen Square|Tahrir Square|Trafalgar Square|Times Square|Taksim Square|Maidan|' +
  'Forbidden City|Great Wall|Great Wall of China|Buckingham Palace|Windsor Castle|Westminster|Westminster Abbey|' +
  'Big Ben|Heathrow|Gatwick|Wembley|Wembley Stadium|Eiffel Tower|Notre Dame|Notre-Dame|Élysée Palace|Elysee Palace|' +
  'Versailles|Brandenburg Gate|Reichstag|Colosseum|Acropolis|Hagia Sophia|Blue House|Statue of Liberty|' +
  'Ground Zero|World Trade Center|Empire State Building|Central Park|Lincoln Memorial|Golden Gate Bridge|Arlington National Cemetery|' +
  'Taj Mahal|Temple Mount|Al-Aqsa|Western Wall|Mount Rushmore|Yellowstone|Grand Canyon|Niagara Falls|Mount Fuji|Vesuvius|Etna|' +
  'Nord Stream|TurkStream|Turk Stream|Druzhba|Keystone XL|Three Gorges Dam|Fukushima|' +
  'Crimean Bridge|Kerch Strait|Baikonur|Cape Canaveral|Bosphorus|Bosporus|Dardanelles|Iron Curtain|Berlin Wall|Silk Road|' +
  'Old City|Green Zone|Global South|Third World|Latin Quarter|Chinatown|Soho|' +
  'Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|' +
  'Nev.|N.H.|N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.|N.S.|Ont.|Que.|' +
  'B.C.|Alta.|Sask.|N.B.|P.E.I.|N.L.|N.S.W.|NSW'
).split('|');

/** States of the United States in postal addresses. */
export const postalCodes: ReadonlySet<string> = new Set(
  (
    'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI ' +
    'SC SD TN TX UT VT VA WA WV WI WY DC'
  ).split(' '),
);

/** Last words (or words before `of`) of the names of places, in small letters. */
export const placeHeads: ReadonlySet<string> = new Set(
  (
    'street road avenue boulevard lane highway freeway motorway river creek lake lakes mount mountain mountains island ' +
    'islands isle sea ocean bay valley province prefecture district county state region oblast city town township village ' +
    'republic kingdom emirate airport bridge park square hill hills beach desert peninsula strait straits gulf coast palace ' +
    'stadium arena tower towers castle cathedral mosque temple shrine cemetery memorial monument harbour harbor port ' +
    'canal dam pipeline station garden gardens plaza building hall house mall market prison jail camp base forest reef ' +
    'canyon falls cape point heights plateau basin delta volcano glacier archipelago territory territories suburb ' +
    'borough neighbourhood neighborhood pass tunnel crossing border gate wall fort fortress ranch farm estate hotel ' +
    'center centre complex terminal strip enclave corridor reserve sanctuary zone quarter resort dome circuit ' +
    'way drive court ring promenade embankment governorate municipality barracks shipyard mine refinery reservoir'
  ).split(' '),
);

/** Small words after a name that show it to be a place: `the Nord Stream pipelines`. */
export const placeNouns: ReadonlySet<string> = new Set(
  (
    'pipeline pipelines bridge dam airport river lake island islands province provinces district county region village ' +
    'town city prison stadium highway peninsula strait mountains valley desert oblast prefecture suburb neighborhood ' +
    'neighbourhood airbase port coast border area areas basin constituency suburb municipality township governorate camp ' +
    'mine beach reserve refinery canal lake estuary hills plateau tributary upazila'
  ).split(' '),
);
