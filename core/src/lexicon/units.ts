/**
 * Units of measure. `unit` is the UCUM code (where UCUM has one), `name` the singular English name, `words` further
 * singular names (lower case; plurals are made by rule or stand in `plurals`), `symbols` are case-sensitive. `factor`
 * converts to the first unit of the same `dimension`; `offset` is added before that (temperatures).
 */
export interface UnitRow {
  readonly unit: string;
  readonly name: string;
  readonly words?: readonly string[];
  readonly plurals?: readonly string[];
  readonly symbols?: readonly string[];
  readonly dimension: Dimension;
  readonly factor: number;
  readonly offset?: number;
  /** Metric prefixes may stand before it: `kilo`, `k`. */
  readonly prefixes?: readonly Prefix[];
  /** `square` and `cubic` may stand before it. */
  readonly powers?: true;
}

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'temperature'
  | 'angle'
  | 'energy'
  | 'power'
  | 'force'
  | 'torque'
  | 'pressure'
  | 'frequency'
  | 'voltage'
  | 'current'
  | 'resistance'
  | 'capacitance'
  | 'charge'
  | 'light'
  | 'sound'
  | 'information'
  | 'radiation'
  | 'amount'
  | 'concentration'
  | 'rotation'
  | 'economy'
  | 'rate';

export type Prefix = 'p' | 'n' | 'µ' | 'm' | 'c' | 'd' | 'h' | 'k' | 'M' | 'G' | 'T' | 'P';

export const prefixes: Readonly<
  Record<Prefix, { readonly name: string; readonly factor: number; readonly ucum: string }>
> = {
  p: { name: 'pico', factor: 1e-12, ucum: 'p' },
  n: { name: 'nano', factor: 1e-9, ucum: 'n' },
  µ: { name: 'micro', factor: 1e-6, ucum: 'u' },
  m: { name: 'milli', factor: 1e-3, ucum: 'm' },
  c: { name: 'centi', factor: 1e-2, ucum: 'c' },
  d: { name: 'deci', factor: 1e-1, ucum: 'd' },
  h: { name: 'hecto', factor: 1e2, ucum: 'h' },
  k: { name: 'kilo', factor: 1e3, ucum: 'k' },
  M: { name: 'mega', factor: 1e6, ucum: 'M' },
  G: { name: 'giga', factor: 1e9, ucum: 'G' },
  T: { name: 'tera', factor: 1e12, ucum: 'T' },
  P: { name: 'peta', factor: 1e15, ucum: 'P' },
};

const large = ['k', 'M', 'G', 'T', 'P'] as const;

