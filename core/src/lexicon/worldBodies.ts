/**
 * Well-known international organizations: what a reader can hold a text against. Written by hand from what the
 * organizations say of themselves; where membership is in dispute the number is left out.
 */

/** The year as of which the rows hold. */
export const worldBodiesAsOf = 2025;

export interface WorldBody {
  /** The usual name first, then others. */
  readonly names: readonly string[];
  readonly founded: number;
  readonly seat: string;
  /** How many members, in words that may say of what sort. */
  readonly members: string | null;
  /** ISO 3166-1 codes of all member countries, where they are few enough to be of use. */
  readonly countries: readonly string[];
}

/** Names, year, seat, number of members, codes of member countries. Those that say most about a country come first. */
export const worldBodies: readonly WorldBody[] = (
  'European Union/EU;1993;Brussels;27 members;AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE\n' +
  'NATO/North Atlantic Treaty Organization;1949;Brussels;32 members;AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES SE TR GB US\n' +
  'G7;1975;;7 members;CA FR DE IT JP GB US\n' +
  'G20;1999;;19 countries, the European Union and the African Union;AR AU BR CA CN FR DE IN ID IT JP KR MX RU SA ZA TR GB US\n' +
  'BRICS;2009;;10 members;BR RU IN CN ZA EG ET IR AE ID\n' +
  'Association of Southeast Asian Nations/ASEAN;1967;Jakarta;11 members;BN KH ID LA MY MM PH SG TH VN TL\n' +
  'Organization of the Petroleum Exporting Countries/OPEC;1960;Vienna;12 members;DZ CG GQ GA IR IQ KW LY NG SA AE VE\n' +
  'Gulf Cooperation Council/GCC;1981;Riyadh;6 members;BH KW OM QA SA AE\n' +
  'Shanghai Cooperation Organisation/SCO;2001;Beijing;10 members;BY CN IN IR KZ KG PK RU TJ UZ\n' +
  'Collective Security Treaty Organization/CSTO;2002;Moscow;6 members;AM BY KZ KG RU TJ\n' +
  'Eurasian Economic Union/EAEU;2015;Moscow;5 members;AM BY KZ KG RU\n' +
  'Mercosur;1991;Montevideo;5 members;AR BO BR PY UY\n' +
  'Economic Community of West African States/ECOWAS;1975;Abuja;12 members;BJ CV CI GM GH GN GW LR NG SN SL TG\n' +
  'East African Community/EAC;2000;Arusha;8 members;BI CD KE RW SO SS TZ UG\n' +
  'Southern African Development Community/SADC;1992;Gaborone;16 members;AO BW KM CD SZ LS MG MW MU MZ NA SC ZA TZ ZM ZW\n' +
  'SAARC;1985;Kathmandu;8 members;AF BD BT IN MV NP PK LK\n' +
  'Arab League/League of Arab States;1945;Cairo;22 members;DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE\n' +
  'EFTA;1960;Geneva;4 members;IS LI NO CH\n' +
  'OECD/Organisation for Economic Co-operation and Development;1961;Paris;38 members;AU AT BE CA CL CO CR CZ DK EE FI FR DE GR HU IS IE IL IT JP KR LV LT LU MX NL NZ NO PL PT SK SI ES SE CH TR GB US\n' +
  'African Union/AU;2002;Addis Ababa;55 members;\n' +
  'United Nations/UN;1945;New York;193 members;\n' +
  'UN Security Council/U.N. Security Council/Security Council;1946;New York;15 members, 5 of them permanent (China, France, Russia, United Kingdom, United States);\n' +
  'International Monetary Fund/IMF;1944;Washington;191 members;\n' +
  'World Bank;1944;Washington;189 members;\n' +
  'World Trade Organization/WTO;1995;Geneva;166 members;\n' +
  'World Health Organization/WHO;1948;Geneva;;\n' +
  'UNESCO;1945;Paris;;\n' +
  'UNICEF;1946;New York;;\n' +
  'UNHCR;1950;Geneva;;\n' +
  'ILO/International Labour Organization;1919;Geneva;187 members;\n' +
  'FAO/Food and Agriculture Organization;1945;Rome;;\n' +
  'World Food Programme/WFP/World Food Program;1961;Rome;;\n' +
  'International Atomic Energy Agency/IAEA;1957;Vienna;;\n' +
  'International Criminal Court/ICC;2002;The Hague;125 member states;\n' +
  'International Court of Justice/ICJ;1945;The Hague;15 judges;\n' +
  'Organisation for the Prohibition of Chemical Weapons/OPCW;1997;The Hague;193 member states;\n' +
  'Interpol/INTERPOL;1923;Lyon;196 member countries;\n' +
  'IPCC/Intergovernmental Panel on Climate Change;1988;Geneva;195 members;\n' +
  'Council of Europe;1949;Strasbourg;46 members;\n' +
  'European Court of Human Rights;1959;Strasbourg;46 judges, one for each member state;\n' +
  'European Commission;1958;Brussels;27 commissioners, one from each member state;\n' +
  'European Parliament;1952;Strasbourg;720 members;\n' +
  'European Central Bank/ECB;1998;Frankfurt;;\n' +
  'Organization for Security and Co-operation in Europe/OSCE;1975;Vienna;57 participating states;\n' +
  'Commonwealth of Nations;1949;London;56 members;\n' +
  'Organisation of Islamic Cooperation/OIC;1969;Jeddah;57 members;\n' +
  'Organization of American States/OAS;1948;Washington;;\n' +
  'APEC;1989;Singapore;21 members;\n' +
  'CARICOM;1973;Georgetown;15 members;\n' +
  'International Committee of the Red Cross/ICRC;1863;Geneva;;\n' +
  'Amnesty International/Amnesty;1961;London;;\n' +
  'Human Rights Watch;1978;New York;;\n' +
  'Médecins Sans Frontières;1971;Geneva;;\n' +
  'Greenpeace;1971;Amsterdam;;\n' +
  'World Economic Forum/WEF;1971;Geneva;;\n' +
  'FIFA;1904;Zurich;211 member associations;\n' +
  'UEFA;1954;Nyon;55 member associations;\n' +
  'International Olympic Committee/IOC;1894;Lausanne;;'
)
  .split('\n')
  .map(row => {
    const [names, founded, seat, members, countries] = row.split(';') as [string, string, string, string, string];
    return {
      names: names.split('/'),
      founded: Number(founded),
      seat,
      members: members || null,
      countries: countries ? countries.split(' ') : [],
    };
  });
