/** Peoples, nationalities, religions and the like: names of kind `group`. */

/** Demonym → ISO 3166-1 code of the country it belongs to. Adjective and noun; the plural in -s is derived. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  (
    'Afghan AF|Albanian AL|Algerian DZ|American US|Andorran AD|Angolan AO|Antiguan AG|Argentine AR|Argentinian AR|' +
    'Argentinean AR|Armenian AM|Australian AU|Aussie AU|Austrian AT|Azerbaijani AZ|Azeri AZ|Bahamian BS|Bahraini BH|' +
    'Bangladeshi BD|Barbadian BB|Belarusian BY|Belarussian BY|Belgian BE|Belizean BZ|Beninese BJ|Bhutanese BT|' +
    'Bolivian BO|Bosnian BA|Batswana BW|Botswanan BW|Brazilian BR|British GB|Briton GB|Bruneian BN|Bulgarian BG|' +
    'Burkinabe BF|Burkinabé BF|Burmese MM|Burundian BI|Cambodian KH|Cameroonian CM|Canadian CA|Cape Verdean CV|' +
    'Chadian TD|Chilean CL|Chinese CN|Colombian CO|Comorian KM|Congolese CD|Costa Rican CR|Croatian HR|Croat HR|' +
    'Cuban CU|Cypriot CY|Czech CZ|Danish DK|Dane DK|Djiboutian DJ|Dominican DO|Dutch NL|Dutchman NL|East Timorese TL|' +
    'Timorese TL|Ecuadorian EC|Ecuadorean EC|Egyptian EG|Emirati AE|English GB|Englishman GB|Eritrean ER|Estonian EE|' +
    'Ethiopian ET|Fijian FJ|Filipino PH|Filipina PH|Philippine PH|Finnish FI|Finn FI|French FR|Frenchman FR|' +
    'Frenchwoman FR|Gabonese GA|Gambian GM|Georgian GE|German DE|Ghanaian GH|Greek GR|Grenadian GD|Guatemalan GT|' +
    'Guinean GN|Guyanese GY|Haitian HT|Honduran HN|Hungarian HU|Icelandic IS|Icelander IS|Indian IN|Indonesian ID|' +
    'Iranian IR|Iraqi IQ|Irish IE|Irishman IE|Israeli IL|Italian IT|Ivorian CI|Jamaican JM|Japanese JP|Jordanian JO|' +
    'Kazakh KZ|Kazakhstani KZ|Kenyan KE|Kosovar XK|Kosovan XK|Kuwaiti KW|Kyrgyz KG|Lao LA|Laotian LA|Latvian LV|' +
    'Lebanese LB|Liberian LR|Libyan LY|Liechtensteiner LI|Lithuanian LT|Luxembourgish LU|Luxembourger LU|Macedonian MK|' +
    'Malagasy MG|Malawian MW|Malaysian MY|Maldivian MV|Malian ML|Maltese MT|Mauritanian MR|Mauritian MU|Mexican MX|' +
    'Micronesian FM|Moldovan MD|Moldavian MD|Monegasque MC|Mongolian MN|Montenegrin ME|Moroccan MA|Mozambican MZ|' +
    'Namibian NA|Nauruan NR|Nepalese NP|Nepali NP|New Zealander NZ|Kiwi NZ|Nicaraguan NI|Nigerien NE|Nigerian NG|' +
    'North Korean KP|Norwegian NO|Omani OM|Pakistani PK|Palauan PW|Palestinian PS|Panamanian PA|Paraguayan PY|' +
    'Peruvian PE|Polish PL|Pole PL|Portuguese PT|Puerto Rican PR|Qatari QA|Romanian RO|Russian RU|Rwandan RW|' +
    'Salvadoran SV|Salvadorean SV|Samoan WS|Saudi SA|Saudi Arabian SA|Scottish GB|Scot GB|Senegalese SN|Serbian RS|' +
    'Serb RS|Seychellois SC|Sierra Leonean SL|Singaporean SG|Slovak SK|Slovakian SK|Slovene SI|Slovenian SI|Somali SO|' +
    'Somalian SO|South African ZA|South Korean KR|South Sudanese SS|Soviet SU|Spanish ES|Spaniard ES|Sri Lankan LK|' +
    'Sudanese SD|Surinamese SR|Swazi SZ|Swedish SE|Swede SE|Swiss CH|Syrian SY|Taiwanese TW|Tajik TJ|Tanzanian TZ|' +
    'Thai TH|Tibetan CN-54|Togolese TG|Tongan TO|Trinidadian TT|Tunisian TN|Turkish TR|Turk TR|Turkmen TM|Tuvaluan TV|' +
    'Ugandan UG|Ukrainian UA|Uruguayan UY|Uzbek UZ|Vanuatuan VU|Venezuelan VE|Vietnamese VN|Welsh GB|Welshman GB|' +
    'Yemeni YE|Yugoslav YU|Zambian ZM|Zimbabwean ZW|Greenlandic GL|Greenlander GL|Northern Irish GB|Hong Konger HK'
  )
    .split('|')
    .map(row => [row.slice(0, row.lastIndexOf(' ')), row.slice(row.lastIndexOf(' ') + 1)]),
);

/** Demonyms without a plural in -s. */
export const withoutPlural = /(?:ese|ish|ch|man|Swiss|Thai|Welsh|Dutch|Kyrgyz|Burkinab.|Seychellois|Lao|ic)$/;

