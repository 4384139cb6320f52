/** Organizations: well-known names, words that head the names of others, and what acronyms stand for. */

/** Names as written, without article. Names that are English words too count only where the capital tells. */
export const wellKnownOrganizations: readonly string[] = (
  'United Nations; UN; U.N.; European Union; EU; E.U.; NATO; North Atlantic Treaty Organization; World Bank; ' +
  'International Monetary Fund; IMF; World Health Organization; WHO; World Trade Organization; WTO; UNICEF; UNESCO; ' +
  'UNHCR; UNDP; UNEP; UNFPA; UNODC; UNRWA; UNAIDS; UNCTAD; UNIDO; UNITAR; UN Women; UN-Habitat; OCHA; ILO; ' +
  'International Labour Organization; FAO; Food and Agriculture Organization; WFP; World Food Programme; World Food ' +
  'Program; IAEA; International Atomic Energy Agency; IPCC; Intergovernmental Panel on Climate Change; ICC; ' +
  'International Criminal Court; ICJ; International Court of Justice; OECD; Organisation for Economic Co-operation ' +
  'and Development; OPEC; OPEC+; OSCE; Organization for Security and Co-operation in Europe; African Union; AU; ' +
  'ECOWAS; Economic Community of West African States; SADC; Southern African Development Community; East African ' +
  'Community; EAC; IGAD; ASEAN; Association of Southeast Asian Nations; SAARC; APEC; Arab League; League of Arab ' +
  'States; Gulf Cooperation Council; GCC; OIC; Organisation of Islamic Cooperation; Organization of American ' +
  'States; OAS; Mercosur; CARICOM; UNASUR; BRICS; G7; G8; G20; G77; Group of 20; Group of Seven; Commonwealth of ' +
  'Nations; Council of Europe; European Commission; European Council; European Parliament; European Central Bank; ' +
  'ECB; European Court of Justice; European Court of Human Rights; Europol; Interpol; INTERPOL; Frontex; Eurogroup; ' +
  'Eurostat; EFSA; EMA; European Medicines Agency; EBRD; European Investment Bank; Asian Development Bank; ADB; ' +
  'African Development Bank; AfDB; Inter-American Development Bank; AIIB; Security Council; UN Security Council; ' +
  'U.N. Security Council; General Assembly; UN General Assembly; Human Rights Council; UN Human Rights Council; ' +
  'International Committee of the Red Cross; ICRC; Red Cross; Red Crescent; IFRC; Shanghai Cooperation ' +
  'Organisation; SCO; Collective Security Treaty Organization; CSTO; Commonwealth of Independent States; Eurasian ' +
  'Economic Union; Bank for International Settlements; World Economic Forum; WEF; International Energy Agency; IEA; ' +
  'IRENA; International Organization for Migration; IOM; International Maritime Organization; IMO; ICAO; IATA; ITU; ' +
  'WMO; World Meteorological Organization; WIPO; UPU; OPCW; CTBTO; Gavi; Global Fund; League of Nations; World ' +
  'Anti-Doping Agency; WADA; International Olympic Committee; IOC; FIFA; UEFA; CONCACAF; CONMEBOL; FIBA; ICC ' +
  'Cricket; BCCI; FIA; ATP; WTA; ITF; IAAF; World Athletics; International Cricket Council; World Rugby; NBA; NFL; ' +
  'NHL; MLB; MLS; NCAA; WNBA; PGA; UFC; WWE; Premier League; La Liga; Bundesliga; Serie A; Ligue 1; Football ' +
  'Association; FA; AFC; CAF; Confederation of African Football; Asian Football Confederation; Paralympic ' +
  'Committee; Amnesty International; Amnesty; Human Rights Watch; HRW; Greenpeace; Oxfam; Save the Children; ' +
  'Médecins Sans Frontières; Medecins Sans Frontieres; Doctors Without Borders; MSF; World Wildlife Fund; WWF; ' +
  'Transparency International; Reporters Without Borders; RSF; Committee to Protect Journalists; CPJ; International ' +
  'Crisis Group; Crisis Group; Freedom House; Friends of the Earth; Sierra Club; ACLU; American Civil Liberties ' +
  'Union; NAACP; NRA; National Rifle Association; Planned Parenthood; CARE International; World Vision; Caritas; ' +
  'ActionAid; Islamic Relief; Norwegian Refugee Council; Mercy Corps; International Rescue Committee; Habitat for ' +
  'Humanity; Rotary International; Rotary Club; Lions Club; YMCA; Boy Scouts; Salvation Army; Wikimedia Foundation; ' +
  'Mozilla Foundation; Bill & Melinda Gates Foundation; Gates Foundation; Bill and Melinda Gates Foundation; Ford ' +
  'Foundation; Rockefeller Foundation; Open Society Foundations; Clinton Foundation; Brookings Institution; Chatham ' +
  'House; RAND; Rand Corporation; Heritage Foundation; Cato Institute; Carnegie Endowment for International Peace; ' +
  'Council on Foreign Relations; Center for Strategic and International Studies; CSIS; Pew Research Center; Gallup; ' +
  'SIPRI; International Institute for Strategic Studies; IISS; Royal Society; PETA; Extinction Rebellion; Black ' +
  'Lives Matter; Syrian Observatory for Human Rights; White Helmets; Article 19; Access Now; Global Witness; ' +
  'Bellingcat; Electronic Frontier Foundation; Lowy Institute; Observer Research Foundation; BirdLife ' +
  'International; IUCN; Conservation International; Congress; U.S. Congress; US Congress; Senate; U.S. Senate; US ' +
  'Senate; House of Representatives; U.S. House of Representatives; Supreme Court; U.S. Supreme Court; US Supreme ' +
  'Court; White House; Pentagon; State Department; Department of State; US State Department; U.S. State Department; ' +
  'Defense Department; Department of Defense; Justice Department; Department of Justice; DOJ; Treasury Department; ' +
  'Department of the Treasury; Treasury; Commerce Department; Department of Commerce; Labor Department; Department ' +
  'of Labor; Energy Department; Department of Energy; Education Department; Department of Education; Department of ' +
  'Homeland Security; Homeland Security; DHS; Department of Health and Human Services; HHS; Department of ' +
  'Agriculture; USDA; Department of the Interior; Interior Department; Department of Transportation; Veterans ' +
  'Affairs; Department of Veterans Affairs; HUD; EPA; Environmental Protection Agency; FDA; Food and Drug ' +
  'Administration; CDC; Centers for Disease Control and Prevention; NIH; National Institutes of Health; FBI; ' +
  'Federal Bureau of Investigation; CIA; Central Intelligence Agency; NSA; National Security Agency; NASA; NOAA; ' +
  'FEMA; FAA; Federal Aviation Administration; FCC; Federal Communications Commission; FTC; Federal Trade ' +
  'Commission; SEC; Securities and Exchange Commission; IRS; Internal Revenue Service; Federal Reserve; Fed; ' +
  'Federal Reserve Board; FDIC; FERC; Federal Energy Regulatory Commission; NTSB; National Transportation Safety ' +
  'Board; NHTSA; DEA; Drug Enforcement Administration; ATF; TSA; ICE; CBP; Customs and Border Protection; US ' +
  'Marshals; Secret Service; Coast Guard; U.S. Coast Guard; National Guard; Marine Corps; Marines; U.S. Army; US ' +
  'Army; U.S. Navy; US Navy; U.S. Air Force; US Air Force; Air Force; USAID; Peace Corps; Census Bureau; Bureau of ' +
  'Labor Statistics; U.S. Geological Survey; USGS; National Weather Service; National Hurricane Center; Forest ' +
  'Service; National Park Service; Postal Service; USPS; Amtrak; Smithsonian; Smithsonian Institution; Library of ' +
  'Congress; GAO; Government Accountability Office; CBO; Congressional Budget Office; OMB; Office of Management and ' +
  'Budget; National Security Council; NSC; Joint Chiefs of Staff; Centcom; CENTCOM; Democratic Party; Republican ' +
  'Party; GOP; Democratic National Committee; DNC; Republican National Committee; RNC; Libertarian Party; Green ' +
  'Party; Tea Party; AFL-CIO; Teamsters; UAW; United Auto Workers; SEIU; Chamber of Commerce; American Medical ' +
  'Association; American Bar Association; LAPD; NYPD; New York Police Department; DARPA; Fannie Mae; Freddie Mac; ' +
  'Social Security Administration; Small Business Administration; Nuclear Regulatory Commission; National Science ' +
  'Foundation; House Judiciary Committee; Senate Judiciary Committee; Senate Foreign Relations Committee; House ' +
  'Intelligence Committee; Al-Qaeda; al-Qaeda; al-Qaida; Al Qaeda; al Qaeda; Al-Qaida; al Qaida; Islamic State; ' +
  'ISIS; ISIL; Daesh; IS; Taliban; Hamas; Hezbollah; Hizbollah; Hizbullah; Islamic Jihad; Muslim Brotherhood; Boko ' +
  'Haram; al-Shabab; al-Shabaab; Al-Shabaab; Al-Shabab; Lashkar-e-Taiba; Jaish-e-Mohammed; Haqqani network; ' +
  "Houthis; Houthi; PKK; Kurdistan Workers' Party; YPG; SDF; Syrian Democratic Forces; FARC; ELN; ETA; IRA; Irish " +
  'Republican Army; Tamil Tigers; LTTE; Fatah; PLO; Palestine Liberation Organization; Palestinian Authority; Abu ' +
  'Sayyaf; Jemaah Islamiyah; Ku Klux Klan; Khmer Rouge; Contras; Sendero Luminoso; Shining Path; Wagner; Wagner ' +
  'Group; Mossad; Shin Bet; MI5; MI6; GCHQ; KGB; FSB; GRU; SVR; ISI; Inter-Services Intelligence; RAW; Research and ' +
  'Analysis Wing; CBI; Central Bureau of Investigation; IDF; Israel Defense Forces; Knesset; Duma; State Duma; ' +
  'Bundestag; Bundesrat; Bundesbank; Downing Street; Whitehall; Scotland Yard; Metropolitan Police; House of ' +
  'Commons; House of Lords; Parliament; Home Office; Foreign Office; Ministry of Defence; MoD; HMRC; NHS; National ' +
  'Health Service; Bank of England; Ofcom; Ofsted; BBC Trust; Crown Prosecution Service; Royal Navy; Royal Air ' +
  'Force; RAF; British Army; Labour; Labour Party; Conservative Party; Conservatives; Tories; Tory Party; Liberal ' +
  'Democrats; Lib Dems; SNP; Scottish National Party; Plaid Cymru; Sinn Fein; Sinn Féin; DUP; Democratic Unionist ' +
  'Party; UKIP; UK Independence Party; Brexit Party; Reform UK; Fine Gael; Fianna Fáil; Fianna Fail; TUC; Unite; ' +
  'Unison; Church of England; Catholic Church; Holy See; Russian Orthodox Church; Anglican Church; Church of ' +
  "Scotland; Reserve Bank of India; RBI; Reserve Bank of Australia; RBA; Reserve Bank; Bank of Japan; BOJ; People's " +
  'Bank of China; PBOC; Bank of Canada; Central Bank of Nigeria; CBN; Central Bank of Kenya; South African Reserve ' +
  'Bank; Bangladesh Bank; State Bank of Pakistan; Bangko Sentral ng Pilipinas; Bank Negara Malaysia; Bank ' +
  'Indonesia; Monetary Authority of Singapore; Hong Kong Monetary Authority; Swiss National Bank; Bank of Korea; ' +
  'Riksbank; Norges Bank; Bank of Ghana; Bharatiya Janata Party; BJP; Indian National Congress; Congress Party; ' +
  'Congress party; Aam Aadmi Party; AAP; Shiv Sena; Samajwadi Party; Bahujan Samaj Party; BSP; Trinamool Congress; ' +
  'TMC; DMK; AIADMK; NCP; Nationalist Congress Party; CPI; CPI(M); CPM; RSS; Rashtriya Swayamsevak Sangh; Lok ' +
  'Sabha; Rajya Sabha; Election Commission; Election Commission of India; ISRO; Indian Space Research Organisation; ' +
  'DRDO; Delhi Police; Indian Army; Indian Navy; Indian Railways; ONGC; NTPC; LIC; SEBI; NITI Aayog; Nepali ' +
  'Congress; Awami League; BNP; Bangladesh Nationalist Party; Jatiya Party; Jamaat-e-Islami; PML-N; Pakistan Muslim ' +
  "League; Pakistan Peoples Party; Pakistan People's Party; PPP; PTI; Pakistan Tehreek-e-Insaf; MQM; Muttahida " +
  'Qaumi Movement; NAB; National Assembly; Pakistan Army; Communist Party; Communist Party of China; Chinese ' +
  "Communist Party; CPC; CCP; Politburo; National People's Congress; NPC; State Council; People's Liberation Army; " +
  'PLA; Central Military Commission; Kuomintang; KMT; Democratic Progressive Party; DPP; Liberal Democratic Party; ' +
  "LDP; Komeito; Constitutional Democratic Party of Japan; Diet; Workers' Party; Workers' Party of Korea; Saenuri " +
  'Party; People Power Party; UMNO; Barisan Nasional; BN; Pakatan Harapan; PKR; DAP; Bersatu; PAS; MCA; MIC; ' +
  "People's Action Party; PAP; Workers' Party of Singapore; Golkar; PDI-P; Gerindra; NLD; National League for " +
  'Democracy; USDP; Tatmadaw; Pheu Thai; Pheu Thai Party; Democrat Party; Move Forward Party; Palang Pracharath; ' +
  "Cambodian People's Party; CPP; CNRP; Communist Party of Vietnam; African National Congress; ANC; Democratic " +
  'Alliance; DA; Economic Freedom Fighters; EFF; Inkatha Freedom Party; COSATU; NUMSA; NUM; Eskom; Transnet; SABC; ' +
  'SAA; SARS; Hawks; SACP; ZANU-PF; Zanu-PF; ZANU PF; MDC; Movement for Democratic Change; ZEC; SWAPO; FRELIMO; ' +
  'Frelimo; RENAMO; Renamo; MPLA; UNITA; CCM; Chama Cha Mapinduzi; Chadema; NRM; National Resistance Movement; FDC; ' +
  'Jubilee Party; Jubilee; ODM; Orange Democratic Movement; NASA Coalition; IEBC; EACC; KRA; KNUT; KPLC; Safaricom; ' +
  "Equity Bank; KCB; APC; All Progressives Congress; PDP; Peoples Democratic Party; People's Democratic Party; " +
  'INEC; EFCC; Economic and Financial Crimes Commission; ICPC; NNPC; NAFDAC; NLC; Nigeria Labour Congress; ASUU; ' +
  'DSS; Nigerian Army; NDLEA; NCC; NPA; FRSC; NDDC; MASSOB; IPOB; Afenifere; NDC; National Democratic Congress; ' +
  'NPP; New Patriotic Party; TUC Ghana; RPF; EPRDF; TPLF; SPLM; SPLA; SPLM-IO; Janjaweed; Rapid Support Forces; ' +
  "FNL; M23; ADF; LRA; Lord's Resistance Army; Polisario; Polisario Front; Ennahda; Nidaa Tounes; UGTT; FIS; FLN; " +
  "Wafd; Nour Party; SCAF; Supreme Council of the Armed Forces; Al-Azhar; Baath Party; Ba'ath Party; Free Syrian " +
  'Army; FSA; Nusra Front; al-Nusra Front; Jabhat al-Nusra; Hayat Tahrir al-Sham; Future Movement; Free Patriotic ' +
  'Movement; Amal Movement; Lebanese Forces; Likud; Labor Party; Yesh Atid; Kadima; Kulanu; Yisrael Beiteinu; Shas; ' +
  "Meretz; Joint List; Blue and White; Jewish Home; AKP; Justice and Development Party; CHP; Republican People's " +
  "Party; MHP; Nationalist Movement Party; HDP; Peoples' Democratic Party; IRGC; Revolutionary Guards; " +
  'Revolutionary Guard; Quds Force; Guardian Council; Majlis; Basij; Peshmerga; Kurdistan Democratic Party; KDP; ' +
  'PUK; Patriotic Union of Kurdistan; KRG; Kurdistan Regional Government; Saudi Aramco; Aramco; SABIC; Emirates; ' +
  'Etihad; Etihad Airways; Qatar Airways; Adnoc; ADNOC; DP World; Mubadala; QNB; Al Jazeera; Al Arabiya; United ' +
  'Russia; Yabloko; Central Election Commission; Constitutional Court; Investigative Committee; Gazprom; Rosneft; ' +
  'Lukoil; Sberbank; VTB; Roscosmos; Rostec; Rosatom; Transneft; Novatek; Aeroflot; Naftogaz; Ukrenergo; Verkhovna ' +
  'Rada; Azov; Batkivshchyna; Party of Regions; Law and Justice; PiS; Civic Platform; PO; Fidesz; Jobbik; Syriza; ' +
  'SYRIZA; New Democracy; PASOK; Golden Dawn; CDU; CSU; Christian Democratic Union; SPD; Social Democrats; Social ' +
  'Democratic Party; Greens; FDP; Free Democrats; AfD; Alternative for Germany; Die Linke; Left Party; Freedom ' +
  "Party; Socialist Party; PSOE; People's Party; Popular Party; PP; Podemos; Ciudadanos; Vox; Catalan government; " +
  'Lega; League; Northern League; Five Star Movement; Forza Italia; Democratic Party of Italy; National Front; ' +
  "National Rally; En Marche; La République En Marche; Republicans; UMP; Sweden Democrats; Danish People's Party; " +
  'True Finns; Vlaams Belang; N-VA; VVD; PVV; D66; PRI; Institutional Revolutionary Party; PAN; PRD; Morena; Pemex; ' +
  "Petrobras; PDVSA; Vale; Odebrecht; Workers' Party of Brazil; PT; PMDB; PSDB; Embraer; JBS; PSUV; MUD; MAS; " +
  'Liberal Party; National Party; Nationals; One Nation; Coalition; ABC News; Progressive Conservative; Bloc ' +
  'Quebecois; Bloc Québécois; Parti Quebecois; New Democratic Party; RCMP; Royal Canadian Mounted Police; Bank of ' +
  'Nova Scotia; Labor; Liberal National Party; New Zealand First; National Police; Federal Police; Australian ' +
  'Federal Police; AFP; ACCC; ASIO; CSIRO; Fretilin; Reuters; Associated Press; AP; Agence France-Presse; ' +
  'Bloomberg; Bloomberg News; Xinhua; Xinhua News Agency; TASS; Tass; ITAR-TASS; RIA Novosti; Interfax; Sputnik; ' +
  'RT; Kyodo; Kyodo News; Yonhap; Press Trust of India; ANI; IANS; Antara; Bernama; Anadolu; Anadolu Agency; IRNA; ' +
  'Fars; Mehr; Tasnim; Press TV; SANA; DPA; ANSA; EFE; UPI; BBC; BBC News; CNN; CNBC; CBS; CBS News; ABC; NBC; NBC ' +
  'News; MSNBC; Fox News; Fox; PBS; NPR; C-SPAN; HBO; ESPN; MTV; Sky News; Sky; ITV; Channel 4; CBC; CTV; NHK; KBS; ' +
  'CCTV; CGTN; Al-Jazeera; Al Jazeera English; DW; Deutsche Welle; France 24; RFI; Euronews; Voice of America; VOA; ' +
  'Radio Free Europe; Radio Free Asia; NDTV; Times of India; Hindustan Times; Hindu; Indian Express; Dawn; Express ' +
  "Tribune; Daily Star; Dhaka Tribune; Prothom Alo; Straits Times; South China Morning Post; Global Times; People's " +
  'Daily; China Daily; Japan Times; Asahi Shimbun; Yomiuri Shimbun; Mainichi; Nikkei; Korea Herald; Korea Times; ' +
  'Chosun Ilbo; Bangkok Post; Nation; Jakarta Post; Jakarta Globe; Philippine Star; Inquirer; Rappler; Manila ' +
  'Bulletin; Manila Times; ABS-CBN; GMA; Haaretz; Jerusalem Post; Times of Israel; Ynet; Hurriyet; Hürriyet; ' +
  'Cumhuriyet; Daily Sabah; Al-Ahram; Al Ahram; Egypt Independent; Daily News Egypt; Gulf News; Khaleej Times; Arab ' +
  'News; Daily Nation; Standard; Standard Media; East African; Daily Monitor; New Vision; Mail & Guardian; Mail and ' +
  'Guardian; Sunday Times; City Press; News24; Sowetan; Daily Maverick; Punch; Vanguard; ThisDay; Premium Times; ' +
  'Guardian Nigeria; Daily Trust; Herald; NewsDay; Sydney Morning Herald; Age; Australian; Herald Sun; New Zealand ' +
  'Herald; Stuff; Globe and Mail; Toronto Star; National Post; New York Times; NYT; Washington Post; Wall Street ' +
  'Journal; WSJ; USA Today; Los Angeles Times; Chicago Tribune; Boston Globe; Politico; Axios; BuzzFeed; Buzzfeed; ' +
  'HuffPost; Huffington Post; Vox Media; Vice; Vice News; Daily Beast; Breitbart; Newsweek; Time; Economist; ' +
  'Forbes; Fortune; New Yorker; Atlantic; National Geographic; Financial Times; FT; Guardian; Independent; Daily ' +
  'Telegraph; Telegraph; Times; Daily Mail; Mail Online; Daily Mirror; Sun; Evening Standard; Le Monde; Le Figaro; ' +
  'Liberation; Der Spiegel; Spiegel; Die Welt; Bild; Die Zeit; Süddeutsche Zeitung; El Pais; El País; El Mundo; La ' +
  'Repubblica; Corriere della Sera; Kommersant; Vedomosti; Novaya Gazeta; Izvestia; Pravda; Moscow Times; Kyiv ' +
  'Post; Gazeta Wyborcza; O Globo; Globo; Folha de S.Paulo; Clarin; Clarín; El Universal; Reforma; Telesur; ' +
  'Univision; Telemundo; Wikipedia; WikiLeaks; Wikileaks; Nature; Science; Lancet; Rolling Stone; Vanity Fair; ' +
  'Vogue; Netflix; YouTube; Twitter; Facebook; Instagram; WhatsApp; TikTok; Snapchat; LinkedIn; Reddit; Telegram; ' +
  'WeChat; Weibo; Spotify; Google; Alphabet; Apple; Microsoft; Amazon; Meta; Tesla; IBM; Intel; AMD; Nvidia; ' +
  'Qualcomm; Cisco; Oracle; Dell; HP; Hewlett-Packard; SAP; Siemens; Samsung; Samsung Electronics; LG; LG ' +
  'Electronics; SK Hynix; Sony; Panasonic; Toshiba; Hitachi; Sharp; Fujitsu; NEC; Nintendo; SoftBank; Softbank; ' +
  'Rakuten; Canon; Nikon; Toyota; Toyota Motor; Honda; Honda Motor; Nissan; Nissan Motor; Mazda; Subaru; Suzuki; ' +
  'Mitsubishi; Mitsubishi Motors; Mitsui; Sumitomo; Nomura; Mizuho; Hyundai; Hyundai Motor; Kia; Daewoo; Lotte; ' +
  'Posco; POSCO; Volkswagen; VW; BMW; Daimler; Mercedes; Mercedes-Benz; Audi; Porsche; Opel; Renault; Peugeot; ' +
  'Citroen; PSA; Fiat; Fiat Chrysler; Stellantis; Ferrari; Volvo; Saab; Ford; Ford Motor Company; Ford Motor Co.; ' +
  'General Motors; GM; Chrysler; Boeing; Airbus; Lockheed Martin; Raytheon; Northrop Grumman; General Dynamics; BAE ' +
  'Systems; Rolls-Royce; Bombardier; SpaceX; Blue Origin; Virgin; Virgin Galactic; Virgin Atlantic; British ' +
  'Airways; Lufthansa; Air France; Air France-KLM; KLM; Ryanair; EasyJet; easyJet; Delta; Delta Air Lines; United ' +
  'Airlines; American Airlines; Southwest Airlines; Qantas; Air New Zealand; Air India; IndiGo; Jet Airways; ' +
  'SpiceJet; Kingfisher Airlines; Singapore Airlines; Cathay Pacific; Malaysia Airlines; AirAsia; Garuda Indonesia; ' +
  'Thai Airways; Philippine Airlines; Cebu Pacific; China Eastern; China Southern; Air China; Korean Air; Asiana ' +
  'Airlines; Japan Airlines; All Nippon Airways; ANA; Turkish Airlines; El Al; Kenya Airways; Ethiopian Airlines; ' +
  'South African Airways; EgyptAir; Exxon; ExxonMobil; Exxon Mobil; Chevron; Shell; Royal Dutch Shell; BP; Total; ' +
  'TotalEnergies; Eni; Equinor; Statoil; ConocoPhillips; Halliburton; Schlumberger; Glencore; Rio Tinto; BHP; BHP ' +
  'Billiton; Anglo American; Anglo American Platinum; AngloGold Ashanti; Barrick; Newmont; ArcelorMittal; Tata; ' +
  'Tata Motors; Tata Steel; TCS; Tata Consultancy Services; Infosys; Wipro; Reliance; Reliance Industries; Adani; ' +
  'Adani Group; Mahindra; Mahindra & Mahindra; Maruti; Maruti Suzuki; Bajaj; Bharti Airtel; Airtel; Vodafone; ' +
  'Vodacom; MTN; Telkom; Cell C; Naspers; Orange; Telefonica; Telefónica; BT; Deutsche Telekom; T-Mobile; AT&T; ' +
  'Verizon; Sprint; Comcast; Time Warner; WarnerMedia; Walt Disney; Disney; Viacom; 21st Century Fox; News Corp; ' +
  'News Corp.; Paramount; Warner Bros.; Warner Bros; Universal; Universal Pictures; Walmart; Wal-Mart; Target; ' +
  "Costco; Home Depot; Best Buy; Sears; Macy's; McDonald's; Starbucks; Burger King; KFC; Subway; Coca-Cola; Coke; " +
  'Pepsi; PepsiCo; Nestle; Nestlé; Unilever; Procter & Gamble; P&G; Johnson & Johnson; Pfizer; Moderna; ' +
  'AstraZeneca; BioNTech; Merck; Novartis; Roche; Sanofi; GlaxoSmithKline; GSK; Bayer; Monsanto; BASF; Gilead; ' +
  'Gilead Sciences; AbbVie; Eli Lilly; Abbott; Sinovac; Sinopharm; Cipla; Serum Institute of India; Bharat Biotech; ' +
  'Goldman Sachs; Goldman; JPMorgan; JPMorgan Chase; J.P. Morgan; JP Morgan; Morgan Stanley; Citigroup; Citibank; ' +
  'Bank of America; Wells Fargo; Lehman Brothers; Merrill Lynch; Bear Stearns; AIG; American Express; Visa; ' +
  "Mastercard; MasterCard; PayPal; HSBC; Barclays; Lloyds; Lloyd's of London; Royal Bank of Scotland; RBS; NatWest; Standard " +
  'Chartered; Deutsche Bank; Commerzbank; UBS; Credit Suisse; BNP Paribas; Société Générale; Societe Generale; ' +
  'Crédit Agricole; UniCredit; Intesa Sanpaolo; Santander; Banco Santander; BBVA; ING; ABN Amro; Nordea; Danske ' +
  'Bank; ANZ; Westpac; Commonwealth Bank; Macquarie; DBS; OCBC; UOB; Temasek; GIC; Maybank; CIMB; ICBC; Bank of ' +
  'China; China Construction Bank; Agricultural Bank of China; State Bank of India; SBI; ICICI Bank; HDFC Bank; ' +
  'HDFC; Punjab National Bank; PNB; Axis Bank; Yes Bank; Absa; FirstRand; Nedbank; Standard Bank; Capitec; Ecobank; ' +
  'Zenith Bank; GTBank; Access Bank; First Bank; UBA; Dangote; Dangote Group; Huawei; ZTE; Xiaomi; Oppo; Vivo; ' +
  'Lenovo; Alibaba; Alibaba Group; Tencent; Baidu; ByteDance; JD.com; Didi; Didi Chuxing; Meituan; Foxconn; TSMC; ' +
  'HTC; Evergrande; Sinopec; PetroChina; CNOOC; CNPC; China Mobile; Petronas; PTT; Pertamina; San Miguel; SM; PLDT; ' +
  'Globe Telecom; Jollibee; Grab; Gojek; Uber; Lyft; Airbnb; Zoom; Dropbox; eBay; Yahoo; AOL; Adobe; Salesforce; ' +
  'Palantir; Nokia; Ericsson; Motorola; BlackBerry; Research In Motion; Philips; IKEA; Ikea; H&M; Zara; Inditex; ' +
  "Nike; Adidas; Puma; Gucci; LVMH; L'Oreal; L'Oréal; Chanel; General Electric; GE; 3M; Caterpillar; DuPont; Dow " +
  'Chemical; Alcoa; Deere; Honeywell; United Technologies; Siemens Energy; ABB; Alstom; Thales; Vinci; Veolia; ' +
  'Suez; EDF; E.ON; RWE; Enel; Iberdrola; Tepco; TEPCO; Tokyo Electric Power; KEPCO; FedEx; UPS; DHL; Maersk; ' +
  "Accenture; Deloitte; KPMG; PwC; PricewaterhouseCoopers; Ernst & Young; EY; McKinsey; Moody's; Standard & Poor's; " +
  'S&P; Fitch; Fitch Ratings; BlackRock; Blackstone; Berkshire Hathaway; KKR; Carlyle Group; Bridgewater; Bechtel; ' +
  'Blackwater; Cambridge Analytica; Enron; WorldCom; Theranos; Cargill; Tyson; Kraft; Kraft Heinz; Heinz; Kellogg; ' +
  'Danone; Heineken; AB InBev; Anheuser-Busch; Diageo; SABMiller; Philip Morris; British American Tobacco; Tesco; ' +
  "Sainsbury's; Marks & Spencer; Carrefour; Aldi; Lidl; Woolworths; Coles; Shoprite; Pick n Pay; Nasdaq; NASDAQ; " +
  'New York Stock Exchange; NYSE; London Stock Exchange; Tokyo Stock Exchange; JSE; BSE; NSE; Nairobi Securities ' +
  'Exchange; OpenAI; DeepMind; Anthropic; Harvard; Harvard University; Yale; Yale University; Princeton; Princeton ' +
  'University; Stanford; Stanford University; MIT; Massachusetts Institute of Technology; Caltech; Columbia ' +
  'University; Cornell; Cornell University; Berkeley; UC Berkeley; UCLA; USC; NYU; New York University; Johns ' +
  'Hopkins; Johns Hopkins University; Duke; Duke University; Oxford University; University of Oxford; Cambridge ' +
  'University; University of Cambridge; Imperial College; Imperial College London; University College London; UCL; ' +
  "King's College London; LSE; London School of Economics; CERN; Max Planck Institute; Sorbonne; Tsinghua " +
  'University; Peking University; Fudan University; University of Tokyo; National University of Singapore; NUS; ' +
  'Nanyang Technological University; University of Hong Kong; IIT; IIM; JNU; Jawaharlal Nehru University; Delhi ' +
  'University; AIIMS; University of Cape Town; UCT; Wits; University of the Witwatersrand; Makerere University; ' +
  'University of Nairobi; University of Ibadan; Cairo University; American University of Beirut; Tel Aviv ' +
  'University; Hebrew University; ANU; Australian National University; University of Melbourne; University of ' +
  'Sydney; Monash University; McGill University; University of Toronto; Mayo Clinic; Cleveland Clinic; Walter Reed; ' +
  'Eton; Eton College; Manchester United; Man United; Manchester City; Man City; Liverpool FC; Chelsea; Arsenal; ' +
  'Tottenham; Spurs; Everton; Real Madrid; FC Barcelona; Barca; Atletico Madrid; Atlético Madrid; Juventus; AC ' +
  'Milan; Inter Milan; AS Roma; Napoli; Bayern Munich; Bayern; Borussia Dortmund; Paris Saint-Germain; PSG; Ajax; ' +
  'Benfica; Celtic; Rangers; Kaizer Chiefs; Orlando Pirates; Mamelodi Sundowns; Gor Mahia; AFC Leopards; Al Ahly; ' +
  'Zamalek; Super Eagles; Black Stars; Bafana Bafana; Harambee Stars; Indomitable Lions; Springboks; All Blacks; ' +
  'Wallabies; Proteas; New York Yankees; Yankees; Red Sox; Boston Red Sox; Dodgers; Giants; Mets; Cubs; Lakers; Los ' +
  'Angeles Lakers; Celtics; Boston Celtics; Knicks; Chicago Bulls; Miami Heat; Golden State Warriors; Warriors; ' +
  'Patriots; New England Patriots; Dallas Cowboys; Cowboys; Packers; Steelers; Red Bull; McLaren; Royal Opera ' +
  'House; Metropolitan Opera; Metropolitan Museum of Art; British Museum; Louvre; Tate; Tate Modern; Guggenheim; ' +
  'MoMA; Museum of Modern Art; Getty; Bolshoi; New York Philharmonic; Berlin Philharmonic; Royal Shakespeare ' +
  'Company; Beatles; Rolling Stones; Led Zeppelin; Pink Floyd; U2; Coldplay; Radiohead; Queen; ABBA; BTS; ' +
  "Metallica; Nirvana; Sotheby's; Christie's; Nobel Committee; Nobel Foundation; Academy of Motion Picture Arts and " +
  'Sciences; Mumbai Indians; Chennai Super Kings; Royal Challengers Bangalore; Kolkata Knight Riders'
).split('; ');

