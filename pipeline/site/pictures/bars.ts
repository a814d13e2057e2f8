import { scaleLinear } from 'd3-scale';
import { clip, s } from '../hast.ts';
import type { Element } from '../hast.ts';
import { drawing, label, linked, tenth } from './drawing.ts';

/** A figure as it is drawn: a point, a bound, or a range; never a point where the words give none. */
export interface Bar {
  readonly name: string;
  /** Where the figure is from, if there is more than one source. */
  readonly source: string | undefined;
  readonly shown: string;
  readonly href: string;
  readonly value: number | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly hedge: string | undefined;
}

const width = 640;
const axis = { from: 226, to: 480 };
const top = 8;

type Scale = (amount: number) => number;

/** Draw figures that compare as bars from zero, with their hedges as such. */
export function barChart(
  bars: readonly Bar[],
  about: { readonly id: string; readonly title: string },
): Element {
  const ends = bars.flatMap(({ value, minimum, maximum }) => [value, minimum, maximum]);
  const greatest = Math.max(0, ...ends.filter((end) => end !== undefined));
  const x = scaleLinear([0, greatest > 0 ? greatest : 1], [axis.from, axis.to]);
  const rowHeight = bars.some(({ source }) => source !== undefined) ? 42 : 30;
  const height = top + bars.length * rowHeight + 24;
  const grid = x
    .ticks(4)
    .flatMap((tick) => [
      s('line', { x1: tenth(x(tick)), y1: top, x2: tenth(x(tick)), y2: tenth(height - 22) }),
      label(shortNumber(tick), { x: x(tick), y: height - 8, anchor: 'middle', className: 'tick' }),
    ]);
  const rows = bars.map((bar, row) => barRow(bar, x, { y: top + row * rowHeight, rowHeight }));
  const description = bars
    .map(({ name, source, shown }) => `${[name, source].filter(Boolean).join(', ')}: ${shown}`)
    .join('; ');
  return drawing({ ...about, description, width, height }, [...grid, ...rows]);
}

function barRow(
  bar: Bar,
  x: Scale,
  { y, rowHeight }: { readonly y: number; readonly rowHeight: number },
): Element {
  const middle = y + 15;
  const { minimum, maximum, value, source } = bar;
  const left = axis.from - 10;
  const isOpen = maximum === undefined && minimum !== undefined;
  const end = x(maximum ?? value ?? minimum ?? 0) + (isOpen ? 24 : 9);
  return linked(bar.href, [
    s('rect', { class: 'hit', x: 0, y: tenth(y), width, height: rowHeight }),
    label(clip(bar.name, 36), { x: left, y: middle + 4, anchor: 'end' }),
    ...(source === undefined
      ? []
      : [label(clip(source, 36), { x: left, y: middle + 18, anchor: 'end', className: 'tick' })]),
    ...barShapes(bar, x, middle),
    label(clip(bar.shown, 26), { x: end, y: middle + 4, className: 'halo' }),
  ]);
}

function barShapes({ value, minimum, maximum, hedge }: Bar, x: Scale, middle: number): Element[] {
  const box = (className: string, from: number, to: number): Element => {
    const bounds = { x: tenth(from), width: tenth(Math.max(to - from, 1)) };
    return s('rect', { class: className, ...bounds, y: tenth(middle - 8), height: 16 });
  };
  const zero = x(0);
  if (value !== undefined) {
    const isSoft = hedge === 'approximately' || hedge === 'almost';
    return [box(isSoft ? 'bar soft' : 'bar', zero, x(value))];
  }
  if (minimum !== undefined && maximum !== undefined) {
    const [low, high] = [x(minimum), x(maximum)];
    const band = [box('bar faint', zero, low), box('bar soft', low, high)];
    return [...band, whisker(low, middle), whisker(high, middle)];
  }
  if (minimum !== undefined) return [box('bar', zero, x(minimum)), arrow(x(minimum), middle)];
  if (maximum === undefined) return [];
  return [box('bar open', zero, x(maximum)), whisker(x(maximum), middle)];
}

function whisker(at: number, middle: number): Element {
  const ends = { x1: tenth(at), y1: tenth(middle - 11), x2: tenth(at), y2: tenth(middle + 11) };
  return s('line', { class: 'whisker', ...ends });
}

/** The figure is at least this: it goes on, and nobody says how far. */
function arrow(at: number, middle: number): Element {
  return s('path', { class: 'arrow', d: `M${tenth(at)} ${tenth(middle)}h16m-6 -5l6 5l-6 5` });
}

function shortNumber(amount: number): string {
  if (amount >= 1e9) return `${tenth(amount / 1e9)} bn`;
  if (amount >= 1e6) return `${tenth(amount / 1e6)} m`;
  if (amount >= 1e4) return `${tenth(amount / 1e3)}k`;
  return String(Math.round(amount * 100) / 100);
}
