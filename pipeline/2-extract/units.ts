/** A unit of time or measure: its words, and the short forms that may stand close to digits. */
interface UnitRow {
  readonly unit: string;
  readonly code?: string;
  readonly words: readonly string[];
  readonly short: readonly string[];
}

/** Units of time, with the codes of UN/CEFACT Recommendation 20; a test holds them against QUDT. */
export const timeUnits: readonly UnitRow[] = [
  { unit: 'second', code: 'SEC', words: ['seconds'], short: ['sec', 'secs'] },
  { unit: 'minute', code: 'MIN', words: ['minute', 'minutes'], short: ['min', 'mins'] },
  { unit: 'hour', code: 'HUR', words: ['hour', 'hours'], short: ['hr', 'hrs'] },
  { unit: 'day', code: 'DAY', words: ['day', 'days'], short: [] },
  { unit: 'working day', words: ['working day', 'working days'], short: [] },
  { unit: 'week', code: 'WEE', words: ['week', 'weeks'], short: ['wks'] },
  { unit: 'fortnight', words: ['fortnight', 'fortnights'], short: [] },
  { unit: 'month', code: 'MON', words: ['month', 'months'], short: [] },
  { unit: 'year', code: 'ANN', words: ['year', 'years'], short: ['yrs'] },
  { unit: 'decade', code: 'DEC', words: ['decade', 'decades'], short: [] },
  { unit: 'century', words: ['century', 'centuries'], short: [] },
];

/** Units of measure, with the codes of UN/CEFACT Recommendation 20. */
export const measureUnits: readonly (UnitRow & { readonly code: string })[] = [
  measure('millimetre', 'MMT', ['millimetre', 'millimeter'], ['mm']),
  measure('centimetre', 'CMT', ['centimetre', 'centimeter'], ['cm']),
  measure('metre', 'MTR', ['metre', 'meter'], []),
  measure('kilometre', 'KMT', ['kilometre', 'kilometer'], ['km']),
  measure('nautical mile', 'NMI', ['nautical mile'], []),
  measure('mile', 'SMI', ['mile'], []),
  measure('yard', 'YRD', ['yard'], []),
  measure('foot', 'FOT', [], ['foot', 'feet', 'ft']),
  measure('inch', 'INH', [], ['inch', 'inches']),
  measure('square metre', 'MTK', ['square metre', 'square meter'], ['m²', 'sq m']),
  measure('square kilometre', 'KMK', ['square kilometre', 'square kilometer'], ['km²']),
  measure('square mile', 'MIK', ['square mile'], []),
  measure('square foot', 'FTK', [], ['square foot', 'square feet', 'sq ft']),
  measure('cubic metre', 'MTQ', ['cubic metre', 'cubic meter'], ['m³']),
  measure('hectare', 'HAR', ['hectare'], ['ha']),
  measure('acre', 'ACR', ['acre'], []),
  measure('microgram', 'MC', ['microgram'], ['µg', 'mcg']),
  measure('milligram', 'MGM', ['milligram'], ['mg']),
  measure('gram', 'GRM', ['gram'], []),
  measure('kilogram', 'KGM', ['kilogram'], ['kg']),
  measure('tonne', 'TNE', ['tonne', 'metric ton'], []),
  measure('millilitre', 'MLT', ['millilitre', 'milliliter'], ['ml']),
  measure('litre', 'LTR', ['litre', 'liter'], []),
  measure('mile per hour', 'HM', [], ['miles per hour', 'mph']),
  measure('kilometre per hour', 'KMH', [], ['kilometres per hour', 'km/h']),
  measure('degree Celsius', 'CEL', [], ['degree Celsius', 'degrees Celsius', '°C', '° C']),
  measure('degree Fahrenheit', 'FAH', [], ['degree Fahrenheit', 'degrees Fahrenheit', '°F', '° F']),
  measure('kilowatt', 'KWT', ['kilowatt'], ['kW']),
  measure('megawatt', 'MAW', ['megawatt'], ['MW']),
  measure('kilowatt hour', 'KWH', ['kilowatt hour', 'kilowatt-hour'], ['kWh']),
  measure('gigawatt hour', 'GWH', ['gigawatt hour', 'gigawatt-hour'], ['GWh']),
  measure('kilobyte', '2P', ['kilobyte'], ['kB', 'KB']),
  measure('megabyte', '4L', ['megabyte'], ['MB']),
  measure('gigabyte', 'E34', ['gigabyte'], ['GB']),
  measure('terabyte', 'E35', ['terabyte'], ['TB']),
];

function measure(
  unit: string,
  code: string,
  singular: readonly string[],
  short: readonly string[],
) {
  return { unit, code, words: singular.flatMap((word) => [word, `${word}s`]), short };
}

/** Short forms that may stand close to digits, as in `5km`, written for a pattern. */
export const shortForms: readonly string[] = [...timeUnits, ...measureUnits]
  .flatMap(({ short }) => short)
  .filter((form) => /^[a-z/]+[²³]?$/i.test(form));