/** Peoples, religions and inhabitants of larger or smaller regions. */
export const peoples: readonly string[] = (
  'Western Westerner Westerners African Africans Asian Asians European Europeans Arab Arabs Arabian Arabic Kurd Kurds Kurdish Jew Jews Jewish Muslim ' +
  'Muslims Moslem Moslems Islamic Islamist Islamists Islamism Christian Christians Catholic Catholics Protestant ' +
  'Protestants Orthodox Buddhist Buddhists Hindu Hindus Sikh Sikhs Shia Shias Shiite Shiites Sunni Sunnis Mormon Mormons ' +
  'Anglican Anglicans Evangelical Evangelicals Baptist Baptists Methodist Methodists Lutheran Lutherans Sufi Sufis ' +
  'Alawite Alawites Druze Yazidi Yazidis Zoroastrian Zoroastrians Jain Jains Hutu Hutus Tutsi Tutsis Zulu Zulus Xhosa ' +
  'Yoruba Yorubas Igbo Igbos Hausa Hausas Fulani Maasai Masai Kikuyu Luo Tuareg Tuaregs Berber Berbers Rohingya ' +
  'Rohingyas Uyghur Uyghurs Uighur Uighurs Tamil Tamils Sinhalese Punjabi Punjabis Bengali Bengalis Pashtun Pashtuns ' +
  'Hazara Hazaras Baloch Balochi Kashmiri Kashmiris Sindhi Sindhis Gujarati Gujaratis Hispanic Hispanics Latino Latinos ' +
  'Latina Latinas Caucasian Caucasians Roma Romani Sami Maori Maoris Aboriginal Aborigine Aborigines Inuit Cherokee ' +
  'Navajo Sioux Apache Scandinavian Scandinavians Nordic Baltic Balkan Slavic Slav Slavs Catalan Catalans Basque Basques ' +
  'Galician Breton Bretons Flemish Walloon Bavarian Bavarians Sicilian Sicilians Corsican Corsicans Chechen Chechens ' +
  'Ingush Tatar Tatars Cossack Cossacks Abkhaz Abkhazian Ossetian Ossetians Texan Texans Californian Californians ' +
  'Parisian Parisians Londoner Londoners Muscovite Muscovites Berliner Berliners Caribbean Persian Persians Ottoman ' +
  'Ottomans Roman Romans Byzantine Mongol Mongols Han Hmong Karen Kachin Mayan Maya Aztec Inca Nazi Nazis Communist ' +
  'Communists Marxist Marxists Zionist Zionists Republican Republicans Democratic Democrat Democrats Tory Tories Maoist Maoists ' +
  'Eurasian Eurasians Oriental Semitic Hebrew Gaelic Celtic Afro-American African-American African-Americans ' +
  'Afro-Caribbean Mexican-American Latin-American Euro-Atlantic Euro-Asian Trans-Atlantic Houthi Houthis'
).split(' ');

/** First parts of hyphenated demonyms: `Sino-Russian`, `Franco-German`. */
export const demonymPrefixes: ReadonlySet<string> = new Set(
  'Sino Anglo Franco Russo Indo Afro Euro Italo Greco Graeco Austro Hispano Luso Judeo Serbo Turko Turco Perso Nippo Americano Polono Finno Dano Ibero Arab Soviet'.split(
    ' ',
  ),
);
