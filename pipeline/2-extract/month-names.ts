/** Names and abbreviations of the months, January first. */
export const monthNames: readonly (readonly [name: string, ...short: string[]])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

const numbers = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Give the number of a month by its name or abbreviation, with or without a full stop. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.replace('.', ''));
}
