import type { AnyRecord } from '../../core/model.ts';
import { h, words } from '../hast.ts';
import type { Element } from '../hast.ts';
import { lastSegment } from '../labels.ts';
import { textOf, textsOf } from '../record-kinds.ts';
import type { View } from '../view.ts';
import { pageLink } from './links.ts';
import { pagePath } from '../paths.ts';

/** So many sections of a report stand in a list of reports. */
const sectionsShown = 24;

/** The sections of a report, each with the numbers of its paragraphs; the report's own page has all. */
export function contentsInShort(view: View, report: AnyRecord): Element {
  const sections = textsOf(report, 'hasPart');
  const rest = sections.length - sectionsShown;
  return h('ol.contents', [
    ...sections.slice(0, sectionsShown).map((section) => h('li', sectionLine(view, section))),
    rest > 0 ? h('li', pageLink(view, pagePath(report.id), `and ${rest} more sections`)) : '',
  ]);
}

/** A section as a line of a table of contents: number, name, and its paragraphs. */
export function sectionLine(view: View, address: string): Element {
  const section = view.dataset.get(address);
  const number = (section && textOf(section, 'position')) ?? '';
  const name = (section && textOf(section, 'name')) ?? address;
  return h('span.line', [
    h('a', { href: view.href(address) }, [
      h('span.section-number', words(number)),
      ' ',
      h('span', words(name)),
    ]),
    h('span.range', { 'aria-hidden': 'true' }, rangeOf(view, section)),
  ]);
}

function rangeOf({ dataset }: View, section: AnyRecord | undefined): string {
  const paragraphs = section === undefined ? [] : textsOf(section, 'hasPart');
  const [first, last] = [paragraphs[0], paragraphs.at(-1)].map((address) => {
    const paragraph = dataset.get(address ?? '');
    return (paragraph && textOf(paragraph, 'position')) ?? lastSegment(address ?? '');
  });
  if (first === undefined || first === '') return '';
  return first === last || last === undefined ? first : `${first}–${last}`;
}
