/** Words for the numbers below a hundred, each with its value. */
export const units: ReadonlyMap<string, number> = count(1, [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
]);
export const teens: ReadonlyMap<string, number> = count(10, [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]);
export const tens: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, index) => [word, (index + 2) * 10] as const,
  ),
);

/** Powers of ten that a number is multiplied by. */
export const powers: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['bn', 9],
  ['tn', 12],
]);

/** Words that multiply the number before them. */
export const powerWords: readonly string[] = [
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'dozen',
];

/** Ordinal words from first to nineteenth and for the tens, each with its value. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...count(1, [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
  ]),
  ...[...tens].map(([word, value]) => [word.replace(/y$/, 'ieth'), value] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Names of fractions, each with its denominator. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ordinals]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const]),
]);

function count(from: number, words: readonly string[]): Map<string, number> {
  return new Map(words.map((word, index) => [word, from + index]));
}

/** Give the value of a number written in words: `two hundred and fifty thousand` is 250000. */
export function valueOfWords(words: string): string {
  const single = units.get(words) ?? teens.get(words);
  if (single !== undefined) return String(single);
  let total = 0n;
  let group = 0n;
  for (const word of words.toLowerCase().split(/[\s,-]+/)) {
    const small = units.get(word) ?? teens.get(word) ?? tens.get(word);
    if (small !== undefined) group += BigInt(small);
    else if (word === 'dozen') group = atLeastOne(group) * 12n;
    else if (word === 'score') group = atLeastOne(group) * 20n;
    else if (word === 'hundred') group = atLeastOne(group) * 100n;
    else if (powers.has(word)) {
      total += atLeastOne(group) * 10n ** BigInt(powers.get(word) ?? 0);
      group = 0n;
    }
  }
  return (total + group).toString();
}

function atLeastOne(group: bigint): bigint {
  return group === 0n ? 1n : group;
}