export const baseUnits: readonly UnitRow[] = [
  // Length
  {
    unit: 'm',
    name: 'metre',
    words: ['meter'],
    symbols: ['m'],
    dimension: 'length',
    factor: 1,
    prefixes: ['p', 'n', 'µ', 'm', 'c', 'd', 'k'],
    powers: true,
  },
  {
    unit: '[in_i]',
    name: 'inch',
    plurals: ['inches'],
    symbols: ['in', '″', '"', '”'],
    dimension: 'length',
    factor: 0.0254,
    powers: true,
  },
  {
    unit: '[ft_i]',
    name: 'foot',
    plurals: ['feet'],
    symbols: ['ft', '′'],
    dimension: 'length',
    factor: 0.3048,
    powers: true,
  },
  { unit: '[yd_i]', name: 'yard', symbols: ['yd', 'yds'], dimension: 'length', factor: 0.9144, powers: true },
  { unit: '[mi_i]', name: 'mile', symbols: ['mi'], dimension: 'length', factor: 1609.344, powers: true },
  { unit: '[nmi_i]', name: 'nautical mile', symbols: ['nmi'], dimension: 'length', factor: 1852 },
  { unit: '[fur_us]', name: 'furlong', dimension: 'length', factor: 201.168 },
  { unit: '[ly]', name: 'light-year', words: ['light year'], dimension: 'length', factor: 9.4607304725808e15 },
  { unit: 'AU', name: 'astronomical unit', dimension: 'length', factor: 149597870700 },
  // Area
  {
    unit: 'm2',
    name: 'square metre',
    words: ['square meter'],
    symbols: ['m²', 'm2', 'sqm', 'sq m'],
    dimension: 'area',
    factor: 1,
  },
  {
    unit: 'km2',
    name: 'square kilometre',
    words: ['square kilometer'],
    symbols: ['km²', 'km2', 'sq km'],
    dimension: 'area',
    factor: 1e6,
  },
  {
    unit: 'cm2',
    name: 'square centimetre',
    words: ['square centimeter'],
    symbols: ['cm²', 'cm2', 'sq cm'],
    dimension: 'area',
    factor: 1e-4,
  },
  { unit: 'har', name: 'hectare', symbols: ['ha'], dimension: 'area', factor: 1e4 },
  { unit: '[acr_us]', name: 'acre', dimension: 'area', factor: 4046.8564224 },
  {
    unit: '[sft_i]',
    name: 'square foot',
    plurals: ['square feet'],
    symbols: ['ft²', 'ft2', 'sq ft', 'sqft'],
    dimension: 'area',
    factor: 0.09290304,
  },
  { unit: '[syd_i]', name: 'square yard', symbols: ['sq yd'], dimension: 'area', factor: 0.83612736 },
  {
    unit: '[sin_i]',
    name: 'square inch',
    plurals: ['square inches'],
    symbols: ['sq in'],
    dimension: 'area',
    factor: 6.4516e-4,
  },
  { unit: '[smi_us]', name: 'square mile', symbols: ['sq mi'], dimension: 'area', factor: 2589988.110336 },
  // Volume
  {
    unit: 'L',
    name: 'litre',
    words: ['liter'],
    symbols: ['L', 'l'],
    dimension: 'volume',
    factor: 1,
    prefixes: ['µ', 'm', 'c', 'd', 'h', 'M'],
  },
  {
    unit: 'm3',
    name: 'cubic metre',
    words: ['cubic meter'],
    symbols: ['m³', 'm3', 'cu m'],
    dimension: 'volume',
    factor: 1000,
  },
  {
    unit: 'cm3',
    name: 'cubic centimetre',
    words: ['cubic centimeter'],
    symbols: ['cm³', 'cm3', 'cc'],
    dimension: 'volume',
    factor: 0.001,
  },
  {
    unit: 'km3',
    name: 'cubic kilometre',
    words: ['cubic kilometer'],
    symbols: ['km³', 'km3'],
    dimension: 'volume',
    factor: 1e12,
  },
  {
    unit: '[cft_i]',
    name: 'cubic foot',
    plurals: ['cubic feet'],
    symbols: ['cu ft', 'ft³'],
    dimension: 'volume',
    factor: 28.316846592,
  },
  { unit: '[cyd_i]', name: 'cubic yard', dimension: 'volume', factor: 764.554857984 },
  {
    unit: '[cin_i]',
    name: 'cubic inch',
    plurals: ['cubic inches'],
    symbols: ['cu in'],
    dimension: 'volume',
    factor: 0.016387064,
  },
  { unit: '[gal_us]', name: 'gallon', symbols: ['gal'], dimension: 'volume', factor: 3.785411784 },
  { unit: '[qt_us]', name: 'quart', dimension: 'volume', factor: 0.946352946 },
  { unit: '[pt_us]', name: 'pint', dimension: 'volume', factor: 0.473176473 },
  { unit: '[cup_us]', name: 'cup', dimension: 'volume', factor: 0.2365882365 },
  { unit: '[foz_us]', name: 'fluid ounce', symbols: ['fl oz'], dimension: 'volume', factor: 0.0295735295625 },
  {
    unit: '[tbs_us]',
    name: 'tablespoon',
    words: ['tablespoonful'],
    symbols: ['tbsp'],
    dimension: 'volume',
    factor: 0.01478676478125,
  },
  {
    unit: '[tsp_us]',
    name: 'teaspoon',
    words: ['teaspoonful'],
    symbols: ['tsp'],
    dimension: 'volume',
    factor: 0.00492892159375,
  },
  { unit: '[bbl_us]', name: 'barrel', symbols: ['bbl'], dimension: 'volume', factor: 158.987294928 },
  { unit: '[bu_us]', name: 'bushel', dimension: 'volume', factor: 35.23907016688 },
  {
    unit: '[acr_us].[ft_us]',
    name: 'acre-foot',
    plurals: ['acre-feet'],
    dimension: 'volume',
    factor: 1233481.83754752,
  },
  // Mass
  {
    unit: 'g',
    name: 'gram',
    words: ['gramme'],
    symbols: ['g'],
    dimension: 'mass',
    factor: 1,
    prefixes: ['n', 'µ', 'm', 'k'],
  },
  { unit: 'kg', name: 'kilogram', words: ['kilo', 'kilogramme'], symbols: ['kg'], dimension: 'mass', factor: 1000 },
  {
    unit: 't',
    name: 'tonne',
    words: ['metric ton'],
    symbols: ['t'],
    dimension: 'mass',
    factor: 1e6,
    prefixes: ['k', 'M', 'G'],
  },
  { unit: '[ston_av]', name: 'ton', words: ['short ton'], dimension: 'mass', factor: 907184.74 },
  { unit: '[lton_av]', name: 'long ton', dimension: 'mass', factor: 1016046.9088 },
  { unit: '[lb_av]', name: 'pound', symbols: ['lb', 'lbs'], dimension: 'mass', factor: 453.59237 },
  { unit: '[oz_av]', name: 'ounce', symbols: ['oz'], dimension: 'mass', factor: 28.349523125 },
  { unit: '[oz_tr]', name: 'troy ounce', dimension: 'mass', factor: 31.1034768 },
  { unit: '[stone_av]', name: 'stone', plurals: ['stone'], dimension: 'mass', factor: 6350.29318 },
  { unit: '[car_m]', name: 'carat', dimension: 'mass', factor: 0.2 },
  // Time
  {
    unit: 's',
    name: 'second',
    symbols: ['s', 'sec', 'secs'],
    words: ['sec'],
    dimension: 'time',
    factor: 1,
    prefixes: ['p', 'n', 'µ', 'm'],
  },
  { unit: 'min', name: 'minute', symbols: ['min', 'mins'], dimension: 'time', factor: 60 },
  { unit: 'h', name: 'hour', symbols: ['h', 'hr', 'hrs'], dimension: 'time', factor: 3600 },
  { unit: 'd', name: 'day', dimension: 'time', factor: 86400 },
  { unit: '2.wk', name: 'fortnight', dimension: 'time', factor: 1209600 },
  { unit: 'wk', name: 'week', dimension: 'time', factor: 604800 },
  { unit: 'mo', name: 'month', dimension: 'time', factor: 2629800 },
  { unit: '3.mo', name: 'quarter', dimension: 'time', factor: 7889400 },
  { unit: 'a', name: 'year', symbols: ['yr', 'yrs'], dimension: 'time', factor: 31557600 },
  { unit: '10.a', name: 'decade', dimension: 'time', factor: 315576000 },
  { unit: '100.a', name: 'century', plurals: ['centuries'], dimension: 'time', factor: 3155760000 },
  { unit: '1000.a', name: 'millennium', plurals: ['millennia', 'millenniums'], dimension: 'time', factor: 31557600000 },
  // Speed
  { unit: 'm/s', name: 'metre per second', symbols: ['m/s', 'mps'], dimension: 'speed', factor: 1 },
  {
    unit: 'km/h',
    name: 'kilometre per hour',
    symbols: ['km/h', 'kph', 'kmh', 'kmph', 'km/hr'],
    dimension: 'speed',
    factor: 1 / 3.6,
  },
  { unit: '[mi_i]/h', name: 'mile per hour', symbols: ['mph'], dimension: 'speed', factor: 0.44704 },
  { unit: '[kn_i]', name: 'knot', dimension: 'speed', factor: 1852 / 3600 },
  { unit: '[mach]', name: 'Mach', plurals: [], dimension: 'speed', factor: 340.3 },
  // Temperature
  { unit: 'K', name: 'kelvin', plurals: ['kelvin', 'kelvins'], dimension: 'temperature', factor: 1 },
  {
    unit: 'Cel',
    name: 'degree Celsius',
    words: ['celsius', 'celcius', 'centigrade', 'centigrate', 'degree centigrade', 'deg celsius', 'degree c', 'deg c'],
    plurals: ['degrees celsius', 'degrees centigrade', 'degrees c'],
    symbols: ['°C', '° C', '℃', 'ºC', 'C'],
    dimension: 'temperature',
    factor: 1,
    offset: 273.15,
  },
  {
    unit: '[degF]',
    name: 'degree Fahrenheit',
    words: ['fahrenheit', 'farenheit', 'degree f', 'deg f', 'deg fahrenheit'],
    plurals: ['degrees fahrenheit', 'degrees f'],
    symbols: ['°F', '° F', '℉', 'ºF'],
    dimension: 'temperature',
    factor: 5 / 9,
    offset: 459.67,
  },
  // Angle, or temperature without a scale
  { unit: 'deg', name: 'degree', words: ['deg'], symbols: ['°', 'º'], dimension: 'angle', factor: 1 },
  // Energy and power
  { unit: 'J', name: 'joule', symbols: ['J'], dimension: 'energy', factor: 1, prefixes: ['m', ...large] },
  {
    unit: 'W.h',
    name: 'watt hour',
    words: ['watt-hour'],
    symbols: ['Wh'],
    dimension: 'energy',
    factor: 3600,
    prefixes: large,
  },
  { unit: 'cal', name: 'calorie', dimension: 'energy', factor: 4.184 },
  { unit: 'kcal', name: 'kilocalorie', symbols: ['kcal'], dimension: 'energy', factor: 4184 },
  { unit: '[Btu]', name: 'British thermal unit', symbols: ['BTU', 'Btu'], dimension: 'energy', factor: 1055.05585262 },
  {
    unit: 'M[Btu]',
    name: 'mega British thermal unit',
    symbols: ['mmBTU', 'MMBtu', 'mmBtu'],
    dimension: 'energy',
    factor: 1055055852.62,
  },
  {
    unit: 'eV',
    name: 'electronvolt',
    words: ['electron volt'],
    symbols: ['eV'],
    dimension: 'energy',
    factor: 1.602176634e-19,
    prefixes: ['k', 'M', 'G', 'T'],
  },
  { unit: 'W', name: 'watt', symbols: ['W'], dimension: 'power', factor: 1, prefixes: ['m', ...large] },
  {
    unit: '[HP]',
    name: 'horsepower',
    plurals: ['horsepower'],
    symbols: ['hp', 'PS'],
    dimension: 'power',
    factor: 745.6998715822702,
  },
  {
    unit: '[HP].brake',
    name: 'brake horsepower',
    plurals: ['brake horsepower'],
    symbols: ['bhp'],
    dimension: 'power',
    factor: 745.6998715822702,
  },
  // Force, torque, pressure
  { unit: 'N', name: 'newton', symbols: ['N', 'kN'], dimension: 'force', factor: 1 },
  {
    unit: 'N.m',
    name: 'newton metre',
    words: ['newton meter', 'newton-metre', 'newton-meter'],
    symbols: ['Nm', 'N·m'],
    dimension: 'torque',
    factor: 1,
  },
  {
    unit: '[lbf_av].[ft_i]',
    name: 'pound-foot',
    plurals: ['pound-feet'],
    symbols: ['lb-ft', 'lb ft', 'lb.-ft.'],
    words: ['foot-pound'],
    dimension: 'torque',
    factor: 1.3558179483314,
  },
  { unit: 'Pa', name: 'pascal', symbols: ['Pa'], dimension: 'pressure', factor: 1, prefixes: ['h', 'k', 'M', 'G'] },
  { unit: 'bar', name: 'bar', symbols: ['bar'], plurals: ['bar'], dimension: 'pressure', factor: 1e5 },
  { unit: 'mbar', name: 'millibar', symbols: ['mbar', 'mb'], dimension: 'pressure', factor: 100 },
  {
    unit: '[psi]',
    name: 'pound per square inch',
    plurals: ['pounds per square inch'],
    symbols: ['psi'],
    dimension: 'pressure',
    factor: 6894.757293168,
  },
  // Frequency, electricity, light, sound
  {
    unit: 'Hz',
    name: 'hertz',
    plurals: ['hertz'],
    symbols: ['Hz'],
    dimension: 'frequency',
    factor: 1,
    prefixes: ['k', 'M', 'G', 'T'],
  },
  {
    unit: '{rev}/min',
    name: 'revolution per minute',
    plurals: ['revolutions per minute'],
    symbols: ['rpm', 'RPM'],
    dimension: 'rotation',
    factor: 1,
  },
  { unit: 'V', name: 'volt', symbols: ['V'], dimension: 'voltage', factor: 1, prefixes: ['m', 'k', 'M'] },
  { unit: 'A', name: 'ampere', words: ['amp'], symbols: ['mA'], dimension: 'current', factor: 1 },
  {
    unit: 'mA.h',
    name: 'milliampere hour',
    words: ['milliamp hour'],
    symbols: ['mAh'],
    dimension: 'charge',
    factor: 1,
  },
  { unit: 'Ohm', name: 'ohm', symbols: ['Ω'], dimension: 'resistance', factor: 1 },
  { unit: 'F', name: 'farad', symbols: ['F', 'µF'], dimension: 'capacitance', factor: 1 },
  { unit: 'lm', name: 'lumen', symbols: ['lm'], dimension: 'light', factor: 1 },
  { unit: 'dB', name: 'decibel', symbols: ['dB', 'dBA'], dimension: 'sound', factor: 1 },
  // Information
  { unit: 'bit', name: 'bit', dimension: 'information', factor: 1, prefixes: ['k', 'M', 'G', 'T'], symbols: [] },
  { unit: 'By', name: 'byte', symbols: [], dimension: 'information', factor: 8 },
  { unit: 'kBy', name: 'kilobyte', symbols: ['kB', 'KB'], dimension: 'information', factor: 8e3 },
  { unit: 'MBy', name: 'megabyte', words: ['meg'], symbols: ['MB', 'Mb'], dimension: 'information', factor: 8e6 },
  { unit: 'GBy', name: 'gigabyte', words: ['gig'], symbols: ['GB'], dimension: 'information', factor: 8e9 },
  { unit: 'TBy', name: 'terabyte', symbols: ['TB'], dimension: 'information', factor: 8e12 },
  { unit: 'PBy', name: 'petabyte', symbols: ['PB'], dimension: 'information', factor: 8e15 },
  { unit: 'Mbit/s', name: 'megabit per second', symbols: ['Mbps', 'Mb/s'], dimension: 'rate', factor: 1 },
  { unit: 'Gbit/s', name: 'gigabit per second', symbols: ['Gbps', 'Gb/s'], dimension: 'rate', factor: 1000 },
  { unit: '[MPix]', name: 'megapixel', symbols: ['MP', 'Mpx'], dimension: 'amount', factor: 1 },
  // Concentration, radiation
  {
    unit: '[ppm]',
    name: 'part per million',
    plurals: ['parts per million'],
    symbols: ['ppm'],
    dimension: 'concentration',
    factor: 1e-6,
  },
  {
    unit: '[ppb]',
    name: 'part per billion',
    plurals: ['parts per billion'],
    symbols: ['ppb'],
    dimension: 'concentration',
    factor: 1e-9,
  },
  { unit: 'Sv', name: 'sievert', symbols: ['Sv', 'mSv'], dimension: 'radiation', factor: 1 },
  { unit: 'Bq', name: 'becquerel', symbols: ['Bq'], dimension: 'radiation', factor: 1 },
  // Fuel economy
  {
    unit: '[mi_i]/[gal_us]',
    name: 'mile per gallon',
    plurals: ['miles per gallon'],
    symbols: ['mpg', 'mpge', 'MPGe'],
    dimension: 'economy',
    factor: 1,
  },
];

