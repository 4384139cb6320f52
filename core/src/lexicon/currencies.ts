/**
 * Currencies that news texts write about. `name` is the singular English name; `words` are further names (lower case,
 * singular; plurals are made by rule or given in `plurals`), `symbols` stand before or after the figure, some of them are
 * abbreviations of the same kind that only count against a figure. The code itself always counts.
 *
 * `PS` and `Y=` are what `£` and `¥` become when a text is folded to ASCII, as some wire archives are.
 */
export interface CurrencyRow {
  /** ISO 4217. */
  readonly code: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly plurals?: readonly string[];
  readonly symbols?: readonly string[];
  /** The name is an everyday word too (`won`, `mark`): it only counts after at least this many. */
  readonly least?: number;
}

/** A hundredth (or so) of a currency, counted under the currency's own code with `factor`. */
export interface MinorRow {
  readonly name: string;
  readonly words: readonly string[];
  readonly plurals?: readonly string[];
  readonly symbols?: readonly string[];
  /** What it is a part of. */
  readonly code: string;
}

export const currencies: readonly CurrencyRow[] = [
  {
    code: 'USD',
    name: 'dollar',
    words: ['us dollar', 'u.s. dollar', 'american dollar', 'dlr', 'greenback', 'buck'],
    symbols: ['$', 'US$', 'U.S.$'],
  },
  { code: 'EUR', name: 'euro', words: [], symbols: ['€'] },
  {
    code: 'GBP',
    name: 'pound',
    words: ['pound sterling', 'british pound', 'quid'],
    plurals: ['pounds sterling', 'quid'],
    symbols: ['£', 'PS'],
  },
  { code: 'JPY', name: 'yen', words: ['japanese yen'], plurals: ['yen', 'japanese yen'], symbols: ['¥', 'Y=', 'JP¥'] },
  {
    code: 'CNY',
    name: 'yuan',
    words: ['renminbi', 'rmb', 'chinese yuan', 'kuai'],
    plurals: ['yuan', 'renminbi', 'rmb', 'kuai', 'chinese yuan'],
    symbols: ['CN¥', 'RMB'],
  },
  { code: 'AUD', name: 'Australian dollar', words: ['aussie dollar'], symbols: ['A$', 'AU$'] },
  { code: 'CAD', name: 'Canadian dollar', words: [], symbols: ['C$', 'CA$', 'CAD$', 'Can$'] },
  { code: 'NZD', name: 'New Zealand dollar', words: [], symbols: ['NZ$'] },
  { code: 'HKD', name: 'Hong Kong dollar', words: [], symbols: ['HK$'] },
  { code: 'SGD', name: 'Singapore dollar', words: ['singaporean dollar'], symbols: ['S$'] },
  { code: 'TWD', name: 'Taiwan dollar', words: ['new taiwan dollar'], symbols: ['NT$'] },
  // `franc` alone is Swiss today; the French and the Belgian one are history and mostly named in full.
  { code: 'CHF', name: 'Swiss franc', words: ['franc'], symbols: ['SFr', 'Fr'] },
  {
    code: 'SEK',
    name: 'Swedish krona',
    words: ['krona', 'swedish crown'],
    plurals: ['kronor', 'swedish kronor'],
    symbols: ['SKr'],
  },
  { code: 'NOK', name: 'Norwegian krone', words: ['norwegian crown'], plurals: ['norwegian kroner'], symbols: ['NKr'] },
  {
    code: 'DKK',
    name: 'Danish krone',
    words: ['danish crown', 'krone'],
    plurals: ['danish kroner', 'kroner'],
    symbols: ['DKr'],
  },
  { code: 'ISK', name: 'Icelandic krona', words: ['icelandic crown'], plurals: ['icelandic kronur'] },
  { code: 'CZK', name: 'Czech koruna', words: ['koruna', 'czech crown'], plurals: ['czech koruny'] },
  { code: 'PLN', name: 'zloty', words: ['polish zloty'], plurals: ['zlotys', 'zloty', 'polish zloty'] },
  { code: 'HUF', name: 'forint', words: ['hungarian forint'], plurals: ['forint', 'forints'] },
  { code: 'RON', name: 'leu', words: ['romanian leu'], plurals: ['lei', 'romanian lei'], least: 100 },
  { code: 'BGN', name: 'lev', words: ['bulgarian lev'], plurals: ['leva', 'bulgarian leva'], least: 100 },
  { code: 'RSD', name: 'Serbian dinar', words: [] },
  { code: 'HRK', name: 'Croatian kuna', words: ['kuna'], plurals: ['kuna'], symbols: ['kn'] },
  { code: 'RUB', name: 'ruble', words: ['rouble', 'russian ruble', 'russian rouble'], symbols: ['₽'] },
  { code: 'UAH', name: 'hryvnia', words: ['ukrainian hryvnia', 'hryvna'], symbols: ['₴'] },
  { code: 'BYN', name: 'Belarusian ruble', words: ['belarusian rouble'] },
  { code: 'KZT', name: 'tenge', words: ['kazakh tenge'], plurals: ['tenge'], symbols: ['₸'] },
  { code: 'GEL', name: 'lari', words: ['georgian lari'], plurals: ['lari', 'laris'], symbols: ['₾'] },
  { code: 'AMD', name: 'dram', words: ['armenian dram'], symbols: ['֏'] },
  {
    code: 'TRY',
    name: 'lira',
    words: ['turkish lira'],
    plurals: ['lira', 'liras', 'turkish lira', 'turkish liras'],
    symbols: ['₺', 'TL'],
  },
  { code: 'INR', name: 'rupee', words: ['indian rupee'], symbols: ['₹', 'Rs', 'Re'] },
  { code: 'PKR', name: 'Pakistani rupee', words: [] },
  { code: 'LKR', name: 'Sri Lankan rupee', words: [] },
  { code: 'NPR', name: 'Nepalese rupee', words: ['nepali rupee'] },
  { code: 'BDT', name: 'taka', words: ['bangladeshi taka'], plurals: ['taka'], symbols: ['৳'] },
  { code: 'IDR', name: 'rupiah', words: ['indonesian rupiah'], plurals: ['rupiah', 'rupiahs'], symbols: ['Rp'] },
  { code: 'MYR', name: 'ringgit', words: ['malaysian ringgit'], plurals: ['ringgit'], symbols: ['RM'] },
  { code: 'THB', name: 'baht', words: ['thai baht'], plurals: ['baht'], symbols: ['฿'] },
  { code: 'PHP', name: 'Philippine peso', words: [], symbols: ['₱'] },
  { code: 'VND', name: 'dong', words: ['vietnamese dong'], plurals: ['dong'], symbols: ['₫'], least: 100 },
  {
    code: 'KRW',
    name: 'won',
    words: ['south korean won', 'korean won'],
    plurals: ['won', 'south korean won', 'korean won'],
    symbols: ['₩'],
    least: 100,
  },
  { code: 'KPW', name: 'North Korean won', words: [], plurals: ['north korean won'] },
  { code: 'LAK', name: 'Lao kip', words: ['kip'], plurals: ['kip'], symbols: ['₭'] },
  { code: 'KHR', name: 'riel', words: ['cambodian riel'], symbols: ['៛'] },
  { code: 'MMK', name: 'kyat', words: ['myanmar kyat'] },
  { code: 'MNT', name: 'tugrik', words: ['mongolian tugrik'], symbols: ['₮'] },
  { code: 'ILS', name: 'shekel', words: ['israeli shekel', 'new shekel', 'new israeli shekel'], symbols: ['₪', 'NIS'] },
  { code: 'SAR', name: 'Saudi riyal', words: ['riyal'] },
  { code: 'QAR', name: 'Qatari riyal', words: [] },
  { code: 'AED', name: 'dirham', words: ['uae dirham', 'emirati dirham'], symbols: ['Dh', 'Dhs'] },
  { code: 'KWD', name: 'Kuwaiti dinar', words: [] },
  { code: 'BHD', name: 'Bahraini dinar', words: [] },
  { code: 'JOD', name: 'Jordanian dinar', words: [] },
  { code: 'IQD', name: 'Iraqi dinar', words: [] },
  { code: 'OMR', name: 'Omani rial', words: [] },
  { code: 'IRR', name: 'Iranian rial', words: ['rial', 'toman'] },
  { code: 'LBP', name: 'Lebanese pound', words: ['lebanese lira'] },
  { code: 'SYP', name: 'Syrian pound', words: [] },
  { code: 'EGP', name: 'Egyptian pound', words: [], symbols: ['E£'] },
  { code: 'MAD', name: 'Moroccan dirham', words: [] },
  { code: 'TND', name: 'Tunisian dinar', words: [] },
  { code: 'DZD', name: 'Algerian dinar', words: [] },
  { code: 'NGN', name: 'naira', words: ['nigerian naira'], plurals: ['naira', 'nairas'], symbols: ['₦'] },
  { code: 'GHS', name: 'cedi', words: ['ghanaian cedi'], symbols: ['₵', 'GH₵'] },
  { code: 'KES', name: 'Kenyan shilling', words: [], symbols: ['KSh', 'Ksh', 'Sh'] },
  { code: 'TZS', name: 'Tanzanian shilling', words: [] },
  { code: 'UGX', name: 'Ugandan shilling', words: [] },
  { code: 'ETB', name: 'birr', words: ['ethiopian birr'], plurals: ['birr'] },
  { code: 'ZAR', name: 'rand', words: ['south african rand'], plurals: ['rand'], least: 100 },
  { code: 'ZMW', name: 'kwacha', words: ['zambian kwacha'], plurals: ['kwacha'] },
  { code: 'XOF', name: 'CFA franc', words: [] },
  {
    code: 'BRL',
    name: 'real',
    words: ['brazilian real'],
    plurals: ['reais', 'brazilian reais'],
    symbols: ['R$'],
    least: 100,
  },
  { code: 'MXN', name: 'Mexican peso', words: ['peso'], symbols: ['Mex$', 'MXN$', 'MX$'] },
  { code: 'ARS', name: 'Argentine peso', words: ['argentinian peso'] },
  { code: 'CLP', name: 'Chilean peso', words: [] },
  { code: 'COP', name: 'Colombian peso', words: [] },
  { code: 'UYU', name: 'Uruguayan peso', words: [] },
  { code: 'CUP', name: 'Cuban peso', words: [] },
  {
    code: 'PEN',
    name: 'sol',
    words: ['peruvian sol', 'nuevo sol'],
    plurals: ['soles', 'peruvian soles'],
    symbols: ['S/'],
    least: 100,
  },
  { code: 'VES', name: 'bolivar', words: ['venezuelan bolivar'] },
  { code: 'CRC', name: 'Costa Rican colón', words: ['costa rican colon', 'colón'], symbols: ['₡'] },
  { code: 'PYG', name: 'guarani', words: ['paraguayan guarani'], symbols: ['₲'] },
  { code: 'JMD', name: 'Jamaican dollar', words: [], symbols: ['J$'] },
  { code: 'XBT', name: 'bitcoin', words: ['btc'], symbols: ['₿'] },
  // Gone, but still in the archives.
  {
    code: 'DEM',
    name: 'mark',
    words: ['german mark', 'deutsche mark', 'deutschmark', 'd-mark'],
    symbols: ['DM'],
    least: 100,
  },
  { code: 'FRF', name: 'French franc', words: [], symbols: ['FF'] },
  { code: 'ITL', name: 'Italian lira', words: [], plurals: ['italian lire', 'lire'] },
  { code: 'ESP', name: 'peseta', words: ['spanish peseta'] },
  { code: 'GRD', name: 'drachma', words: ['greek drachma'] },
  { code: 'NLG', name: 'guilder', words: ['dutch guilder'] },
  { code: 'IEP', name: 'Irish pound', words: ['punt'], least: 100 },
];

export const minorCurrencies: readonly MinorRow[] = [
  { name: 'cent', words: [], symbols: ['¢', 'c'], code: 'USD' },
  { name: 'penny', words: [], plurals: ['pence', 'pennies'], symbols: ['p'], code: 'GBP' },
  { name: 'sen', words: [], plurals: ['sen'], code: 'MYR' },
  { name: 'kopek', words: ['kopeck'], code: 'RUB' },
  { name: 'agora', words: [], plurals: ['agorot'], code: 'ILS' },
  { name: 'paisa', words: [], plurals: ['paise'], code: 'INR' },
  { name: 'centavo', words: [], code: 'MXN' },
  { name: 'satoshi', words: [], code: 'XBT' },
];
