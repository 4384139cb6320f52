/**
 * Customary units and the metric ones that news puts beside them: UCUM codes, and the symbol that is shown. Left out are
 * those that mean different things in different countries, such as gallons, pints and tons, and units of a trade.
 */
export const metricUnits: ReadonlyMap<string, { readonly unit: string; readonly symbol: string }> = new Map([
  ['[in_i]', { unit: 'cm', symbol: 'cm' }],
  ['[ft_i]', { unit: 'm', symbol: 'm' }],
  ['[yd_i]', { unit: 'm', symbol: 'm' }],
  ['[fth_i]', { unit: 'm', symbol: 'm' }],
  ['[mi_i]', { unit: 'km', symbol: 'km' }],
  ['[nmi_i]', { unit: 'km', symbol: 'km' }],
  ['[sin_i]', { unit: 'cm2', symbol: 'cm²' }],
  ['[sft_i]', { unit: 'm2', symbol: 'm²' }],
  ['[syd_i]', { unit: 'm2', symbol: 'm²' }],
  ['[acr_us]', { unit: 'har', symbol: 'ha' }],
  ['[smi_us]', { unit: 'km2', symbol: 'km²' }],
  ['[cft_i]', { unit: 'm3', symbol: 'm³' }],
  ['[cyd_i]', { unit: 'm3', symbol: 'm³' }],
  ['[oz_av]', { unit: 'g', symbol: 'g' }],
  ['[lb_av]', { unit: 'kg', symbol: 'kg' }],
  ['[stone_av]', { unit: 'kg', symbol: 'kg' }],
  ['[mi_i]/h', { unit: 'km/h', symbol: 'km/h' }],
  ['[kn_i]', { unit: 'km/h', symbol: 'km/h' }],
  ['[degF]', { unit: 'Cel', symbol: '°C' }],
]);
