import { powers, tens, units } from './number-words.ts';

type Step = 'start' | 'unit' | 'teen' | 'tens' | 'hundred' | 'power';

/** Give the words at the start that make one number: of `five, six` the first. */
export function longestNumber(words: string): string {
  const found = [...words.toLowerCase().matchAll(/[a-z]+/g)].filter(([word]) => word !== 'and');
  let step: Step = 'start';
  let smallest = Infinity;
  let end = 0;
  for (const [index, match] of found.entries()) {
    const next = stepOf(match[0]);
    const power = powers.get(match[0]) ?? 0;
    const hundreds = step === 'hundred' && found[index + 1]?.[0] === 'hundred';
    if (!follows[step].includes(next) || hundreds || smallest === 0) break;
    if (next === 'power' && power >= smallest) break;
    if (next === 'unit' && step === 'tens' && !/[- ]/.test(words.charAt(end))) break;
    smallest = next === 'power' ? power : smallest;
    step = next;
    end = match.index + match[0].length;
  }
  return words.slice(0, end);
}

/** What may follow what inside one number; a dozen ends it, as its power is the smallest. */
const follows: Readonly<Record<Step, readonly Step[]>> = {
  start: ['unit', 'teen', 'tens', 'hundred', 'power'],
  unit: ['hundred', 'power'],
  teen: ['hundred', 'power'],
  tens: ['unit', 'hundred', 'power'],
  hundred: ['unit', 'teen', 'tens', 'power'],
  power: ['unit', 'teen', 'tens'],
};

function stepOf(word: string): Step {
  if (units.has(word)) return 'unit';
  if (tens.has(word)) return 'tens';
  if (word === 'hundred') return 'hundred';
  return powers.has(word) || word === 'dozen' ? 'power' : 'teen';
}
