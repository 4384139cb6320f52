/** Units of time, speed, temperature and angle. */
import type { UnitRow } from './unit.ts';

export const motionUnits: readonly UnitRow[] = [
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
    words: ['celsius', 'celcius', 'celsuis', 'centigrade', 'degree centigrade', 'deg celsius', 'degree c', 'deg c'],
    plurals: ['degrees celsius', 'degrees centigrade', 'degrees c'],
    symbols: ['°C', '° C', '℃', 'ºC', 'C'],
    dimension: 'temperature',
    factor: 1,
    offset: 273.15,
  },
  {
    unit: '[degF]',
    name: 'degree Fahrenheit',
    words: ['fahrenheit', 'farenheight', 'degree f', 'deg f', 'deg fahrenheit'],
    plurals: ['degrees fahrenheit', 'degrees f'],
    // A bare F is a temperature in the news; farads come with a prefix.
    symbols: ['°F', '° F', '℉', 'ºF', 'F'],
    dimension: 'temperature',
    factor: 5 / 9,
    offset: 459.67,
  },
  // Angle, or temperature without a scale
  { unit: 'deg', name: 'degree', words: ['deg'], symbols: ['°', 'º'], dimension: 'angle', factor: 1 },
];