/** What firms have behind their name, in small letters and without a full stop. */
export const legalForms: ReadonlySet<string> = new Set(
  'ag plc ltd limited inc corp corporation co company sa se nv ab asa spa gmbh llc oyj kk group holding holdings'.split(
    ' ',
  ),
);

/** Last words (or words before `of`) of the names of organizations, in small letters. */
export const organizationHeads: ReadonlySet<string> = new Set(
  (
    'ministry department agency bureau commission committee council authority administration directorate office ' +
    'secretariat board tribunal court parliament senate congress assembly cabinet police army navy force forces corps ' +
    'brigade battalion regiment command guard guards service services party alliance movement front coalition league ' +
    'union federation confederation association society institute institution foundation organization organisation ' +
    'trust fund charity club guild brotherhood congregation church diocese archdiocese network center centre initiative ' +
    'programme group inc inc. corp corp. ltd ltd. llc plc co co. company companies corporation limited gmbh ag bhd pvt ' +
    'holdings holding bank bancorp airlines airways airline motors motor industries enterprises partners capital ' +
    'insurance pharmaceuticals pharma petroleum energy telecom telecommunications communications technologies technology ' +
    'systems software electronics media entertainment pictures studios records productions securities investments ' +
    'brewery breweries foods stores bros brothers university college school academy polytechnic faculty hospital clinic ' +
    'laboratory laboratories library museum orchestra choir ballet philharmonic symphony times post news herald tribune ' +
    'gazette journal daily magazine press radio television tv broadcasting newspaper weekly observer chronicle fc united ' +
    'afc rovers wanderers rangers squad exchange consortium cooperative co-operative syndicate militia fleet treasury ' +
    'judiciary constabulary bloc caucus mission embassy consulate observatory registry ombudsman conservancy consulting ' +
    'solutions logistics steel chemicals mines mining railways railway electric nationalists democrats labs ventures ' +
    'associates publishing publications seminary legion resistance junta politburo presidium duma knesset majlis ' +
    'chamber inspectorate firm unit panel hotels resorts cartel institut mint archives zoo government empire division section branch ' +
    'troupe theatre theater band nation nations orchestra secretariat task-force desk lobby'
  ).split(' '),
);

