import { h, s } from '../hast.ts';
import type { Element } from '../hast.ts';

/** Round a coordinate to a tenth, so that drawings have the same bytes everywhere. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What every drawing has: a title, a description, and its size. */
export interface Drawing {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Wider than the text, where the page has room. */
  readonly isWide?: boolean;
}

/** Make a drawing that scales with the page; it is no image to assistive technology: it has links. */
export function drawing(about: Drawing, inside: readonly Element[]): Element {
  const { id, title, description, width, height } = about;
  const size = { viewBox: `0 0 ${width} ${tenth(height)}`, width, height: tenth(height) };
  const names = { 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-desc` };
  const className = about.isWide === true ? 'picture bleed' : 'picture';
  return h('div', { class: className, tabindex: '0', role: 'group', 'aria-label': title }, [
    s('svg', { class: 'drawing', ...size, role: 'group', ...names }, [
      s('title', { id: `${id}-title` }, title),
      s('desc', { id: `${id}-desc` }, description),
      ...inside,
    ]),
  ]);
}

/** Write words into a drawing. */
export function label(
  text: string,
  place: { x: number; y: number; anchor?: 'start' | 'middle' | 'end'; className?: string },
): Element {
  const { x, y, anchor, className } = place;
  return s('text', { x: tenth(x), y: tenth(y), 'text-anchor': anchor, class: className }, text);
}

/** Make a part of a drawing a link. */
export function linked(href: string, inside: readonly Element[]): Element {
  return s('a', { href }, [...inside]);
}

/** Give round numbers for an axis from the least to the greatest: about `most` of them. */
export function ticks(least: number, greatest: number, most: number): number[] {
  const span = greatest - least;
  if (!(span > 0)) return [least];
  const rough = span / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? span;
  const steps: number[] = [];
  for (let at = Math.ceil(least / step); at * step <= greatest + step / 1e6; at++) {
    steps.push(at * step);
  }
  return steps;
}
