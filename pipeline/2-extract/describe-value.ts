import type { Amount, FigureFound, PeriodFound, Unit, Value } from './values.ts';

/** Write what was found in one line: a date and a period as in ISO 8601, a figure with its unit. */
export function describeValue(text: string, value: Value): string {
  switch (value.kind) {
    case 'date':
      return value.value ?? 'no value';
    case 'period':
      return describePeriod(value);
    case 'reference':
      return 'reference';
    case 'figure':
      return describeFigure(text, value);
  }
}

function describePeriod({ from, to, open, notation, part }: PeriodFound): string {
  const start = open === 'start' && to !== undefined ? '..' : from;
  const end = open === 'end' && from !== undefined ? '..' : to;
  const ends = start === end ? start : `${start ?? '?'}/${end ?? '?'}`;
  return `${ends ?? 'no value'} ${notation}${part === undefined ? '' : ` ${part}`}`;
}

function describeFigure(text: string, figure: FigureFound): string {
  const { hedge, unit, countOf, rate, change } = figure;
  if (unit === undefined) return 'no value';
  const noun = countOf && text.slice(countOf.start, countOf.end);
  const amount = describeUnit(describeAmount(figure), unit, noun);
  const counted = rate === undefined ? amount : `${amount} per ${rate.unit}`;
  return [change?.role, hedge, counted].filter((words) => words !== undefined).join(' ');
}

function describeAmount({ value, minimum, maximum, ratio }: Amount): string {
  if (value !== undefined) return value;
  if (ratio !== undefined) return `${ratio.numerator}/${ratio.denominator}`;
  if (minimum === undefined && maximum === undefined) return 'no value';
  return `${minimum ?? ''}..${maximum ?? ''}`;
}

function describeUnit(amount: string, unit: Unit, noun: string | undefined): string {
  switch (unit.kind) {
    case 'money':
      return `${amount} ${unit.currency ?? 'money'}`;
    case 'percent':
      return `${amount} %`;
    case 'percentage-point':
      return `${amount} percentage points`;
    case 'duration':
    case 'measure':
      return `${amount} ${unit.unit}`;
    case 'age':
      return `age ${amount} ${unit.unit}`;
    case 'share':
      return `${amount} share`;
    case 'multiple':
      return `${amount} times as much`;
    case 'ordinal':
      return `ordinal ${amount}`;
    case 'count':
      return noun === undefined ? amount : `${amount} ${noun}`;
  }
}