/** Heads that organizations share with places: the words around decide. */
export const placeOrOrganizationHeads: ReadonlySet<string> = new Set(
  'hospital school university college museum library embassy consulate clinic zoo centre center court church parliament observatory academy station'.split(
    ' ',
  ),
);

/** Acronym or other short form → the name that the same thing is listed under. Both are known without the text's help. */
export const organizationAliases: ReadonlyMap<string, string> = new Map(
  (
    'EU=European Union|E.U.=European Union|UN=United Nations|U.N.=United Nations|WHO=World Health Organization|' +
    'World Health Organisation=World Health Organization|IMF=International Monetary Fund|WTO=World Trade Organization|' +
    'North Atlantic Treaty Organization=NATO|Nato=NATO|IAEA=International Atomic Energy Agency|' +
    'ICC=International Criminal Court|ICJ=International Court of Justice|AU=African Union|' +
    'SCO=Shanghai Cooperation Organisation|Shanghai Cooperation Organization=Shanghai Cooperation Organisation|' +
    'G-20=G20|Group of 20=G20|Group of Twenty=G20|G-7=G7|Group of Seven=G7|G-8=G8|ECB=European Central Bank|' +
    'FBI=Federal Bureau of Investigation|CIA=Central Intelligence Agency|Fed=Federal Reserve|' +
    'OPCW=Organisation for the Prohibition of Chemical Weapons|ASEAN=Association of Southeast Asian Nations|' +
    'Asean=Association of Southeast Asian Nations|CSTO=Collective Security Treaty Organization|' +
    'ICRC=International Committee of the Red Cross|HRW=Human Rights Watch|MSF=Médecins Sans Frontières|' +
    'Medecins Sans Frontieres=Médecins Sans Frontières|Doctors Without Borders=Médecins Sans Frontières|' +
    'AP=Associated Press|NYT=New York Times|WSJ=Wall Street Journal|FT=Financial Times|GM=General Motors|' +
    'VW=Volkswagen|GE=General Electric|EPA=Environmental Protection Agency|FDA=Food and Drug Administration|' +
    'NHS=National Health Service|OSCE=Organization for Security and Co-operation in Europe|' +
    'OPEC=Organization of the Petroleum Exporting Countries|Brics=BRICS|Unicef=UNICEF|Unesco=UNESCO|' +
    'Opec=Organization of the Petroleum Exporting Countries'
  )
    .split('|')
    .map(row => row.split('=') as [string, string]),
);
