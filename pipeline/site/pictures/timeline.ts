import { dateWords, spanOfDate } from '../dates.ts';
import { clip, s } from '../hast.ts';
import type { Element } from '../hast.ts';
import { hasSeveralReports, reportLabel } from '../parts/report-of.ts';
import type { View } from '../view.ts';
import { drawing, label, linked, tenth, ticks } from './drawing.ts';
import type { DatedEvent } from './events.ts';

const width = 640;
const axis = { from: 8, to: 202 };
const top = 28;

/** Draw dated events below each other; a year is drawn as long as a year, a day as a point. */
export function timeline(view: View, events: readonly DatedEvent[]): Element {
  const spans = events.map(({ date }) => spanOfDate(date));
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...spans.map(({ to }) => to)));
  const x = (year: number): number =>
    axis.from + ((year - first) / Math.max(last - first, 1)) * (axis.to - axis.from);
  const several = hasSeveralReports(view.dataset);
  const rowHeight = several ? 40 : 26;
  const height = top + events.length * rowHeight + 8;
  const years = ticks(first, last, 4).filter((year) => Number.isInteger(year));
  const grid = years.flatMap((year) => [
    s('line', { x1: tenth(x(year)), y1: top - 8, x2: tenth(x(year)), y2: tenth(height) }),
    label(String(year), { x: Math.max(x(year), 14), y: 14, anchor: 'middle', className: 'tick' }),
  ]);
  const rows = events.map((event, row) =>
    eventRow(view, event, { x, y: top + row * rowHeight, rowHeight }),
  );
  const description = `${events.length} dated events, from ${dateWords(events[0]?.date ?? '')} to ${dateWords(events.at(-1)?.date ?? '')}. A bar is as long as the time that the words leave open; the table below says the same.`;
  const about = { id: 'timeline', title: 'Timeline of dated events', description, width, height };
  return drawing(about, [...grid, ...rows]);
}

interface Row {
  readonly x: (year: number) => number;
  readonly y: number;
  readonly rowHeight: number;
}

/** An event with its date and words, and below them the report, where there are several. */
function eventRow(
  view: View,
  { date, record, words }: DatedEvent,
  { x, y, rowHeight }: Row,
): Element {
  const { from, to } = spanOfDate(date);
  const middle = y + 13;
  const report = reportLabel(view.dataset, record);
  const wide = tenth(Math.max(x(to) - x(from), 5));
  const bounds = { x: tenth(x(from)), y: tenth(middle - 4), width: wide, height: 8 };
  return linked(view.href(record.id), [
    s('rect', { class: 'hit', x: 0, y: tenth(y), width, height: rowHeight }),
    s('rect', { class: 'event', ...bounds, rx: 2 }),
    label(dateWords(date), { x: axis.to + 12, y: middle + 4, className: 'when' }),
    label(clip(words, 56), { x: axis.to + 112, y: middle + 4 }),
    ...(report === undefined
      ? []
      : [label(clip(report, 60), { x: axis.to + 112, y: middle + 19, className: 'tick' })]),
  ]);
}
