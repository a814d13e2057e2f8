import { matchAt } from './rule.ts';
import type { FigureFound } from './values.ts';

const NEXT = /(?:,? (?:and|or) |, )/y;

/** Give each number of a list the unit written once, after the last: 5, 10 and 15 percent. */
export function linkUnits(text: string, figures: readonly FigureFound[]): readonly FigureFound[] {
  const linked = [...figures];
  for (let place = linked.length - 2; place >= 0; place--) {
    const figure = linked[place];
    const next = linked[place + 1];
    if (figure === undefined || next === undefined || !sharesUnit(text, figure, next)) continue;
    const { unit, rate, rule } = next;
    linked[place] = { ...figure, rule, unit, rate };
  }
  return linked;
}

function sharesUnit(text: string, figure: FigureFound, next: FigureFound): boolean {
  const bare = figure.rule === 'figure-count' && figure.countOf === undefined;
  if (!bare || figure.rate !== undefined || !UNITS.includes(next.rule)) return false;
  const middle = matchAt(NEXT, text, figure.end);
  return middle !== undefined && figure.end + middle[0].length === next.start;
}

/** Rules whose unit follows the number. */
const UNITS: readonly string[] = [
  'figure-percent',
  'figure-percentage-points',
  'figure-duration',
  'figure-measure',
  'figure-money-words',
];
