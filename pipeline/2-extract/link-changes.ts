import { matchAt } from './rule.ts';
import type { FigureFound } from './values.ts';

const FROM = /(?<=\bfrom )/iy;
const TO = /(?<=\bto )/y;
const LONGEST_WAY = 100;

/** Link the figures of each "from X to Y" by the same index. */
export function linkChanges(text: string, figures: readonly FigureFound[]): readonly FigureFound[] {
  const linked = [...figures];
  let index = 0;
  for (let place = 0; place + 1 < linked.length; place++) {
    const from = linked[place];
    const to = linked[place + 1];
    if (from === undefined || to === undefined || !isChange(text, from, to)) continue;
    const countOf = from.countOf ?? to.countOf;
    linked[place] = { ...from, countOf, change: { role: 'from', index } };
    linked[place + 1] = { ...to, change: { role: 'to', index } };
    index++;
  }
  return index === 0 ? figures : linked;
}

function isChange(text: string, from: FigureFound, to: FigureFound): boolean {
  const way = to.start - from.end;
  if (way < ' to '.length || way > LONGEST_WAY || from.unit?.kind !== to.unit?.kind) return false;
  if (from.unit === undefined || from.ordinal) return false;
  if (!matchAt(FROM, text, from.start) || !matchAt(TO, text, to.start)) return false;
  return !/[.;:?!] /.test(text.slice(from.end, to.start));
}