/** Words after a measure that tell which side of a thing it measures: `14 metres deep`. They belong to the figure's span no more than the thing does. */
export const extents: ReadonlySet<string> = new Set([
  'tall',
  'wide',
  'long',
  'deep',
  'high',
  'thick',
  'away',
  'across',
  'apart',
  'north',
  'south',
  'east',
  'west',
  'race',
  'sprint',
  'dash',
  'swim',
  'final',
  'freestyle',
  'hurdles',
]);

/** Symbols that are also words or letters of other kinds: after a space they count only where an edge or a measure word follows. */
export const tightSymbols: ReadonlySet<string> = new Set([
  'm',
  'g',
  'l',
  'L',
  't',
  's',
  'h',
  'W',
  'V',
  'N',
  'J',
  'K',
  'C',
  'F',
  'A',
  'in',
  'ha',
  'PS',
  'cc',
  'mb',
  'bar',
  'mi',
  'MP',
  'h',
]);

/** Every unit with its metric multiples, made from the rows above. */
export const units: readonly UnitRow[] = baseUnits.flatMap(row => [row, ...multiples(row)]);

function multiples(row: UnitRow): UnitRow[] {
  const taken = new Set(baseUnits.map(other => other.unit));
  return (row.prefixes ?? []).flatMap(symbol => {
    const prefix = prefixes[symbol];
    const unit = prefix.ucum + row.unit;
    const made: UnitRow = {
      unit,
      name: prefix.name + row.name,
      words: (row.words ?? []).map(word => prefix.name + word),
      symbols: (row.symbols ?? [])
        .map(one => symbol + one)
        .concat(symbol === 'µ' ? (row.symbols ?? []).flatMap(one => [`μ${one}`, `u${one}`]) : []),
      ...(row.plurals ? { plurals: row.plurals.map(plural => prefix.name + plural) } : {}),
      dimension: row.dimension,
      factor: row.factor * prefix.factor,
    };
    return taken.has(unit) ? [] : [made];
  });
}
