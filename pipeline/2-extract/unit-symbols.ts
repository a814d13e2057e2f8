/** Units that no rule reads, as they stand behind a number: words, and symbols with a prefix. */
const words =
  'metric ton(?:ne)?s?|(?:short|long) tons?|tons?|gallons?|barrels?|pounds?|ounces?|lbs?|knots|volts?|amps?|basis points?|percentage points?|degrees|cents|pence|' +
  'litres?|liters?|metres?|meters?|feet|miles?|kilomet(?:re|er)s?|kilograms?|tonnes?|hectares?|acres?|km|kg|ft|standard cubic feet|cubic (?:feet|yards)|(?:feet|metres|meters) per (?:second|minute)|nautical miles?|carats?|bushels?|hertz|decibels?|horsepower|becquerels?|(?:milli|micro)?sieverts?';
const compounds =
  'inch|foot|feet|yard|mile|metre|meter|kilometre|kilometer|acre|hectare|litre|liter';
const symbols =
  '(?:psi[ag]?|\u00b0|[kMG]W|[kM]t|MT|kt|NM|[tL](?= of )|hPa|ppg|ppm|ppb|bpm|rpm|dB|hp|Hz|Bq|Sv|(?:[kMGTm\\u00b5\\u03bc])(?:Bq|Sv|Gy|Hz|Pa|Wh|eV|V|A|N|J|m/s))';
const rates = '(?:/\\p{L}+\\d?| per (?:\\p{Ll}{1,2}|gram|litre|liter|second|minute|hour))?';
const times =
  '(?:calendar|working|business|consecutive|full|more|whole) (?:years?|months?|weeks?|days?|hours?|minutes?)';

const behind = new RegExp(
  `^(?:[- ](?:${times}|${words}| ?crore| ?lakh)|-(?:${compounds})|[- ]?${symbols}${rates})(?![\\p{L}\\d])`,
  'u',
);
const LONGEST_UNIT = 40;

/** Tell how long a unit is that stands behind a number, with the space or hyphen before it: 0 for none. */
export function unitLength(text: string, end: number): number {
  return behind.exec(text.slice(end, end + LONGEST_UNIT))?.[0].length ?? 0;
}

const rate = /^\/\p{L}+\d?(?![\p{L}\d])/u;

/** Tell how long the rest of a rate is behind a measure: "/kg" behind "20 mg". */
export function rateLength(text: string, end: number): number {
  return rate.exec(text.slice(end, end + LONGEST_UNIT))?.[0].length ?? 0;
}

const symbol = new RegExp(`^${symbols}$`, 'u');

/** Tell whether a word is the symbol of a unit, such as kBq. */
export function isUnitSymbol(word: string): boolean {
  return symbol.test(word);
}
