import type { Element } from 'hast';
import type { Run } from './imported-page.ts';
import { contentOf } from './html-runs.ts';
import { textOf } from './html-elements.ts';

const footnoteId = /^(?:user-content-)?_?(?:fn|ftn|footnote|note|endnote)[-_:.]?(\d{1,4})$/i;
const backReference = /#_?(?:fn|ftn|footnote|note)-?ref/i;

/**
 * Give the label of the footnote whose text an element is: by its id, by its link back, or, where
 * `isAmongFootnotes`, by the number at its start.
 */
export function footnoteLabel(element: Element, isAmongFootnotes: boolean): string | undefined {
  const byId = footnoteId.exec(String(element.properties.id ?? ''))?.[1];
  if (byId !== undefined) return byId;
  const [first] = contentOf(element);
  if (first?.type === 'element' && backReference.test(String(first.properties.href))) {
    return /^\[?(\d{1,4})\]?\.?$/.exec(textOf(first))?.[1];
  }
  const isNumbered = isAmongFootnotes && element.tagName === 'p';
  return isNumbered ? /^\[?(\d{1,4})(?:[\].:]|\s)/.exec(textOf(element))?.[1] : undefined;
}

/** Take a footnote's own label off the start of its text: `[31] `, `31. `. */
export function withoutLabel(runs: readonly Run[], label: string): readonly Run[] {
  const [first, ...rest] = runs;
  if (first?.kind === 'marker' && first.label === label) return trimStart(rest);
  if (first?.kind !== 'text') return runs;
  const text = first.text.replace(new RegExp(`^\\[?${label}(?:\\][.:]?|[.:])?\\s+`), '');
  return [{ kind: 'text', text }, ...rest];
}

function trimStart(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  return first?.kind === 'text' ? [{ kind: 'text', text: first.text.trimStart() }, ...rest] : runs;
}
